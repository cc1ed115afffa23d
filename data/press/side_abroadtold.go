package press

import "oborot/data"

// toAbroad gives the exporter of goods that are told to go abroad, to nobody in
// particular, all the others for a partner, whoever was spoken of before: "Польша
// поставила на зарубежные рынки товаров".
func (p *parse) toAbroad(f *frame, q parties) parties {
	if !p.inflects() || f.indicator != "exports" && f.indicator != "imports" || q.partner != "" ||
		q.reporter == "" || q.reporter == data.World {
		return q
	}
	from, to := p.round(f.at, p.boundary)
	if f.entry.Has("outwards") || p.between(from, to, func(m *mention) bool { return m.is("outside") }) {
		was := q
		q.partner = rest(q.reporter)
		p.sided(f.at, was, q, ": told to go abroad, to nobody in particular")
	}
	return q
}

// sentOut gives capital that a country is told to have put in abroad its sides: the
// one where a part of it went for the host, else all the others: "вложила за рубежом
// $2,4 млрд, 90% этих денег ушло в Россию", "из украинских инвестиций за рубежом $5,9
// млрд, или 93%, ушло на Кипр, $147 млн — в Россию".
func (p *parse) sentOut(f *frame, k int) (parties, bool) {
	if !p.inflects() || !f.funds() || f.entry.Has("foreign") {
		return parties{}, false
	}
	from, to := p.round(f.at, p.boundary)
	investor, abroad, others := "", nowhere, false
	for j := from; j < to; j++ {
		switch a := p.mentions[j].area; {
		case p.mentions[j].is("outside") && abroad == nowhere:
			abroad = j
		case p.class(j) != "area":
		case investor == "" && a.code != "?" && (a.adjective || a.role == "" || a.role == "whose"):
			investor = a.code
		default:
			others = true
		}
	}
	if investor == "" || abroad == nowhere {
		return parties{}, false
	}
	q := parties{reporter: data.World, partner: investor}
	if at := p.destination(k); at >= 0 && p.mentions[at].area.code != investor {
		q.reporter = p.mentions[at].area.code
		p.sided(k, f.parties, q, ": where a part of the whole goes")
		return q, true
	}
	p.sided(k, f.parties, q, ": told to go abroad, to nobody in particular")
	return q, !others && k >= from && k < to
}

// destination returns the mention of the country that the amount at mention k goes or
// falls to, over what the amount is told again as; -1 where there is none.
func (p *parse) destination(k int) int {
	for j := k + 1; j < len(p.mentions) && j < k+10; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "area":
			if a := m.area; a.adjective || !p.dealt(j) ||
				a.role != "on" && a.role != "in" && a.role != "toward" && !a.joined {
				return nowhere
			}
			return j
		case m.class == "amount" &&
			(p.mentions[j-1].is("or") ||
				p.fold(j-1) == "("), m.is("or"), p.fold(j) == "(", p.fold(j) == ")", p.fold(j) == "-":
		case p.fold(j) == "," &&
			(p.mentions[min(j+1, len(p.mentions)-1)].is("or") || j > k+1 && p.class(j-1) == "amount" ||
				j == k+1 && p.mentions[max(k-1, 0)].is("or")):
		case m.is("goes") || m.is("share") || m.is("of-that") || m.is("of-which") ||
			m.class == "preposition" || m.class == "neutral":
		default:
			return nowhere
		}
	}
	return nowhere
}
