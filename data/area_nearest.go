package data

import "unicode/utf8"

// nearest returns the area whose name is the fewest letters away from the
// text, none where every name differs in more than three letters or a quarter of them.
func (x *areaIndex) nearest(text string) []Area {
	want := []rune(areaKey(withoutNotes(text)))
	best, limit := "", min(len(want)/4, 3)+1
	for name := range x.byName {
		if d := utf8.RuneCountInString(name) - len(want); d > limit || -d > limit {
			continue
		}
		d := editDistance(want, []rune(name))
		if d < limit || d == limit && best != "" && name < best {
			best, limit = name, d
		}
	}
	if best == "" {
		return nil
	}
	return []Area{x.areas[x.byName[best][0]]}
}

// editDistance counts the letters to insert, delete or replace (Levenshtein).
func editDistance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, ra := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j, rb := range b {
			cost := diagonal
			if ra != rb {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}
