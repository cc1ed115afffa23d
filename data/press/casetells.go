package press

// Where a language tells parts by cases, the case of one word may decide what another
// means.

// byCase rereads mention k by the cases round it.
func (p *parse) byCase(k int) {
	p.broughtUp(k)
	p.othersCased(k)
	p.broughtTo(k)
	p.fallenTo(k)
}

// broughtUp makes a level of the verb at mention k, else one of supplying, where the
// amount right before it is what something is brought to: "сауданы 20 млрд долларға
// жеткізді" against "20 млрд долларға тауар жеткізді".
func (p *parse) broughtUp(k int) {
	m := &p.mentions[k]
	if m.class != "indicator" || !m.entry.has("reaches") || p.class(k-1) != "amount" {
		return
	}
	if a := p.mentions[k-1].amount; a.ending == "toward" && (a.measure == money || a.measure == percent || a.measure == things) {
		m.class, m.entry = "level", entry{class: "level", line: m.entry.line}
	}
}

// fallenTo makes a level of the verb at mention k, which may tell by how much as well as
// to what something has come, where the money before it is what it came to: what falls
// so, "5 млрд долларға түсті", and what rises where a percentage has told by how much,
// "12 пайызға өсіп, 5 млрд долларға көтерілді".
func (p *parse) fallenTo(k int) {
	m := &p.mentions[k]
	if m.class != "growth" || !m.entry.has("onto") || !p.amountEnds(k-1, money, "toward") {
		return
	}
	before := p.amountBefore(k - 1)
	percents := before >= 0 && p.amountEnds(before, percent, "toward")
	told := p.between(max(before, 0), k-1, func(m *mention) bool { return m.class == "growth" })
	if percents && told || !percents && m.entry.value == "down" {
		m.class, m.entry = "level", entry{class: "level", line: m.entry.line}
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
	if m.class != "indicator" || !m.entry.has("brings") {
		return
	}
	subject, to := false, false
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		switch role := p.ending(j); {
		case role == "from" && (p.class(j) == "here" || p.class(j) == "we" || p.class(j) == "area" || p.class(j) == "foreign"):
			return
		case p.class(j) == "area" && role == "" && !p.mentions[j].area.adjective && !p.joins(j+1):
			subject = true
		case role == "toward" && (p.class(j) == "we" || p.class(j) == "area"):
			to = true
		}
	}
	if subject && to {
		m.entry.value = "exports"
	}
}

// othersCased makes others of a word for those who share something, where its case
// tells that somebody deals with them, "көрші елдермен сауда", and it is not they who
// deal: "көрші елдер сауданы арттырды". No code stands for them.
func (p *parse) othersCased(k int) {
	m := &p.mentions[k]
	if m.class != "bilateral" || !m.entry.has("others") {
		return
	}
	switch role := p.ending(k); role {
	case "in", "from", "toward", "with":
		m.class, m.area = "area", area{code: "?", group: true, role: role}
	}
}
