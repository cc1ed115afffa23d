package press

import "oborot/data"

// cuesFrom returns the first mention from which a word of plans still bears on the
// amount at mention k. A verb that tells what was, in a clause of its own, is not
// ruled by what stands before that clause: "agreed to meet, noting that trade reached 2
// million".
func (p *parse) cuesFrom(k int) int {
	if !p.language.PlainNouns() {
		return 0
	}
	told := nowhere
	if p.is(p.mentions[k].from, "finite") {
		told = k
	}
	for j := k - 1; j >= 0; j-- {
		switch m := &p.mentions[j]; {
		case told == nowhere &&
			(p.boundary(j) || m.class == "cue" || m.entry.Has("future") ||
				m.class == "amount" && m.amount.measure == money):
			return 0
		case told == nowhere && (m.class == "level" || m.class == "growth") && m.is("finite"):
			told = j
		case told != nowhere &&
			(p.boundary(j) || m.class == "relative-pronoun" || m.is("say") ||
				m.class == "and" && p.between(j+1, told, isIndicator)):
			return j + 1
		}
	}
	return 0
}

// opensPlan says whether a word of plans at mention k, or behind its auxiliary or the time
// planned for there, leads to another amount.
func (p *parse) opensPlan(k int) bool {
	for p.class(k) == "when" || p.class(k) == "preposition" || p.class(k) == "neutral" && p.language.PlainNouns() {
		k++ // "и к концу года может достичь"
	}
	if p.language.PlainNouns() {
		k = p.behindPlanner(k)
		if k < len(p.mentions) && p.mentions[k].is("be") {
			k++
		}
	}
	return (p.class(k) == "cue" || k < len(p.mentions) && p.mentions[k].entry.Has("future")) && p.amountAfter(k)
}

// behindPlanner returns the mention behind those at mention k who plan or hope for something:
// "and the ministers hope to double it", "and Chad plans to"; else k.
func (p *parse) behindPlanner(k int) int {
	at, someone := k, false
	for ; at < len(p.mentions) && at < k+5; at++ {
		switch m := &p.mentions[at]; {
		case m.class == "word" || m.class == "role" || m.class == "institution" ||
			m.class == "area" && m.area.role == "":
			someone = true
		case m.class != "article" && m.class != "neutral" && m.class != "known" && m.class != "and" &&
			m.class != "correlative":
			if someone {
				return at
			}
			return k
		}
	}
	return k
}

// isIndicator says whether a mention names an indicator.
func isIndicator(m *mention) bool { return m.class == "indicator" }

// intended says whether the infinitive at mention j has somebody set out to raise an
// indicator, or what stands for one, to the amount at mention k: "to bring trade to 5
// million". What merely can be, and what did come about, is intended by nobody.
func (p *parse) intended(j, k int) bool {
	if !p.mentions[j].is("intent") || !p.between(j+1, min(j+8, k), isRaised) && !p.between(k+1, k+4, isIndicator) {
		return false
	}
	return !p.between(j-4, j, func(m *mention) bool {
		return m.class == "cue" && data.Modality(m.entry.Value) == data.Expected || m.is("enables")
	})
}

// isRaised says whether a mention is an indicator or points back to one.
func isRaised(m *mention) bool { return m.class == "indicator" || m.is("anaphor") }

// movedFrom says whether the money at mention k is where something came from, right
// behind what it came to: "slid 14%, to 38 million from 44 million".
func (p *parse) movedFrom(k int) bool {
	j := p.amountBefore(k)
	if !p.language.PlainNouns() && !p.inflects() || j < 0 || p.mentions[k].amount.lead != "from" ||
		p.mentions[j].amount.measure != money || p.mentions[j].amount.lead != "to" {
		return false
	}
	p.lean = k
	end := k
	if p.fold(k-1) == "," {
		end-- // "narrowed to 38 million, from 44 million"
	}
	return !p.boundaryBetween(j, end)
}

// movesTo says whether the money at mention k is where something came from, told with its
// time before what it came to: "fell 14%, from 44 million a year earlier to 38 million".
func (p *parse) movesTo(k int) bool {
	if p.class(k+1) != "when" || p.class(k+2) != "amount" {
		return false
	}
	a, b := &p.mentions[k].amount, &p.mentions[k+2].amount
	return a.lead == "from" && a.measure == money && b.lead == "to" && b.measure == money
}

// bracketOfRate says whether the money at mention k is all that stands in brackets behind a
// percentage, where it is what the percentage came to: "celles de la Chine de 22 % (1,4
// milliard)".
func (p *parse) bracketOfRate(k int) bool {
	return p.language.Behind && p.fold(k-1) == "(" && p.fold(k+1) == ")" && p.class(k-2) == "amount" &&
		p.mentions[k-2].amount.measure == percent && p.mentions[k].amount.lead == "" &&
		p.mentions[k].amount.sign == 0
}

// timeOfPlace says whether nothing but a row of countries, its commas and what a place
// is held with stands between a place in a row and the time behind it: "ranked fourth
// after Spain, Italy and Greece in 2020".
func (p *parse) timeOfPlace(k int) bool {
	for j := k + 1; p.language.PlainNouns() && j < len(p.mentions); j++ {
		switch {
		case p.class(j) == "when":
			return p.isMain(j)
		case p.class(j) == "amount" && !isSum(&p.mentions[j]), p.boundary(j) &&
			(p.fold(j) != "," || p.class(j-1) != "known" && p.class(j-1) != "area"):
			return false
		}
	}
	return false
}

// timesLevel says whether the level of a time stands right behind the factor at mention
// k, which multiplies it: "4.8 times the 2017 level", "double the 1973 figure".
func (p *parse) timesLevel(k int) bool {
	j := k + 1
	for p.class(j) == "neutral" {
		j++
	}
	if !p.language.PlainNouns() || p.mentions[k].amount.measure != ratio {
		return false
	}
	return p.class(j) == "when" && p.levelOf(j) || p.timeOfLevel(j)
}

// timeOfLevel says whether mention k is the word for a level whose time is told behind it:
// "the level of 2017", "the figure for the same month of 2017".
func (p *parse) timeOfLevel(k int) bool {
	if k >= len(p.mentions) || !p.mentions[k].is("index-noun") && p.class(k) != "anaphor" {
		return false
	}
	for k++; p.class(k) == "neutral" || p.class(k) == "preposition"; k++ {
	}
	return p.class(k) == "when"
}

// ofFigures says whether the time at mention k is that of the figures compared with:
// "less than the adjusted data of 2023", or of the level that a factor multiplies.
func (p *parse) ofFigures(k int) bool {
	if !p.language.PlainNouns() {
		return false
	}
	if p.levelOf(k) {
		j := k - 1
		for p.class(j) == "neutral" {
			j--
		}
		return p.class(j) == "amount" && p.timesLevel(j)
	}
	for j := k - 1; j > 1 && (p.class(j) == "preposition" || p.class(j) == "neutral"); j-- {
		if p.mentions[j-1].is("index-noun") || p.class(j-1) == "anaphor" {
			for j -= 2; j > 0 && p.class(j) == "neutral"; j-- {
			}
			return p.class(j) == "amount" && p.timesLevel(j)
		}
	}
	figures := false
	for j := k - 1; j >= 0 && j >= k-6 && !p.boundary(j) && p.class(j) != "amount"; j-- {
		switch m := &p.mentions[j]; {
		case m.is("dated-noun"), m.is("index-noun"):
			figures = true
		case figures && (m.is("base") && !m.is("preposition") || m.class == "compare"):
			return true
		}
	}
	return false
}

// nowBegins says whether the word for the present opens a clause at mention j, which tells
// what is, whatever was planned before: "намерены удвоить торговлю, сейчас она составляет".
func (p *parse) nowBegins(j int) bool {
	return p.class(j) == "when" && p.mentions[j].when.Form == Now && (p.fold(j-1) == "," || p.fold(j-1) == "-")
}
