package press

import (
	"slices"

	"oborot/data"
)

// toAllOf gives the countries of a row the amount at mention k: a growth, and what each is
// told to have, to every one; of a sum or of a part, which they have together, nobody knows
// whose it is.
func (p *parse) toAllOf(f *frame, k int, row []area) []parties {
	a := p.mentions[k].amount
	if a.measure == money || a.measure == percent && a.lead == "" && a.sign == 0 && a.direction == 0 {
		if k == 0 || !p.mentions[k-1].is("each") {
			return []parties{f.parties.with(f.indicator, area{code: "?", role: row[0].role})}
		}
	}
	return p.spread(f, row)
}

// areasBehind returns the countries of a row behind the amount at mention k, which all share
// it, over the verb of what goes or falls to them: "63% экспорта идёт в Чад, Чили и Перу",
// "поставила товаров на 3 млн в Чад и Перу"; nil where there are no two such.
func (p *parse) areasBehind(f *frame, k int) []area {
	at := k + 1
	for at < len(p.mentions) && p.class(at) != "amount" && !(p.class(at) == "area" && p.mentions[at].area.role != "") {
		m := &p.mentions[at]
		owner := m.class == "area" && p.class(at-1) == "indicator"
		if p.fold(at) != "-" && !m.is("goes") && !m.is("share") && !m.is("of-that") &&
			m.class != "preposition" && m.class != "neutral" && at != f.at && !owner {
			return nil
		}
		at++
	}
	if !p.inflects() || p.class(at) != "area" || !p.dealt(at) || p.mentions[at].area.role == "between" ||
		p.mentions[k].amount.measure == rank {
		return nil
	}
	row := []area{p.mentions[at].area}
	for ; p.class(at+2) == "area" && p.joins(at+1); at += 2 {
		next := p.mentions[at+2].area
		if !next.joined || next.adjective || next.role != row[0].role {
			break
		}
		row = append(row, next)
	}
	q := f.parties
	taken := q.partner == "" || q.partner == "?" || q.partner == data.World || k > 0 && p.mentions[k-1].is("each") ||
		slices.ContainsFunc(row, func(a area) bool { return a.code == q.partner || a.code == q.reporter })
	if len(row) < 2 || !taken || !p.closesAmount(at+1) {
		return nil
	}
	return row
}

// mutualFunds says whether the investments of a frame are told to be those of two countries
// in one another: "взаимные инвестиции Чада и Перу", "Чад и Перу нарастили взаимные вложения".
func (p *parse) mutualFunds(f *frame) bool {
	j := f.at - 1
	for p.class(j) == "neutral" || p.class(j) == "word" {
		j--
	}
	return p.inflects() && f.funds() && p.class(j) == "bilateral"
}

// ourFlowThere gives "our exports there" their two sides: the country of the one who holds
// the office that the sentence names, or who speaks, and the only other one named before.
// "Чили — наш третий партнёр, наш экспорт туда вырос на 8%, — сказал премьер Чада".
func (p *parse) ourFlowThere(f *frame, q parties, c *context) parties {
	if !p.inflects() || !f.trades() || p.class(f.at-1) != "we" ||
		!p.between(f.at+1, f.at+3, func(m *mention) bool { return m.is("thither") || m.is("from-there") }) {
		return q
	}
	ours, there := p.unnamedCountry(c), ""
	for k := f.at + 1; k < len(p.mentions); k++ {
		if a := p.mentions[k].area; p.class(k) == "area" && a.role == "office" && a.place == "" && !a.group {
			ours = a.code
		}
	}
	for k := range f.at {
		a := p.mentions[k].area
		if p.class(k) != "area" || a.group || a.place != "" || a.code == ours || a.code == there {
			continue
		} else if there != "" {
			return q
		}
		there = a.code
	}
	if ours == "" || there == "" {
		return q
	}
	return parties{reporter: ours, partner: there}
}

// soldThere gives what is told to be sold "there", behind the one who is called a buyer or a
// market of goods, the one whose goods they are and him: "Чад — главный покупатель
// перуанской меди: туда поставили на 5 млн".
func (p *parse) soldThere(f *frame, q parties) parties {
	from, to := p.clauseRound(f.at)
	if !p.inflects() || f.indicator != "exports" || p.between(from, to, isArea) || !p.between(from, to, isThither) {
		return q
	}
	out, called := parties{}, false
	for j := range from {
		m := &p.mentions[j]
		called = called || m.is("outlet") || m.entry.Has("ranked")
		switch a := m.area; {
		case m.class != "area" || a.role == "office":
		case out.reporter == "" && (a.adjective || out.partner != "" || p.mentions[max(j-1, 0)].entry.Has("ranked")):
			out = out.reportedBy(a)
		case out.partner == "" && !a.adjective:
			out.partner, out.partnerPlace = a.code, a.place
		default:
			return q
		}
	}
	if !called || !out.whole() {
		return q
	}
	return out
}
