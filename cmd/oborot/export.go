package main

import (
	"context"
	"encoding/json"
	"io"
	"iter"
	"maps"

	"oborot/data"
	"oborot/data/sdmx"
	"oborot/data/table"
	"oborot/store"

	"github.com/spf13/cobra"
)

func (a *app) exportCommand() *cobra.Command {
	var s selection
	var format, out string
	c := &cobra.Command{
		Use:   "export [--indicator I] [--reporter R] [--partner P]",
		Short: "Write the selected figures as CSV, SDMX-CSV, JSON, a workbook or Parquet",
		Long: `Writes figures as they are published, with their vintage and their place: as CSV
that oborot ingest reads back as one release (earlier vintages and the claims of
texts stay behind), as SDMX-CSV 2.0, which it reads back likewise, as JSON, as an .xlsx workbook whose values are numbers, or as
Parquet whose values are coefficient × 10^exponent.`,
		Example: `  oborot export --reporter KZ --partner BE > figures.csv
  oborot export --indicator exports --partner KZ --format json --out exports.json
  oborot export --reporter KZ --format xlsx --out figures.xlsx`,
		Args: cobra.NoArgs,
		RunE: action(func(ctx context.Context, _ []string) error { return a.export(ctx, &s, format, out) }),
	}
	s.flags(c.Flags())
	c.Flags().StringVar(&format, "format", "csv", "csv, sdmx-csv, json, xlsx or parquet")
	c.Flags().StringVar(&out, "out", "", "write to this file (standard output)")
	for _, name := range []string{"against", "by", "freq"} {
		c.Flags().MarkHidden(name) // of comparisons; an export compares nothing
	}
	return c
}

// export writes the figures of a selection.
func (a *app) export(ctx context.Context, s *selection, format, out string) error {
	writers := map[string]func(io.Writer, iter.Seq2[*data.History, error]) error{
		"csv": table.WriteTidy, "sdmx-csv": sdmx.Write, "json": writeJSON, "xlsx": writeXLSX, "parquet": writeParquet,
	}
	write, ok := writers[format]
	if !ok {
		return usagef("--format %q is unknown, expected csv, sdmx-csv, json, xlsx or parquet", format)
	}
	if err := s.resolve(); err != nil {
		return err
	}
	if err := a.mayWrite(out); err != nil {
		return err
	}
	return a.read(ctx, func(db *store.DB) error {
		providers := map[string]bool{}
		if s.currency.code != "" {
			if err := s.currency.read(ctx, db, s.asOfValue, nil); err != nil {
				return err
			}
		}
		figures := s.currency.histories(s.published(ctx, db, providers), a.stderr)
		var err error
		if out == "" {
			err = write(a.stdout, figures)
		} else {
			err = writeFile(out, func(w io.Writer) error { return write(w, figures) })
		}
		if err == nil && len(providers) == 0 {
			return s.errNothing(a.db, nil)
		}
		a.warnRestricted(maps.Keys(providers))
		return err
	})
}

// published yields the published series of a selection and notes whose they are.
func (s *selection) published(ctx context.Context, db *store.DB, providers map[string]bool) iter.Seq2[*data.History, error] {
	q := s.query()
	if !s.periodValue.IsZero() {
		q.Periods = []data.Period{s.periodValue}
	}
	return func(yield func(*data.History, error) bool) {
		for h, err := range histories(ctx, db, []store.Query{q}) {
			if err == nil && !s.wants(h.Series.Key) {
				continue
			}
			if err == nil {
				providers[h.Series.Provider] = true
			}
			if !yield(h, err) {
				return
			}
		}
	}
}

// exported is a figure in JSON.
type exported struct {
	keyJSON
	TradeSystem string `json:"trade_system,omitempty"`
	Attribution string `json:"attribution,omitempty"`
	Period      string `json:"period"`
	Value       string `json:"value"`
	Hedge       string `json:"hedge"`
	Status      string `json:"status"`
	Edition     string `json:"edition,omitempty"`
	Vintage     string `json:"vintage"`
	Document    string `json:"document"`
	Place       string `json:"place"`
	SHA256      string `json:"sha256"`
	Words       string `json:"words,omitempty"`
	Sentence    string `json:"sentence,omitempty"`
	Speaker     string `json:"speaker,omitempty"`
	Restricted  string `json:"restricted,omitempty"` // address of the terms that restrict republishing the row
}

// writeJSON writes figures as one JSON array, a figure a line. Values are text,
// so that no reader rounds them.
func writeJSON(w io.Writer, histories iter.Seq2[*data.History, error]) error {
	before := "[\n  "
	for h, err := range histories {
		if err != nil {
			return err
		}
		for _, t := range h.Figures {
			line, err := json.Marshal(exportedFigure(h.Series, t))
			if err != nil {
				return err
			}
			if _, err := io.WriteString(w, before+string(line)); err != nil {
				return err
			}
			before = ",\n  "
		}
	}
	if before[0] == '[' {
		before = "["
	} else {
		before = "\n"
	}
	_, err := io.WriteString(w, before+"]\n")
	return err
}

func exportedFigure(s *data.Series, t data.Told) exported {
	e := exported{keyJSON: keyJSONOf(s), TradeSystem: s.TradeSystem, Attribution: s.Attribution,
		Period: t.Period.String(), Value: t.Figure.Plain(), Hedge: t.Figure.Hedge.String(), Status: t.Status.String(), Edition: t.Edition,
		Vintage: t.Release.Vintage.String(), Document: t.Release.Name, Place: t.Release.Locate(t.Place), SHA256: t.Release.SHA256}
	if t.Status == data.Missing {
		e.Value = ""
	}
	if p, _ := data.ProviderByCode(s.Provider); p.Restricted {
		e.Restricted = p.Terms
	}
	if t.Words != nil {
		e.Words, e.Sentence, e.Speaker = t.Words.Figure, t.Words.Sentence, t.Words.Speaker
	}
	return e
}
