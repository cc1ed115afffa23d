package press

import (
	"slices"
	"strings"
	"unicode/utf8"

	"oborot/data"
	"oborot/data/lexicon"
)

// context is what the sentences before have said.
type context struct {
	host       string   // the country of the place or the office that the article is about
	city       area     // the last place named
	guests     []string // countries whose people visit, in order
	people     []person
	named      []string // the countries of the sentence that last named any
	subject    string   // the only one of them that stood without a case
	parties    parties
	product    string        // what the last indicator was narrowed to
	entry      lexicon.Entry // the last indicator
	when       When          // of the last amount
	base       When          // which the text compares that with
	speaker    voice
	theme      theme
	speech     speech
	announced  bool    // the sentence before announces the figures of a time
	fresh      bool    // it speaks of the last indicator and of no other
	since      int     // sentences since one told an indicator
	row        row     // of countries that was spoken of without a figure
	opening    parties // of the first figure of the sentence before
	shared     bool    // the last figure was a share
	placed     bool    // it was a place in a row
	told       tally   // how many figures each country was a side of
	unit       string  // the currency last told in the paragraph
	group      string  // the last group of countries named
	post       string  // the country of the one post that a sentence last told of
	introduced bool    // what stands before the text has somebody begin to speak
	reading    bool    // that is being read
	both       bool    // the frame speaks of "the two countries"
	budgetName string  // the budget time that the text told to be another one
	budgetTime When    // that one

	published data.Date       // of the article
	paragraph int             // that is being read
	explained bool            // somebody asks for the notes
	rule      string          // by which the last sides were completed
	marks     map[string]mark // where things were said, while somebody asks
}

// person is somebody named with a post of some country.
type person struct {
	words   []string
	name    string // as written
	country string
}

// spokenOf returns the country that the text is about, else those that the sentence
// before named.
func (c *context) spokenOf() []string {
	if c.host != "" {
		return []string{c.host}
	}
	return c.named
}

// last is the one whom a pronoun means: who spoke last, else the only one named.
func (c *context) last() voice {
	if c.speaker.name == "" && len(c.people) == 1 {
		return voice{said: true, name: c.people[0].name, country: c.people[0].country}
	}
	return voice{said: true, name: c.speaker.name, country: c.speaker.country}
}

// person finds somebody named before, in whatever case the name stands now.
func (c *context) person(words []string) person {
	for i := len(c.people) - 1; i >= 0; i-- {
		for _, w := range words {
			for _, known := range c.people[i].words {
				if sameName(w, known) {
					return c.people[i]
				}
			}
		}
	}
	return person{}
}

// mostPeople is more people than any article names; of a longer list the oldest
// are forgotten, so that looking for a name takes no longer as the text goes on.
const mostPeople = 100

// meet remembers a person.
func (c *context) meet(who person) {
	if len(c.people) == mostPeople {
		c.people = append(c.people[:0], c.people[mostPeople/2:]...)
	}
	c.people = append(c.people, who)
}

// sameName says whether two forms may be one name: all but the last two letters
// agree.
func sameName(a, b string) bool {
	if a == b {
		return utf8.RuneCountInString(a) > 3
	}
	short, long := []rune(a), []rune(b)
	if len(short) > len(long) {
		short, long = long, short
	}
	stem := len(short) - 1
	if stem > 5 {
		stem--
	}
	return stem >= 4 && len(long)-len(short) <= 3 && strings.HasPrefix(string(long), string(short[:stem]))
}

// observe learns from a sentence, before it is understood, who and where it
// speaks of.
func (c *context) observe(p *parse) {
	for k := range p.mentions {
		switch p.class(k) {
		case "area":
			c.place(p, k)
			c.grouped(p, k)
		case "role":
			c.office(p, k)
		}
	}
	c.home(p)
	c.visited(p)
	c.guestAbroad(p)
}

// remember learns from a sentence that has been understood: the countries it
// names, its indicator, its time, its speaker.
func (c *context) remember(p *parse, frames []frame, told []Statement, v voice) {
	var named []string
	for k := range p.mentions {
		if a := p.mentions[k].area; p.class(k) == "area" && a.code != "?" && a.code != "" && a.place == "" &&
			!a.capital && !slices.Contains(named, a.code) {
			named = append(named, a.code)
			c.markOnce(a.code, p, k)
		}
	}
	if len(named) == 0 {
		if named = p.twoCapitals(); named == nil {
			named = p.twoRegions()
		}
	}
	if len(named) < 2 && len(frames) == 0 {
		named = p.visited(p.withRegion(named))
	} else if len(named) > 2 && len(frames) == 0 {
		named = p.visitors(named)
	}
	if len(named) > 1 || len(named) == 1 && !slices.Contains(c.named, named[0]) {
		c.named, c.parties, c.subject = named, parties{}, p.bareCountry()
		c.theme.turned = c.theme.turned || len(named) > 1
	}
	if v.said && v.name != "" && !v.post {
		c.speaker = v
	}
	c.posted(p)
	if len(told) > 0 {
		last := &told[len(told)-1]
		c.parties, c.product = last.parties().known(), last.Product
		if w, real := latest(told); real {
			c.when = w
		}
		c.learn(told)
		c.count(told)
		c.shared, c.placed = last.Kind == data.Share, last.Unit == "RANK"
		c.opening = told[0].sides()
		c.unit = currencyOf(told, c.unit)
		c.markTime(p, told)
	}
	c.announced, c.fresh = false, speakOfOne(frames)
	if len(frames) > 0 && len(told) == 0 && p.onlyPoints(frames) {
		c.dated(p)
	}
	if len(told) == 0 && unplaced(frames) {
		c.dated(p)
	}
	if len(frames) == 0 {
		c.dated(p)
		c.announces(p, named)
	}
	c.since++
	f := spokenOf(frames, told)
	c.rowTold(p, f != nil)
	if f != nil {
		if c.since = 0; f.entry.Value == f.indicator || c.entry.Value != f.indicator {
			c.entry = f.entry
		}
		c.mark("indicator", p, f.at, f.at+1)
		if len(told) == 0 {
			c.topic(p, f, v)
			if c.parties.reporter == "" {
				c.release(p, named) // "La Banque du Pérou a publié les chiffres des IDE"
			}
		}
	}
}

// topic takes countries and time from an indicator that was named without a
// figure.
func (c *context) topic(p *parse, f *frame, v voice) {
	c.parties, c.product = p.partiesOf(f, nil, c, v), f.product
	if !f.trades() {
		c.parties.reporterPlace, c.parties.partnerPlace = "", "" // where capital is spoken of says nothing of trade
	}
	if !c.parties.fromContext || !c.parties.twofold() {
		c.when = When{}
	}
	for k := range p.mentions {
		if p.class(k) == "when" && p.isMain(k) {
			c.when = p.mentions[k].when
			c.mark("time", p, k, k+1)
			break
		}
	}
}

// place remembers the place that an article is about and its country.
func (c *context) place(p *parse, k int) {
	a := p.mentions[k].area
	if a.place == "" || a.place == foreignPlace && c.theme.whole() {
		return // a town abroad that is named in passing is no new subject
	}
	if (a.role == "office" && p.inflects() || a.role == "toward" && p.postpositional()) &&
		p.between(0, k, func(m *mention) bool {
			return m.class == "area" && m.area.place != "" && m.area.role == "office" && m.area.code != a.code
		}) {
		return // "Аким Актюбинской области встретился с губернатором Оренбургской области"
	}
	if a.role == "in" && p.twoMeet(a.code) {
		return
	}
	c.city, c.host = a, a.code
	c.mark(a.code, p, max(k-1, 0), k+1)
	c.mark(a.place, p, k, k+1)
}

// office reads a post, its country and the name behind it: "послом Бельгии в РК
// Алекси Де Кромбрюгхе".
func (c *context) office(p *parse, k int) {
	country := ""
	for j := k + 1; j < len(p.mentions) && j <= k+7; j++ {
		m := &p.mentions[j]
		switch {
		case m.class == "area" && m.area.place != "" &&
			(m.area.role == "office" ||
				!p.postpositional() && (country == "" || m.area.role != "in" && !p.guestRole(k))):
			country = m.area.code
		case m.class == "area" && country == "":
			country = m.area.code
		case m.class == "area" && m.area.role == "in" && p.guestRole(k):
			c.host = m.area.code
			c.mark(c.host, p, k, j+1)
		case p.boundary(j) || m.class == "role" || m.class == "and" || m.is("say"):
			j = len(p.mentions)
		case p.capitalised(j) && country != "":
			from, to := p.nameRun(j)
			c.mark(country, p, k, to)
			c.meet(person{p.folds(from, to), p.words(p.mentions[from].from, p.mentions[to-1].to), country})
			j = len(p.mentions)
		}
	}
	if country == "" || !p.guestRole(k) {
		return
	}
	for _, from := range append([]string{country}, p.sentTogether(k, country)...) {
		if !slices.Contains(c.guests, from) {
			c.guests = append(c.guests, from)
		}
	}
}
