package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"oborot/charts"
	"oborot/data"
	"oborot/stats"
	"oborot/store"

	"github.com/spf13/cobra"
)

// reporting is what `oborot report` was asked beyond the selection.
type reporting struct {
	selection
	out, lang, csv string
}

func (a *app) reportCommand() *cobra.Command {
	var r reporting
	c := &cobra.Command{
		Use:   "report --reporter R [--partner P]",
		Short: "Render an HTML report with charts",
		Long: `Renders one HTML file that works with the network off: headline, key figures, the
periods side by side, history, partners ranked, what texts say, and the evidence
of every number. Without --indicator it takes all that the store holds.`,
		Example: `  oborot report --reporter KZ --partner BE --out report.html --lang ru
  oborot report --partner KZ --indicator exports --csv summary.csv`,
		Args: cobra.NoArgs,
		RunE: action(func(ctx context.Context, _ []string) error { return a.report(ctx, &r) }),
	}
	r.flags(c.Flags())
	c.Flags().StringVar(&r.out, "out", "report.html", "the report's file")
	c.Flags().StringVar(&r.lang, "lang", "en", "en, ru, kk or fr")
	c.Flags().StringVar(&r.csv, "csv", "", "write exactly what the report shows to this CSV file too")
	return c
}

// report makes the report and writes its files.
func (a *app) report(ctx context.Context, r *reporting) error {
	if err := checkLanguage(r.lang); err != nil {
		return err
	}
	if err := a.mayWrite(r.out, r.csv); err != nil {
		return err
	}
	if err := r.resolve(); err != nil {
		return err
	}
	if r.reporterCode == "" && r.partnerCode == "" {
		return usagef("--reporter or --partner is missing; `oborot series` lists what the store holds")
	}
	var page *charts.Report
	err := a.read(ctx, func(db *store.DB) (err error) {
		page, err = a.page(ctx, r, db)
		return err
	})
	if err != nil {
		return err
	}
	if err := writeFile(r.out, page.WriteHTML); err != nil {
		return err
	}
	written := r.out
	if r.csv != "" {
		if err := writeFile(r.csv, page.WriteCSV); err != nil {
			return err
		}
		written += " and " + r.csv
		a.warnRestricted(page.Providers())
	}
	fmt.Fprintf(a.stderr, "%s written\n", written)
	return nil
}

// checkLanguage says whether reports are written in a language.
func checkLanguage(lang string) error {
	if !slices.Contains(charts.Languages(), lang) {
		return usagef("--lang %q is unknown, expected one of %s", lang, strings.Join(charts.Languages(), ", "))
	}
	return nil
}

// program names what makes a page.
func program() charts.Program { return charts.Program{Name: "Oborot", Version: version()} }

// page gathers what the report shows.
func (a *app) page(ctx context.Context, r *reporting, db *store.DB) (*charts.Report, error) {
	told, err := r.reportSet(ctx, db)
	if err != nil {
		return nil, err
	}
	set, err := r.currency.set(ctx, db, r.asOfValue, told)
	if err != nil {
		return nil, err
	}
	page := &charts.Report{
		Lang: r.lang, Made: a.today, AsOf: r.asOfValue, Program: program(),
		Selection: charts.Selection{Indicators: r.indicators, Reporter: r.reporterCode, Partner: r.partnerCode, Product: r.product,
			Unit: r.unit, Currency: r.currency.code, Basis: r.basisValue, Provider: r.provider, Period: r.periodValue, Against: r.against},
	}
	maker := &pageMaker{reporting: r, set: set, told: told, db: db, page: page}
	maker.main = maker.mainKeys()
	for _, provider := range maker.providers() {
		if err := maker.block(ctx, provider); err != nil {
			return nil, err
		}
	}
	if err := maker.counts(ctx); err != nil {
		return nil, err
	}
	if err := maker.press(ctx); err != nil {
		return nil, err
	}
	if len(page.Blocks) == 0 && len(page.Press) == 0 {
		return nil, r.errNothing(a.db, told)
	}
	maker.headline()
	maker.sides()
	return page, maker.omissions(ctx)
}

// reportSet reads the histories of the report: those of the selection, counts
// of the reporter's regions and cities, and the flows as the partner declares
// them.
func (r *reporting) reportSet(ctx context.Context, db *store.DB) (*stats.Set, error) {
	if r.product == "" {
		r.product = data.Total
	}
	queries := r.queries()
	if r.reporterCode != "" && r.partnerCode == "" {
		counts := queries[0]
		counts.Indicators = counted(r.indicators)
		queries[0].Partners = []string{data.World}
		queries = append(queries, counts)
	}
	if places := regions(r.reporterCode); len(places) > 0 {
		q := queries[0]
		q.Reporters = places
		queries = append(queries, q)
	}
	return gather(ctx, db, queries)
}

// counted returns those of the indicators, or of all, that count enterprises or
// projects.
func counted(indicators []string) []string {
	var out []string
	for _, i := range data.Indicators() {
		if i.UnitClass == "count" && (len(indicators) == 0 || slices.Contains(indicators, i.Code)) {
			out = append(out, i.Code)
		}
	}
	return out
}

// regions returns the regions and cities of a country.
func regions(code string) []string {
	var out []string
	for area := range data.Areas() {
		if code != "" && area.Parent == code && !area.IsGroup() {
			out = append(out, area.Code)
		}
	}
	return out
}

// writeFile writes a file whole or not at all: beside it first, then in its
// place. What a link leads to is written, and a device or a pipe stays what it is.
func writeFile(path string, write func(io.Writer) error) error {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		return errors.Join(write(f), f.Close())
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".oborot-*")
	if err != nil {
		return fmt.Errorf("%s: the folder cannot be written: %w", path, errors.Unwrap(err))
	}
	defer os.Remove(f.Name())
	err = errors.Join(write(f), f.Chmod(0o644), f.Close())
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
