package lexicon

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
)

// Language is a word file, loaded.
type Language struct {
	Code string // ISO 639-1

	// How it is written.
	Capitals    bool // names begin with a capital letter
	Objects     bool // a noun stands right behind the word it narrows
	Behind      bool // adjectives stand behind their noun: "exportations françaises"
	PointGroups bool // 1.500 is one and a half thousand
	CommaGroups bool // 1,500 is one and a half thousand
	MonthFirst  bool // 11/20/2017 may be a date as well as 20/11/2017

	// Endings of words that it need not know.
	Adjectives []string
	Adverbs    []string // and of whatever else is no noun that a sentence tells of
	Pasts      []string // of verbs that tell what was
	Converbs   []string // of verbs that leave their clause open for the next verb
	Receivers  []string // of the one to whom something is given
	Companions []string // of the one with whom something is done
	Offices    []string // of names of offices: "Челябинскстат"

	PlaceNames map[string]string // what a place is called in the nominative, by its code

	root           node
	abbreviations  map[string]string // words that a point may follow, with their rule
	tails          map[string]bool   // words that stand behind an abbreviated unit
	verbEndings    []string          // endings that only verbs have
	labels         []label           // what pages write beside and between their texts
	common         map[string]bool   // the commonest words, by which the language is known
	foreign        map[string]bool   // words of other languages of the same letters
	foreignLetters string            // letters that the language never uses
	ownLetters     string            // letters without which a text is of a neighbouring language
	endings        endings           // what stands behind the stems of an agglutinative language
	script         script            // its second alphabet
}

// Load reads a word file: form, class, value, features. A form may list
// alternatives with |, and a word of it may end in ~name, which stands for all
// endings of that paradigm; rows of class paradigm name them.
func Load(code string, r io.Reader) (*Language, error) {
	rows := csv.NewReader(r)
	rows.Comment, rows.FieldsPerRecord = '#', -1
	l := &Language{
		Code: code, abbreviations: map[string]string{}, tails: map[string]bool{}, common: map[string]bool{},
		PlaceNames: map[string]string{}, foreign: map[string]bool{},
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
		e := Entry{Class: row[1], Value: row[2], Features: row[3], Line: int32(line)}
		if e.Class == "paradigm" {
			paradigms[row[0]] = strings.Split(e.Value, "|")
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
func (l *Language) setting(form string, e Entry) bool {
	switch e.Class {
	case "abbreviation":
		l.abbreviations[form] = e.Value
	case "tail":
		l.tails[form] = true
	case "common":
		l.common[form] = true
	case "other-tongue":
		l.foreign[form] = true
	case "adjective-ending":
		l.Adjectives = append(l.Adjectives, form)
	case "verb-ending":
		l.verbEndings = append(l.verbEndings, form)
	case "past-ending":
		l.Pasts = append(l.Pasts, form)
	case "converb-ending":
		l.Converbs = append(l.Converbs, form)
	case "receiver-ending":
		l.Receivers = append(l.Receivers, form)
	case "adverb-ending":
		l.Adverbs = append(l.Adverbs, form)
	case "companion-ending":
		l.Companions = append(l.Companions, form)
	case "office-ending":
		l.Offices = append(l.Offices, form)
	case "foreign-letters":
		l.foreignLetters = form
	case "own-letters":
		l.ownLetters = form
	case "place-name":
		l.PlaceNames[e.Value] = e.Features
	case "label":
		l.labels = append(l.labels, newLabel(form, e.Value))
	case "writing":
		l.CommaGroups = l.CommaGroups || form == "comma-groups"
		l.Capitals = l.Capitals || form == "capitals"
		l.MonthFirst = l.MonthFirst || form == "month-first"
		l.Objects = l.Objects || form == "noun-behind"
		l.Behind = l.Behind || form == "adjective-behind"
		l.PointGroups = l.PointGroups || form == "point-groups"
	default:
		return l.endings.take(form, e) || l.script.take(form, e)
	}
	return true
}
