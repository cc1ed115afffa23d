package check

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// consistent writes a random document in which all adds up: monthly exports to
// the members of a group, the group, and quarters, halves and the year of each;
// imports, turnover and balance beside them. Each line is a figure.
func consistent(r *rand.Rand) []string {
	var lines []string
	members := []string{"AM", "BY", "RU", "KG", "KZ"}
	flows := map[string][12]int{}
	for _, flow := range []string{"exports", "imports"} {
		for _, m := range members {
			level := 1000 + r.IntN(9000)
			values, group := flows[flow+m], flows[flow+"EAEU"]
			for i := range values {
				values[i] = level + r.IntN(level)
				group[i] += values[i]
			}
			flows[flow+m], flows[flow+"EAEU"] = values, group
		}
	}
	for _, partner := range append(members, "EAEU") {
		x, m := flows["exports"+partner], flows["imports"+partner]
		for _, f := range []struct {
			name string
			x, m int
		}{{"exports", 1, 0}, {"imports", 0, 1}, {"turnover", 1, 1}, {"balance", 1, -1}} {
			for _, months := range []int{1, 3, 6, 12} {
				for from := 0; from < 12; from += months {
					sum := 0
					for i := from; i < from+months; i++ {
						sum += f.x*x[i] + f.m*m[i]
					}
					lines = append(lines, fmt.Sprintf("%s %s TOTAL 2019-%02d-01/P%dM %d", f.name, partner, from+1, months, sum))
				}
			}
		}
	}
	r.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	return lines
}

// A document in which all adds up is not doubted, in whatever order it stands.
func FuzzConsistent(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed)
	}
	f.Add(uint64(529)) // a balance of next to nothing
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := rand.New(rand.NewPCG(seed, 1))
		lines := consistent(r)
		if said, n := run(document(t, strings.Join(lines, "\n")), About{}); len(said) > 0 || n != len(lines) {
			t.Fatalf("seed %d: %d observations, %q", seed, n, said)
		}
	})
}

// A steady series is not doubted; the figure in it that slips is, and no other.
func FuzzSlip(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := rand.New(rand.NewPCG(seed, 2))
		n, level := 6+r.IntN(30), 1000+r.IntN(100_000)
		slip, factor := started+r.IntN(n-started), []int{1000, 1_000_000}[r.IntN(2)]
		var lines []string
		for i := range n {
			value := level + r.IntN(level/2)
			if i == slip {
				value *= factor
			}
			lines = append(lines, fmt.Sprintf("imports BE TOTAL %d %d", 1980+i, value))
		}
		said, _ := run(document(t, strings.Join(lines, "\n")), About{})
		want := fmt.Sprintf("line %d: imports KZ–BE %d:", slip+1, 1980+slip)
		if len(said) != 1 || !strings.HasPrefix(said[0], want) || !strings.Contains(said[0], fmt.Sprintf("about %d times", factor)) {
			t.Fatalf("seed %d: said %q, expected one beginning with %q", seed, said, want)
		}
	})
}
