package press

import "oborot/data/lexicon"

// ledList makes a frame of the countries that a sentence lists by their weight,
// each with an amount of its own: "Italy was the top market with $2 billion,
// followed by Spain ($1 billion)", "35% of them are Russian, 9% Turkish". What is
// measured stands in the sentence or was spoken of before.
func (p *parse) ledList(frames []frame, c *context) []frame {
	if p.postpositional() || !p.between(0, len(p.mentions), isListOpener) {
		return frames
	}
	l := p.listItems()
	if !l.whole(p) || l.parted(frames) {
		return frames
	}
	e, at := p.listedEntry(frames, l, c)
	if at == nowhere && p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "trap" }) {
		return frames
	}
	if flows := p.flowsOfList(l, at); len(flows) > 1 {
		return p.splitList(frames, l, flows, c)
	}
	q, found := p.listOwner(l, at, c)
	if !found || e.Class == "" || !l.measures(p, e) {
		return frames
	}
	f := frame{entry: e, indicator: e.Value, at: max(at, 0), to: len(p.mentions), dealt: map[int]area{}, parties: q}
	if p.buyersListed(l, e, q) {
		f.outward, f.parties = true, q.swapped()
	}
	for k, j := range l.areas {
		f.dealt[k] = p.mentions[j].area
		p.mentions[j].area.listed = true
	}
	if at == nowhere {
		f.at = l.first
		p.because(l.first, carriedList, nowhere)
	} else {
		f.product = p.product(frame{entry: e, indicator: e.Value, at: at})
		p.because(at, "indicator: a word that names it", at)
	}
	if was := frameAt(frames, f.at); was != nil && f.outward && f.product == "" {
		f.product = was.product
	}
	return append(frames, f)
}

// whole says whether a list names at least two countries, or one that the
// sentence counts out of what was told before.
func (l list) whole(p *parse) bool {
	first := nowhere
	for k, j := range l.areas {
		switch p.mentions[k].amount.measure {
		case money, percent, plain:
		default:
			continue
		}
		if first != nowhere && p.mentions[j].area.code != p.mentions[first].area.code {
			return true
		}
		first = j
		told := p.mentions[j].area.adjective &&
			p.between(max(k-3, 0), j, func(m *mention) bool { return m.is("of-which") })
		if told && j > k {
			return true
		}
	}
	return false
}

// parted says whether another flow is turned to inside a list, so that it is none:
// "buys from Italy (5 million) and Spain (3), and sells most to Chile (2)".
func (l list) parted(frames []frame) bool {
	for i := 1; i < len(frames); i++ {
		f, before := &frames[i], &frames[i-1]
		if f.at > l.first && f.at < l.last && before.at < l.first && f.entry.Has("verb") &&
			before.entry.Has("verb") && f.indicator == otherFlow(before.indicator) {
			return true
		}
	}
	return false
}

// listedEntry returns the indicator that a list measures and its mention: the
// last one named before the list, else the first one behind its first amount,
// else, nowhere, the one of the text before.
func (p *parse) listedEntry(frames []frame, l list, c *context) (lexicon.Entry, int) {
	at, verb, ranked := nowhere, nowhere, nowhere
	for k := range p.mentions {
		m := &p.mentions[k]
		f := frameAt(frames, k)
		if m.class != "indicator" ||
			m.entry.Has("marked") && (!p.inflects() || f == nil || m.entry.Has("verb")) ||
			m.entry.Has("pointing") {
			continue
		}
		switch told := f != nil && !f.trap; {
		case m.entry.Has("ranked"):
			if ranked == nowhere {
				ranked = k
			}
		case told && m.entry.Has("verb") && p.between(0, k, isArea):
			verb = k
		case told && !m.entry.Has("verb") && (k < l.first || at == nowhere):
			at = k
		}
	}
	if at == nowhere {
		at = verb
	}
	carried := c.entry.Class == "indicator" && !c.entry.Has("ranked")
	if at == nowhere && ranked != nowhere && (!carried || p.language.Caseless()) {
		at = ranked
	}
	if at != nowhere && at == ranked && !p.language.Caseless() &&
		(p.mentions[at].entry.Value == "imports" || p.mentions[at].entry.Value == "exports") {
		return lexicon.Entry{}, nowhere // who buys imports there, and no more is told
	}
	if at != nowhere {
		return p.mentions[at].entry, at
	}
	if c.entry.Class != "indicator" {
		return lexicon.Entry{}, nowhere
	}
	return c.entry, nowhere
}

// frameAt returns the frame of the indicator at mention k.
func frameAt(frames []frame, k int) *frame {
	for i := range frames {
		if frames[i].at == k {
			return &frames[i]
		}
	}
	return nil
}

// listOwner returns the sides of a list: the one country that its sentence names
// beside those of the list, else the one of the text before.
func (p *parse) listOwner(l list, at int, c *context) (parties, bool) {
	listed := map[int]bool{}
	codes := map[string]bool{}
	for _, j := range l.areas {
		listed[j] = true
		codes[p.mentions[j].area.code] = true
	}
	from := p.clauseOfList(l, at)
	q := p.ownerBefore(from, codes)
	for k := from; k < len(p.mentions); k++ {
		a := p.mentions[k].area
		if p.class(k) != "area" || listed[k] || a.role == "office" || a.code == "" || p.placedApart(k) ||
			(a.role == "with" || a.role == "on") && p.inflects() && p.between(k+1, k+3, isAmount) {
			continue // "торговала с Россией — на 570 млн, за ней идут": no owner of the rest
		}
		if codes[a.code] || q.reporter != "" && a.code != q.reporter ||
			a.role == "from" && p.inflects() && !p.soldFrom(k) {
			return q, false
		}
		q.reporter, q.reporterPlace = a.code, a.place
	}
	if q.reporter == "" {
		q, q.fromContext = c.parties, true
		if q.reporter == "" && p.here("country") {
			q.reporter = c.homeland()
		}
	}
	if q.reporter == "" && len(c.named) == 1 {
		q.reporter = c.named[0]
	}
	return q, q.reporter != "" && !codes[q.reporter]
}

// measures says whether every amount of a list may measure the indicator.
func (l list) measures(p *parse, e lexicon.Entry) bool {
	for k := range l.areas {
		switch a := p.mentions[k].amount; a.measure {
		case percent, rank:
		case plain:
			if !e.Has("count") || a.figure.Exponent < 0 {
				return false
			}
		case money:
			if e.Has("count") {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// partners learns from a sentence that only tells whose partners it is about: "Russia
// and Turkey were the biggest trading partners of Georgia in 2023".
func (c *context) partners(p *parse, told []Statement) {
	if len(told) > 0 {
		return
	}
	for k := range p.mentions {
		if m := &p.mentions[k]; m.class != "indicator" || !m.entry.Has("ranked") {
			continue
		}
		owner := k + 2
		if p.ofAt(k+1) && p.class(owner) == "neutral" {
			owner++ // "de la Géorgie"
		}
		for !p.ofAt(k+1) && owner > 0 && (owner > k || p.describing(owner) || p.class(owner) == "known") &&
			!p.mentions[min(owner, len(p.mentions)-1)].area.owner {
			owner--
		}
		if next := k + 1; p.inflects() && p.class(next) == "area" && p.mentions[next].area.role == "" &&
			!p.mentions[next].area.adjective {
			owner = next // "крупнейшим партнёром Грузии остался Китай"
		}
		if p.class(owner) != "area" || p.mentions[owner].area.place != "" {
			continue
		}
		c.entry, c.parties = p.mentions[k].entry, parties{reporter: p.mentions[owner].area.code}
		return
	}
}
