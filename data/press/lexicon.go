package press

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Language is a word file, loaded.
type Language struct {
	// Code is the language in ISO 639-1.
	Code string

	root           node
	abbreviations  map[string]string // words that a point may follow, with their rule
	tails          map[string]bool   // words that stand behind an abbreviated unit
	common         map[string]bool   // the commonest words, by which the language is known
	foreignLetters string            // letters that the language never uses
	adjectives     []string          // endings of adjectives
	verbEndings    []string          // endings that only verbs have
	pasts          []string          // endings of verbs that tell what was
	converbs       []string          // those of verbs that leave their clause open for the next verb
	receivers      []string          // endings of the one to whom something is given
	adverbs        []string          // endings that no noun as a subject has
	companions     []string          // endings of the one with whom something is done
	offices        []string          // endings of names of offices: "Челябинскстат"
	placeNames     map[string]string // what a place is called in the nominative
	objects        bool              // a noun stands right behind the word it narrows
	behind         bool              // adjectives stand behind their noun: "exportations françaises"
	pointGroups    bool              // 1.500 is one and a half thousand
	foreign        map[string]bool   // words of other languages of the same letters
	commaGroups    bool              // 1,500 is one and a half thousand
	capitals       bool              // names begin with a capital letter
	monthFirst     bool              // 11/20/2017 may be a date as well as 20/11/2017
	labels         []label           // what pages write beside and between their texts
	ownLetters     string            // letters without which a text is of a neighbouring language
	endings        endings           // what stands behind the stems of an agglutinative language
	script         script            // its second alphabet
}

// loadLanguage reads a word file: form, class, value, features. A form may list
// alternatives with |, and a word of it may end in ~name, which stands for all
// endings of that paradigm; rows of class paradigm name them.
func loadLanguage(code string, r io.Reader) (*Language, error) {
	rows := csv.NewReader(r)
	rows.Comment, rows.FieldsPerRecord = '#', -1
	l := &Language{
		Code: code, abbreviations: map[string]string{}, tails: map[string]bool{}, common: map[string]bool{},
		placeNames: map[string]string{}, foreign: map[string]bool{},
	}
	paradigms, forms := map[string][]string{}, &draft{}
	for {
		row, err := rows.Read()
		if err == io.EOF {
			l.endings.compose()
			l.script.ready()
			l.root = forms.ready()
			return l, nil
		}
		if err != nil {
			return nil, fmt.Errorf("lang/%s.csv: %w", code, err)
		}
		line, _ := rows.FieldPos(0)
		row = append(row, "", "", "")
		e := entry{class: row[1], value: row[2], features: row[3], line: int32(line)}
		if e.class == "paradigm" {
			paradigms[row[0]] = strings.Split(e.value, "|")
			continue
		}
		for form := range strings.SplitSeq(row[0], "|") {
			if l.setting(form, e) {
				continue
			}
			if err := forms.insert(form, e, paradigms); err != nil {
				return nil, fmt.Errorf("lang/%s.csv:%d: %w", code, line, err)
			}
		}
	}
}

// setting takes the rows that say how the language is written.
func (l *Language) setting(form string, e entry) bool {
	switch e.class {
	case "abbreviation":
		l.abbreviations[form] = e.value
	case "tail":
		l.tails[form] = true
	case "common":
		l.common[form] = true
	case "other-tongue":
		l.foreign[form] = true
	case "adjective-ending":
		l.adjectives = append(l.adjectives, form)
	case "verb-ending":
		l.verbEndings = append(l.verbEndings, form)
	case "past-ending":
		l.pasts = append(l.pasts, form)
	case "converb-ending":
		l.converbs = append(l.converbs, form)
	case "receiver-ending":
		l.receivers = append(l.receivers, form)
	case "adverb-ending":
		l.adverbs = append(l.adverbs, form)
	case "companion-ending":
		l.companions = append(l.companions, form)
	case "office-ending":
		l.offices = append(l.offices, form)
	case "foreign-letters":
		l.foreignLetters = form
	case "own-letters":
		l.ownLetters = form
	case "place-name":
		l.placeNames[e.value] = e.features
	case "label":
		l.labels = append(l.labels, newLabel(form, e.value))
	case "writing":
		l.commaGroups = l.commaGroups || form == "comma-groups"
		l.capitals = l.capitals || form == "capitals"
		l.monthFirst = l.monthFirst || form == "month-first"
		l.objects = l.objects || form == "noun-behind"
		l.behind = l.behind || form == "adjective-behind"
		l.pointGroups = l.pointGroups || form == "point-groups"
	default:
		return l.endings.take(form, e) || l.script.take(form, e)
	}
	return true
}

// lexeme is one or more tokens [from, to) that the word file knows together, or
// a single token that it does not know.
type lexeme struct {
	from, to int
	entries  []entry
	bearing  // what the endings of its last word say
}

// find returns the entry of a class.
func (x *lexeme) find(class string) (entry, bool) {
	for i := range x.entries {
		if e := &x.entries[i]; e.class == class {
			return *e, true
		}
	}
	return entry{}, false
}

// means says whether the lexeme has an entry of the class.
func (x *lexeme) means(class string) bool {
	for i := range x.entries {
		if x.entries[i].class == class {
			return true
		}
	}
	return false
}

// entryOf returns the entry of a class that a lexeme has, or none.
func (x *lexeme) entryOf(class string) entry {
	if x == nil {
		return entry{}
	}
	e, _ := x.find(class)
	return e
}

// is says whether the lexeme has an entry of that class and value.
func (x *lexeme) is(class, value string) bool {
	if x == nil {
		return false // a verb that has no lexeme of its own
	}
	for _, e := range x.entries {
		if e.class == class && e.value == value {
			return true
		}
	}
	return false
}

// told says whether any entry of the lexeme has the feature.
func (x *lexeme) told(feature string) bool {
	return x != nil && slices.ContainsFunc(x.entries, func(e entry) bool { return e.has(feature) })
}

// lexemes joins the tokens of a sentence, longest form first. The point of an
// abbreviation belongs to it, unless the sentence ends there.
func (l *Language) lexemes(tokens []token, s sentence) []lexeme {
	out := make([]lexeme, 0, s.to-s.from)
	for i := s.from; i < s.to; {
		x := l.longest(tokens, i, s.to)
		if _, short := l.abbreviations[tokens[x.to-1].fold]; short && x.to+1 < s.to && tokens[x.to].text == "." {
			x.to++
		}
		if end, says := l.attached(tokens, x.to, s.to); end > x.to {
			x.to, x.bearing = end, says
		}
		out = append(out, x)
		i = x.to
	}
	return out
}

// longest finds the longest form that begins at token i.
func (l *Language) longest(tokens []token, i, limit int) lexeme {
	x, found := l.follow(&l.root, tokens, i, limit)
	if found && x.to == i+2 && tokens[i+1].kind == markToken && tokens[i+1].spaced && !written(tokens, i) {
		x, found = l.follow(&l.root, tokens, i, i+1) // "a $5 million rise" is of no Australian dollars
	}
	if _, behind := x.find("hedge-after"); behind && x.to == i+2 && l.opensWith(tokens, i, "and") &&
		l.leadsNumber(tokens, x.to, limit) {
		x, found = l.follow(&l.root, tokens, i, i+1) // "5 million and more than 3": the hedge of the next one
	}
	if found {
		x.from = i
		return x
	}
	return lexeme{from: i, to: i + 1}
}

// leadsNumber says whether a number, or the sign of a currency before it, is at token i.
func (l *Language) leadsNumber(tokens []token, i, limit int) bool {
	if i < limit && l.opensWith(tokens, i, "symbol") {
		i++
	}
	return i < limit && tokens[i].kind == numberToken
}

// opensWith says whether the word at token i is one of a class.
func (l *Language) opensWith(tokens []token, i int, class string) bool {
	word := l.root.next[tokens[i].fold]
	return word != nil && slices.ContainsFunc(word.entries, func(e entry) bool { return e.class == class })
}

// written says whether the word at token i is one of capital letters and not only
// of one that opens a sentence.
func written(tokens []token, i int) bool {
	opens := i == 0 || tokens[i-1].kind == markToken
	return tokens[i].capital() && !(opens && len(tokens[i].text) == 1)
}

// follow goes through the trie from token i as far as it leads. A word by which
// it leads nowhere may be one that it knows, with endings.
func (l *Language) follow(at *node, tokens []token, i, limit int) (lexeme, bool) {
	if i >= limit || at.next == nil {
		return lexeme{}, false
	}
	if x, found := l.step(at.next[tokens[i].fold], bearing{}, tokens, i, limit); found {
		return x, true
	}
	if l.endings.roles == nil || tokens[i].kind != wordToken {
		return lexeme{}, false
	}
	var x lexeme
	found := l.endings.cut(tokens[i].fold, at.next, func(stem *node, says bearing) bool {
		var leads bool
		x, leads = l.step(stem, says, tokens, i, limit)
		return leads
	})
	return x, found
}

// step goes on behind token i, which has led to a node, or ends there.
func (l *Language) step(to *node, says bearing, tokens []token, i, limit int) (lexeme, bool) {
	if to == nil {
		return lexeme{}, false
	}
	if x, found := l.follow(to, tokens, i+1, limit); found {
		return x, true
	}
	return lexeme{to: i + 1, entries: to.entries, bearing: says}, to.entries != nil
}

// opens returns the entries of a word that stands for itself or opens longer forms.
func (l *Language) opens(word string) []entry {
	if n := l.root.next[word]; n != nil {
		return n.entries
	}
	return nil
}
