package store

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// A step is one release and what becomes of it.
type step struct {
	name    string
	day     int
	lines   string
	receipt string
	known   string // afterwards
}

func TestVintageRules(t *testing.T) {
	const covered = "\n cover exports 2023"
	for name, steps := range map[string][]step{
		"a repeat is not stored again": {
			{"a", 1, "exports BE 2023 44e6" + covered, "read 1, new 1", "exports BE 2023 44e6 A a"},
			{"b", 2, "exports BE 2023 44e6" + covered, "read 1, repeated 1", "exports BE 2023 44e6 A a"},
		},
		"a repeat in other digits": {
			{"a", 1, "exports BE 2023 44e6" + covered, "read 1, new 1", "exports BE 2023 44e6 A a"},
			{"b", 2, "exports BE 2023 44000000" + covered, "read 1, repeated 1", "exports BE 2023 44e6 A a"},
		},
		"another status is a revision": {
			{"a", 1, "exports BE 2023 44e6 P", "read 1, new 1", "exports BE 2023 44e6 P a"},
			{"b", 2, "exports BE 2023 44e6 A", "read 1, revised 1", "exports BE 2023 44e6 A b"},
		},
		"a finer statement is no revision": {
			{"a", 1, "exports BE 2023 44e6", "read 1, new 1", "exports BE 2023 44e6 A a"},
			{"b", 2, "exports BE 2023 44.2e6", "read 1, refined 1", "exports BE 2023 442e5 A b"},
			{"c", 3, "exports BE 2023 44.3e6", "read 1, revised 1", "exports BE 2023 443e5 A c"},
		},
		"a finer statement outside the interval": {
			{"a", 1, "exports BE 2023 44e6", "read 1, new 1", "exports BE 2023 44e6 A a"},
			{"b", 2, "exports BE 2023 44.7e6", "read 1, revised 1", "exports BE 2023 447e5 A b"},
		},
		"absent from a later coverage": {
			{"a", 1, "exports BE 2023 44e6\n exports FR 2023 7e6" + covered, "read 2, new 2", "exports BE 2023 44e6 A a\n exports FR 2023 7e6 A a"},
			{"b", 2, "exports FR 2023 7e6" + covered, "read 1, repeated 1, withdrawn 1", "exports BE 2023 0 M b\n exports FR 2023 7e6 A a"},
			{"c", 3, "exports FR 2023 7e6" + covered, "read 1, repeated 1", "exports BE 2023 0 M b\n exports FR 2023 7e6 A a"},
			{"d", 4, "exports BE 2023 44e6" + covered, "read 1, revised 1, withdrawn 1", "exports BE 2023 44e6 A d\n exports FR 2023 0 M d"},
		},
		"absent outside coverage": {
			{"a", 1, "exports BE 2023 44e6", "read 1, new 1", "exports BE 2023 44e6 A a"},
			{"b", 2, "exports FR 2023 7e6\n cover exports 2022\n cover imports 2023\n cover exports 2023 FR", "read 1, new 1",
				"exports BE 2023 44e6 A a\n exports FR 2023 7e6 A b"},
		},
		"a table of countries does not withdraw the world": {
			{"a", 1, "exports W00 2023 44e6" + covered, "read 1, new 1", "exports W00 2023 44e6 A a"},
			{"b", 2, "exports FR 2023 7e6" + covered, "read 1, new 1", "exports FR 2023 7e6 A b\n exports W00 2023 44e6 A a"},
		},
		"an older document read later": {
			{"b", 2, "exports BE 2023 44e6", "read 1, new 1", "exports BE 2023 44e6 A b"},
			{"a", 1, "exports BE 2023 40e6", "read 1, new 1", "exports BE 2023 44e6 A b"},
		},
		"an older document between two that say the same": {
			{"a", 1, "exports BE 2023 44e6" + covered, "read 1, new 1", "exports BE 2023 44e6 A a"},
			{"c", 3, "exports BE 2023 44e6" + covered, "read 1, repeated 1", "exports BE 2023 44e6 A a"},
			{"b", 2, "exports BE 2023 40e6" + covered, "read 1, revised 1, settled 1", "exports BE 2023 44e6 A c"},
		},
		"an older document tells what a later one withdrew": {
			{"b", 2, "exports FR 2023 7e6" + covered, "read 1, new 1", "exports FR 2023 7e6 A b"},
			{"a", 1, "exports BE 2023 44e6\n exports FR 2023 7e6" + covered, "read 2, new 2, settled 1", "exports BE 2023 0 M b\n exports FR 2023 7e6 A a"},
		},
		"twice in one document": {
			{"a", 1, "exports BE 2023 44e6\n exports BE 2023 44e6", "read 2, new 1, repeated 1", "exports BE 2023 44e6 A a"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			db := open(t)
			for _, s := range steps {
				r := add(t, db, s.name, s.day, s.lines)
				expect(t, s.name+": receipt", counts(r), s.receipt)
				expect(t, s.name+": known", told(t, db, 0), s.known)
			}
		})
	}
}

func TestAsOf(t *testing.T) {
	db := open(t)
	add(t, db, "a", 10, "exports BE 2023 40e6\n cover exports 2023")
	add(t, db, "c", 20, "exports FR 2023 1e6\n cover exports 2023")
	add(t, db, "b", 15, "exports BE 2023 44e6")
	for day, want := range map[int]string{
		9:  "",
		10: "exports BE 2023 40e6 A a",
		14: "exports BE 2023 40e6 A a",
		15: "exports BE 2023 44e6 A b",
		20: "exports BE 2023 0 M c\n exports FR 2023 1e6 A c",
	} {
		expect(t, fmt.Sprint("day ", day), told(t, db, day), want)
	}
}

// randomRelease writes a release of a few figures, with coverage of all
// partners, of some, or of none.
func randomRelease(random *rand.Rand) string {
	figures := []string{"44e6", "44e6", "44.0e6", "44.1e6", "44.12e6", "50e6", "44e6 P", "44e6 M", "0 M"}
	var lines []string
	for _, partner := range []string{"BE", "FR", "W00"} {
		if random.IntN(3) > 0 {
			lines = append(lines, "exports "+partner+" 2023 "+figures[random.IntN(len(figures))])
		}
		if random.IntN(4) == 0 {
			lines = append(lines, "cover exports 2023 "+partner)
		}
	}
	if random.IntN(2) == 0 {
		lines = append(lines, "cover exports 2023")
	}
	return strings.Join(lines, "\n")
}

// What is known on any day does not depend on the order in which documents were
// read.
func TestOrderOfReadingDoesNotMatter(t *testing.T) {
	for seed := range uint64(20) {
		random := rand.New(rand.NewPCG(seed, 0))
		var releases []step
		for day := 1; day <= 6; day++ {
			releases = append(releases, step{name: fmt.Sprint("r", day), day: day, lines: randomRelease(random)})
		}
		read := func(order []int) (known []string) {
			db := open(t)
			for _, i := range order {
				add(t, db, releases[i].name, releases[i].day, releases[i].lines)
			}
			for day := range 7 {
				known = append(known, told(t, db, day))
			}
			db.Close()
			return known
		}
		want := read([]int{0, 1, 2, 3, 4, 5})
		for range 4 {
			order := random.Perm(6)
			for day, got := range read(order) {
				if got != want[day] {
					t.Fatalf("seed %d, order %v, day %d:\n%s\nin order of vintages:\n%s\nreleases: %+v", seed, order, day, got, want[day], releases)
				}
			}
		}
	}
}
