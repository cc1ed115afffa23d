package nbk

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

// read reads a document: its rates, the days it covers and what went wrong.
func read(t testing.TB, content []byte) (rates, rejected []string, covered []data.Period, failure error) {
	t.Helper()
	reading, err := Format{}.Read(readtest.Document("d", content))
	if err != nil {
		t.Fatal(err)
	}
	for r, err := range reading.Records {
		var row *data.RowError
		switch {
		case errors.As(err, &row):
			rejected = append(rejected, err.Error())
		case err != nil:
			failure = err
		case r.Observation != nil:
			o := r.Observation
			rates = append(rates, fmt.Sprintf("%s %s %v %v", o.Series.Unit, o.Series.Basis, o.Period, o.Figure))
		case r.Coverage != nil:
			covered = append(covered, r.Coverage.Period)
		}
	}
	return
}

// A rate for 10, 100 or 1000 units is the rate for one, exactly.
func TestItems(t *testing.T) {
	for item, want := range map[string]string{
		"<title>IRR</title><description>10.5</description><quant>1000</quant>":                             "KZT base=IRR 2024-05-06 0.0105",
		"<title>JPY</title><description>314.55</description><quant>100</quant>":                            "KZT base=JPY 2024-05-06 3.1455",
		"<title> AMD </title><description> 11.38 </description><quant> 10 </quant>":                        "KZT base=AMD 2024-05-06 1.138",
		"<title>USD</title><description>464.02</description><quant>1</quant><pubDate>31.01.24</pubDate>":   "KZT base=USD 2024-01-31 464.02",
		"<title>USD</title><description>464.02</description><quant>3</quant>":                              `d:record 1: a rate of USD for "3" units, expected 1, 10, 100 or 1000 units`,
		"<title>USD</title><description>464.02</description>":                                              `d:record 1: a rate of USD for "" units, expected 1, 10, 100 or 1000 units`,
		"<title>USD</title><description>464,02</description><quant>1</quant>":                              `d:record 1: a rate of USD of "464,02", expected a number above nought`,
		"<title>USD</title><description>0.00</description><quant>1</quant>":                                `d:record 1: a rate of USD of "0.00", expected a number above nought`,
		"<title>доллар</title><description>464.02</description><quant>1</quant>":                           `d:record 1: currency "доллар", expected an ISO 4217 code`,
		"<title>USD</title><description>464.02</description><quant>1</quant><pubDate>Mon, 6 May</pubDate>": `d:record 1: USD: "Mon, 6 May" is not a day, expected DD.MM.YYYY`,
	} {
		rates, rejected, covered, failure := read(t, []byte("<rates><date>06.05.2024</date><item>"+item+"</item></rates>"))
		got := append(rates, rejected...)
		if failure != nil || !slices.Equal(got, []string{want}) || len(covered) != len(rates) {
			t.Errorf("%s: %q %v %v", item, got, covered, failure)
		}
	}
}

func TestMatch(t *testing.T) {
	for head, want := range map[string]bool{
		"\ufeff<rates><date>06.05.2024</date><item><quant>1</quant>":   true,
		"<rates><date>06.05.2024</date><info>":                         true,
		"<rss><channel><link>www.nationalbank.kz</link><item><quant>1": true,
		"<rss><channel><link>www.cbr.ru</link><item><quant>1":          false,
		"<rates><item><rate>1</rate>":                                  false,
		"<quant>":                                                      false,
		"":                                                             false,
	} {
		if got := (Format{}).Match(readtest.Document("d", []byte(head))); got != want {
			t.Errorf("%q: %v", head, got)
		}
	}
}

func TestHostile(t *testing.T) {
	for content, want := range map[string]string{
		"<rates></rates>": "d: an answer of the National Bank of Kazakhstan, without a figure of trade, investment or exchange rates",
		"<rates><date>01.01.2018</date><info>none</info></rates>": `d: an answer of the National Bank of Kazakhstan for 01.01.2018 that says "none", without a figure of trade, investment or exchange rates`,
		"<rates><date>": "d: XML syntax error on line 1: unexpected EOF",
		"<rates><date>" + strings.Repeat("1", 5<<20): "d: more than 4 MB, expected the rates of one day",
	} {
		if _, _, _, failure := read(t, []byte(content)); failure == nil || failure.Error() != want {
			t.Errorf("%.60q: %v", content, failure)
		}
	}
}

// Wherever the document is cut, that it is cut is told.
func TestCut(t *testing.T) {
	for _, name := range []string{"sample_day.xml", "sample_feed.xml", "sample_none.xml"} {
		whole, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		for n := range len(strings.TrimSpace(string(whole))) {
			if _, _, covered, failure := read(t, whole[:n]); failure == nil || covered != nil {
				t.Errorf("%s cut at byte %d: %v %v", name, n, covered, failure)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, path := range []string{"testdata/sample_day.xml", "testdata/sample_feed.xml", "testdata/sample_none.xml"} {
		content, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		rates, rejected, _, failure := read(t, content)
		if failure == nil && len(rates)+len(rejected) == 0 {
			t.Error("nothing is told and no reason given")
		}
	})
}

func TestSharedFiles(t *testing.T) {
	for name, want := range map[string][]string{
		"nbk_get_rates_06.05.2024_excerpt.xml": {"KZT base=AUD 2024-05-06 291.85", "KZT base=IRR 2024-05-06 0.0105"},
		"nbk_get_rates_15.08.2026_excerpt.xml": {"KZT base=AUD 2026-08-15 328.29", "KZT base=USD 2026-08-15 464.02", "KZT base=JPY 2026-08-15 3.1455"},
		"nbk_get_rates_no_data.xml":            nil,
	} {
		content, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "sources", "fx", name))
		if err != nil {
			t.Skip("no ../shared: ", err)
		}
		rates, rejected, _, failure := read(t, content)
		var none *data.NoFigures
		if !slices.Equal(rates, want) || rejected != nil || (want == nil) != errors.As(failure, &none) {
			t.Errorf("%s: %q %q %v", name, rates, rejected, failure)
		}
	}
}
