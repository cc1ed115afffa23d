package press

import "oborot/data"

// capitalRow is a sentence that tells of one or several countries what they have put
// into another one, or of those into which another one has put something: "больше всех
// вложили французы — 4 млрд, за ними Чехия с 3 млрд", "у Испании 1,5 млрд".
type capitalRow struct {
	frame
	host  string // into which it all goes, or out of which
	last  int    // the amount that a country was last found for
	used  int    // the mention of that country
	whole int    // the number that the row is a part of
}

// capitalRows makes a frame of a row of those who put in capital. Every amount has its
// country, but for the one that the row is a part of; or nothing is read.
func (p *parse) capitalRows(c *context) []frame {
	if !p.inflects() {
		return nil
	}
	r := capitalRow{frame: frame{to: len(p.mentions), dealt: map[int]area{}, at: nowhere}, last: nowhere, used: nowhere, whole: nowhere}
	if !r.funded(p, c) || !r.hosts(p, c) || !r.fill(p) || r.used == nowhere {
		return nil
	}
	return []frame{p.rowHead(r.frame)}
}

// funded finds the investments that a sentence speaks of, or that the one before was
// speaking of. A word for anything else that is measured spoils it.
func (r *capitalRow) funded(p *parse, c *context) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		switch {
		case m.class == "trap" || m.class == "physical" || m.class == "company" ||
			m.class == "growth" && p.amountBehind(k) < 0 || m.is("amassed") && r.at != nowhere:
			return false
		case m.class != "indicator":
		case !fundsIn(m.entry.Value) || m.entry.Has("verb") && p.companyDeal(k):
			return false
		case r.at != nowhere && m.entry.Value == "fdi_stock" && r.entry.Value == "fdi_inflow" &&
			!m.entry.Has("ranked") && !p.wholeOfPart(&frame{at: k}):
			return false // what came in, then what lies there
		case r.at == nowhere || r.entry.Has("ranked") && !m.entry.Has("ranked"):
			r.entry, r.at = m.entry, k
		}
	}
	if fundsIn(c.entry.Value) && c.parties.reporter != "" {
		r.entry = c.entry
	}
	if r.entry.Has("verb") {
		r.entry.Features = ""
	}
	r.indicator = r.entry.Value
	return r.indicator != ""
}

// hosts finds the one into which the capital of a row goes, or out of which it comes:
// the one that the sentence tells it to be, else the one of the sentence before.
func (r *capitalRow) hosts(p *parse, c *context) bool {
	for k := range p.mentions {
		a := p.mentions[k].area
		into := a.role == "in" || a.role == "toward" ||
			k > 0 && a.role == "" && p.mentions[k-1].entry.Has("ranked") && p.mentions[k-1].class == "indicator"
		switch {
		case p.class(k) != "area" || a.code == "" || a.code == "?" || a.adjective || !into:
		case r.host != "" && r.host != a.code:
			return false
		default:
			r.host = a.code
			r.parties = r.parties.reportedBy(a)
		}
	}
	switch origin := p.receivedFrom(); {
	case r.host != "":
	case origin.code != "":
		r.host, r.parties, r.outward = origin.code, parties{reporter: data.World, partner: origin.code, partnerPlace: origin.place}, true
		return true
	case fundsIn(c.entry.Value) && c.parties.reporter == data.World && c.parties.partner != data.World:
		r.host, r.parties, r.outward = c.parties.partner, c.parties, true
	case fundsIn(c.entry.Value):
		r.host, r.parties = c.parties.reporter, parties{reporter: c.parties.reporter, fromContext: true}
	case p.between(0, len(p.mentions), isHere) && c.host != "":
		r.host, r.parties = c.host, parties{reporter: c.host, fromContext: true}
	}
	r.parties.fromContext = r.parties.fromContext || r.outward
	return r.host != ""
}

// receivedFrom returns the one whose capital a sentence tells others to have received: "больше
// всего инвестиций из России получили Узбекистан (1,2 млрд) и Казахстан (900 млн)".
func (p *parse) receivedFrom() area {
	var from area
	for k := range p.mentions {
		switch m := &p.mentions[k]; {
		case m.class == "area" && m.area.role == "from" && !m.area.adjective:
			from = m.area
		case m.is("attracts") && p.class(k+1) == "area" && p.mentions[k+1].area.role == "":
			return from
		case m.class == "amount":
			return area{}
		}
	}
	return area{}
}

// fill finds the country of every amount of a row.
func (r *capitalRow) fill(p *parse) bool {
	for k := range p.mentions {
		if p.class(k) != "amount" || p.mentions[k].amount.measure == ordinal {
			continue
		}
		if !r.mayHold(p, k) {
			return false
		}
		at := r.actorOf(p, k)
		switch {
		case at >= 0:
			r.dealt[k], r.last, r.used = p.mentions[at].area, k, at
		case at == nowhere && r.whole == nowhere && r.used == nowhere && p.mentions[k].amount.measure == money:
			r.dealt[k], r.whole = area{code: data.World}, k
		default:
			return false
		}
	}
	return true
}

// mayHold says whether the amount at mention k may be what a country has put in, its
// part, its place or its growth.
func (r *capitalRow) mayHold(p *parse, k int) bool {
	a := &p.mentions[k].amount
	switch a.measure {
	case money:
		return a.sign == 0 && a.direction == 0 && a.lead != "on" && a.lead != "by" && p.class(k+1) != "compare"
	case percent, rank:
		return true
	case plain:
		_, found := p.paired[k]
		return found
	}
	return false
}

// actorOf returns the mention of the country that the amount at mention k is told of:
// the last one named since the amount before it, else the one of that amount where this
// one is told beside it, else the one behind. Negative where there is none, and less
// than nowhere where there are several.
func (r *capitalRow) actorOf(p *parse, k int) int {
	if at, found := p.paired[k]; found {
		return at
	}
	if r.used > k {
		return r.used
	}
	at := nowhere
	for j := k - 1; j > max(r.last, r.used, r.whole); j-- {
		if !r.acts(p, j) {
			continue
		}
		if at >= 0 && p.mentions[at].area.code != p.mentions[j].area.code {
			if p.mentions[at].area.joined && p.between(at, k, func(m *mention) bool { return m.is("each") }) {
				return at
			}
			return nowhere - 1
		}
		at = j
	}
	switch {
	case at >= 0:
		return at
	case isRank(&p.mentions[k]) && p.fold(k-1) == ",":
	case r.last != nowhere && p.mentions[r.last].amount.measure != p.mentions[k].amount.measure &&
		(!p.between(r.last, k, isArea) || r.used == k-1 ||
			r.used == k-2 && p.fold(k-1) == "," && isRank(&p.mentions[r.last])):
		return r.used
	}
	return r.actorBehind(p, k)
}

// actorBehind returns the mention of the country behind the amount at mention k, over
// another size of the same thing.
func (r *capitalRow) actorBehind(p *parse, k int) int {
	for j := k + 1; j < len(p.mentions); j++ {
		switch {
		case p.class(j) == "amount" &&
			(p.mentions[j].amount.measure == p.mentions[k].amount.measure || !p.besideSize(k, j)):
			return nowhere
		case p.class(j) == "but" || p.fold(j) == ";" || p.fold(j) == ":":
			return nowhere
		case p.fold(j) == "," && p.class(j+1) != "amount" && p.class(j-1) != "amount":
			return nowhere
		case r.acts(p, j):
			return j
		}
	}
	return nowhere
}

// besideSize says whether the amount at mention j only tells the one at mention k again
// in another measure: "треть суммы, 4 млрд,", "4 млрд (8%)", "4 млрд, или 8%".
func (p *parse) besideSize(k, j int) bool {
	return p.fold(j-1) == "(" || p.mentions[j-1].is("or") ||
		p.fold(j-1) == "," && p.mentions[k].amount.measure == percent && p.mentions[j].amount.measure == money
}

// acts says whether the area at mention k may be one that puts in capital, or where it
// goes to: an adjective only with those who do, or where the noun is left out.
func (r *capitalRow) acts(p *parse, k int) bool {
	a := p.mentions[k].area
	if p.class(k) != "area" || !p.dealable(k) || a.code == r.host || a.role == "beside" ||
		a.role == "with" || p.mentions[max(k-1, 0)].is("rank-after") {
		return false
	}
	if !a.adjective {
		return true
	}
	next := &p.mentions[min(k+1, len(p.mentions)-1)]
	return next.is("stake") || next.is("investor") || next.is("company-many") || next.class == "mark"
}

// rowAlone makes a frame of a sentence that is nothing but a row of countries.
func (p *parse) rowAlone(c *context) []frame {
	if row := p.standings(c); row != nil {
		return row
	}
	return p.capitalRows(c)
}

// isHere says whether a word points to the place that the text is about.
func isHere(m *mention) bool { return m.class == "here" || m.is("hither") }

// grownInRow tells a growth among the amounts of a row: by its sign, by the word of
// growth before it or by the one that compares behind it.
func (p *parse) grownInRow(k int) (reading, bool) {
	a := &p.mentions[k].amount
	if !p.inflects() {
		return reading{}, false
	}
	if a.measure == ratio {
		return p.ratioKind(k)
	}
	s, near := p.growthBefore(k)
	grown := near && p.lean > k-4 && a.lead == "on"
	if !near && a.measure == percent && a.lead == "on" {
		s, grown = p.lastGrowth(k) // "fell by 19.7%, from China by 22.4%"
	}
	if a.measure != percent ||
		!grown && a.sign == 0 && a.direction == 0 && p.class(k+1) != "compare" &&
			!(near && (p.lean == k-1 || p.lean == k-2 && p.fold(k-1) == "-")) {
		return reading{}, false
	}
	r := reading{kind: data.GrowthPct, sign: s, end: k + 1}
	p.because(k, "kind: a percentage behind a growth word is a growth", p.lean)
	switch {
	case p.class(k+1) == "compare":
		r.sign, r.end = sign(p.mentions[k+1].entry.Value), k+2
	case !grown && !near:
		r.sign = a.sign + a.direction
	}
	return r, true
}
