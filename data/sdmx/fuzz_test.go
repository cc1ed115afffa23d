package sdmx

import (
	"os"
	"path/filepath"
	"testing"

	"oborot/data/readtest"
)

// FuzzRead reads any bytes without a panic. A sample that is cut anywhere ends
// in an error, or in observations that the whole one begins with.
func FuzzRead(f *testing.F) {
	paths, err := filepath.Glob("testdata/sample*")
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		if content, err := os.ReadFile(path); err == nil && filepath.Ext(path) != ".golden" {
			f.Add(content, uint(len(content)/2))
		}
	}
	f.Fuzz(func(t *testing.T, content []byte, at uint) {
		doc := readtest.Document("a", content)
		if !(Format{}).Match(doc) {
			return
		}
		whole := readAll(t, doc)
		cut := readAll(t, readtest.Document("a", content[:min(at, uint(len(content)))]))
		if cut.err != nil || whole.err != nil {
			return
		}
		if len(cut.observations) > len(whole.observations) {
			t.Errorf("%d observations of the part, %d of the whole", len(cut.observations), len(whole.observations))
		}
		for i, o := range cut.observations {
			if w := whole.observations[i]; o.Series.Key != w.Series.Key || o.Period != w.Period || o.Figure != w.Figure {
				t.Errorf("observation %d of the part is %v %v %v, of the whole %v %v %v", i, o.Series.Key, o.Period, o.Figure, w.Series.Key, w.Period, w.Figure)
			}
		}
	})
}

// A sample cut at a byte is an error, but for rows of SDMX-CSV cut between two
// of them, which nobody can tell.
func TestCutAnywhere(t *testing.T) {
	paths, err := filepath.Glob("testdata/sample*")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil || filepath.Ext(path) == ".golden" {
			continue
		}
		step := map[bool]int{true: 13, false: 3}[filepath.Ext(path) == ".csv"] // a reader of text has large buffers
		for n := 0; n < len(content)-2; n += step {
			doc := readtest.Document(path, content[:n])
			if !(Format{}).Match(doc) {
				continue
			}
			got := readAll(t, doc)
			ended := filepath.Ext(path) == ".csv" && (n > 0 && content[n-1] == '\n' || n > 1 && content[n-1] == '\r')
			if got.err == nil && !ended {
				t.Fatalf("%s cut at byte %d of %d is no error", path, n, len(content))
			}
		}
	}
}
