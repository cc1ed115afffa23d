package press

import "oborot/data"

// What was expected of a time that has gone by stands beside what came about in it:
// "вырос на 8%, аналитики ожидали 6%", "составил 5 млрд при прогнозе в 4". It is a
// forecast, and of the same time.

// missedCue says whether mention j tells what had been expected.
func (p *parse) missedCue(j int) bool {
	return p.class(j) == "cue" && p.mentions[j].entry.Has("missed")
}

// missed says whether the amount at mention k is what had been expected of the time that
// the amount before it tells of.
func (p *parse) missed(k int) bool {
	before := p.amountBefore(k)
	if before < 0 || p.mentions[before].amount.measure == plain {
		return false
	}
	for j := k - 1; j > before; j-- {
		if p.missedCue(j) ||
			p.class(j) == "cue" && p.mentions[j].entry.Has("view") && p.fold(j-1) == "(" && before == j-2 {
			return p.modality(before, false) == data.Actual
		}
	}
	return false
}

// missedRate tells what the percentage at mention k says where it is one that had been
// expected of the growth before it.
func (p *parse) missedRate(k int, r *reading) bool {
	s, found := p.lastGrowth(k)
	if !found || p.mentions[k].amount.sign != 0 || !p.missed(k) {
		return false
	}
	p.because(k, "kind: a percentage takes the growth word of the clause before", p.lean)
	r.sign = s
	return true
}

// overForecast says whether the amount at mention k only tells how far what came about
// is from what had been expected: "на 2 млрд ниже прогноза".
func (p *parse) overForecast(k int) bool {
	return p.missedCue(k+1) &&
		(p.is(p.mentions[k+1].from, "compare") || p.mentions[k].amount.lead == "on" && p.amountBehind(k) != k+2)
}

// planned says whether a statement tells of what is still to come.
func (p *parse) planned(s *Statement, k int) bool {
	return (s.Modality == data.Target || s.Modality == data.Expected) && !p.missed(k)
}

// ofSumBefore says whether the word of plans at mention j only tells what the money right before
// it is, so that it says nothing of what came about at mention k, another clause: "fell short of
// the $2 billion target and reached $1.6 billion".
func (p *parse) ofSumBefore(j, k int) bool {
	return p.language.PlainNouns() && p.class(j) == "cue" && p.class(j-1) == "amount" &&
		p.mentions[j-1].amount.measure == money &&
		(p.boundary(j+1) || p.class(j+1) == "and") &&
		p.between(j+2, k, func(m *mention) bool { return m.class == "level" && m.is("finite") })
}
