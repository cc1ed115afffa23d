package press

import (
	"oborot/data"
	"oborot/data/lexicon"
)

// toldPast says whether the word of growth at mention k is a verb that tells what
// was, so that no plan of a clause before rules it: "договорились довести торговлю до
// 5 млрд, за прошлый год она выросла на 38%".
func (p *parse) toldPast(k int) bool {
	return k >= 0 && !p.mentions[k].entry.Has("noun") && p.pastAt(p.mentions[k].to-1)
}

// cameAbout says whether a verb of the clause of the amount at mention k tells what
// was, so that no plan behind the clause rules it: "составила 90 млн, стороны
// договорились расширить список".
func (p *parse) cameAbout(k int) bool {
	for j := k - 1; p.inflects() && j >= 0 && !p.boundary(j); j-- {
		if c := p.class(j); (c == "level" || c == "growth") && p.toldPast(j) {
			return true
		}
	}
	return false
}

// planBegins says whether a plan with an amount of its own goes on at mention j behind what
// came about at mention k: "вырос вдвое и к концу года может достичь 3 млрд".
func (p *parse) planBegins(k, j int) bool {
	return k >= 0 && j > k && p.class(j) == "and" && p.opensPlan(j+1) &&
		(p.cameAbout(k) || !p.inflects() && p.factOfGrowth(k) ||
			p.language.PlainNouns() && p.between(p.clauseStart(k), k, isTradeVerb))
}

// planBetween says whether a plan with an amount of its own begins behind the amount at mention
// k, so that the time at mention j behind it is of the plan: "stands at 900 million, and the
// ministers want to see it reach 2 billion by 2030".
func (p *parse) planBetween(k, j int) bool {
	for i := k + 1; p.language.PlainNouns() && i < j; i++ {
		if p.class(i) == "and" && p.opensPlan(i+1) && p.between(i, j, func(m *mention) bool {
			return m.class == "amount" && m.amount.measure != plain
		}) {
			return true
		}
	}
	return false
}

// factOfGrowth says whether the clause of the amount at mention k has a word of growth before
// it and none of plans: "rose 8% and could reach 3 billion by 2025".
func (p *parse) factOfGrowth(k int) bool {
	grew := p.mentions[k].amount.direction != 0 // "has doubled"
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		if p.cue(j) != data.Actual {
			return false
		}
		grew = grew || p.class(j) == "growth"
	}
	return grew
}

// pastAt says whether lexeme i ends as verbs do that tell what was.
func (p *parse) pastAt(i int) bool {
	return lexicon.EndsIn(p.first(i).Fold, p.language.Pasts)
}

// ledByConverb says whether the amount at mention k goes on, behind a word of growth
// that is no verb of its own clause, with what was told before it and as firmly:
// "составил 300 млн, снизившись на 40%", "довести до 3 млрд, увеличив экспорт на 40%".
func (p *parse) ledByConverb(k int) bool {
	j := k - 1
	for p.class(j) == "indicator" || p.class(j) == "area" || p.class(j) == "neutral" ||
		p.class(j) == "pronoun" || p.class(j) == "anaphor" || p.class(j) == "theirs" {
		j--
	}
	return p.inflects() && p.class(j) == "growth" && !p.mentions[j].entry.Has("noun") && !p.toldPast(j)
}

// presentOf says whether the word at mention k only says that the amount behind it is
// that of today: "с нынешних 5 млрд".
func (p *parse) presentOf(k int) bool {
	if k == 0 || p.class(k) == "when" || p.class(k+1) != "amount" {
		return false
	}
	e, found := p.entryOf(p.mentions[k].from, "relative")
	lead, led := p.entryOf(p.mentions[k-1].from, "lead")
	return found && e.Value == "0" && led && lead.Value == "from"
}

// ofToday says whether a word right before the number of the amount at mention k says that it is that of
// today, so that no time told for what will become of it is its own: "нынешние 200 млн
// долларов товарооборота в ближайшие три года можно утроить".
func (p *parse) ofToday(k int) bool {
	if !p.inflects() || p.class(k) != "amount" || p.mentions[k].amount.measure != money {
		return false
	}
	at := p.mentions[k].from
	return p.is(at-1, "of-today") || p.is(at, "of-today") || p.is(at+1, "of-today")
}

// tellsThen says whether the time at mention j, before a plan, is that in which
// somebody spoke or agreed of it: "в текущем году президент высказывался о намерении
// довести торговлю до 40 млрд". A day to come that the plan is set for is not.
func (p *parse) tellsThen(j, k int) bool {
	if !p.inflects() || j > k || p.mentions[j].entry.Has("dating") || p.mentions[j].when.Form == Next ||
		j > 0 && p.mentions[j-1].is("dating") {
		return false
	}
	for i := j + 1; i < k && !p.boundary(i); i++ {
		switch {
		case p.class(i) == "cue" || p.class(i) == "growth" || p.class(i) == "level" ||
			p.class(i) == "indicator" || p.class(i) == "amount":
			return false
		case p.class(i) == "say", p.class(i) == "word" && p.pastAt(p.mentions[i].to-1):
			return p.between(i+1, k, isCue)
		}
	}
	return false
}

// ledByRise says whether the infinitive at mention k only tells what a rise told before
// it led to: "exports added 5 percent to reach 387 million", "rose by 5 percent from the same
// period of 2020 to reach".
func (p *parse) ledByRise(k int) bool {
	j := p.amountBefore(k)
	if j < 0 || p.boundaryBetween(j, k) || !p.isRate(j) && p.between(j+1, k, isGrowth) {
		for j = k - 1; p.class(j) == "when" || p.class(j) == "preposition" || p.class(j) == "neutral"; {
			j--
		}
	}
	if p.class(j) == "amount" && p.is(p.mentions[j].to-1, "finite") {
		return true // "trade doubled to reach 387 million"
	}
	if p.class(j) == "amount" {
		j--
	}
	if p.class(j) != "growth" || p.mentions[j].is("finite") {
		return p.class(j) == "growth"
	}
	for i := j; i >= 0 && !p.boundary(i); i-- {
		if p.mentions[i].class == "cue" || p.mentions[i].entry.Has("future") || p.mentions[i].is("intent") {
			return false // "expects growth of 5 percent to reach"
		}
	}
	return true
}

func isGrowth(m *mention) bool { return m.class == "growth" }
