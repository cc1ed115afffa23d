package main

import (
	"context"
	"fmt"
	"io"
	"slices"

	"oborot/charts"
	"oborot/data"
	"oborot/stats"
	"oborot/store"

	"github.com/spf13/cobra"
)

func (a *app) explainCommand() *cobra.Command {
	var s selection
	c := &cobra.Command{
		Use:   "explain --indicator I --reporter R --partner P --period P",
		Short: "Show the evidence and the arithmetic of one number",
		Long: `Shows where a number stands: file, sheet and cell, or the words of the text; how it
was formed of others; what every release said of it; and how its growth came about.`,
		Example: `  oborot explain --indicator turnover --reporter KZ --partner BE --period 2019
  oborot explain --indicator exports --reporter BE --partner KZ --period 2024-S1 --against previous`,
		Args: cobra.NoArgs,
		RunE: action(func(ctx context.Context, _ []string) error { return a.explain(ctx, &s) }),
	}
	s.flags(c.Flags())
	return c
}

// explain writes one section for every row of the selection.
func (a *app) explain(ctx context.Context, s *selection) error {
	return a.compare(ctx, s, func(db *store.DB, rows []stats.Row) error {
		if err := charts.WriteGrowthTable(a.stdout, rows, "en", terminalWidth(a.stdout)); err != nil {
			return err
		}
		e := explainer{ctx, db, s.asOfValue, a.stdout, map[string]store.Notes{}}
		for _, row := range rows {
			if err := e.row(row); err != nil {
				return err
			}
		}
		return nil
	})
}

// explainer writes evidence.
type explainer struct {
	ctx   context.Context
	db    *store.DB
	asOf  data.Date
	w     io.Writer
	notes map[string]store.Notes // of releases, by SHA-256
}

// row explains value and base of a comparison.
func (e explainer) row(row stats.Row) error {
	k := row.Series.Key
	fmt.Fprintf(e.w, "\n%s %s–%s %s (%s)\n", k.Indicator, k.Reporter, k.Partner, row.Period, k.Provider)
	if err := e.amount("value "+row.Period.String(), row.Value); err != nil {
		return err
	}
	if c := row.Claim; c == nil {
		if err := e.amount("base "+row.BasePeriod.String(), row.Base); err != nil {
			return err
		}
	} else {
		fmt.Fprintf(e.w, "  base %s: implied by “%s”\n    %s, %s\n    “%s”\n", row.BasePeriod, c.Words.Figure,
			c.Release.Name, c.Release.Locate(c.Where), c.Words.Sentence)
	}
	e.arithmetic(row)
	return nil
}

// arithmetic writes how the rate came about.
func (e explainer) arithmetic(row stats.Row) {
	r := row.Rate
	switch {
	case r == nil:
		return
	case row.Base == nil:
		low, high := row.BaseInterval.Low, row.BaseInterval.High
		fmt.Fprintf(e.w, "  implied base: %s … %s; the rate is that of the claim\n", bound(low.Decimal.StringFixed(0), low.Valid), bound(high.Decimal.StringFixed(0), high.Valid))
	default:
		fmt.Fprintf(e.w, "  growth: (%s − %s) ÷ %s × 100 = %s %%\n", row.Value.Value, row.Base.Value, row.Base.Value, r.Percent.Decimal.StringFixed(r.Places()))
	}
	low, high := r.Bounds()
	fmt.Fprintf(e.w, "  between %s %% and %s %%, as the printed digits allow\n",
		bound(low.Decimal.StringFixed(1), low.Valid), bound(high.Decimal.StringFixed(1), high.Valid))
}

// bound writes an end of an interval, or that it is open.
func bound(number string, valid bool) string {
	if !valid {
		return "open"
	}
	return number
}

// amount writes how a number was formed, and what stands behind each part.
func (e explainer) amount(label string, a *stats.Amount) error {
	if a == nil {
		fmt.Fprintf(e.w, "  %s: not known\n", label)
		return nil
	}
	fmt.Fprintf(e.w, "  %s: %s, %s\n", label, a.Value, formed(a))
	if a.Own != nil {
		e.converted(a)
	}
	for _, p := range a.Parts {
		if err := e.part(p); err != nil {
			return err
		}
	}
	return nil
}

// converted writes what an amount was in its own currency, and the rates that it
// was converted with.
func (e explainer) converted(a *stats.Amount) {
	fmt.Fprintf(e.w, "    converted from %s %s\n", a.Own.Value, a.Conversions[0].From)
	for _, c := range a.Conversions {
		for _, l := range c.Legs {
			how := "×"
			if l.Divide {
				how = "÷"
			}
			fmt.Fprintf(e.w, "    %s %s %s %s for 1 %s, %s, %s … %s (%s)\n", c.Period, how, l.Rate, l.Unit, l.Base, legWords(l), l.First, l.Last, l.Provider)
			for _, r := range l.Releases {
				fmt.Fprintf(e.w, "      %s, vintage %s (%s), sha256 %s\n", r.Name, r.Vintage, vintageWords[r.VintageFrom], r.SHA256[:12])
			}
		}
	}
}

// legWords says in words what a rate is.
func legWords(l stats.Leg) string {
	switch l.Kind {
	case stats.PublishedAverage:
		return "the published average"
	case stats.PublishedEnd:
		return "published for the end"
	case stats.DailyMean:
		return "the mean of " + plural(l.Days, "daily rate", "daily rates")
	}
	return "the rate of the day"
}

// formed says in words how an amount was formed.
func formed(a *stats.Amount) string {
	switch a.Method.Kind {
	case stats.Summed:
		return fmt.Sprintf("added up from %d figures", len(a.Parts))
	case stats.Discrete:
		return "one cumulative figure less another"
	case stats.DerivedSum, stats.DerivedNet:
		return "derived: " + a.Valuation
	case stats.NilFlow:
		return "nil, because published turnover equals the other flow"
	}
	return "as published"
}

// part writes one published figure: where it stands, and what every release
// said of it.
func (e explainer) part(p stats.Part) error {
	sign := "+"
	if p.Sign < 0 {
		sign = "−"
	}
	fmt.Fprintf(e.w, "    %s %s %s %s %s, status %s", sign, p.Series.Indicator, p.Period, p.Figure, p.Series.Unit, p.Status)
	if p.Figure.Hedge != data.Exact {
		fmt.Fprintf(e.w, ", %s", p.Figure.Hedge)
	}
	fmt.Fprintf(e.w, "\n      %s, %s\n      vintage %s (%s), sha256 %s\n", p.Release.Name, p.Release.Locate(p.Place),
		p.Release.Vintage, vintageWords[p.Release.VintageFrom], p.Release.SHA256[:12])
	if w := p.Words; w != nil {
		e.words(w)
	}
	if err := e.doubts(p); err != nil {
		return err
	}
	return e.vintages(p)
}

// doubts writes what is doubtful about the figure at its place.
func (e explainer) doubts(p stats.Part) error {
	notes, known := e.notes[p.Release.SHA256]
	if !known {
		var err error
		if notes, err = e.db.Notes(e.ctx, p.Release.SHA256); err != nil {
			return err
		}
		e.notes[p.Release.SHA256] = notes
	}
	for _, f := range notes.Findings {
		if f.Where == p.Place {
			fmt.Fprintf(e.w, "      a doubt: %s\n", f.Text)
		}
	}
	return nil
}

// words writes the text's own words.
func (e explainer) words(w *data.Words) {
	fmt.Fprintf(e.w, "      “%s”\n", w.Sentence)
	if w.Speaker != "" {
		fmt.Fprintf(e.w, "      said by %s\n", w.Speaker)
	}
	if w.Note != "" {
		fmt.Fprintf(e.w, "      %s\n", w.Note)
	}
}

// vintages writes what the other releases say of a figure.
func (e explainer) vintages(p stats.Part) error {
	all, err := e.db.Vintages(e.ctx, p.Series.Key, p.Period, e.asOf)
	if err != nil {
		return err
	}
	words := map[store.Turn]string{store.Repeated: "repeated unchanged in", store.Withdrawn: "withdrawn in", store.Revised: "revised in", store.Refined: "told more finely in", store.First: "first told in"}
	all = slices.DeleteFunc(all, func(v store.Vintage) bool { return v.Release.SHA256 == p.Release.SHA256 })
	for _, v := range all {
		fmt.Fprintf(e.w, "      %s %s, vintage %s", words[v.Turn], v.Release.Name, v.Release.Vintage)
		if v.Turn == store.First || v.Turn == store.Revised || v.Turn == store.Refined {
			fmt.Fprintf(e.w, ": %s, %s", v.Figure, v.Release.Locate(v.Place))
		}
		fmt.Fprintln(e.w)
	}
	return nil
}
