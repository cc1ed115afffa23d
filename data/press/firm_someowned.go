package press

import "slices"

// This file reads a part of enterprises that is told to be of a country or of capital from
// abroad, where the number of all of them stands before and says nothing of ours: "300
// кәсіпорынның 40-ы чех инвесторларымен бірлесіп ашылған". By default the number with the
// ending of what is owned, right behind the enterprises, counts those. What contradicts:
// that they only come, trade or talk.

// someOwned says whether the enterprises at mention k are such, of which a part is told
// behind to be of somebody's capital.
func (p *parse) someOwned(k int) bool {
	return p.ownerOfSome(k) > k
}

// ownerOfSome returns the mention of the country, or of the word for abroad, whose the part
// of the enterprises at mention k is; -1 where there is none.
func (p *parse) ownerOfSome(k int) int {
	part := p.partCountedBehind(k)
	if part < 0 || p.attending(k) {
		return nowhere
	}
	for j := part + 1; j < len(p.mentions) && !p.boundary(j) && p.class(j) != "amount"; j++ {
		a := p.mentions[j].area
		if p.class(j) != "area" && p.class(j) != "foreign" {
			continue
		}
		if p.class(j) == "area" && (a.code == "" || a.code == "?") || !p.staysWith(j) {
			return nowhere
		}
		return j
	}
	return nowhere
}

// partCountedBehind returns the number of some of the enterprises at mention k, right behind
// them or behind the word for "of which" in the next clause; -1 where there is none.
func (p *parse) partCountedBehind(k int) int {
	if p.postpositional() && p.ending(k) == "of" && p.ownedNumber(k+1) {
		return k + 1
	}
	j := k + 1
	for p.class(j) == "operates" || p.class(j) == "level" || p.class(j) == "neutral" {
		j++
	}
	if !p.postpositional() || p.fold(j) != "," || p.class(j+1) != "of-which" || !p.ownedNumber(j+2) ||
		p.describedAbroad(k) || p.stakeBefore(k) ||
		p.mentions[k].entry.Value != "enterprises_foreign_capital" {
		return nowhere
	}
	return j + 2
}

// staysWith says whether what is told to be of the country at mention j belongs to it or is
// founded with it or its capital: "Кубанікі", "кубалық капиталмен", "Кубамен бірлесіп".
func (p *parse) staysWith(j int) bool {
	if p.ending(j) == "whose" ||
		(p.class(j) == "foreign" || p.mentions[j].area.adjective) && (p.class(j+1) == "" || p.class(j+1) == "mark") {
		return true
	}
	for i := j; i < len(p.mentions) && i <= j+3 && !p.boundary(i); i++ {
		if m := &p.mentions[i]; m.is("jointly") || m.is("creates") && p.ending(i-1) == "with" {
			return true
		}
	}
	return j+1 < len(p.mentions) && p.mentions[j+1].is("stake")
}

// foundedWith says whether the part of the enterprises at mention k is told to be founded
// together with somebody.
func (p *parse) foundedWith(k int) bool {
	j := p.ownerOfSome(k)
	for j = max(j, k+1); j < len(p.mentions) && p.class(j) != "area" && p.class(j) != "amount" && !p.boundary(j); {
		j++
	}
	return p.postpositional() && p.class(j) == "area" && !p.boundaryBetween(j, min(j+4, len(p.mentions))) &&
		slices.ContainsFunc(p.mentions[j:min(j+4, len(p.mentions))], func(m mention) bool { return m.is("jointly") })
}

// overAdjectives returns the mention before the words without endings that describe what is
// counted behind mention k: "Чилидің 30 ірі және орта компаниясы".
func (p *parse) overAdjectives(k int) int {
	j := k
	for p.postpositional() && j > k-4 &&
		(p.class(j) == "word" || p.class(j) == "known" || p.class(j) == "neutral" || p.class(j) == "and") &&
		p.ending(j) == "" {
		j--
	}
	if p.class(j) != "amount" {
		return k
	}
	return j
}

// oneFirm says whether the word for enterprises at mention k stands for one, which acts: it
// is no plural, has no case and no number counts it: "компания шетелге 5 миллион доллардың
// өнімін сатты".
func (p *parse) oneFirm(k int) bool {
	m := &p.mentions[max(k, 0)]
	if k < 0 || !p.postpositional() || m.class != "indicator" ||
		m.entry.Value != "enterprises_foreign_capital" || p.ending(k) != "" || p.lexemes[m.to-1].Many {
		return false
	}
	j := k - 1
	for p.class(j) == "area" || p.class(j) == "neutral" || p.class(j) == "word" || p.class(j) == "foreign" ||
		p.class(j) == "stake" {
		j--
	}
	return p.class(j) != "amount" && p.class(j) != "known" && p.class(k+1) != "amount"
}

// firmActs says whether one enterprise does in its clause what the verb at mention k tells.
func (p *parse) firmActs(k int) bool {
	for j := k - 1; j >= 0 && p.mentions[k].entry.Has("verb") && !p.boundary(j); j-- {
		if p.oneFirm(j) {
			return true
		}
	}
	return false
}
