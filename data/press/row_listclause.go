package press

// clauseOfList returns the mention where the clause of a list begins that stands behind
// others of its sentence: a semicolon or a "but" parts it from them, and it names what
// the list measures; nought where the list is of the whole sentence.
func (p *parse) clauseOfList(l list, at int) int {
	if !p.inflects() || at <= 0 || at > l.first {
		return 0
	}
	for j := at - 1; j > 0; j-- {
		if p.partsClauses(j) {
			return j
		}
	}
	return 0
}

// partsClauses says whether mention j is a semicolon, or a "but" behind a comma.
func (p *parse) partsClauses(j int) bool {
	return p.fold(j) == ";" || p.class(j) == "but" && p.fold(j-1) == ","
}

// ownerBefore returns the only country that owns a trade in the clauses before mention
// to, and is none of those listed: "Турция забирает 25% таджикского экспорта, а в
// импорте лидирует Россия".
func (p *parse) ownerBefore(to int, listed map[string]bool) parties {
	var q parties
	for k := range to {
		a := p.mentions[k].area
		own := a.adjective && p.class(k+1) == "indicator" || !a.adjective && a.role == "" && p.class(k-1) == "indicator"
		if p.class(k) != "area" || !own || a.code == "" || a.code == "?" || listed[a.code] {
			continue
		}
		if q.reporter != "" && q.reporter != a.code {
			return parties{}
		}
		q = parties{reporter: a.code}
	}
	return q
}

// flowsOfList returns the mentions of the trades that a list goes over to, the first one
// before it: "по импорту — Китай (5 млрд), по экспорту — Россия (2 млрд)"; one of them,
// or none, where it measures one.
func (p *parse) flowsOfList(l list, at int) []int {
	if !p.inflects() || at < 0 || at > l.first {
		return nil
	}
	flows := []int{at}
	for k := l.first; k < l.last; k++ {
		m := &p.mentions[k]
		if m.class == "indicator" && tradesIn(m.entry.Value) && !m.entry.Has("verb") &&
			!m.entry.Has("ranked") && m.entry.Value != p.mentions[flows[len(flows)-1]].entry.Value {
			flows = append(flows, k)
		}
	}
	return flows
}

// splitList makes a frame of each of the trades that a list goes over to, with the
// countries and the amounts behind it.
func (p *parse) splitList(frames []frame, l list, flows []int, c *context) []frame {
	q, found := p.listOwner(l, flows[0], c)
	if !found {
		return frames
	}
	var out []frame
	for i, at := range flows {
		to := len(p.mentions)
		if i+1 < len(flows) {
			to = flows[i+1]
		}
		e := p.mentions[at].entry
		f := frame{entry: e, indicator: e.Value, at: at, from: at, to: to, dealt: map[int]area{}, parties: q}
		for k, j := range l.areas {
			if k > at && k < to {
				f.dealt[k] = p.mentions[j].area
			}
		}
		if !l.measures(p, e) || len(f.dealt) == 0 {
			return frames
		}
		p.because(at, "indicator: a word that names it", at)
		out = append(out, f)
	}
	return out
}

// listStart returns the mention where the clauses begin that may hold a list: behind a
// semicolon or a "but" before which no word tells that countries are listed; nought
// where nothing of the kind parts the sentence.
func (p *parse) listStart() int {
	if !p.inflects() {
		return 0
	}
	for j := range p.mentions {
		if isListOpener(&p.mentions[j]) {
			return 0
		}
		if p.partsClauses(j) && p.between(0, j, isArea) {
			return j
		}
	}
	return 0
}

// ownedLater gives trade that names only the other side the country whose trade a later
// clause names as a whole: "Экспорт в Турцию вырос на 3 млн, а её доля в обороте Грузии
// достигла 16%".
func (p *parse) ownedLater(frames []frame, f *frame) parties {
	q, code := f.parties, ""
	if p.language.PlainNouns() {
		return p.wholeLater(f)
	}
	if !p.inflects() || !f.trades() || q.partner == "" || f.entry.Has("ranked") {
		return q
	}
	for i := range frames {
		next := &frames[i]
		if next.at <= f.at || next.trap || !next.trades() || next.entry.Has("verb") || next.entry.Has("ranked") {
			continue
		}
		own := next.at + 1
		if p.class(own) != "area" {
			own = next.at - 1
		}
		if p.class(own) != "area" {
			continue
		}
		a := p.mentions[own].area
		if a.adjective != (own < next.at) || a.role != "" || a.code == "" || a.code == "?" ||
			a.code == q.partner || code != "" && code != a.code {
			return q
		}
		code = a.code
	}
	q.reporter = code
	p.sided(f.at, f.parties, q, ": the only country named before")
	return q
}
