package press

import "oborot/data"

// modality tells how firmly the amount at mention k is said: a target, then a
// forecast, outweighs that a person says it.
func (p *parse) modality(k int, said bool) data.Modality {
	if before, goesOn := p.verbGoesOn(k); goesOn {
		return p.modality(before, said)
	}
	if p.postpositional() {
		return p.modalityOfClause(k, said)
	}
	if before, repeats := p.planRepeats(k); repeats {
		return p.modality(before, said)
	}
	best := data.Actual
	if (p.language.PlainNouns() || p.inflects()) && (p.mentions[k].amount.lead == "from" || p.ofToday(k) || p.againstBefore(k) && (p.inflects() || p.setAgainstThen(k))) {
		if _, revised := p.revised(k); revised {
			return data.Expected
		} else if said {
			p.because(k, "modality: a person says it", nowhere)
			return data.Said
		}
		return best // where a rise that is planned begins is a fact
	}
	if p.willReach(k) {
		best = data.Expected
		p.because(k, "modality: a word of plans or of expectation", k)
	}
	if said && best == data.Actual {
		best = data.Said
		p.because(k, "modality: a person says it", nowhere)
	}
	for j, from := k-1, p.cuesFrom(k); j >= from && p.fold(j) != ";" && p.class(j) != "but"; j-- {
		if p.class(j) == "amount" && p.mentions[j].amount.measure != plain && p.boundaryBetween(j, k) {
			if p.ledByConverb(k) || p.inflects() && p.stepped(j, k) {
				return firmer(best, p.modality(j, said)) // "составил 300 млн, снизившись на 40%"
			}
			if !p.thatMuch(j, k) && !p.orSo(k) && (p.class(k-1) != "growth" || p.toldPast(k-1) || best != data.Said && best != data.Actual) {
				break
			}
		}
		if p.missedCue(j) && p.between(j, k, isSum) {
			break // "вместо намеченных 5 млрд наторговали на 3"
		}
		if p.ofSumBefore(j, k) {
			continue
		}
		best = p.firmer(best, k, j)
		if p.nowBegins(j) {
			break
		}
	}
	for j := k + 1; j < len(p.mentions) && p.class(j) != "amount" && p.fold(j) != ";" && p.class(j) != "but"; j++ {
		if p.class(j) == "and" && (p.class(j+1) == "we" || p.class(j+1) == "pronoun" || p.opensPlan(j+1)) {
			break // another clause begins
		}
		if p.missedCue(j) && (p.boundaryBetween(k, j) || p.amountAfter(j)) {
			break // "вырос на 8% при прогнозе в 6%"
		}
		if p.boundary(j) && (p.amountAfter(j) || p.countAfter(j) || p.class(j+1) != "cue" && p.class(j+2) != "cue" || p.cameAbout(k)) {
			break
		}
		best = p.firmer(best, k, j)
	}
	return best
}

// cue returns the modality that mention k gives to what stands round it.
func (p *parse) cue(k int) data.Modality {
	m := &p.mentions[k]
	switch {
	case m.class == "cue":
		return data.Modality(m.entry.Value)
	case m.entry.Has("aim") || p.postpositional() && m.lexeme.Told("aim"):
		return data.Target
	case p.postpositional() && m.lexeme.Told("future"):
		return data.Expected
	case m.entry.Has("future") && p.wasReached(k):
		return data.Actual
	case m.entry.Has("future"):
		if m.entry.Has("result") && p.ledByRise(k) || k > 0 && p.mentions[k-1].is("enables") && m.is("intent") {
			return data.Actual
		}
		return data.Expected
	case m.class == "when" && m.when.Form == Next:
		return data.Expected
	}
	return data.Actual
}

// firmer takes the modality of mention j for the amount at k where it outweighs
// what was found before.
func (p *parse) firmer(was data.Modality, k, j int) data.Modality {
	now := firmer(was, p.cue(j))
	if j < k && p.intended(j, k) {
		now = data.Target
	}
	if now != was {
		p.because(k, "modality: a word of plans or of expectation", j)
	}
	return now
}

// firmer returns the modality that wins of two.
func firmer(a, b data.Modality) data.Modality {
	for _, m := range [...]data.Modality{data.Target, data.Expected, data.Said} {
		if a == m || b == m {
			return m
		}
	}
	return data.Actual
}

func (p *parse) amountAfter(k int) bool {
	return p.between(k, len(p.mentions), func(m *mention) bool {
		return m.class == "amount" && m.amount.measure != plain
	})
}

// voice is who speaks in a sentence.
type voice struct {
	said    bool   // a person says it
	name    string // as written; empty for a pronoun that points to nobody
	country string // whose guest the speaker is
	post    bool   // only the post is said: "the ambassador"
}

// voice finds who says the sentence: the person beside a verb of saying.
func (p *parse) voice(c *context) voice {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.is("source") && p.attributed(k) {
			p.because(whole, "speaker: the post behind a word of source", p.postAfter(k))
			return p.rolePerson(c, p.postAfter(k))
		}
		if m.is("source") && p.fullName(k+1) {
			v, _ := p.subject(c, k, +1)
			return v
		}
		if !m.is("say") {
			continue
		}
		e, _ := m.lexeme.Find("say")
		if e.Has("self") {
			p.because(whole, "speaker: the word of saying means who spoke before", k)
			return c.last()
		}
		if !e.Has("before") {
			if v, found := p.subject(c, k, -1); found {
				return v
			}
		}
		if v, found := p.subject(c, k, +1); found {
			return v
		}
		if p.headSpeaks() {
			p.because(whole, "speaker: the post beside a word of saying", 0)
			return p.rolePerson(c, 0)
		}
	}
	if p.headSpeaks() && p.opensSpeech() {
		p.because(whole, "speaker: the post beside a word of saying", 0)
		return p.rolePerson(c, 0)
	}
	if p.between(0, len(p.mentions), func(m *mention) bool { return m.is("we") && (!m.entry.Has("home") || c.speaker.country+c.post != "") }) {
		p.because(whole, "speaker: we are those who spoke before", nowhere)
		return voice{said: true, name: c.speaker.name, country: c.speaker.country}
	}
	if p.spoken {
		p.because(whole, "speaker: who holds the floor", nowhere)
		return c.last()
	}
	return voice{}
}

// subject looks for the one who speaks beside the verb at mention k, to the
// left or to the right.
func (p *parse) subject(c *context, k, step int) (voice, bool) {
	for j, n := k+step, 0; j >= 0 && j < len(p.mentions) && n < 5; j, n = j+step, n+1 {
		m := &p.mentions[j]
		switch {
		case m.class == "institution" && step < 0 && p.inflects() && p.class(j-1) == "preposition":
		case (m.class == "institution" || p.officeName(j)) && step < 0 && p.inflects() && p.headOf(j) >= 0:
			p.because(whole, "speaker: the post beside a word of saying", p.headOf(j))
			return p.rolePerson(c, p.headOf(j)), true
		case m.class == "institution" || p.officeName(j) || m.class == "role" && p.inflects() && p.class(j-1) == "institution":
			return voice{}, true
		case m.is("pronoun"):
			p.because(whole, "speaker: a pronoun beside a word of saying", j)
			return c.last(), true
		case p.capitalised(j):
			from, to := p.nameRun(j)
			p.because(whole, "speaker: the name beside a word of saying", k)
			name := p.words(p.mentions[from].from, p.mentions[to-1].to)
			known := c.person(p.folds(from, to))
			return voice{said: true, name: name, country: known.country}, true
		case m.class == "role":
			p.because(whole, "speaker: the post beside a word of saying", j)
			return p.rolePerson(c, j), true
		case step < 0 && p.boundary(j), p.class(j) == "amount", m.class == "when" && step > 0:
			return voice{}, false
		}
	}
	return voice{}, false
}

// headOf returns the post of the one who heads the office at mention k: "начальник
// таможенного управления"; -1 where none does.
func (p *parse) headOf(k int) int {
	for j := k - 1; j >= max(k-3, 0); j-- {
		switch m := &p.mentions[j]; {
		case m.class == "role":
			return j
		case m.class != "area" && m.class != "word" && m.class != "neutral" && m.class != "institution":
			return nowhere
		}
	}
	return nowhere
}

// officeName says whether mention k is a name that ends as those of offices do.
func (p *parse) officeName(k int) bool {
	return p.capitalised(k) && p.ends(k, p.language.Offices)
}

// guestRole says whether the post at mention k is one of another country's:
// an ambassador, a deputy.
func (p *parse) guestRole(k int) bool {
	if p.mentions[k].lexeme == nil {
		return false
	}
	e, found := p.mentions[k].lexeme.Find("role")
	return found && e.Has("guest")
}

// capitalised says whether mention k is an unknown word with a capital letter.
func (p *parse) capitalised(k int) bool {
	return p.class(k) == "word" && p.first(p.mentions[k].from).Capital()
}

// fullName says whether two unknown words with capital letters stand together from mention
// k on, as a person is named whom no post tells: "according to Anna Ivanova".
func (p *parse) fullName(k int) bool {
	return p.language.PlainNouns() && p.capitalised(k) && p.capitalised(k+1) && !p.mentions[min(k+2, len(p.mentions)-1)].is("institution")
}

// nameRun returns the run of capitalised words round mention k.
func (p *parse) nameRun(k int) (from, to int) {
	from, to = k, k+1
	for p.capitalised(from - 1) {
		from--
	}
	for p.capitalised(to) {
		to++
	}
	return from, to
}

// folds returns the words of mentions [from, to) as they are looked up.
func (p *parse) folds(from, to int) []string {
	var out []string
	for k := from; k < to; k++ {
		out = append(out, p.fold(k))
	}
	return out
}
