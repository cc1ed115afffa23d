package press

import "oborot/data"

// presumedRate tells what a percentage of a frame of ours says that no rule of its own
// knows: a growth where a word of growth or of comparison holds for it, behind it or
// carried over from the clause before; a share where a list of shares goes on or where
// it stands in brackets behind an amount. What it says is left out where nothing in
// its clause decides, and where it is a part of what is made or used at home.
func (p *parse) presumedRate(f *frame, k int) (reading, bool) {
	r := reading{kind: data.GrowthPct, end: k + 1}
	a := p.mentions[k].amount
	if p.class(k+1) == "growth" && a.lead == "" && p.endsClause(k+2) {
		p.because(k, "kind: a percentage before a growth word is a growth", k+1)
		r.sign = sign(p.mentions[k+1].entry.Value)
		return r, true
	}
	if p.presumedShare(f, k) {
		r.kind = data.Share
		p.because(k, "kind: a percentage beside a part, where shares are told, is a share", k)
		return r, true
	}
	if s, found := p.lastGrowth(k); found && !p.shareBefore(k) {
		r.sign, r.kind = s, p.rateOf(k, p.mentions[p.lean].entry)
		if p.language.PlainNouns() && p.overThen(k) {
			p.because(k, "kind: a percentage takes the growth word of the clause before", p.lean)
			return r, true // "an increase of 12% over May and of 30% over 2022"
		}
		p.because(k, "kind: a percentage takes the growth word of the clause before", p.lean)
		return r, a.lead == "on" || a.lead == "by" || p.elided(k) ||
			p.lastPercent == data.GrowthPct && a.lead == "" && p.bareClause(k)
	}
	return r, false
}

// endsClause says whether mention k ends what is told of the amount before it, or goes
// on with the time that it is compared with.
func (p *parse) endsClause(k int) bool {
	switch p.class(k) {
	case "", "mark", "and", "when", "base", "year-on-year":
		return true
	}
	return false
}

// bareClause says whether nothing but names, pronouns and an indicator stand between
// the amount at mention k and the mark or the joining word before it.
func (p *parse) bareClause(k int) bool {
	for j := k - 1; j >= 0; j-- {
		switch p.class(j) {
		case "area", "indicator", "preposition", "neutral", "known", "here", "we", "theirs", "sign", "stake-lead", "base":
			if p.fold(j) == "-" {
				continue
			}
		case "mark", "but", "and":
			return true
		default:
			return false
		}
	}
	return true
}

// presumedShare says whether the percentage at mention k is a part of the whole that
// the sentence tells of: behind the word for "of which", in brackets behind the holder of
// a place in a row or right behind the amount of money that it is a part of, or beside a country or "each" in a clause of
// its own where shares have been told before.
func (p *parse) presumedShare(f *frame, k int) bool {
	a := p.mentions[k].amount
	if a.lead != "" || a.sign != 0 || a.direction != 0 {
		return false
	}
	p.lean = k
	if p.class(k-1) == "of-which" || p.partFromThere(f, k) ||
		f.at < k && f.entry.Has("ranked") && p.bracketed(k) && p.fold(k+1) == ")" {
		return true // "the first buyer of Chile (39 %), ahead of Peru (15 %)"
	}
	from, to := p.round(k, func(j int) bool { return p.fold(j) == "," || p.fold(j) == ";" || p.class(j) == "but" })
	grown := p.between(from, to, func(m *mention) bool {
		return m.class == "growth" || m.class == "level" || m.class == "compare" || m.class == "trap"
	})
	if sum := p.sumBeside(k); sum >= 0 {
		_, part := p.parcelled(f, sum)
		return (f.trades() || part && f.funds()) &&
			!p.between(f.from, k, func(m *mention) bool { return m.class == "growth" || m.class == "trap" })
	}
	told := p.lastPercent == data.Share || p.inflects() && f.trades() && p.class(k-2) == "area" &&
		p.fold(k-1) == "(" && p.fold(k+1) == ")" && !p.between(f.from, k, isGrowth) || p.fold(from-1) == ";" && p.between(0, from, isShare)
	return told && !grown && p.between(from, to, func(m *mention) bool { return m.class == "area" })
}

// sumBeside returns the amount of money that the percentage at mention k only tells once
// more: "4 млрд (8%)", or where nothing follows "4 млрд, или 8%"; -1 where there is none.
func (p *parse) sumBeside(k int) int {
	sum := nowhere
	if p.bracketed(k) && p.fold(k+1) == ")" {
		sum = k - 2
	} else if p.inflects() && p.mentions[max(k-1, 0)].is("or") && p.fold(k-2) == "," && p.closesAmount(k+1) {
		sum = k - 3
	}
	if sum < 0 || p.class(sum) != "amount" || p.mentions[sum].amount.measure != money {
		return nowhere
	}
	return sum
}

// partFromThere says whether the percentage at mention k, over a dash behind the country
// that capital or goods come from or go to, is a part of them, for the growth told before it
// has a preposition that it lacks: "поступило 180 млн, на 12% меньше, из Чили — 61%".
func (p *parse) partFromThere(f *frame, k int) bool {
	before := p.amountBefore(k)
	if !p.inflects() || before < 0 || k < 4 || p.fold(k-1) != "-" || p.class(k-2) != "area" ||
		p.class(k-3) != "preposition" || !p.boundary(k-4) {
		return false
	}
	a, rate := p.mentions[k-2].area, p.mentions[before].amount
	moved := a.role == "from" && f.indicator != "exports" ||
		(a.role == "in" || a.role == "toward") && f.indicator == "exports"
	return moved && !a.adjective && f.indicator != "turnover" && rate.measure == percent && rate.lead == "on"
}
