package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oborot/data/readtest"

	"github.com/google/go-cmp/cmp"
)

// sourcesFolder holds files of many publishers beside the project; the tests
// that read them skip where it is missing.
var sourcesFolder = filepath.Join(moduleRoot, "..", "shared", "sources")

// publishers are the folders of sourcesFolder whose files users bring; what is
// under reference are code lists.
func publishers(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir(sourcesFolder)
	if err != nil {
		t.Skipf("no files of publishers: %v", err)
	}
	var out []string
	for _, e := range entries {
		if e.IsDir() && e.Name() != "reference" {
			out = append(out, filepath.Join(sourcesFolder, e.Name()))
		}
	}
	return out
}

// No two formats claim one file of the publishers, nor one another's samples.
func TestOneFormatForEachFile(t *testing.T) {
	samples, err := filepath.Glob(filepath.Join(moduleRoot, "data", "*", "testdata", "sample*"))
	if err != nil || len(samples) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	paths := samples
	if _, err := os.Stat(sourcesFolder); err == nil {
		paths = append(paths, publishers(t)...)
	}
	var cleanup []string
	defer func() {
		for _, path := range cleanup {
			os.RemoveAll(path)
		}
	}()
	a := &app{db: filepath.Join(t.TempDir(), "a.db")}
	for _, s := range a.sources(context.Background(), paths, a.db+".files", &cleanup) {
		if strings.HasSuffix(s.name, ".golden") {
			continue
		}
		doc, err := s.document()
		if err != nil {
			continue // said in the table of TestSources
		}
		var claims []string
		for _, f := range formats() {
			if f.Match(doc) {
				claims = append(claims, f.Name())
			}
		}
		if len(claims) > 1 {
			t.Errorf("%s is claimed by %v, expected one format", s.name, claims)
		}
	}
}

// TestSources reads all files of the publishers as `oborot ingest --dry-run`
// does. What comes of each stands in testdata/sources.golden: format, figures
// read, rows rejected, and of a file without figures the sentence that says so.
// The tests of each format count the figures in another way.
func TestSources(t *testing.T) {
	var out, problems bytes.Buffer
	args := []string{"ingest", "--dry-run", "--json", "--db", filepath.Join(t.TempDir(), "oborot.db")}
	run(context.Background(), append(args, publishers(t)...), nil, &out, &problems)
	var documents []ingested
	if err := json.Unmarshal(out.Bytes(), &documents); err != nil {
		t.Fatalf("%v\n%s", err, problems.String())
	}
	const golden = "testdata/sources.golden"
	got := sourcesTable(documents)
	if readtest.Update() {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); d != "" {
		t.Errorf("%s differs (go test -update rewrites it, git diff reviews it):\n%s", golden, d)
	}
}

// sourcesTable writes a line for each document; of a folder of Easy Comext's
// downloads, one for all.
func sourcesTable(documents []ingested) string {
	var b strings.Builder
	for i := 0; i < len(documents); i++ {
		d := documents[i]
		name := strings.TrimPrefix(d.Name, sourcesFolder+string(filepath.Separator))
		if folder, file := filepath.Split(name); strings.HasPrefix(file, "Relational_View_") {
			n := 1
			for ; i+1 < len(documents) && filepath.Dir(documents[i+1].Name) == filepath.Dir(d.Name); i++ {
				next := documents[i+1]
				if next.Format != d.Format || next.Error+next.Nothing != "" {
					break
				}
				d.Read, d.Rejected, d.Doubts, n = d.Read+next.Read, d.Rejected+next.Rejected, d.Doubts+next.Doubts, n+1
			}
			name = fmt.Sprintf("%s (%d files)", folder, n)
		}
		said := d.Error + d.Nothing
		said = strings.ReplaceAll(strings.ReplaceAll(said, sourcesFolder+string(filepath.Separator), ""), "\n", " ")
		fmt.Fprintf(&b, "%s | %s | read %d | rejected %d | doubts %d | %s\n", name, d.Format, d.Read, d.Rejected, d.Doubts, said)
	}
	return b.String()
}
