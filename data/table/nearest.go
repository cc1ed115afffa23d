package table

import (
	"fmt"
	"slices"
	"strings"
)

// nearestTo says for each of some words that were looked for which of the words
// that stand there are like it; where none is, what stands there.
func nearestTo(wanted, there []string) string {
	var out []string
	for _, want := range wanted {
		if best := likest(want, there); best != "" {
			out = append(out, fmt.Sprintf("%s is like %s", quote(best), quote(want)))
		}
	}
	if len(out) == 0 && len(there) > 0 {
		return "; it has " + quotedList(there)
	}
	return "; " + strings.Join(out, ", ")
}

// likest is the word that has the most pairs of letters in common with another;
// empty where none has half of both words' pairs.
func likest(want string, there []string) string {
	best, most := "", 0
	want = braced.ReplaceAllString(want, " ")
	for _, have := range there {
		if len(have) > 400 {
			continue
		}
		// Dice's coefficient, of 600: twice the common pairs over all pairs.
		a, b := pairsOf(want), pairsOf(have)
		common := 0
		for _, p := range a {
			if i := slices.Index(b, p); i >= 0 {
				b = slices.Delete(slices.Clone(b), i, i+1)
				common++
			}
		}
		if all := len(a) + len(pairsOf(have)); all > 0 && 1200*common/all > max(most, 300) {
			best, most = have, 1200*common/all
		}
	}
	return best
}

// pairsOf are the pairs of neighbouring letters of a text.
func pairsOf(s string) []string {
	runes := []rune(simple(s))
	var out []string
	for i := range len(runes) - 1 {
		out = append(out, string(runes[i:i+2]))
	}
	return out
}
