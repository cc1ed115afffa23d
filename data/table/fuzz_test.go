package table

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"oborot/data/readtest"
)

// Whatever the bytes: no panic, and what matches can be opened, or says why not.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/sample*")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		doc := readtest.Document("x.csv", content)
		matches := New().Match(doc)
		if explained := New().Explain(doc); matches == (explained != "") {
			t.Errorf("matches is %t, explained by %q", matches, explained)
		}
		readtest.Text(New(), doc)
	})
}

// A CSV of the tidy layout with any cells: no panic, and a line for each row.
func FuzzTidyRow(f *testing.F) {
	f.Add("exports", "KZ", "BE", "H1 2024", "1.50", "USD", "adjustment=SA")
	f.Add("fdi_stock", "398", "World", "31.12.2023", "44e6", "EUR", ";;")
	f.Fuzz(func(t *testing.T, indicator, reporter, partner, period, value, unit, basis string) {
		var b bytes.Buffer
		b.WriteString("indicator,reporter,partner,period,value,unit,basis\n")
		for _, cell := range []string{indicator, reporter, partner, period, value, unit} {
			b.WriteString(`"` + cell + `",`)
		}
		b.WriteString(`"` + basis + "\"\n")
		readtest.Text(New(), readtest.Document("x.csv", b.Bytes()))
	})
}
