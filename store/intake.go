package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"

	"oborot/data"
)

// intake is one release on its way into the store: first its records are taken
// and sorted, then they are filed beside what is known.
type intake struct {
	ctx       context.Context
	conn      *sql.Conn
	release   data.Release
	id        int32
	mark      mark
	options   AppendOptions
	receipt   Receipt
	codes     *codes
	forms     *forms
	catalogue *catalogue
	reach     *reach
	sorter    sorter
	periods   map[int64]bool // of the observations
	lastForm  form
	lastID    int32               // its number
	slipped   map[data.Place]bool // the figures that a doubt about their unit was told of
	fresh     []row               // new figures to compare with the years before
	rows      struct{ observation, words, coverage, claim, unstored, reject, finding *bulk }

	// What filing needs besides.
	marks      map[int32]mark // of all releases
	later      []*later
	candidates []int32 // the series that the release may speak of and that were known
}

func newIntake(ctx context.Context, conn *sql.Conn, release data.Release, options AppendOptions) (*intake, error) {
	in := &intake{ctx: ctx, conn: conn, release: release, options: options, periods: map[int64]bool{}, slipped: map[data.Place]bool{}}
	err := conn.QueryRowContext(ctx, "SELECT coalesce(max(id), 0) + 1 FROM release").Scan(&in.id)
	if err != nil {
		return nil, err
	}
	in.mark = markOf(release.Vintage, in.id)
	if in.codes, err = loadCodes(ctx, conn); err != nil {
		return nil, err
	}
	if in.forms, err = loadForms(ctx, conn); err != nil {
		return nil, err
	}
	in.reach = newReach(in.codes)
	if in.catalogue, err = newCatalogue(ctx, conn, in.codes, in.reach); err != nil {
		return nil, err
	}
	in.codes.rows, in.forms.rows = into(ctx, conn, "code", 2), into(ctx, conn, "form", 6)
	r := &in.rows
	r.observation, r.words, r.coverage = into(ctx, conn, "observation", 7), into(ctx, conn, "words", 8), into(ctx, conn, "coverage", 8)
	r.claim, r.unstored = into(ctx, conn, "claim", 25), into(ctx, conn, "unstored", 10)
	r.reject, r.finding = into(ctx, conn, "reject", 6), into(ctx, conn, "finding", 7)
	return in, nil
}

func (in *intake) bulks() []*bulk {
	r := &in.rows
	return []*bulk{in.codes.rows, in.forms.rows, r.observation, r.words, r.coverage, r.claim, r.unstored, r.reject, r.finding}
}

func (in *intake) close() {
	for _, b := range in.bulks() {
		b.close()
	}
	_ = in.sorter.close() // temporary files, of no use to anybody
}

// finish writes what is left in the buffers and the release itself.
func (in *intake) finish() error {
	for _, b := range in.bulks() {
		if err := b.flush(); err != nil {
			return err
		}
	}
	if err := in.catalogue.flush(); err != nil {
		return err
	}
	grains := into(in.ctx, in.conn, "grain", 7)
	defer grains.close()
	for of, spoken := range in.reach.grains {
		for _, g := range spoken {
			if err := grains.add(int64(in.id), int64(of[0]), int64(of[1]), int64(g.unit), int64(g.basis), int64(g.products), int64(g.partners)); err != nil {
				return err
			}
		}
	}
	in.receipt.SeriesNew, in.receipt.SeriesDiffered = len(in.catalogue.added), in.catalogue.differing
	return errors.Join(grains.flush(), insertRelease(in.ctx, in.conn, in.id, in.release, in.reach.partial, in.catalogue.next-1))
}

// take reads all records. The document is read in one goroutine while the
// records before are sorted and their series written in another.
func (in *intake) take(records iter.Seq2[data.Record, error]) error {
	batches, stop := batched(in.ctx, records)
	defer stop()
	n := 0
	for b := range batches {
		for i := range b.observations {
			if err := in.observation(&b.observations[i]); err != nil {
				return err
			}
		}
		if err := in.others(b); err != nil {
			return err
		}
		n += len(b.observations) + len(b.records)
		if in.options.Progress != nil {
			in.options.Progress(n)
		}
		b.recycle()
	}
	return in.ctx.Err()
}

// others takes the records that are no observations, and the error that ended
// the document.
func (in *intake) others(b *batch) error {
	for i := range b.records {
		if err := in.record(b.records[i]); err != nil {
			return err
		}
	}
	for _, e := range b.rejects {
		if err := in.reject(e); err != nil {
			return err
		}
	}
	return b.failure
}

// observation sorts a figure in.
func (in *intake) observation(o *data.Observation) error {
	period := o.Period.Number()
	if period < 0 || period >= 1<<periodBits {
		return in.reject(&data.RowError{File: in.release.Name, Where: in.release.Locate(o.Place),
			Found: "the period " + o.Period.String(), Expected: "one that begins before the year 3436"})
	}
	series, err := in.catalogue.number(o.Series)
	if err != nil {
		return err
	}
	if series >= 1<<seriesBits {
		return errors.New("the store is full: it holds as many series as it can number")
	}
	f := form{o.Figure.Exponent, o.Figure.Hedge, o.Status.String(), o.Edition, o.Words != nil}
	if f != in.lastForm {
		if in.lastID, err = in.forms.number(f); err != nil {
			return err
		}
		in.lastForm = f
	}
	line, spot, err := packPlace(o.Place)
	if err != nil {
		return fmt.Errorf("%s: %w", in.release.Name, err)
	}
	in.receipt.Read++
	in.notePeriod(o.Period, period)
	if o.Words != nil {
		if err := in.words(period, series, o.Words); err != nil {
			return err
		}
	}
	return in.sorter.add(row{rowKey(period, series), o.Figure.Coefficient, spot, line, in.lastID})
}

func (in *intake) notePeriod(p data.Period, n int64) {
	if in.periods[n] {
		return
	}
	in.periods[n] = true
	if in.receipt.FirstPeriod.IsZero() || p.Compare(in.receipt.FirstPeriod) < 0 {
		in.receipt.FirstPeriod = p
	}
	if p.Compare(in.receipt.LastPeriod) > 0 {
		in.receipt.LastPeriod = p
	}
}
