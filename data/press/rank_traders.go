package press

import "oborot/data"

// traders gives a place among those who trade its sides where the text tells it of
// the one that holds it: "La France est le sixième client du Kazakhstan" speaks
// of what France buys, "son quatrième fournisseur" of what it sells. A place in
// "le rang des clients", or beside a share of the whole, is told in the figures of
// the one whose row it is.
func (p *parse) traders(frames []frame, f *frame, k int, c *context) {
	if f.called.whole() {
		p.sided(f.at, f.parties, f.called, ": the one that holds a place and the owner of the row")
		f.parties = f.called
	}
	if !p.language.Behind || f.trap || f.dealt != nil {
		return
	}
	if p.placeBefore(f) < 0 {
		p.sharesOfRow(f, k, c)
		return
	}
	holder, whole := p.placeHolder(f), p.rowOwner(f)
	if pointed := p.ownerPointed(f, holder, c); whole == "" && pointed != "" {
		whole = pointed
	}
	if holder == "" {
		holder = p.pronounHolder(f.at, whole, c)
	}
	if earlier := p.placeBeforeThis(frames, f); earlier != nil && whole == "" && p.possessed(f) {
		holder, whole = earlier.parties.reporter, earlier.parties.partner
		if earlier.indicator == earlier.entry.Value {
			holder, whole = whole, holder // told in the figures of the one whose row it is
		}
	} else if whole == "" && p.possessed(f) {
		holder, whole = p.othersOf(frames, f, holder)
	}
	if behind := p.calledBehind(f); behind != "" && p.possessed(f) {
		if holder = behind; whole == "" || whole == holder {
			whole = ownerBefore(frames, f, holder, c)
		}
		if f.parties = (parties{partner: holder}); whole == "" || whole == holder {
			return // "son premier fournisseur est la Chine": nobody knows whose
		}
	}
	if whole == "" && p.ofOurs(f) && f.parties.partner != holder && f.parties.partner != data.World {
		whole = f.parties.partner
	}
	was := f.parties
	if holder == "" || holder == whole || whole == "" && !p.ofOurs(f) {
		if q := was; holder != "" && whole == "" && q.reporter == holder &&
			(q.partner == "" || q.partner == data.World) && (f.entry.Has("buyer") || f.entry.Has("seller")) {
			f.parties = parties{partner: holder, fromContext: q.fromContext} // whoever's row it is
			p.sided(f.at, was, f.parties, ": who holds the place, and among whose partners")
		}
		return
	}
	switch {
	case !f.entry.Has("buyer") && !f.entry.Has("seller") || p.calledBehind(f) != "" ||
		p.inOwnersFigures(frames, f, whole, c):
		f.parties = parties{reporter: whole, partner: holder, fromContext: was.fromContext}
	case f.entry.Has("buyer"):
		f.indicator, f.parties = "imports", parties{reporter: holder, partner: whole, fromContext: was.fromContext}
	default:
		f.indicator, f.parties = "exports", parties{reporter: holder, partner: whole, fromContext: was.fromContext}
	}
	f.placed = true
	p.sided(f.at, was, f.parties, ": who holds the place, and among whose partners")
}

// placeBefore returns the mention of the place right before the word for those who
// trade; -1 where there is none, or where it is one of a row that is named.
func (p *parse) placeBefore(f *frame) int {
	if !f.entry.Has("ranked") {
		return -1
	}
	for j := f.at - 1; j >= 0 && j >= f.at-3; j-- {
		if p.ofAt(j) {
			return -1
		}
		if !isRank(&p.mentions[j]) {
			continue
		}
		for i := p.mentions[j].from; i < p.mentions[j].to; i++ {
			if p.is(i, "rank-noun") {
				return -1
			}
		}
		return j
	}
	return -1
}

// possessed says whether a possessive pronoun stands before the place: "son
// quatrième fournisseur", "ses cinq premiers investisseurs".
func (p *parse) possessed(f *frame) bool {
	at := p.placeBefore(f)
	if at < 0 {
		return false
	}
	if p.between(at-7, at, func(m *mention) bool { return m.is("of-them") }) && !p.boundaryBetween(at-7, at) {
		return true // "n'en est que le sixième fournisseur"
	}
	return p.is(p.mentions[at].from, "possessive") || at > 0 && p.mentions[at-1].is("possessive")
}

// ofOurs says whether the place is one among the partners of those who speak:
// "notre troisième client".
func (p *parse) ofOurs(f *frame) bool {
	at := p.placeBefore(f)
	return p.language.Behind && at > 0 && (p.mentions[at-1].is("we") || p.mentions[at].is("we"))
}

// placeHolder returns the country that holds a place: the subject before it, or
// behind the comma after it, "Huitième client de l'Algérie, la Turquie".
func (p *parse) placeHolder(f *frame) string {
	if code := p.calledBehind(f); code != "" {
		return code
	}
	whole := p.rowOwner(f)
	for j := f.at - 1; j >= 0; j-- {
		if a := p.mentions[j].area; p.class(j) == "area" && a.code != whole &&
			((a.role == "" || p.fold(j-1) == ",") && !a.adjective || p.class(j-1) == "indicator") {
			return a.code
		}
	}
	for j := f.at + 1; j < len(p.mentions); j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && (a.role == "" || a.joined) && !a.adjective &&
			(p.fold(j-1) == "," || p.fold(j-2) == ",") {
			return a.code
		}
	}
	return ""
}

// rowOwner returns the country whose partners are set in a row: "client de
// l'Algérie", "investisseur au Kazakhstan", "fournisseur algérien".
func (p *parse) rowOwner(f *frame) string {
	for j := f.at + 1; j < len(p.mentions) && j <= f.at+3 && !p.boundary(j); j++ {
		if p.class(j) == "area" {
			return p.mentions[j].area.code
		}
	}
	return p.antecedent(f)
}

// placeBeforeThis returns the frame of an earlier place of the sentence.
func (p *parse) placeBeforeThis(frames []frame, f *frame) *frame {
	for i := range frames {
		if frames[i].at < f.at && !frames[i].trap && frames[i].trades() == f.trades() &&
			p.placeBefore(&frames[i]) >= 0 && frames[i].parties.whole() {
			return &frames[i]
		}
	}
	return nil
}

// othersOf returns a country and the other one of the pair that the sentence told
// of before.
func (p *parse) othersOf(frames []frame, f *frame, holder string) (one, other string) {
	for i := range frames {
		q := frames[i].parties
		switch {
		case frames[i].at >= f.at || !q.whole():
		case q.reporter == holder:
			return holder, q.partner
		case q.partner == holder:
			return holder, q.reporter
		}
	}
	return holder, ""
}

// ownerBefore returns the country that the trade before was told of, in the sentence
// or before it, where it is not the one that holds the place.
func ownerBefore(frames []frame, f *frame, holder string, c *context) string {
	for i := lastBefore(frames, f.at); i >= 0; i-- {
		if code := frames[i].parties.reporter; frames[i].trades() && code != "" && code != holder &&
			code != data.World {
			return code
		}
	}
	if c.parties.reporter != holder && c.parties.reporter != data.World {
		return c.parties.reporter
	}
	return ""
}

// ofTrade says whether an indicator stands behind the word for those who trade at
// mention k, which is what they trade: "premier débouché des exportations".
func (p *parse) ofTrade(k int) bool {
	return p.ofAt(k+1) && p.class(k+2) == "indicator"
}
