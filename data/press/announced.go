package press

import "oborot/data"

// foreignCounted returns the world for the origin of enterprises that a sentence
// announces, without a number, to be of foreign capital, where it names no country
// but the one they are in: "сообщил, сколько предприятий с иностранными инвестициями
// действует в Узбекистане".
func (p *parse) foreignCounted(host string) string {
	other := p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "area" && m.area.code != host })
	if host == "" || other || !p.inflects() || !p.topic.has("count") || !p.between(0, len(p.mentions), isForeign) {
		return ""
	}
	return data.World
}

// isForeign says whether a word calls something foreign, itself or as a part of what
// it names.
func isForeign(m *mention) bool {
	return m.class == "foreign" || m.class == "indicator" && m.entry.has("foreign")
}
