package press

import "oborot/data"

// rateThen says whether a rate of growth is told of an earlier time that its clause
// opens with or that stands right behind it: "годом ранее вырос на 30%", "после падения
// на 3% годом ранее", "на 12% против 3% годом ранее".
func (p *parse) rateThen(k int) bool {
	for j := max(k-8, 0); j < len(p.mentions) && j <= k+1; j++ {
		if p.rateOfThen(j) == k {
			p.lean = j
			return true
		}
	}
	return false
}

// rateOfThen returns the rate of growth that the time at mention j holds for, where the
// time is named by the one spoken of and is none that is compared with; -1 where there
// is no such rate.
func (p *parse) rateOfThen(j int) int {
	if p.class(j) != "when" || !p.mentions[j].entry.Has("same") || p.mentions[j].entry.Has("base") {
		return nowhere
	} else if p.language.PlainNouns() {
		return p.rateFollowed(j)
	} else if !p.inflects() || p.restated(j) {
		return nowhere
	}
	if k := j - 1; p.isRate(k) && (p.againstBefore(k) || p.overcome(k)) {
		return k
	}
	for i := j - 1; i >= 0 && p.class(i) != "but" && (i == j-1 || !p.boundary(i)); i-- {
		if !p.opensTheTime(i) && !p.boundary(i) {
			return nowhere
		}
	}
	grew := p.fold(j+1) == "-"
	for k := j + 1; k < len(p.mentions) && k <= j+8; k++ {
		switch {
		case p.isRate(k):
			if grew = grew || p.mentions[k].amount.sign != 0; grew && p.class(k+1) != "compare" {
				return k
			}
			return nowhere
		case p.class(k) == "growth":
			grew = true
		case p.class(k) == "amount" || p.boundary(k) && k > j+1 || isBaseWord(&p.mentions[k]):
			return nowhere
		}
	}
	return nowhere
}

// rateFollowed returns the rate of a growth which another one only follows and which the
// time at mention j is that of: "fell 5 percent after rising 3 percent a year earlier",
// "following a 3 percent increase in April"; nowhere where there is none.
func (p *parse) rateFollowed(j int) int {
	k := p.overGrowth(j-1, -1)
	i := k - 1
	for i > k-4 && i > 0 && !p.mentions[i].is("rank-after") &&
		(p.class(i) == "neutral" || p.class(i) == "hedge" || p.class(i) == "growth" || p.class(i) == "preposition") {
		i--
	}
	if !p.isRate(k) || i < 0 || !p.mentions[i].is("rank-after") && p.class(i) != "against" && !isBaseWord(&p.mentions[i]) {
		return nowhere
	}
	return k
}

// timeFollowed returns the time of the rate at mention k that another growth only follows.
func (p *parse) timeFollowed(k int) (When, bool) {
	if !p.language.PlainNouns() || !p.isRate(k) {
		return When{}, false
	}
	j := p.overGrowth(k+1, +1)
	if p.class(j) != "when" || p.mentions[j].entry.Has("same") || p.rateFollowed(j) != k {
		return When{}, false
	}
	p.lean = j
	return p.mentions[j].when, true
}

// overGrowth returns the first mention from k on, in steps of step, that is neither a word of
// growth nor one that only leads on: what stands between a rate and its time.
func (p *parse) overGrowth(k, step int) int {
	for p.class(k) == "preposition" || p.class(k) == "neutral" || p.class(k) == "growth" {
		k += step
	}
	return k
}

// isRate says whether mention k is a percentage or so many times.
func (p *parse) isRate(k int) bool {
	return k >= 0 && p.class(k) == "amount" &&
		(p.mentions[k].amount.measure == percent || p.mentions[k].amount.measure == ratio)
}

// overTheYear returns the time that the sentence has told before a growth "over the year",
// which then only says since when it grew: "В 2019 году экспорт составил 5 млрд, увеличившись
// за год на 9%".
func (p *parse) overTheYear(s *Statement, k int, main When) When {
	if !p.inflects() || main.Form != Last || main.N != 1 || !main.Years || !p.isRate(k) {
		return main
	}
	year := nowhere
	for j := range k {
		e, _ := p.entryOf(p.mentions[j].from, "time")
		if p.class(j) == "when" && e.Value == "last-year-span" {
			year = j
		}
	}
	for j := year - 1; j >= 0; j-- {
		if w := p.mentions[j].when; p.class(j) == "when" && w.Form == Span && p.isMain(j) && w.Months == 12 {
			p.because(k, "period: told in the clause of the amount", j)
			s.When = w
			return w
		}
	}
	return main
}

// opensTheTime says whether mention k may stand in a clause before the time that it
// opens with.
func (p *parse) opensTheTime(k int) bool {
	switch p.class(k) {
	case "preposition", "known", "filler", "neutral", "relative-pronoun", "and", "pronoun":
		return !p.mentions[k].is("base-to") && !p.mentions[k].is("base")
	}
	return false
}

// overcome says whether the rate at mention k is that of a growth which another one
// only followed: "вырос на 12% после падения на 3%".
func (p *parse) overcome(k int) bool {
	j := k - 1
	for p.class(j) == "neutral" || p.class(j) == "word" || p.class(j) == "indicator" {
		j--
	}
	return j > 0 && p.class(j) == "growth" && p.mentions[j].entry.Has("noun") &&
		p.is(p.mentions[j-1].from, "rank-after")
}

// rateAgainst reads the rate at mention k where it is what another rate is compared with
// and so goes the same way: "вырос на 12% против 3% годом ранее".
func (p *parse) rateAgainst(k int, r *reading) bool {
	before := p.amountBefore(k)
	if !p.inflects() && !p.language.Behind || p.lastPercent != data.GrowthPct || !p.againstBefore(k) || !p.isRate(before) {
		return false
	}
	if a := p.mentions[before].amount; a.sign+a.direction != 0 {
		r.sign = a.sign + a.direction
	} else if s, grew := p.lastGrowth(k); grew {
		r.sign = s
	} else {
		return false
	}
	r.base = !p.rateThen(k)
	p.because(k, "kind: a percentage that another growth is compared with", before)
	return true
}

// factorGoesOn reads the percentage at mention k where it goes on after a factor.
func (p *parse) factorGoesOn(k int, r *reading) bool {
	if p.lastPercent != data.GrowthFactor || !p.elided(k) && !p.bracketed(k) {
		return false
	}
	r.kind = data.GrowthFactor
	p.because(k, "kind: a percentage that goes on after a factor is one", nowhere)
	return true
}

// timeOfOther says whether the time at mention j is told of another amount than the one
// at k, before it: right behind one that is compared with ("1,1 млрд против 949 млн в
// августе"), or in a later clause of contrast ("1,1 млрд, а в августе — 949 млн").
func (p *parse) timeOfOther(k, j int) bool {
	i := j - 1
	for i > k && p.linking(i) {
		i--
	}
	if !p.inflects() && !p.language.PlainNouns() || i <= k {
		return false
	}
	return p.class(i) == "amount" && p.againstBefore(i) ||
		p.inflects() && k >= 0 && p.class(i) == "but" && p.amountAfter(j)
}
