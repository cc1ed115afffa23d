package press

import "oborot/data"

// cuesFrom returns the first mention from which a word of plans still bears on the
// amount at mention k. A verb that tells what was, in a clause of its own, is not
// ruled by what stands before that clause: "agreed to meet, noting that trade reached 2
// million".
func (p *parse) cuesFrom(k int) int {
	if !p.language.plainNouns() {
		return 0
	}
	told := nowhere
	if p.is(p.mentions[k].from, "finite") {
		told = k
	}
	for j := k - 1; j >= 0; j-- {
		switch m := &p.mentions[j]; {
		case told == nowhere && (p.boundary(j) || m.class == "cue" || m.entry.has("future") || m.class == "amount" && m.amount.measure == money):
			return 0
		case told == nowhere && (m.class == "level" || m.class == "growth") && m.is("finite"):
			told = j
		case told != nowhere && (p.boundary(j) || m.class == "relative-pronoun" || m.is("say") || m.class == "and" && p.between(j+1, told, isIndicator)):
			return j + 1
		}
	}
	return 0
}

// opensPlan says whether a word of plans at mention k, or behind its auxiliary there,
// leads to another amount.
func (p *parse) opensPlan(k int) bool {
	if p.language.plainNouns() && k < len(p.mentions) && p.mentions[k].is("be") {
		k++
	}
	return p.class(k) == "cue" && p.amountAfter(k)
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
		return m.class == "cue" && data.Modality(m.entry.value) == data.Expected || m.is("enables")
	})
}

// isRaised says whether a mention is an indicator or points back to one.
func isRaised(m *mention) bool { return m.class == "indicator" || m.is("anaphor") }
