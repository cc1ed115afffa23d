package press

import (
	"slices"

	"oborot/data"
)

// destined says whether the area at mention k is where somebody goes, comes from
// or is, and not whose post follows: "Астанаға Венгрияның министрі келді".
func (p *parse) destined(k int) bool {
	switch p.ending(k) {
	case "toward", "from", "in", "with":
		return true
	}
	return false
}

// visited learns from a sentence that names the office of one country and a place
// in another who is host and who is guest, where endings tell the two apart.
func (c *context) visited(p *parse) {
	host, guest := "", ""
	for k := range p.mentions {
		a := p.mentions[k].area
		switch {
		case p.class(k) != "area" || a.code == "?" || a.adjective:
		case p.destined(k) && (a.role == "in" || a.role == "toward") && (host == "" || host == a.code):
			host = a.code
		case a.role == "office" && (guest == "" || guest == a.code || guest == host):
			guest = a.code
		case a.role == "office" && a.code == host:
		default:
			return
		}
	}
	if !p.postpositional() || host == "" || guest == "" || guest == host {
		return
	}
	c.host = host
	if !slices.Contains(c.guests, guest) {
		c.guests = append(c.guests, guest)
	}
}

// hereFromAbroad gives enterprises and projects of foreign capital, told of the
// place that the text is about, its country and all the others: "Облыста шетелдік
// қатысумен 43 жоба бар".
func (p *parse) hereFromAbroad(f *frame, q parties, c *context) parties {
	at := p.here("region") || p.here("city") || p.here("country") || len(p.countries()) == 0
	host := c.host
	if host == "" && len(c.named) == 1 && len(c.guests) == 0 {
		host = c.named[0]
	}
	if !f.entry.Has("count") || q.reporter != "" ||
		q.partner != "" && (q.partner != data.World || !p.here("region")) || !at || host == "" ||
		!p.between(f.from, f.to, func(m *mention) bool { return m.class == "foreign" }) {
		return q
	}
	q.reporter, q.partner, q.fromContext = host, data.World, true
	if c.city.code == host && !p.here("country") {
		q.reporterPlace, q.placeName = c.city.place, c.city.name
	}
	return q
}

// sentTogether returns the countries joined to the one of the guests at mention k:
// "послов Чехии, Польши и Венгрии".
func (p *parse) sentTogether(k int, country string) []string {
	var out []string
	for k++; p.class(k) != "area" || p.mentions[k].area.code != country; k++ {
		if k >= len(p.mentions) {
			return nil
		}
	}
	for p.joins(k+1) && p.class(k+2) == "area" && p.mentions[k+2].area.place == "" &&
		p.mentions[k+2].area.role == p.mentions[k].area.role {
		k += 2
		out = append(out, p.mentions[k].area.code)
	}
	return out
}

// guestAlone makes the only guest of a text that tells no host one side of trade that names
// nobody: "Министр Перу елшісін қабылдады. Тауар айналымы өсті".
func (p *parse) guestAlone(f *frame, q parties, c *context) parties {
	if f.indicator != "turnover" || !q.empty() || c.host != "" || len(c.guests) != 1 || len(c.named) > 1 ||
		len(p.countries()) > 0 || f.entry.Has("world") {
		return q
	}
	was := q
	q.partner, q.fromContext = c.guests[0], true
	p.sided(f.at, was, q, ": the only country named before")
	return q
}
