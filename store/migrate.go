package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
)

//go:embed schema/*.sql
var schemas embed.FS

// migrations are the files 0001.sql, 0002.sql …; each brings the schema of the
// number before it to its own.
var migrations = must(fs.Sub(schemas, "schema"))

func must(files fs.FS, err error) fs.FS {
	if err != nil {
		panic(err)
	}
	return files
}

// latest returns the number of the last schema in files.
func latest(files fs.FS) int {
	n := 0
	for {
		if _, err := fs.Stat(files, migration(n+1)); err != nil {
			return n
		}
		n++
	}
}

func migration(n int) string { return fmt.Sprintf("%04d.sql", n) }

// migrate brings a database to the latest schema, in one transaction: whoever
// is refused or interrupted leaves the file as it was. The version is read
// inside, because another program may have come first.
func migrate(ctx context.Context, db *sql.DB, files fs.FS) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var version int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	for n := version + 1; n <= latest(files); n++ {
		statements, err := fs.ReadFile(files, migration(n))
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, string(statements)); err != nil {
			return fmt.Errorf("schema %d: %w", n, err)
		}
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d",
		application, max(version, latest(files)))); err != nil {
		return err
	}
	return tx.Commit()
}
