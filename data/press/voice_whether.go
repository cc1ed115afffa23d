package press

// willReach says whether the verb that stands as the hedge of an amount tells of
// what is to come: "превысит 600 млрд".
func (p *parse) willReach(k int) bool {
	for i := p.mentions[k].from; i < p.mentions[k].to; i++ {
		if p.is(i, "will") {
			return true
		}
	}
	return false
}

// thatMuch says whether the amount at mention k tells in money what the factor at
// mention j brings it to: "увеличить вдвое, до 10 млрд".
func (p *parse) thatMuch(j, k int) bool {
	a, b := p.mentions[j].amount, p.mentions[k].amount
	if a.measure != ratio && a.measure != percent || b.lead != "to" || b.measure != money {
		return false
	}
	if p.language.PlainNouns() && p.fold(k-1) == "," && !p.boundaryBetween(j, k-1) {
		return true // "of tripling trade with Spain, to 3 million"
	}
	for i := j + 1; i < k; i++ {
		if p.class(i) != "mark" && p.class(i) != "sign" {
			return false
		}
	}
	return true
}

// orSo says whether the rate at mention k only tells a second time how far something is
// to grow: "plans to raise exports to 5 million, or by 4 percent".
func (p *parse) orSo(k int) bool {
	return k > 0 && p.mentions[k-1].is("or") && p.mentions[k].amount.measure == percent && p.language.PlainNouns()
}

// isSource says whether a word tells that data or an institution say something.
func isSource(m *mention) bool { return m.is("source") }

// introduces says whether a sentence before the text has a person speak of what
// the text then tells in his words: "Посол Анна Новак рассказала о торговле двух стран".
// A post is enough where his own words are told of, an article, an interview, and in
// Russian anywhere: "Посол Перу рассказал о торговле".
func (c *context) introduces(p *parse, v voice, told int) {
	if c.reading {
		says := func(class string) bool {
			return p.between(0, len(p.mentions), func(m *mention) bool { return m.is(class) })
		}
		named := v.said && v.name != "" && !v.post || says("own-words") && says("role") ||
			p.inflects() && v.said && v.post
		c.introduced = named && told == 0 && says("say")
	}
}

// convertedFrom returns the mention of the money that the money at mention k tells once
// more, in a bracket or behind "or": "довести до 9 млрд лари (3 млрд долларов)"; -1 where
// it tells none again.
func (p *parse) convertedFrom(k int) int {
	j := k - 1
	if p.fold(j) == "(" || j >= 0 && p.mentions[j].is("or") {
		j--
	} else {
		return -1
	}
	if p.fold(j) == "," {
		j--
	}
	if p.class(j) != "amount" || p.mentions[j].amount.measure != money ||
		p.mentions[k].amount.measure != money || p.mentions[j].amount.lead == "from" {
		return -1
	}
	return j
}

// wasReached says whether the verb at mention k, which may tell what will be, tells what has been
// reached, its subject standing behind it: "в 2006 году достигнут рекордный товарооборот".
func (p *parse) wasReached(k int) bool {
	if !p.inflects() || !p.is(p.mentions[k].from, "reached-or-will") {
		return false
	}
	for j := k + 1; j < len(p.mentions) && !p.boundary(j) && p.class(j) != "amount"; j++ {
		if p.class(j) == "indicator" {
			return true
		}
	}
	return false
}
