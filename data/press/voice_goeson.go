package press

// isCue says whether a word tells of plans or expectations.
func isCue(m *mention) bool { return m.class == "cue" }

// verbGoesOn returns the amount before the one at mention k whose verb goes on to
// it: both are what something is brought to, or a dash stands for the verb that both
// have, and no verb stands between: "довести экспорт до 12 млрд, а инвестиции — до 3
// млрд", "экспорт вырастет на 5%, импорт — на 3%".
func (p *parse) verbGoesOn(k int) (int, bool) {
	if j := p.convertedFrom(k); j >= 0 {
		return j, true
	}
	j := p.amountBefore(k)
	if j < 0 || p.mentions[k].amount.lead != p.mentions[j].amount.lead {
		return nowhere, false
	}
	a, b := p.mentions[j].amount, p.mentions[k].amount
	if dashed := p.inflects() && p.fold(k-1) == "-" && a.measure == b.measure &&
		b.measure != plain; !dashed && (b.lead != "to" || a.measure != money) {
		return nowhere, false
	}
	return j, !p.between(j+1, k, func(m *mention) bool {
		return isPredicate(m) || isCue(m) || m.is("say") || m.class == "when" ||
			m.class == "mark" && p.first(m.from).Fold == ";"
	})
}

// planRepeats returns the amount before the one at mention k that a plan brings something to
// by an earlier year, where a dash stands for the verb that both have: "к 2025 году довести
// до 5 млрд, к 2030 году — до 9".
func (p *parse) planRepeats(k int) (int, bool) {
	j := p.amountBefore(k)
	if !p.inflects() || j < 0 || p.fold(k-1) != "-" || p.mentions[j].amount.lead != "to" ||
		p.mentions[k].amount.lead != "to" || p.mentions[j].amount.measure != p.mentions[k].amount.measure {
		return nowhere, false
	}
	later := false
	for i := j + 1; i < k-1; i++ {
		switch m := &p.mentions[i]; {
		case m.class == "when" && p.ahead(i):
			later = true
		case p.fold(i) != "," && m.class != "but" && m.class != "and" && m.class != "preposition" &&
			m.class != "known" && m.class != "neutral":
			return nowhere, false
		}
	}
	return j, later
}

// tellsMore says whether a mention is more than the words of what is compared with.
func tellsMore(m *mention) bool {
	switch m.class {
	case "mark", "when", "base", "base-to", "index", "preposition", "known", "neutral", "compare":
		return false
	}
	return true
}

// orBy returns the sign of the growth that the amount at mention k tells a second
// time, over what it is compared with: "вырос на 16%, или на 282 млн", "вырос на 16% к
// 2020 году, или на 282 млн". A preposition leads to both, or to the rate alone.
func (p *parse) orBy(k int) (int, bool) {
	if k < 2 || !p.mentions[k-1].is("or") && p.fold(k-1) != "(" {
		return 0, false
	}
	a, j := p.mentions[k].amount, p.amountBefore(k)
	// "сократился на 72%, или 9 млрд"
	elided := p.inflects() && a.lead == "" && a.measure == money && p.mentions[k-1].is("or") && j >= 0 &&
		p.mentions[j].amount.lead == "on"
	if a.lead != "on" && a.lead != "by" && !p.toldAgain(k) && !elided {
		return 0, false
	}
	if j < 0 || p.mentions[j].amount.measure != percent && p.mentions[j].amount.measure != ratio ||
		p.between(j+1, k-1, tellsMore) || j < k-3 && !p.mentions[k-1].is("or") {
		return 0, false
	}
	return p.growthBefore(j)
}

// currencyShare says whether the percentage at mention k is the share of a
// currency in payments: "доля юаня в расчётах за импорт выросла до 34%", "70% of the trade is
// paid in roubles".
func (p *parse) currencyShare(k int) bool {
	told := false
	for j := k - 1; j > 0; j-- {
		if told && p.class(j) == "but" {
			return false // "…, а экспорт вырос на 17%"
		}
		told = told || p.class(j) == "indicator"
		if share := j - 1; (p.mentions[j].is("currency") || p.mentions[j].is("own-money")) &&
			(p.mentions[share].is("share") ||
				p.ofAt(share) && share > 0 && p.mentions[share-1].is("share") ||
				p.mentions[j+1].is("possessive") && p.mentions[j+2].is("share")) {
			return true
		}
	}
	return p.settledIn(k)
}

// settledIn says whether the clause of the percentage at mention k tells in which currency
// something is paid for, or goes on with one that did: "рублями оплачивался 1%, а через год
// уже 5%".
func (p *parse) settledIn(k int) bool {
	settled, paid, named := false, false, false
	look := func(j int) {
		m := &p.mentions[j]
		settled, paid = settled || m.is("settled"), paid || m.is("currency") || m.is("own-money")
		named = named || m.class == "indicator" || isPredicate(m)
	}
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		look(j)
	}
	for j := k + 1; j < len(p.mentions) && !p.boundary(j); j++ {
		look(j)
	}
	if settled || named || p.mentions[k].amount.lead != "" {
		return settled && paid
	}
	before := p.amountBefore(k)
	return before >= 0 && p.mentions[before].amount.measure == percent && p.settledIn(before)
}

// creator returns the country whose business set up the part of the enterprises
// at mention k: "каждое пятое предприятие создано российским бизнесом".
func (p *parse) creator(k int) (string, bool) {
	made := false
	for j := k + 1; j < len(p.mentions) && p.class(j) != "amount" && !p.boundary(j); j++ {
		m := &p.mentions[j]
		made = made || m.is("creates") || m.is("operates")
		if made && m.class == "area" && m.area.adjective && j+1 < len(p.mentions) && p.mentions[j+1].is("stake") {
			return m.area.code, true
		}
	}
	return "", false
}

// tradeOfBalance says whether the word for trade at mention k only tells of what
// or with whom the balance before it is: "превышение экспорта над импортом",
// "превышение … в торговле с Турцией".
func (p *parse) tradeOfBalance(frames []frame, k int) bool {
	e := p.mentions[k].entry
	if len(frames) == 0 || e.Value != "turnover" && e.Value != "exports" && e.Value != "imports" {
		return false
	}
	last := frames[len(frames)-1]
	return !last.trap && last.indicator == "balance" &&
		(p.tradeOf(last.at, k) || p.inflects() && k == last.at+1 ||
			p.class(k-1) == "preposition" && !p.between(last.at, k, func(m *mention) bool { return m.class == "amount" }))
}

// investor returns whose capital the amount at mention k counts.
func (p *parse) investor(k int) (string, bool) {
	if code, found := p.creator(k); found {
		return code, true
	}
	if code, found := p.ownedBehind(k); found {
		return code, true
	}
	return p.staked(k)
}

// goesOnGrowing says whether mention j may stand between a growth told before and
// one that goes on with it in French: "puis encore 12 %", "contre 25 % en 2017", "un
// recul de 61 millions ou 28 %".
func (p *parse) goesOnGrowing(j int) bool {
	if !p.language.Behind {
		return false
	}
	m := &p.mentions[j]
	or := j+1 < len(p.mentions) && p.mentions[j+1].is("or")
	return m.class == "neutral" || m.is("against") || m.class == "amount" && or
}
