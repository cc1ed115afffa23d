package worldbank

import (
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

func TestCuts(t *testing.T) {
	for _, sample := range []string{"sample_bulk.csv", "sample_databank_series.csv", "sample_reply.json"} {
		readtest.Cuts(t, Format{}, sample)
	}
}

func FuzzRead(f *testing.F) { readtest.Fuzz(f, Format{}) }

// The file of an indicator's page: every cell that encoding/csv finds filled is
// an observation, with its figure.
func TestSharedBulk(t *testing.T) {
	doc := readtest.Shared(t, "worldbank", "API_BX.KLT.DINV.CD.WD_DS2_en_csv_v2_5995288.csv")
	in, err := doc.Open()
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(content), "\"Country Name\"")
	r := csv.NewReader(strings.NewReader("\"Country Name\"" + rest))
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, f := range rows[1:] {
		for i, cell := range f[4 : len(f)-1] {
			if cell != "" {
				want = append(want, f[1]+" "+rows[0][i+4]+" "+cell)
			}
		}
	}
	told := readtest.Gather(t, Format{}, doc)
	if told.Failure != nil || len(told.Rejected)+len(told.Findings) > 0 || len(told.Observations) != len(want) || len(want) < 9000 || len(told.Coverage) != 266*63 {
		t.Fatalf("%d observations, expected %d; %d coverages; %q %q %v", len(told.Observations), len(want), len(told.Coverage), told.Rejected, told.Findings, told.Failure)
	}
	for i, o := range told.Observations {
		f := strings.Fields(want[i])
		area, err := data.LookupArea(f[0])
		figure, bad := data.ParseFigure(f[2])
		if err != nil || bad != nil || o.Series.Reporter != area.Code || o.Period.String() != f[1] || o.Figure != figure {
			t.Fatalf("%s is %+v of %+v", want[i], o, *o.Series)
		}
	}
}

// Documents on something else end in one sentence.
func TestSharedWithoutFigures(t *testing.T) {
	for name, want := range map[string]string{
		"DataBank_73da1b2c-1935-485e-af2c-b0b61b733993_Data.csv": "a document on Final consumption expenditure (% of GDP) (NE.CON.TOTL.ZS)",
		"api_v2_SP.POP.TOTL_USA_JPN.json":                        "a document on Population, total (SP.POP.TOTL)",
	} {
		doc := readtest.Shared(t, "worldbank", name)
		var none *data.NoFigures
		told := readtest.Gather(t, Format{}, doc)
		if !(Format{}).Match(doc) || !errors.As(told.Failure, &none) || none.What != want || len(told.Observations)+len(told.Rejected) > 0 {
			t.Errorf("%s: %v, %q", name, told.Failure, told.Rejected)
		}
	}
}

const start = `[{"page":1,"pages":1,"per_page":"50","total":1,"lastupdated":"2026-07-01"}`

func TestReplies(t *testing.T) {
	const value = `{"indicator":{"id":"TX.VAL.MRCH.CD.WT","value":"Exports"},"country":{"value":"Japan"},"countryiso3code":"JPN","date":"2023","value":1.50}`
	for reply, want := range map[string]string{
		start + `,[` + value + `]]`:                   "<nil>",
		"\ufeff" + start + `,[` + value + `]]` + "\n": "<nil>",
		start + `,null]`:                              "x.json: a document without any row, without a figure of trade, investment or exchange rates",
		start + `,[]]`:                                "x.json: a document without any row, without a figure of trade, investment or exchange rates",
		start + `,[` + value + `]] {}`:                "x.json: expected an array of the page and of its figures",
		start + `,[` + value + `],1]`:                 "x.json: expected an array of the page and of its figures",
		start + `,{}]`:                                "x.json: expected an array of the page and of its figures",
		start + `]`:                                   "x.json: expected an array of the page and of its figures",
		start + `,[` + value + `]`:                    "x.json: the reply ends in its middle, expected one that is not cut short",
		start + `,[` + strings.Replace(value, "1.50", "null", 1) + `]]`:                       "x.json: a document whose every figure is left empty, without a figure of trade, investment or exchange rates",
		`[{"message":[{"id":"175","key":"Invalid format","value":"The indicator is gone"}]}]`: `x.json: the World Bank answers "Invalid format": The indicator is gone`,
	} {
		doc := readtest.Document("x.json", []byte(reply))
		if !(Format{}).Match(doc) {
			t.Errorf("%s is not claimed", reply)
		}
		told := readtest.Gather(t, Format{}, doc)
		got := "<nil>"
		if told.Failure != nil {
			got = told.Failure.Error()
		}
		if got != want || want == "<nil>" && (len(told.Observations) != 1 || told.Observations[0].Figure.String() != "1.50") {
			t.Errorf("%s: %s, expected %s", reply, got, want)
		}
	}
}

func TestMatch(t *testing.T) {
	for head, want := range map[string]bool{
		"Country Name,Country Code,Indicator Name,Indicator Code,1960,1961\n": true,
		"Country Name,Country Code,Indicator Name,Indicator Code,1960,GDP\n":  false,
		"Country Name,Country Code,1960,1961\n":                               false,
		`[{"ref_area":"JPN","obs_value":2.5}]`:                                false,
		`[]`:                                                                  false,
		"":                                                                    false,
	} {
		if got := (Format{}).Match(readtest.Document("x", []byte(head))); got != want {
			t.Errorf("Match(%q) = %t", head, got)
		}
	}
}

// A country's rate is told in the money that it had or, where the Bank restates
// the past, has.
func TestCurrencyOf(t *testing.T) {
	for area, want := range map[string][2]string{ // in 1998 and in 2024
		"KZ": {"KZT", "KZT"}, "BE": {"BEF", "EUR"}, "HR": {"HRK", "EUR"}, "LT": {"LTL", "EUR"}, "EA": {"EUR", "EUR"}, "TR": {"TRY", "TRY"},
		"RU": {"RUB", "RUB"}, "IT": {"", "EUR"}, "ZW": {"", ""}, "US": {"USD", "USD"}, "WB_ARB": {"", ""},
	} {
		if got := [2]string{currencyOf(area, data.Year(1998)), currencyOf(area, data.Year(2024))}; got != want {
			t.Errorf("the money of %s is %q, expected %q", area, got, want)
		}
	}
}
