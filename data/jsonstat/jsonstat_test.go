package jsonstat

import (
	"errors"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

func TestGolden(t *testing.T) { readtest.Golden(t, Format{}) }

func TestCuts(t *testing.T) { readtest.Cuts(t, Format{}, "sample_investment_v1.json") }

func FuzzRead(f *testing.F) { readtest.Fuzz(f, Format{}) }

// The real replies are on something else, which one sentence says.
func TestSharedFiles(t *testing.T) {
	for name, want := range map[string]string{
		"eurostat-namq-10-gdp-2023q1-2023q2-raw.json": "the data set NAMQ_10_GDP (Gross domestic product (GDP) and main components (output, expenditure and income) - quarterly data)" +
			" by freq, unit, s_adj, na_item, geo, time",
		"eurostat-naio-10-cp1700-de-fr-2020-dom-imp-cpa-a01-cpa-c10-12.json": "",
	} {
		doc := readtest.Shared(t, "eurostat", "jsonstat", name)
		var none *data.NoFigures
		told := readtest.Gather(t, Format{}, doc)
		if !(Format{}).Match(doc) || !errors.As(told.Failure, &none) || want != "" && none.What != want || len(told.Observations) > 0 {
			t.Errorf("%s: %v", name, told.Failure)
		}
	}
}

func TestBroken(t *testing.T) {
	const start = `{"class":"dataset","source":"ESTAT","extension":{"id":"ext_lt_maineu"},"dimension":{"indic_et":{"category":{"index":["MIO_EXP_VAL"]}},` +
		`"partner":{"category":{"label":{"KZ":"Kazakhstan"}}},"geo":{"category":{"index":{"BE":0}}},"time":{"category":{"index":["2023"]}}},"id":["indic_et","partner","geo","time"],`
	for rest, want := range map[string]string{
		`"size":[1,1,1,1],"value":[1.50]}`:        "<nil>",
		`"size":[1,1,1,1],"value":[1,2]}`:         "x.json: value: position 1 of a cube of 1 cells",
		`"size":[1,1,1,1],"value":[]}`:            "x.json: value: 0 values, expected 1",
		`"size":[1,1,1,1],"value":{"a":1}}`:       `x.json: value: position "a", expected a number`,
		`"size":[1,1,1,1]}`:                       "x.json: value: expected an array or an object",
		`"size":[1,1,1,2],"value":[1]}`:           "x.json: dimension time: found 1 categories in order, expected 2",
		`"size":[1,1,1],"value":[1]}`:             "x.json: 4 dimensions of 3 sizes",
		`"size":[1,1,1,1],"value":[1]`:            "x.json: no whole JSON: unexpected end of JSON input",
		`"size":[1,1,1,1],"value":[1],"x":{}} {}`: "x.json: no whole JSON: invalid character '{' after top-level value",
	} {
		told := readtest.Gather(t, Format{}, readtest.Document("x.json", []byte(start+rest)))
		got := "<nil>"
		if told.Failure != nil {
			got = told.Failure.Error()
		}
		if got != want || want == "<nil>" && (len(told.Observations) != 1 || told.Observations[0].Figure.String() != "150e4") {
			t.Errorf("%s: %s, expected %s; %+v", rest, got, want, told.Observations)
		}
	}
}
