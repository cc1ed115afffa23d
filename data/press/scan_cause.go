package press

import "oborot/data/lexicon"

// ofCause says whether the indicator at mention k only tells why another one, the
// subject of its clause, moved: "товарооборот за счёт сокращения импорта уменьшился
// на 12%". What has an amount right behind it is told itself.
func (p *parse) ofCause(frames []frame, k int) bool {
	if !p.inflects() || len(frames) == 0 {
		return false
	}
	last := &frames[len(frames)-1]
	if last.trap || last.entry.Has("verb") || !p.causeBefore(last.at, k) {
		return false
	}
	if told := p.amountBefore(k); told > last.at && !p.between(told, k, isArea) {
		return false // "просел на 13%, за счёт чего дефицит сузился"
	}
	for j := k + 1; j < len(p.mentions) && !p.boundary(j); j++ {
		if p.class(j) == "amount" {
			return p.between(k+1, j, isPredicate)
		}
	}
	return false
}

// causesLed makes plain words of the heads that only tell why something grew or fell, right
// behind the rate of it: "sank 21 percent on falling demand and lower prices, …". What goes
// on to tell of the cause itself, "prices, which fell by a fifth", keeps it.
func (p *parse) causesLed() {
	for k := 1; p.language.PlainNouns() && k < len(p.mentions); k++ {
		if !p.is(p.mentions[k].from, "led-by-cause") || p.class(k-1) != "amount" ||
			!p.between(max(k-4, 0), k-1, isPredicate) {
			continue
		}
		end := k + 1
		for end < len(p.mentions) && end < k+9 && p.class(end) != "amount" && !p.boundary(end) {
			end++
		}
		if next := p.class(end + 1); p.class(end) != "" && p.class(end) != "mark" || next == "amount" ||
			next == "growth" || next == "relative-pronoun" || next == "compare" {
			continue
		}
		for j := k + 1; j < end; j++ {
			if p.class(j) == "trap" {
				p.mentions[j].class, p.mentions[j].entry = "known", lexicon.Entry{}
			}
		}
	}
}

// causeBefore says whether a word for the cause leads to the indicator at mention
// k, with no more than what describes it or how it moved between.
func (p *parse) causeBefore(from, k int) bool {
	for j := k - 1; j > from && j >= k-6; j-- {
		switch m := &p.mentions[j]; {
		case m.is("cause"):
			return true
		case p.boundary(j), m.class == "amount", m.class == "indicator", m.class == "level":
			return false
		}
	}
	return false
}

// subjectResumed returns the subject of the clause of an amount where the cause of what
// happened, with an indicator and an amount of its own, stands before its verb. A share
// that leads to the place it is held with is of the row of that.
func (p *parse) subjectResumed(frames []frame, k int) *frame {
	if place := p.heldWith(k); place > 0 && (len(frames) == 0 || frames[0].at > k) {
		return p.frameOf(frames, place)
	}
	if !p.inflects() || len(frames) < 2 {
		return p.headOfAside(frames, k)
	}
	at := k - 1
	for told := false; at > 0 && !(told && p.class(at) == "amount"); at-- {
		if p.boundary(at) || p.class(at) == "amount" || p.class(at) == "indicator" {
			return nil
		}
		told = told || isPredicate(&p.mentions[at])
	}
	if p.class(at+1) == "and" {
		return p.subjectResumed(frames, at)
	}
	i := lastBefore(frames, at)
	if i < 1 || p.amountBehind(frames[i].at) != at || !p.causeBefore(frames[i-1].at, frames[i].at) ||
		p.between(frames[i-1].at+1, frames[i].at, isAmount) {
		return nil
	}
	return &frames[i-1]
}

// lastBefore returns the index of the last frame before mention k, or -1.
func lastBefore(frames []frame, k int) int {
	for i := len(frames) - 1; i >= 0; i-- {
		if frames[i].at < k {
			return i
		}
	}
	return -1
}

// isAmount says whether a mention is an amount.
func isAmount(m *mention) bool { return m.class == "amount" }
