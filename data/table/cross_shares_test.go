package table

import (
	"strings"
	"testing"
)

// Percentages are compared with the figures they stand beside as far as both are
// precise, and those of all members with a hundred.
func TestShares(t *testing.T) {
	all := func(share any) []any { return []any{"Всего", num("200"), share, nil, nil, nil, nil} }
	row := func(name string, value, share any) []any { return []any{name, value, share, nil, nil, nil, nil} }
	for name, c := range map[string]struct {
		rows [][]any
		want string
	}{
		"right":               {[][]any{all(100), row("Бельгия", num("120"), 60), row("Китай", num("80"), 40)}, ""},
		"within the digits":   {[][]any{all(100), row("Бельгия", num("121"), 61), row("Китай", num("79"), 40)}, ""},
		"beyond the digits":   {[][]any{all(100), row("Бельгия", num("121"), num("61.2")), row("Китай", num("79"), 39)}, "C7: turnover KZ–BE 2023: 61.2 printed, but 121000 are 60.5 percent of 200000"},
		"of a coarse figure":  {[][]any{all(100), row("Бельгия", num("121"), num("60.23")), row("Китай", num("79"), 40)}, ""},
		"the whole":           {[][]any{all(90), row("Бельгия", num("200"), 100)}, "C6: turnover KZ–W00 2023: 90 printed, but 200000 are 100 percent of 200000"},
		"a share is not told": {[][]any{all(100), row("Бельгия", num("120"), 60), row("Китай", num("80"), nil)}, ""},
		"a whole of nothing":  {[][]any{row("Всего", 0, 100), row("Бельгия", 0, 60)}, ""},
		"no shares":           {[][]any{all(nil), row("Бельгия", num("120"), nil), row("Китай", num("80"), nil)}, ""},
		"a sum": {[][]any{all(100), row("Бельгия", num("120"), 60), {"Китай", nil, 36, num("80"), nil, nil, nil}},
			"C6: turnover KZ–W00 2023: 100 printed, the shares of its 2 members add up to 96"},
		"groups are not members": {[][]any{all(100), row("Остальные страны мира", num("200"), 100), row("Европа", num("120"), 60), row("Швейцария", num("120"), 60),
			row("Азия", num("80"), 40), row("Япония", num("80"), 40)}, ""},
	} {
		var said []string
		for _, f := range doubts(t, workbook(t, kazakhSheet("2023", "2023 год", c.rows))) {
			said = append(said, strings.Replace(strings.TrimPrefix(f, "sheet 2023!"), " ", ": ", 1))
		}
		if got := strings.Join(said, "; "); got != c.want {
			t.Errorf("%s: found %q, expected %q", name, got, c.want)
		}
	}
}

// Turnover is compared with exports and imports when the table is loaded.
func TestTurnover(t *testing.T) {
	got := doubts(t, workbook(t, kazakhSheet("2023", "2023 год", [][]any{{"Всего", num("12.5"), 100, num("6.1"), 100, num("4.1"), 100}})))
	want := "sheet 2023!B6 turnover KZ–W00 2023: 12500 printed, exports 6100 and imports 4100 add up to 10200"
	if len(got) != 1 || got[0] != want {
		t.Errorf("found %q, expected %q", got, want)
	}
}
