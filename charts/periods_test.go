package charts

import (
	"slices"
	"testing"

	"oborot/data"
	"oborot/stats"
)

// Quarters stand in their order in the year, whichever is told first.
func TestQuartersAreInOrder(t *testing.T) {
	rows := successive(turnoverBE, data.Quarter(2022, 3), 4, kazStat, "1e6", "2e6", "3e6", "4e6", "5e6")
	groups, names, parts := grouped(mustLanguage(t, "en"), rows)
	if want := []string{"first quarter", "second quarter", "third quarter", "fourth quarter"}; !slices.Equal(parts, want) {
		t.Errorf("parts %q, expected %q", parts, want)
	}
	if want := []string{"2022", "2023"}; !slices.Equal(names, want) {
		t.Errorf("names %q, expected %q", names, want)
	}
	if got := groups[0]; len(got) != 2 || got[0] != nil || got[1] != &rows[2] {
		t.Errorf("first quarters %v, expected none of 2022 and the third row", got)
	}
}

// A series without a figure has no chart.
func TestNothingToCompareHasNoChart(t *testing.T) {
	empty := successive(turnoverBE, data.Quarter(2022, 1), 4, kazStat, "", "")
	full := successive(exportsEU, data.Quarter(2022, 1), 4, eurostat, "", "1e6")
	for want, rows := range [][]stats.Row{empty, full, slices.Concat(full, successive(turnoverBE, data.Year(2022), 1, kazStat, "1e6"))} {
		if got := len(english(t).compared(&Block{Compared: rows})); got != want {
			t.Errorf("%d charts, expected %d", got, want)
		}
	}
}
