package xlsx

import (
	"archive/zip"
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// BenchmarkLarge reads a workbook of some 100 MB: 1 100 000 rows of ten cells in two sheets, and a shared string of its
// own in each row. It reports the rows a second, the file's size and the most memory that the process ever had.
func BenchmarkLarge(b *testing.B) {
	path := filepath.Join(b.TempDir(), "large.xlsx")
	const perSheet = 550_000
	if err := large(path, perSheet); err != nil {
		b.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		b.Fatal(err)
	}
	rows := 0
	for b.Loop() {
		w, err := Open(f, info.Size())
		if err != nil {
			b.Fatal(err)
		}
		for i := range w.Sheets {
			for row, err := range w.Rows(i) {
				if err != nil || len(row.Cells) != 10 {
					b.Fatalf("row %d: %d cells, %v", row.Number, len(row.Cells), err)
				}
				rows++
			}
		}
	}
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
	b.ReportMetric(float64(info.Size())/1e6, "MB")
	b.ReportMetric(float64(usage.Maxrss)/1024, "MiB-peak")
}

// large writes a workbook of two sheets without holding it in memory.
func large(path string, perSheet int) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	z := zip.NewWriter(f)
	p := parts("")
	p["xl/workbook.xml"] = `<workbook xmlns:r="r"><sheets><sheet name="1" r:id="rId1"/><sheet name="2" r:id="rId4"/></sheets></workbook>`
	p["xl/_rels/workbook.xml.rels"] = `<Relationships><Relationship Id="rId1" Type="/worksheet" Target="worksheets/sheet1.xml"/>` +
		`<Relationship Id="rId4" Type="/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="/sharedStrings" Target="sharedStrings.xml"/></Relationships>`
	for _, name := range []string{"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"} {
		err = errors.Join(err, member(z, name, func(w io.Writer) { io.WriteString(w, p[name]) }))
	}
	random := rand.New(rand.NewPCG(1, 2))
	err = errors.Join(err, member(z, "xl/sharedStrings.xml", func(w io.Writer) {
		io.WriteString(w, "<sst>")
		for i := range 2 * perSheet {
			fmt.Fprintf(w, "<si><t>Партнёр %d, товар %x</t></si>", i, random.Uint64())
		}
		io.WriteString(w, "</sst>")
	}))
	for sheet := range 2 {
		err = errors.Join(err, member(z, fmt.Sprintf("xl/worksheets/sheet%d.xml", sheet+1), func(w io.Writer) {
			io.WriteString(w, "<worksheet><sheetData>")
			for row := range perSheet {
				fmt.Fprintf(w, `<row r="%d"><c r="A%d" t="s"><v>%d</v></c>`, row+1, row+1, sheet*perSheet+row)
				for column := range 9 {
					fmt.Fprintf(w, `<c r="%c%d" s="3"><v>%.6f</v></c>`, 'B'+column, row+1, random.Float64()*1e6)
				}
				io.WriteString(w, "</row>")
			}
			io.WriteString(w, "</sheetData></worksheet>")
		}))
	}
	return errors.Join(err, z.Close(), f.Close())
}

// member writes one part.
func member(z *zip.Writer, name string, write func(io.Writer)) error {
	w, err := z.Create(name)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriterSize(w, 1<<16)
	write(buffered)
	return buffered.Flush()
}
