package ecb

import (
	"archive/zip"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

// outcome is what a document says, each record in a line.
type outcome struct {
	rates    []string
	covered  []data.Period
	findings []string
	rejected []string
	failure  error
}

func read(t testing.TB, name string, content []byte) (out outcome) {
	t.Helper()
	reading, err := Format{}.Read(readtest.Document(name, content))
	if err != nil {
		return outcome{failure: err}
	}
	for r, err := range reading.Records {
		var row *data.RowError
		switch {
		case errors.As(err, &row):
			out.rejected = append(out.rejected, err.Error())
		case err != nil:
			out.failure = err
		case r.Observation != nil:
			o := r.Observation
			out.rates = append(out.rates, fmt.Sprintf("%s %v %v", o.Series.Unit, o.Period, o.Figure))
		case r.Coverage != nil:
			out.covered = append(out.covered, r.Coverage.Period)
		case r.Finding != nil:
			out.findings = append(out.findings, r.Finding.Text)
		}
	}
	return out
}

const header = "Date,USD,JPY,GBP,\n"

func TestRows(t *testing.T) {
	for row, want := range map[string]string{
		"2024-01-31,1.0837,160.19,0.85435,\n":          "[USD 2024-01-31 1.0837 JPY 2024-01-31 160.19 GBP 2024-01-31 0.85435] [2024-01-31] []",
		"31 January 2024, 1.0837, N/A, 0.85435, \r\n":  "[USD 2024-01-31 1.0837 GBP 2024-01-31 0.85435] [2024-01-31] []",
		"2024-01-31,1.0837,160.19,0.85435\n":           "[USD 2024-01-31 1.0837 JPY 2024-01-31 160.19 GBP 2024-01-31 0.85435] [2024-01-31] []",
		"2024-01-31,1.0837,160.19,\n":                  "[USD 2024-01-31 1.0837 JPY 2024-01-31 160.19] [] [d:line 2, field 4: a rate of GBP of \"\", expected a number above nought, or N/A]",
		"2024-01-31,1.0837,160.19\n":                   "[] [] [d:line 2: 3 fields, expected 4 fields]",
		"2024-01-31,0,160.19,0.85435,\n":               "[JPY 2024-01-31 160.19 GBP 2024-01-31 0.85435] [] [d:line 2, field 2: a rate of USD of \"0\", expected a number above nought, or N/A]",
		"2024-01-31,1.0837,160.19,\"0,85435\",\n":      "[] [] [d:line 2: 6 fields, expected 4 fields]",
		"2024-02-30,1.0837,160.19,0.85435,\n":          "[] [] [d:line 2, field 1: \"2024-02-30\" is not a day, expected 2026-04-13 or 13 April 2026]",
		"2024-01-31,1234567890123456789,N/A,0.8544,\n": "[GBP 2024-01-31 0.8544] [] [d:line 2, field 2: a rate of USD of \"1234567890123456789\", expected a number above nought, or N/A]",
	} {
		o := read(t, "d", []byte(header+row))
		if got := fmt.Sprint(o.rates, o.covered, o.rejected); got != want || o.failure != nil {
			t.Errorf("%q: %s %v\nexpected %s", row, got, o.failure, want)
		}
	}
}

func TestMatchAndDate(t *testing.T) {
	const envelope = `<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="` + vocabulary + `"><Cube>`
	for head, want := range map[string]data.Date{
		header + "2024-02-01,1,1,1,\n2024-01-31,1,1,1,\n":               20240201,
		header + "2024-01-31,1,1,1,\n2024-02-01,1,1,1,\n":               0, // in another order than the bank's
		"\ufeffDate, USD, JPY, \n1 February 2024, 1, 1, \n":             20240201,
		envelope + `<Cube time='2024-02-01'/><Cube time="2024-01-31"/>`: 20240201,
		header: 0,
	} {
		doc := readtest.Document("d", []byte(head))
		r, err := Format{}.Read(doc)
		if err != nil || !(Format{}).Match(doc) || r.Date.Date != want {
			t.Errorf("%q: %v %v", head, r, err)
		}
	}
	for _, head := range []string{"", "Date,USD\n", "Date,USD,JPY,Close\n", "date,USD,JPY\n", "Date,EUR,GBP,CHF\n",
		`<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/">`, `<rss xmlns="` + vocabulary + `">`} {
		if (Format{}).Match(readtest.Document("d", []byte(head))) {
			t.Errorf("claims %q", head)
		}
	}
}

// What is no Cube within a day is told and the day not covered: a rate may be in it.
func TestOddElement(t *testing.T) {
	o := read(t, "d", []byte(`<e:Envelope xmlns:e="g" xmlns="`+vocabulary+`"><Cube><Cube time='2024-01-31'>`+
		`<Cub currency='USD' rate='1.0837'/><Cube currency='JPY' rate='160.19'/></Cube></Cube></e:Envelope>`))
	const want = "[JPY 2024-01-31 160.19] [] [d:record 1: an element Cub within a day, expected Cube]"
	if got := fmt.Sprint(o.rates, o.covered, o.rejected); got != want || o.failure != nil {
		t.Errorf("%s %v\nexpected %s", got, o.failure, want)
	}
}

func TestHostile(t *testing.T) {
	const start = `<gesmes:Envelope xmlns:gesmes="g" xmlns="` + vocabulary + `">`
	for content, want := range map[string]string{
		header:                                              "d: a document without any row, without a figure of trade, investment or exchange rates",
		header + "2024-01-31,N/A,N/A,N/A,\n":                "d: a document on N/A, days on which the bank gives no rate of USD and 2 other kinds of rows, without a figure of trade, investment or exchange rates",
		header + strings.Repeat("x", 100<<10):               "d: line 2: bufio.Scanner: token too long",
		start + strings.Repeat("<Cube>", 20):                "d: elements are more than 16 deep, expected an Envelope of Cube elements",
		start + "<Cube time='2024-01-31'><Cube currency='U": "d: XML syntax error on line 1: unexpected EOF",
		start + "</gesmes:Envelope>":                        "d: a document without any row, without a figure of trade, investment or exchange rates",
	} {
		if o := read(t, "d", []byte(content)); o.failure == nil || o.failure.Error() != want {
			t.Errorf("%.60q: %v", content, o.failure)
		}
	}
	o := read(t, "d", []byte(start+"<Cube><Cube currency='USD' rate='1.1'/><Cube time='31.1.2024'/></Cube></gesmes:Envelope>"))
	want := []string{"d:record 1: a rate of USD without a day, expected it within a Cube with a time",
		`d:record 2: "31.1.2024" is not a day, expected 2026-04-13 or 13 April 2026`}
	if !slices.Equal(o.rejected, want) {
		t.Errorf("%q", o.rejected)
	}
}

// endless is XML that is made while it is read.
type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'x'
	}
	return len(b), nil
}

func TestEndless(t *testing.T) {
	const start = `<gesmes:Envelope xmlns="` + vocabulary + `"><Cube time='`
	doc := readtest.Document("d", []byte(start))
	doc.Open = func() (io.ReadCloser, error) {
		return io.NopCloser(io.MultiReader(strings.NewReader(start), endless{})), nil
	}
	reading, err := Format{}.Read(doc)
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range reading.Records {
		if err == nil || err.Error() != "d: more than 64 MB of XML" {
			t.Error(err)
		}
	}
}

// A row is whole or an error, wherever the file is cut; so is the XML.
func TestCut(t *testing.T) {
	for _, name := range []string{"sample_hist.csv", "sample_day.csv"} {
		whole, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		all := read(t, name, whole)
		for n := len(all.rates); n < len(whole); n++ {
			o := read(t, name, whole[:n])
			if n > 0 && whole[n-1] != '\n' && o.failure == nil {
				t.Errorf("%s cut at byte %d: no error", name, n)
			}
			if !slices.Equal(o.rates, all.rates[:len(o.rates)]) {
				t.Errorf("%s cut at byte %d: %v", name, n, o.rates)
			}
		}
	}
	whole, err := os.ReadFile("testdata/sample_90d.xml")
	if err != nil {
		t.Fatal(err)
	}
	for n := range len(whole) - 2 {
		if o := read(t, "d", whole[:n]); o.failure == nil {
			t.Errorf("XML cut at byte %d: no error", n)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, path := range []string{"testdata/sample_hist.csv", "testdata/sample_90d.xml", "testdata/sample_day.csv"} {
		content, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		o := read(t, "d", content)
		if o.failure == nil && len(o.rates)+len(o.rejected) == 0 {
			t.Error("nothing is told and no reason given")
		}
	})
}

// shared opens a file of the bank's.
func shared(t *testing.T, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "sources", "fx", name))
	if err != nil {
		t.Skip("no ../shared: ", err)
	}
	return content
}

// The history is counted by encoding/csv: every field that is neither the date,
// nor N/A, nor the empty last one is a rate.
func TestHistory(t *testing.T) {
	shared(t, "eurofxref-hist.zip")
	z, err := zip.OpenReader("../../../shared/sources/fx/eurofxref-hist.zip")
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	in, err := z.File[0].Open()
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(string(content))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, row := range rows[1:] {
		for i, field := range row[1 : len(row)-1] {
			if field != "N/A" {
				want = append(want, rows[0][i+1]+" "+row[0]+" "+field)
			}
		}
	}
	doc := readtest.Document(z.File[0].Name, content)
	r, err := Format{}.Read(doc)
	if err != nil || r.Date.Date != 20260413 {
		t.Errorf("%+v %v", r, err)
	}
	o := read(t, z.File[0].Name, content)
	if !slices.Equal(o.rates, want) || len(o.covered) != len(rows)-1 || o.rejected != nil || o.failure != nil {
		t.Errorf("%d rates, expected %d; %d days of %d; %q %v", len(o.rates), len(want), len(o.covered), len(rows)-1, o.rejected, o.failure)
	}
}

func TestSharedFiles(t *testing.T) {
	for name, want := range map[string]struct {
		rates       int
		first, last string
	}{
		"eurofxref.csv":                  {29, "USD 2026-04-13 1.1684", "ZAR 2026-04-13 19.3849"},
		"eurofxref-daily_2022-07-08.xml": {31, "USD 2022-07-08 1.0163", "ZAR 2022-07-08 17.1922"},
	} {
		content := shared(t, name)
		o := read(t, name, content)
		if n := len(o.rates); n != want.rates || o.rates[0] != want.first || o.rates[n-1] != want.last || o.rejected != nil || o.failure != nil {
			t.Errorf("%s: %d rates, %s … %s, %q %v", name, n, o.rates[0], o.rates[n-1], o.rejected, o.failure)
		}
	}
}
