package readtest

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oborot/data"
)

// Told is what a document says, gathered.
type Told struct {
	Observations []data.Observation
	Coverage     []data.Coverage
	Findings     []string
	Rejected     []string
	Failure      error // of the document as a whole
}

// Gather reads a document to its end.
func Gather(t testing.TB, f data.Format, doc *data.Document) Told {
	t.Helper()
	var told Told
	reading, err := f.Read(doc)
	if err != nil {
		told.Failure = err
		return told
	}
	for r, err := range reading.Records {
		var row *data.RowError
		switch {
		case told.Failure != nil:
			t.Errorf("%s: a record after the error %v", doc.Name, told.Failure)
		case errors.As(err, &row):
			told.Rejected = append(told.Rejected, err.Error())
		case err != nil:
			told.Failure = err
		case r.Observation != nil:
			told.Observations = append(told.Observations, *r.Observation)
		case r.Coverage != nil:
			told.Coverage = append(told.Coverage, *r.Coverage)
		case r.Finding != nil:
			told.Findings = append(told.Findings, data.Locate(r.Finding.Where, reading.Sheets)+": "+r.Finding.Text)
		}
	}
	return told
}

// Shared opens a file of the collection of real documents, which is no part of
// the repository; without it the test is skipped.
func Shared(t testing.TB, name ...string) *data.Document {
	t.Helper()
	path := filepath.Join(append([]string{"..", "..", "..", "shared", "sources"}, name...)...)
	if _, err := os.Stat(path); err != nil {
		t.Skip("no ../shared: ", err)
	}
	return Open(t, path)
}

// Cuts reads the sample cut at every byte. What is no longer claimed, fails as
// a whole, ends with the end of a line or still says all that the sample says
// is right; anything else would be half a document taken for a whole one.
func Cuts(t *testing.T, f data.Format, sample string) {
	t.Helper()
	whole := Open(t, filepath.Join("testdata", sample))
	content := whole.Head
	if int64(len(content)) != whole.Size {
		t.Fatalf("%s is no small sample", sample)
	}
	all := Text(f, whole)
	for n := range content {
		doc := Document(whole.Name, content[:n])
		if !f.Match(doc) || n > 0 && strings.IndexByte("\r\n", content[n-1]) >= 0 {
			continue
		}
		if told := Gather(t, f, doc); (told.Failure == nil || len(told.Coverage) > 0) && Text(f, doc) != all {
			t.Errorf("%s cut at byte %d of %d: no error, %d coverages", sample, n, len(content), len(told.Coverage))
		}
	}
}

// Fuzz reads any bytes under the names of the samples, which are the seeds:
// there is no panic, and an error is the last thing told.
func Fuzz(f *testing.F, format data.Format) {
	f.Helper()
	paths, err := filepath.Glob(filepath.Join("testdata", "sample*"))
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		if filepath.Ext(path) != ".golden" {
			f.Add(filepath.Base(path), Open(f, path).Head)
		}
	}
	f.Fuzz(func(t *testing.T, name string, content []byte) {
		doc := Document(name, content)
		format.Match(doc)
		Gather(t, format, doc)
	})
}
