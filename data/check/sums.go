package check

import (
	"maps"
	"slices"
	"strings"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// total is a sum of figures with the half units of their last digits.
type total struct {
	sum, slack decimal.Decimal
	parts      int
	negative   bool // one of them is below nought
}

// add takes a figure into the sum, with a sign.
func (t *total) add(f data.Figure, sign int64) {
	t.sum = t.sum.Add(f.Decimal().Mul(decimal.NewFromInt(sign)))
	t.slack = t.slack.Add(half(f))
	t.parts++
	t.negative = t.negative || f.Coefficient < 0
}

// half is half a unit of the last printed digit.
func half(f data.Figure) decimal.Decimal { return decimal.New(5, int32(f.Exponent)-1) }

// makes says whether the sum is the figure, as far as the digits tell.
func (t *total) makes(f data.Figure) bool {
	return t.sum.Sub(f.Decimal()).Abs().LessThanOrEqual(t.slack.Add(half(f)))
}

// exceeds says whether the sum is beyond doubt above the figure.
func (t *total) exceeds(f data.Figure) bool {
	return t.sum.Sub(f.Decimal()).GreaterThan(t.slack.Add(half(f)))
}

// flows compares turnover with the sum of exports and imports, and the balance
// with their difference.
func (b *book) flows(f family) {
	exports, imports := f["exports"], f["imports"]
	if exports == nil || imports == nil {
		return
	}
	for _, of := range [...]struct {
		whole string
		kind  data.FindingKind
		sign  int64
	}{{"turnover", data.TurnoverSum, 1}, {"balance", data.BalanceSum, -1}} {
		l := f[of.whole]
		if l == nil || !valuedAs(l.series, exports.series, imports.series) {
			continue
		}
		for _, p := range l.points {
			x, okX := exports.at(p.period)
			m, okM := imports.at(p.period)
			var t total
			t.add(x.figure, 1)
			t.add(m.figure, of.sign)
			if okX && okM && !t.makes(p.figure) {
				b.find(of.kind, l, p, x.figure.Plain(), m.figure.Plain(), t.sum.String())
			}
		}
	}
}

// valuedAs says whether a sum is valued as its parts are, as far as it is said.
func valuedAs(sum, exports, imports *data.Series) bool {
	if sum.Valuation == "" || exports.Valuation == "" || imports.Valuation == "" {
		return true
	}
	return sum.Valuation == exports.Valuation+"+"+imports.Valuation ||
		sum.Valuation == exports.Valuation && sum.Valuation == imports.Valuation
}

// members compares the groups among the partners with their members.
func (b *book) members(f family) {
	for _, code := range slices.Sorted(maps.Keys(f)) {
		area, known := data.AreaByCode(code)
		if !known || !area.IsGroup() {
			continue
		}
		l := f[code]
		if adjusted(l.series) {
			continue
		}
		for _, p := range l.points {
			if code == data.World {
				b.world(f, l, p)
			} else {
				b.group(f, l, p)
			}
		}
	}
}

// group compares a group with the members that it had all through the period.
func (b *book) group(f family, l *line, p point) {
	members := data.GroupMembers(l.series.Partner, p.period.Start)
	if len(members) == 0 || !slices.Equal(members, data.GroupMembers(l.series.Partner, p.period.End().AddDays(-1))) {
		return
	}
	b.partsOf(f, l, p, members, true)
}

// world compares the world with the countries that are told, which are seldom
// all of them.
func (b *book) world(f family, l *line, p point) {
	var countries []string
	for code := range f {
		area, known := data.AreaByCode(code)
		if !known || area.IsGroup() || area.Kind == "former" || area.Kind == "city" || area.Kind == "region" {
			continue
		}
		if f["BLX"] != nil && (code == "BE" || code == "LU") {
			continue
		}
		countries = append(countries, code)
	}
	slices.Sort(countries)
	b.partsOf(f, l, p, countries, false)
}

// partsOf compares a partner that is a group with those that are its parts: for
// being made of them where the list is whole and each is told, else for being
// less than they are.
func (b *book) partsOf(f family, l *line, p point, parts []string, whole bool) {
	var t total
	for _, code := range parts {
		q, found := f[code].at(p.period)
		if !found {
			continue
		}
		t.add(q.figure, 1)
		var one total
		one.add(q.figure, 1)
		if neverNegative(l.series.Indicator) && one.exceeds(p.figure) {
			b.find(data.MemberAbove, f[code], q, l.series.Partner, p.figure.Plain())
			return
		}
	}
	switch {
	case whole && t.parts == len(parts) && !t.makes(p.figure):
		b.find(data.MembersSum, l, p, itoa(t.parts), t.sum.String())
	case t.parts > 1 && t.parts < len(parts)+1 && !t.negative && neverNegative(l.series.Indicator) && t.exceeds(p.figure):
		b.find(data.MembersAbove, l, p, itoa(t.parts), t.sum.String())
	}
}

// periods compares the spans of a flow with the shorter spans they are made of.
func (b *book) periods(l *line) {
	indicator, _ := data.IndicatorByCode(l.series.Indicator)
	if indicator.Nature != data.Flow || adjusted(l.series) {
		return
	}
	for _, p := range l.points {
		if p.period.Months > 1 {
			b.span(l, p)
		}
	}
}

// adjusted says whether a series is seasonally adjusted: each is by itself, so
// that adjusted parts do not add up to their whole.
func adjusted(s *data.Series) bool { return strings.Contains(string(s.Basis), "adjustment=") }

// span compares one span with its halves, else its quarters, else its months:
// the longest that are all told make it; those that are told are not above it.
func (b *book) span(l *line, p point) {
	for _, months := range [...]int{6, 3, 1} {
		if months >= int(p.period.Months) {
			continue
		}
		pieces := p.period.Split(months)
		var t total
		for _, piece := range pieces {
			if q, found := l.at(piece); found {
				t.add(q.figure, 1)
			}
		}
		switch {
		case len(pieces) == 0 || t.parts == 0:
			continue
		case t.parts == len(pieces) && !t.makes(p.figure):
			b.find(data.PeriodsSum, l, p, itoa(t.parts), itoa(months), t.sum.String())
			return
		case t.parts == len(pieces):
			return
		case !t.negative && neverNegative(l.series.Indicator) && t.exceeds(p.figure):
			b.find(data.PeriodsAbove, l, p, itoa(t.parts), itoa(months), t.sum.String())
			return
		}
	}
}

// products compares wholes with the largest of their parts; where a chapter is
// not told, all goods with the largest of it.
func (b *book) products() {
	for _, w := range b.wholes {
		all := w.key
		all.Product = data.Total
		for _, part := range w.parts {
			l := b.byKey[w.key]
			p, found := l.at(part.period)
			if !found {
				l = b.byKey[all]
				p, found = l.at(part.period)
			}
			var t total
			t.add(part.figure, 1)
			if found && t.exceeds(p.figure) {
				k := w.key
				k.Product = part.product
				b.find(data.ProductAbove, &line{series: &data.Series{Key: k}}, part.point, l.series.Product, p.figure.Plain())
			}
		}
	}
}
