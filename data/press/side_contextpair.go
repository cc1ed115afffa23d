package press

import "slices"

// complete fills the sides that a sentence leaves open from what went before.
func (c *context) complete(q parties, v voice) parties {
	was := q
	switch {
	case q.empty():
		q = c.pair(v)
		q.fromContext = q.reporter != "" || q.partner != ""
		return q
	case q.reporter == "":
		q = c.reporting(q, v)
	case q.partner == "":
		q.partner = c.other(q.reporter, v)
	}
	q.fromContext = q.reporter != was.reporter || q.partner != was.partner
	return q
}

// pair is the two countries that "bilateral" means: host and speaker's country,
// the pair of the sentence before, the two countries it named, or host and only
// guest.
func (c *context) pair(v voice) parties {
	switch {
	case v.country != "" && c.host != "" && v.country != c.host:
		if q := c.parties; !c.theme.broken && q.partner == c.host && q.reporter == v.country {
			c.rule = ": those of the sentence before"
			return q
		}
		c.rule = ": host of the article and country of the speaker"
		return parties{reporter: c.host, partner: v.country}
	case c.theme.broken && c.theme.whole() && (!c.both || c.theme.twofold() && len(c.guests) < 2) && !c.theme.turned:
		c.rule = ": those of whom the article tells"
		return c.theme.parties
	case c.parties.whole() || c.parties.reporter != "" && len(c.named) < 2:
		c.rule = ": those of the sentence before"
		return c.parties
	case len(c.guests) > 1:
		return parties{}
	case len(c.named) == 2:
		c.rule = namedTwo
		return parties{reporter: c.named[0], partner: c.named[1]}
	case c.host != "" && len(c.guests) == 1 && c.guests[0] != c.host:
		c.rule = ": host of the article and its only guest"
		return parties{reporter: c.host, partner: c.guests[0]}
	case c.theme.twofold() || c.theme.whole() && !c.both:
		c.rule = ": those of whom the article tells"
		return c.theme.parties
	}
	return parties{}
}

// inPair says whether the text was just speaking of a country's trade with one
// other, so that its trade alone may still mean that one.
// What is told to be foreign is that of all, unless somebody visits.
func (p *parse) inPair(f *frame, q parties, c *context) bool {
	if f.trades() && f.indicator != "turnover" && p.inflects() && c.meets(q.reporter) {
		return true
	}
	if f.entry.Has("world") ||
		!f.trades() && len(c.guests) == 0 && (f.entry.Has("foreign") || p.between(f.from, f.to, isForeign)) ||
		!c.parties.whole() || c.entry.Has("count") {
		return false
	}
	world := c.parties.partner == rest(c.parties.reporter)
	return !world && (q.reporter == c.parties.reporter || q.reporter == c.parties.partner)
}

// sells says whether the text was speaking of the exports of the side that a
// sentence about buyers leaves out: "Экспорт Чехии вырос. Больше всех купила
// Польша" goes on telling exports, in the figures of the seller.
func (c *context) sells(partner string, q parties) bool {
	return c.entry.Value == "exports" && q.fromContext && partner == c.parties.reporter
}

// meets says whether the text just told of an office or a guest of a country and of one
// other country, so that the trade of either may mean that with the other: "Посол Чада
// рассказал о сотрудничестве с Перу. Экспорт Чада составил 5 млн".
func (c *context) meets(code string) bool {
	return len(c.guests) == 1 && len(c.named) == 2 && c.since <= 1 && slices.Contains(c.named, code) &&
		(slices.Contains(c.named, c.guests[0]) || c.host == c.named[0] || c.host == c.named[1])
}
