package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"

	"oborot/data"
)

// AppendOptions say how a release is stored.
type AppendOptions struct {
	Partial  bool                 // store what can be read although some rows cannot; those are kept as rejects
	DryRun   bool                 // do everything but keep nothing
	Progress func(records int)    // called now and then with the number of records read
	Rejected func(*data.RowError) // called with every row that could not be read
}

// Receipt tells what a release brought.
type Receipt struct {
	Already  bool // these bytes were read before: nothing was done
	Stored   bool // the release is in the store now
	Read     int  // observations, of which
	New      int  // nothing was known of that series and period
	Revised  int  // another figure was known at that vintage
	Refined  int  // finer, inside the interval of the known one
	Repeated int  // the known figure once more
	// Withdrawn counts the figures known before and absent from what the
	// release covers. Settled counts the rows written for later releases,
	// because this older one changes what their silence means.
	Withdrawn, Settled        int
	Claims, Coverage          int
	Unstored, Findings        int
	RejectedCount             int
	Rejected                  []*data.RowError // the first ones
	UnstoredList              []data.Unstored  // the first ones
	FindingList               []data.Finding   // the first ones
	FirstPeriod, LastPeriod   data.Period      // of the observations
	SeriesNew, SeriesDiffered int              // series not known before; series declared otherwise than before
}

// listed is how many rejects and unstored figures a receipt lists.
const listed = 100

// ErrRejected says that a release was refused because of rows that could not
// be read.
var ErrRejected = errors.New("rows could not be read")

// Append stores one release whole or not at all. The receipt is filled as far
// as the reading went, also beside an error.
func (db *DB) Append(ctx context.Context, release data.Release, records iter.Seq2[data.Record, error], options AppendOptions) (Receipt, error) {
	if db.writer == nil {
		return Receipt{}, fmt.Errorf("%s: opened for reading only", db.path)
	}
	if release.Vintage.IsZero() || len(release.SHA256) != 64 {
		return Receipt{}, fmt.Errorf("%s: a release needs the SHA-256 of its bytes and a vintage", release.Name)
	}
	conn, err := db.writer.Conn(ctx)
	if err != nil {
		return Receipt{}, db.explain(err)
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "BEGIN IMMEDIATE"); err != nil {
		return Receipt{}, db.explain(err)
	}
	receipt, err := appendTo(ctx, conn, release, records, options)
	if err != nil || options.DryRun || receipt.Already {
		// A full disk has rolled back already; then there is nothing to do.
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
		return receipt, db.blame(ctx, err)
	}
	if _, err := conn.ExecContext(ctx, "COMMIT"); err != nil {
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
		return receipt, db.explain(err)
	}
	receipt.Stored = true
	// What the log could not be folded back because of a reader stays in the
	// log, and is as safe there.
	_, _ = conn.ExecContext(context.WithoutCancel(ctx), "PRAGMA wal_checkpoint(PASSIVE)")
	return receipt, nil
}

// blame names the store in SQLite's errors and leaves those of the document as
// they are. What failed because the caller gave up is called so.
func (db *DB) blame(ctx context.Context, err error) error {
	switch {
	case err != nil && ctx.Err() != nil:
		return ctx.Err()
	case isSQLite(err):
		return db.explain(err)
	}
	return err
}

// appendTo does the work of Append inside a transaction.
func appendTo(ctx context.Context, conn *sql.Conn, release data.Release, records iter.Seq2[data.Record, error], options AppendOptions) (Receipt, error) {
	if _, found, err := releaseBySum(ctx, conn, release.SHA256); err != nil || found {
		return Receipt{Already: found}, err
	}
	in, err := newIntake(ctx, conn, release, options)
	if err != nil {
		return Receipt{}, err
	}
	defer in.close()
	if err := in.take(records); err != nil {
		return in.receipt, err
	}
	if err := in.findDuplicates(); err != nil {
		return in.receipt, err
	}
	if in.receipt.RejectedCount > 0 && !options.Partial {
		return in.receipt, fmt.Errorf("%s: %w: %d", release.Name, ErrRejected, in.receipt.RejectedCount)
	}
	in.reach.partial = in.receipt.RejectedCount > 0
	if err := in.file(); err != nil {
		return in.receipt, err
	}
	if err := in.slips(); err != nil {
		return in.receipt, err
	}
	return in.receipt, in.finish()
}

// Known finds the release of a document by the SHA-256 of its bytes.
func (db *DB) Known(ctx context.Context, sha256 string) (data.Release, bool, error) {
	conn, err := db.reader.Conn(ctx)
	if err != nil {
		return data.Release{}, false, db.explain(err)
	}
	defer conn.Close()
	r, found, err := releaseBySum(ctx, conn, sha256)
	return r, found, db.explain(err)
}
