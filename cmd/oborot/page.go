package main

import (
	"cmp"
	"context"
	"slices"

	"oborot/charts"
	"oborot/data"
	"oborot/stats"
	"oborot/store"
)

// pageMaker fills a report from a set of histories.
type pageMaker struct {
	*reporting
	set   *stats.Set // in the currency asked for
	told  *stats.Set // as told
	db    *store.DB
	page  *charts.Report
	main  []data.Key  // the series that the report is about
	texts []stats.Row // what texts tell, compared with its base
}

// providers lists who publishes something of the report, press aside, in the
// order of provider.csv.
func (m *pageMaker) providers() []string {
	var out []string
	for _, k := range m.main {
		if !isPress(k.Provider) && !slices.Contains(out, k.Provider) {
			out = append(out, k.Provider)
		}
	}
	return out
}

// mainKeys are the series that the report is about: those of the pair from
// either side, or those with the world where no partner was named.
func (m *pageMaker) mainKeys() []data.Key {
	s := m.selection
	keys := s.keys(m.set)
	if s.reporterCode != "" && s.partnerCode != "" {
		s.reporterCode, s.partnerCode = s.partnerCode, s.reporterCode
		keys = append(keys, s.keys(m.set)...)
	}
	if s.reporterCode == "" {
		keys = m.wholes(keys)
	}
	var out []data.Key
	for _, k := range keys {
		if !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	slices.SortStableFunc(out, m.inOrder)
	return out
}

// topic is what the series of one whole and its parts share.
type topic struct {
	provider, indicator, product, unit string
	basis                              data.Basis
}

func topicOf(k data.Key) topic { return topic{k.Provider, k.Indicator, k.Product, k.Unit, k.Basis} }

// wholes keeps, of the series of a report on a partner alone, for each topic the
// one whose reporter is a group: that with the latest figure, then that with most
// members. Where no group reports, every reporter's series stay.
func (m *pageMaker) wholes(keys []data.Key) []data.Key {
	best := map[topic]data.Key{}
	for _, k := range keys {
		area, _ := data.AreaByCode(k.Reporter)
		evolving := area.Code == area.Parent
		if members := len(data.GroupMembers(k.Reporter, m.page.Made)); members == 0 || evolving {
			continue
		}
		if old, found := best[topicOf(k)]; !found || m.moreWhole(k, old) {
			best[topicOf(k)] = k
		}
	}
	return slices.DeleteFunc(slices.Clone(keys), func(k data.Key) bool {
		whole, found := best[topicOf(k)]
		return found && k != whole
	})
}

// moreWhole says whether the first group is told later than the second, or as
// late and with more members.
func (m *pageMaker) moreWhole(a, b data.Key) bool {
	lastA, _ := m.set.Latest(a, m.frequency(m.set, a))
	lastB, _ := m.set.Latest(b, m.frequency(m.set, b))
	members := func(k data.Key) int { return len(data.GroupMembers(k.Reporter, m.page.Made)) }
	return cmp.Or(int(lastA.End()-lastB.End()), members(a)-members(b)) > 0
}

// block fills the block of one provider.
func (m *pageMaker) block(ctx context.Context, provider string) error {
	block := charts.Block{Provider: provider}
	for _, k := range m.main {
		if k.Provider != provider {
			continue
		}
		m.series(&block, k)
	}
	if err := m.rankings(ctx, &block); err != nil {
		return err
	}
	m.mirrors(&block)
	if slices.ContainsFunc(block.Compared, func(r stats.Row) bool { return r.Value != nil }) {
		m.page.Blocks = append(m.page.Blocks, block)
	}
	return nil
}

// compared is how many periods stand side by side.
const compared = 12

// series adds key figure, comparison and history of one series to a block.
func (m *pageMaker) series(block *charts.Block, k data.Key) {
	f := m.frequency(m.set, k)
	var rows []stats.Row
	for _, p := range m.set.Periods(k, f) {
		rows = append(rows, m.set.Growth(k, p, m.base(p)))
	}
	if rows = rows[max(0, len(rows)-compared):]; len(rows) == 0 {
		return
	}
	if latest, ok := m.keyRow(k, rows); ok {
		block.Latest = append(block.Latest, latest)
	}
	block.Compared = append(block.Compared, rows...)
	block.Growth = append(block.Growth, rows...)
	series := m.set.Series(k)
	points := m.set.Points(k, m.finest(k))
	if len(points) > 1 {
		block.History = append(block.History, charts.History{Series: &series, Points: points})
	}
}

// keyRow is the row of the period asked for, else the latest with a figure.
func (m *pageMaker) keyRow(k data.Key, rows []stats.Row) (stats.Row, bool) {
	if !m.periodValue.IsZero() {
		p := m.stockPeriod(k)
		row := m.set.Growth(k, p, m.base(p))
		return row, row.Value != nil || row.Base != nil
	}
	for _, row := range slices.Backward(rows) {
		if row.Value != nil {
			return row, true
		}
	}
	return stats.Row{}, false
}

// finest is the shortest frequency that the series is published in.
func (m *pageMaker) finest(k data.Key) data.Freq {
	for _, f := range []data.Freq{data.Monthly, data.Quarterly, data.HalfYearly, data.Annual} {
		if _, ok := m.set.Latest(k, f); ok {
			return f
		}
	}
	return data.Instant
}

// headline takes the first key figure with a rate, else the first at all; where
// no office or agency tells any, what a text says, with a rate before one without.
func (m *pageMaker) headline() {
	var first *stats.Row
	for _, block := range m.page.Blocks {
		for i := range block.Latest {
			if row := &block.Latest[i]; row.Status.HasRate() {
				m.page.Headline = row
				return
			} else if first == nil && row.Value != nil {
				first = row
			}
		}
	}
	if m.page.Headline = first; first != nil {
		return
	}
	for i, row := range m.texts {
		if h := m.page.Headline; h == nil || row.Status.HasRate() && !h.Status.HasRate() {
			m.page.Headline = &m.texts[i]
		}
	}
}
