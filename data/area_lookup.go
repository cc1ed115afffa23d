package data

import (
	"fmt"
	"strings"
)

// AreaError says why a text names no one area.
type AreaError struct {
	Text       string
	Ambiguous  bool   // the text names every one of Candidates
	Candidates []Area // else the nearest ones, possibly none
}

// Error names the candidates or the nearest area.
func (e *AreaError) Error() string {
	var names []string
	for _, a := range e.Candidates {
		names = append(names, fmt.Sprintf("%s (%s)", a.Code, a.Name("en")))
	}
	switch {
	case e.Ambiguous:
		return fmt.Sprintf("area %q is ambiguous: %s", e.Text, strings.Join(names, " or "))
	case len(names) > 0:
		return fmt.Sprintf("unknown area %q, the nearest is %s", e.Text, names[0])
	}
	return fmt.Sprintf("unknown area %q, expected a code or a name of a country, group or region", e.Text)
}

// LookupArea finds the area that a text names: by its code, alpha-3, M49 or
// Comtrade number, or by any of its names in any language. Case, spaces,
// dashes, apostrophes, accents, ё and footnote marks do not matter. A plain
// number is M49, and Comtrade's only where M49 does not have it. The error is
// an *AreaError.
func LookupArea(text string) (Area, error) {
	x := areas()
	found := x.find(text)
	if len(found) == 1 {
		return x.areas[found[0]], nil
	}
	e := &AreaError{Text: text, Ambiguous: len(found) > 1}
	for _, i := range found {
		e.Candidates = append(e.Candidates, x.areas[i])
	}
	if !e.Ambiguous {
		e.Candidates = x.nearest(text)
	}
	return Area{}, e
}

// LookupAreaLabel finds the area that a row label of an official table names.
// It differs from LookupArea in one thing: such a table holds both countries
// of an ambiguous name and calls one by the standard's short name, so that a
// bare "Congo" beside "Democratic Republic of the Congo" is CG.
func LookupAreaLabel(label string) (Area, error) {
	a, err := LookupArea(label)
	if err == nil {
		return a, nil
	}
	x := areas()
	if i, ok := x.official[areaKey(label)]; ok {
		return x.areas[i], nil
	}
	return Area{}, err
}

// find returns every area that the text names: as it stands, else without its
// notes, else without a footnote's digit.
func (x *areaIndex) find(text string) []int {
	if i, ok := x.byCode[text]; ok {
		return []int{i}
	}
	if i, ok := x.findCode(text); ok {
		return []int{i}
	}
	if found := x.byName[areaKey(text)]; found != nil {
		return found
	}
	key := areaKey(withoutNotes(text))
	if found := x.byName[key]; found != nil {
		return found
	}
	return x.byName[withoutFootnote(key)]
}

// findCode finds a code of any list. Numbers may have leading zeros.
func (x *areaIndex) findCode(text string) (int, bool) {
	text = strings.TrimSpace(text)
	if len(text) == 0 || len(text) > 20 {
		return 0, false
	}
	code := strings.ToUpper(text)
	if code[0] >= '0' && code[0] <= '9' {
		if code = strings.TrimLeft(code, "0"); code == "" {
			code = "0"
		}
	}
	i, ok := x.byAnyCode[code]
	return i, ok
}

// withoutNotes removes what tables add to a name: "[note 2]", and parentheses
// that hold a history or a composition, "(incl. Luxembourg 'LU' -> 1998)",
// "(AT, BE, …)", "(from 2020)". Other parentheses are part of the name.
func withoutNotes(s string) string {
	var kept strings.Builder
	for {
		open := strings.IndexAny(s, "([")
		if open < 0 {
			break
		}
		end := closing(s, open)
		kept.WriteString(s[:open])
		if s[open] == '(' && !isNote(s[open+1:end]) {
			kept.WriteString(s[open:min(end+1, len(s))])
		}
		s = s[min(end+1, len(s)):]
	}
	kept.WriteString(s)
	return kept.String()
}

// closing returns where the bracket opened at i is closed, else the end of s.
func closing(s string, i int) int {
	depth := 0
	for j := i; j < len(s); j++ {
		switch s[j] {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth == 0 {
				return j
			}
		}
	}
	return len(s)
}

// isNote says whether the content of parentheses is a note on what the area
// covers: it tells a time or lists codes.
func isNote(s string) bool {
	if strings.ContainsAny(s, "0123456789") || strings.HasPrefix(s, "incl") || strings.Contains(s, "->") {
		return true
	}
	for code := range strings.SplitSeq(s, ",") {
		code = strings.TrimSpace(code)
		if len(code) != 2 || strings.ToUpper(code) != code {
			return false
		}
	}
	return true
}

// withoutFootnote removes one digit that stands alone at the end of a key or
// is glued to its last word. The words of "G7" and "EU9" are too short for it.
func withoutFootnote(key string) string {
	n := len(key)
	if n < 2 || key[n-1] < '1' || key[n-1] > '9' {
		return key
	}
	head := key[:n-1]
	word := head[strings.LastIndexByte(head, ' ')+1:]
	last := head[len(head)-1]
	if word != "" && (len(word) < 4 || last >= '0' && last <= '9') {
		return key
	}
	return strings.TrimRight(head, " ")
}
