package store

import (
	"context"

	"oborot/data"
)

// Pulled is the last answer to an address that a source was asked for.
type Pulled struct {
	Address  string // without secrets
	ETag     string
	Modified string // the header Last-Modified
	SHA256   string // of what counts in the reply; empty when nothing came
	Next     string // the address of the following page, without secrets
	Split    string // the parameter that was halved because the reply was too long
	Asked    data.Date
	Open     bool // done in a pull that is not through yet
}

// Pulled returns what is known of a source, by address.
func (db *DB) Pulled(ctx context.Context, source string) (map[string]Pulled, error) {
	rows, err := db.reader.QueryContext(ctx, `SELECT address, etag, modified, sha256, next, split, asked, open
		FROM pulled WHERE source = ?`, source)
	if err != nil {
		return nil, db.explain(err)
	}
	defer rows.Close()
	out := map[string]Pulled{}
	for rows.Next() {
		var p Pulled
		if err := rows.Scan(&p.Address, &p.ETag, &p.Modified, &p.SHA256, &p.Next, &p.Split, &p.Asked, &p.Open); err != nil {
			return nil, db.explain(err)
		}
		out[p.Address] = p
	}
	return out, db.explain(rows.Err())
}

// KeepPulled remembers the answer to an address in the place of the one before.
func (db *DB) KeepPulled(ctx context.Context, source string, p Pulled) error {
	_, err := db.writer.ExecContext(ctx, `INSERT OR REPLACE INTO pulled
		(source, address, etag, modified, sha256, next, split, asked, open) VALUES (?,?,?,?,?,?,?,?,?)`,
		source, p.Address, p.ETag, p.Modified, p.SHA256, p.Next, p.Split, p.Asked, p.Open)
	return db.explain(err)
}

// ClosePulled says that a pull of the source is through: the next one begins
// anew.
func (db *DB) ClosePulled(ctx context.Context, source string) error {
	_, err := db.writer.ExecContext(ctx, "UPDATE pulled SET open = 0 WHERE source = ? AND open = 1", source)
	return db.explain(err)
}

// ForgetPulled forgets all answers of a source.
func (db *DB) ForgetPulled(ctx context.Context, source string) error {
	_, err := db.writer.ExecContext(ctx, "DELETE FROM pulled WHERE source = ?", source)
	return db.explain(err)
}
