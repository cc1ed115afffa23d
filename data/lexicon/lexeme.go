package lexicon

import "slices"

// Lexeme is one or more tokens [from, to) that the word file knows together, or
// a single token that it does not know.
type Lexeme struct {
	From, To int
	Entries  []Entry
	Bearing  // what the endings of its last word say
}

// Find returns the entry of a class.
func (x *Lexeme) Find(class string) (Entry, bool) {
	for i := range x.Entries {
		if e := &x.Entries[i]; e.Class == class {
			return *e, true
		}
	}
	return Entry{}, false
}

// Means says whether the lexeme has an entry of the class.
func (x *Lexeme) Means(class string) bool {
	for i := range x.Entries {
		if x.Entries[i].Class == class {
			return true
		}
	}
	return false
}

// EntryOf returns the entry of a class that a lexeme has, or none.
func (x *Lexeme) EntryOf(class string) Entry {
	if x == nil {
		return Entry{}
	}
	e, _ := x.Find(class)
	return e
}

// Is says whether the lexeme has an entry of that class and value.
func (x *Lexeme) Is(class, value string) bool {
	if x == nil {
		return false // a verb that has no lexeme of its own
	}
	for _, e := range x.Entries {
		if e.Class == class && e.Value == value {
			return true
		}
	}
	return false
}

// Told says whether any entry of the lexeme has the feature.
func (x *Lexeme) Told(feature string) bool {
	return x != nil && slices.ContainsFunc(x.Entries, func(e Entry) bool { return e.Has(feature) })
}

// Lexemes joins the tokens of a sentence, longest form first. The point of an
// abbreviation belongs to it, unless the sentence ends there.
func (l *Language) Lexemes(tokens []Token, s Sentence) []Lexeme {
	out := make([]Lexeme, 0, s.To-s.From)
	for i := s.From; i < s.To; {
		x := l.longest(tokens, i, s.To)
		if _, short := l.abbreviations[tokens[x.To-1].Fold]; short && x.To+1 < s.To && tokens[x.To].Text == "." {
			x.To++
		}
		if end, says := l.attached(tokens, x.To, s.To); end > x.To {
			x.To, x.Bearing = end, says
		}
		out = append(out, x)
		i = x.To
	}
	return out
}

// longest finds the longest form that begins at token i.
func (l *Language) longest(tokens []Token, i, limit int) Lexeme {
	x, found := l.follow(&l.root, tokens, i, limit)
	if found && x.To == i+2 && tokens[i+1].Kind == Mark && tokens[i+1].Spaced && !written(tokens, i) {
		x, found = l.follow(&l.root, tokens, i, i+1) // "a $5 million rise" is of no Australian dollars
	}
	if x.Means("hedge-after") && x.To == i+2 && l.opensWith(tokens, i, "and") &&
		l.leadsNumber(tokens, x.To, limit) {
		x, found = l.follow(&l.root, tokens, i, i+1) // "5 million and more than 3": the hedge of the next one
	}
	if found {
		x.From = i
		return x
	}
	return Lexeme{From: i, To: i + 1}
}

// leadsNumber says whether a number, or the sign of a currency before it, is at token i.
func (l *Language) leadsNumber(tokens []Token, i, limit int) bool {
	if i < limit && l.opensWith(tokens, i, "symbol") {
		i++
	}
	return i < limit && tokens[i].Kind == Number
}

// opensWith says whether the word at token i is one of a class.
func (l *Language) opensWith(tokens []Token, i int, class string) bool {
	return slices.ContainsFunc(l.Opens(tokens[i].Fold), func(e Entry) bool { return e.Class == class })
}

// written says whether the word at token i is one of capital letters and not only
// of one that opens a sentence.
func written(tokens []Token, i int) bool {
	opens := i == 0 || tokens[i-1].Kind == Mark
	return tokens[i].Capital() && !(opens && len(tokens[i].Text) == 1)
}

// follow goes through the trie from token i as far as it leads. A word by which
// it leads nowhere may be one that it knows, with endings.
func (l *Language) follow(at *node, tokens []Token, i, limit int) (Lexeme, bool) {
	if i >= limit || at.next == nil {
		return Lexeme{}, false
	}
	if x, found := l.step(at.next[tokens[i].Fold], Bearing{}, tokens, i, limit); found {
		return x, true
	}
	if l.endings.roles == nil || tokens[i].Kind != Word {
		return Lexeme{}, false
	}
	var x Lexeme
	found := l.endings.cut(tokens[i].Fold, at.next, func(stem *node, says Bearing) bool {
		var leads bool
		x, leads = l.step(stem, says, tokens, i, limit)
		return leads
	})
	return x, found
}

// step goes on behind token i, which has led to a node, or ends there.
func (l *Language) step(to *node, says Bearing, tokens []Token, i, limit int) (Lexeme, bool) {
	if to == nil {
		return Lexeme{}, false
	}
	if x, found := l.follow(to, tokens, i+1, limit); found {
		return x, true
	}
	return Lexeme{To: i + 1, Entries: to.entries, Bearing: says}, to.entries != nil
}

// Opens returns the entries of a word that stands for itself or opens longer forms.
func (l *Language) Opens(word string) []Entry {
	if n := l.root.next[word]; n != nil {
		return n.entries
	}
	return nil
}
