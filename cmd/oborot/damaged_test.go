package main

import (
	"bytes"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

// Every sample, cut and changed at random bytes, is claimed by one format at most and read without a panic, its error
// told last; what is cut within a line says so, or says all that the whole sample says. Articles cannot be seen to be cut.
func TestDamagedSamples(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(moduleRoot, "data", "*", "testdata", "sample*"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	const odd = "\x00\n\t\";,.-0<{[\xff"
	r := rand.New(rand.NewPCG(20, 26))
	for _, path := range paths {
		whole := readtest.Open(t, path)
		if strings.HasSuffix(path, ".golden") || whole.Size != int64(len(whole.Head)) {
			continue
		}
		said := ""
		if f := claimant(t, whole); f != nil {
			said = observations(t, f, whole)
		}
		for range 3 {
			n := r.IntN(len(whole.Head))
			cut := readtest.Document(whole.Name, whole.Head[:n])
			f := claimant(t, cut)
			if f == nil || f.Name() == "press" {
				continue
			}
			told := readtest.Gather(t, f, cut)
			within := n > 0 && !bytes.ContainsRune([]byte("\r\n"), rune(whole.Head[n-1]))
			if within && told.Failure == nil && len(told.Rejected)+len(told.Findings) == 0 && observations(t, f, cut) != said {
				t.Errorf("%s cut at byte %d of %d is half a document without a word", path, n, whole.Size)
			}
			changed := bytes.Clone(whole.Head)
			changed[n] = odd[r.IntN(len(odd))]
			if doc := readtest.Document(whole.Name, changed); claimant(t, doc) != nil {
				readtest.Gather(t, claimant(t, doc), doc)
			}
		}
	}
}

// claimant is the one format that claims a document, nil where none does.
func claimant(t *testing.T, doc *data.Document) data.Format {
	t.Helper()
	var found data.Format
	for _, f := range formats() {
		if !f.Match(doc) {
			continue
		}
		if found != nil {
			t.Errorf("%s: claimed by %s and by %s", doc.Name, found.Name(), f.Name())
		}
		found = f
	}
	return found
}

// observations are the lines of what a document tells that speak of figures.
func observations(t *testing.T, f data.Format, doc *data.Document) string {
	t.Helper()
	var b strings.Builder
	for line := range strings.Lines(readtest.Text(f, doc)) {
		if strings.HasPrefix(line, "observation: ") {
			b.WriteString(line)
		}
	}
	return b.String()
}
