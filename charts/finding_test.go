package charts

import (
	"strings"
	"testing"

	"oborot/data"
)

// A doubt of every kind is told in every language, with its numbers and without
// a gap; one in a reader's own words stays as it is.
func TestFindings(t *testing.T) {
	more := map[data.FindingKind][]string{
		data.TurnoverSum: {"4100000", "5000000", "9100000"}, data.BalanceSum: {"4100000", "5000000", "-900000"},
		data.MembersSum: {"27", "9100000"}, data.MembersAbove: {"3", "9100000"}, data.MemberAbove: {"EU27_2020", "9100000"},
		data.ProductAbove: {"TOTAL", "9100000"}, data.PeriodsSum: {"12", "1", "9100000"}, data.PeriodsAbove: {"3", "3", "9100000"},
		data.SlipNearby: {"12000", "2018", "1000"}, data.SlipKnown: {"12000", "2018", "1000"},
		data.ShareOff: {"4100000", "9100000", "45.05"}, data.SharesSum: {"27", "97.3"}, data.NotPublished: {"2021-Q1"}, data.Corrected: {"missing", "the months say so"},
	}
	each4(t, func(t *testing.T, l *language) {
		for _, kind := range data.FindingKinds {
			args := []string{"exports", "KZ", "BE", "TOTAL", "2019", "12000000"}
			switch kind {
			case data.Unchecked:
				args = []string{"500000", "7"}
			case data.Again:
				args = []string{"line 7"}
			case data.DatedTwice:
				args = []string{"2016-08-01", "meta:article:published_time", "2016-08-09", "time"}
			case data.DatedAhead:
				args = []string{"2999-08-01", "near_title"}
			case data.PublishedAhead:
				args = []string{"2999-08-01", "2026-08-09"}
			case data.UnreadLanguage:
				args = []string{"en", "fr", "kk", "ru", "xx"}
			default:
				args = append(args, more[kind]...)
			}
			said := l.finding(&data.Finding{Kind: kind, Args: args, Text: "English"})
			if said == "English" || strings.ContainsAny(said, "{}") {
				t.Errorf("%s: %q", kind, said)
			}
		}
		if said := l.finding(&data.Finding{Text: "odd"}); said != "odd" {
			t.Errorf("a reader's words became %q", said)
		}
	})
	en, _ := newLanguage("en")
	ru, _ := newLanguage("ru")
	f := &data.Finding{Kind: data.PeriodsSum, Args: append([]string{"exports", "KZ", "BE", "TOTAL", "2019", "12000000"}, more[data.PeriodsSum]...)}
	twice := &data.Finding{Kind: data.DatedTwice, Args: []string{"2016-08-01", "meta:article:published_time", "2016-08-09", "time"}}
	tongue := &data.Finding{Kind: data.UnreadLanguage, Args: []string{"en", "fr", "kk", "ru", "xx"}}
	for _, c := range []struct {
		l    *language
		of   *data.Finding
		want string
	}{
		{en, f, "Exports: Kazakhstan → Belgium, 2019: 12,000,000 printed, 12 months add up to 9,100,000."},
		{ru, f, "Экспорт: Казахстан → Бельгия, 2019: напечатано 12 000 000, сумма за 12 месяцев — 9 100 000."},
		{en, twice, "The page is dated 1 August 2016 by its meta element article:published_time, which counts, and 9 August 2016 by its time element."},
		{ru, twice, "Дата страницы: 1 августа 2016 года (метатег article:published_time), и считается она; но также 9 августа 2016 года (элемент time)."},
		{en, tongue, "The language of the text seems to be none of those that are read: English, French, Kazakh, Russian, xx."},
		{ru, tongue, "Похоже, текст написан не на тех языках, которые читаются: английский, французский, казахский, русский, xx."},
	} {
		got := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(c.l.finding(c.of))
		if got != c.want {
			t.Errorf("got %q, expected %q", got, c.want)
		}
	}
}
