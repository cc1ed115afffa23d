package press

import "slices"

// namedTwo is the rule by which the two countries that the sentence before named
// are a pair.
const namedTwo = ": the two countries named before"

// onlyTwo returns the two countries of a sentence that names no more, for an
// indicator that is told to be "of the two countries".
func (p *parse) onlyTwo(f *frame) parties {
	if !p.twofold(f.from, f.to) {
		return parties{}
	}
	var q parties
	for k := range p.mentions {
		a := p.mentions[k].area
		if p.class(k) == "area" && a.role != "office" &&
			(a.group || a.code == "?" || a.role == "beside" || !q.takes(a.code)) {
			return parties{}
		}
	}
	return q.ifWhole()
}

// unnamedPair gives trade that names none of its sides the two that a meeting, the sentence
// or the one who speaks tells.
func (p *parse) unnamedPair(f *frame, q parties, c *context, v voice) parties {
	if !q.empty() || f.indicator != "turnover" {
		return q
	}
	if q = p.meeting(); !q.empty() {
		p.sided(f.at, parties{}, q, ": host and office of a meeting")
	} else if q = p.onlyTwo(f); !q.empty() {
		p.sided(f.at, parties{}, q, ": the only two countries of the sentence")
	} else {
		q = p.speakerAndNamed(f, c, v)
		p.sided(f.at, parties{}, q, ": the country of the speaker and the only one named before")
	}
	return q
}

// speakerAndNamed returns the country of the one who speaks and the only other one that the
// text before named, for trade that is told of no country: "Aliyev met the Italian leader.
// “Our trade is 2 billion,” the Azerbaijani president said".
func (p *parse) speakerAndNamed(f *frame, c *context, v voice) parties {
	if f.indicator != "turnover" || f.entry.Has("world") || v.country == "" || len(c.named) != 1 ||
		c.named[0] == v.country || p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "area" && m.area.role != "office" && m.area.code != v.country
	}) {
		return parties{}
	}
	return parties{reporter: v.country, partner: c.named[0], fromContext: true}
}

// domestic says whether an indicator is what a country sells to all or buys from
// all, though nothing tells which country: no other one is meant, and no text
// before was speaking of any. What is a part of something told before, "of which exports
// were 5 million", is of those whose whole that is.
func (p *parse) domestic(f *frame, c *context) bool {
	if f.indicator != "exports" && f.indicator != "imports" || f.entry.Has("verb") || len(c.named) > 0 ||
		len(c.guests) > 0 {
		return false
	}
	return !p.mentions[0].is("of-which") && !p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "bilateral" || m.class == "area" || m.class == "theirs" ||
			m.class == "indicator" && m.entry.Has("two-sided")
	})
}

// twoCapitals returns the countries of two capitals that a sentence joins, as
// those of two governments: "Баку мен Астана келісті".
func (p *parse) twoCapitals() []string {
	var out []string
	joined := false
	for k := range p.mentions {
		if a := p.mentions[k].area; p.class(k) == "area" && a.capital && !slices.Contains(out, a.code) {
			out = append(out, a.code)
			joined = joined || a.joined || p.joins(k-1) && p.class(k-2) == "area"
		}
	}
	if len(out) != 2 || !joined {
		return nil
	}
	return out
}

// thisCountry fills the side of "the country" with the only one that the
// sentence before has named.
func (p *parse) thisCountry(f *frame, q parties, c *context) parties {
	if host, from := p.hostPointedTo(f.indicator, c); host != "" {
		q.reporter, q.partner = host, from
		return q
	}
	if pair, found := p.investorPointedTo(f, c); found {
		return pair
	}
	if that := c.thatCountry(); that != "" && p.pointed() && q.partner == "" && f.trades() && that != q.reporter {
		q.partner = that
		return q
	}
	if own := p.ownCountry(f); own != "" && own != q.partner {
		q.reporter = own
		return q
	}
	if home := c.homeland(); home != "" && q.reporter == "" && home != q.partner &&
		(f.indicator != "turnover" || p.ofCountry(f)) && p.here("country") {
		q.reporter, q.fromContext = home, true
		return q
	}
	if q.reporter != "" || f.indicator == "turnover" || len(c.named) != 1 || c.named[0] == q.partner ||
		slices.Contains(c.guests, c.named[0]) || !p.here("country") {
		return q
	}
	q.reporter, q.fromContext = c.named[0], true
	return q
}

// thatCountry returns the country that "this country" points back to: the only one that
// the sentence before has named, or the one of two that is not the host.
func (c *context) thatCountry() string {
	switch {
	case len(c.named) == 1:
		return c.named[0]
	case len(c.named) == 2 && c.named[0] == c.host:
		return c.named[1]
	case len(c.named) == 2 && c.named[1] == c.host:
		return c.named[0]
	}
	return ""
}

// ofCountry says whether an indicator is told, right behind it, to be that of "the
// country": "торговля страны с членами союза".
func (p *parse) ofCountry(f *frame) bool {
	return p.class(f.at+1) == "here" && p.mentions[f.at+1].entry.Value == "country"
}

// ownCountry returns the country of an embassy or an envoy that tells of the trade
// of "the country", which is its own; else nothing.
func (p *parse) ownCountry(f *frame) string {
	if !p.inflects() || !p.ofCountry(f) {
		return ""
	}
	for k := 1; k < f.at; k++ {
		if p.class(k) == "area" && p.mentions[k].area.role == "office" {
			if p.guestRole(k-1) || p.mentions[k-1].is("embassy") {
				return p.mentions[k].area.code
			}
			return ""
		}
	}
	return ""
}

// other is the side opposite a known one.
func (c *context) other(known string, v voice) string {
	q := c.pair(v)
	switch {
	case known == q.reporter:
		return q.partner
	case known == q.partner:
		return q.reporter
	case c.host == "" && c.rule != namedTwo && c.hub(q) != "":
		return c.hub(q) // "Турция наторговала с Грузией … США вторые": it is Georgia's row
	case c.host == "" && q.partner != "" && q.partner == c.theme.reporter:
		return q.partner // "China is its first partner … Russia comes in second"
	case c.host == "" && q.reporter != "" && c.rule != namedTwo:
		return q.reporter
	case c.parties.reporter == "" && len(c.named) == 1 && c.named[0] == c.parties.partner && c.host == "":
		return "" // "торговля с Эстонией … торговля с Польшей": both are partners
	case (c.host == "" || c.host == known) && len(c.named) == 1 && c.named[0] != known:
		c.rule = ": the only country named before"
		return c.named[0]
	case c.host != known:
		c.rule = ": host of the article"
		return c.host
	}
	return ""
}

// offices is the pair of countries whose leaders or ministers a sentence speaks
// of, where there are exactly two.
func (p *parse) offices() parties {
	var q parties
	for k := range p.mentions {
		a := p.mentions[k].area
		if p.class(k) == "area" && a.role == "office" && a.place == "" && !q.takes(a.code) {
			return parties{}
		}
	}
	return q.ifWhole()
}

// twoMeet says whether office-holders of two countries are told of in a sentence, neither of
// which is the one that they meet in: "президент Чили и премьер Индии встретились в Самаре".
func (p *parse) twoMeet(in string) bool {
	first := ""
	for k := range p.mentions {
		a := p.mentions[k].area
		switch {
		case p.class(k) != "area" || a.role != "office" || a.place != "" || a.code == first:
		case a.code == in:
			return false
		case first != "":
			return true
		default:
			first = a.code
		}
	}
	return false
}

// meeting is the country in whose capital a sentence takes place and the one
// other whose office it names: "сказал президент в Киеве на встрече с премьером
// Турции". It is asked where nothing else tells who "our countries" are.
func (p *parse) meeting() parties {
	var q parties
	for k := range p.mentions {
		a := p.mentions[k].area
		switch {
		case p.class(k) != "area" || a.place != "" || a.code == q.reporter || a.code == q.partner:
		case a.capital && a.role == "in" && q.reporter == "":
			q.reporter = a.code
		case a.role == "office" && q.partner == "":
			q.partner = a.code
		default:
			return parties{}
		}
	}
	if !q.whole() || q.reporter == q.partner {
		return parties{}
	}
	return q
}
