package store

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"oborot/data"
)

// doubts writes the findings of a release.
func doubts(t *testing.T, db *DB, name string) []string {
	t.Helper()
	notes, err := db.Notes(t.Context(), release(name, 1).SHA256)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range notes.Findings {
		out = append(out, fmt.Sprintf("%s: %s [%s %s]", data.Locate(f.Where, nil), f.Text, f.Kind, strings.Join(f.Args, ",")))
	}
	return out
}

// What slips against the same period or steady years before is doubted; what
// was doubted already, what is steady and what never was, is not.
func TestSlipsAgainstWhatIsKnown(t *testing.T) {
	db := open(t)
	add(t, db, "a", 1, `
		exports BE 2019 4.0e6
		exports BE 2020 4.1e6
		exports BE 2021 4.2e6
		exports BE 2022 4.3e6
		exports DE 2019 4
		exports DE 2020 4.1e6
		exports DE 2021 9
		exports DE 2022 4.3e3`)
	add(t, db, "b", 2, `
		exports BE 2022 4301
		exports BE 2023 4500
		exports DE 2022 4300
		exports DE 2023 4.5e6
		exports FR 2023 1`)
	want := []string{
		"line 1: exports KZ–BE 2022: 4301 printed, about 1000 times above or below the 4300000 of 2022: another unit? [slip_known exports,KZ,BE,TOTAL,2022,4301,4300000,2022,1000]",
		"line 2: exports KZ–BE 2023: 4500 printed, about 1000 times above or below the 4300000 of 2022: another unit? [slip_known exports,KZ,BE,TOTAL,2023,4500,4300000,2022,1000]",
	}
	if got := doubts(t, db, "b"); !slices.Equal(got, want) {
		t.Errorf("doubts:\n%s\nexpected:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// The same figure told twice is a doubt with both places; beyond the first ones
// they are counted.
func TestToldAgain(t *testing.T) {
	db := open(t)
	add(t, db, "a", 1, strings.Repeat("exports BE 2019 4.0e6\n", 2)+"imports BE 2019 7")
	if got, want := doubts(t, db, "a"), []string{"line 2: repeats line 1 [again line 1]"}; !slices.Equal(got, want) {
		t.Errorf("doubts %q, expected %q", got, want)
	}
	add(t, db, "b", 1, strings.Repeat("exports BE 2020 4.0e6\n", 25))
	got := doubts(t, db, "b")
	if len(got) != listedAgain+1 || got[listedAgain] != "line 0: 4 more figures are told twice alike [ ]" {
		t.Errorf("%d doubts, the last %q", len(got), got[len(got)-1])
	}
}
