package main

import (
	"context"
	"slices"

	"oborot/charts"
	"oborot/data"
	"oborot/stats"
)

// counts adds a block for each text's provider that counts enterprises or
// projects of several partners: the only thing that is ranked of what texts say.
func (m *pageMaker) counts(ctx context.Context) error {
	var block charts.Block
	for _, k := range m.told.Keys() {
		if i, ok := data.IndicatorByCode(k.Indicator); !ok || i.UnitClass != "count" || !isPress(k.Provider) || !m.pressWants(k) {
			continue
		}
		p, ok := m.told.Latest(k, data.Instant)
		if !ok {
			continue
		}
		ranking, err := m.ranking(ctx, m.told.Growth(k, p, m.base(p)), charts.ByPartner)
		if err != nil {
			return err
		}
		if block.Provider != "" && block.Provider != k.Provider {
			m.page.Blocks = append(m.page.Blocks, block)
			block = charts.Block{}
		}
		if len(ranking.Rows) > 1 && !ranked(block.Enterprises, ranking) {
			block.Provider, block.Enterprises = k.Provider, append(block.Enterprises, ranking)
		}
	}
	if block.Provider != "" {
		m.page.Blocks = append(m.page.Blocks, block)
	}
	return nil
}

// press gathers what texts say of the selection: their figures, their claims,
// and what these imply.
func (m *pageMaker) press(ctx context.Context) error {
	for _, k := range m.told.Keys() {
		if !isPress(k.Provider) || !m.pressWants(k) {
			continue
		}
		h := m.told.History(k)
		for _, t := range h.Figures {
			if t.Status != data.Missing {
				m.page.Press = append(m.page.Press, m.statement(k, h, t))
			}
		}
	}
	for _, q := range m.queries() {
		claims, err := m.db.Claims(ctx, q)
		if err != nil {
			return err
		}
		for _, c := range claims {
			if m.pressWants(c.Subject) && !slices.ContainsFunc(m.page.Press, func(s charts.Statement) bool { return sameClaim(s, c) }) {
				m.page.Press = append(m.page.Press, claimStatement(c))
			}
		}
	}
	return m.verdicts(ctx)
}

// pressWants says whether a text's series belongs in the report: its pair in
// either order, or a place of the reporter.
func (m *pageMaker) pressWants(k data.Key) bool {
	if area, ok := data.AreaByCode(k.Reporter); ok && area.Parent == m.reporterCode && m.reporterCode != "" {
		k.Reporter = m.reporterCode
	}
	return m.wants(k)
}

// statement is a figure of a text with what the text's claims imply.
func (m *pageMaker) statement(k data.Key, h *data.History, t data.Told) charts.Statement {
	s := charts.Statement{Series: *h.Series, Period: t.Period, Kind: data.Level, Figure: t.Figure, Unit: k.Unit, Where: t.Place, Release: t.Release}
	if t.Words != nil {
		s.Words = *t.Words
	}
	row := m.told.Growth(k, t.Period, t.Period.YearEarlier())
	if row.Status == stats.Implied || row.Base != nil {
		s.Rows = append(s.Rows, row)
	}
	m.texts = append(m.texts, row)
	s.Notes = row.Notes
	return s
}

// claimStatement is what a text says about figures.
func claimStatement(c data.ToldClaim) charts.Statement {
	return charts.Statement{Series: data.Series{Key: c.Subject}, Period: c.Period, BasePeriod: c.BasePeriod, Span: c.Span, Kind: c.Kind, Figure: c.Figure,
		Unit: c.Unit, Words: c.Words, Where: c.Where, Release: c.Release}
}

// sameClaim says whether a statement is that claim, or shows what it implies.
func sameClaim(s charts.Statement, c data.ToldClaim) bool {
	if s.Release.SHA256 != c.Release.SHA256 {
		return false
	}
	implied := slices.ContainsFunc(s.Rows, func(r stats.Row) bool { return r.Claim != nil && r.Claim.Where == c.Where })
	return implied || s.Kind == c.Kind && s.Where == c.Where
}
