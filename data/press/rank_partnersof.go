package press

// partnersOf returns the country whose partner, supplier or buyer a sentence
// names: "стала крупнейшим поставщиком Таджикистана". It is the one whose trade
// the text tells.
func (p *parse) partnersOf() string {
	if !p.inflects() {
		return ""
	}
	code := ""
	for k := range p.mentions {
		if p.class(k) != "area" || k == 0 || !p.mentions[k-1].is("indicator") || !p.mentions[k-1].entry.Has("ranked") {
			continue
		}
		a := p.mentions[k].area
		if a.role != "" || a.adjective || a.place != "" || code != "" && code != a.code {
			return ""
		}
		code = a.code
	}
	return code
}

// sharedBy gives a share of trade whose holder alone is told the country whose
// partner the sentence calls him: "РФ осталась крупнейшим поставщиком Таджикистана:
// на неё пришлось 26% импорта".
func (p *parse) sharedBy(f *frame, q parties) parties {
	if q.reporter != "" || q.partner == "" && p.paired == nil || !f.trades() || f.entry.Has("ranked") {
		return q
	}
	code := p.partnersOf()
	if len(p.paired) > 1 && code != "" {
		return parties{reporter: code} // "партнёры Грузии — Китай и Чехия, на них пришлось 15 и 7%"
	}
	if code != q.partner {
		q.reporter = code
	}
	return q
}

// turnedTo returns the sides of an amount that only the adjective of another
// country leads to, which tells whose trade it is now: "украинский вывоз поднялся
// на 69%, российский — на 71%".
func (p *parse) turnedTo(f *frame, k int, a area) (parties, bool) {
	q, j := f.parties, k-1
	if p.language.PlainNouns() && a.place != "" && a.code == q.reporter {
		return q.reportedBy(a), true // another place of the country: "while Almaty came second"
	}
	for j > f.at && (p.fold(j) == "-" || p.class(j) == "growth" || p.class(j) == "level") {
		j--
	}
	alone := p.class(j) == "area" && p.mentions[j].area == a || p.ownerBehind(k) >= 0
	if !p.inflects() || !a.adjective || !alone || f.entry.Has("verb") ||
		f.indicator != "exports" && f.indicator != "imports" || q.reporter == "" {
		return q, false
	}
	if q.partner == a.code {
		q.partner, q.partnerPlace = q.reporter, q.reporterPlace
	}
	return q.reportedBy(a), true
}

// ownerBehind returns the mention of the adjective behind the amount at mention k that
// tells, with its noun left out, whose trade the amount falls on: "50 млрд приходится на
// российский экспорт, 10 млрд — на турецкий"; -1 where none does.
func (p *parse) ownerBehind(k int) int {
	j, led := k+1, false
	for p.fold(j) == "-" || p.class(j) == "preposition" || j < len(p.mentions) && p.mentions[j].is("goes") {
		j, led = j+1, true
	}
	if !p.inflects() || !led || p.class(j) != "area" || !p.mentions[j].area.adjective || !p.closesAmount(j+1) {
		return nowhere
	}
	return j
}
