package press

import (
	"strings"
	"testing"
)

func TestNegation(t *testing.T) {
	tests := []struct {
		text string
		want string // what is left, one figure a line
	}{
		{"Товарооборот Грузии и Чехии в 2017 году составил 44 млн долларов, что не в два раза больше, чем в 2016 году.", "turnover GE-CZ 2017 level 44000000 USD"},
		{"Товарооборот Грузии и Чехии в 2017 году не составил 44 млн долларов.", ""},
		{"В 2017 году товарооборот Грузии и Чехии не достиг 44 млн долларов.", ""},
		{"44 млн долларов товарооборот Грузии и Чехии в 2017 году не составил.", ""},
		{"Экспорт Чехии в Грузию в 2017 году так и не вырос на 5%.", ""},
		{"Экспорт Чехии в Грузию в 2017 году вырос не на 5%, а на 7%.", "exports CZ-GE 2017 growth_pct 7 percent"},
		{"Экспорт Чехии в Грузию в 2017 году не вырос, а снизился на 7%.", "exports CZ-GE 2017 growth_pct -7 percent"},
		{"Экспорт Чехии в Грузию в 2017 году не достиг, по данным министерства, 5 млн евро.", ""},
		{"Довести экспорт Чехии в Грузию в 2017 году до 5 млн евро не удалось, он составил 4 млн евро.", "exports CZ-GE 2017 level 4000000 EUR"},
		{"Экспорт Чехии в Грузию в 2017 году не смог достичь 5 млн евро.", ""},
		{"Экспорт Чехии в Грузию в 2017 году составил не менее 5 млн евро.", "exports CZ-GE 2017 level 5000000 EUR at_least"},
		{"Экспорт Чехии в Грузию в 2017 году составил не более 5 млн евро.", "exports CZ-GE 2017 level 5000000 EUR at_most"},
		{"Экспорт Чехии в Грузию в 2017 году был не выше 5 млн евро.", "exports CZ-GE 2017 level 5000000 EUR at_most"},
		{"Экспорт Чехии в Грузию в 2017 году не превысил 5 млн евро.", "exports CZ-GE 2017 level 5000000 EUR at_most"},
		{"Экспорт Чехии в Грузию в 2017 году не только вырос на 5%, но и достиг 9 млн евро.", "exports CZ-GE 2017 growth_pct 5 percent\nexports CZ-GE 2017 level 9000000 EUR"},
		{"Товарооборот Грузии и Чехии не зависит от погоды и в 2017 году составил 44 млн долларов.", "turnover GE-CZ 2017 level 44000000 USD"},
		{"Несмотря на спад, экспорт Чехии в Грузию в 2017 году составил 5 млн евро.", "exports CZ-GE 2017 level 5000000 EUR"},

		{"Trade turnover between Georgia and Czechia was not $44 million in 2017.", ""},
		{"Trade turnover between Georgia and Czechia wasn't $44 million in 2017.", ""},
		{"Trade turnover between Georgia and Czechia was no longer $44 million in 2017.", ""},
		{"Trade turnover between Georgia and Czechia did not reach $44 million in 2017.", ""},
		{"Trade turnover between Georgia and Czechia never reached $44 million in 2017.", ""},
		{"Trade turnover between Georgia and Czechia failed to reach $44 million in 2017.", ""},
		{"Trade turnover between Georgia and Czechia in 2017 was $44 million, which is not twice as much as in 2016.", "turnover GE-CZ 2017 level 44000000 USD"},
		{"In 2017 Georgia's exports to Czechia didn't grow by 5 percent.", ""},
		{"In 2017 Georgia's exports to Czechia did not grow but fell by 5 percent.", "exports GE-CZ 2017 growth_pct -5 percent"},
		{"In 2017 Georgia's exports to Czechia reached not $5 million but $7 million.", "exports GE-CZ 2017 level 7000000 USD"},
		{"Trade turnover between Georgia and Czechia was not less than $44 million in 2017.", "turnover GE-CZ 2017 level 44000000 USD at_least"},
		{"Trade turnover between Georgia and Czechia was no less than $44 million in 2017.", "turnover GE-CZ 2017 level 44000000 USD at_least"},
		{"Trade turnover between Georgia and Czechia was no more than $44 million in 2017.", "turnover GE-CZ 2017 level 44000000 USD at_most"},
		{"Trade turnover between Georgia and Czechia did not exceed $44 million in 2017.", "turnover GE-CZ 2017 level 44000000 USD at_most"},
		{"In 2017 Georgia's exports to Czechia not only grew by 5 percent but also reached $7 million.", "exports GE-CZ 2017 growth_pct 5 percent\nexports GE-CZ 2017 level 7000000 USD"},
		{"Trade turnover between Georgia and Czechia was not affected and reached $44 million in 2017.", "turnover GE-CZ 2017 level 44000000 USD"},
	}
	for _, test := range tests {
		var got []string
		for _, s := range Extract(Article{Text: test.text}, 20200101) {
			got = append(got, brief(s))
		}
		if g := strings.Join(got, "\n"); g != test.want {
			t.Errorf("%s\ngot\n  %s\nwant\n  %s", test.text, g, test.want)
		}
	}
}

func TestRangesCompared(t *testing.T) {
	for text, want := range map[string]string{
		"Экспорт Чехии в Грузию в 2017 году был на 10–15% больше, чем в 2016 году.":         "10 15",
		"Экспорт Чехии в Грузию в 2017 году был на 10-15% меньше, чем в 2016 году.":         "-15 -10",
		"Экспорт Чехии в Грузию в 2017 году вырос на 10 — 15% по сравнению с 2016 годом.":   "10 15",
		"Экспорт Чехии в Грузию в 2017 году вырос в 2-4 раза по сравнению с 2016 годом.":    "2 4",
		"Экспорт Чехии в Грузию в 2017 году снизился в 2-4 раза по сравнению с 2016 годом.": "0.25 0.5",
		"Exports from Czechia to Georgia in 2017 were 10-15% more than in 2016.":            "10 15",
		"Exports from Czechia to Georgia in 2017 were 10–15 percent lower than in 2016.":    "-15 -10",
		"Exports from Czechia to Georgia in 2017 grew by 10 to 15 percent.":                 "10 15",
	} {
		var got []string
		for _, s := range Extract(Article{Text: text}, 20200101) {
			if s.Figure.Hedge.String() != "range" {
				t.Errorf("%s: %s has the hedge %s", text, s.Figure, s.Figure.Hedge)
			}
			r := s.Record("press")
			if r.Claim == nil {
				t.Errorf("%s: %s is no claim", text, s.Figure)
			}
			got = append(got, s.Figure.Plain())
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%s\ngot %q, want %q", text, g, want)
		}
	}
}
