package press

import (
	"fmt"
	"strings"
	"testing"
)

// TestExplain tells of single fields which rule filled them, from which words.
func TestExplain(t *testing.T) {
	const (
		visit = "Посол Бельгии в РК Ян Петерс прибыл в Алматы."
		half  = "По его словам, за первое полугодие текущего года товарооборот составил около 44 млн долларов, почти вдвое больше прошлогоднего."
	)
	tests := []struct {
		context, text string
		figure        int
		want          []string
	}{
		{visit, half, 0, []string{
			"indicator=turnover <товарооборот> a word that names it",
			"reporter=KZ <в Алматы>1 host of the article and country of the speaker",
			"partner=BE <Посол Бельгии в РК Ян Петерс>1 host of the article and country of the speaker",
			"product= <> no word narrows the indicator",
			"period=2017-S1 <первое полугодие текущего года> told in the clause of the amount, from 2017-11-20",
			"value=44e6 <около 44 млн долларов> the number as it is written",
			"hedge=about <около> a word beside the number",
			"unit=USD <долларов> what the number is counted in",
			"kind=level <составил> money is a level",
			"modality=claim <> a person says it",
			"speaker=Ян Петерс <По его словам> the word of saying means who spoke before",
		}},
		{visit, "В городе 28 предприятий с участием бельгийского капитала.", 0, []string{
			"place=KZ-75 <Алматы>1 the city that the article is about",
			"period=2017-11-20 <> a stock told in the present tense is dated by its publication",
			"kind=level <предприятий> a number of what is counted is a level",
			"speaker= <> nobody stands beside a word of saying",
		}},
		{"", "За год взаимная торговля достигла 90 млн долларов.", 0, []string{
			"reporter= <> no country beside the indicator, before it or in the article",
			"partner= <> no other country beside the indicator, before it or in the article",
		}},
		{"", "In 2019 exports of Italy to Spain and France fell by 5% and 6% respectively, imports from Spain reached $5.1 billion, from France 2.9 billion.", 1, []string{
			"partner=FR <France> one of several that the amounts are dealt out to",
			"value=-6 <6%> a fall is negative",
			"base= <> no time is compared with",
			"kind=growth_pct <fell> a percentage behind a growth word is a growth",
		}},
		{"", "In 2019 exports of Italy to Spain and France fell by 5% and 6% respectively, imports from Spain reached $5.1 billion, from France 2.9 billion.", 3, []string{
			"reporter=IT <Italy> as for the indicator before",
			"partner=FR <France> named right before the amount",
			"unit=USD <> the currency of the amount beside it",
			"period=2019 <2019> the last time told before the amount",
		}},
		{"", "Malta's trade with Oman fell by 7%, according to the deputy trade minister.", 0, []string{
			"modality=claim <> a person says it",
			"speaker=deputy trade minister <deputy> the post behind a word of source",
		}},
		{"", "Malta's trade with Oman fell by 7%, according to official data.", 0, []string{"modality=actual <> nothing makes it less than a fact", "speaker= <> nobody stands beside a word of saying"}},
		{"", "Товарооборот Мальты с Оманом в 2019 году составил 4 млрд лари (1,5 млрд долларов).", 1, []string{
			"kind=level <> money is a level",
			"period=2019 <2019 году> told in the clause of the amount",
		}},
		{"", "Посол Мальты сообщил, что экспорт сахара в Оман упал на 40%, импорт – на 62%.", 1, []string{
			"product=сахара <> the goods of the flow before",
			"speaker=Посол <Посол> the post beside a word of saying",
		}},
		{"", "На 1 июля 2018 года в Омане действует 700 компаний с иностранным капиталом, из них 240 совместных, больше всего СП с Чили — 90.", 2, []string{
			"period=2018-07-01 <> as of the count before",
		}},
		{"Trade of Malta with Latvia reached $5 million in 2014.", "A year earlier the figure was at $4 million.", 0, []string{
			"indicator=turnover <Trade>1 a pronoun for the one spoken of before",
			"period=2013 <A year earlier> a year before the time spoken of",
			"reporter=MT <Malta>1 those of the sentence before",
		}},
	}
	for _, test := range tests {
		found := Extract(Article{Context: test.context, Text: test.text, Explain: true}, 20171120)
		if len(found) <= test.figure {
			t.Errorf("%s: %d statements", test.text, len(found))
			continue
		}
		var got []string
		for _, r := range found[test.figure].Why {
			s := fmt.Sprintf("%s=%s <%s>", r.Field, r.Value, r.Words)
			if r.Paragraph > 0 {
				s += fmt.Sprint(r.Paragraph)
			}
			s += " " + r.Rule
			if r.From != "" {
				s += ", from " + r.From
			}
			got = append(got, s)
		}
		for _, want := range test.want {
			if all := "\n" + strings.Join(got, "\n") + "\n"; !strings.Contains(all, "\n"+want+"\n") {
				t.Errorf("%s\n%s\n  lacks %s", test.text, strings.TrimSpace(all), want)
			}
		}
	}
}

// TestUnexplained keeps reasons away from those who have not asked, and the
// reading the same for those who have.
func TestUnexplained(t *testing.T) {
	text := articleText()[:5000]
	plain, told := Extract(Article{Text: text}, 20171120), Extract(Article{Text: text, Explain: true}, 20171120)
	if len(plain) == 0 || len(plain) != len(told) {
		t.Fatalf("%d statements, %d explained", len(plain), len(told))
	}
	for i := range plain {
		if plain[i].Why != nil || told[i].Why == nil || brief(plain[i]) != brief(told[i]) {
			t.Errorf("%s is explained as %s", brief(plain[i]), brief(told[i]))
		}
	}
}
