package press

import (
	"slices"

	"oborot/data"
	"oborot/data/lexicon"
)

// This file tells French shares in the figures of the one among whose partners the
// sentence gives a place: "Sixième client du Kazakhstan, la France absorbe 4,9 % de
// ses exportations" is told of Kazakhstan's exports.

// inOwnersFigures says whether a place among buyers or suppliers is told in the
// figures of the one whose row it is: the text announced his statistics, or the
// sentence tells more of the trade than the place.
func (p *parse) inOwnersFigures(frames []frame, f *frame, whole string, c *context) bool {
	if earlier := p.placeBeforeThis(frames, f); earlier != nil && earlier.parties.reporter == whole {
		return true
	}
	if whole != "" && c.parties.reporter == whole && c.parties.partner == data.World {
		return true
	}
	tells := func(m *mention) bool {
		return m.class == "amount" && (m.amount.measure == percent || m.amount.measure == money && !p.ownFlow(f))
	}
	return p.between(0, len(p.mentions), tells)
}

// ownFlow says whether a sentence goes on, behind the place of a buyer or a supplier, with
// what he himself buys or sells: "le premier fournisseur de la Russie, avec des exportations
// de 3 millions".
func (p *parse) ownFlow(f *frame) bool {
	own := otherFlow(f.entry.Value)
	return p.between(f.at+1, len(p.mentions), func(m *mention) bool {
		return m.class == "indicator" && m.entry.Value == own && !m.entry.Has("ranked")
	})
}

// flowOfHolder gives what is told with the place of a supplier or a buyer as his own flow
// to him: "Spain is Portugal's second supplier, with exports of 20 million".
func (p *parse) flowOfHolder(f, previous *frame) (parties, bool) {
	if previous == nil || !previous.entry.Has("ranked") || !previous.parties.whole() ||
		previous.indicator != previous.entry.Value || f.indicator != otherFlow(previous.indicator) ||
		previous.at > f.at {
		return parties{}, false
	}
	for j := f.at - 1; j > previous.at; j-- {
		if m := &p.mentions[j]; m.class == "stake-lead" || m.is("preposition") && m.lexeme.Is("preposition", "with") {
			q := previous.parties.swapped()
			p.sided(f.at, parties{}, q, ": the one that holds a place and the owner of the row")
			return q, true
		} else if m.class == "indicator" || m.class == "level" || m.class == "growth" {
			break
		}
	}
	return parties{}, false
}

// partVerbs makes a verb of trade, whose object is a part of another one's trade, a word that
// tells who holds the part: "la Suède fournit 12 % des importations du Ghana".
func (p *parse) partVerbs() {
	for k := 0; p.language.Behind && k+3 < len(p.mentions); k++ {
		m := &p.mentions[k]
		if m.class != "indicator" || !m.entry.Has("verb") || p.class(k+1) != "amount" ||
			p.mentions[k+1].amount.measure != percent || !p.ofFlow(k+1) {
			continue
		}
		if p.ownOfSubject(k + 2) {
			m.class, m.entry = "neutral", lexicon.Entry{Class: "neutral", Line: m.entry.Line}
			continue // "la Mongolie expédie 85 % de ses exportations en Chine"
		}
		m.class, m.entry = "share", lexicon.Entry{Class: "share", Line: m.entry.Line}
	}
}

// ownOfSubject says whether the trade that a part is of, from mention k on, is told to be
// that of the subject: "de ses exportations".
func (p *parse) ownOfSubject(k int) bool {
	for ; p.class(k) == "neutral" || p.class(k) == "preposition" || p.class(k) == "share-of"; k++ {
		if p.mentions[k].is("possessive") {
			return true
		}
	}
	return false
}

// ofFlow says whether the percentage at mention k is one of exports, imports or
// trade: "4,9 % de ses exportations", "12 % des exportations".
func (p *parse) ofFlow(k int) bool {
	if p.mentions[k].amount.lead == "by" || !p.ofAt(k+1) && p.class(k+1) != "share-of" {
		return false
	}
	for k += 2; p.class(k) == "neutral" || p.class(k) == "we"; k++ {
		continue
	}
	if p.class(k) != "indicator" || p.mentions[k].entry.Has("verb") {
		return false
	}
	switch p.mentions[k].entry.Value {
	case "exports", "imports", "turnover", "fdi_stock", "fdi_inflow":
		return true
	}
	return false
}

// sharesOfRow gives a share of trade the sides of the place that its sentence
// tells, or that its subject has beside another of the text.
func (p *parse) sharesOfRow(f *frame, k int, c *context) {
	if f.trap || f.entry.Has("ranked") || p.mentions[k].amount.measure != percent || !p.ofFlow(k) {
		return
	}
	row := p.rowTold()
	if row == nowhere || (p.mentions[row].entry.Value == "fdi_stock") == f.trades() {
		return
	}
	place := frame{entry: p.mentions[row].entry, at: row}
	holder, whole := p.placeHolder(&place), p.rowOwner(&place)
	if whole == "" {
		whole = p.ownerPointed(&place, holder, c)
	}
	if holder == "" {
		holder = p.pronounHolder(row, whole, c)
	}
	ours := p.mentions[max(f.at-1, 0)].is("we")
	if holder == "" || holder == whole || whole == "" && !ours || !f.parties.within(holder, whole) {
		return
	}
	was := f.parties
	f.parties = parties{reporter: whole, partner: holder}
	f.placed = true
	p.sided(f.at, was, f.parties, ": who holds the place, and among whose partners")
}

// within says whether no side is another country than the two.
func (q parties) within(one, other string) bool {
	known := []string{"", data.World, one, other}
	return slices.Contains(known, q.reporter) && slices.Contains(known, q.partner)
}

// rowTold returns the mention of the only word for those who trade that has a
// place, or "main" before it; nowhere where there is none, or more than one holder.
func (p *parse) rowTold() int {
	at := nowhere
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class != "indicator" || !m.entry.Has("ranked") || p.ofTrade(k) {
			continue
		}
		if !p.between(k-3, k, func(m *mention) bool { return isRank(m) || m.is("rank-main") || m.is("rank-first") }) {
			continue
		}
		if at == nowhere {
			at = k
		}
	}
	return at
}

// ownerPointed returns the country whose partners are set in a row where the row
// only points to it: "le premier client du royaume" is the one whose exports the
// sentence tells, else the one whose figures the text announced; so is the owner
// of "son deuxième client", and of a row that names none.
func (p *parse) ownerPointed(f *frame, holder string, c *context) string {
	pointing := p.between(f.at+1, f.at+4, func(m *mention) bool {
		return m.class == "here" &&
			m.entry.Value == "country"
	})
	if pointing {
		for k := range p.mentions {
			if a := p.mentions[k].area; p.class(k) == "area" && a.code != holder &&
				(a.adjective && p.mentions[max(k-1, 0)].is("indicator") || a.role == "of" && k < f.at) {
				return a.code
			}
		}
	}
	announced := c.parties.reporter != "" && c.parties.partner == data.World && c.parties.reporter != holder
	if announced &&
		(pointing || p.possessed(f) || f.at+1 >= len(p.mentions) || p.closesAmount(f.at+1) ||
			p.mentions[f.at+1].is("stake-lead")) {
		return c.parties.reporter
	}
	return ""
}

// pronounHolder returns the country that "elle" stands for before the place of row
// k: the other one of the two that the text named.
func (p *parse) pronounHolder(k int, whole string, c *context) string {
	if whole == "" || len(c.named) != 2 || !slices.Contains(c.named, whole) ||
		!p.between(0, k, func(m *mention) bool { return m.is("pronoun") }) {
		return ""
	}
	if c.named[0] == whole {
		return c.named[1]
	}
	return c.named[0]
}

// outletOf says whether lexeme i is a word for where goods go to or come from,
// which has places in a row where it is one of somebody's exports or imports:
// "première destination des exportations ouzbèkes".
func (p *parse) outletOf(i int) bool {
	if !p.is(i, "outlet") {
		return false
	}
	i++
	if e, found := p.entryOf(i, "preposition"); found && e.Value == "of" {
		i++
	} else if !p.inflects() {
		return false
	}
	for ; p.is(i, "neutral") || p.is(i, "we") || p.inflects() && p.is(i, "origin"); i++ {
		continue
	}
	e, found := p.entryOf(i, "indicator")
	return found && (e.Value == "exports" || e.Value == "imports" || p.inflects() && e.Value == "fdi_stock")
}

// placedApart says whether the country at mention k holds a place of its own beside
// a list: "..., la Chine restant le premier fournisseur".
func (p *parse) placedApart(k int) bool {
	if !p.language.Behind || p.mentions[k].area.role != "" && !p.mentions[k].area.joined ||
		p.mentions[k].area.adjective {
		return false
	}
	for j := k + 1; j < len(p.mentions) && j <= k+4 && !p.boundary(j); j++ {
		if isRank(&p.mentions[j]) {
			return true
		}
	}
	return false
}
