package press

import "oborot/data"

// dealtOn makes a frame of a sentence that deals out what the text was speaking of.
func (p *parse) dealtOn(c *context) []frame {
	if most := p.mostCarried(c); most != nil {
		return most
	}
	if dealt := p.carried(c); dealt != nil {
		return dealt
	}
	return p.partsTaken(c)
}

// partsTaken makes a frame of a sentence that names no indicator and deals out what
// the one before told: to sectors and goods, to places of the host, to partners.
// "Mining drew 43% of it, or $12 billion, and trade 20%, while $5 billion went into
// transport", "The capital is home to 90 of them, Osh to 40". What has no holder is
// left out.
func (p *parse) partsTaken(c *context) []frame {
	if !p.language.PlainNouns() || c.entry.Class != "indicator" || c.entry.Has("ranked") || c.entry.Value == "balance" || !c.parties.whole() {
		return nil
	}
	f := frame{entry: c.entry, indicator: c.entry.Value, to: len(p.mentions), at: -1, dealt: map[int]area{}, products: map[int]string{}}
	used := map[int]bool{} // the words of the holders
	for k := range p.mentions {
		if p.class(k) == "amount" {
			p.takePart(&f, k, used, c)
		}
	}
	if f.at < 0 || !p.dealsWhole(&f, c) || p.namesOther(used, c) {
		return nil
	}
	p.because(f.at, carriedList, nowhere)
	return []frame{f}
}

// takePart gives the amount at mention k the one who takes it, where it may be a part.
func (p *parse) takePart(f *frame, k int, used map[int]bool, c *context) {
	a := p.mentions[k].amount
	switch {
	case a.measure == rank || a.measure == plain && (!f.entry.Has("count") || a.figure.Exponent < 0) || a.measure == money && f.entry.Has("count"):
		return
	case a.measure != money && a.measure != plain && a.measure != percent:
		return
	}
	from, to := p.takerBefore(f, k)
	if from == to {
		from, to = p.takerBehind(f, k)
	}
	last := p.amountBefore(k)
	_, again := f.dealt[last]
	switch of, named := p.partFor(f, from, to, c); {
	case named:
		f.dealt[k], f.products[k] = of, p.nameOfTaker(from, to)
		for j := from; j < to; j++ {
			used[j] = true
		}
	case from == to && last >= 0 && again && p.saidOfSame(last, k):
		f.dealt[k], f.products[k] = f.dealt[last], f.products[last]
	default:
		return
	}
	if f.at < 0 {
		f.at = k
	}
}

// takerBefore returns the mentions that name who takes the part at mention k: the
// subject of a verb of taking, or what stands right before an amount once a verb was
// told: "energy 27%", "trade for 1,352".
func (p *parse) takerBefore(f *frame, k int) (from, to int) {
	to = k
	listed := p.fold(to-1) == "(" // "work in trade (4,500), industry (3,100)"
	if listed {
		to--
	} else if p.fold(to-1) == "," && p.mentions[max(to-2, 0)].is("share") {
		to -= 2 // "received the largest share, 40%"
	}
	for p.class(to-1) == "neutral" && !p.takesPart(to-1) || p.class(to-1) == "growth" || f.at >= 0 && p.class(to-1) == "preposition" || (f.at >= 0 || p.pointsBack(k+1)) && p.class(to-1) == "stake-lead" {
		to--
	}
	verb := p.takesPart(to - 1)
	if p.class(to) == "stake-lead" && p.fold(to-1) == "," && p.pointsBack(k+1) {
		to, verb = to-1, true // "the largest was trade, with 20% of it"
	}
	for p.takesPart(to-1) || p.class(to-1) == "neutral" {
		to--
	}
	for from = to; p.mayName(from-1, f); {
		from--
	}
	for from < to && (p.class(from) == "and" || p.class(from) == "here" || p.class(from) == "preposition" || p.class(from) == "neutral") {
		from++
	}
	if from == to && verb && p.fromOrigin(to-1) {
		return to - 1, to // "investors from China put in 40% of it"
	}
	if p.class(to-1) == "and" || !verb && !listed && f.at < 0 || from > 0 && !p.opensTaker(from-1) {
		return k, k
	}
	return from, to
}

// fromOrigin says whether the country at mention k is where those come from who take a
// part: "investors from China", "those from Italy".
func (p *parse) fromOrigin(k int) bool {
	return p.class(k) == "area" && p.mentions[k].area.role == "from" && !p.mentions[k].area.adjective
}

// opensTaker says whether the name of one who takes a part may stand behind mention k.
func (p *parse) opensTaker(k int) bool {
	switch p.class(k) {
	case "and", "but", "when", "here", "preposition", "neutral", "leads-list", "level":
		return true
	}
	return p.boundary(k) || p.mentions[k].is("leads-list")
}

// takesPart says whether mention k is a verb by which somebody takes a part.
func (p *parse) takesPart(k int) bool {
	if k < 0 {
		return false
	}
	m := &p.mentions[k]
	if m.class == "indicator" && m.entry.Has("verb") || m.is("puts") || m.class == "level" {
		return p.class(k+1) == "amount" && p.pointsBack(k+2)
	}
	return m.is("share") || m.is("receives") || m.is("takes") || m.is("houses")
}

// mayName says whether mention k may be a word for one who takes a part.
func (p *parse) mayName(k int, f *frame) bool {
	switch p.class(k) {
	case "":
		return false
	case "area", "stake", "and", "here", "trap", "neutral":
		return true
	case "thing":
		return f.trades()
	case "indicator":
		return p.mentions[k].entry.Value == "turnover" && !p.mentions[k].entry.Has("verb") && !f.trades()
	}
	return p.namesGoods(k) || p.mentions[k].is("land") || p.mentions[k].is("generic") || p.class(k) == "preposition" && p.mentions[k].lexeme.Is("preposition", "of")
}

// takerBehind returns the mentions that name where the part at mention k goes:
// "$5.6 billion went into manufacturing", "25% to textiles", "2,500 have Turkish capital".
func (p *parse) takerBehind(f *frame, k int) (from, to int) {
	from = k + 1
	if p.pointsBack(from) && p.fold(from+1) == "," && p.class(from+2) == "amount" && p.fold(from+3) == "," {
		from += 4 // "a quarter of them, 3,200, are at work in trade"
	}
	for p.class(from) == "neutral" || p.pointsBack(from) || p.class(from) == "level" || p.class(from) == "mark" && p.fold(from) == "," && p.pointsBack(from-1) {
		from++
	}
	begins := from
	for p.class(from) != "" && (p.mentions[from].is("goes") || p.mentions[from].is("goods-go") || p.mentions[from].is("operates") || p.mentions[from].is("puts") || p.class(from) == "indicator" && p.mentions[from].entry.Has("verb") && f.funds()) {
		from++
	}
	if p.class(from) == "area" {
		a := p.mentions[from].area
		if a.adjective && f.entry.Has("count") || !a.adjective && a.role != "" && a.role != "of" {
			return from, from + 1
		}
	}
	led := from > begins || f.at >= 0 || p.pointsBack(k+1) || p.opensClause(k)
	if p.class(from) != "preposition" || p.mentions[from].lexeme.Is("preposition", "of") || !led {
		return k, k
	}
	from++
	for p.class(from) == "neutral" {
		from++
	}
	for to = from; p.class(to) != "and" && p.mayName(to, f); {
		to++
	}
	return from, to
}

// pointsBack says whether mention k points back to the whole that a part is of.
func (p *parse) pointsBack(k int) bool {
	return p.class(k) == "share-of" || p.class(k) != "" && (p.mentions[k].is("of-that") || p.mentions[k].is("of-which"))
}

// partFor returns the partner of the part that those named in mentions [from, to)
// take: they themselves where they are a country, else the one of the whole.
func (p *parse) partFor(f *frame, from, to int, c *context) (area, bool) {
	whole := area{code: c.parties.partner}
	for j := from; j < to; j++ {
		if p.class(j) != "area" {
			continue
		}
		a := p.mentions[j].area
		switch {
		case a.adjective && !f.entry.Has("count") || a.role == "office" || to-from > 1 && a.place == "" && a.name == "" && !a.capital:
			return area{}, false
		case a.code == c.parties.reporter && (a.place != "" || a.name != "" || a.capital):
			whole.place, whole.name = a.place, a.name
			return whole, true
		case a.place != "" || a.code == c.parties.reporter || a.code == "?":
			return area{}, false
		}
		return a, f.trades() || a.role != "toward"
	}
	return whole, from < to && whole.code != ""
}

// nameOfTaker returns the sector or the goods that are named in mentions [from, to).
func (p *parse) nameOfTaker(from, to int) string {
	if p.between(from, to, isArea) {
		return ""
	}
	return p.text[p.first(p.mentions[from].from).From:p.tokens[p.lexemes[p.mentions[to-1].to-1].To-1].To]
}

// saidOfSame says whether the amount at mention k tells the part at mention last once
// more: "2,678 of them, or 41%", "$9.7 billion, up from $8.2 billion", "5% ($2 million)".
func (p *parse) saidOfSame(last, k int) bool {
	return !p.between(last+1, k, func(m *mention) bool {
		switch m.class {
		case "when", "mark", "sign", "preposition", "neutral", "against", "base", "of-which", "share-of", "of-that", "growth", "level":
			return false
		}
		return !m.is("or") && !m.is("of-that")
	})
}

// dealsWhole says whether a sentence tells the parts to be of the whole told before: it
// points back to it, or tells what sectors drew of the money that came in.
func (p *parse) dealsWhole(f *frame, c *context) bool {
	if p.between(0, len(p.mentions), func(m *mention) bool { return m.is("of-that") || m.is("of-which") || m.class == "share-of" }) {
		return true
	}
	return c.fresh && f.funds() && f.products[f.at] != "" && p.between(0, len(p.mentions), func(m *mention) bool { return m.is("sector") || m.is("land") })
}

// namesOther says whether a sentence names an indicator that is neither a sector nor
// what the text was counting.
func (p *parse) namesOther(used map[int]bool, c *context) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		taking := m.class == "indicator" && m.entry.Has("verb") && (p.takesPart(k) || p.class(k-1) == "level") && p.opposite(m.entry.Value, c.entry.Value)
		again := taking || m.class == "indicator" && m.entry.Value == c.entry.Value && p.mentions[max(k-1, 0)].is("of-which")
		if (m.class == "indicator" || m.class == "trap" || m.is("company")) && !used[k] && !again {
			return true
		}
	}
	return false
}

// takenTime returns the time of the part at mention k: the one that leads the
// sentence, that of its first part, or that of the whole.
func (p *parse) takenTime(f *frame, k int, c *context) When {
	for j := range p.mentions[:f.at] {
		if p.class(j) == "when" && p.isMain(j) {
			p.because(k, "period: told in the clause of the amount", j)
			return p.mentions[j].when
		}
	}
	if w, direct := p.timeBehind(f.at + 1); direct {
		p.because(k, "period: told in the clause of the amount", p.lean)
		return w
	}
	p.because(k, carriedTime, nowhere)
	return c.when
}

// takenKind tells what an amount of a list says: where parts are dealt out, a growth
// where one is compared and a level of then behind "up from".
func (p *parse) takenKind(f *frame, k int) (reading, bool) {
	a := p.mentions[k].amount
	if f.products == nil {
		return p.dealtKind(f, k), true
	}
	if a.measure == plain && p.class(k+1) == "compare" {
		return reading{kind: data.Difference, sign: sign(p.mentions[k+1].entry.Value), end: k + 2}, true
	}
	r := p.dealtKind(f, k)
	r.base = p.class(k-1) == "against" || p.class(k-1) == "base"
	return r, true
}

// opposite says whether the verb of one flow tells how a part of the other was taken:
// what a country exports others buy, what it imports they sell; investors invest.
func (p *parse) opposite(verb, whole string) bool {
	switch verb {
	case "imports":
		return whole == "exports" || whole == "turnover"
	case "exports":
		return whole == "imports" || whole == "turnover"
	}
	return verb == "fdi_inflow" && fundsIn(whole)
}
