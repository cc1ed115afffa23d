package page_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oborot/data/press"
	"oborot/data/readtest"
)

// TestSavedPages reads pages in the layouts of common systems and compares what is
// found with pages.golden, which people have read beside the pages.
func TestSavedPages(t *testing.T) {
	var b strings.Builder
	paths, err := filepath.Glob("testdata/pages/*.*")
	if err != nil || len(paths) == 0 {
		t.Fatal("no pages: ", err)
	}
	for _, path := range paths {
		doc := readtest.Open(t, path)
		if !(press.Format{}).Match(doc) {
			t.Errorf("%s is not claimed", path)
		}
		a, err := read(doc)
		fmt.Fprintf(&b, "%s\n  title: %s\n  date: %s %s\n  provider: %s %q\n  encoding: %s\n", filepath.Base(path), a.Title, a.Printed, a.Rule, a.Provider, a.Outlet, a.Encoding)
		for _, doubt := range a.Doubts {
			fmt.Fprintf(&b, "  doubt: %s\n", doubt.Text)
		}
		if err != nil {
			fmt.Fprintf(&b, "  error: %v\n", err)
		}
		for i, line := range strings.Split(a.Text, "\n") {
			fmt.Fprintf(&b, "  %d %s\n", i+1, line)
		}
	}
	if readtest.Update() {
		if err := os.WriteFile("testdata/pages.golden", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/pages.golden")
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("the pages say\n%s\nexpected\n%s", b.String(), want)
	}
}
