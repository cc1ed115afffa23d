package press

import "oborot/data"

// theme is what an article as a whole tells of: the pair, or the country and
// all the others, of its first figure. Later paragraphs come back to it.
type theme struct {
	parties
	broken bool // a new paragraph has begun, and no figure has been told in it
	spoken int  // the sentences of the paragraph that is being read
}

// paragraphs begins another paragraph. Where each is a single sentence, as news
// agencies write, it goes on with the one before.
func (t *theme) paragraphs(number int) {
	if t.spoken > 1 && number > 1 {
		t.broken = true
	}
	t.spoken = 0
}

// learn takes the sides of the first figure that has both.
func (t *theme) learn(told []Statement) {
	if len(told) == 0 {
		return
	}
	t.broken = false
	if t.whole() {
		return
	}
	for i := range told {
		if s := &told[i]; s.Reporter != "" && s.Partner != "" {
			t.parties = parties{reporter: s.Reporter, partner: s.Partner}
			if s.Place != "" && !s.OfPartner {
				t.reporterPlace, t.placeName = s.Place, s.PlaceName
			}
			return
		}
	}
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
		case o.Relative != w.Relative || o.Undated != w.Undated:
			return When{}, true
		case o.Year*12+o.Month+o.Months > w.Year*12+w.Month+w.Months:
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
