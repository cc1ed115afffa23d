package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
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
			continue
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
