package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"oborot/data/sample"

	"github.com/spf13/cobra"
)

func (a *app) demoCommand() *cobra.Command {
	var out, lang string
	c := &cobra.Command{
		Use:   "demo",
		Short: "Make a store and a report of the built-in sample",
		Long: `Reads the built-in sample (a press note and two official tables) and writes
oborot.db, report.html and summary.csv. It needs no network.`,
		Example: `  oborot demo
  oborot demo --out /tmp/oborot --lang ru`,
		Args: cobra.NoArgs,
		RunE: action(func(ctx context.Context, _ []string) error { return a.demo(ctx, out, lang) }),
	}
	c.Flags().StringVar(&out, "out", "oborot-demo", "the folder to write to")
	c.Flags().StringVar(&lang, "lang", "en", "language of the report: en, ru, kk or fr")
	return c
}

// demo does the main job on the sample: documents in, a report and a CSV out. A
// store that lies in the folder already is added to, never replaced.
func (a *app) demo(ctx context.Context, out, lang string) error {
	if err := checkLanguage(lang); err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	a.db = filepath.Join(out, "oborot.db")
	documents, err := os.MkdirTemp("", "oborot-sample-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(documents)
	if err := os.CopyFS(documents, sample.Files); err != nil {
		return err
	}
	if err := a.ingest(ctx, ingestion{names: "sample"}, []string{documents}); err != nil {
		return err
	}
	r := &reporting{selection: selection{reporter: "KZ", partner: "BE", against: "yoy"}, lang: lang,
		out: filepath.Join(out, "report.html"), csv: filepath.Join(out, "summary.csv")}
	if err := a.report(ctx, r); err != nil {
		return err
	}
	fmt.Fprintf(a.stdout, "The store, the report and its figures are in %s: open %s in a browser.\n", out, r.out)
	return nil
}
