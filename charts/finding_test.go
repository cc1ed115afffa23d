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
	for _, c := range []struct {
		l    *language
		want string
	}{
		{en, "Exports: Kazakhstan → Belgium, 2019: 12,000,000 printed, 12 months add up to 9,100,000."},
		{ru, "Экспорт: Казахстан → Бельгия, 2019: напечатано 12 000 000, сумма за 12 месяцев — 9 100 000."},
	} {
		got := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(c.l.finding(f))
		if got != c.want {
			t.Errorf("got %q, expected %q", got, c.want)
		}
	}
}
