package baci

import (
	"encoding/csv"
	"errors"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

func TestCuts(t *testing.T) { readtest.Cuts(t, Format{}, "sample_BACI_HS92_Y2018_V202001.csv") }

func FuzzRead(f *testing.F) { readtest.Fuzz(f, Format{}) }

// Every row of the real file is one observation, whose figure and countries are
// those that encoding/csv finds.
func TestSharedFile(t *testing.T) {
	doc := readtest.Shared(t, "cepii_oec", "BACI_HS92_Y2018_V202001_plastic_subset.csv")
	in, err := doc.Open()
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(in).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	told := readtest.Gather(t, Format{}, doc)
	if told.Failure != nil || len(told.Rejected) > 0 || len(told.Findings) > 0 || len(told.Observations) != len(rows)-1 || len(rows) != 5323 {
		t.Fatalf("%d observations of %d rows, %q, %q, %v", len(told.Observations), len(rows)-1, told.Rejected, told.Findings, told.Failure)
	}
	alpha3 := func(code string) string { a, _ := data.AreaByCode(code); return a.Alpha3 }
	for i, o := range told.Observations {
		row := rows[i+1]
		figure, err := data.ParseFigure(row[2] + "e3")
		if err != nil || o.Figure != figure || alpha3(o.Series.Reporter) != row[4] || alpha3(o.Series.Partner) != row[5] ||
			o.Series.Product != "HS:"+row[1] || o.Edition != "H0" || o.Period != data.Year(2018) || o.Place != (data.Place{Row: int32(i + 2), Column: 3}) {
			t.Errorf("%v: %+v of %+v", row, o, *o.Series)
		}
	}
	for _, c := range told.Coverage {
		if !c.Sparse || !strings.HasPrefix("HS:391590", c.Product) || c.Indicator != "exports" {
			t.Errorf("coverage %+v", c)
		}
	}
}

func TestLists(t *testing.T) {
	for name, what := range map[string]string{
		"country_codes_V202301.csv":      "BACI's list of country codes",
		"product_codes_HS92_V202301.csv": "BACI's list of product codes",
	} {
		told := readtest.Gather(t, Format{}, readtest.Shared(t, "cepii_oec", name))
		var none *data.NoFigures
		if !errors.As(told.Failure, &none) || none.What != what {
			t.Errorf("%s: %v", name, told.Failure)
		}
	}
}

// Every country of BACI's own list is known.
func TestCountries(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(string(readtest.Shared(t, "cepii_oec", "country_codes_V202301.csv").Head))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	r := newReader(readtest.Document("", nil), nil)
	for _, row := range rows[1:] {
		if a, p := r.area(row[0]); p != nil {
			t.Errorf("%q: %+v", row, p)
		} else if found, _ := data.AreaByCode(a.code); found.Kind == "country" && found.Alpha3 != row[4] {
			t.Errorf("%q is %s", row, a.code)
		}
	}
}

func TestNames(t *testing.T) {
	for name, want := range map[string]struct {
		edition string
		date    data.Date
	}{
		"BACI_HS92_Y2018_V202001.csv":       {"H0", 20200131},
		"data/BACI_HS22_Y2023_V202501b.csv": {"H6", 20250131},
		"BACI_HS17_Y2020_V202302":           {"H5", 20230228},
		"HS02-HS.csv":                       {"H2", 0},
		"BACI_HS18_V202613.csv":             {"", 0},
		"BACI_HS07_V202601.csv":             {"H3", 20260101},
	} {
		doc := readtest.Document(name, nil)
		if e, d := editionOf(name), dated(doc).Date; e != want.edition || d != want.date {
			t.Errorf("%s: %q of %v", name, e, d)
		}
	}
}

func TestMatch(t *testing.T) {
	for head, want := range map[string]bool{
		"t,i,j,k,v,q\n": true,
		"\ufeff\"t\",\"hs6\",\"i\",\"j\",\"v\",\"q\"\r\n": true,
		"k,t,importer,exporter,v\n":                       true,
		"t,i,j,k,v,q,x\n":                                 false,
		"t,i,exporter,j,k,v\n":                            false,
		"t,i,j,k,q\n":                                     false,
		"code,description\n":                              false,
		"":                                                false,
	} {
		if got := (Format{}).Match(readtest.Document("x.csv", []byte(head))); got != want {
			t.Errorf("Match(%q) = %t", head, got)
		}
	}
}
