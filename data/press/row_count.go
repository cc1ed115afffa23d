package press

import "oborot/data"

// countRow is a sentence that tells of several countries how many enterprises are
// theirs, in some other one: "107 открыли в Узбекистане россияне, 95 — турецкие
// инвесторы", "россиян — 102 против 91, турок — 55 против 53".
type countRow struct {
	frame
	codes map[string]bool
	last  int // the amount that a country was last found for
	whole int // the number that the row is a part of
}

// countRows makes a frame of a row of counts in a language that leaves the noun
// out behind its adjective. Every number has its country, but for the one that the
// row is a part of; or nothing is read.
func (p *parse) countRows(c *context) []frame {
	if !p.inflects() && !p.language.PlainNouns() || p.between(0, len(p.mentions), isAttending) {
		return nil
	}
	r := countRow{frame: frame{to: len(p.mentions), dealt: map[int]area{}, at: nowhere}, codes: map[string]bool{}, last: nowhere, whole: nowhere}
	if !r.counts(p, c) || !r.fill(p) || !r.hosted(p, c) || r.codes[r.parties.reporter] {
		return nil
	}
	if !r.rowed(p, c) {
		return nil
	}
	return []frame{p.rowHead(r.frame)}
}

// rowHead sets a row to the word that names its indicator, or where none does, to its
// first amount.
func (p *parse) rowHead(f frame) frame {
	if f.at == nowhere {
		f.at = p.amountBehind(nowhere)
		p.because(f.at, carriedList, nowhere)
	} else {
		p.because(f.at, "indicator: a word that names it", f.at)
	}
	return f
}

// counts finds what a row counts: enterprises or joint ventures, by the first noun
// of the sentence or by the sentence before. A noun for anything else spoils it.
func (r *countRow) counts(p *parse, c *context) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		switch {
		case m.class == "trap" && !(m.entry.Has("over") && p.class(k+1) == "indicator") || m.class == "physical":
			return false
		case m.class != "indicator" || k > 0 && p.capitalOf(k) || m.is("stake"):
		case !m.entry.Has("count") || m.entry.Value == "projects":
			return false
		case r.at == nowhere:
			r.entry, r.at = m.entry, k
		}
	}
	carried := c.entry.Has("count") && c.entry.Value != "projects"
	if r.at == nowhere && carried && c.parties.reporter != "" &&
		!p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "thing" }) {
		r.entry = c.entry
	}
	r.indicator = r.entry.Value
	return r.indicator != ""
}

// fill finds the country of every amount of a row.
func (r *countRow) fill(p *parse) bool {
	for k := range p.mentions {
		if p.class(k) != "amount" || p.mentions[k].amount.measure == ordinal {
			continue
		}
		a, found := r.countryOf(p, k)
		if !found {
			return false
		}
		r.dealt[k] = a
		if a.code != data.World {
			r.codes[a.code], r.last = true, k
		}
	}
	return true
}

// countryOf returns the country of the amount at mention k: of its own words, else
// the one of the amount that it is told beside; the world where the row is yet to
// come and is told to be a part of it.
func (r *countRow) countryOf(p *parse, k int) (area, bool) {
	a := p.mentions[k].amount
	switch {
	case a.measure != plain && a.measure != percent && a.measure != rank || a.sign != 0 || a.direction != 0:
		return area{}, false
	case a.measure == percent && a.lead != "" ||
		a.measure == plain && (a.figure.Exponent < 0 || a.lead != "" && a.lead != "in"):
		return area{}, false
	case r.last != nowhere &&
		(p.againstBefore(k) || p.bracketed(k) && !p.between(r.last+1, k, isArea) || p.mentions[k-1].is("or")):
		return r.dealt[r.last], true
	case r.last != nowhere && p.numberThen(r.last, k):
		return r.dealt[r.last], true
	}
	steps := [...]int{-1, +1}
	if p.language.PlainNouns() && p.leadsCapital(k+1) {
		steps = [...]int{+1, -1} // "356 with Russian and 266 with Chinese capital"
	}
	if p.language.PlainNouns() && p.comesFrom(k+1) {
		steps = [...]int{+1, -1} // "41 are from Chile and 68 from Peru"
	}
	for _, step := range steps {
		if j := p.originBeside(k, step); j >= 0 {
			return p.mentions[j].area, true
		}
	}
	if r.last == nowhere && r.whole == nowhere && a.measure == plain {
		r.whole = k
	}
	return area{code: data.World}, r.whole == k
}

// rowed says whether what was found is a row: two countries, one whose people have
// founded what is counted, one that is told to be a part of the number before, or
// that number alone where it is told to be of what the text was counting.
func (r *countRow) rowed(p *parse, c *context) bool {
	switch n := len(r.codes); {
	case r.whole == nowhere:
		return n > 1 || n == 1 && r.founded(p)
	case n > 0:
		return n > 1 || p.between(r.whole, len(p.mentions), opensList)
	}
	return r.indicator == c.entry.Value && (c.opening.partner == "" || c.opening.partner == data.World) &&
		p.between(0, r.whole+3, func(m *mention) bool { return m.is("such") })
}

// originBeside returns the mention of the country whose enterprises the number at
// mention k counts, before it or behind it in its item; negative where there is
// none.
func (p *parse) originBeside(k, step int) int {
	for j := k + step; j >= 0 && j < len(p.mentions); j += step {
		m := &p.mentions[j]
		switch {
		case m.class == "area" && m.area.role == "in" && !m.area.adjective ||
			m.class == "area" && m.area.role == "office":
		case m.class == "area":
			if p.dealable(j) {
				return j
			}
			return -1
		case p.fold(j) == "-" || p.fold(j) == "(" && step < 0:
		case p.linksCount(j):
		default:
			return -1
		}
	}
	return -1
}

// linksCount says whether mention k may stand between a number of enterprises and
// the country that they are of.
func (p *parse) linksCount(k int) bool {
	m := &p.mentions[k]
	switch m.class {
	case "when", "level", "operates", "creates", "neutral", "stake-lead", "stake", "of-which", "preposition", "hedge", "such", "here":
		return true
	case "word":
		return m.is("houses")
	}
	for _, class := range [...]string{"company-many", "stake", "rank-holder", "year-lead", "unsaid", "counted", "operates", "creates"} {
		if m.is(class) {
			return true
		}
	}
	return m.class == "indicator" && (m.entry.Has("count") || k > 0 && p.capitalOf(k))
}

// hosted finds the country where what a row counts is at work: the one it is told
// to be in, else the one that the sentence before spoke of.
func (r *countRow) hosted(p *parse, c *context) bool {
	for k := range p.mentions {
		if a := p.mentions[k].area; p.class(k) == "area" && a.role == "in" && !a.adjective && a.code != "" &&
			a.code != "?" && r.parties.reporter == "" {
			r.parties = r.parties.reportedBy(a)
		}
	}
	here := p.between(0, len(p.mentions), func(m *mention) bool { return m.is("here") })
	switch {
	case r.parties.reporter != "":
	case len(r.codes) == 0 && c.opening.partner == data.World:
		r.parties = c.opening // "таких предприятий", of which the sentence before told
	case here && c.host != "" && c.city.code == c.host && !p.here("country"):
		r.parties = parties{reporter: c.host, reporterPlace: c.city.place, placeName: c.city.name, fromContext: true}
	case c.entry.Has("count"):
		r.parties = parties{reporter: c.parties.reporter, fromContext: true}
	case here && c.host != "":
		r.parties = parties{reporter: c.host, fromContext: true}
	case here && len(c.named) == 1:
		r.parties = parties{reporter: c.named[0], fromContext: true}
	}
	return r.parties.reporter != ""
}

// rowTime returns the time of a number of a row that tells none of its own: that of
// the first one, "102 против 91 в 2015-м, китайцы — 95".
func (p *parse) rowTime(k int, main When) When {
	if main.Form == Untold {
		main = p.onlyTime()
	}
	if _, direct := p.timeBehind(k + 1); direct || p.rowTimes[0].Form == Untold {
		p.rowTimes[0] = main
	}
	if p.rowTimes[0] != main {
		p.because(k, "period: as of the count before", nowhere)
	}
	return p.rowTimes[0]
}

// rowCompared fills in the time of a number of a row that another is compared
// with: its own, else that of the first such one, which may be nowhere told.
func (p *parse) rowCompared(s *Statement, k int, r reading, told, base When, compared bool) bool {
	was := p.rowTimes[1]
	s.When = was
	if !p.timeCompared(s, k, r, told, base, compared) {
		return true
	}
	if _, direct := p.timeBehind(r.end); was.Form == Untold || direct {
		p.rowTimes[1] = s.When
	} else {
		s.When = was
	}
	return true
}

// founded says whether a row of one country alone tells that its people have
// founded what is counted: "турки открыли в Грузии 210 предприятий".
func (r *countRow) founded(p *parse) bool {
	if !p.between(0, len(p.mentions), isCreation) {
		return false
	}
	for _, a := range r.dealt {
		if a.adjective {
			return false
		}
	}
	return true
}

// comesFrom says whether the number before mention k is told to be of a country behind it.
func (p *parse) comesFrom(k int) bool {
	for p.class(k) == "of-which" || k < len(p.mentions) && p.mentions[k].is("be") {
		k++
	}
	if k < len(p.mentions) && p.mentions[k].lexeme != nil && p.mentions[k].lexeme.Is("preposition", "from") {
		k++
	}
	return p.class(k) == "area" && p.mentions[k].area.role == "from"
}

// leadsCapital says whether mention k, or the verb of being or the pronoun before it,
// leads to the capital of what a number counts: "with Chinese capital", "of them have",
// or tells its country itself: "412 Maltese firms".
func (p *parse) leadsCapital(k int) bool {
	if p.class(k) == "area" && p.mentions[k].area.adjective {
		return true
	}
	for ; k < len(p.mentions) && (p.class(k) == "of-which" || p.mentions[k].is("be") || p.class(k) == "operates"); k++ {
	}
	return k < len(p.mentions) && (p.mentions[k].is("stake-lead") || p.mentions[k].is("houses"))
}
