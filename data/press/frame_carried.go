package press

import (
	"oborot/data"
	"oborot/data/lexicon"
)

// carried makes a frame of a sentence that names no indicator of its own and
// deals amounts out to countries, of what the text was speaking of: "На Турцию
// приходится 30%, на Китай — 23%", "Лидируют Россия (2335) и Китай (1942)".
// Every amount has its country, or nothing is read.
func (p *parse) carried(c *context) []frame {
	e, owner := c.entry, c.parties.reporter
	if row := c.row; p.inflects() && (e.Class == "" || e.Has("ranked")) && tradesIn(row.entry.Value) && row.owner != "" {
		e, owner = row.entry, row.owner // "назвал крупнейших партнёров Чада. На Перу пришлось 5%"
		e.Features = ""
	}
	if e.Class != "indicator" || e.Has("ranked") || owner == "" ||
		!p.between(0, len(p.mentions), opensList) && !p.held() {
		return nil
	}
	f := frame{entry: e, indicator: e.Value, to: len(p.mentions), dealt: map[int]area{}, at: -1}
	if owner != c.parties.reporter {
		f.parties = parties{reporter: owner, fromContext: true}
	}
	for k := range p.mentions {
		switch m := &p.mentions[k]; {
		case m.class == "trap" || m.class == "physical" || m.class == "thing" ||
			m.is("share") && p.class(k-1) == "word" ||
			m.class == "indicator" && !p.carriedWord(k, c) && !p.laterRemark(f.at, k):
			return nil
		case m.class == "amount" && f.at < 0 && p.setApart(k):
		case m.class == "amount":
			a, found := p.countryOf(k, f.dealt, f.at)
			goesOn := f.at >= 0 && p.goesOnOf(k, f.at)
			if goesOn {
				a, found = f.dealt[f.at], true
			}
			if !found || a.code == owner ||
				!carries(e, m.amount) && !goesOn && !(p.postpositional() && isRank(m) && f.at >= 0) {
				return nil
			}
			f.dealt[k], f.at = a, k
		}
	}
	if len(f.dealt) == 0 {
		return nil
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		if f.dealt[k].code != "" {
			f.at = k
		}
	}
	p.because(f.at, carriedList, nowhere)
	return []frame{f}
}

// opensList says whether a word tells that a whole is dealt out to countries.
func opensList(m *mention) bool {
	return m.is("share") || m.is("of-which") || m.is("of-that") || m.is("goes") || m.is("leads-list") ||
		m.class == "indicator" && m.entry.Has("ranked") || isRank(m)
}

// carries says whether an amount may measure the indicator of the text before:
// a share of anything, a number of what is counted, money of all else.
func carries(e lexicon.Entry, a amount) bool {
	switch a.measure {
	case percent:
		return a.sign == 0 && a.direction == 0 && a.lead != "on"
	case plain:
		return e.Has("count") && a.figure.Exponent >= 0 && (a.lead == "" || a.lead == "in")
	case rank:
		return e.Has("count")
	case money:
		return !e.Has("count") && a.lead != "on"
	}
	return false
}

// carriedWord says whether the indicator at mention k is only named again: what
// is counted and the capital in it, or the whole behind a share.
func (p *parse) carriedWord(k int, c *context) bool {
	e := p.mentions[k].entry
	if c.entry.Has("count") {
		return e.Value == c.entry.Value || fundsIn(e.Value)
	}
	if e.Has("ranked") && e.Value == "fdi_stock" && c.entry.Value == "fdi_inflow" {
		return p.inflects() // "китайские инвесторы дали треть этой суммы"
	}
	return e.Value == c.entry.Value && (p.class(k-1) == "share-of" || e.Has("ranked"))
}

// countryOf returns the country that the amount at mention k is told of: the one
// right before it or, in its own clause, right behind it. An amount in brackets
// goes on with the country of the one before them.
func (p *parse) countryOf(k int, dealt map[int]area, last int) (area, bool) {
	if a, held := p.heldBefore(k); held {
		return a, true
	}
	if a, held := p.heldBehind(k); held {
		return a, true
	}
	j := k - 1
	for j >= 0 && p.linksAmount(j) {
		j--
	}
	if j == last && last >= 0 &&
		p.between(last+1, k, func(m *mention) bool { return m.class == "mark" || m.class == "sign" }) &&
		p.closesAmount(k+1) {
		if a := dealt[last]; p.bracketed(k) {
			return a, true
		}
	}
	if p.class(j) == "area" && j > last && p.dealable(j) && p.closesAmount(k+1) {
		return p.mentions[j].area, true
	}
	return p.countryBehind(k)
}

// countryBehind returns the country behind an amount: "28% приходится на Китай",
// "22% — Китай", "80 — из Кореи". One over a comma is that of another item, where the
// clause of the amount names a country before it.
func (p *parse) countryBehind(k int) (area, bool) {
	from, _ := p.round(k, p.boundary)
	named := (p.inflects() || p.language.PlainNouns()) && p.between(from, k, isArea)
	for j := k + 1; j < len(p.mentions) && j < k+6; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "area":
			return m.area, p.dealable(j) &&
				(p.closesAmount(j+1) || p.postpositional() && p.class(j+1) == "neutral" && p.closesAmount(j+2))
		case named && p.fold(j) == ",":
			return area{}, false
		case m.class == "amount" &&
			p.fold(j-1) == ",", p.linksAmount(j), m.is("of-which"), m.class == "preposition", p.fold(j) == ",", m.class == "indicator", m.class == "operates":
		case (m.class == "word" || m.is("rank-holder")) && j == k+1 && p.mentions[k].amount.measure == rank: // "second place with Russian investors"
		default:
			return area{}, false
		}
	}
	return area{}, false
}

// dealable says whether the area at mention k may be one that a whole is dealt to.
func (p *parse) dealable(k int) bool {
	a := p.mentions[k].area
	return a.place == "" && a.code != "" && a.code != "?" && a.role != "office" && a.role != "in"
}

// linksAmount says whether mention k may stand between a country and its amount.
func (p *parse) linksAmount(k int) bool {
	switch m := &p.mentions[k]; {
	case m.class == "mark" || m.class == "sign":
		return p.marksAmount(k)
	case m.is("share") || m.is("leads-list") && p.language.Behind || m.is("goes") || m.is("of-that") ||
		m.class == "level" || m.class == "neutral" || m.class == "share-of":
		return true
	case m.class == "indicator":
		return m.entry.Has("count") || m.entry.Has("ranked")
	case m.class == "stake":
		return (p.inflects() || p.language.PlainNouns()) && p.class(k-1) == "area" // "с чешским капиталом — 90"
	case p.language.PlainNouns() && (m.is("counted") || m.lexeme.Is("preposition", "in") && p.class(k-1) == "stake"):
		return true // "Russian capital takes part in 9 of them, Czech capital in 5"
	case p.inflects() && p.class(k-1) == "area" && (m.is("takes") || m.is("has-part") || m.is("attracts")):
		return true // "Китай получил 17% поставок"
	}
	return p.mentions[k].is("each") || (p.class(k-1) == "area" || p.language.Behind && k > 0 && p.mentions[k-1].is("leads-list")) && p.mentions[k].lexeme.Is("preposition", "with") // "Italy with 3 million"
}

// marksAmount says whether a mark of writing leads from a name to its amount.
func (p *parse) marksAmount(k int) bool {
	return p.fold(k) == "-" || p.fold(k) == "(" || p.fold(k) == "/" || p.fold(k) == ":"
}

// closesAmount says whether what an amount measures ends before mention k.
func (p *parse) closesAmount(k int) bool {
	switch p.class(k) {
	case "", "mark", "sign", "and", "but", "share-of", "say", "source", "level", "against":
		return true
	case "indicator":
		return p.mentions[k].entry.Has("count") || p.mentions[k].entry.Has("ranked")
	}
	return p.mentions[k].is("share") || p.inflects() && p.class(k) == "of-that" ||
		p.language.PlainNouns() && (p.mentions[k].is("of-that") || p.mentions[k].is("of-which"))
}

// dealtKind tells what an amount of a list says: a share, a level, or a level of
// the time compared with.
func (p *parse) dealtKind(f *frame, k int) reading {
	if r, grown := p.grownInRow(k); grown {
		return r
	}
	if r, compared := p.comparedInRow(f, k); compared {
		return r
	}
	r := reading{kind: data.Level, end: k + 1}
	if s, near := p.growthBefore(k); near && (p.growsBeside(k) || p.bracketed(k-1)) &&
		p.mentions[k].amount.measure == percent {
		r.kind, r.sign = data.GrowthPct, s
		p.because(k, "kind: a percentage behind a growth word is a growth", p.lean)
		return r
	}
	if p.mentions[k].amount.measure == percent {
		r.kind = data.Share
		p.because(k, "kind: a percentage of a whole is a share", k)
		return r
	}
	r.base = p.inflects() && p.againstBefore(k)
	p.because(k, "kind: what a list deals out is a level", k)
	return r
}

// comparedInRow tells what an amount of a list says that is set against an earlier one:
// "Italy leads with 8 million, 5% more than in 2021".
func (p *parse) comparedInRow(f *frame, k int) (reading, bool) {
	switch a, than := p.mentions[k].amount, p.class(k+1) == "compare"; {
	case a.measure == ratio:
		return p.ratioKind(k)
	case a.measure == percent && (than || a.sign != 0 || a.direction != 0):
		return p.percentKind(f, k)
	case a.measure == money && than && !f.entry.Has("count"):
		return p.moneyKind(f, k)
	}
	return reading{}, false
}

// dealing returns the sides of a list's amount that a country holds.
func (f *frame) dealing(a area) parties {
	q := f.parties
	if f.outward {
		q.reporter, q.reporterPlace = a.code, ""
		return q
	}
	q.partner, q.partnerPlace = a.code, ""
	if f.products != nil && (a.place != "" || a.name != "") {
		q.reporterPlace, q.placeName = a.place, a.name
	}
	return q
}

// capitalOf says whether mention j is the foreign investments that enterprises
// are told to have: "предприятия с иностранными инвестициями".
func (p *parse) capitalOf(j int) bool {
	return p.class(j) == "indicator" && p.mentions[j].entry.Has("foreign") &&
		!p.mentions[j].entry.Has("verb") && isStakeLead(&p.mentions[j-1])
}

// wholeOfShare says whether the indicator at mention k is only the whole that the
// one before has a share of: "доля экспорта в обороте".
func (p *parse) wholeOfShare(frames []frame, k int) bool {
	if len(frames) == 0 || p.language.Behind || p.class(k-1) != "preposition" ||
		!p.mentions[k-1].lexeme.Is("preposition", "in") {
		return false
	}
	last := &frames[len(frames)-1]
	return last.at == k-2 && p.mentions[max(last.at-1, 0)].is("share")
}

// percentListed says whether a bare number goes on with the shares of a list. A share
// that only says a number of the list once more does not: "412 предприятий, или 8%, на
// США — 95".
func (p *parse) percentListed(k int) bool {
	j := p.amountBefore(k)
	if j < 0 || p.mentions[j].amount.measure != percent || !p.between(0, k, isShare) {
		return false
	}
	i := p.amountBefore(j)
	return i < 0 || p.mentions[i].amount.measure != plain || !p.mentions[j-1].is("or") && !p.bracketed(j)
}

// setApart says whether a semicolon parts the amount at mention k from the list
// that a sentence deals out behind it.
func (p *parse) setApart(k int) bool {
	for k++; k < len(p.mentions) && p.class(k) != "amount"; k++ {
		if p.fold(k) == ";" {
			return true
		}
	}
	return false
}

// each returns the countries that the amount of a list at mention k is told of
// beside the one right before it: "Корея и Турция — по 2,1".
func (f *frame) each(p *parse, k int) []parties {
	out := []parties{f.parties}
	at := -1
	for j := k - 1; j >= 0 && j >= k-4; j-- {
		if p.mentions[j].is("each") {
			at = j
		}
	}
	for at--; at > 0 && p.class(at) != "amount"; at-- {
		if a := p.mentions[at].area; p.class(at) == "area" && a.code != f.parties.partner &&
			a.code != f.parties.reporter && p.dealable(at) {
			out = append([]parties{f.dealing(a)}, out...)
		}
	}
	return out
}
