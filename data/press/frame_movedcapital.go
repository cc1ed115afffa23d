package press

import (
	"slices"

	"oborot/data"
	"oborot/data/lexicon"
)

// In a language whose nouns do not change, business of a country that is told beside a
// sum as who puts it in, or from whom it is got, makes the verb between them one of
// investing, wherever the money goes: "Greek investors have brought Peru 3 billion",
// "Peru drew 3 billion from Greek investors", "3 billion came from Greek companies".
// What contradicts it is one company, a loan or a deal, goods that the money is the
// worth of, or home business alone.

// movesCapital says whether the verb at mention k is such a verb, and tells the country
// that stands for where the money goes its role.
func (p *parse) movesCapital(k int) bool {
	m := &p.mentions[k]
	if !p.language.PlainNouns() || p.companies() {
		return false
	}
	from, to := p.round(k, p.boundary)
	switch {
	case p.between(k-3, k+5, func(m *mention) bool { return m.class == "trap" || m.is("wares") || m.class == "share" }):
		return false
	case m.is("puts"):
		return p.putBy(from, k, to)
	case m.is("receives"):
		return p.gotFrom(from, k, to)
	}
	return false
}

// putBy says whether business of a country stands before the verb of placing at mention
// k and a sum behind it; a country between the two is where it goes.
func (p *parse) putBy(from, k, to int) bool {
	for p.between(from, k, isTrade) {
		from++
	}
	by, sum := p.business(from, k), k+1
	for sum < to && p.class(sum) != "amount" &&
		(p.class(sum) == "neutral" || p.class(sum) == "known" || p.class(sum) == "preposition" ||
			p.class(sum) == "hedge" || p.dativeHost(sum)) {
		sum++
	}
	if by < 0 || p.class(sum) != "amount" || p.mentions[sum].amount.measure != money {
		return false
	}
	for j := k + 1; j < sum; j++ {
		if p.class(j) == "area" {
			p.mentions[j].area.role = "toward"
		}
	}
	return true
}

// dativeHost says whether mention k is the bare name of a country, as it stands between
// a verb of giving and what is given.
func (p *parse) dativeHost(k int) bool {
	if p.class(k) != "area" {
		return false
	}
	a := p.mentions[k].area
	return !a.adjective && a.role == "" && !a.owner
}

// gotFrom says whether a sum stands behind the verb of getting at mention k and behind
// it the business of a country from whom it came; the subject is where it went.
func (p *parse) gotFrom(from, k, to int) bool {
	sum := p.amountBehind(k)
	if sum < 0 || sum > k+3 || p.mentions[sum].amount.measure != money {
		return false
	}
	for to > sum && p.between(sum, to, isTrade) {
		to--
	}
	by := p.business(sum+1, to)
	if by < 0 || p.class(by) == "area" && p.mentions[by].area.role != "from" ||
		p.class(by) != "area" && !p.mentions[by].entry.Has("from") &&
			!p.mentions[by-1].lexeme.Is("preposition", "from") {
		return false
	}
	for j := from; j < k; j++ {
		if p.dativeHost(j) {
			p.mentions[j].area.role = "toward"
		}
	}
	return true
}

// isTrade says whether a word names trade or a verb of it.
func isTrade(m *mention) bool {
	return m.class == "indicator" && !m.entry.Has("count") && !m.entry.Has("ranked")
}

// business returns the country whose business mentions [from, to) name, the last where
// there are more, "Greek investors", "US capital"; -1 where they name none.
func (p *parse) business(from, to int) int {
	for j := to - 1; j >= max(from, 1); j-- {
		if e := p.mentions[j].entry; p.class(j) == "foreign" && (e.Has("noun") || e.Has("from")) {
			return j // "multinationals", "from foreign investors"
		} else if j == from || !p.mentions[j].is("backer") && !p.mentions[j].is("company-many") {
			continue
		} else if p.class(j-1) == "foreign" {
			return j - 1
		} else if p.class(j-1) != "area" {
			continue
		}
		if a := p.mentions[j-1].area; a.adjective || !a.owner && (a.role == "" || a.role == "from" || a.role == "by") {
			return j - 1
		}
	}
	return nowhere
}

// businessPuts says whether business of a country is told to move capital by the verb at
// mention k, and another country is named here or was spoken of: the one where it goes.
func (p *parse) businessPuts(k int, c *context) bool {
	if !p.language.PlainNouns() || !p.mentions[k].entry.Has("verb") || p.companies() {
		return false
	}
	from, to := p.round(k, p.boundary)
	by := p.business(from, to)
	if by < 0 {
		return false
	}
	code := p.mentions[by].area.code
	other := func(known string) bool { return known != "" && known != code && known != data.World }
	if p.here("country") || other(c.host) || other(c.parties.reporter) || other(c.parties.partner) ||
		slices.ContainsFunc(c.named, other) {
		return true
	}
	return p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "area" &&
			other(m.area.code) && m.area.role != "office"
	})
}

// putThere gives capital that business moves, where its clause tells no host, the only
// country that a later clause is in: "Greek firms invested 3 billion, and 40 companies
// with their capital work in Peru".
func (p *parse) putThere(f *frame, q parties) parties {
	if !p.language.PlainNouns() || !f.funds() || !f.entry.Has("verb") || q.reporter != "" || q.partner == "" {
		return q
	}
	for k := f.at + 1; k < len(p.mentions); k++ {
		if a := p.mentions[k].area; p.class(k) == "area" && a.role == "in" && !a.adjective && !a.capital &&
			a.code != q.partner {
			return q.reportedBy(a)
		}
	}
	return q
}

// soldTo gives the bare country behind a verb of selling, which what is sold follows, the
// role of the one whom it is sold to: "sold Peru goods worth 3 billion".
func (p *parse) soldTo(k int) {
	m := &p.mentions[k]
	if !p.language.PlainNouns() || m.class != "indicator" || m.entry.Value != "exports" ||
		!m.entry.Has("verb") || !p.dativeHost(k+1) || k+2 >= len(p.mentions) {
		return
	}
	next := k + 2
	if p.class(next) == "amount" || p.mentions[next].is("wares") || p.goodsAt(next) ||
		p.class(next) == "area" && p.mentions[next].area.adjective {
		p.mentions[k+1].area.role = "toward"
	}
}

// givesCapital makes a verb of selling whose object is the investments behind it one of
// investing: "Malta supplied the most direct investment to Peru".
func (p *parse) givesCapital(k int) {
	m := &p.mentions[k]
	if !p.language.PlainNouns() || m.class != "indicator" || !m.entry.Has("verb") || !tradesIn(m.entry.Value) {
		return
	}
	for j := k + 1; j < len(p.mentions) && j <= k+6 && !p.boundary(j); j++ {
		if next := &p.mentions[j]; next.class == "indicator" {
			if fundsIn(next.entry.Value) && !next.entry.Has("ranked") && !next.entry.Has("verb") &&
				m.entry.Value == "exports" {
				m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: "fdi_inflow", Features: "verb marked", Line: m.entry.Line}
			}
			return
		}
	}
}
