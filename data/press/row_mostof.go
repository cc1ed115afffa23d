package press

// mostOf deals the amounts behind a word for those who give or take most out to the
// countries named with them, as parts of the trade or the capital that the sentence
// tells before, in either order: "…; больше всех, 6,99 млрд, дал Сингапур", "…, больше
// всего купили Италия (8 млрд) и Китай (9 млрд)". The verb that tells how the part was
// taken is no trade of its own. Growth, tonnage or another thing measured ends the row.
func (p *parse) mostOf() {
	if !p.inflects() {
		return
	}
	lead := p.mostLead()
	if lead < 0 {
		return
	}
	p.scaleMost(lead)
	p.most = p.rowOfMost(lead)
	whole := p.indicatorBefore(lead)
	if whole < 0 || len(p.most) == 0 || !p.takenFrom(lead, p.mentions[whole].entry.Value) {
		return
	}
	if p.holders == nil {
		p.holders = map[int]int{}
	}
	for k, at := range p.most {
		p.holders[k] = at
		p.mentions[at].area.listed = true
	}
	for j := lead; j < p.endOfMost(lead); j++ {
		if m := &p.mentions[j]; m.class == "indicator" {
			m.class = "neutral" // how the part was taken
		}
	}
}

// mostLead returns the mention of the word that opens a row of those who gave or took
// most: "больше всех", or "крупнейшим инвестором" behind what was invested; negative
// where none does.
func (p *parse) mostLead() int {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.is("leads-list") {
			return k
		}
		if m.class != "indicator" || !m.entry.Has("ranked") || k == 0 ||
			!p.mentions[k-1].is("rank-between") || !p.between(k+1, k+3, isArea) {
			continue
		}
		if whole := p.indicatorBefore(k); whole >= 0 && p.sameWhole(m.entry.Value, p.mentions[whole].entry.Value) {
			return k
		}
	}
	return nowhere
}

// sameWhole says whether those who are called by a word of one indicator share in
// another one: investors in any investments, buyers in exports.
func (p *parse) sameWhole(called, whole string) bool {
	return called == whole && called != "turnover" || fundsIn(called) && fundsIn(whole)
}

// indicatorBefore returns the mention of the last indicator before mention k, over what
// only tells a share; negative where there is none.
func (p *parse) indicatorBefore(k int) int {
	for k--; k >= 0; k-- {
		if p.class(k) == "indicator" {
			return k
		}
	}
	return nowhere
}

// endOfMost returns the mention behind the row of those who gave or took most, which
// opens at mention lead.
func (p *parse) endOfMost(lead int) int {
	for k := lead + 1; k < len(p.mentions); k++ {
		switch m := &p.mentions[k]; {
		case m.class == "trap", m.class == "physical", m.class == "growth", m.class == "say", m.class == "compare", m.class == "but", p.fold(k) == ";":
			return k
		case m.class == "indicator" && !m.entry.Has("verb"):
			return k
		case m.class == "amount" && (m.amount.sign != 0 || m.amount.direction != 0 || m.amount.measure == physical):
			return k
		}
	}
	return len(p.mentions)
}

// takenFrom says whether whatever verb of trade or investing stands in the row behind
// mention lead tells how parts of the whole are given or taken, and whether one does.
func (p *parse) takenFrom(lead int, whole string) bool {
	told := false
	for k := lead; k < p.endOfMost(lead); k++ {
		switch m := &p.mentions[k]; {
		case m.class == "indicator" && m.entry.Has("ranked") && p.sameWhole(m.entry.Value, whole):
			told = true
		case m.class == "indicator" &&
			(p.opposite(m.entry.Value, whole) && whole != "turnover" ||
				whole == "turnover" && m.entry.Value == whole || fundsIn(whole) && fundsIn(m.entry.Value)):
			told = true
		case m.class == "indicator":
			return false
		case m.is("gives") || m.is("takes"):
			told = whole != "turnover"
		}
	}
	return told
}

// rowOfMost pairs the amounts of a row with its countries: the next country with the
// next amount, whichever stands first, and as many countries with as many amounts.
func (p *parse) rowOfMost(lead int) map[int]int {
	row, areas, amounts := map[int]int{}, []int(nil), []int(nil)
	for k := lead + 1; k < p.endOfMost(lead); k++ {
		switch m := &p.mentions[k]; {
		case m.class == "area" && m.area.adjective:
		case m.class == "area" && !p.dealable(k):
			return row
		case m.class == "area":
			if len(areas) > 0 && len(amounts) > 0 {
				return row
			}
			areas = append(areas, k)
		case m.class == "amount" && (m.amount.measure == money || m.amount.measure == percent && m.amount.lead == ""):
			if at, told := row[p.amountBefore(k)]; told && len(areas) == 0 && p.besideSize(p.amountBefore(k), k) {
				row[k] = at
				continue
			}
			amounts = append(amounts, k)
		case isRank(m) && p.class(k+1) == "area" && len(areas) == 0:
			row[k] = k + 1
		case m.class == "amount":
			return row
		}
		if n := len(areas); n > 0 && n == len(amounts) {
			for i := range areas {
				row[amounts[i]] = areas[i]
			}
			areas, amounts = nil, nil
		}
	}
	return row
}

// scaleMost gives a bare number of a row of those who gave or took most the currency and
// the multiplier of the money it is told together with, else of the money before it:
// "больше всех дали Багамы, 2,3 миллиарда, и Кипр, 1,2", "Чехия и Китай с 27 и 26 млн".
func (p *parse) scaleMost(lead int) {
	for k := lead + 2; k < p.endOfMost(lead); k++ {
		a, named := &p.mentions[k].amount, p.class(k-1) == "area"
		behind := p.fold(k-1) == "," && p.class(k-2) == "area" && a.figure.Exponent < 0 || named && a.lead == "from"
		if p.class(k) != "amount" || a.measure != plain {
			continue
		}
		from := p.moneyBefore(k)
		if p.class(k+1) == "and" && p.class(k+2) == "amount" && p.mentions[k+2].amount.measure == money && named {
			from, behind = &p.mentions[k+2].amount, true
		}
		if from != nil && from.multiplier >= 6 && behind && p.closesAmount(k+1) {
			p.scaledAs(k, from)
		}
	}
}

// mostCarried makes a frame of a row of those who gave or took most of the trade or the
// capital that the text was speaking of: "Больше всех купил Азербайджан — на 34 млн".
func (p *parse) mostCarried(c *context) []frame {
	if len(p.most) == 0 {
		return nil
	}
	lead := p.mostLead()
	if lead < 0 || c.entry.Class != "indicator" || c.entry.Has("count") || c.parties.reporter == "" ||
		!p.takenFrom(lead, c.entry.Value) {
		return nil
	}
	end, first := p.endOfMost(lead), len(p.mentions)
	for k := range p.mentions {
		m := &p.mentions[k]
		switch _, dealt := p.most[k]; {
		case (m.class == "indicator" || m.class == "trap") && (k < lead || k >= end), m.class == "amount" &&
			!dealt && (k < lead || k >= end):
			return nil
		case m.class == "area" && (m.area.adjective || k < lead) && m.area.code != c.parties.reporter:
			return nil
		case dealt:
			first = min(first, k)
		}
	}
	f := frame{entry: c.entry, indicator: c.entry.Value, to: len(p.mentions), dealt: map[int]area{}, at: first}
	for k, at := range p.most {
		if p.mentions[at].area.code == c.parties.reporter {
			return nil
		}
		f.dealt[k] = p.mentions[at].area
	}
	p.because(first, carriedList, nowhere)
	return []frame{f}
}
