package press

import "oborot/data"

// home learns the country that an article is about from a sentence that names
// one country alone, by an office of its own: "Статистическая служба Грузии
// опубликовала данные". A guest's office tells nothing of its host.
func (c *context) home(p *parse) {
	if c.host != "" {
		return
	}
	if code := p.partnersOf(); code != "" && len(p.countries()) > 1 {
		c.host = code
		c.mark(code, p, 0, len(p.mentions))
		return
	}
	country, office := "", -1
	for k := range p.mentions {
		a := p.mentions[k].area
		switch {
		case p.class(k) == "role" && p.guestRole(k):
			return
		case p.class(k) != "area" || a.code == "?":
		case country != "" && a.code != country:
			return
		default:
			country = a.code
			if a.role == "office" && office < 0 {
				office = k
			}
		}
	}
	end := office
	if p.postpositional() {
		end = len(p.mentions)
	}
	if office >= 0 && (p.between(0, end, isOffice) || p.ownOffice(office)) {
		c.host = country
		c.mark(country, p, office, office+1)
	}
}

// ownOffice says whether the area at mention k is named by an office that only one
// country has: "Белстат".
func (p *parse) ownOffice(k int) bool {
	e, _ := p.entryOf(p.mentions[k].from, "area")
	return e.Has("office")
}

// isOffice says whether a word names an institution or a post.
func isOffice(m *mention) bool { return m.is("institution") || m.is("role") }

// tellsHost says whether a word makes the only country of a sentence the one where
// its enterprises are: an office of it, or that they are in it.
func tellsHost(m *mention) bool {
	return isOffice(m) || m.class == "area" && m.area.role == "in" && !m.area.adjective
}

// dated keeps the time of a sentence that announces figures and names none:
// "обнародовала данные за май 2020 года".
func (c *context) dated(p *parse) {
	for k := range p.mentions {
		if p.class(k) == "when" && p.isMain(k) && (p.mentions[k].when.Form == Span || p.mentions[k].when.Form == Day) {
			c.when = p.mentions[k].when
			c.announced = c.when.Form == Span &&
				p.between(0, len(p.mentions), func(m *mention) bool { return m.is("reports") })
			c.mark("time", p, k, k+1)
			return
		}
	}
}

// counts remembers the enterprises that a sentence announces without a number.
func (c *context) counts(p *parse) {
	if p.topic.Class != "" && !p.topic.Has("elided") {
		c.entry = p.topic
		c.parties = parties{reporter: c.host}
		told := p.postpositional() ||
			!p.language.Behind && len(c.guests) == 0 && p.between(0, len(p.mentions), tellsHost)
		if c.host == "" && len(c.named) == 1 && told {
			c.parties.reporter = c.named[0]
		} else if c.host == "" {
			c.parties.reporter = p.hostCounted()
		}
		c.parties.partner = p.foreignCounted(c.parties.reporter)
		c.opening, c.fresh = c.parties, c.fresh || p.topic.Has("count")
		if q := p.investorTold(); q.whole() && p.topic.Value == "fdi_stock" {
			c.parties = q
		}
	}
}

// yearOf gives a part of a year that the text leaves undated the year that it
// was speaking of: "обзор за 2015 год. За девять месяцев …", "итоги января – мая
// 2020 года. За эти пять месяцев …".
func (c *context) yearOf(w When) When {
	was := c.when
	if w.Undated && w.Form == Span && was.Form == Span && !was.NeedsDate() && w.Month >= was.Month &&
		w.Month+w.Months <= was.Month+was.Months {
		w.Year, w.Undated = was.Year, false
	}
	if w.Form == Last && w.N == 1 && !w.Years && was.Form == Span && was.Months == 1 {
		return was // "торговля в августе. Импорт за месяц достиг"
	}
	return w
}

// alone gives an indicator that names no country the one that the article is
// about, with all the others.
func (c *context) alone(f *frame, q parties) parties {
	if q.partner == "" && q.fromContext && len(c.guests) == 0 && len(c.named) < 2 &&
		(f.indicator == "exports" || f.indicator == "imports") {
		q.partner = rest(q.reporter) // "Croatia published trade figures. Exports grew"
		c.rule = ": named alone, with all the others"
		return q
	}
	if abroad := f.entry.Has("direct") ||
		f.entry.Has("foreign"); abroad && !f.trades() && !f.entry.Has("count") && q.empty() &&
		len(c.named) == 1 && len(c.guests) == 0 {
		c.rule = ": the only country named before"
		return parties{reporter: c.named[0], partner: data.World, fromContext: true}
	}
	if c.host == "" || len(c.guests) > 0 || !q.empty() || f.entry.Has("count") {
		return q
	}
	if f.indicator == "turnover" && !f.entry.Has("world") {
		return q
	}
	c.rule = ": host of the article"
	return parties{reporter: c.host, partner: rest(c.host), fromContext: true}
}

// attracted turns the country before a word for attracting into the one that
// capital goes to: "Вьетнам привлёк 5 млрд прямых инвестиций", and the one before capital
// that an adjective tells the origin of: "Перу рассчитывает на чилийские инвестиции".
func (p *parse) attracted(f *frame, areas []area) {
	p.implementing(f, areas)
	p.receivedBy(f, areas)
	described := p.inflects() && !f.entry.Has("verb") && !f.entry.Has("ranked") &&
		p.class(f.at-1) == "area" && p.mentions[f.at-1].area.adjective
	if !f.funds() || !described && !p.between(f.from, f.to, func(m *mention) bool { return m.is("attracts") }) {
		return
	}
	for i := range areas {
		if described && (areas[i].code == p.mentions[f.at-1].area.code || areas[i].owner || areas[i].joined) {
			continue
		}
		if (areas[i].role == "" || described && areas[i].role == "on") && !areas[i].adjective {
			areas[i].role = "in"
			return
		}
	}
}

// here says whether the sentence points to the city or the country in question.
func (p *parse) here(what string) bool {
	return p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "here" && m.entry.Value == what })
}
