package press

import "oborot/data"

// subjectHost says whether the area at mention k is the subject of a clause that
// counts on foreign capital or has received it, so that it is where the capital
// goes: "La Slovaquie table sur 2 milliards d'IDE".
func (p *parse) subjectHost(f *frame, k int) bool {
	a := p.mentions[k].area
	if !f.entry.Has("foreign") || f.entry.Has("verb") || a.role != "" || a.adjective || k >= f.at {
		return false
	}
	return !p.between(k+1, f.at, func(m *mention) bool {
		return m.is("share") && !m.is("attracts") ||
			m.class == "share-of"
	}) &&
		!p.between(0, len(p.mentions), func(m *mention) bool {
			return m.class == "area" && m.area.code != a.code && m.area.role != "office"
		})
}

// boughtFrom says whether the area at mention k is the one that something was
// bought from, in a language that buys "at" a seller: "a acheté au Maroc pour 5
// millions", "les achats de la Suède à la Norvège". The buyer stands before.
func (p *parse) boughtFrom(f *frame, k int) bool {
	if !p.language.Behind || f.indicator != "imports" || !f.entry.Has("two") ||
		p.mentions[k].area.role != "in" || k < f.at {
		return false
	}
	return p.between(f.from, k, func(m *mention) bool {
		return m.class == "area" && !m.area.adjective && (m.area.role == "" || m.area.role == "of")
	}) || p.class(f.at+1) == "area" && f.at+1 < k
}

// origin says whether the area at mention k is where imports come from, in a
// language that leaves out the article there: "les importations de Chine", but
// "les importations de la Chine". A name without an article tells nothing.
func (p *parse) origin(f *frame, k int) bool {
	if !p.language.Behind || f.indicator != "imports" || f.entry.Has("verb") || k != f.at+2 || !p.ofAt(k-1) {
		return false
	}
	m := &p.mentions[k]
	e, found := p.entryOf(m.from, "area")
	lead, _ := p.entryOf(p.mentions[k-1].from, "lead") // without an article in it
	if !found || !lead.Has("bare") || e.Has("bare") || e.Has("group") || m.area.adjective {
		return false
	}
	return !p.between(f.from, f.to, func(m *mention) bool { return m.class == "area" && m.area.role == "from" })
}

// twoBetween leaves of areas the two that trade is told to be between, where
// the subject of the sentence is somebody else: "Bruxelles souhaite doubler le
// commerce entre l'UE et l'Inde".
func twoBetween(indicator string, areas []area) []area {
	var out []area
	for _, a := range areas {
		if a.role == "between" {
			out = append(out, a)
		}
	}
	if indicator != "turnover" || len(out) < 2 {
		return areas
	}
	return out
}

// hosted gives what is counted "there" the side that the only guest of the text
// stands for: his country is where the capital comes from.
func (p *parse) hosted(f *frame, q parties, c *context) parties {
	if !f.entry.Has("count") || !q.empty() || len(c.guests) != 1 {
		return q
	}
	q.partner, q.fromContext = c.guests[0], true
	if p.between(f.from, f.to, func(m *mention) bool { return m.class == "foreign" }) {
		q.partner = data.World
	}
	return q
}

// fronted says whether a growth opens the sentence before the indicator that it
// is told of: "En hausse de 8 % au premier semestre, les exportations", or a participle
// with what they came to: "Estimés à 3 milliards, les investissements".
func (p *parse) fronted(k, at int) bool {
	if a := p.mentions[k].amount; p.language.Behind && a.measure == money && a.lead == "to" &&
		p.class(0) == "level" && !p.between(1, k, func(m *mention) bool { return m.class != "when" }) {
		return p.fold(k+1) == ","
	}
	if p.mentions[k].amount.measure != percent && p.mentions[k].amount.measure != ratio {
		return false
	}
	comma := false
	for j := 0; j < at; j++ {
		switch {
		case j == k || p.class(j) == "when" || p.class(j) == "neutral" || p.class(j) == "preposition" ||
			p.class(j) == "stake-lead":
		case p.class(j) == "known" || p.class(j) == "word" || p.class(j) == "compare" ||
			p.class(j) == "year-on-year" || p.class(j) == "base":
		case j < k && p.class(j) == "growth":
		case j > k && p.fold(j) == ",":
			comma = true
		default:
			return false
		}
	}
	_, near := p.growthBefore(k)
	noun := p.inflects() && p.class(k-1) == "growth" && p.mentions[k-1].entry.Has("noun") // "после спада на 8% экспорт"
	return (comma || noun) && near
}

// perUnit says whether an amount of money is the price of one unit: "9 500
// dollars la tonne", "40 euros par baril".
func (p *parse) perUnit(k int) bool {
	if p.postpositional() && p.mentions[k].amount.measure == money {
		return !p.between(k-5, k, isAmount) && p.between(k-5, k, func(m *mention) bool {
			return m.class == "physical" && p.lexemes[m.to-1].Role == "object" // "тоннасын 430 доллардан"
		})
	}
	between := p.class(k+1) == "neutral" || p.class(k+1) == "preposition" && !p.ofAt(k+1)
	return p.language.Behind && p.mentions[k].amount.measure == money && between && p.class(k+2) == "physical"
}

// foretold returns the sides of a share that stands before the place in a row of
// the one that holds it: "Avec 18 % des importations, l'Allemagne est le premier
// fournisseur de la Roumanie"; or those of the trade that somebody speaks about.
func (p *parse) foretold(frames []frame, f *frame, c *context, v voice) parties {
	for i := range frames {
		next := &frames[i]
		if next.at > f.at && next.trades() &&
			(next.indicator == "turnover" || next.indicator == f.indicator) && p.topicOfSpeech(next.at) {
			return p.partiesOf(next, nil, c, v)
		}
		if next.at <= f.at || !next.entry.Has("ranked") {
			continue
		}
		if next.indicator == f.indicator && !f.entry.Has("ranked") {
			return p.partiesOf(next, nil, c, v)
		}
		break
	}
	return f.parties
}

// holdsPart says whether the amount at mention k is the part of the indicator
// behind it, which a place in a row leads to: "premier client avec 39 % des
// exportations".
func (p *parse) holdsPart(k, at int) bool {
	return p.language.Behind && p.class(k) == "amount" && p.mentions[k].amount.measure == percent &&
		p.ofAt(k+1) && p.leadsTo(k, at)
}
