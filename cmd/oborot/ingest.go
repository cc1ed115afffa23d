package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"oborot/data"
	"oborot/data/check"
	"oborot/data/page"
	"oborot/data/table"
	"oborot/store"

	"github.com/spf13/cobra"
)

// ingestion is what `oborot ingest` was asked.
type ingestion struct {
	published, provider, format, layout, rejects, encoding string
	dryRun, partial, json, quiet                           bool
	corrections                                            []string
	names                                                  string // documents are known by this folder, not by the one they lie in
}

func (a *app) ingestCommand() *cobra.Command {
	var in ingestion
	c := &cobra.Command{
		Use:   "ingest SOURCE…",
		Short: "Read documents into the store",
		Long: `Reads files, folders, patterns, addresses or - (standard input). Each document is
stored whole or not at all; reading one twice changes nothing.`,
		Example: `  oborot ingest --published 2017-11-20 article.txt
  oborot ingest tables/ 'downloads/Relational_View_*.csv'`,
		Args: cobra.MinimumNArgs(1),
		RunE: action(func(ctx context.Context, args []string) error { return a.ingest(ctx, in, args) }),
	}
	f := c.Flags()
	f.StringVar(&in.published, "published", "", "the day the documents were published, YYYY-MM-DD")
	f.StringVar(&in.provider, "provider", "", "who publishes, a provider's code or an outlet's domain")
	f.StringVar(&in.format, "format", "", "read as this format: "+formatNames())
	f.StringVar(&in.layout, "layout", "", "read tables by this layout (a YAML file)")
	f.StringVar(&in.rejects, "rejects", "", "write every row that could not be read to this CSV file")
	f.StringArrayVar(&in.corrections, "corrections", nil, "correct publishers' errors as this YAML file declares")
	f.StringVar(&in.encoding, "encoding", "", "the documents' encoding, where it is found wrong: windows-1251, …")
	f.BoolVar(&in.dryRun, "dry-run", false, "read and count, store nothing")
	f.BoolVar(&in.partial, "partial", false, "store the readable rows of a document with unreadable ones")
	f.BoolVar(&in.quiet, "quiet", false, "no word on how far the reading has come")
	f.BoolVar(&in.json, "json", false, "print the summary as JSON")
	return c
}

// formatNames lists the formats for the help.
func formatNames() string {
	var names []string
	for _, f := range formats() {
		names = append(names, f.Name())
	}
	return strings.Join(names, ", ")
}

// ingest reads all sources and prints one summary.
func (a *app) ingest(ctx context.Context, in ingestion, args []string) error {
	var published data.Date
	if in.published != "" {
		d, err := data.ParseDate(in.published)
		if err != nil {
			return usagef("--published: %w", err)
		}
		if page.Ahead(d, a.today) {
			return usagef("--published %s is in the future: today is %s, and what is stored keeps its day", d, a.today)
		}
		published = d
	}
	readers, err := in.readers()
	if err != nil {
		return err
	}
	corrections, err := in.readCorrections()
	if err != nil {
		return err
	}
	var cleanup []string
	defer func() {
		for _, path := range cleanup {
			os.RemoveAll(path)
		}
	}()
	if err := a.mayWrite(in.rejects); err != nil {
		return err
	}
	if in.provider != "" {
		if in.provider, err = providerCode(in.provider); err != nil {
			return usagef("--provider: %w", err)
		}
	}
	archive := a.archive()
	if in.dryRun {
		if archive, err = os.MkdirTemp("", "oborot-dry-run-*"); err != nil {
			return err
		}
		cleanup = append(cleanup, archive)
	}
	sources := a.sources(ctx, args, archive, &cleanup)
	for _, s := range sources {
		if in.rejects != "" && s.path != "" && sameFile(in.rejects, s.path) {
			return usagef("--rejects %s is a document to read, expected another file", in.rejects)
		}
	}
	for i := range sources {
		if in.names != "" {
			sources[i].name = in.names + "/" + filepath.Base(sources[i].path)
		}
	}
	db, err := a.openForIngest(ctx, in.dryRun, &cleanup)
	if err != nil {
		return err
	}
	run := &ingestRun{app: a, in: in, db: db, formats: readers, published: published, corrections: corrections}
	err = errors.Join(run.all(ctx, sources), db.Close())
	return errors.Join(err, run.report())
}

// readCorrections reads the corrections of publishers' errors.
func (in ingestion) readCorrections() (check.Corrections, error) {
	var out check.Corrections
	for _, name := range in.corrections {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		cs, err := check.ReadCorrections(name, f)
		f.Close()
		if err != nil {
			return nil, err
		}
		out = append(out, cs...)
	}
	return out, nil
}

// readers returns the formats to try: all, or the one asked for.
func (in ingestion) readers() ([]data.Format, error) {
	if in.layout != "" {
		f, err := os.Open(in.layout)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		layout, err := table.LoadLayout(in.layout, f)
		if err != nil {
			return nil, err
		}
		return []data.Format{table.New(layout)}, nil
	}
	if in.format == "" {
		return formats(), nil
	}
	for _, f := range formats() {
		if f.Name() == in.format {
			return []data.Format{f}, nil
		}
	}
	return nil, usagef("--format %q is unknown, expected one of %s", in.format, formatNames())
}

// readingMemory is the memory in bytes from which on reading collects what it
// has done with at once: a workbook of a million rows stays under 300 MB.
const readingMemory = 200 << 20

// openForIngest opens the store for writing. A dry run where there is no store
// yet uses an empty one in a temporary folder.
func (a *app) openForIngest(ctx context.Context, dryRun bool, cleanup *[]string) (*store.DB, error) {
	debug.SetMemoryLimit(readingMemory)
	if _, err := os.Stat(a.db); dryRun && errors.Is(err, os.ErrNotExist) {
		folder, err := os.MkdirTemp("", "oborot-dry-run-*")
		if err != nil {
			return nil, err
		}
		*cleanup = append(*cleanup, folder)
		return store.Open(ctx, folder+"/oborot.db")
	}
	return store.Open(ctx, a.db)
}
