package press

// worldwide says whether a frame is told of the whole world and is not the whole
// of somebody's share: "global exports fell" against "5 percent of world trade".
func (p *parse) worldwide(f *frame) bool {
	return f.entry.has("worldwide") && !p.between(f.from, f.to, func(m *mention) bool { return m.is("share") || m.class == "share-of" })
}

// hasStock says whether the area right behind a stock of foreign investment is
// the country that holds it: "the FDI stock of Latvia".
func (p *parse) hasStock(f *frame, k int, a area) bool {
	if f.indicator != "fdi_stock" || !f.entry.has("foreign") || p.language.adjectives != nil || a.adjective || a.role != "of" || k < f.at || k > f.at+2 {
		return false
	}
	return !p.between(k+1, f.to, func(m *mention) bool { return m.class == "area" && (m.area.role == "in" || m.area.role == "toward") })
}

// hostless says whether a sentence names no country but in an office, so that
// the two of a joint project are those of the text before, which tells the host.
func (p *parse) hostless() bool {
	return !p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "area" && m.area.role != "office" })
}
