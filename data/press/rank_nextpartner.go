package press

// nextPartner gives the amount at mention k to the country that its clause sets next in
// a row of partners, by an order or a word for what follows, where the first amount told
// of one partner already: "оборот Таджикистана с Россией составил 364 млн, второй идёт
// Китай — 344 млн, следом Турция — 50". It is the other side and no owner of the trade.
func (p *parse) nextPartner(f *frame, k int) (parties, bool) {
	q := f.parties
	if !p.inflects() || !f.trades() || !q.whole() || f.at > k ||
		p.mentions[k].amount.measure != money && p.mentions[k].amount.measure != percent {
		return q, false
	}
	at := k - 1
	for p.fold(at) == "-" || p.fold(at) == "(" {
		at--
	}
	if p.class(at) != "area" || !p.dealable(at) || at < f.at {
		return q, false
	}
	a := p.mentions[at].area
	last := p.amountBefore(at)
	goesOn := f.stepped > 0 && f.stepped == last && (p.class(at-1) == "and" || p.fold(at-1) == ",")
	if a.adjective || a.role != "" || a.group || a.code == q.reporter || !goesOn && !p.setsNext(at, max(last, f.at)) {
		return q, false
	}
	f.stepped = k
	q.partner, q.partnerPlace = a.code, ""
	p.sided(k, f.parties, q, ": named right before the amount")
	return q, true
}

// amongPartners says whether the country right before the amount at mention k goes on
// with the partners of a frame: the last country before it was one, led by its
// preposition or set in the row itself, and no owner stands between. "Экспорт в
// Казахстан составил 187 млн долларов (15,9%), Узбекистан — 122 млн, Турцию — 53".
func (p *parse) amongPartners(f *frame, k int) bool {
	q, at := f.parties, k-1
	for p.fold(at) == "-" || p.fold(at) == "(" {
		at--
	}
	if !f.trades() || f.indicator == "balance" || f.entry.Has("verb") || !q.whole() || at < f.at ||
		p.class(at) != "area" || p.fold(at-1) != "," && p.fold(at-1) != ";" && p.class(at-1) != "and" {
		return false
	}
	owned, last := false, nowhere
	for j := f.at + 1; j < at; j++ {
		if p.class(j) == "area" {
			owned, last = owned || p.mentions[j].area.code == q.reporter, j
		}
	}
	if last < 0 || p.mentions[last].area.code != q.partner || p.mentions[last].area.role == "" && f.stepped < last {
		return false
	}
	if owned && last < p.amountBehind(f.at) && (f.indicator != "exports" || !p.is(p.mentions[at].from, "accusative")) {
		return false
	}
	f.stepped = k
	return true
}

// takenOrNext returns the sides of an amount that somebody takes of a whole, or that the
// next in a row of partners has. Of two amounts told of two countries each is of the one
// that is dealt it, and until then of the same trade as the amount before.
func (p *parse) takenOrNext(f *frame, k int, r reading) (parties, bool) {
	if at, paired := p.paired[k]; paired && p.language.PlainNouns() && at > f.at && f.parties.whole() {
		return f.parties, true
	}
	if next := p.dashedBehind(k); f.sold && k > f.at && next != nil && next[0].role == "" {
		return f.parties.reportedBy(next[0]), true // "62% купила Россия, 8% — Польша"
	}
	if q, found := p.rowSides(f, k); found {
		return q, true
	}
	if q, _, closed := p.rowClosed(f, k); closed {
		p.sided(k, parties{}, q, ": named right before the amount")
		return q, true
	}
	if q, found := p.takenBy(f, k, r); found {
		return q, true
	}
	if q, found := p.placeOfSome(f, k); found {
		return q, true
	}
	return p.nextPartner(f, k)
}

// setsNext says whether the words right before the country at mention k, behind mention
// from, set it next in a row: "второй идёт", "следом", "на третьем месте", "затем".
func (p *parse) setsNext(k, from int) bool {
	for j := k - 1; j > from; j-- {
		switch m := &p.mentions[j]; {
		case m.is("ordinal") || m.is("step") || m.is("leads-list"):
			return true
		case m.class == "neutral" || m.is("rank-verb") || m.is("goes") || m.is("rank-noun"):
		default:
			return false
		}
	}
	return false
}

// withSubject gives trade "with it" to the two countries of the clause before, whose
// subject the pronoun stands for: the partner of another one, or where it buys or sells.
// "Россия — главный партнёр Армении, товарооборот с ней достиг 2 млрд".
func (p *parse) withSubject(f *frame) (parties, bool) {
	if !p.inflects() || !f.trades() || !p.withThird(f.at) {
		return parties{}, false
	}
	subject, owner := "", ""
	for k := range f.at {
		a := p.mentions[k].area
		switch {
		case p.class(k) != "area" || a.code == subject || a.code == owner:
		case a.code == "" || a.code == "?" || a.role != "" || owner != "" || p.class(k-1) == "amount":
			return parties{}, false
		case subject == "" && a.adjective:
			return parties{}, false
		case subject == "":
			subject = a.code
		default:
			owner = a.code
		}
	}
	called := p.between(0, f.at, func(m *mention) bool {
		return m.is("rank-verb") || m.is("rank-between") || m.is("ordinal") ||
			m.class == "indicator" && m.entry.Has("ranked")
	})
	q := parties{reporter: owner, partner: subject}
	if !called || !q.whole() {
		return parties{}, false
	}
	p.sided(f.at, parties{}, q, ": whom the pronoun at the verb stands for")
	return q, true
}

// withThird says whether the indicator at mention k is told to be with somebody named
// before: "товарооборот с ней", "дефицит торговли с ним".
func (p *parse) withThird(k int) bool {
	for k++; p.class(k) == "neutral"; k++ {
		continue
	}
	return k+1 < len(p.mentions) && p.class(k) == "preposition" &&
		p.mentions[k].lexeme.Is("preposition", "with") && p.mentions[k+1].is("third")
}

// ofParticiple leaves to a participle of trade behind a comma the country right before
// it, who trades, and those behind it: "отстаёт от Китая, наторговавшего с Россией".
func (p *parse) ofParticiple(f *frame, areas []area) []area {
	if !p.inflects() || f.indicator != "turnover" || !f.entry.Has("verb") || p.fold(f.at-1) != "," ||
		p.class(f.at-2) != "area" || len(areas) < 2 {
		return areas
	}
	who := p.mentions[f.at-2].area
	who.role = ""
	out := []area{who}
	for k := f.at + 1; k < f.to; k++ {
		if p.class(k) == "area" {
			out = append(out, p.mentions[k].area)
		}
	}
	if len(out) < 2 {
		return areas
	}
	return out
}
