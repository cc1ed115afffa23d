package press

// restated says whether the time at mention k is that of the text before,
// pointed to and not told: "over the same period", "за тот же период". Behind a
// word of comparison it is the time compared with.
func (p *parse) restated(k int) bool {
	m := &p.mentions[k]
	if !m.entry.Has("same") || m.entry.Has("base") ||
		!p.is(m.to-1, "period") && !p.is(m.to-1, "unit-month") || p.between(k+1, k+3, isBaseWord) ||
		p.language.PlainNouns() && k > 0 && p.mentions[k-1].lexeme != nil &&
			p.mentions[k-1].lexeme.Is("preposition", "on") { // "fell to 3 million on the same period of 2016"
		return false
	}
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		switch n := &p.mentions[j]; {
		case isBaseWord(n) || n.class == "compare":
			return false
		case n.is("base-to"):
			e, _ := n.lexeme.Find("base-to")
			return e.Has("during")
		case n.class == "amount":
			return (j < k-1 || n.amount.measure != ratio) && !p.timesLevel(j) // "double the same period"
		}
	}
	return true
}

// isBaseWord says whether a word leads to what is compared with.
func isBaseWord(m *mention) bool { return m.is("base") || m.is("index") || m.is("against") }

// restates says whether a sentence points to the time of the text before.
func (p *parse) restates() bool {
	for k := range p.mentions {
		if p.class(k) == "when" && p.restated(k) {
			return true
		}
	}
	return false
}

// enclosed says whether mention j stands in brackets that close before k.
func (p *parse) enclosed(j, k int) bool {
	if p.class(j) == "when" && p.fold(j-1) == "(" && p.fold(j+1) == ")" && p.amountBefore(j) < 0 {
		return false // "trade with Peru (2019): turnover $4 billion"
	}
	for ; j < k; j++ {
		switch p.fold(j) {
		case "(":
			return false
		case ")":
			return true
		}
	}
	return false
}

// behindBrackets returns the mention behind the brackets that open at mention k.
func (p *parse) behindBrackets(k int) int {
	for j := k; j < len(p.mentions); j++ {
		if p.fold(j) == ")" {
			return j + 1
		}
	}
	return k
}

// holding returns the mention of a percentage or a place in a row of what the
// indicator behind it counts: "China took 18% of the country's exports". What
// stands before it holds the share; -1 where there is none. The owner stands
// between them, or a word of shares before.
func (p *parse) holding(f *frame) int {
	for k := f.at - 1; k >= f.from && k >= f.at-6; k-- {
		switch m := &p.mentions[k]; {
		case m.class == "amount" && (m.amount.measure == percent || m.amount.measure == rank):
			if p.between(k+1, f.at, isArea) || p.between(f.from, k, isShare) {
				return k
			}
			return -1
		case p.boundary(k) || m.class == "amount":
			return -1
		}
	}
	return -1
}

func isArea(m *mention) bool  { return m.class == "area" }
func isShare(m *mention) bool { return m.is("share") }

// staked reads "38 with Chinese capital" behind an amount: where the capital of
// what is counted comes from. A word for foreign stands for all the world.
func (p *parse) staked(k int) (string, bool) {
	if at := p.originAt(k); at >= 0 {
		return p.mentions[at].area.code, true
	}
	if at := p.calledOrigin(k); at >= 0 {
		return p.mentions[at].area.code, true
	}
	led := false
	for j := k + 1; j < len(p.mentions) && j < k+6; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "indicator" && m.entry.Has("count") &&
			(j == k+1 || p.language.PlainNouns() && p.mentions[j-1].is("be")):
		case p.language.PlainNouns() && !led && (m.is("be") || m.class == "of-which" || m.class == "creates"): // "30% of which are firms with Greek capital"
		case m.is("stake-lead") || m.lexeme != nil && m.lexeme.Is("preposition", "with"),
			p.language.PlainNouns() && m.is("houses") && p.class(j-1) == "of-which": // "9 of which have Greek capital"
			led = true
		case led && m.class == "area" && p.language.Behind && m.area.role == "in" && !m.area.adjective:
			return "", false // "52 projets au Kazakhstan"
		case led && m.class == "area":
			return m.area.code, true
		case led && m.class == "foreign":
			return rest(""), true
		case led && p.language.PlainNouns() && m.class == "indicator" && m.entry.Has("foreign") && !m.entry.Has("verb"):
			return rest(""), !p.comesFrom(j + 1) // "700 enterprises with foreign investment, of which"
		case m.class == "mark" && p.fold(j) == "-" && !led, m.class == "sign" && !led:
		default:
			return "", false
		}
	}
	return "", false
}

// parallel says whether a frame tells of another country what the one before
// told of the first, with the same partner: "exports of Latvia to Georgia
// reached 5 million, exports of Estonia 2".
func (p *parse) parallel(f, previous *frame, q parties) bool {
	return previous != nil && previous.indicator == f.indicator && q.reporter != "" && q.partner == "" &&
		previous.parties.twofold() && previous.parties.reporter != q.reporter && !p.between(f.at, f.to, isPredicate)
}

// sharing makes a frame of a share whose whole was told before: "На Италию
// приходится 10%. Доля Испании достигает 8%". Its holder, or
// what it is made of, stands right behind the word.
func (p *parse) sharing(c *context) []frame {
	if c.entry.Class != "indicator" || c.entry.Has("count") {
		return nil
	}
	within := p.between(0, len(p.mentions), func(m *mention) bool { return m.is("anaphor") && m.entry.Has("in") })
	for k := range p.mentions {
		m := &p.mentions[k]
		switch {
		case m.class == "indicator" || m.class == "trap" || m.class == "amount":
			return nil
		case m.is("share") && p.percentBehind(k) &&
			(c.shared && p.class(k+1) == "area" || within && p.class(k+1) == "word"):
			p.mentions[k+1].area.role = "share"
			p.because(k, carriedIndicator, nowhere)
			return []frame{{entry: c.entry, indicator: c.entry.Value, at: k}}
		}
	}
	return nil
}

// percentBehind says whether a percentage stands behind mention k and no other
// amount before it.
func (p *parse) percentBehind(k int) bool {
	for j := k + 1; j < len(p.mentions); j++ {
		if p.class(j) == "amount" {
			return p.mentions[j].amount.measure == percent
		}
	}
	return false
}

// afterShare says whether the indicator at mention k only describes the holder
// of a share that is told already: "доля Италии, главного покупателя нефти".
func (p *parse) afterShare(frames []frame, k int) bool {
	return len(frames) == 1 && frames[0].at < k && p.mentions[frames[0].at].is("share") && p.class(k) == "indicator"
}

// wholeOfRelative says whether the indicator at mention k is only the whole that a clause in
// passing tells a part of, behind which the sentence goes on with the one before: "exports to
// Chile, which account for 23% of Peru's total exports, fell by 4%".
func (p *parse) wholeOfRelative(frames []frame, k int) bool {
	if !p.language.PlainNouns() || len(frames) == 0 || p.fold(k+1) != "," {
		return false
	}
	last, j := &frames[len(frames)-1], p.amountBefore(k)
	if j < 0 || last.at > j || last.indicator != p.mentions[k].entry.Value || p.boundaryBetween(j, k) ||
		p.mentions[j].amount.measure != percent || !p.ofAt(j+1) {
		return false
	}
	return p.between(last.at+1, j, func(m *mention) bool { return m.is("relative-pronoun") }) &&
		p.between(k+2, k+4, isPredicate)
}

// strayed says whether a relative clause with a subject of its own stands
// between a pronoun for the indicator and an amount, which is that subject's.
func (p *parse) strayed(f *frame, k int) bool {
	if p.ofStranger(f, k) {
		return true
	}
	if f.unsaid {
		return !p.subjectless(k) && !p.bare(f.at, k)
	}
	if p.ofCurrency(k) || p.worthOfPapers(k) {
		return true
	}
	if !p.mentions[f.at].is("anaphor") {
		return false
	}
	for j := f.at + 1; j < k; j++ {
		if m := &p.mentions[j]; !m.is("relative-pronoun") && !m.is("of-which") || !p.boundary(j-1) {
			continue
		}
		for j++; j < k && p.class(j) == "neutral"; {
			j++
		}
		if p.class(j) == "word" {
			return true
		}
	}
	return false
}

// signedTo says whether the preposition at mention j leads behind a signed percentage to what it
// is compared with.
func (p *parse) signedTo(j int) bool {
	return p.language.PlainNouns() && p.class(j) == "preposition" && p.mentions[j].lexeme.Is("preposition", "toward") &&
		p.class(j-1) == "amount" && p.mentions[j-1].amount.measure == percent && p.mentions[j-1].amount.sign != 0
}
