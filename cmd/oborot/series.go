package main

import (
	"context"
	"fmt"
	"text/tabwriter"

	"oborot/data"
	"oborot/store"

	"github.com/spf13/cobra"
)

func (a *app) seriesCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "series [WORDS…]",
		Short: "Find what is in the store",
		Long: `Lists the series in which every word stands: in a code or a name of provider,
indicator, areas, product or unit, in any of the report languages. A country's
code in capitals, as KZ or BE, finds that country alone.`,
		Example: `  oborot series
  oborot series экспорт бельгия
  oborot series eurostat KZ BE`,
		RunE: action(func(ctx context.Context, args []string) error { return a.series(ctx, args, asJSON) }),
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c
}

// keyJSON is what names a series in JSON.
type keyJSON struct {
	Provider  string `json:"provider"`
	Indicator string `json:"indicator"`
	Reporter  string `json:"reporter"`
	Partner   string `json:"partner"`
	Product   string `json:"product"`
	Unit      string `json:"unit"`
	Basis     string `json:"basis,omitempty"`
	Valuation string `json:"valuation,omitempty"`
}

func keyJSONOf(s *data.Series) keyJSON {
	return keyJSON{s.Provider, s.Indicator, s.Reporter, s.Partner, s.Product, s.Unit, string(s.Basis), s.Valuation}
}

// found is a series of the store in JSON.
type found struct {
	keyJSON
	Figures int    `json:"figures"`
	First   string `json:"first"`
	Last    string `json:"last"`
}

// series lists the series that the words find.
func (a *app) series(ctx context.Context, words []string, asJSON bool) error {
	var list []store.Found
	err := a.read(ctx, func(db *store.DB) (err error) {
		list, err = db.Series(ctx, words)
		return err
	})
	if err != nil {
		return err
	}
	if len(list) == 0 {
		return fmt.Errorf("%s holds no such series", a.db)
	}
	if asJSON {
		out := make([]found, len(list))
		for i, f := range list {
			out[i] = found{keyJSONOf(f.Series), f.Figures, f.First.String(), f.Last.String()}
		}
		return a.printJSON(out)
	}
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "PROVIDER\tINDICATOR\tREPORTER\tPARTNER\tPRODUCT\tUNIT\tFIGURES\tFIRST\tLAST\tBASIS")
	for _, f := range list {
		s := f.Series
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\t%s\n", s.Provider, s.Indicator, named(s.Reporter), named(s.Partner),
			s.Product, s.Unit, f.Figures, f.First, f.Last, s.Basis)
	}
	fmt.Fprintf(w, "%s\n", plural(len(list), "series", "series"))
	return w.Flush()
}

// named writes an area's code with its name.
func named(code string) string {
	area, ok := data.AreaByCode(code)
	if !ok {
		return code
	}
	return code + " " + area.Name("en")
}
