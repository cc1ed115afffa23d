package press

import (
	"fmt"
	"strings"
	"testing"

	"oborot/data"
)

// TestMerged reads articles that tell figures twice, and some that seem to.
func TestMerged(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"the same again, rounded", "В 2018 году товарооборот Казахстана и Сербии составил 71,24 млн долларов.\nНапомним, в 2018 году товарооборот Сербии и Казахстана превысил 71 млн долларов.", []string{
			"turnover KZ-RS 2018 level 71240000 USD, again 2 превысил 71 млн долларов"}},
		{"the finer one comes later", "In 2018 trade between Kazakhstan and Serbia came to about $71 million.\nIn 2018 trade between Kazakhstan and Serbia came to $71.24 million.", []string{
			"turnover KZ-RS 2018 level 71240000 USD, again 1 about $71 million"}},
		{"a headline without a period and without a country", "Товарооборот с Сербией вырос почти на треть\nВ 2018 году товарооборот Казахстана и Сербии вырос на 31,8%.", []string{
			"turnover KZ-RS 2018 growth_pct 31.8 percent, again 1 почти на треть"}},
		{"a headline that contradicts", "Trade between Kazakhstan and Serbia rose by 40 percent\nIn 2018 trade between Kazakhstan and Serbia rose by 31.8 percent.", []string{
			"turnover KZ-RS - growth_pct 40 percent", "turnover KZ-RS 2018 growth_pct 31.8 percent"}},
		{"three times", "Экспорт Чехии в Грузию достиг 44 млн евро\nВ 2018 году экспорт Чехии в Грузию достиг 43,7 млн евро.\nВ 2018 году экспорт Чехии в Грузию составил 43,68 млн евро.", []string{
			"exports CZ-GE 2018 level 43680000 EUR, again 1 44 млн евро, again 2 43,7 млн евро"}},
		{"another direction", "В 2018 году экспорт Чехии в Грузию составил 5 млн евро.\nВ 2018 году экспорт Грузии в Чехию составил 5 млн евро.", []string{
			"exports CZ-GE 2018 level 5000000 EUR", "exports GE-CZ 2018 level 5000000 EUR"}},
		{"another period", "В 2018 году экспорт Чехии в Грузию составил 5 млн евро.\nВ 2019 году экспорт Чехии в Грузию составил 5 млн евро.", []string{
			"exports CZ-GE 2018 level 5000000 EUR", "exports CZ-GE 2019 level 5000000 EUR"}},
		{"another currency", "В 2018 году экспорт Чехии в Грузию составил 5 млн евро.\nВ 2018 году экспорт Чехии в Грузию составил 5 млн долларов.", []string{
			"exports CZ-GE 2018 level 5000000 EUR", "exports CZ-GE 2018 level 5000000 USD"}},
		{"a target that is the figure", "В 2018 году экспорт Чехии в Грузию составил 5 млн евро.\nК 2018 году планировалось довести экспорт Чехии в Грузию до 5 млн евро.", []string{
			"exports CZ-GE 2018 level 5000000 EUR", "exports CZ-GE 2018 level 5000000 EUR target"}},
		{"two numbers of one sentence", "В 2018 году экспорт Чехии в Грузию составил, по данным Праги, 3 млн евро, по данным Тбилиси — 3,4 млн евро.", []string{
			"exports CZ-GE 2018 level 3000000 EUR", "exports CZ-GE 2018 level 3400000 EUR"}},
		{"numbers apart", "В 2018 году экспорт Чехии в Грузию составил 5,4 млн евро.\nВ 2018 году экспорт Чехии в Грузию составил 4 млн евро.", []string{
			"exports CZ-GE 2018 level 5400000 EUR", "exports CZ-GE 2018 level 4000000 EUR"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, s := range Extract(Article{Text: test.text}, 20190301) {
				line := brief(s)
				for _, r := range s.Again {
					line += fmt.Sprintf(", again %d %s", r.Paragraph, r.Words)
				}
				got = append(got, line)
			}
			if strings.Join(got, "\n") != strings.Join(test.want, "\n") {
				t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(test.want, "\n  "))
			}
		})
	}
}

// TestAgree compares numbers in different rounding.
func TestAgree(t *testing.T) {
	figure := func(s string, h data.Hedge) data.Figure {
		f, err := data.ParseFigure(s)
		if err != nil {
			t.Fatal(err)
		}
		f.Hedge = h
		return f
	}
	tests := []struct {
		a, b data.Figure
		want bool
	}{
		{figure("62e6", data.Exact), figure("62.4e6", data.Exact), true},
		{figure("62e6", data.Exact), figure("62.6e6", data.Exact), false},
		{figure("62e6", data.AtLeast), figure("62.6e6", data.Exact), true},
		{figure("62e6", data.AtLeast), figure("64e6", data.Exact), false},
		{figure("63e6", data.AtMost), figure("62.6e6", data.Exact), true},
		{figure("63e6", data.AtMost), figure("60e6", data.Exact), false},
		{figure("3", data.Almost), figure("2.9", data.Exact), true},
		{figure("3", data.Almost), figure("2.7", data.Exact), false},
		{figure("44e6", data.About), figure("44.2e6", data.Exact), true},
		{figure("-5", data.Exact), figure("-5.2", data.Exact), true},
		{figure("-5", data.Exact), figure("5.2", data.Exact), false},
		{figure("35", data.Range), figure("35.1", data.Range), false},
		{figure("35", data.Range), figure("35", data.Range), true},
	}
	for _, test := range tests {
		for _, swapped := range [...]bool{false, true} {
			a, b := test.a, test.b
			if swapped {
				a, b = b, a
			}
			if got := agree(a, b); got != test.want {
				t.Errorf("%s %s and %s %s agree: %v, want %v", a.Hedge, a, b.Hedge, b, got, test.want)
			}
		}
	}
}
