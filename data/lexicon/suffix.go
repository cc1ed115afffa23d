package lexicon

import (
	"strings"
	"unicode/utf8"
)

// endings are what an agglutinative language sets behind its stems, one after
// the other: a plural, an owner, a case. The word file lists them by place, and
// the role of a word is what the last of its endings says.
type endings struct {
	slots  map[string][]string // by what they say, as the word file lists them
	free   map[string]bool     // endings that stand behind any vowel
	roles  map[string]Bearing  // a whole run of endings, with what it says
	sounds map[rune]string     // vowels and consonants, with the harmony that they ask for
	hard   map[string]string   // a consonant that softens before a vowel: б was п
}

// Bearing is what a run of endings says of its word.
type Bearing struct {
	Role  string
	Owned bool // somebody's, something's
	Many  bool // in the plural
}

// longestEnding is more letters than a run of endings has.
const longestEnding = 14

// The places of endings behind a stem. Those of the last place end a word.
const (
	pluralEnding = "plural"
	ownedEnding  = "owned"
)

// caseRoles are the endings of the last place, in the words of prepositions:
// what stands in, comes from, goes toward.
var caseRoles = [...]string{"of", "toward", "object", "in", "from", "with", "at", "origin", "whose", "like"}

// take files a row of the word file about endings; false for any other row.
func (x *endings) take(form string, e Entry) bool {
	if e.Class != "ending" && e.Class != "harmony" && e.Class != "softened" {
		return false
	}
	if x.slots == nil {
		*x = endings{
			slots: map[string][]string{}, free: map[string]bool{}, roles: map[string]Bearing{},
			sounds: map[rune]string{}, hard: map[string]string{},
		}
	}
	switch e.Class {
	case "ending":
		x.slots[e.Value] = append(x.slots[e.Value], form)
		x.free[form] = x.free[form] || e.Has("free")
	case "harmony":
		for _, r := range form {
			x.sounds[r] = e.Value
		}
	case "softened":
		x.hard[form] = e.Value
	}
	return true
}

// compose builds every run of endings that keeps to one harmony.
func (x *endings) compose() {
	plurals := append([]string{""}, x.slots[pluralEnding]...)
	owned := append([]string{""}, x.slots[ownedEnding]...)
	for _, p := range plurals {
		for _, o := range owned {
			x.add(p+o, Bearing{Owned: o != "", Many: p != ""})
			for _, role := range caseRoles {
				for _, c := range x.slots[role] {
					x.add(p+o+c, Bearing{role, o != "", p != ""})
				}
			}
		}
	}
	for _, c := range x.slots["origin"] { // what is of a country may be many, and in a case
		for _, p := range plurals[1:] {
			for _, role := range [...]string{"of", "object", "toward"} {
				for _, last := range x.slots[role] {
					x.add(c+p+last, Bearing{Role: "origin"})
				}
			}
			x.add(c+p, Bearing{Role: "origin"})
		}
	}
}

// add files a run of endings, unless its vowels do not go together.
func (x *endings) add(run string, says Bearing) {
	if _, known := x.roles[run]; known || run == "" {
		return
	}
	tail := run
	for free := range x.free {
		if x.free[free] {
			tail = strings.TrimSuffix(tail, free)
		}
	}
	seen := ""
	for _, r := range tail {
		if h := x.sounds[r]; h == "back" || h == "front" {
			if seen != "" && h != seen {
				return
			}
			seen = h
		}
	}
	x.roles[run] = says
}

// cut finds the longest beginning of a word that is known and the endings that
// it bears, such that what stands behind the word, or the beginning alone, leads
// somewhere; false when there is none.
func (x *endings) cut(word string, known map[string]*node, leads func(*node, Bearing) bool) bool {
	for n, letters := len(word), 0; letters < longestEnding; letters++ {
		_, size := utf8.DecodeLastRuneInString(word[:n])
		if n -= size; n <= 2 {
			break
		}
		says, bears := x.roles[word[n:]]
		if !bears {
			continue
		}
		stem := word[:n]
		found := known[stem]
		if found == nil {
			found = known[x.unsoftened(stem, word[n:])]
		}
		if found != nil && x.harmonic(stem, word[n:]) && leads(found, says) {
			return true
		}
	}
	return false
}

// unsoftened returns a stem as it is without its ending: before a vowel its last
// consonant is spoken softly.
func (x *endings) unsoftened(stem, run string) string {
	first, _ := utf8.DecodeRuneInString(run)
	last, size := utf8.DecodeLastRuneInString(stem)
	hard, soft := x.hard[string(last)]
	if h := x.sounds[first]; !soft || h != "back" && h != "front" {
		return stem
	}
	return stem[:len(stem)-size] + hard
}

// harmonic says whether the vowels of a stem and its endings go together. Some
// sounds, and those of borrowed words, take either.
func (x *endings) harmonic(stem, run string) bool {
	asked := ""
	for asked == "" && stem != "" {
		r, size := utf8.DecodeLastRuneInString(stem)
		stem, asked = stem[:len(stem)-size], x.sounds[r]
	}
	if asked == "either" || x.free[run] {
		return true
	}
	for _, r := range run {
		if h := x.sounds[r]; h == "back" || h == "front" {
			return asked == "" || h == asked
		}
	}
	return true
}

// attached reads the endings that a hyphen joins to a number, a sign or an
// abbreviation: 270-тен, %-ға, АҚШ-тың. It returns the token behind them.
func (l *Language) attached(tokens []Token, i, limit int) (end int, says Bearing) {
	if l.endings.roles == nil || i+1 >= limit || tokens[i].Fold != "-" || tokens[i].Spaced || tokens[i+1].Spaced {
		return i, Bearing{}
	}
	if says, bears := l.endings.roles[tokens[i+1].Fold]; bears {
		return i + 2, says
	}
	return i, Bearing{}
}

// Borne returns what a run of endings says of its word.
func (l *Language) Borne(run string) (Bearing, bool) {
	says, bears := l.endings.roles[run]
	return says, bears
}
