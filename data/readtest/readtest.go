// Package readtest is the one golden test that every format runs: the format
// claims its own samples and no other's, and reads from them what is written
// beside them.
package readtest

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oborot/data"
)

var update = flag.Bool("update", false, "rewrite the golden files of formats")

// Update says whether the golden files are to be rewritten: go test -update.
func Update() bool { return *update }

// Golden reads every testdata/sample* of the current folder with the format and
// compares the records with testdata/<sample>.golden. The samples of the other
// formats, ../*/testdata/sample*, must not match.
func Golden(t *testing.T, f data.Format) {
	t.Helper()
	own := samples(t, "testdata")
	if len(own) == 0 {
		t.Fatal("no sample: expected testdata/sample*")
	}
	for _, path := range own {
		t.Run(filepath.Base(path), func(t *testing.T) { golden(t, f, path) })
	}
	here, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range samples(t, filepath.Join("..", "*", "testdata")) {
		if abs, err := filepath.Abs(path); err != nil || strings.HasPrefix(abs, here+string(filepath.Separator)) {
			continue
		}
		if f.Match(Open(t, path)) {
			t.Errorf("%s claims %s, a sample of another format", f.Name(), path)
		}
	}
}

// samples are the sample files of a folder, the golden ones aside.
func samples(t *testing.T, folder string) []string {
	t.Helper()
	all, err := filepath.Glob(filepath.Join(folder, "sample*"))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, path := range all {
		if !strings.HasSuffix(path, ".golden") {
			out = append(out, path)
		}
	}
	return out
}

// golden compares what one sample says with its golden file.
func golden(t *testing.T, f data.Format, path string) {
	doc := Open(t, path)
	if !f.Match(doc) {
		t.Fatalf("%s does not claim its own sample", f.Name())
	}
	got := Text(f, doc)
	file := path + ".golden"
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs from %s (go test -update rewrites it):\n%s", path, file, diff(string(want), got))
	}
}

// diff names the first lines that differ.
func diff(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return fmt.Sprintf("line %d is\n  %s\nexpected\n  %s", i+1, g[i], w[i])
		}
	}
	return fmt.Sprintf("%d lines, expected %d", len(g), len(w))
}

// today is the day of reading in every test.
const today = data.Date(20260101)

// Open makes a document of a file.
func Open(t testing.TB, path string) *data.Document {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return Document(filepath.Base(path), content)
}

// Document makes a document of bytes.
func Document(name string, content []byte) *data.Document {
	return &data.Document{
		Name: name, Size: int64(len(content)), Head: content[:min(len(content), 64<<10)], Today: today,
		Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(content)), nil },
	}
}

// Text reads a document and writes what it says, a line for each record.
func Text(f data.Format, doc *data.Document) string {
	var b strings.Builder
	r, err := f.Read(doc)
	if err != nil {
		return fmt.Sprintf("error: %v\n", err)
	}
	fmt.Fprintf(&b, "reading: layout=%s provider=%s title=%q encoding=%s sheets=%q date=%v from %s\n",
		r.Layout, r.Provider, r.Title, r.Encoding, r.Sheets, r.Date.Date, r.Date.Rule)
	for record, err := range r.Records {
		var row *data.RowError
		switch {
		case errors.As(err, &row):
			fmt.Fprintf(&b, "row error: %v\n", err)
		case err != nil:
			fmt.Fprintf(&b, "error: %v\n", err)
		default:
			b.WriteString(line(record, r.Sheets))
		}
	}
	return b.String()
}
