package press

import "slices"

// parties are the two sides of an indicator. A place stands beside the country
// that it lies in.
type parties struct {
	reporter, partner           string
	reporterPlace, partnerPlace string
	placeName                   string
	fromContext                 bool   // a side was said in an earlier sentence
	unknown                     string // a place that is not known stands on one of the sides
}

func (q parties) whole() bool { return q.reporter != "" && q.partner != "" }

func (q parties) empty() bool { return q.reporter == "" && q.partner == "" }

// swapped tells the same sides from the other one's end.
func (q parties) swapped() parties {
	q.reporter, q.partner, q.reporterPlace, q.partnerPlace = q.partner, q.reporter, q.partnerPlace, q.reporterPlace
	return q
}

// known leaves out a reporter of whom only a group without a code is told, and
// keeps the one on the other side.
func (q parties) known() parties {
	if q.reporter == "?" {
		q = parties{reporter: q.partner, reporterPlace: q.partnerPlace, placeName: q.placeName, fromContext: q.fromContext}
	}
	return q
}

// takes gives a country the first side that is open; false for a third country.
func (q *parties) takes(code string) bool {
	switch {
	case code == q.reporter || code == q.partner:
	case q.reporter == "":
		q.reporter = code
	case q.partner == "":
		q.partner = code
	default:
		return false
	}
	return true
}

// ifWhole returns a pair of two sides, and none where one is open.
func (q parties) ifWhole() parties {
	if !q.whole() {
		return parties{}
	}
	return q
}

// reportedBy makes an area the reporter, whoever was.
func (q parties) reportedBy(a area) parties {
	q.reporter, q.reporterPlace, q.placeName = a.code, a.place, ""
	if a.place != "" {
		q.placeName = a.name
	}
	return q
}

// setReporter fills an open side; a side that was said is left alone.
func (q *parties) setReporter(a area) {
	if q.reporter == "" {
		q.reporter, q.reporterPlace = a.code, a.place
	} else if q.reporter == a.code && q.reporterPlace == "" {
		q.reporterPlace = a.place
	}
	if a.place != "" {
		q.placeName = a.name
	}
}

func (q *parties) setPartner(a area) {
	if q.partner == "" && a.code != q.reporter || q.reporter == a.code && a.group {
		q.partner, q.partnerPlace = a.code, a.place
	}
	if a.place != "" && q.partnerPlace == a.place {
		q.placeName = a.name
	}
}

// cast gives each area its side by the indicator and the preposition.
func cast(indicator string, areas []area) parties {
	areas = twoBetween(indicator, areas)
	q := headed(areas)
	known := q.reporter
	hosted := slices.ContainsFunc(areas, func(a area) bool { return sideOf(indicator, a) == 'R' }) // whoever else stands there is no host
	for _, a := range originsLast(indicator, ownersFirst(indicator, areas)) {
		if known != "" && (a.code == known && !a.group || a.head) {
			continue
		}
		if a.unknown != "" {
			q.unknown = a.unknown
			continue
		}
		if a.capital && a.place != "" && metonyms(areas) {
			a.place = "" // trade between two capitals is that of two countries
		}
		if a.role == "office" || a.capital && a.place == "" && a.role == "in" {
			continue
		}
		switch sideOf(indicator, a) {
		case 'R':
			q.setReporter(a)
		case 'P':
			q.setPartner(a)
		case 'O':
			if q.partner != "" && a.role == "" && !a.adjective && !a.joined && !hosted {
				q.setReporter(a)
			} else {
				q.setPartner(a)
			}
		default:
			if q.reporter == "" {
				q.setReporter(a)
			} else {
				q.setPartner(a)
			}
		}
	}
	return q
}

// ownersFirst puts the country whose trade it is told to be before the others:
// "China accounted for a fifth of Chile's exports".
func ownersFirst(indicator string, areas []area) []area {
	i := slices.IndexFunc(areas, func(a area) bool { return a.owner })
	switch indicator {
	case "exports", "imports", "turnover", "balance":
		if by := slices.IndexFunc(areas, func(a area) bool { return a.role == "by" }); by > 0 {
			return slices.Concat(areas[by:by+1], areas[:by], areas[by+1:]) // "les achats de riz thaï par le Niger"
		}
		if i > 0 && areas[0].role == "" && !areas[0].adjective {
			return slices.Concat(areas[i:i+1], areas[:i], areas[i+1:])
		}
	}
	return areas
}

// sideOf tells the side of an area: R reporter, P partner, O origin of capital,
// 0 the first that is free.
func sideOf(indicator string, a area) byte {
	if a.owner && a.role == "with" {
		a.role = "" // "with Chile's exports at 5 million"
	}
	if a.role == "on" || a.role == "share" || a.role == "beside" || a.code == outside["CIS"] || a.code == outside["EAEU"] {
		return 'P' // whoever is outside a group is told of as the other side
	}
	switch indicator {
	case "exports":
		switch a.role {
		case "in", "toward", "with", "share", "on":
			return 'P'
		case "from", "whose", "by":
			return 'R'
		}
	case "imports":
		switch a.role {
		case "from", "with", "share":
			return 'P'
		case "in", "toward", "whose", "by":
			return 'R'
		}
	case "turnover", "balance":
		if a.role == "with" || a.role == "share" || a.role == "from" && a.group || indicator == "balance" && (a.role == "toward" || a.role == "from") && !a.adjective {
			return 'P'
		}
	case "joint_ventures", "projects":
		if a.role == "between" && !a.adjective {
			return 0 // "joint ventures between Chad and Peru"
		}
		fallthrough
	default:
		if a.role == "between" && fundsIn(indicator) {
			return 0 // "взаимные инвестиции Чада и Перу": each is the host of the other
		}
		if !a.adjective && (a.role == "in" || a.place != "") || a.role == "toward" {
			return 'R'
		}
		return 'O'
	}
	return 0
}

// areasOf returns the areas that a frame names for all its amounts: those
// before its first amount, or, where the amount stands first, those behind the
// indicator up to the next boundary.
func (p *parse) areasOf(f *frame) []area {
	var out []area
	seen, held := false, p.holding(f)
	for k := f.from; k < f.to; k++ {
		if seen && p.fold(k) == "(" {
			k = p.behindBrackets(k) // a conversion
		}
		if k >= f.to {
			break
		}
		m := &p.mentions[k]
		amount := m.class == "amount" && k > f.at && m.amount.measure != plain && m.amount.measure != physical && p.goodsTold[k] == ""
		if amount && m.amount.measure == things && p.language.PlainNouns() {
			break // "that will support two million jobs in America"
		}
		if seen && (amount || p.boundary(k) && !p.takersGoOn(k)) || k > f.at && (p.opensItem(k) || p.rowItem(k) || p.spellsOut(f, k) || (seen || p.language.Behind) && p.partBegins(f, k) || p.boundary(k) && p.partLed(f)) || p.countsAnother(f, k) || p.partsOfCount(f, k) || p.leadersBegin(f, k) || p.nextStake(f, k) {
			break
		}
		seen = seen || amount || k == f.at && p.amountFirst(f)
		if m.class == "area" && m.area.role != "beside" && !m.area.listed && (!seen || (completes(out, m.area) || p.takersGoOn(k-1) || m.area.adjective && (f.entry.Has("verb") || f.indicator == "projects" && (p.language.PlainNouns() || p.builtBehind(f.at, k+1))) && len(out) < 2 || p.ownerOfSome(f.at) == k)) {
			a := p.receiver(f, k, p.holder(f, k, p.counterpart(f, k)))
			a = p.dealersHome(f, k, p.exchanged(f, k, p.importing(f, k, a)))
			if role, hangs := p.hangs(f.at); hangs && k > f.at {
				a.role = role
			}
			if p.tellsAsHost(f, k) {
				a.role = "in"
			}
			a.head = (f.trades() || f.entry.Has("ranked")) && p.heads(k, f.at)
			if a.role == "" && p.mutualFunds(f) {
				a.role = "between"
			}
			if k < held && a.role == "" && !a.adjective {
				a.role = "share"
			}
			out = append(out, a)
		}
	}
	return out
}

// completes says whether an area behind the first amount completes the pair.
func completes(areas []area, a area) bool {
	return len(areas) < 2 && a.role != "" && a.role != "office" && (len(areas) == 0 || a.code != areas[0].code)
}

// fresh returns the areas named between the amount before mention k and k
// itself, when they are not the first of the frame: "с Китаем — 8, с Россией — 3".
func (p *parse) fresh(f *frame, k int) []area {
	if p.itemsOn(k - 1) {
		return []area{p.mentions[k-1].area}
	}
	if at := p.placedBehind(f, k); at > 0 {
		return p.placesBehind(at, k)
	}
	if behind := p.dashedBehind(k); behind != nil && (p.dashedBehind(max(p.amountBefore(k), 0)) != nil || p.likeBefore(k, behind[0])) {
		return behind
	}
	var out []area
	counts := func(m *mention) bool {
		return m.class == "amount" && (m.amount.measure != plain || f.entry.Has("count"))
	}
	after, told := f.at, false // what stands behind it is of the amount's own clause
	for j := f.at + 1; j < k && p.between(f.from, f.at, counts); j++ {
		if p.fold(j) == "," && !p.mentions[j+1].is("ordinal") || p.fold(j) == ";" || p.class(j) == "and" && p.itemsOn(j+1) {
			after, told = j, true
		}
	}
	for j := k - 1; j > after; j-- {
		if counts(&p.mentions[j]) {
			told = true
			break
		}
		if p.inflects() && f.entry.Has("verb") && (p.class(j) == "but" || p.fold(j) == ",") && len(out) == 2 && out[0].role == "" && cast(f.indicator, out).whole() {
			told = true // "вложил 14 млрд в Турцию, а Турция в него — 12": the clause names both
			break
		}
		if p.class(j) == "area" && p.mentions[j].area.role != "office" {
			out = append([]area{p.exchanged(f, j, p.inAdjectives(f, j, p.bracketRow(j)))}, out...)
			if p.language.Behind && p.mentions[j].area.role == "beside" {
				told = true // "15 % de la Géorgie et devance la Russie (10 %)"
				break
			}
		}
	}
	if !told {
		return nil
	}
	if len(out) == 0 {
		return p.dashedBehind(k)
	}
	if !f.trades() && !f.entry.Has("count") && len(out) > 1 && (p.mentions[k-1].is("each") || p.respective()) {
		for i := range out {
			if out[i].role == "" {
				out[i].role = "each" // "Корея и Китай — по 2 млрд", "вложили 2 и 3 млрд соответственно": both put it in
			}
		}
	}
	return out
}
