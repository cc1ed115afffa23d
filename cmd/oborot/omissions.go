package main

import (
	"context"

	"oborot/charts"
	"oborot/stats"
)

// omissions lists what the report leaves out, or doubts, and why.
func (m *pageMaker) omissions(ctx context.Context) error {
	for _, block := range m.page.Blocks {
		for _, h := range block.History {
			for _, point := range h.Points {
				if point.Status == stats.Gap || point.Status == stats.PartialPeriod {
					m.page.Omissions = append(m.page.Omissions, charts.Omission{Kind: charts.OmittedGap,
						What: h.Series.Indicator + " " + point.Period.String(), Why: string(point.Status)})
				}
			}
		}
	}
	return nil
}
