package charts

import (
	"encoding/csv"
	"io"
	"slices"

	"oborot/stats"
)

// WriteCSV writes the rows that the report shows, with the columns of
// GrowthColumns and behind them where a row stands in the report, its rank,
// share and contribution. Points of a history and mirror declarations are rows
// without a base.
func (r *Report) WriteCSV(w io.Writer) error {
	l, err := newLanguage("en")
	if err != nil {
		return err
	}
	c := csv.NewWriter(w)
	if err := c.Write(append(slices.Clone(GrowthColumns), "section", "rank", "share_pct", "contribution_pp")); err != nil {
		return err
	}
	for _, line := range r.lines() {
		cells := append(record(l, &line.row), line.section, "", "", "")
		if line.ranked != nil {
			copy(cells[len(cells)-3:], rankCells(line.ranked))
		}
		if err := c.Write(cells); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// csvLine is a row with the section it stands in.
type csvLine struct {
	section string
	row     stats.Row
	ranked  *stats.Ranked
}

// lines lists the rows of a report in its order.
func (r *Report) lines() []csvLine {
	var out []csvLine
	add := func(section string, rows ...stats.Row) {
		for _, row := range rows {
			out = append(out, csvLine{section: section, row: row})
		}
	}
	if r.Headline != nil {
		add("headline", *r.Headline)
	}
	for _, s := range r.Sides {
		for _, h := range s.Told {
			add("sides", h.rows()...)
		}
	}
	for i := range r.Blocks {
		b := &r.Blocks[i]
		add("key_figures", b.Latest...)
		add("compared", b.Compared...)
		for _, h := range b.History {
			add("history", h.rows()...)
		}
		out = append(out, rankLines("ranking", b.Rankings)...)
		out = append(out, rankLines("enterprises", b.Enterprises)...)
		for _, m := range b.Mirrors {
			add("mirror_declared", m.Declared.rows()...)
			add("mirror_mirrored", m.Mirrored.rows()...)
		}
		add("growth", b.Growth...)
	}
	for _, s := range r.Press {
		add("press", s.Rows...)
	}
	return out
}

// rankLines lists the rows of rankings, each followed by its total.
func rankLines(section string, rankings []Ranking) []csvLine {
	var out []csvLine
	for _, ranking := range rankings {
		for i := range ranking.Rows {
			out = append(out, csvLine{section, ranking.Rows[i].Row, &ranking.Rows[i]})
		}
		if ranking.Total != nil {
			out = append(out, csvLine{section: section + "_total", row: *ranking.Total})
		}
	}
	return out
}

// rows writes points as rows that compare with nothing.
func (h History) rows() []stats.Row {
	var out []stats.Row
	for _, point := range h.Points {
		row := stats.Row{Series: *h.Series, Period: point.Period, Value: point.Amount, Status: point.Status}
		if point.Amount != nil {
			row.Notes = stats.RateNotes(point.Amount)
		}
		out = append(out, row)
	}
	return out
}

// rankCells writes rank, share and contribution.
func rankCells(r *stats.Ranked) []string {
	cells := []string{itoa(r.Rank), "", ""}
	if r.Share.Valid {
		cells[1] = r.Share.Decimal.StringFixed(1)
	}
	if r.Contribution.Valid {
		cells[2] = unsignedZero(r.Contribution.Decimal.StringFixed(1))
	}
	return cells
}
