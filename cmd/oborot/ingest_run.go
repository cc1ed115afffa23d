package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"oborot/data"
	"oborot/data/check"
	"oborot/data/press"
	"oborot/data/table"
	"oborot/store"
)

// ingestRun is one `oborot ingest` under way.
type ingestRun struct {
	*app
	in          ingestion
	db          *store.DB
	formats     []data.Format
	published   data.Date
	documents   []documentReceipt
	rejected    []*data.RowError // for the file of rejects
	corrections check.Corrections
	narrow      func(data.Coverage) []data.Coverage // what of a coverage was asked for; nil: all of it
}

// documentReceipt is what became of one document.
type documentReceipt struct {
	Name     string
	Format   string
	Provider string
	Vintage  string
	Rule     string
	Error    string
	Nothing  string // why there is nothing in it to store
	SHA256   string
	Doubts   []doubted // the first ones
	Receipt  store.Receipt
}

// all reads the sources one after the other. A document that cannot be read
// does not keep the others from being read; an interrupt does.
func (r *ingestRun) all(ctx context.Context, sources []source) error {
	bar := newProgress(r.progressScreen(), len(sources))
	defer bar.stop()
	for _, s := range sources {
		if _, err := r.take(ctx, s, bar); err != nil {
			return err
		}
		bar.document()
	}
	return nil
}

// take reads one document, stores it and keeps its receipt. The error is an
// interrupt; what is wrong with the document stands in the receipt.
func (r *ingestRun) take(ctx context.Context, s source, bar *progress) (documentReceipt, error) {
	receipt, err := r.one(ctx, s, bar)
	receipt.Name = s.name
	if ctx.Err() != nil {
		return receipt, ctx.Err()
	}
	var none *data.NoFigures
	switch {
	case errors.As(err, &none):
		receipt.Nothing = err.Error()
	case err != nil && !errors.Is(err, store.ErrRejected): // rejected rows are listed by themselves
		receipt.Error = err.Error()
	}
	r.documents = append(r.documents, receipt)
	return receipt, nil
}

// progressScreen is where progress is shown: nowhere where silence was asked for.
func (r *ingestRun) progressScreen() io.Writer {
	if r.in.quiet {
		return io.Discard
	}
	return r.screen
}

// one reads one document and stores it.
func (r *ingestRun) one(ctx context.Context, s source, bar *progress) (documentReceipt, error) {
	var receipt documentReceipt
	sum, size, err := s.hash(ctx)
	if err != nil {
		return receipt, err
	}
	receipt.SHA256 = sum
	if known, ok, err := r.db.Known(ctx, sum); err != nil || ok {
		receipt.Receipt.Already = ok
		receipt.Format, receipt.Provider = known.Format, known.Provider
		receipt.Vintage, receipt.Rule = known.Vintage.String(), string(known.VintageFrom)
		if ok && r.published != 0 && r.published != known.Vintage {
			fmt.Fprintf(r.stderr, "%s: known before with the vintage %s, which stays\n", s.name, known.Vintage)
		}
		return receipt, err
	}
	doc, err := s.document()
	if err != nil {
		return receipt, err
	}
	doc.Published, doc.Encoding, doc.Today = r.published, r.in.encoding, r.today
	format, err := r.recognise(doc)
	if err != nil {
		return receipt, err
	}
	reading, err := format.Read(doc)
	if err != nil {
		return receipt, err
	}
	release := data.Release{SHA256: sum, Name: s.name, Title: reading.Title, Format: formatName(format, reading),
		Provider: reading.Provider, Encoding: reading.Encoding, Size: size, Sheets: reading.Sheets}
	if r.in.provider != "" {
		release.Provider = r.in.provider
	}
	release.Vintage, release.VintageFrom = r.vintage(format, reading, s)
	receipt.Format, receipt.Provider = release.Format, release.Provider
	receipt.Vintage, receipt.Rule = release.Vintage.String(), string(release.VintageFrom)
	read := provided(narrowed(reading.Records, r.narrow), r.in.provider)
	if r.in.dryRun && r.in.layout != "" && !r.in.json {
		read = previewed(r.stdout, reading.Sheets, read)
	}
	records := check.Records(read, check.About{
		File: release.Name, Title: release.Title, SHA256: sum, Sheets: release.Sheets, Corrections: r.corrections})
	receipt.Receipt, err = r.db.Append(ctx, release, records,
		store.AppendOptions{Partial: r.in.partial, DryRun: r.in.dryRun, Progress: bar.records, Rejected: r.reject})
	if err != nil {
		return receipt, err
	}
	for _, f := range receipt.Receipt.FindingList {
		receipt.Doubts = append(receipt.Doubts, doubted{release.Locate(f.Where), string(f.Kind), f.Text, f.Args})
		if f.Where.Row == 0 {
			receipt.Doubts[len(receipt.Doubts)-1].Place = ""
		}
	}
	return receipt, nil
}

// reject keeps a row that could not be read where a file of rejects is asked for.
func (r *ingestRun) reject(e *data.RowError) {
	if r.in.rejects != "" {
		r.rejected = append(r.rejected, e)
	}
}

// formatName writes a format with its layout: table/kz-trade-by-country.
func formatName(f data.Format, reading *data.Reading) string {
	if reading.Layout == "" {
		return f.Name()
	}
	return f.Name() + "/" + reading.Layout
}

// recognise finds the format of a document.
func (r *ingestRun) recognise(doc *data.Document) (data.Format, error) {
	if r.in.format != "" || r.in.layout != "" {
		return r.formats[0], nil
	}
	for _, f := range r.formats {
		if f.Match(doc) {
			return f, nil
		}
	}
	if press.Foreign(doc) {
		return nil, fmt.Errorf("%s: a text %s", doc.Name, press.UnreadWords())
	}
	return nil, fmt.Errorf("%s: no format here reads it; %s; a layout of your own reads any table (--layout my.yaml), and --format table lists what each ready layout misses",
		doc.Name, table.New().Explain(doc))
}

// vintage dates a release by the first rule that knows a day.
// A server's word counts for no text, and never for a day to come.
func (r *ingestRun) vintage(format data.Format, reading *data.Reading, s source) (data.Date, data.VintageRule) {
	switch {
	case r.published != 0:
		return r.published, data.VintageGiven
	case reading.Date.Date != 0:
		return reading.Date.Date, reading.Date.Rule
	case s.modified != 0 && s.modified <= r.today && format.Name() != press.Format{}.Name():
		return s.modified, data.VintageModified
	}
	return r.today, data.VintageIngestion
}

// provided puts the provider that the user named in the place of the reader's.
func provided(records iter.Seq2[data.Record, error], provider string) iter.Seq2[data.Record, error] {
	if provider == "" {
		return records
	}
	renamed := map[*data.Series]*data.Series{}
	return func(yield func(data.Record, error) bool) {
		for record, err := range records {
			if o := record.Observation; o != nil {
				if renamed[o.Series] == nil {
					s := *o.Series
					s.Provider = provider
					renamed[o.Series] = &s
				}
				o.Series = renamed[o.Series]
			}
			if record.Claim != nil {
				record.Claim.Subject.Provider = provider
			}
			if record.Coverage != nil {
				record.Coverage.Provider = provider
			}
			if !yield(record, err) {
				return
			}
		}
	}
}

// report prints what was read and what was wrong with it.
func (r *ingestRun) report() error {
	if r.in.rejects != "" {
		if err := writeRejects(r.in.rejects, r.rejected); err != nil {
			return err
		}
	}
	if r.in.json {
		if err := r.printJSON(ingestedJSON(r.documents)); err != nil {
			return err
		}
	} else {
		r.summary()
	}
	used := len(r.documents) == 0
	for _, d := range r.documents {
		if d.Error != "" || d.Receipt.RejectedCount > 0 {
			return errSilent
		}
		used = used || d.Nothing == ""
	}
	if !used { // of several documents some may have nothing; all of them is not what was meant
		return errSilent
	}
	return nil
}
