package press

import (
	"slices"

	"oborot/data/lexicon"
)

// Where a language tells parts by cases, the case of one word may decide what another
// means.

// byCase rereads mention k by the cases round it.
func (p *parse) byCase(k int) {
	p.broughtUp(k)
	p.othersCased(k)
	p.broughtTo(k)
	p.fallenTo(k)
	p.goodsMove(k)
	if m := &p.mentions[k]; m.class == "indicator" && m.lexeme != nil && !m.entry.Has("count") &&
		p.ending(k) == "origin" {
		m.class = "neutral" // "инвестициялық форум", "экспорттық әлеует": no trade
	}
	if m := &p.mentions[k]; m.class == "trap" && m.entry.Has("goods") && p.class(k-1) == "indicator" &&
		p.mentions[k-1].entry.Has("verb") {
		m.class = "neutral" // "Данияға сатылған өнім көлемі": no output
	}
	if m := &p.mentions[k]; m.class == "and" && m.entry.Has("too") && p.class(k-1) == "area" {
		m.class = "neutral" // "Түркия да": Türkiye too, and not with whoever is named next
	}
}

// broughtUp makes a level of the verb at mention k, else one of supplying, where the
// amount right before it is what something is brought to: "сауданы 20 млрд долларға
// жеткізді" against "20 млрд долларға тауар жеткізді".
func (p *parse) broughtUp(k int) {
	m := &p.mentions[k]
	if m.class != "indicator" || !m.entry.Has("reaches") || p.class(k-1) != "amount" {
		return
	}
	if a := p.mentions[k-1].amount; a.ending == "toward" &&
		(a.measure == money || a.measure == percent || a.measure == things) {
		m.class, m.entry = "level", lexicon.Entry{Class: "level", Line: m.entry.Line}
	}
}

// fallenTo makes a level of the verb at mention k, which may tell by how much as well as
// to what something has come, where the money before it is what it came to: what falls
// so, "5 млрд долларға түсті", and what rises where a percentage has told by how much,
// "12 пайызға өсіп, 5 млрд долларға көтерілді".
func (p *parse) fallenTo(k int) {
	m := &p.mentions[k]
	if m.class != "growth" || !m.entry.Has("onto") || !p.amountEnds(k-1, money, "toward") {
		return
	}
	before := p.amountBefore(k - 1)
	percents := before >= 0 && p.amountEnds(before, percent, "toward")
	told := p.between(max(before, 0), k-1, func(m *mention) bool { return m.class == "growth" })
	if percents && told || !percents && m.entry.Value == "down" {
		m.class, m.entry = "level", lexicon.Entry{Class: "level", Line: m.entry.Line}
	}
}

// amountEnds says whether mention k is an amount of a measure with a case.
func (p *parse) amountEnds(k int, what measure, ending string) bool {
	return p.class(k) == "amount" && p.mentions[k].amount.measure == what && p.mentions[k].amount.ending == ending
}

// broughtTo makes exports of the verb at mention k, else one of bringing in, where it
// tells to whom its subject brings and not from where: "Қытай Қазақстанға 4 млрд
// доллардың тауарын әкелді".
func (p *parse) broughtTo(k int) {
	m := &p.mentions[k]
	if m.class != "indicator" || !m.entry.Has("brings") {
		return
	}
	subject, to := false, false
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		switch role := p.ending(j); {
		case role == "from" &&
			(p.class(j) == "here" || p.class(j) == "we" || p.class(j) == "area" || p.class(j) == "foreign"):
			return
		case p.class(j) == "area" && role == "" && !p.mentions[j].area.adjective && !p.joins(j+1):
			subject = true
		case role == "toward" && (p.class(j) == "we" || p.class(j) == "area"):
			to = true
		}
	}
	if subject && to {
		m.entry.Value = "exports"
	}
}

// othersCased makes others of a word for those who share something, where its case
// tells that somebody deals with them, "көрші елдермен сауда", and it is not they who
// deal: "көрші елдер сауданы арттырды". No code stands for them.
func (p *parse) othersCased(k int) {
	m := &p.mentions[k]
	if m.class != "bilateral" || !m.entry.Has("others") {
		return
	}
	switch role := p.ending(k); role {
	case "in", "from", "toward", "with":
		m.class, m.area = "area", area{code: "?", group: true, role: role}
	}
}

// dealersHome makes an owner of the country or place at mention k that says where those
// are who sell or buy: "Өзбекстандағы зауыттар Қытайға 90 млн доллардың тауарын сатты".
func (p *parse) dealersHome(f *frame, k int, a area) area {
	if !p.postpositional() || !f.trades() {
		return a
	}
	if k > f.at && a.role == "" && !a.adjective && !f.entry.Has("verb") && p.ending(f.at) == "in" &&
		p.amountBehind(f.at) > k {
		a.role = "share" // "Қазақстан импортында Ресей бірінші орында"
	}
	if a.role != "in" {
		return a
	}
	if p.ending(k) == "in" && f.indicator == "exports" && p.onlyThere(f, k) {
		a.role = "whose" // "Қызылорда облысында экспорт 23 млн долларға жетті"
		return a
	}
	if !f.entry.Has("verb") || p.ending(k) != "at" {
		return a
	}
	for j := k + 1; j < len(p.mentions) && j <= k+4; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "indicator" && m.entry.Has("count") || m.is("company"):
			if p.ending(j) == "" {
				a.role = "whose"
			}
			return a
		case j != f.at && m.class != "amount" && m.class != "neutral" && m.class != "foreign" && m.class != "word":
			return a
		}
	}
	return a
}

// onlyThere says whether nobody but those of the area at mention k may be told to sell: no
// other area of the frame stands without a case, as an owner or as where goods come from.
func (p *parse) onlyThere(f *frame, k int) bool {
	for j := f.from; j < f.to; j++ {
		if a := p.mentions[j].area; j != k && p.class(j) == "area" &&
			(a.adjective || a.role == "" || a.role == "whose" || a.role == "from") {
			return false
		}
	}
	return !p.between(f.from, f.to, func(m *mention) bool { return m.class == "we" || m.class == "here" })
}

// bareCountry returns the only country of a sentence that stands without a case, its
// subject; empty where there are two, or the language has no cases behind its nouns.
func (p *parse) bareCountry() string {
	if !p.postpositional() {
		return ""
	}
	code := ""
	for k := range p.mentions {
		a := p.mentions[k].area
		if p.class(k) != "area" || a.role != "" || a.adjective || a.place != "" || a.capital ||
			a.code == "?" || a.code == code {
			continue
		}
		if code != "" || a.joined {
			return ""
		}
		code = a.code
	}
	return code
}

// investorPointedTo returns the sides of capital that "this country" puts in or that
// comes from it, and nobody else is named: it is the subject of the sentence before, and
// the other one named there is the host. "Қытай — Қазақстанның ірі инвесторы. Бұл ел
// былтыр 2 млрд доллар салды".
func (p *parse) investorPointedTo(f *frame, c *context) (parties, bool) {
	if !p.postpositional() || !f.funds() || c.subject == "" || len(c.named) != 2 ||
		!slices.Contains(c.named, c.subject) {
		return parties{}, false
	}
	points := false
	for k := range p.mentions {
		switch m := &p.mentions[k]; {
		case m.class == "area":
			return parties{}, false
		case m.class == "here" && m.entry.Has("that"):
			points = points || p.ending(k) == "" || p.ending(k) == "from"
		}
	}
	q := parties{partner: c.subject, fromContext: true}
	q.reporter = q.onlyNamed(c.named)
	return q, points
}

// directInto says whether the direct investments at mention k go into a country that stands
// before them in its case: "Қазақстанға 5 миллиард доллар тікелей инвестиция құйылды".
func (p *parse) directInto(k int) bool {
	if !p.mentions[k].entry.Has("direct") {
		return false
	}
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		m := &p.mentions[j]
		if p.ending(j) == "toward" &&
			(m.class == "area" && m.area.place == "" || m.class == "here" && m.entry.Value == "country") {
			return true
		}
	}
	return false
}

// outweighed says whether the flow at mention k stands in the case of what the other one,
// told before it, is more or less than by an amount of the measure: "экспорт импорттан 15
// миллиард долларға көп" tells their balance.
func (p *parse) outweighed(frames []frame, k int, what measure) bool {
	last := len(frames) - 1
	if !p.postpositional() || last < 0 || frames[last].trap || p.ending(k) != "from" ||
		p.mentions[k].entry.Value != otherFlow(frames[last].indicator) ||
		!tradesIn(p.mentions[k].entry.Value) {
		return false
	}
	j := k + 1
	for p.class(j) == "growth" || p.class(j) == "level" || p.class(j) == "neutral" {
		j++
	}
	return p.class(j) == "amount" && p.mentions[j].amount.measure == what &&
		(p.class(j+1) == "compare" || p.class(j-1) == "growth")
}

// plainRole names a case by the preposition of the same meaning.
func plainRole(ending string) string {
	switch ending {
	case "at":
		return "in"
	case "of", "whose":
		return "whose"
	case "in", "from", "toward", "with":
		return ending
	}
	return ""
}

// plannedAt says whether the pronoun at mention k stands for what is planned to be brought to an
// amount: "хотим довести его до 2 млрд, а затем — до 5 млрд".
func (p *parse) plannedAt(k int) bool {
	return p.inflects() && p.class(k) == "theirs" && p.class(k-1) == "cue" && p.class(k+1) == "amount" &&
		p.mentions[k+1].amount.lead == "to" && p.mentions[k+1].amount.measure == money
}

// doerBefore says whether the verb of a frame is a participle of the country right before its
// comma, which puts in what is told: "уступив лишь Австрии, вложившей 3 млрд".
func (p *parse) doerBefore(f *frame, before int) bool {
	if !p.inflects() || f.at-2 <= before || !p.is(p.mentions[f.at].from, "doing") || p.fold(f.at-1) != "," ||
		p.class(f.at-2) != "area" || p.mentions[f.at-2].area.adjective {
		return false
	}
	p.mentions[f.at-2].area.role = ""
	return true
}
