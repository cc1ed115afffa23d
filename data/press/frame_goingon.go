package press

import "oborot/data"

// carriedDefault is the rule of goingOn.
const carriedDefault = "indicator: none is named, that of the sentence before"

// leading puts before the frames of a sentence that of the money which leads them and is
// none of theirs, or makes the only one: what investors bring, or what the text was
// speaking of.
func (p *parse) leading(frames []frame, c *context) []frame {
	to := len(p.mentions)
	if len(frames) > 0 {
		first := p.amountBehind(nowhere)
		if first < 0 || first > frames[0].at || frames[0].dealt != nil || p.frameOf(frames, first) != nil {
			return frames
		}
		for to = frames[0].at; to > first && !p.betweenClauses(to); {
			to--
		}
		if to <= first {
			return frames
		}
	}
	led := p.broughtIn(to, c)
	if led == nil {
		led = p.goingOn(to, c)
	}
	if led != nil && len(frames) > 0 {
		frames[0].from = max(frames[0].from, to)
	}
	return append(led, frames...)
}

// betweenClauses says whether mention k stands between clauses: a mark that parts them,
// or the word that joins them.
func (p *parse) betweenClauses(k int) bool { return p.boundary(k) || p.class(k) == "and" }

// goingOn makes a frame of a sentence that tells money and names no indicator: it goes
// on with what the text was speaking of. It is asked where no form of speech of its own
// was found, and speaks unless something contradicts it: a head of another kind, what is
// weighed, one company, papers that are signed, a long way back to the indicator. Where
// amounts stand beside countries, they are dealt out to them.
func (p *parse) goingOn(to int, c *context) []frame {
	if c.entry.Class != "indicator" || c.entry.Has("count") || c.since > 1 {
		return nil
	}
	first := nowhere
	for k := range to {
		switch m := &p.mentions[k]; {
		case p.ofAnotherKind(m):
			return nil
		case m.class == "amount" && first < 0 && m.amount.measure == money:
			first = k
		}
	}
	if first < 0 {
		return nil
	}
	f := frame{entry: c.entry, indicator: c.entry.Value, at: max(p.predicateNear(first), 0), to: to}
	if f.entry.Has("verb") || f.entry.Has("ranked") {
		f.entry.Features = ""
	}
	if dealt := p.besideCountries(to, c); dealt != nil {
		f.dealt, f.at, f.going = dealt, p.amountBehind(nowhere), true
	}
	p.because(f.at, carriedDefault, nowhere)
	return []frame{f}
}

// besideCountries gives each amount of a sentence the country beside it: the one before
// it in its clause, else the one behind; an amount with neither that only goes on with
// the one before shares its country. It is nil where no country stands beside an amount, or
// where the text has not told whose trade or capital it is.
func (p *parse) besideCountries(to int, c *context) map[int]area {
	dealt, last := map[int]area{}, nowhere
	for k := range to {
		if m := &p.mentions[k]; m.class != "amount" ||
			m.amount.measure != money && m.amount.measure != percent && !isRank(m) {
			continue
		}
		a, found := p.besideAmount(k, c.parties.reporter)
		if !found && last >= 0 && p.saidOfSame(last, k) {
			a, found = dealt[last], true
		}
		if found {
			dealt[k], last = a, k
		}
	}
	if len(dealt) == 0 || c.parties.reporter == "" {
		return nil
	}
	return dealt
}

// besideAmount returns the country that stands beside the amount at mention k, with no
// mark or other amount between, or in whose place of a row of countries it stands in a
// row of amounts; the one whose trade or capital it is never does.
func (p *parse) besideAmount(k int, owner string) (area, bool) {
	if j, paired := p.paired[k]; paired {
		return p.mentions[j].area, p.mentions[j].area.code != owner
	}
	if p.pushedTo(k) {
		return area{code: p.rivals.loser}, true
	}
	for j := k - 1; j >= 0 && p.class(j) != "amount" && (!p.boundary(j) || p.marksAmount(j)); j-- {
		if p.class(j) == "area" && p.mentions[j].area.code != owner {
			return p.mentions[j].area, p.dealable(j)
		}
	}
	for j := p.behindApposed(k); j < len(p.mentions) && p.class(j) != "amount" && !p.boundary(j); j++ {
		if p.class(j) == "area" && p.mentions[j].area.code != owner {
			return p.mentions[j].area, p.dealable(j)
		}
	}
	return area{}, false
}

// behindApposed returns the mention from which the clause of the amount at mention k goes
// on: behind the marks that set it off, or set off the next amount, where that says the
// same again: "больше трети суммы, 436 млн, пришло из".
func (p *parse) behindApposed(k int) int {
	for _, j := range [...]int{k, p.amountBehind(k)} {
		if p.apposed(j) {
			return j + 2
		}
	}
	return k + 1
}

// apposed says whether the amount at mention k stands between two marks right behind
// another amount and its noun.
func (p *parse) apposed(k int) bool {
	before := p.amountBefore(k)
	if before < 0 || k-before > 5 || !p.boundary(k-1) || p.fold(k-1) != p.fold(k+1) {
		return false
	}
	return !p.between(before+1, k-1, func(m *mention) bool {
		return m.class == "area" || m.class == "indicator" || m.class == "mark" || m.class == "and" || isPredicate(m)
	})
}

// goingKind tells what an amount says that a sentence going on deals out to a country:
// what it would say in any frame, or else, for a percentage, a share.
func (p *parse) goingKind(f *frame, k int) (reading, bool) {
	if p.mentions[k].amount.measure == money {
		return p.moneyKind(f, k)
	}
	if r, told := p.percentKind(f, k); told {
		return r, true
	}
	p.because(k, "kind: a percentage of a whole is a share", k)
	return reading{kind: data.Share, end: k + 1}, true
}
