package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"maps"
	"slices"

	"github.com/mattn/go-sqlite3"

	"oborot/data"
)

func isSQLite(err error) bool {
	var failure sqlite3.Error
	return errors.As(err, &failure)
}

const releaseColumns = "sha256, name, title, format, provider, vintage, vintage_from, encoding, size, sheets"

// scanRelease reads the columns of releaseColumns, after those of more.
func scanRelease(scan func(...any) error, more ...any) (*data.Release, error) {
	r := &data.Release{}
	var sheets string
	err := scan(append(more, &r.SHA256, &r.Name, &r.Title, &r.Format, &r.Provider, &r.Vintage, &r.VintageFrom, &r.Encoding, &r.Size, &sheets)...)
	if err != nil {
		return nil, err
	}
	return r, json.Unmarshal([]byte(sheets), &r.Sheets)
}

func releaseBySum(ctx context.Context, conn *sql.Conn, sum string) (data.Release, bool, error) {
	r, err := scanRelease(conn.QueryRowContext(ctx, "SELECT "+releaseColumns+" FROM release WHERE sha256 = ?", sum).Scan)
	if errors.Is(err, sql.ErrNoRows) {
		return data.Release{}, false, nil
	}
	if err != nil {
		return data.Release{}, false, err
	}
	return *r, true, nil
}

func insertRelease(ctx context.Context, conn *sql.Conn, id int32, r data.Release, partial bool, series int32) error {
	sheets, err := json.Marshal(r.Sheets)
	if err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, "INSERT INTO release VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", id, r.SHA256, r.Name, r.Title, r.Format,
		r.Provider, r.Vintage, string(r.VintageFrom), r.Encoding, r.Size, string(sheets), partial, series)
	return err
}

// releases are those of a query by their numbers, each once.
type releases struct {
	byID  map[int32]*data.Release
	marks map[int32]mark
}

// loadReleases reads all releases up to a day; the zero day is the last.
func loadReleases(ctx context.Context, conn *sql.Conn, asOf data.Date) (*releases, error) {
	all := &releases{map[int32]*data.Release{}, map[int32]mark{}}
	rows, err := conn.QueryContext(ctx, "SELECT id, "+releaseColumns+" FROM release WHERE vintage <= ?", lastDay(asOf))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id int32
		r, err := scanRelease(rows.Scan, &id)
		if err != nil {
			return nil, err
		}
		all.byID[id], all.marks[id] = r, markOf(r.Vintage, id)
	}
	return all, rows.Err()
}

// Releases returns all documents of the store in the order of their vintages.
func (db *DB) Releases(ctx context.Context) ([]*data.Release, error) {
	v, err := db.look(ctx, 0)
	if err != nil {
		return nil, err
	}
	defer v.close()
	return slices.SortedFunc(maps.Values(v.releases.byID), func(a, b *data.Release) int {
		return cmp.Or(cmp.Compare(a.Vintage, b.Vintage), cmp.Compare(a.SHA256, b.SHA256))
	}), nil
}

// lastDay is the day itself, or a day after all days.
func lastDay(d data.Date) int64 {
	if d.IsZero() {
		return 99991231
	}
	return int64(d)
}
