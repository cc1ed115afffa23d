package press

import "oborot/data"

// worldwide says whether a frame is told of the whole world and is not the whole
// of somebody's share: "global exports fell" against "5 percent of world trade",
// "third in world exports".
func (p *parse) worldwide(f *frame) bool {
	return f.entry.Has("worldwide") &&
		!p.between(f.from, f.to, func(m *mention) bool {
			return m.is("share") || m.class == "share-of" ||
				isRank(m)
		}) &&
		!(p.class(f.at-1) == "amount" && p.mentions[f.at-1].amount.measure == percent)
}

// ofWorldTrade turns a frame of the whole world round to the one country it names:
// it has its share of what all sell or buy, and is not whom all trade with.
func (p *parse) ofWorldTrade(f *frame, q parties) parties {
	if !f.entry.Has("worldwide") || q.reporter != "" || q.partner == "" || q.partner == data.World {
		return q
	}
	return parties{reporter: q.partner, reporterPlace: q.partnerPlace, partner: data.World}
}

// hasStock says whether the area right behind a stock of foreign investment is
// the country that holds it: "the FDI stock of Latvia".
func (p *parse) hasStock(f *frame, k int, a area) bool {
	if f.indicator != "fdi_stock" || !f.entry.Has("foreign") || !p.language.Caseless() ||
		a.adjective || a.role != "of" || k < f.at || k > f.at+2 {
		return false
	}
	return !p.between(k+1, f.to, func(m *mention) bool {
		return m.class == "area" &&
			(m.area.role == "in" || m.area.role == "toward")
	})
}

// hostless says whether a sentence names no country but in an office, so that
// the two of a joint project are those of the text before, which tells the host.
func (p *parse) hostless() bool {
	return !p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "area" && m.area.role != "office" })
}
