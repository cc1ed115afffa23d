package table

import (
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"oborot/data"
)

// BenchmarkLargeBook reads an .xlsx of some 100 MB, a figure in each of its 1 040 000
// rows, through the layout oborot-tidy: it is claimed, opened and read to the end. It
// reports the rows a second, the file's size and the most memory that the process
// ever had.
func BenchmarkLargeBook(b *testing.B) {
	path := filepath.Join(b.TempDir(), "large.xlsx")
	const rows = 1_040_000
	size, err := writeLarge(path, rows)
	if err != nil {
		b.Fatal(err)
	}
	doc := &data.Document{Name: path, Size: size, Open: func() (io.ReadCloser, error) { return os.Open(path) }}
	in, err := doc.Open()
	if err == nil {
		doc.Head, err = io.ReadAll(io.LimitReader(in, 64<<10))
		in.Close()
	}
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if !New().Match(doc) {
			b.Fatal(New().Explain(doc))
		}
		r, err := New().Read(doc)
		if err != nil {
			b.Fatal(err)
		}
		figures, covered := 0, 0
		for record, err := range r.Records {
			switch {
			case err != nil:
				b.Fatal(err)
			case record.Observation != nil:
				figures++
			case record.Coverage != nil:
				covered++
			}
		}
		if figures != rows || covered != rows {
			b.Fatalf("%d figures, %d coverages, expected %d", figures, covered, rows)
		}
	}
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(rows*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
	b.ReportMetric(float64(size)/1e6, "MB")
	b.ReportMetric(float64(usage.Maxrss)/1024, "MiB-peak")
}

// writeLarge writes a workbook of the tidy layout without holding it in memory: 5 000
// products a month, and a text of its own in each row.
func writeLarge(path string, rows int) (int64, error) {
	f, err := os.Create(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	if err := writeBook(f, []streamed{{name: "figures", rows: largeRows(rows)}}); err != nil {
		return 0, err
	}
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// largeRows are the rows of such a workbook.
func largeRows(rows int) iter.Seq[[]any] {
	return func(yield func([]any) bool) {
		random := rand.New(rand.NewPCG(1, 2))
		if !yield([]any{"provider", "indicator", "reporter", "partner", "product", "unit", "period", "value", "source_title"}) {
			return
		}
		row := []any{"kz_stat", "exports", "KZ", "BE", "", "USD", "", 0, ""}
		for i := range rows {
			row[4], row[6] = fmt.Sprintf("HS:%06d", 10_000+i%5_000), data.Month(2000+i/60_000, 1+i/5_000%12).String()
			row[7], row[8] = random.Uint32(), fmt.Sprintf("%016x%016x%016x%016x%016x", random.Uint64(), random.Uint64(), random.Uint64(), random.Uint64(), random.Uint64())
			if !yield(row) {
				return
			}
		}
	}
}
