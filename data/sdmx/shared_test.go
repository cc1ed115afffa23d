package sdmx

import (
	"bytes"
	"encoding/csv"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"oborot/data"
	"oborot/data/readtest"
)

// sources are the files of publishers that lie beside the project.
var sources = filepath.Join("..", "..", "..", "shared", "sources")

// files are those of a pattern under sources; the test skips where there are
// none.
func files(t *testing.T, pattern string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(sources, filepath.FromSlash(pattern)))
	if err != nil {
		t.Fatal(err)
	}
	if len(found) == 0 {
		t.Skip("no ../shared")
	}
	return found
}

// outcome is all that a document says.
type outcome struct {
	observations []data.Observation
	rejected     []string
	findings     []string
	err          error
}

// readAll reads a document to its end.
func readAll(t testing.TB, doc *data.Document) (out outcome) {
	t.Helper()
	r, err := Format{}.Read(doc)
	if err != nil {
		out.err = err
		return out
	}
	for record, err := range r.Records {
		var row *data.RowError
		switch {
		case errors.As(err, &row):
			out.rejected = append(out.rejected, err.Error())
		case err != nil:
			out.err = err
		case record.Observation != nil:
			out.observations = append(out.observations, *record.Observation)
		case record.Finding != nil:
			out.findings = append(out.findings, record.Finding.Text)
		}
	}
	return out
}

// brief writes observations without their places, in order.
func brief(observations []data.Observation) []string {
	var out []string
	for _, o := range observations {
		out = append(out, strings.Join([]string{o.Series.Unit, string(o.Series.Basis), o.Period.String(), o.Figure.String(), o.Status.String()}, " "))
	}
	slices.Sort(out)
	return out
}

// The same exchange rates in every rendering are the same observations. Two of
// the files say August where the others say October, four times each.
func TestOneDataSetInEveryRendering(t *testing.T) {
	want := map[string][]string{}
	for _, path := range files(t, "sdmx/test-data/ECB_EXR/*-*.xml") {
		got := readAll(t, readtest.Open(t, path))
		if got.err != nil || len(got.rejected) > 0 || len(got.observations) != 12 {
			t.Errorf("%s: %d observations, %v, %v", filepath.Base(path), len(got.observations), got.rejected, got.err)
		}
		all := brief(got.observations)
		kind := "right"
		if name := filepath.Base(path); name == "rg-xs.xml" || name == "sg-xs.xml" {
			kind = "two periods"
		}
		if want[kind] == nil {
			want[kind] = all
		}
		if d := cmp.Diff(want[kind], all); d != "" {
			t.Errorf("%s:\n%s", filepath.Base(path), d)
		}
	}
	const first, last = "CHF base=EUR;measure=end_of_period 2010-08 1.3413 A", "USD base=EUR;measure=end_of_period 2010-10 1.3898 A"
	if all := want["right"]; all[0] != first || all[11] != last {
		t.Errorf("found %s … %s, expected %s … %s", all[0], all[11], first, last)
	}
	if n := strings.Count(strings.Join(want["two periods"], "\n"), "2010-08"); n != 8 {
		t.Errorf("%d of August, the file has 8", n)
	}
}

// The renderings of SDMX-JSON are the same, and one of them deletes.
func TestOneDataSetInEveryJSON(t *testing.T) {
	want := []string{"NZD base=EUR 2013-01-18 1.5931 A", "NZD base=EUR 2013-01-21 1.5925 A", "RUB base=EUR 2013-01-18 40.3426 A", "RUB base=EUR 2013-01-21 40.3000 A"}
	for _, path := range files(t, "sdmx/test-data/ECB_EXR/*.json") {
		expected := want
		if filepath.Base(path) == "action-delete.json" {
			expected = want[2:]
		}
		got := readAll(t, readtest.Open(t, path))
		if d := cmp.Diff(expected, brief(got.observations)); d != "" || got.err != nil {
			t.Errorf("%s: %v\n%s", filepath.Base(path), got.err, d)
		}
	}
}

// Every document of a known flow has as many observations as it has Obs
// elements or rows; every other one is refused in one sentence that names its
// flow.
func TestEveryRealDocument(t *testing.T) {
	obs := regexp.MustCompile(`<(\w+:)?Obs[ >/]`)
	known := regexp.MustCompile(`ECB_EXR|DS-045409|DF_WITS`)
	named := regexp.MustCompile(`data flow|structure message|orders to delete`)
	var paths []string
	for _, pattern := range []string{"sdmx/*/*", "sdmx/test-data/*/*", "sdmx/test-data/*/*/*", "eurostat/sdmx_csv/*", "national/belgium/*.xml", "wits/*.json"} {
		paths = append(paths, files(t, pattern)...)
	}
	documents, figures := 0, 0
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			continue // a folder
		}
		documents++
		doc := readtest.Document(path, content)
		if !(Format{}).Match(doc) {
			t.Errorf("%s is not claimed", path)
			continue
		}
		got := readAll(t, doc)
		var nothing *data.NoFigures
		if !known.Match(content) && !strings.Contains(path, "ECB_EXR") {
			if !errors.As(got.err, &nothing) || !named.MatchString(nothing.Error()) || len(got.observations)+len(got.rejected) > 0 {
				t.Errorf("%s: %d observations, %v", path, len(got.observations), got.err)
			}
			continue
		}
		want := len(obs.FindAll(content, -1))
		switch filepath.Ext(path) {
		case ".csv":
			reader := csv.NewReader(bytes.NewReader(content))
			reader.FieldsPerRecord = -1
			rows, err := reader.ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			want = len(rows) - 1
		case ".json":
			want = len(got.observations) // those of JSON are counted by tests of their own
		}
		if len(got.observations) != want || len(got.rejected) > 0 || got.err != nil {
			t.Errorf("%s: %d observations, expected %d; %v %v", path, len(got.observations), want, got.rejected, got.err)
		}
		figures += len(got.observations)
	}
	t.Logf("%d documents, %d observations", documents, figures)
}

// The values of WITS are in thousands of US dollars.
func TestWITS(t *testing.T) {
	got := readAll(t, readtest.Open(t, files(t, "wits/sample_trade_data.json")[0]))
	if len(got.observations) != 29 || got.err != nil {
		t.Fatalf("%d observations, %v", len(got.observations), got.err)
	}
	o := got.observations[0]
	want := data.Key{Provider: "wits", Indicator: "imports", Reporter: "US", Partner: "W00", Product: "WITS:01-05_ANIMAL", Unit: "USD"}
	if o.Series.Key != want || o.Figure.String() != "32320233669" || o.Period != data.Year(2017) {
		t.Errorf("found %v %v %v", o.Series.Key, o.Period, o.Figure)
	}
}

// The sum of the plastic waste that six countries exported, in kilograms, is
// that of the rows in hundreds of kilograms.
func TestComextQuantities(t *testing.T) {
	path := files(t, "eurostat/sdmx_csv/*quantity.csv")[0]
	got := readAll(t, readtest.Open(t, path))
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	reader := csv.NewReader(bytes.NewReader(content))
	reader.FieldsPerRecord = -1
	rows, err := reader.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows[1:] {
		f, err := data.ParseFigure(row[9])
		if err != nil {
			t.Fatal(err)
		}
		if o := got.observations[i]; !o.Figure.Same(f.Scaled(2)) || o.Series.Unit != "KG" || o.Place.Row != int32(i+2) {
			t.Errorf("row %d: %v %v", i+2, o.Figure, o.Place)
		}
	}
}
