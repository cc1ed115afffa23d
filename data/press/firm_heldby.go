package press

// heldByThem says whether business people of a country are told to own the
// enterprises at mention k: "Greek businessmen own 12 companies".
func (p *parse) heldByThem(k int) bool {
	from, _ := p.clauseRound(k)
	held := false
	for j := k - 1; j > from; j-- {
		m := &p.mentions[j]
		if m.is("holds-firms") {
			held = true
		} else if held && (m.is("investor") || m.is("role") || m.is("stake") || p.founder(j, k)) {
			return p.adjectiveAbroad(j - 1)
		}
	}
	return false
}

// hasAbroad returns the country that is told to have what is counted at mention k in
// another one: "Japan has 500 projects worth 2 billion in Laos", "Italy runs 40 joint
// ventures in Chad"; nothing where it is not told so.
func (p *parse) hasAbroad(k int) string {
	j := p.amountBefore(k)
	if !p.language.PlainNouns() || j < 1 || p.mentions[j].amount.measure != plain ||
		p.between(j+1, k, func(m *mention) bool { return m.class != "neutral" && m.class != "word" }) {
		return ""
	}
	for j--; j > 0 && (p.class(j) == "when" || p.class(j) == "neutral" || p.class(j) == "known"); {
		if p.mentions[j].is("houses") || p.mentions[j].is("holds-firms") {
			break
		}
		j--
	}
	verb := j
	for j--; j > 0 && (p.class(j) == "when" || p.class(j) == "neutral" || p.class(j) == "known"); {
		j--
	}
	if verb < 1 || j < 0 || !p.mentions[verb].is("houses") && !p.mentions[verb].is("holds-firms") ||
		p.class(j) != "area" {
		return ""
	}
	a := p.mentions[j].area
	if a.role != "" || a.adjective || a.owner || a.joined || a.place != "" || a.code == "?" {
		return ""
	}
	for j = k + 1; j < len(p.mentions) && !p.boundary(j) && p.class(j) != "indicator"; j++ {
		if b := p.mentions[j].area; p.class(j) == "area" && b.role == "in" && !b.adjective &&
			b.place == "" && b.code != a.code {
			return a.code
		}
	}
	return ""
}

// stakedShare says whether the percentage at mention k is the next of a list of
// shares of what is counted, told by whose capital it is with: "35% of them with
// Greek, 9% with Maltese capital".
func (p *parse) stakedShare(f *frame, k int) bool {
	if !f.entry.Has("count") || f.at > k || p.mentions[k].amount.lead != "" || p.mentions[k].amount.sign != 0 {
		return false
	}
	_, staked := p.staked(k)
	return staked
}

// themCounted returns the frame of the enterprises that the number at mention k
// counts some of, where another indicator stands between: "Greek companies put in
// 2 billion, and 70 of them are at work there"; nil where it does not.
func (p *parse) themCounted(frames []frame, k int) *frame {
	if f := p.ownCounted(frames, k); f != nil {
		return f
	}
	if p.mentions[k].amount.measure != plain || k+2 >= len(p.mentions) || !p.mentions[k+1].is("of-which") {
		return nil
	}
	at := k + 2
	for at < len(p.mentions) && p.mentions[at].is("be") {
		at++
	}
	if p.class(at) != "operates" {
		return nil
	}
	for i := len(frames) - 1; i >= 0; i-- {
		if f := &frames[i]; f.at < k && f.entry.Has("count") && !f.trap {
			return f
		}
	}
	return nil
}

// ownCounted returns the frame of the enterprises that the number at mention k counts
// some of by their capital, behind some others that are joint ventures: "1,500 Turkish
// companies, including 900 joint ventures and 600 with wholly Turkish capital".
func (p *parse) ownCounted(frames []frame, k int) *frame {
	if p.mentions[k].amount.measure != plain || p.postpositional() || p.class(k+1) != "stake-lead" {
		return nil
	}
	for i := len(frames) - 1; i > 0; i-- {
		f, whole := &frames[i], &frames[i-1]
		if f.at < k && f.indicator == "joint_ventures" && whole.indicator == "enterprises_foreign_capital" &&
			!whole.trap && p.between(whole.at, f.at, opensList) {
			return whole
		}
	}
	return nil
}

// putIn says whether what is counted in one frame put in what the next one tells.
func (p *parse) putIn(f, next *frame) bool {
	return f.entry.Has("count") && !f.trap && next.entry.Has("marked") && next.entry.Has("verb") &&
		!p.between(f.at+1, next.at, func(m *mention) bool {
			return m.class == "amount" || m.class == "area" || m.class == "and"
		}) && !p.boundaryBetween(f.at, next.at)
}

// manyTake says whether the verb at mention k tells what part those who trade take
// together: "the ten biggest buyers absorbing 48 percent".
func (p *parse) manyTake(k int) bool {
	if p.class(k+1) != "amount" || p.mentions[k+1].amount.measure != percent {
		return false
	}
	j := k - 1
	for p.class(j) == "neutral" || p.class(j) == "known" || p.class(j) == "word" {
		j--
	}
	return p.class(j) == "indicator" && p.mentions[j].entry.Has("ranked")
}

// countedIn returns the mentions among which the time of the amount at mention k of
// a frame is told: none of those that tell what was put in, where the amount counts
// who did.
func (p *parse) countedIn(f *frame, k int) (from, to int) {
	from = f.from
	if f.entry.Has("count") &&
		p.between(f.at, k, func(m *mention) bool { return m.entry.Has("marked") && m.entry.Has("verb") }) {
		for from = k; from > f.at && !p.boundary(from-1); {
			from--
		}
	}
	return from, f.to
}
