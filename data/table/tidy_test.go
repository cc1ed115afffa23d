package table

import (
	"bytes"
	"errors"
	"iter"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"oborot/data"
	"oborot/data/readtest"
)

// figure reads a figure of a test.
func figure(s string, h data.Hedge) data.Figure {
	f, err := data.ParseFigure(s)
	if err != nil {
		panic(err)
	}
	f.Hedge = h
	return f
}

// histories are two series with whatever a series and a figure can have.
func histories() []*data.History {
	release := &data.Release{Name: "=HYPERLINK(1).xls", Title: "+7 \"quoted\", with a comma", Vintage: 20240725, Sheets: []string{"2022"}}
	key := data.Key{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Partner: "BE", Product: "HS:2709", Unit: "USD", Basis: "adjustment=SA;procedure=C01"}
	extent := data.NewExtent([]data.Coverage{{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Period: data.Year(2022), Sparse: true},
		{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Period: data.Year(2021), Sparse: true}}) // nil in 2021
	words := &data.Words{Figure: "около 347 млн евро", Sentence: "=Накоплено около 347 млн евро.", Speaker: "Аким", Modality: data.Said, Note: "date of publication"}
	return []*data.History{
		{
			Series: &data.Series{Key: key, Valuation: "FOB", TradeSystem: "general", Attribution: "destination"}, Extent: extent,
			Figures: []data.Told{
				{Period: data.Year(2022), Figure: figure("44e6", data.Almost), Status: data.Provisional, Edition: "H6", Release: release, Place: data.Place{Sheet: 1, Row: 17, Column: 2}},
				{Period: data.Half(2023, 1), Figure: figure("1.50", data.Exact), Status: data.Normal, Release: release},
				{Period: data.Span(2023, 1, 9), Figure: figure("-0.00", data.AtLeast), Status: data.Estimated, Release: release},
				{Period: data.Month(2024, 7), Status: data.Missing, Release: release},
			},
		},
		{
			Series:  &data.Series{Key: data.Key{Provider: "orda.kz", Indicator: "fdi_stock", Reporter: "KZ-75", Partner: "W00", Product: data.Total, Unit: "EUR"}},
			Figures: []data.Told{{Period: data.At(20231231), Figure: figure("347184855.94", data.About), Status: data.Unvalidated, Words: words}},
		},
	}
}

// each yields histories.
func each(all []*data.History, last error) iter.Seq2[*data.History, error] {
	return func(yield func(*data.History, error) bool) {
		for _, h := range all {
			if !yield(h, nil) {
				return
			}
		}
		if last != nil {
			yield(nil, last)
		}
	}
}

func TestTidyRoundTrip(t *testing.T) {
	var b bytes.Buffer
	if err := WriteTidy(&b, each(histories(), nil)); err != nil {
		t.Fatal(err)
	}
	r, err := New().Read(readtest.Document("export.csv", b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	if r.Layout != "oborot-tidy" || r.Date != (data.Dated{Date: 20240725, Rule: data.VintagePrinted}) {
		t.Errorf("read by %s, dated %v", r.Layout, r.Date)
	}
	var got, want []data.Observation
	sparse := 0
	for record, err := range r.Records {
		switch {
		case err != nil || record.Finding != nil:
			t.Errorf("%v %v", record.Finding, err)
		case record.Observation != nil:
			o := *record.Observation
			o.Place = data.Place{}
			got = append(got, o)
		case record.Coverage.Sparse:
			sparse++
		}
	}
	for _, h := range histories() {
		for _, f := range h.Figures {
			want = append(want, data.Observation{Series: h.Series, Period: f.Period, Figure: f.Figure, Status: f.Status, Edition: f.Edition, Words: f.Words})
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s\n%s", d, b.String())
	}
	if sparse != 2 {
		t.Errorf("%d sparse coverages, expected those of 2021 and 2022", sparse)
	}
}

func TestWriteTidyIsHarmless(t *testing.T) {
	var b bytes.Buffer
	if err := WriteTidy(&b, each(histories(), nil)); err != nil {
		t.Fatal(err)
	}
	line := strings.Split(b.String(), "\n")[1]
	want := `kz_stat,exports,KZ,BE,HS:2709,USD,adjustment=SA;procedure=C01,FOB,general,destination,2022,44e6,almost,P,H6,2024-07-25,` +
		`'=HYPERLINK(1).xls,"'+7 ""quoted"", with a comma",sheet 2022!B17,1,,,,,`
	if line != want {
		t.Errorf("found\n%s\nexpected\n%s", line, want)
	}
}

// Every text is harmless in a spreadsheet, and reads back as it was.
func TestTidyOfHostileTexts(t *testing.T) {
	const evil = "=cmd|' /C calc'!A0"
	words := &data.Words{Figure: "-5", Sentence: "@SUM(1)", Speaker: "+7 701", Modality: data.Said, Note: evil}
	h := &data.History{
		Series:  &data.Series{Key: data.Key{Provider: "-orda.kz", Indicator: "exports", Reporter: "KZ", Partner: "BE", Product: data.Total, Unit: "USD"}},
		Figures: []data.Told{{Period: data.Year(2023), Figure: figure("-5", data.Exact), Status: data.Normal, Edition: evil, Words: words}},
	}
	var b bytes.Buffer
	if err := WriteTidy(&b, each([]*data.History{h}, nil)); err != nil {
		t.Fatal(err)
	}
	line := strings.Split(b.String(), "\n")[1]
	const want = `'-orda.kz,exports,KZ,BE,TOTAL,USD,,,,,2023,-5,exact,A,'=cmd|' /C calc'!A0,,,,,0,-5,'@SUM(1),'+7 701,claim,'=cmd|' /C calc'!A0`
	if line != want {
		t.Errorf("found\n%s\nexpected\n%s", line, want)
	}
	r, err := New().Read(readtest.Document("export.csv", b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	for record, err := range r.Records {
		o := record.Observation
		switch {
		case err != nil:
			t.Error(err)
		case o != nil && (o.Series.Provider != "-orda.kz" || o.Edition != evil || *o.Words != *words):
			t.Errorf("read back as %+v of %s, edition %s", *o.Words, o.Series.Provider, o.Edition)
		}
	}
}

func TestOneLine(t *testing.T) {
	for written, want := range map[string]string{"a\tb\r\n c": "a b c", "\x1b[31mred\x1b": "[31mred", " 347\u00a0 млн ": "347 млн", "\x00": "", "a b": "a b"} {
		if got := oneLine(written); got != want {
			t.Errorf("%q reads as %q, expected %q", written, got, want)
		}
	}
}

func TestWriteTidyErrors(t *testing.T) {
	broken := errors.New("the store is gone")
	if err := WriteTidy(&bytes.Buffer{}, each(histories(), broken)); !errors.Is(err, broken) {
		t.Errorf("found %v, expected %v", err, broken)
	}
	if err := WriteTidy(full{}, each(histories(), nil)); err == nil {
		t.Error("a full disk is no error")
	}
}

// full is a disk without space.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }
