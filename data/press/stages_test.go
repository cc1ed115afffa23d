package press

import (
	"fmt"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/lexicon"
)

// scanned runs a sentence through the grammars.
func scanned(t *testing.T, lang, s string) *parse {
	t.Helper()
	for _, l := range languages() {
		if l.Code == lang {
			tokens := lexicon.Tokenize(s)
			p := &parse{language: l, text: s, tokens: tokens, sentence: lexicon.Sentence{To: len(tokens)}}
			p.scan()
			return p
		}
	}
	t.Fatalf("no language %q", lang)
	return nil
}

func TestNumbers(t *testing.T) {
	tests := []struct{ lang, text, want string }{
		{"ru", "44", "44"},
		{"ru", "7,4 млрд", "74e8"},
		{"ru", "3,615 млрд", "3615e6"},
		{"ru", "3 418", "3418"},
		{"ru", "3\u00a0418", "3418"},
		{"ru", "3\u202f418", "3418"},
		{"ru", "18 742,6 млн", "187426e5"},
		{"ru", "415000000", "415e6"},
		{"ru", "4 млрд. 70 млн.", "4070e6"},
		{"ru", "2 млрд 15,5 млн", "20155e5"},
		{"ru", "1 млн 20 тыс.", "1020e3"},
		{"ru", "2,3 тысячи", "23e2"},
		{"ru", "восьмисот миллионов", "800e6"},
		{"ru", "двести сорок два", "242"},
		{"ru", "двадцать с лишним миллиардов", "20e9"},
		{"ru", "миллиард", "1e9"},
		{"ru", "100 тысяч", "100e3"},
		{"en", "2,318.4 million", "23184e5"},
		{"en", "1,500", "1500"},
		{"en", "1.045 billion", "1045e6"},
		{"en", "1 billion 518 million", "1518e6"},
		{"en", "two hundred and forty-two", "242"},
		{"en", "three and a half", "3.5"},
	}
	for _, test := range tests {
		n, _ := scanned(t, test.lang, test.text).number(0)
		if got := n.figure.String(); got != test.want {
			t.Errorf("%q is %s, want %s", test.text, got, test.want)
		}
	}
}

func TestAmounts(t *testing.T) {
	names := map[measure]string{plain: "plain", money: "money", percent: "percent", ratio: "ratio", points: "points", physical: "physical"}
	tests := []struct{ lang, text, want string }{
		{"ru", "около 52 млн. долларов США", "52e6 about money USD"},
		{"ru", "$ 4,6 млрд", "46e8 exact money USD"},
		{"ru", "более чем на 8 млн евро", "8e6 at_least money EUR"},
		{"ru", "180 млрд тенге", "180e9 exact money KZT"},
		{"ru", "почти на 20%", "20 almost percent "},
		{"ru", "12,5 проц", "12.5 exact percent "},
		{"ru", "на 7 процентов", "7 exact percent "},
		{"ru", "на 2 процентных пункта", "2 exact points "},
		{"ru", "в 2,3 раза", "2.3 exact ratio "},
		{"ru", "почти вдвое", "2 almost ratio "},
		{"ru", "на треть", "33.33 exact percent "},
		{"ru", "8 млн тонн", "8e6 exact physical "},
		{"ru", "не менее 300", "300 at_least plain "},
		{"ru", "превысил 13 млрд долларов", "13e9 at_least money USD"},
		{"ru", "35-40%", "35…40 range percent "},
		{"ru", "от 40 до 45 млн долларов", "40e6…45e6 range money USD"},
		{"en", "nearly $2 billion", "2e9 almost money USD"},
		{"en", "more than 1.5 trillion rubles", "15e11 at_least money RUB"},
		{"en", "73.5 percent", "73.5 exact percent "},
		{"en", "€12 million", "12e6 exact money EUR"},
	}
	for _, test := range tests {
		a, _ := scanned(t, test.lang, test.text).amountAt(0)
		got := a.figure.String()
		if a.ranged {
			got += "…" + a.second.String()
		}
		if got = fmt.Sprintf("%s %s %s %s", got, a.figure.Hedge, names[a.measure], a.unit); got != test.want {
			t.Errorf("%q is %s, want %s", test.text, got, test.want)
		}
	}
}

func TestTimes(t *testing.T) {
	const published = data.Date(20180302)
	tests := []struct{ lang, text, open, fixed string }{
		{"ru", "по итогам 2016 года", "2016", "2016"},
		{"ru", "в 2013-м", "2013", "2013"},
		{"ru", "в прошлом году", "rel:Y-1", "2017"},
		{"ru", "за первое полугодие текущего года", "rel:Y0-S1", "2018-S1"},
		{"ru", "во втором квартале 2017 года", "2017-Q2", "2017-Q2"},
		{"ru", "за 1 полугодие 2017 г.", "2017-S1", "2017-S1"},
		{"ru", "в июне", "rel:Y0-M06", "2017-M06"},
		{"ru", "за январь–август 2017 года", "2017-01/2017-08", "2017-01/2017-08"},
		{"ru", "с января по август", "rel:Y0-01/Y0-08", "2018-01/2018-08"},
		{"ru", "за 8 месяцев прошлого года", "rel:Y-1-01/Y-1-08", "2017-01/2017-08"},
		{"ru", "за последние 12 лет", "rel:last12Y", "rel:last12Y"},
		{"ru", "в ближайшие семь лет", "rel:next7Y", "rel:next7Y"},
		{"ru", "с 2005 года", "2005/..", "2005/.."},
		{"ru", "с начала года", "rel:Y0-01/..", "2018-01/.."},
		{"ru", "за годы независимости", "1991/..", "1991/.."},
		{"ru", "за 2002–2020 гг.", "2002/2020", "2002/2020"},
		{"ru", "с октября 2021 года по январь 2023-го", "2021-10/2023-01", "2021-10/2023-01"},
		{"ru", "сегодня", "@rel:now", "@2018-03-02"},
		{"en", "in 2017", "2017", "2017"},
		{"en", "last year", "rel:Y-1", "2017"},
		{"en", "in the first half of 2017", "2017-S1", "2017-S1"},
		{"en", "in January-April 2017", "2017-01/2017-04", "2017-01/2017-04"},
		{"en", "between January and November", "rel:Y0-01/Y0-11", "2018-01/2018-11"},
		{"en", "in the first nine months of 2017", "2017-01/2017-09", "2017-01/2017-09"},
		{"en", "over the past 12 years", "rel:last12Y", "rel:last12Y"},
		{"en", "since 2005", "2005/..", "2005/.."},
	}
	for _, test := range tests {
		p := scanned(t, test.lang, test.text)
		var got When
		for _, m := range p.mentions {
			if m.class == "when" {
				got = m.when
			}
		}
		if open := got.guide(0, false); open != test.open {
			t.Errorf("%q is %q without a date, want %q", test.text, open, test.open)
		}
		if fixed := got.guide(published, false); fixed != test.fixed {
			t.Errorf("%q of %s is %q, want %q", test.text, published, fixed, test.fixed)
		}
	}
}

func TestDaysAreNoPeriods(t *testing.T) {
	for _, s := range []string{"7 июня экспорт составил 5 млн долларов", "Exports of October 24-25 were $5 million"} {
		for _, f := range Extract(Article{Text: s}, 20180302) {
			if f.When.Form != Untold {
				t.Errorf("%q: the day of a visit became the time %+v", s, f.When)
			}
		}
	}
}

func TestAreas(t *testing.T) {
	tests := []struct{ lang, text, want string }{
		{"ru", "с Бельгией", "BE with"},
		{"ru", "бельгийского капитала", "BE adjective"},
		{"ru", "казахстанско-чешский товарооборот", "KZ adjective, CZ adjective"},
		{"ru", "между Казахстаном и Польшей", "KZ between, PL between"},
		{"ru", "в Павлодарской области", "KZ-55 in"},
		{"ru", "в Алматы", "KZ-75 in"},
		{"ru", "со странами СНГ", "CIS with"},
		{"ru", "из Саудовской Аравии", "SA from"},
		{"ru", "посол Соединённых Штатов Америки", "US office"},
		{"en", "from the Republic of Korea", "KR from"},
		{"en", "Kazakh exports to the UK", "KZ adjective, GB toward"},
		{"en", "between Kazakhstan and Great Britain", "KZ between, GB between"},
	}
	for _, test := range tests {
		var got []string
		for _, m := range scanned(t, test.lang, test.text).mentions {
			if m.class != "area" {
				continue
			}
			code, role := m.area.code, m.area.role
			if m.area.place != "" {
				code = m.area.place
			}
			if m.area.adjective {
				role = strings.TrimSpace(role + " adjective")
			}
			got = append(got, code+" "+role)
		}
		if g := strings.Join(got, ", "); g != test.want {
			t.Errorf("%q is %s, want %s", test.text, g, test.want)
		}
	}
}

func TestSentences(t *testing.T) {
	tests := []struct {
		lang, text string
		want       int
	}{
		{"ru", "Оборот вырос на 5 млн. долл. США. Это рекорд.", 2},
		{"ru", "По словам А. С. Иванова, в 2016 г. экспорт вырос. Импорт упал!", 2},
		{"ru", "Он спросил: «Сколько?» Ему ответили.", 2},
		{"ru", "Рост составил 4 млрд. Россия довольна.", 2},
		{"ru", "Завод открылся в г. Алматы в 2016 г. Экспорт вырос.", 2},
		{"ru", "Экспорт вырос. В 2016 г. Турция продала больше. По данным ведомства, за 9 месяцев 2016 г. Россия — тоже.", 3},
		{"en", "Mr. Brown said U.S. exports rose 2.5 percent. Imports fell.", 2},
	}
	for _, test := range tests {
		for _, l := range languages() {
			if l.Code == test.lang {
				if got := len(l.Sentences(lexicon.Tokenize(test.text))); got != test.want {
					t.Errorf("%q has %d sentences, want %d", test.text, got, test.want)
				}
			}
		}
	}
}
