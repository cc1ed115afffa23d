package press

import "oborot/data/lexicon"

// This file gives an amount of a row its sides where a member of the row is named
// without any preposition.

// inRow returns the sides of the amount at mention k where it belongs to a row of
// those that hold places or are listed behind a colon; was are the sides of the
// amount before it.
func (p *parse) inRow(f *frame, k int, was, q parties, c *context) parties {
	if rival, found := p.ofRival(k, q); found {
		p.sided(k, q, rival, ": set against the amount of a rival")
		return rival
	}
	if turned, found := p.rankTurned(f, k, was); found {
		p.sided(k, q, turned, ": the one of the row beside the amount")
		return turned
	}
	if held, found := p.rowSubject(f, k, q, c); found {
		p.sided(k, q, held, ": the one of the row beside the amount")
		return held
	}
	if !p.ownersRows() || !f.trades() || f.dealt != nil {
		return q
	}
	at := p.rowNominative(f, k, was)
	if at < 0 {
		return q
	}
	turned := was.rowPartner(p.mentions[at].area)
	p.sided(k, q, turned, ": the one of the row beside the amount")
	return turned
}

// rowPartner makes the one that holds a place, or is listed, the partner of the one
// whose row it is.
func (q parties) rowPartner(a area) parties {
	if q.partner == "" || a.code != q.reporter {
		q.partner, q.partnerPlace = a.code, a.place
	}
	return q
}

// rowNominative returns the mention of the country that the amount at mention k
// belongs to in a row: the one behind its place, "второе — Германия, 6,9%", or the
// one before it in a list behind a colon; -1 where there is none.
func (p *parse) rowNominative(f *frame, k int, was parties) int {
	if f.at > k || was.reporter == "" || f.entry.Has("ranked") {
		return -1
	}
	if isRank(&p.mentions[k]) {
		at := p.nominativeBehind(k)
		if at >= 0 && p.mentions[at].area.code == was.reporter {
			return -1
		}
		return at
	}
	if p.listedNominative(f, k) {
		return k - 2
	}
	if at := p.followsList(k); at >= 0 && f.entry.Has("verb") {
		return at
	}
	for j := k - 1; j > f.at; j-- {
		switch m := &p.mentions[j]; {
		case m.class == "amount":
			if at := p.nominativeBehind(j); isRank(m) && at > j && at < k && p.mentions[at].area.code != was.reporter {
				return at
			}
			return -1
		case m.class == "indicator" || m.class == "trap" || m.class == "but":
			return -1
		}
	}
	return -1
}

// nominativeBehind returns the mention of the country that a place is told to be
// taken by, with no more than a dash and a verb between; -1 where there is none.
func (p *parse) nominativeBehind(k int) int {
	for j := k + 1; j < len(p.mentions) && j <= k+4; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "area":
			if m.area.role != "" || m.area.adjective || m.area.place != "" || m.area.owner || m.area.code == "?" {
				return -1
			}
			return j
		case p.fold(j) == "-" || isPredicate(m) || m.class == "neutral" || m.class == "operates" ||
			m.is("takes") || m.is("leads-list") || m.class == "share" || m.is("rank-holder") ||
			m.class == "word" && j == k+1:
		default:
			return -1
		}
	}
	return -1
}

// listedNominative says whether a country and a dash stand before the amount at
// mention k in a list that a colon opens behind the one whose trade it is: "Экспорт
// Казахстана: Китай — 8, Россия — 5".
func (p *parse) listedNominative(f *frame, k int) bool {
	for ; k-3 > f.at+1; k = p.amountBefore(k) {
		if p.fold(k-1) != "-" || p.class(k-2) != "area" || p.mentions[k-2].area.adjective ||
			p.mentions[k-2].area.role != "" {
			return false
		}
		if p.fold(k-3) == ":" {
			return p.class(f.at+1) == "area" && p.mentions[f.at+1].area.role == "" ||
				p.class(f.at-1) == "area" && p.mentions[f.at-1].area.adjective
		}
		if p.fold(k-3) != "," && p.class(k-3) != "and" || p.class(k-4) != "amount" {
			return false
		}
	}
	return false
}

// partsOfIt lets a pronoun of possession stand for the whole that a percentage is a
// part of, where a dash tells what it is: "почти 70% его — украинский экспорт".
func (p *parse) partsOfIt() {
	for k := 1; k < len(p.mentions)-1; k++ {
		if m := &p.mentions[k]; m.class == "theirs" && p.fold(k+1) == "-" && p.class(k-1) == "amount" &&
			p.mentions[k-1].amount.measure == percent {
			m.class, m.entry = "of-that", lexicon.Entry{Class: "of-that", Line: m.entry.Line}
		}
	}
}

// wholesAgain lets the deliveries, purchases or investments that stand right behind a
// percentage be the whole that the sentence or the text told of, which is dealt out: "на
// Китай пришлось 17% поставок". They are none where it says whose or of what they are.
func (p *parse) wholesAgain(c *context) {
	if !p.inflects() {
		return
	}
	told := lexicon.Entry{}
	if c.parties.reporter != "" {
		told = c.entry
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class == "trap" &&
			!(m.is("of-that") && told.Class != "" && p.class(k-1) == "amount" &&
				p.mentions[k-1].amount.measure == percent) {
			return
		}
		if m.class == "trap" {
			m.class, m.entry = "of-that", lexicon.Entry{Class: "of-that", Line: m.entry.Line} // "70% стоимости дала рыба"
		}
		if m.class != "indicator" {
			continue
		}
		if !p.wholeAgain(k, told) {
			told = m.entry
			continue
		}
		p.because(k, carriedIndicator, nowhere)
		m.class, m.entry = "of-that", lexicon.Entry{Class: "of-that", Line: m.entry.Line}
	}
}

// wholeAgain says whether the indicator at mention k only names again the one told.
func (p *parse) wholeAgain(k int, told lexicon.Entry) bool {
	e, j := p.mentions[k].entry, k-1
	for p.class(j) == "share-of" || p.class(j) == "neutral" {
		j--
	}
	if p.class(j) != "amount" || e.Has("verb") || !e.Has("moved") && !e.Has("marked") ||
		e.Value != told.Value && !(fundsIn(e.Value) && fundsIn(told.Value)) && !p.boughtAgain(k, told) {
		return false
	}
	a := p.mentions[j].amount
	return a.measure == percent && a.lead == "" && a.sign == 0 && p.class(k+1) != "area" &&
		p.class(k+1) != "preposition" && !p.namesGoods(k+1)
}

// boughtAgain says whether the deliveries at mention k are those of the only flow that the
// sentence has told of, goods that a country bought: "импорт вырос, 40% поставок — из Китая".
func (p *parse) boughtAgain(k int, told lexicon.Entry) bool {
	return told.Value == "imports" && p.mentions[k].entry.Value == "exports" && !p.between(0, k, func(m *mention) bool {
		return m.class == "indicator" && m.entry.Value == "exports"
	})
}
