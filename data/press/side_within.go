package press

import "oborot/data"

// within fills the sides that neither the words beside an indicator nor the
// sentences before told, from the countries that the sentence names anywhere: two
// for a pair, one with all the others. “The country” is one that it does not name.
func (p *parse) within(f *frame, q parties, c *context) parties {
	if q.whole() || f.entry.Has("count") || q.unknown != "" || p.here("country") ||
		f.funds() && p.withFunds(f.at) || p.sentHere(f) || p.partWithUncoded(f) {
		return q
	}
	areas := p.countries()
	if p.language.PlainNouns() && len(areas) == 1 && p.groupTells(f) {
		return q // "exports from the euro zone to Chad grew, while imports fell"
	}
	switch {
	case len(areas) == 1 && p.postpositional() && p.onlyOfPart(f):
		if f.indicator == "exports" || f.indicator == "imports" || f.entry.Has("world") {
			q.partner = data.World
		}
		return q // "импорт 900 миллион доллар, оның 70 пайызы Қытайдан"
	case len(areas) == 1 && p.postpositional() && areas[0].role == "share":
		return q // "облыстың айналымы 2 млрд болды, оның 80 пайызы Қытайға тиесілі"
	case f.indicator == "turnover" && q.reporter != "" && p.partWithOther(f, q.reporter):
		q.partner = rest(q.reporter)
		return q
	case len(areas) == 2 && f.indicator == "turnover" && !p.counterparts(areas):
		return q.opposite(areas)
	case len(areas) == 2 && q.reporter != "":
		return q
	case len(areas) == 1 && q.empty() && (f.indicator == "exports" || f.indicator == "imports") &&
		p.partWithOther(f, ""):
		return q // "экспорт составил 480 млн, из которых 310 пришлось на Россию"
	case len(areas) == 1 && len(c.guests) == 0 && len(c.named) < 2 && !p.twofold(0, len(p.mentions)) &&
		(f.indicator != "turnover" || f.entry.Has("world")):
		return p.single(f, q, areas[0])
	}
	return q
}

// countries are the countries and groups that a sentence names, each once; the
// offices of a country are not the country.
func (p *parse) countries() []area {
	var out []area
	for k := range p.mentions {
		a := p.mentions[k].area
		if p.class(k) != "area" || a.code == "" || a.code == "?" || a.role == "office" || a.listed {
			continue
		}
		known := false
		for _, o := range out {
			known = known || o.code == a.code
		}
		if !known {
			out = append(out, a)
		}
	}
	return out
}

// twofold says whether mentions [from, to) speak of what two countries share.
func (p *parse) twofold(from, to int) bool {
	return p.between(from, to, func(m *mention) bool { return m.class == "bilateral" })
}

// opposite fills the open sides of a pair from two countries.
func (q parties) opposite(areas []area) parties {
	for _, a := range areas {
		switch {
		case a.code == q.reporter || a.code == q.partner:
		case q.reporter == "":
			q.reporter = a.code
		case q.partner == "":
			q.partner = a.code
		}
	}
	return q
}

// single makes of the only country of a sentence the one whose trade or capital
// is told.
func (p *parse) single(f *frame, q parties, a area) parties {
	if p.language.PlainNouns() && q.empty() &&
		(f.funds() && a.role == "from" || f.indicator == "exports" && a.role == "toward" ||
			f.indicator == "imports" && a.role == "from") {
		q.partner = rest("") // "FDI was 6 billion, of which 2 billion came from Peru"
		return q
	}
	if q.empty() {
		q.reporter, q.reporterPlace = a.code, a.place
	}
	if q.reporter == a.code && q.partner == "" {
		q.partner = rest(q.reporter)
	}
	return q
}

// counterparts says whether both of two countries are only told as those with whom
// somebody trades, who is not named: "с Бразилией — 5 млрд, с Чили — 3 млрд".
func (p *parse) counterparts(areas []area) bool {
	for k := range p.mentions {
		a := p.mentions[k].area
		named := p.class(k) == "area" && (a.code == areas[0].code || a.code == areas[1].code)
		if named && sideOf("imports", a) != 'P' && !p.opensItem(k) {
			return false
		}
	}
	return true
}

// partWithOther says whether what a country trades with another one is told in a clause
// of its own behind the first amount of a frame, so that the first is of all its trade:
// "товарооборот Грузии достиг 17 млрд долларов, с Турцией — 3 млрд", "на Турцию пришлось 15%".
func (p *parse) partWithOther(f *frame, reporter string) bool {
	first := p.amountBehind(f.at)
	if !p.inflects() || first < 0 ||
		p.between(f.at, first, func(m *mention) bool { return m.class == "area" && m.area.role == "with" }) {
		return false
	}
	for k := first + 1; k < len(p.mentions); k++ {
		if from, to := p.round(k, p.boundary); p.class(k) == "area" && from > first &&
			p.mentions[k].area.role != "with" {
			return p.mentions[k].area.code != reporter && p.between(from, to, isShare)
		}
		if p.boundary(k) && k+3 < len(p.mentions) && p.class(k+1) == "preposition" &&
			p.class(k+2) == "area" && p.mentions[k+2].area.role == "with" &&
			p.mentions[k+2].area.code != reporter {
			return p.amountBehind(k+2) > 0
		}
	}
	return false
}

// groupTells says whether a group without a code is told to be the one that trades, so
// that no country which the sentence names is.
func (p *parse) groupTells(f *frame) bool {
	return p.between(0, f.at+3, func(m *mention) bool {
		a := m.area
		return m.class == "area" && a.code == "?" && a.group && (a.role == "from" || a.owner || a.role == "of")
	})
}
