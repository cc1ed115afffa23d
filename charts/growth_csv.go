package charts

import (
	"encoding/csv"
	"io"
	"slices"
	"strings"
	"sync"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// GrowthColumns are the columns of growth as CSV and the fields of it as JSON.
var GrowthColumns = []string{
	"provider", "indicator", "reporter", "partner", "product", "unit", "period", "base_period", "value", "base_value", "change",
	"growth_pct", "growth_low", "growth_high", "status", "hedge", "vintage", "release", "base_low", "base_high",
	"base_vintage", "base_release", "basis", "valuation", "notes",
}

// WriteGrowthCSV writes rows with the columns of GrowthColumns: codes, plain
// digits with the printed precision, notes in English.
func WriteGrowthCSV(w io.Writer, rows []stats.Row) error {
	l, err := newLanguage("en")
	if err != nil {
		return err
	}
	c := csv.NewWriter(w)
	if err := c.Write(GrowthColumns); err != nil {
		return err
	}
	for part := range slices.Chunk(rows, batch) {
		if err := c.WriteAll(records(l, part)); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// batch is how many rows are put into words at a time, by workers.
const (
	batch   = 8192
	workers = 4
)

// records puts rows into words, a share of them by each worker.
func records(l *language, rows []stats.Row) [][]string {
	out := make([][]string, len(rows))
	var wait sync.WaitGroup
	for first := range workers {
		wait.Go(func() {
			for i := first; i < len(rows); i += workers {
				out[i] = record(l, &rows[i])
			}
		})
	}
	wait.Wait()
	return out
}

// record writes a row in the order of GrowthColumns.
func record(l *language, r *stats.Row) []string {
	k := &r.Series.Key
	base := ""
	if !r.BasePeriod.IsZero() {
		base = r.BasePeriod.String()
	}
	var cells []string
	for _, code := range []string{k.Provider, k.Indicator, k.Reporter, k.Partner, k.Product, k.Unit} {
		cells = append(cells, data.SpreadsheetSafe(code))
	}
	cells = append(cells, r.Period.String(), base, plainAmount(r.Value), plainAmount(r.Base), plainChange(r.Change))
	cells = append(cells, plainRate(r.Rate)...)
	cells = append(cells, string(r.Status), hedgeOf(r), vintageOf(r.Value).String(), releasesOf(r.Value),
		plainBound(r, r.BaseInterval.Low), plainBound(r, r.BaseInterval.High))
	baseVintage, baseRelease := vintageOf(r.Base).String(), releasesOf(r.Base)
	if r.Base == nil && r.Claim != nil && r.Claim.Release != nil {
		baseVintage, baseRelease = r.Claim.Release.Vintage.String(), short12(r.Claim.Release.SHA256)
	}
	return append(cells, baseVintage, baseRelease,
		data.SpreadsheetSafe(string(k.Basis)), data.SpreadsheetSafe(valuationOf(r)), data.SpreadsheetSafe(notesOf(l, r)))
}

// plain writes a number in full digits with the precision it has.
func plain(d decimal.Decimal) string { return d.StringFixed(decimals(d)) }

func plainAmount(a *stats.Amount) string {
	if a == nil {
		return ""
	}
	return plain(a.Value)
}

func plainChange(d *decimal.Decimal) string {
	if d == nil {
		return ""
	}
	return plain(*d)
}

// plainRate writes rate, lower and upper bound; an open one is empty.
func plainRate(r *stats.Rate) []string {
	if r == nil {
		return []string{"", "", ""}
	}
	write := func(d decimal.NullDecimal, places int32) string {
		if !d.Valid {
			return ""
		}
		return unsignedZero(d.Decimal.StringFixed(places))
	}
	low, high := r.Bounds()
	bound := func(d decimal.NullDecimal) string { return strings.TrimSuffix(write(d, 1), ".0") }
	return []string{write(r.Percent, r.Places()), bound(low), bound(high)}
}

// unsignedZero drops the sign of a number that rounding made nought.
func unsignedZero(s string) string {
	if strings.Trim(s, "-0.") == "" {
		return strings.TrimPrefix(s, "-")
	}
	return s
}

// plainBound writes an end of the base's interval; of an implied base, which is
// a quotient, no finer than the value is told, and whole units at least.
func plainBound(r *stats.Row, d decimal.NullDecimal) string {
	if !d.Valid {
		return ""
	}
	if r.Status == stats.Implied && r.Value != nil {
		return d.Decimal.StringFixed(decimals(r.Value.Value))
	}
	return plain(d.Decimal)
}

// hedgeOf is the hedge of the value, or of an implied rate where that has one;
// nothing when the figure is told without.
func hedgeOf(r *stats.Row) string {
	switch {
	case r.Rate != nil && r.Rate.Hedge != data.Exact:
		return r.Rate.Hedge.String()
	case r.Value != nil:
		return r.Value.Hedge.String()
	}
	return ""
}

// releasesOf joins the releases behind an amount by their first twelve digits.
func releasesOf(a *stats.Amount) string {
	var out []string
	seen := map[string]bool{}
	if a != nil {
		for _, part := range a.Parts {
			if part.Release != nil && !seen[part.Release.SHA256] {
				seen[part.Release.SHA256] = true
				out = append(out, short12(part.Release.SHA256))
			}
		}
	}
	return strings.Join(out, "+")
}

func valuationOf(r *stats.Row) string {
	if r.Value != nil {
		return first(r.Value.Valuation, r.Series.Valuation)
	}
	return r.Series.Valuation
}

// notesOf writes the notes of a row as one text.
func notesOf(l *language, r *stats.Row) string {
	var out []string
	for _, n := range r.Notes {
		out = append(out, strings.TrimSuffix(l.note(n), "."))
	}
	return strings.Join(out, "; ")
}
