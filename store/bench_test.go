package store

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"testing"

	"oborot/data"
	"oborot/data/comtrade"
)

// fish returns the path of the real monthly file, unpacked.
func fish(b *testing.B) string {
	in, err := os.Open(filepath.Join("..", "..", "shared", "sources", "comtrade", "monthly_hs6_fish_2018.csv.gz"))
	if err != nil {
		b.Skip("no ../shared: ", err)
	}
	defer in.Close()
	z, err := gzip.NewReader(in)
	if err != nil {
		b.Fatal(err)
	}
	path := filepath.Join(b.TempDir(), "fish.csv")
	out, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	defer out.Close()
	if _, err := io.Copy(out, z); err != nil {
		b.Fatal(err)
	}
	return path
}

// load reads a file into a store as the command line does: hash, then records.
func load(b *testing.B, db *DB, path string) Receipt {
	f, err := os.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		b.Fatal(err)
	}
	head := make([]byte, 64<<10)
	n, _ := f.ReadAt(head, 0)
	doc := &data.Document{Name: path, Head: head[:n], Open: func() (io.ReadCloser, error) { return os.Open(path) }}
	reading, err := comtrade.Format{}.Read(doc)
	if err != nil {
		b.Fatal(err)
	}
	r, err := db.Append(b.Context(), data.Release{SHA256: hex.EncodeToString(h.Sum(nil)), Name: path, Provider: "comtrade",
		Vintage: data.NewDate(2024, 1, 1)}, reading.Records, AppendOptions{})
	if err != nil {
		b.Fatal(err)
	}
	return r
}

func BenchmarkLoadFish(b *testing.B) {
	path := fish(b)
	for b.Loop() {
		db := open(b)
		r := load(b, db, path)
		b.ReportMetric(float64(r.New), "rows/op")
	}
}
