package press

import "oborot/data"

// carriedDefault is the rule of goingOn.
const carriedDefault = "indicator: none is named, that of the sentence before"

// goingOn makes a frame of a sentence that tells money and names no indicator: it goes
// on with what the text was speaking of. It is asked where no form of speech of its own
// was found, and speaks unless something contradicts it: a head of another kind, what is
// weighed, one company, papers that are signed, a long way back to the indicator. Where
// amounts stand beside countries, they are dealt out to them.
func (p *parse) goingOn(c *context) []frame {
	if c.entry.class != "indicator" || c.entry.has("count") || c.since > 1 {
		return nil
	}
	first := nowhere
	for k := range p.mentions {
		switch m := &p.mentions[k]; {
		case m.class == "indicator" || m.class == "trap" || m.class == "physical" || m.is("company") || m.is("paper"):
			return nil
		case m.class == "amount" && first < 0 && m.amount.measure == money:
			first = k
		}
	}
	if first < 0 {
		return nil
	}
	f := frame{entry: c.entry, indicator: c.entry.value, at: max(p.predicateNear(first), 0), to: len(p.mentions)}
	if f.entry.has("verb") || f.entry.has("ranked") {
		f.entry.features = ""
	}
	if dealt := p.besideCountries(c); dealt != nil {
		f.dealt, f.at, f.going = dealt, p.amountBehind(nowhere), true
	}
	p.because(f.at, carriedDefault, nowhere)
	return []frame{f}
}

// besideCountries gives each amount of a sentence the country beside it: the one before
// it in its clause, else the one behind; an amount with neither that only goes on with
// the one before shares its country. It is nil where no country stands beside an amount, or
// where the text has not told whose trade or capital it is.
func (p *parse) besideCountries(c *context) map[int]area {
	dealt, last := map[int]area{}, nowhere
	for k := range p.mentions {
		if m := &p.mentions[k]; m.class != "amount" || m.amount.measure != money && m.amount.measure != percent && !isRank(m) {
			continue
		}
		a, found := p.besideAmount(k)
		if !found && last >= 0 && p.saidOfSame(last, k) {
			a, found = dealt[last], true
		}
		if found && a.code != c.parties.reporter {
			dealt[k], last = a, k
		}
	}
	if len(dealt) == 0 || c.parties.reporter == "" {
		return nil
	}
	return dealt
}

// besideAmount returns the country that stands beside the amount at mention k, with no
// mark or other amount between.
func (p *parse) besideAmount(k int) (area, bool) {
	for j := k - 1; j >= 0 && p.class(j) != "amount" && (!p.boundary(j) || p.marksAmount(j)); j-- {
		if p.class(j) == "area" {
			return p.mentions[j].area, p.dealable(j)
		}
	}
	for j := k + 1; j < len(p.mentions) && p.class(j) != "amount" && !p.boundary(j); j++ {
		if p.class(j) == "area" {
			return p.mentions[j].area, p.dealable(j)
		}
	}
	return area{}, false
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
