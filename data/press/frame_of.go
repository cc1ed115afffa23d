package press

// frameOf returns the frame that the amount at mention k belongs to: the last
// indicator before it, or one that follows in the same clause.
func (p *parse) frameOf(frames []frame, k int) *frame {
	if len(frames) == 1 && frames[0].dealt != nil {
		if frames[0].dealt[k].code == "" {
			return nil
		}
		return &frames[0]
	}
	before, after, dealt := p.framesRound(frames, k)
	if dealt != nil {
		return dealt
	}
	if before != nil && !before.trap && p.partOfTold(k) {
		return before
	}
	a, next := p.mentions[k].amount, p.overNeutrals(k+1, +1)
	if part := a.part || p.outOfWhole(k) || p.class(p.overNeutrals(k-1, -1)) == "of-which" || k > 0 && p.mentions[k-1].is("moreover"); after != nil && (part && p.partFalls(k+1, after.at) || part && p.fold(next) == "-" && p.touches(next, after.at) || p.partDashed(k, after.at) || p.fallsToo(k, after.at)) {
		return after // "оның 74 пайызы – экспорт"
	}
	if after != nil && (!after.trap && p.wholeLed(k, after.at) || p.growthFirst(k, after.at) || p.opensNextPlace(before, after, k)) {
		return after
	}
	if f := p.themCounted(frames, k); f != nil {
		return f
	}
	if f := p.subjectResumed(frames, k); f != nil {
		return f
	}
	if f := p.headOfWhere(frames, k); f != nil {
		return f
	}
	if before != nil && !before.trap && p.restOf(k) {
		return before
	}
	if f := p.nounBehind(frames, before, k); f != nil {
		return f
	}
	if p.portionTold(k, after) || after != nil && !after.trap && p.apposedTo(k, after.at) {
		return after
	}
	dash := 0 // "57-е — среди импортёров"
	if p.fold(k+1) == "-" && p.ownersRows() {
		dash = 1
	}
	if p.mentions[k].amount.measure == rank && after != nil && !p.boundaryBetween(k+dash, after.at) {
		return after
	}
	if i, found := p.dealtFrame(frames, k); found {
		return &frames[i]
	}
	if f := p.dealtTo(frames, k); f != nil {
		return f
	}
	if before != nil && after != nil && p.partOfTrade(before, after) && p.leadsTo(k, after.at) {
		return before
	}
	owned := before != nil && before.at == k-1 // "при ВВП в 60 млрд экспорт …"
	if after != nil && !owned && p.leadsTo(k, after.at) {
		return after
	}
	free := before == nil || after != nil && after.from <= k && p.boundaryBetween(before.at, k)
	if opened := p.bracketOf(k); opened > 0 && before == nil {
		return p.frameOf(frames, opened-1) // "950 млн (по данным ведомства 952) составил товарооборот"
	}
	ranked := before == nil && p.mentions[k].amount.measure == rank
	if after != nil && free && !p.clauseBetween(k, after.at) && (ranked || p.postpositional() || p.between(k, after.at, isPredicate)) {
		return after
	}
	if before == nil && after != nil && !after.trap && (p.leadsOver(k, after.at) || p.listsTo(k, after.at) || p.fronted(k, after.at) || p.openedPlace(k) >= 0 && after.entry.Has("ranked")) {
		return after
	}
	if after != nil && !after.trap && (p.opensGrowth(k, after.at) || p.verbFirst(k, after.at) || p.ledByComma(k, after.at) || p.objectOfVerb(k, after) || before == nil && p.saidOf(k, after.at)) {
		return after
	}
	if before != nil && before.trap {
		if i, found := p.resumed(frames, k); found {
			return &frames[i]
		}
	}
	return p.placeOfCapital(frames, before, k)
}

// saidOf says whether a quotation that opens with the amount at mention k is told to be said
// of the indicator at mention at, which has no amount of its own: "« 10 millions », a dit le
// ministre du commerce avec le Pérou".
func (p *parse) saidOf(k, at int) bool {
	for j := k + 1; j < at; j++ {
		if p.class(j) == "say" && p.boundaryBetween(k, j) {
			return !p.between(j, len(p.mentions), isAmount)
		}
	}
	return false
}

// framesRound returns the frames before and behind the amount at mention k, or the one
// that deals it out. Brackets close what they tell: "оборот составил 5 млрд (экспорт — 3,
// импорт — 2), увеличившись на 9%".
func (p *parse) framesRound(frames []frame, k int) (before, after, dealt *frame) {
	for i := range frames {
		f := &frames[i]
		if _, found := f.dealt[k]; found {
			return before, after, f
		}
		switch {
		case p.jointClosed(f, k): // "122 из них — совместные, в Риге 90"
		case f.dealt != nil || before != nil && p.enclosed(f.at, k):
		case f.at < k:
			before = f
		case after == nil:
			after = f
		}
	}
	return before, after, nil
}

// overNeutrals returns the first mention from k on, in steps of step, that says something of
// its own, in a language that puts its words behind: "соның 4 миллионы ғана — экспорт".
func (p *parse) overNeutrals(k, step int) int {
	for p.postpositional() && p.class(k) == "neutral" {
		k += step
	}
	return k
}

// isPredicate says whether a word tells what an indicator did.
func isPredicate(m *mention) bool { return m.is("level") || m.is("growth") }

// touches says whether only describing words stand between an amount and the
// indicator behind it.
func (p *parse) touches(k, at int) bool {
	for j := k + 1; j < at; j++ {
		if p.jointWith(j) {
			return true
		}
		goods := p.language.Caseless() && !p.language.Behind && p.namesGoods(j)
		if !p.describing(j) && !(p.language.Behind && p.class(j) == "creates") && !p.mentions[j].is("for-what") && !p.mentions[j].is("such") && !goods && p.class(j) != "theirs" && p.class(j) != "operates" && !p.timeAdjective(j, at) && !p.adjectiveOfCounted(j, at) {
			return false
		}
	}
	return true
}

// round returns the mentions round the one at mention k, up to those that part it
// from others.
func (p *parse) round(k int, parts func(int) bool) (from, to int) {
	for from = k; from > 0 && !parts(from-1); {
		from--
	}
	for to = k + 1; to < len(p.mentions) && !parts(to); {
		to++
	}
	return from, to
}

func (p *parse) boundaryBetween(from, to int) bool {
	for j := from + 1; j < to; j++ {
		if p.boundary(j) {
			return true
		}
	}
	return false
}

// partOfTold says whether the money at mention k is told to be a part of a sum that leads to
// the whole behind it: "exports were $90 million of the $130 million trade".
func (p *parse) partOfTold(k int) bool {
	j := k + 2
	if !p.language.PlainNouns() || p.mentions[k].amount.measure != money || !p.ofAt(k+1) {
		return false
	}
	for p.class(j) == "neutral" || p.class(j) == "theirs" || p.class(j) == "area" && p.mentions[j].area.owner {
		j++
	}
	next := j + 1
	if p.class(next) == "preposition" {
		next++ // "of Georgia's $130 million in trade"
	}
	return p.class(j) == "amount" && p.mentions[j].amount.measure == money && p.class(next) == "indicator"
}
