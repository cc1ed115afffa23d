package press

import "oborot/data"

// foreignCounted returns where the capital of enterprises comes from that a sentence
// announces without a number: the only country that it names beside the one they are
// in, else the world where they are called foreign: "сообщил, сколько предприятий с
// иностранными инвестициями действует в Узбекистане".
func (p *parse) foreignCounted(host string) string {
	origin := ""
	for k := range p.mentions {
		switch a := p.mentions[k].area; {
		case p.class(k) != "area" || a.code == host:
		case origin != "" && origin != a.code || a.code == "?":
			return ""
		default:
			origin = a.code
		}
	}
	switch {
	case host == "" || !p.topic.Has("count"):
		return ""
	case origin == "" && p.between(0, len(p.mentions), isForeign):
		return data.World
	}
	return origin
}

// hostCounted returns the country that a sentence tells enterprises, without a number,
// to be in, else that of the office that tells of them: "Росстат … , сколько предприятий
// действует в стране"; nothing where there are several.
func (p *parse) hostCounted() string {
	if host := p.onlyWith("in"); host != "" || !p.inflects() {
		return host
	}
	return p.onlyWith("office")
}

// onlyWith returns the only country that stands with a role; nothing where there are several.
func (p *parse) onlyWith(role string) string {
	host := ""
	for k := range p.mentions {
		if a := p.mentions[k].area; p.class(k) == "area" && a.role == role && !a.adjective && a.code != "?" {
			if host != "" && host != a.code {
				return ""
			}
			host = a.code
		}
	}
	return host
}

// isForeign says whether a word calls something foreign, itself or as a part of what
// it names.
func isForeign(m *mention) bool {
	return m.class == "foreign" || (m.class == "indicator" || m.class == "stake") && m.entry.Has("foreign")
}
