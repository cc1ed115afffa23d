package press

import (
	"oborot/data"
	"oborot/data/lexicon"
)

// fromEverywhere gives all the others for the open side of what is told to be
// foreign or to go abroad, where no country is named for it: "елімізге шетелдік
// инвестиция", "шетелге сатылған астық".
func (p *parse) fromEverywhere(f *frame, q parties) parties {
	if !p.postpositional() || q.partner != "" || f.indicator == "turnover" || f.indicator == "balance" ||
		p.between(0, len(p.mentions), func(m *mention) bool {
			return m.class == "bilateral" || m.class == "theirs" || m.class == "area" && m.area.code == "?"
		}) {
		return q
	}
	home := p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "here" || m.class == "we" })
	abroad := (f.entry.Has("foreign") || f.entry.Has("direct")) && !f.entry.Has("ranked") && home
	for k := f.from; k < f.to && !abroad; k++ {
		if m := &p.mentions[k]; isForeign(m) && m.class != "indicator" || m.is("foreign") || m.entry.Has("outward") {
			trade := m.entry.Has("outward") || p.ending(k) == "toward" || p.ending(k) == "from" ||
				m.entry.Has("from") || m.is("outland")
			abroad = !f.trades() && (f.entry.Has("count") || home) || trade
		}
	}
	if abroad {
		was := q
		q.partner = data.World
		p.sided(f.at, was, q, ": told to be foreign, with nobody named")
	}
	return q
}

// putting makes an indicator of a verb of placing that else tells of building too,
// where a sum of money stands right before it and a country, or ours, into which
// it goes: "Қытай Қазақстан экономикасына 20 миллиард доллар салды".
func (p *parse) putting(k int) {
	m := &p.mentions[k]
	if m.lexeme == nil || m.class == "indicator" || p.class(k-1) != "amount" ||
		p.mentions[k-1].amount.measure != money || p.ending(k-1) == "toward" {
		return
	}
	e, found := m.lexeme.Find("puts")
	into := false
	for j := k - 2; j >= 0 && !p.boundary(j); j-- {
		into = into ||
			p.ending(j) == "toward" &&
				(p.class(j) == "area" || p.class(j) == "here" || p.class(j) == "we" || p.is(p.mentions[j].from, "postposition"))
	}
	if found && into {
		m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: e.Value, Features: "verb marked", Line: e.Line}
	}
}

// delivering makes exports of the word for bringing at mention k, which else tells of what is
// aimed at, where goods that go to a country are brought: "Литваға ет жеткізу 10 пайызға артты".
func (p *parse) delivering(k int) {
	m := &p.mentions[k]
	if m.lexeme == nil || p.class(k+1) != "amount" ||
		p.class(k-1) != "word" && p.class(k-1) != "known" && p.class(k-1) != "physical" {
		return
	}
	e, found := m.lexeme.Find("brings")
	if !found {
		return
	}
	for j := k - 2; j >= 0 && j >= k-4; j-- {
		if p.class(j) == "area" && p.ending(j) == "toward" || p.fold(j) == "," && p.mentions[j-1].class == "amount" {
			m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: e.Value, Line: e.Line}
			return
		}
	}
}

// putHere says whether the verb of investing at mention k sends money into the
// country that speaks, from one that is named, pointed to or called foreign:
// "көрші ел экономикамызға 1,8 миллиард доллар құйған".
func (p *parse) putHere(k int) bool {
	if !p.postpositional() || p.companies() {
		return false
	}
	verb := p.mentions[k].entry.Has("verb")
	into, from := false, false
	for j := range p.mentions {
		m := &p.mentions[j]
		if !verb && j < k && m.class == "area" && m.area.role == "whose" {
			from = true // "Катардың елімізге салған инвестициясы"
		}
		into = into ||
			p.ending(j) == "toward" &&
				(m.class == "we" || m.class == "here" && m.entry.Value == "country" && !m.entry.Has("that"))
		from = from ||
			verb &&
				(m.class == "foreign" || m.class == "here" && m.entry.Has("that") && p.ending(j) == "" || m.class == "area" && m.area.role == "" && !m.area.adjective)
	}
	return into && from
}

// goodsWorth says whether a verb that is used of getting all kinds of things tells
// of goods at mention k, which so much money is the worth of: "2,5 миллиард
// долларлық тауар алынды".
func (p *parse) goodsWorth(k int) bool {
	j := k + 1
	if p.class(j) != "amount" {
		j = p.amountBefore(k)
	}
	return j >= 0 && p.mentions[j].amount.measure == money && p.ending(j) != "" && p.ending(j) != "object"
}

// participles puts the buyer or seller who stands beside his verb, behind the
// amount, before where a subject stands: "15 миллиард долларға тауар алған Қытай"
// and "15 миллиард долларға Қытай алса" are read as "Қытай 15 миллиард долларға".
func (p *parse) participles() {
	for k := 1; k < len(p.mentions); k++ {
		if !p.dealerAt(k) {
			continue
		}
		from, paid := k, false
		for from > 0 && !p.boundary(from-1) {
			from--
			a := p.mentions[from].amount
			paid = paid || p.class(from) == "amount" && (a.measure == money || a.multiplier >= 6)
		}
		if paid && !p.between(from, k, func(m *mention) bool { return m.class == "area" && m.area.role == "" }) {
			p.mentions[k].area.role = ""
			p.moveBack(k, from)
		}
	}
}

// dealerAt says whether the country at mention k stands right behind a verb of
// trade that describes it, or right before one that ends its clause.
func (p *parse) dealerAt(k int) bool {
	a := p.mentions[k].area
	if p.class(k) != "area" || a.adjective || p.ending(k) != "" || a.role != "" && a.role != "whose" {
		return false
	}
	deals := func(j int) bool {
		return p.class(j) == "indicator" && p.mentions[j].entry.Has("verb") && !p.attributiveVerb(j)
	}
	ends := func(j int) bool { return j >= len(p.mentions) || p.boundary(j) || p.class(j) == "mark" }
	return deals(k-1) && ends(k+1) || deals(k+1) && ends(k+2)
}

// goodsOf says whether the area at mention k owns the goods that somebody else, who
// is named behind them, is told to buy.
func (p *parse) goodsOf(f *frame, k int) bool {
	if !p.postpositional() || f.indicator != "imports" || !f.entry.Has("verb") || p.ending(k) != "of" ||
		p.class(k+1) != "word" && p.class(k+1) != "product-word" && p.class(k+1) != "known" {
		return false
	}
	return p.between(f.from, f.to, func(m *mention) bool {
		return m.class == "area" && m.area.role == "" &&
			!m.area.adjective
	})
}

// inCapital gives enterprises that are told to be at work in a capital its country,
// where no other one is told to be theirs: "Ташкентте қазақстандық капиталы бар 400
// кәсіпорын".
func (p *parse) inCapital(f *frame, q parties) parties {
	if !p.postpositional() || !f.entry.Has("count") || q.reporter != "" || q.partner == "" || q.fromContext {
		return q
	}
	for k := f.from; k < f.at; k++ {
		if a := p.mentions[k].area; p.class(k) == "area" && a.capital && a.role == "in" && a.code != q.partner {
			was := q
			q.reporter = a.code
			p.sided(f.at, was, q, ": named with the indicator")
			return q
		}
	}
	return q
}
