package press

import (
	"strings"
	"testing"
	"unicode/utf8"

	"oborot/data"
)

// brief writes a statement in the words of the guide, on one line.
func brief(s Statement) string {
	g := s.Guide()
	word := func(p *string) string {
		if p == nil {
			return "-"
		}
		return *p
	}
	out := g.Indicator + " " + word(g.Reporter) + "-" + word(g.Partner) + " " + word(g.Period) + " " + g.Kind + " " + g.Value + " " + g.Unit
	if g.Approx != "exact" {
		out += " " + g.Approx
	}
	if g.BasePeriod != nil {
		out += " against " + *g.BasePeriod
	}
	if g.Place != nil {
		out += " at " + *g.Place
	}
	if g.Status != "actual" {
		out += " " + g.Status
	}
	return out
}

func TestExtract(t *testing.T) {
	tests := []struct {
		name, context, text string
		want                []string
	}{
		{"level and growth", "", "Товарооборот Казахстана и Польши за 2019 год вырос на 12% и достиг 90 млн долларов.", []string{
			"turnover KZ-PL 2019 growth_pct 12 percent", "turnover KZ-PL 2019 level 90000000 USD"}},
		{"elided clauses", "", "Экспорт Казахстана в Китай в 2018 году снизился на 3%, импорт — на 8%.", []string{
			"exports KZ-CN 2018 growth_pct -3 percent", "imports KZ-CN 2018 growth_pct -8 percent"}},
		{"elided currency", "", "В 2018 году экспорт Грузии в Латвию составил 5,1 млн долларов, импорт — 2,9 млн.", []string{
			"exports GE-LV 2018 level 5100000 USD", "imports GE-LV 2018 level 2900000 USD"}},
		{"difference", "", "В 2020 году импорт Литвы из Чехии увеличился на 1,2 млрд евро.", []string{
			"imports LT-CZ 2020 difference 1200000000 EUR"}},
		{"factor down", "", "В 2020 году экспорт Армении сократился в 2 раза.", []string{
			"exports AM-WLD 2020 growth_factor 0.5 ratio"}},
		{"two levels", "", "Товарооборот Кыргызстана и Турции в 2021 году составил 80 млн долларов против 65 млн годом ранее.", []string{
			"turnover KG-TR 2021 level 80000000 USD", "turnover KG-TR 2020 level 65000000 USD"}},
		{"base stated", "", "За январь–август 2019 года экспорт Казахстана в Италию снизился на 5% по сравнению с аналогичным периодом прошлого года.", []string{
			"exports KZ-IT 2019-01/2019-08 growth_pct -5 percent against 2018-01/2018-08"}},
		{"index", "", "Импорт Беларуси из Польши в 2015 году составил 84% к уровню 2014 года.", []string{
			"imports BY-PL 2015 growth_factor 0.84 ratio against 2014"}},
		{"share", "", "На долю Китая в 2019 году пришлось 18% экспорта Узбекистана.", []string{
			"exports UZ-CN 2019 share 18 percent"}},
		{"target", "", "Казахстан и Венгрия планируют довести товарооборот до 500 млн долларов.", []string{
			"turnover KZ-HU - level 500000000 USD target"}},
		{"forecast", "", "Ожидается, что в 2030 году экспорт Казахстана в Индию достигнет 3 млрд долларов.", []string{
			"exports KZ-IN 2030 level 3000000000 USD forecast"}},
		{"claim", "", "По словам посла, в 2016 году товарооборот Румынии и Казахстана превысил 1 млрд долларов.", []string{
			"turnover RO-KZ 2016 level 1000000000 USD at_least claim"}},
		{"enterprises", "", "На 1 июля 2017 года в Казахстане зарегистрировано свыше 300 предприятий с участием корейского капитала.", []string{
			"enterprises_foreign_capital KZ-KR @2017-07-01 level 300 count at_least"}},
		{"joint ventures", "", "В Узбекистане действует 35 совместных предприятий с латвийским капиталом.", []string{
			"joint_ventures UZ-LV - level 35 count"}},
		{"countries from before", "Министры Казахстана и Сербии провели переговоры.", "За первое полугодие взаимный товарооборот составил 14 млн долларов.", []string{
			"turnover KZ-RS rel:Y0-S1 level 14000000 USD"}},
		{"countries nowhere", "", "За прошлый год взаимный товарооборот составил 90 млн долларов.", []string{
			"turnover --- rel:Y-1 level 90000000 USD"}},
		{"a pronoun", "Торговля Казахстана с Данией растёт.", "За 2014 год она достигла 70 млн долларов.", []string{
			"turnover KZ-DK 2014 level 70000000 USD"}},
		{"respectively", "", "In 2019 Kazakhstan's exports to Italy, France and Spain grew 5%, 6% and 7%, respectively.", []string{
			"exports KZ-IT 2019 growth_pct 5 percent", "exports KZ-FR 2019 growth_pct 6 percent", "exports KZ-ES 2019 growth_pct 7 percent"}},
		{"inverted order", "", "90 млн долларов составил в 2018 году товарооборот Чехии и Грузии.", []string{
			"turnover CZ-GE 2018 level 90000000 USD"}},
		{"conversion", "", "In 2018 Kazakhstan's imports from Japan reached 110 billion yen ($1 billion).", []string{
			"imports KZ-JP 2018 level 110000000000 JPY", "imports KZ-JP 2018 level 1000000000 USD"}},
		{"an article", "", "Посол Италии в Казахстане Марко Альберти провёл брифинг.\nПо его словам, товарооборот между странами в 2022 году достиг 15 млрд евро.\nЭкспорт Казахстана составил 13,8 млрд, импорт — 1,2 млрд евро.\nВ Казахстане работают более 250 итальянских компаний.", []string{
			"turnover KZ-IT 2022 level 15000000000 EUR claim", "exports KZ-IT 2022 level 13800000000 EUR",
			"imports KZ-IT 2022 level 1200000000 EUR", "enterprises_foreign_capital KZ-IT - level 250 count at_least"}},
		{"the figure goes on", "", "В 2017 году товарооборот между Казахстаном и Бельгией составил 430 млн долларов. За первое полугодие 2018 года показатель вырос на 15%.", []string{
			"turnover KZ-BE 2017 level 430000000 USD", "turnover KZ-BE 2018-S1 growth_pct 15 percent"}},
		{"a base in brackets", "", "За семь месяцев 2023 года товарооборот Казахстана с Беларусью составил 557,6 млн долларов (за аналогичный период 2022 года — 528 млн долларов).", []string{
			"turnover KZ-BY 2023-01/2023-07 level 557600000 USD", "turnover KZ-BY 2022-01/2022-07 level 528000000 USD"}},
		{"a city's trade", "", "Аким Алматы принял посла Дании в Казахстане. В 2017 году товарооборот города с Данией составил 30,5 млн долларов, из них экспорт – 10,1 млн долларов.", []string{
			"turnover KZ-DK 2017 level 30500000 USD at Алматы", "exports KZ-DK 2017 level 10100000 USD at Алматы"}},
		{"a town abbreviated", "", "Товарооборот между г. Алматы и Кореей в 2017 году составил 420 млн. долл. США.", []string{
			"turnover KZ-KR 2017 level 420000000 USD at Алматы"}},
		{"a stock and the year before", "", "По состоянию на 1 апреля 2018 года в Алматы функционирует 1 356 предприятий с участием российского капитала, что на 12% больше, чем год назад.", []string{
			"enterprises_foreign_capital KZ-RU @2018-04-01 level 1356 count at Алматы",
			"enterprises_foreign_capital KZ-RU @2018-04-01 growth_pct 12 percent against @2017-04-01 at Алматы"}},
		{"a factor of the same period", "", "In the first half of 2017 trade between Kazakhstan and Malta stood at about $44 million, almost double the same period last year.", []string{
			"turnover KZ-MT 2017-S1 level 44000000 USD about", "turnover KZ-MT 2017-S1 growth_factor 2 ratio almost against 2016-S1"}},
		{"a compound", "", "Экспорт-импорт Чехии и Грузии в 2019 году составил 3 млрд евро.", []string{
			"turnover CZ-GE 2019 level 3000000000 EUR"}},
		{"a fall in English", "", "Kazakhstan's trade with Poland fell by 4.5 percent to $1.1 billion in 2019.", []string{
			"turnover KZ-PL 2019 growth_pct -4.5 percent", "turnover KZ-PL 2019 level 1100000000 USD"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, s := range Extract(Article{Context: test.context, Text: test.text}, 0) {
				got = append(got, brief(s))
			}
			if strings.Join(got, "\n") != strings.Join(test.want, "\n") {
				t.Errorf("%s\ngot\n  %s\nwant\n  %s", test.text, strings.Join(got, "\n  "), strings.Join(test.want, "\n  "))
			}
		})
	}
}

func TestTraps(t *testing.T) {
	for _, s := range []string{
		"Экспорт нефти из Казахстана вырос до 8 млн тонн, или на 5%.",
		"ВВП Казахстана в 2019 году составил 180 млрд долларов.",
		"Розничный товарооборот Алматы за 2018 год вырос на 6% и составил 400 млрд тенге.",
		"Инвестиции в основной капитал в Казахстане достигли 3 трлн тенге.",
		"Казахстан и Китай подписали контракты на 300 млн долларов.",
		"Компания вложила в завод в Шымкенте 2 млрд тенге.",
		"Казахстан торгует с 80 странами мира.",
		"В 2019 году товарооборот Казахстана и Чехии снизился.",
		"600 казахстанских компаний работают с Чехией.",
		"Физический объём экспорта Казахстана вырос на 4%.",
		"Цены на импорт в Казахстане выросли на 11%.",
		"Посол прибыл 14 мая 2019 года, ему исполнилось 60 лет.",
		"Kazakhstan shipped 2 million tons of grain for export in 2019.",
		"GDP of Kazakhstan grew by 4 percent in 2019.",
		"Retail trade turnover in Almaty rose 6 percent to $4 billion.",
	} {
		for _, f := range Extract(Article{Text: s}, 20200101) {
			t.Errorf("%s\n  is a trap, got %s", s, brief(f))
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("За 2017 год товарооборот Казахстана и Бельгии составил около 44 млн. долларов США, что почти вдвое больше.")
	f.Add("In 2019 exports to Italy and Spain grew 5% and 6%, respectively, to $1.5–2 billion.")
	f.Add("с 12 до 19 млн \u00a0 от 40 до 45 \xff\xfe млрд «экспорт» 99999999999999999999999 тыс")
	f.Fuzz(func(t *testing.T, text string) {
		runes := utf8.RuneCountInString(text)
		for _, s := range Extract(Article{Text: text, Explain: true}, 20171120) {
			for _, r := range s.Why {
				if r.Rule == "" {
					t.Fatalf("%s of %q has no rule", r.Field, s.Words)
				}
			}
			if s.Start < 0 || s.End <= s.Start || s.End > runes {
				t.Fatalf("span %d–%d of %d characters", s.Start, s.End, runes)
			}
			if !strings.Contains(text, s.Words) || !strings.Contains(s.Sentence, s.Words) {
				t.Fatalf("%q is not in the text", s.Words)
			}
			if got := string([]rune(text)[s.Start:s.End]); utf8.ValidString(text) && got != s.Words {
				t.Fatalf("the span holds %q, the words are %q", got, s.Words)
			}
			if s.From > s.Start || s.To < s.End || utf8.ValidString(text) && string([]rune(text)[s.From:s.To]) != s.Sentence {
				t.Fatalf("the sentence of %q stands at %d–%d", s.Words, s.From, s.To)
			}
			s.Guide()
			s.JSON()
			if r := s.Record("press"); r.Observation != nil && (r.Observation.Status != data.Unvalidated || r.Observation.Words == nil) {
				t.Fatalf("an observation without evidence: %+v", r.Observation)
			}
		}
	})
}
