package press

import (
	"slices"

	"oborot/data"
)

// theme is what an article as a whole tells of: the pair, or the country and
// all the others, of its first figure. Later paragraphs come back to it.
type theme struct {
	parties
	turned bool // two countries have been named since the last such paragraph began
	broken bool // a new paragraph has begun, and no figure has been told in it
	spoken int  // the sentences of the paragraph that is being read
}

// paragraphs begins another paragraph. Where each is a single sentence, as news
// agencies write, it goes on with the one before.
func (t *theme) paragraphs(number int) {
	if t.spoken > 1 && number > 1 {
		t.broken, t.turned = true, false
	}
	t.spoken = 0
}

// learn takes the sides of the first figure that has both. Where those are two
// countries, the place where others told of them is no side of what follows: "Trade of
// Russia and Turkey fell by 1 %, Novak said after the talks in Astana".
func (c *context) learn(told []Statement) {
	t := &c.theme
	if len(told) == 0 {
		return
	}
	t.broken = false
	if t.whole() {
		return
	}
	for i := range told {
		if s := &told[i]; s.Reporter != "" && s.Partner != "" {
			t.parties = s.sides()
			if t.twofold() && c.host != t.reporter && c.host != t.partner {
				c.host = ""
			}
			return
		}
	}
}

// tally counts the figures of each country.
type tally map[string]int

// count counts of how many figures each country was a side.
func (c *context) count(told []Statement) {
	if c.told == nil {
		c.told = tally{}
	}
	for i := range told {
		c.told[told[i].Reporter]++
		c.told[told[i].Partner]++
	}
}

// hub returns the one of two countries whose figures the text was telling: the one that
// was a side of more of them; empty where both were of as many.
func (c *context) hub(q parties) string {
	reporter, partner := c.told[q.reporter], c.told[q.partner]
	switch {
	case !q.twofold() || reporter == partner:
		return ""
	case reporter > partner:
		return q.reporter
	}
	return q.partner
}

// sideOfTheme returns the side of the theme that stands opposite an area which a
// new paragraph names; false where the theme does not tell.
func (c *context) sideOfTheme(known string) (parties, bool) {
	t := c.theme.parties
	if !c.theme.broken || !t.whole() || known == t.reporter {
		return parties{}, false
	}
	return parties{reporter: t.reporter, reporterPlace: t.reporterPlace, placeName: t.placeName}, true
}

// twofold says whether a theme is one of two countries.
func (q parties) twofold() bool { return q.whole() && q.partner != rest(q.reporter) }

// latest is the time that a sentence ends up speaking of: the later one where it
// tells of two, and none where nobody can say which is later.
func latest(told []Statement) (w When, real bool) {
	for _, s := range told {
		switch o := s.When; {
		case s.Modality == data.Target || s.Modality == data.Expected:
		case !real:
			w, real = o, true
		case o.Form != Span || w.Form != Span:
		case o.Fixed(s.Published).Relative != w.Fixed(s.Published).Relative ||
			o.Fixed(s.Published).Undated != w.Fixed(s.Published).Undated:
			return When{}, true
		case o.Fixed(s.Published).ends() > w.Fixed(s.Published).ends():
			w = o
		}
	}
	return w, real
}

// currencyOf returns the currency of the last amount of money told, else what it
// was.
func currencyOf(told []Statement, was string) string {
	for _, s := range told {
		if unit, found := data.UnitByCode(s.Unit); found && unit.IsCurrency() {
			was = s.Unit
		}
	}
	return was
}

// ends counts the months to the end of a span.
func (w When) ends() int { return w.Year*12 + w.Month + w.Months }

// homeland is the country that "the country" means: where the article takes
// place, else the one whose figures it tells.
func (c *context) homeland() string {
	if c.host != "" {
		return c.host
	}
	return c.theme.reporter
}

// pointed says whether a sentence points to a country named before: "в эту
// страну".
func (p *parse) pointed() bool {
	return p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "here" && m.entry.Has("that") })
}

// retracted says whether a sentence tells what an article once said and no longer
// says: "An earlier version put the exports at 69 million".
func (p *parse) retracted() bool {
	return p.between(0, len(p.mentions), func(m *mention) bool { return m.is("retracted") })
}

// reporting fills the reporting side with its place: of the article in a new
// paragraph, else of the sentence before.
func (c *context) reporting(q parties, v voice) parties {
	if t, told := c.sideOfTheme(q.partner); told {
		q.reporter, q.reporterPlace, c.rule = t.reporter, t.reporterPlace, ": the country whose figures the article tells"
		if q.placeName == "" {
			q.placeName = t.placeName
		}
		return q
	}
	q.reporter = c.other(q.partner, v)
	if c.parties.reporter == q.reporter && q.partnerPlace == "" {
		q.reporterPlace, q.placeName = c.parties.reporterPlace, c.parties.placeName
	}
	return q
}

// sides returns the sides of a statement with its place, as a later sentence
// leans on them.
func (s *Statement) sides() parties {
	q := parties{reporter: s.Reporter, partner: s.Partner, fromContext: true}
	if s.Place != "" && !s.OfPartner {
		q.reporterPlace, q.placeName = s.Place, s.PlaceName
	}
	return q
}

// such says whether what is counted at mention k is what the sentence before
// has counted: "год назад таких предприятий было 396".
func (p *parse) such(k int, c *context) bool {
	m := &p.mentions[k]
	return k > 0 && p.mentions[k-1].is("such") && m.entry.Has("count") && m.entry.Value == c.entry.Value
}

// spokenOf returns the frame that a sentence speaks of, so that a later "it" means
// its indicator: the first that it told a figure of, else the first.
func spokenOf(frames []frame, told []Statement) *frame {
	var first *frame
	for i := range frames {
		f := &frames[i]
		switch {
		case f.trap || f.entry.Class != "indicator":
		case len(told) == 0 || slices.ContainsFunc(told, func(s Statement) bool { return s.Indicator == f.indicator }):
			return f
		case first == nil:
			first = f
		}
	}
	return first
}
