package press

import "slices"

// originsLast puts the adjective of a country behind the others where the buyer, or
// the host of what is counted, is named by its preposition: "imports of Turkish
// furniture into Georgia" come from Turkey, and so does the capital of "Georgian-Turkish
// ventures in Batumi".
func originsLast(indicator string, areas []area) []area {
	if indicator == "exports" || indicator == "turnover" || indicator == "balance" || len(areas) < 2 {
		return areas
	}
	var told, origins []area
	hosted := false
	for _, a := range areas {
		if a.adjective && a.role == "" && !a.head && !a.owner {
			origins = append(origins, a)
			continue
		}
		hosted = hosted || sideOf(indicator, a) == 'R'
		told = append(told, a)
	}
	if !hosted {
		return areas
	}
	return append(told, origins...)
}

// wholeOfPart says whether a percentage leads to the indicator of a frame, so
// that "all exports" are the whole of what was told before: "5 million, or 8 % of
// all exports".
func (p *parse) wholeOfPart(f *frame) bool {
	for k := f.at - 1; k >= 0 && k >= f.at-4; k-- {
		if p.class(k) == "amount" {
			return p.mentions[k].amount.measure == percent && p.touches(k, f.at)
		}
	}
	return false
}

// pointedBack fills the partner that a frame only points to with the one other
// country that its sentence has named before: "импорт из Турции упал, а экспорт
// Молдовы в эту страну вырос".
func (p *parse) pointedBack(f *frame, q parties) parties {
	if q.reporter == "" && !(p.inflects() && f.entry.Has("verb")) || q.partner != "" || !f.trades() {
		return q
	}
	at := nowhere
	for k := f.from; k < f.to; k++ {
		if m := &p.mentions[k]; m.class == "here" && m.entry.Has("that") {
			at = k
			break
		}
	}
	other := area{}
	for k := 0; k < at; k++ {
		a := p.mentions[k].area
		if a.meant && q.reporter == "" {
			q.reporter = a.code
		}
		if p.class(k) != "area" || a.code == q.reporter || a.code == other.code {
			continue
		}
		if other.code != "" {
			return q
		}
		other = a
	}
	if other.code != "" && other.code != "?" {
		q.partner = other.code
	}
	return q
}

// officeOfOurs gives "our exports" the country of the one office that the sentence
// names, for its holder speaks: "сообщил министр торговли Узбекистана".
func (p *parse) officeOfOurs(f *frame, q parties) parties {
	if q.reporter != "" || q.partner == "" || p.class(f.at-1) != "we" {
		return q
	}
	code := ""
	for k := range p.mentions {
		a := p.mentions[k].area
		if p.class(k) != "area" || a.role != "office" || a.place != "" {
			continue
		}
		if code != "" && code != a.code {
			return q
		}
		code = a.code
	}
	if code != q.partner {
		q.reporter = code
	}
	return q
}

// visited adds the country of the one capital that a sentence takes place in to
// the one other that it names: "В Ташкент прибыла делегация Таджикистана".
func (p *parse) visited(named []string) []string {
	if len(named) != 1 {
		return named
	}
	host := ""
	for k := range p.mentions {
		a := p.mentions[k].area
		switch {
		case p.class(k) != "area" || a.code == named[0] && !a.capital:
		case a.capital && (a.role == "in" || a.role == "toward") && host == "":
			host = a.code
		default:
			return named
		}
	}
	if host == "" || host == named[0] || !p.between(0, len(p.mentions), isOffice) {
		return named
	}
	return append(named, host)
}

// withRegion adds the country of the region whose official a sentence tells of to the
// one other that it names, or in whose capital it takes place: "Президент Беларуси
// принял губернатора Томской области", "В Минск приехал губернатор Томской области".
func (p *parse) withRegion(named []string) []string {
	if two := p.twoRegions(); two != nil {
		return two
	}
	region, other := "", ""
	for k := range p.mentions {
		a := p.mentions[k].area
		switch {
		case p.class(k) != "area" || a.code == "" || a.code == "?" || a.group:
		case a.place != "" && !a.capital && a.role == "office" && (region == "" || region == a.code):
			region = a.code
		case a.place != "" && region != "" && other == "" && p.inflects() &&
			(a.role == "office" || a.role == "in" || a.role == "with"):
			other = a.code // "губернатор Томской области принял главу Аджарии"
		case a.place != "" && !a.capital || other != "" && other != a.code:
			return named
		default:
			other = a.code
		}
	}
	if region == "" || other == "" || region == other || len(named) > 0 && named[0] != other {
		return named
	}
	return []string{region, other}
}

// twoRegions returns the two countries of a sentence that names regions of both, as those
// of two neighbours: "Гродно облысының әкімі Польшаның Люблин қаласына барды".
func (p *parse) twoRegions() []string {
	if !p.postpositional() {
		return nil
	}
	var out, placed []string
	for k := range p.mentions {
		a := p.mentions[k].area
		if p.class(k) != "area" || a.code == "" || a.code == "?" || a.group {
			continue
		}
		if !slices.Contains(out, a.code) {
			out = append(out, a.code)
		}
		if a.place != "" && !a.capital && !slices.Contains(placed, a.code) {
			placed = append(placed, a.code)
		}
	}
	if len(out) != 2 || len(placed) != 2 {
		return nil
	}
	return out
}

// sentHere says whether exports are told to go into "the country", so that their
// partner is one that the sentence does not name.
func (p *parse) sentHere(f *frame) bool {
	if f.indicator != "exports" {
		return false
	}
	if p.postpositional() {
		toUs := func(k int) bool { return (p.class(k) == "we" || p.class(k) == "here") && p.ending(k) == "toward" }
		for k := f.from; k < f.to; k++ {
			if toUs(k) {
				return true
			}
		}
	}
	for k := f.at + 1; k < f.to && p.class(k) != "amount"; k++ {
		if p.isThere(k) || p.mentions[k].is("into-country") ||
			p.class(k) == "here" && p.mentions[k].entry.Value == "country" &&
				(p.mentions[k-1].lexeme.Is("preposition", "in") || p.mentions[k-1].lexeme.Is("preposition", "toward")) {
			return true
		}
	}
	return false
}
