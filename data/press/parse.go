package press

import (
	"oborot/data"
	"oborot/data/lexicon"
)

// mention is one thing that a sentence speaks of: an amount, a time, an area,
// or a lexeme of some other class. The mentions of a sentence follow one
// another and leave nothing out.
type mention struct {
	class    string // "amount", "when", "area", "word", "mark", or a class of the word file
	from, to int    // lexemes
	entry    lexicon.Entry
	lexeme   *lexicon.Lexeme // of a single lexeme with entries, else nil
	amount   amount
	when     When
	area     area
}

// parse is a sentence on its way through the grammars.
type parse struct {
	language *lexicon.Language
	text     string // the paragraph
	tokens   []lexicon.Token
	sentence lexicon.Sentence
	lexemes  []lexicon.Lexeme
	mentions []mention
	topic    lexicon.Entry // of enterprises that nothing in the sentence counts

	currency  string    // of the sentences before
	home      []string  // the countries that the sentences before spoke of last
	before    When      // what the sentences before told last
	published data.Date // of the text, where it is known
	spoken    bool      // by a person, who may be named in another sentence
	paragraph int       // its number, from 1
	explained bool      // somebody asks for the notes
	notes     []note    // what was decided, and by which rule
	lean      int       // the mention that the last search found

	lastNumber struct { // that was read at a lexeme
		known     bool
		from, end int
		number    number
	}
	paired      map[int]int    // amounts, and the countries that each of them is told of
	goodsTold   map[int]string // amounts of a row of goods, and the noun of each
	holders     map[int]int    // amounts that are parts of a trade, and the countries that each of them falls to
	most        map[int]int    // amounts of a row of those who gave or took most, and the countries that each of them is told of
	rivals      rivals         // two of whom the one has outstripped the other
	inOrder     bool           // two flows have an amount each, in their order
	lastCount   When           // of the count before
	lastFlow    When           // of the investments before, where they are a flow
	lastMade    bool           // and whether it counts what was created
	rowTimes    [2]When        // of the first count of a row, and of the first one compared with
	lastProduct string         // of the amount before
	lastPercent data.ClaimKind // what the percentage before said, for those that leave it out
}

// first returns the first token of lexeme i, or an empty mark behind the end.
func (p *parse) first(i int) lexicon.Token {
	if i < 0 || i >= len(p.lexemes) {
		return lexicon.Token{Kind: lexicon.Mark}
	}
	return p.tokens[p.lexemes[i].From]
}

// entryOf returns the entry of a class that lexeme i has.
func (p *parse) entryOf(i int, class string) (lexicon.Entry, bool) {
	if i < 0 || i >= len(p.lexemes) {
		return lexicon.Entry{}, false
	}
	return p.lexemes[i].Find(class)
}

// is says whether lexeme i has an entry of the class.
func (p *parse) is(i int, class string) bool {
	return i >= 0 && i < len(p.lexemes) && p.lexemes[i].Means(class)
}

// words returns the text of the lexemes [from, to).
func (p *parse) words(from, to int) string {
	if from >= to {
		return ""
	}
	return p.text[p.tokens[p.lexemes[from].From].From:p.tokens[p.lexemes[to-1].To-1].To]
}

// sum adds two figures and keeps the finer precision.
func sum(a, b data.Figure) (data.Figure, bool) {
	total, err := data.FigureOf(a.Decimal().Add(b.Decimal()))
	if err != nil {
		return data.Figure{}, false
	}
	for total.Exponent < min(a.Exponent, b.Exponent) || total.Coefficient%10 == 0 && total.Exponent < b.Exponent {
		total.Coefficient, total.Exponent = total.Coefficient/10, total.Exponent+1
	}
	return total, true
}

// between says whether a mention of [from, to) is as asked.
func (p *parse) between(from, to int, asked func(*mention) bool) bool {
	for j := max(from, 0); j < min(to, len(p.mentions)); j++ {
		if asked(&p.mentions[j]) {
			return true
		}
	}
	return false
}
