package press

import "slices"

// dealtFrame finds the indicator of an amount where a sentence names several
// first and deals the amounts out in order: "экспорт и импорт составили 12 и 14
// млрд соответственно".
func (p *parse) dealtFrame(frames []frame, k int) (int, bool) {
	if !p.respective() || p.mentions[k].amount.measure == things {
		return 0, false
	}
	var amounts []int
	for j := range p.mentions {
		if p.class(j) == "amount" && p.sameMeasure(j, k) {
			amounts = append(amounts, j)
		}
	}
	if _, total, from := p.turnOf(k); total > 1 && p.inflects() {
		amounts = amounts[slices.Index(amounts, from):][:total]
	}
	first := 0 // the first of the indicators that stand together before the amounts
	last := len(frames) - 1
	for last >= 0 && frames[last].at > amounts[0] {
		last--
	}
	for first = last; first > 0 && p.together(frames[first-1].at, frames[first].at); first-- {
	}
	if last-first < 1 || last-first+1 != len(amounts) {
		return 0, false
	}
	for i, j := range amounts {
		if j == k && !frames[first+i].trap {
			return first + i, true
		}
	}
	return 0, false
}

// joinFrames lets an indicator that names no country look on to the one that it
// stands in a row with: "экспорт и импорт Эстонии".
func (p *parse) joinFrames(frames []frame) {
	for i := len(frames) - 2; i >= 0; i-- {
		f, next := &frames[i], &frames[i+1]
		if p.together(f.at, next.at) &&
			!p.between(f.from, next.at, func(m *mention) bool {
				return m.class == "area" &&
					!(p.inflects() && m.area.role == "share")
			}) {
			f.to = next.to
		}
		if _, hangs := p.hangs(f.at); hangs {
			f.to = next.to // "exports to and imports from Estonia"
		}
		if p.putIn(f, next) {
			next.from, f.to = f.from, next.to // "French firms have put 9 billion into Chad"
		}
		if p.countedWith(f, next) {
			f.to = next.to // "96 СП и 137 предприятий с участием немецкого капитала"
		}
		if k := p.amountBehind(f.at); p.partOfTrade(f, next) ||
			k > 0 && k < next.at && p.partOfTold(k) && next.indicator == "turnover" {
			f.to = next.to // "exports made 90 million of the 130 million trade with Chad"
		}
		if next.indicator == "balance" && f.indicator == "balance" && p.inflects() &&
			!p.between(f.at, next.at, isAmount) {
			next.from = f.from // "торговый баланс Перу с Чили: дефицит 5 млн"
		}
		if p.closesWith(f, next) {
			next.from = f.from
		}
	}
}

// together says whether two indicators stand in one row, with nothing between
// but a conjunction, a comma and what describes them.
func (p *parse) together(from, to int) bool {
	row := false
	for j := from + 1; j < to; j++ {
		if p.class(j) == "and" || p.fold(j) == "," {
			row = true
		} else if !p.describing(j) {
			return false
		}
	}
	return row
}

// resumed finds the indicator whose speech goes on behind a remark between
// commas, which drew the amount at mention k to a word of its own: "экспорт,
// несмотря на снижение спроса, составил 7 млрд".
func (p *parse) resumed(frames []frame, k int) (int, bool) {
	verb, _ := p.predicateOf(k)
	if verb < 1 || p.fold(verb-1) != "," {
		return 0, false
	}
	for i := len(frames) - 1; i >= 0; i-- {
		if f := &frames[i]; f.at < verb && !f.trap {
			comma := f.at + 1
			for comma < verb-1 && p.fold(comma) != "," && !isPredicate(&p.mentions[comma]) {
				comma++
			}
			return i, comma < verb-1 && p.fold(comma) == ","
		}
	}
	return 0, false
}

// respective says whether the sentence deals its amounts out in order.
func (p *parse) respective() bool {
	return p.inOrder || p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "respectively" })
}
