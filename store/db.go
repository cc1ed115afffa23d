// Package store keeps releases in one SQLite file: every figure of every
// vintage with its evidence, nothing overwritten. It is the only package that
// needs cgo.
//
// A release is stored whole or not at all (Append) and reading it twice changes
// nothing. What comes back (Histories) is what was known on a day.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/mattn/go-sqlite3"
)

// DB is an open store. One writer and many readers may use it at once; readers
// see the state before a release until the whole release is in.
type DB struct {
	path   string
	writer *sql.DB // one connection, nil when read-only
	reader *sql.DB
}

// The pragmas of every connection stand in its data source name, because a pool
// opens connections when it likes. Their names are the driver's; a misspelt one
// would be ignored in silence.
const (
	writing = "?_journal_mode=WAL&_synchronous=NORMAL&_busy_timeout=10000&_txlock=immediate&_cache_size=-65536"
	reading = "?mode=ro&_busy_timeout=10000&_query_only=1&_cache_size=-65536"
	// Of a store that is opened for reading alone, the last connection to close
	// takes the log's files away. It may do so only where it could write.
	tidying = "?mode=rw&_busy_timeout=10000&_query_only=1&_cache_size=-65536"
)

// Open opens the store for reading and writing. It creates the file where there
// is none and brings an older schema up to date.
func Open(ctx context.Context, path string) (*DB, error) {
	state, err := inspect(ctx, path)
	if err != nil {
		return nil, err
	}
	db := &DB{path: path}
	if db.writer, err = sql.Open("sqlite3", source(path, writing)); err != nil {
		return nil, db.explain(err)
	}
	db.writer.SetMaxOpenConns(1)
	if state.version < latest(migrations) {
		if err := migrate(ctx, db.writer, migrations); err != nil {
			return nil, errors.Join(db.explain(err), db.writer.Close())
		}
	}
	db.reader, err = sql.Open("sqlite3", source(path, reading))
	return db, db.explain(err)
}

// OpenReadOnly opens a store that must exist and must have the present schema.
func OpenReadOnly(ctx context.Context, path string) (*DB, error) {
	state, err := inspect(ctx, path)
	switch {
	case err != nil:
		return nil, err
	case state.empty:
		return nil, fmt.Errorf("no store at %s: run `oborot ingest` first", path)
	case state.version < latest(migrations):
		return nil, fmt.Errorf("%s: schema %d is older than this program's %d: any `oborot ingest` brings it up to date",
			path, state.version, latest(migrations))
	}
	db := &DB{path: path}
	db.reader, err = sql.Open("sqlite3", source(path, tidying+state.immutable))
	return db, db.explain(err)
}

// Close closes all connections; the last one folds the log into the file.
func (db *DB) Close() error {
	err := db.reader.Close()
	if db.writer != nil {
		err = errors.Join(err, db.writer.Close())
	}
	return db.explain(err)
}

// source writes the driver's data source name of a path. The characters that
// mean something in a URI are written as escapes.
func source(path, pragmas string) string {
	return "file:" + strings.NewReplacer("%", "%25", "?", "%3F", "#", "%23").Replace(path) + pragmas
}

// explain puts the name of the store before an error and says in words what the
// most common ones of SQLite mean.
func (db *DB) explain(err error) error {
	if err == nil {
		return nil
	}
	var failure sqlite3.Error
	if errors.As(err, &failure) {
		switch failure.Code {
		case sqlite3.ErrNotADB:
			return fmt.Errorf("%s: not a SQLite database", db.path)
		case sqlite3.ErrBusy:
			return fmt.Errorf("%s: another program is writing to the store; try again when it is done", db.path)
		case sqlite3.ErrCantOpen:
			return fmt.Errorf("%s: the store cannot be opened, or not be made in its folder; see whether that is there and may be written", db.path)
		case sqlite3.ErrFull:
			return fmt.Errorf("%s: the disk is full; the store is as it was", db.path)
		}
	}
	return fmt.Errorf("%s: %w", db.path, err)
}

// state is what a file says of itself before anything is written to it.
type state struct {
	empty     bool // no file, or nothing in it yet
	version   int
	immutable string // a further parameter for files in folders that cannot be written
}

// inspect looks at a file without changing it: another program's database must
// not even be switched to our journal mode.
func inspect(ctx context.Context, path string) (state, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) || err == nil && info.Size() == 0:
		return state{empty: true}, nil
	case err != nil:
		return state{}, err
	case info.IsDir():
		return state{}, fmt.Errorf("%s: a folder, expected the file of a store", path)
	}
	s, err := read(ctx, path, "")
	var failure sqlite3.Error
	if _, log := os.Stat(path + "-wal"); errors.As(err, &failure) && failure.Code == sqlite3.ErrCantOpen && log != nil {
		return read(ctx, path, "&immutable=1")
	}
	return s, err
}

// application marks a file as a store of Oborot: the letters OBOR.
const application = 0x4F424F52

func read(ctx context.Context, path, immutable string) (state, error) {
	db := &DB{path: path}
	pool, err := sql.Open("sqlite3", source(path, reading+immutable))
	if err != nil {
		return state{}, db.explain(err)
	}
	defer pool.Close()
	s := state{immutable: immutable}
	var id, tables int
	err = pool.QueryRowContext(ctx, `SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
		FROM pragma_application_id, pragma_user_version`).Scan(&id, &s.version, &tables)
	s.empty = tables == 0 && id == 0
	switch {
	case err != nil:
		return s, db.explain(err)
	case !s.empty && id != application:
		return s, fmt.Errorf("%s: a SQLite database, but not a store of Oborot", path)
	case s.version > latest(migrations):
		return s, fmt.Errorf("%s: schema %d is newer than this program's %d: use a newer oborot", path, s.version, latest(migrations))
	}
	return s, nil
}
