package charts

import (
	"strings"
	"testing"

	"oborot/data"
	"oborot/stats"
)

// Every side has its line with its valuation and its own unit; a period that a
// side does not tell is a dash.
func TestSides(t *testing.T) {
	r := &Report{Lang: "en", Made: data.NewDate(2024, 11, 4), Selection: Selection{Reporter: "KZ", Partner: "BE"}}
	line := func(provider, indicator, reporter, partner, unit, valuation string, year int, values ...string) History {
		h := historyOf(successive(key(provider, indicator, reporter, partner, unit), data.Year(year), 1, kazStat, values...))
		h.Series.Valuation = valuation
		return h
	}
	r.Sides = []Sides{{From: "KZ", To: "BE", Told: []History{
		line("kz_stat", "exports", "KZ", "BE", "USD", "FOB", 2020, "2e6", "3e6", "4e6", "5e6"),
		line("imf", "imports", "BE", "KZ", "USD", "CIF", 2020, "21e6", "", "41e6"),
		line("eurostat", "imports", "BE", "KZ", "EUR", "", 2021, "33e6"),
	}}}
	p, err := newPage(r, 200)
	if err != nil {
		t.Fatal(err)
	}
	table := p.Sides.Table
	var got []string
	for _, h := range table.Head {
		got = append(got, h.Text)
	}
	for _, row := range table.Rows {
		var cells []string
		for _, c := range row {
			cells = append(cells, strings.TrimSpace(c.Text+" "+c.Sub))
		}
		got = append(got, strings.ReplaceAll(strings.Join(cells, " | "), nbsp, " "))
	}
	want := []string{
		"Declared by", "Valuation", "2020", "2021", "2022", "2023",
		"Kazakhstan → Belgium",
		"Kazakhstan: exports Bureau of National Statistics of Kazakhstan | FOB | 2 million USD | 3 million USD | 4 million USD | 5 million USD",
		"Belgium: imports International Monetary Fund | CIF | 21 million USD | – | 41 million USD | –",
		"Belgium: imports Eurostat | not said | – | 33 million EUR | – | –",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	var b strings.Builder
	if err := r.WriteCSV(&b); err != nil || strings.Count(b.String(), ",sides,") != 8 {
		t.Errorf("%v\n%s", err, b.String())
	}
	if page := string(html(t, r)); !strings.Contains(page, `href="#sides"`) {
		t.Error("the table of contents does not lead to the sides")
	}
	if p, _ := newPage(&Report{Lang: "en", Sides: []Sides{{Told: []History{{Points: []stats.Point{{Period: data.Year(2020)}}}}}}}, 200); p.Sides != nil {
		t.Error("sides without a figure have a table")
	}
}
