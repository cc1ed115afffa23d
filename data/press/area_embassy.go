package press

import "strings"

// embassies makes an office of the country that an embassy lies in, as it is one of
// the country whose embassy it is: "посольство Киргизии в Турции".
func (p *parse) embassies() {
	for k := 0; p.postpositional() && k+2 < len(p.mentions); k++ {
		office, host := &p.mentions[k], &p.mentions[k+1]
		if office.class == "area" && office.area.role == "office" && host.class == "area" && p.ending(k+1) == "at" &&
			p.class(k+2) == "institution" {
			host.area.role = "office" // "Қазақстанның Перудағы елшілігі"
		}
	}
	for k := 0; k+3 < len(p.mentions); k++ {
		office, host := &p.mentions[k+1], &p.mentions[k+3]
		if p.mentions[k].is("embassy") && office.class == "area" && p.class(k+2) == "preposition" &&
			host.class == "area" && host.area.role == "in" && host.area.place == "" && !host.area.capital &&
			office.area.code != host.area.code {
			office.area.role, host.area.role = "office", "office"
		}
	}
}

// addressed makes an office of the country whose people the adjective beside them tells,
// where the people of another one stand in the sentence too: "сказал премьер Грузии
// польскому послу", "на встрече с турецкой делегацией". So it does of the business or
// the investors whom something is told.
func (p *parse) addressed() {
	if p.language.PlainNouns() {
		p.speakersBehind()
	}
	if !p.inflects() {
		return
	}
	for k := range p.mentions {
		if p.toldBusiness(k) {
			p.mentions[k].area.role = "office"
		}
	}
	var people []int
	codes := map[string]bool{}
	for k := range p.mentions {
		a := p.mentions[k].area
		switch {
		case p.class(k) != "area" || a.code == "?" || a.group:
		case a.role == "office" && !a.adjective:
			codes[a.code] = true
		case a.adjective && a.place == "" &&
			(p.class(k+1) == "role" || p.class(k+1) == "and" && p.class(k+3) == "role"):
			codes[a.code] = true
			people = append(people, k)
		}
	}
	if len(codes) < 2 {
		return
	}
	for _, k := range people {
		p.mentions[k].area.role = "office"
	}
}

// toldBusiness says whether the adjective at mention k is that of businessmen beside a word
// of saying, who hear what is said or say it: "рассказал Назарбаев голландскому бизнесу".
func (p *parse) toldBusiness(k int) bool {
	if p.class(k) != "area" || !p.mentions[k].area.adjective || k+1 >= len(p.mentions) {
		return false
	}
	next := &p.mentions[k+1]
	if !next.is("stake") && !next.is("company-many") && !(next.class == "indicator" && next.entry.Has("ranked")) {
		return false
	}
	for j := k - 1; j >= 0 && j >= k-4; j-- {
		switch {
		case p.mentions[j].is("say"):
			return true
		case p.class(j) != "word" && p.class(j) != "neutral" && p.class(j) != "role":
			return false
		}
	}
	return false
}

// republic fills the open side of "the republic" with the only country that a text
// has told of which is called so.
func (p *parse) republic(f *frame, q parties, c *context) parties {
	e, found := p.entryOf(p.mentions[min(f.at+1, len(p.mentions)-1)].from, "republic")
	if !found || q.reporter != "" || !f.trades() {
		return q
	}
	only := ""
	for _, code := range append(append([]string{c.host}, c.guests...), c.named...) {
		if code == "" || code == only || !strings.Contains(" "+e.Value+" ", " "+code+" ") {
			continue
		}
		if only != "" {
			return q
		}
		only = code
	}
	if was := q; only != q.partner {
		q.reporter, q.fromContext = only, q.fromContext || only != ""
		p.sided(f.at, was, q, ": the only country named before")
	}
	return q
}

// oursFirst gives the side of "our exports" to the country of the one who speaks,
// which is else told as the partner of his host.
func (p *parse) oursFirst(f *frame, q parties, c *context, v voice) parties {
	ours := p.class(f.at-1) == "we" ||
		f.entry.Has("verb") && p.between(f.from, f.at, func(m *mention) bool { return m.class == "we" })
	guest := v.country == "" && len(c.guests) == 1 && p.here("country") // "our exports to the republic"
	if guest {
		v.country = c.guests[0]
	}
	if p.oursPlaced(f) && q.fromContext && q.whole() {
		if v.country == "" && len(c.named) == 2 {
			v.country = c.named[0] // "торгпредство России в Узбекистане"
		}
		if v.country == q.reporter {
			return q.swapped()
		}
	}
	if ours && (q.fromContext || guest) && q.whole() && f.trades() && f.indicator != "turnover" &&
		v.country == q.partner {
		q = q.swapped()
	}
	return q
}

// oursPlaced says whether the capital of a frame, or that of what it counts, is "ours", so
// that it has come from the country of who speaks: "наши инвестиции достигли 2 млрд",
// "предприятий с нашим капиталом — 300".
func (p *parse) oursPlaced(f *frame) bool {
	if !p.inflects() || f.entry.Has("ranked") {
		return false
	}
	if f.funds() {
		return !f.entry.Has("verb") && p.class(f.at-1) == "we" && p.mentions[f.at-1].entry.Has("own")
	}
	for j := f.at + 1; f.entry.Has("count") && j < f.to && j <= f.at+4 && !p.boundary(j); j++ {
		if p.mentions[j].is("stake") {
			return p.class(j-1) == "we"
		}
	}
	return false
}

// speakersBehind makes an office of the country whose adjective tells who said what stands
// before: "Italy ranks third by investment, the Maltese president said".
func (p *parse) speakersBehind() {
	for k := 1; k+2 < len(p.mentions); k++ {
		a := &p.mentions[k].area
		if p.class(k) == "area" && a.adjective && p.class(k+1) == "role" && p.class(k+2) == "say" &&
			p.between(k-2, k, func(m *mention) bool { return m.class == "mark" }) {
			a.role = "office"
		}
	}
}
