package sdmx

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
func figure(t *testing.T, s string, h data.Hedge) data.Figure {
	t.Helper()
	f, err := data.ParseFigure(s)
	if err != nil {
		t.Fatal(err)
	}
	f.Hedge = h
	return f
}

// histories are series with whatever a series and a figure can have, and with
// texts that a spreadsheet would take for formulas.
func histories(t *testing.T) []*data.History {
	release := &data.Release{Name: "=HYPERLINK(1).xls", Title: "+7 \"quoted\", with a comma", Vintage: 20240725, Sheets: []string{"2022"}}
	key := data.Key{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Partner: "BE", Product: "HS:2709", Unit: "USD", Basis: "adjustment=SA;procedure=C01"}
	extent := data.NewExtent([]data.Coverage{{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Period: data.Year(2022), Sparse: true},
		{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Period: data.Year(2021), Sparse: true}}) // nil in 2021
	const evil = "=cmd|' /C calc'!A0"
	words := &data.Words{Figure: "-5", Sentence: "@SUM(1) reached 5; \"so\".", Speaker: "+7 701", Modality: data.Said, Note: evil}
	rate := data.RateKey("ecb", "EA", "EUR", "USD", data.RateOfDay)
	return []*data.History{
		{
			Series: &data.Series{Key: key, Valuation: "FOB", TradeSystem: "general", Attribution: "destination"}, Extent: extent,
			Figures: []data.Told{
				{Period: data.Year(2022), Figure: figure(t, "44e6", data.Almost), Status: data.Provisional, Edition: "H6", Release: release, Place: data.Place{Sheet: 1, Row: 17, Column: 2}},
				{Period: data.Half(2023, 1), Figure: figure(t, "1.50", data.Exact), Status: data.Normal, Release: release},
				{Period: data.Span(2023, 1, 9), Figure: figure(t, "-0.00", data.AtLeast), Status: data.Estimated, Release: release},
				{Period: data.Month(2024, 7), Status: data.Missing, Release: release},
				{Period: data.Year(2024), Figure: figure(t, "999999999999999999e7", data.Range), Status: data.Forecast, Release: release},
			},
		},
		{
			Series: &data.Series{Key: data.Key{Provider: "-orda.kz", Indicator: "fdi_stock", Reporter: "KZ-75", Partner: "W00", Product: data.Total, Unit: "EUR"}},
			Figures: []data.Told{
				{Period: data.At(20231231), Figure: figure(t, "347184855.94", data.About), Status: data.Unvalidated, Words: words},
				{Period: data.At(20241231), Figure: figure(t, "0e6", data.AtMost), Status: data.Normal, Edition: evil},
			},
		},
		{Series: &data.Series{Key: rate}, Figures: []data.Told{
			{Period: data.Period{Start: 20240131}, Figure: figure(t, "1.0837", data.Exact), Status: data.Normal},
			{Period: data.Period{Start: 20240201}, Figure: figure(t, "1.0814", data.Exact), Status: data.Normal},
		}},
	}
}

// each yields histories, and an error at last.
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

// What is written is read back whole.
func TestOwnRoundTrip(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, each(histories(t), nil)); err != nil {
		t.Fatal(err)
	}
	doc := readtest.Document("export.csv", b.Bytes())
	r, err := Format{}.Read(doc)
	if err != nil || !(Format{}).Match(doc) || r.Date != (data.Dated{Date: 20240725, Rule: data.VintagePrinted}) {
		t.Fatalf("%v, dated %v", err, r.Date)
	}
	var got, want []data.Observation
	sparse := map[data.Period]bool{}
	for record, err := range r.Records {
		switch {
		case err != nil || record.Finding != nil:
			t.Errorf("%v %v", record.Finding, err)
		case record.Observation != nil:
			o := *record.Observation
			o.Place = data.Place{}
			got = append(got, o)
		case record.Coverage.Sparse:
			sparse[record.Coverage.Period] = true
		}
	}
	for _, h := range histories(t) {
		for _, f := range h.Figures {
			want = append(want, data.Observation{Series: h.Series, Period: f.Period, Figure: f.Figure, Status: f.Status, Edition: f.Edition, Words: f.Words})
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s\n%s", d, b.String())
	}
	if len(sparse) != 2 || !sparse[data.Year(2021)] || !sparse[data.Year(2022)] {
		t.Errorf("sparse in %v, expected 2021 and 2022", sparse)
	}
}

// The header and one row, as SDMX-CSV 2.0 has them.
func TestWrite(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, each(histories(t), nil)); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(b.String(), "\n")
	const want = `dataflow,OBOROT:FIGURES(1.0),I,kz_stat,exports,KZ,BE,HS:2709,USD,adjustment=SA;procedure=C01,2022,44000000,-6,P,almost,H6,FOB,general,destination,` +
		`2024-07-25,1,,,,,,'=HYPERLINK(1).xls,"'+7 ""quoted"", with a comma",sheet 2022!B17`
	if !strings.HasPrefix(lines[0], "STRUCTURE,STRUCTURE_ID,ACTION,") || lines[1] != want {
		t.Errorf("found\n%s\nexpected\n%s", lines[1], want)
	}
	broken := errors.New("the store broke")
	if err := Write(&b, each(nil, broken)); !errors.Is(err, broken) {
		t.Errorf("found %v", err)
	}
}

// A row of the own flow that cannot be read says why.
func TestOwnRowErrors(t *testing.T) {
	const header = "STRUCTURE,STRUCTURE_ID,ACTION,PROVIDER,INDICATOR,REF_AREA,COUNTERPART_AREA,UNIT_MEASURE,BASIS,TIME_PERIOD,OBS_VALUE,DECIMALS,OBS_STATUS,HEDGE,SPARSE,SENTENCE,MODALITY\n"
	const good = "dataflow,OBOROT:FIGURES(1.0),I,kz_stat,exports,KZ,BE,USD,a=1;b=2,2023,12.5,1,A,exact,0,,\n"
	if got := readAll(t, readtest.Document("a.csv", []byte(header+good))); len(got.observations) != 1 || got.rejected != nil || got.err != nil {
		t.Fatalf("%+v", got)
	}
	for _, test := range []struct{ old, new, want string }{
		{"kz_stat", "", "no provider"},
		{"exports", "export", "unknown indicator"},
		{"KZ", "QQQ", "unknown area"},
		{"USD", "XYZ", "unknown unit"},
		{"a=1;b=2", "b=2;a=1", "names in order"},
		{"a=1;b=2", "b", "name=value"},
		{",2023,", ",2023-13,", "is not a period"},
		{"12.5,1", "12.5,0", "no digits behind them"},
		{"12.5,1", "12.5,2", "as many digits"},
		{"12.5,1", ",", "is not a number"},
		{"12.5,1", "1 2,1", "is not a number"},
		{",A,", ",Z,", "observation status"},
		{",exact,", ",roughly,", "hedge"},
		{",0,,\n", ",0,words,hoped\n", "modality"},
	} {
		got := readAll(t, readtest.Document("a.csv", []byte(header+strings.Replace(good, test.old, test.new, 1))))
		if len(got.rejected) != 1 || !strings.Contains(got.rejected[0], test.want) || len(got.observations) > 0 {
			t.Errorf("%s for %s: found %v, expected %s", test.new, test.old, got.rejected, test.want)
		}
	}
}
