package press

import (
	"cmp"

	"oborot/data/lexicon"
)

// carriedPlace is the rule of placesOn.
const carriedPlace = "indicator: a place in a row that is told of none, that of the row spoken of"

// row is a row of countries that the text speaks of, and the one whose row it is.
type row struct {
	entry lexicon.Entry
	owner string
}

// placesOn makes a frame of the places in a row that no word of their clause is an
// indicator of: they are places among the partners, the suppliers, the investors or in
// the trade that the text was speaking of, and each is that of the country beside it:
// "Russia took the first line", "на втором месте Канада". It speaks unless something
// contradicts it: a head of another kind in the sentence, something else that is ranked
// by, or nobody who is told to have such a row.
func (p *parse) placesOn(frames []frame, c *context) []frame {
	if !p.between(0, len(p.mentions), isRank) {
		return frames
	}
	for i := range frames {
		if f := &frames[i]; f.entry.Has("ranked") && fundsIn(f.indicator) && c.entry.Has("count") && c.since < 2 {
			f.indicator = c.entry.Value // whose firms were counted are ranked by their number
		}
	}
	spoken := p.rowSpoken(frames, c)
	if spoken.entry.Class != "indicator" || spoken.owner == "" || len(frames) > 0 && frames[0].dealt != nil {
		return frames
	}
	f := frame{entry: spoken.entry, indicator: spoken.entry.Value, at: nowhere, to: len(p.mentions), going: true, dealt: map[int]area{}}
	for k := range p.mentions {
		if p.class(k) != "amount" || !isRank(&p.mentions[k]) || p.frameOf(frames, k) != nil || p.placeOfOther(k) {
			continue
		}
		if a, found := p.besideAmount(k, spoken.owner); found {
			f.dealt[k] = a
			if f.at < 0 {
				f.at = k
			}
		}
	}
	if f.at < 0 {
		return frames
	}
	f.parties = parties{reporter: spoken.owner, fromContext: true}
	p.because(f.at, carriedPlace, nowhere)
	return append(frames, f)
}

// placeOfOther says whether the place at mention k stands in a clause that names another
// thing to have places in: a trap, a weight, a company, or what is ranked by.
func (p *parse) placeOfOther(k int) bool {
	from, to := p.round(k, p.betweenClauses)
	for j := from; j < to; j++ {
		m := &p.mentions[j]
		if m.class == "trap" || m.class == "physical" || m.class == "thing" || m.is("company") {
			return true
		}
		if m.is("ranked-by") && p.class(j+1) == "word" &&
			!p.between(j+1, min(j+4, to), func(m *mention) bool { return m.class == "indicator" }) {
			return true // "по уровню ВВП"
		}
		if (p.is(m.from, "rank-of") || m.lexeme.Is("preposition", "in")) && p.class(j+1) == "word" {
			return true // "в рейтинге университетов", "в медальном зачёте"
		}
	}
	return p.rankedByOther(k)
}

// rowSpoken returns the row that a sentence speaks of: that of its own word for those
// who trade, or else that of the text.
func (p *parse) rowSpoken(frames []frame, c *context) row {
	if at := p.rowDescribed(frames); at >= 0 {
		return row{entry: frames[0].entry, owner: p.mentions[at].area.code}
	}
	spoken := c.row
	if spoken.entry.Class == "" && c.entry.Class == "indicator" && c.since < 2 {
		spoken = row{entry: c.entry, owner: cmp.Or(c.hub(c.parties), c.parties.reporter)}
	}
	if e, found := p.rowNamed(); found && !(e.Has("ranked") && spoken.entry.Has("count")) {
		spoken.entry = e
	}
	if spoken.owner == "" {
		spoken.owner = c.host
	}
	spoken.entry.Features = ""
	return spoken
}

// rowDescribed returns the mention of the country whose trade makes a row that a clause of
// its own describes: "13th among the countries where Chinese exports go"; -1 where none is.
func (p *parse) rowDescribed(frames []frame) int {
	if len(frames) != 1 || frames[0].trap || !frames[0].trades() {
		return nowhere
	}
	if p.between(0, frames[0].at, func(m *mention) bool {
		return p.is(m.from, "rank-of") ||
			p.is(m.from, "rank-among")
	}) {
		return p.wholeBeside(&frames[0])
	}
	return nowhere
}

// rowTold remembers the row of countries that a sentence without a figure speaks of:
// "назвала крупнейших торговых партнёров страны".
func (c *context) rowTold(p *parse, spoke bool) {
	if spoke {
		c.row = row{}
		return
	}
	if e, found := p.rowNamed(); found {
		c.row = row{entry: e, owner: c.host}
		if leads := p.between(0, len(p.mentions), func(m *mention) bool {
			return p.is(m.from, "leads-list") ||
				m.is("rank-first") || isRank(m)
		}); leads &&
			c.row.owner == "" && c.entry.Value == e.Value {
			c.row.owner = c.parties.reporter // the one named holds the first place
		} else if len(c.named) == 1 && !leads {
			c.row.owner = c.named[0]
		}
	}
}

// rowNamed returns the word of a sentence for what countries have their places by: what
// is counted, or else those who trade.
func (p *parse) rowNamed() (named lexicon.Entry, found bool) {
	for k := range p.mentions {
		switch e := p.mentions[k].entry; {
		case p.class(k) != "indicator":
		case e.Has("count"):
			return e, true
		case e.Has("ranked"):
			named, found = e, true
		}
	}
	return named, found
}
