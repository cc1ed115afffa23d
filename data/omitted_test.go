package data

import (
	"fmt"
	"slices"
	"testing"
)

func TestOmitted(t *testing.T) {
	var o Omitted
	told := func(n int) (out []string) {
		o.End("a.csv", n, func(r Record, err error) bool {
			if err != nil {
				out = append(out, err.Error())
			} else {
				out = append(out, fmt.Sprint(Locate(r.Finding.Where, nil), ": ", r.Finding.Text))
			}
			return true
		})
		return out
	}
	if got := told(0); !slices.Equal(got, []string{"a.csv: a document without any row, without a figure of trade, investment or exchange rates"}) {
		t.Error(got)
	}
	o.Add("GDP", Place{Row: 3})
	if got := told(0); !slices.Equal(got, []string{"a.csv: a document on GDP, without a figure of trade, investment or exchange rates"}) {
		t.Error(got)
	}
	o.Add("population", RecordPlace(4))
	o.Add("GDP", Place{Row: 5})
	if got := told(7); !slices.Equal(got, []string{"line 3: passed over, 2 rows: GDP", "record 4: passed over, 1 row: population"}) {
		t.Error(got)
	}
	for i := range 30 {
		o.Add(fmt.Sprint("kind ", i), Place{Row: 9})
	}
	if got := told(7); len(got) != 21 || got[20] != "line 9: 12 more kinds of rows passed over: no figures of trade, investment or exchange rates" {
		t.Error(got)
	}
}
