package main

import (
	"context"
	"iter"
	"slices"

	"oborot/charts"
	"oborot/data"
	"oborot/stats"
)

// omissions lists what the report leaves out, or doubts, and why: periods that
// nobody tells, and the notes of the documents that it rests on.
func (m *pageMaker) omissions(ctx context.Context) error {
	for _, block := range m.page.Blocks {
		for _, row := range block.Compared {
			if row.Status == stats.Gap || row.Status == stats.PartialPeriod {
				m.page.Omissions = append(m.page.Omissions, charts.Omission{Kind: charts.OmittedGap, Why: string(row.Status),
					Series: &row.Series, Period: row.Period})
			}
		}
	}
	for _, release := range m.releases() {
		if err := m.notes(ctx, release); err != nil {
			return err
		}
	}
	return nil
}

// releases lists the documents behind the numbers of the report.
func (m *pageMaker) releases() []*data.Release {
	var out []*data.Release
	add := func(r *data.Release) {
		if r != nil && !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	for p := range m.parts() {
		add(p.Release)
	}
	for _, s := range m.page.Press {
		add(s.Release)
	}
	return out
}

// shows says whether a number of the report stands in that row of a document.
func (m *pageMaker) shows(release *data.Release, where data.Place) bool {
	for p := range m.parts() {
		if p.Release.SHA256 == release.SHA256 && p.Place.Sheet == where.Sheet && p.Place.Row == where.Row {
			return true
		}
	}
	return false
}

// parts yields the published figures behind the comparisons of the report.
func (m *pageMaker) parts() iter.Seq[stats.Part] {
	return func(yield func(stats.Part) bool) {
		for _, block := range m.page.Blocks {
			for _, row := range block.Compared {
				for _, a := range []*stats.Amount{row.Value, row.Base} {
					if a != nil && !each(a.Parts, yield) {
						return
					}
				}
			}
		}
	}
}

// each yields the items of a list and says whether to go on.
func each[T any](items []T, yield func(T) bool) bool {
	for _, item := range items {
		if !yield(item) {
			return false
		}
	}
	return true
}

// notes adds what one document left out or made doubtful.
func (m *pageMaker) notes(ctx context.Context, release *data.Release) error {
	notes, err := m.db.Notes(ctx, release.SHA256)
	if err != nil {
		return err
	}
	add := func(kind charts.OmissionKind, what, why string, where data.Place) {
		m.page.Omissions = append(m.page.Omissions, charts.Omission{Kind: kind, What: what, Why: why, Release: release, Where: where})
	}
	for _, f := range notes.Findings {
		if f.Where.Row > 0 && !m.shows(release, f.Where) {
			continue // a doubt about a row of the document that the report does not use
		}
		add(charts.OmittedFinding, "", f.Text, f.Where)
		m.page.Omissions[len(m.page.Omissions)-1].Finding = &f
	}
	for _, u := range notes.Unstored {
		add(charts.OmittedUnstored, u.Words.Figure, u.Reason, u.Where)
	}
	for _, e := range notes.Rejected {
		add(charts.OmittedRejected, e.Where, e.Error(), data.Place{})
	}
	return nil
}
