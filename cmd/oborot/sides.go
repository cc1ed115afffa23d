package main

import (
	"cmp"
	"maps"
	"slices"

	"oborot/charts"
	"oborot/data"
	"oborot/stats"
)

// sides puts what every provider tells of the pair beside each other: what goes
// from the reporter to the partner, what comes back, and their turnover. Where
// only one tells a flow there is nothing to put beside it.
func (m *pageMaker) sides() {
	if m.reporterCode == "" || m.partnerCode == "" {
		return
	}
	var all []charts.Sides
	for _, s := range []charts.Sides{
		{From: m.reporterCode, To: m.partnerCode}, {From: m.partnerCode, To: m.reporterCode},
		{From: m.reporterCode, To: m.partnerCode, Turnover: true},
	} {
		if keys := m.sideKeys(s); len(keys) > 1 {
			f := m.sideFrequency(keys)
			for _, k := range keys {
				if h := m.line(k, f); tells(h) {
					s.Told = append(s.Told, h)
				}
			}
			if len(s.Told) > 1 {
				all = append(all, s)
			}
		}
	}
	m.page.Sides = common(all)
}

// sidesShown is how many periods stand side by side.
const sidesShown = 5

// common keeps the last periods in which at least two tell the same flow.
func common(all []charts.Sides) []charts.Sides {
	told := map[data.Period]int{} // the most who tell one flow
	for _, s := range all {
		count := map[data.Period]int{}
		for _, h := range s.Told {
			for _, p := range h.Points {
				if p.Amount != nil {
					count[p.Period]++
					told[p.Period] = max(told[p.Period], count[p.Period])
				}
			}
		}
	}
	maps.DeleteFunc(told, func(_ data.Period, n int) bool { return n < 2 })
	shown := slices.SortedFunc(maps.Keys(told), data.Period.Compare)
	shown = shown[max(0, len(shown)-sidesShown):]
	for i := range all {
		for j := range all[i].Told {
			h := &all[i].Told[j]
			h.Points = slices.DeleteFunc(h.Points, func(p stats.Point) bool { return !slices.Contains(shown, p.Period) })
		}
		all[i].Told = slices.DeleteFunc(all[i].Told, func(h charts.History) bool { return !tells(h) })
	}
	return slices.DeleteFunc(all, func(s charts.Sides) bool { return len(s.Told) < 2 })
}

// tells says whether any period of a history has an amount.
func tells(h charts.History) bool {
	return slices.ContainsFunc(h.Points, func(p stats.Point) bool { return p.Amount != nil })
}

// sideKeys are the series of a flow: the exports of the one and the imports of
// the other, or the turnover that either tells.
func (m *pageMaker) sideKeys(s charts.Sides) []data.Key {
	var out []data.Key
	for _, k := range append(slices.Clone(m.set.Keys()), m.set.Derivable()...) {
		there, back := k.Reporter == s.From && k.Partner == s.To, k.Reporter == s.To && k.Partner == s.From
		flow := there && k.Indicator == "exports" || back && k.Indicator == "imports"
		if s.Turnover {
			flow = (there || back) && k.Indicator == "turnover"
		}
		if flow && k.Product == m.product && k.Basis.With(data.Converted, "") == m.basisValue && !isPress(k.Provider) {
			out = append(out, k)
		}
	}
	slices.SortStableFunc(out, func(a, b data.Key) int {
		return cmp.Or(boolOrder(a.Reporter != m.reporterCode)-boolOrder(b.Reporter != m.reporterCode), m.inOrder(a, b))
	})
	return out
}

// sideFrequency is the frequency asked for, else that which most of the series
// fill, the longest of several.
func (m *pageMaker) sideFrequency(keys []data.Key) data.Freq {
	if f := cmp.Or(m.freqValue, m.periodValue.Freq()); f != 0 && f != data.Instant {
		return f
	}
	best, most := data.Annual, 0
	for _, f := range []data.Freq{data.Annual, data.HalfYearly, data.Quarterly, data.Monthly} {
		n := 0
		for _, k := range keys {
			if _, ok := m.set.Latest(k, f); ok {
				n++
			}
		}
		if n > most {
			best, most = f, n
		}
	}
	return best
}
