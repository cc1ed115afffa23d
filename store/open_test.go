package store

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// exec runs statements on a file with SQLite alone.
func exec(t *testing.T, path, statements string) {
	t.Helper()
	db, err := sql.Open("sqlite3", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(statements); err != nil {
		t.Fatal(err)
	}
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	text := write("text.db", strings.Repeat("no database at all. ", 100))
	other := filepath.Join(dir, "other.db")
	exec(t, other, "CREATE TABLE t (x)")
	newer := filepath.Join(dir, "newer.db")
	db, err := Open(t.Context(), newer)
	if err != nil {
		t.Fatal(err)
	}
	db.Close()
	exec(t, newer, "PRAGMA user_version = 7")
	for path, want := range map[string]string{
		text:  text + ": not a SQLite database",
		other: other + ": a SQLite database, but not a store of Oborot",
		newer: newer + fmt.Sprintf(": schema 7 is newer than this program's %d: use a newer oborot", latest(migrations)),
		dir:   dir + ": a folder, expected the file of a store",
	} {
		for name, open := range map[string]func(context.Context, string) (*DB, error){"Open": Open, "OpenReadOnly": OpenReadOnly} {
			before, _ := os.ReadFile(path)
			if _, err := open(t.Context(), path); err == nil || err.Error() != want {
				t.Errorf("%s: %v\nexpected: %s", name, err, want)
			}
			if after, _ := os.ReadFile(path); string(after) != string(before) {
				t.Errorf("%s changed %s", name, path)
			}
		}
	}
}

func TestOpenReadOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "none.db")
	_, err := OpenReadOnly(t.Context(), path)
	if want := "no store at " + path + ": run `oborot ingest` first"; err == nil || err.Error() != want {
		t.Errorf("%v, expected %s", err, want)
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("the file was created")
	}
	db, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	add(t, db, "a", 1, "exports BE 2023 44e6")
	reader, err := OpenReadOnly(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	expect(t, "read", told(t, reader, 0), "exports BE 2023 44e6 A a")
	_, err = reader.Append(t.Context(), release("b", 2), parse(t, "exports BE 2023 45e6"), AppendOptions{})
	if want := path + ": opened for reading only"; err == nil || err.Error() != want {
		t.Errorf("%v, expected %s", err, want)
	}
	reader.Close()
	db.Close()
}

func TestPathWithSpecialCharacters(t *testing.T) {
	path := filepath.Join(t.TempDir(), "50% of #1?.db")
	db, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	add(t, db, "a", 1, "exports BE 2023 44e6")
	db.Close()
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}

func TestMigrate(t *testing.T) {
	first := fstest.MapFS{"0001.sql": {Data: []byte("CREATE TABLE t (x INTEGER) STRICT; INSERT INTO t VALUES (1)")}}
	second := fstest.MapFS{"0001.sql": first["0001.sql"], "0002.sql": {Data: []byte("ALTER TABLE t ADD y INTEGER; UPDATE t SET y = x + 1")}}
	broken := fstest.MapFS{"0001.sql": first["0001.sql"], "0002.sql": second["0002.sql"], "0003.sql": {Data: []byte("DROP TABLE t; nonsense")}}
	db, err := sql.Open("sqlite3", source(filepath.Join(t.TempDir(), "m.db"), writing))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, files := range []fstest.MapFS{first, first, second} {
		if err := migrate(t.Context(), db, files); err != nil {
			t.Fatal(err)
		}
	}
	if err := migrate(t.Context(), db, broken); err == nil || !strings.HasPrefix(err.Error(), "schema 3: ") {
		t.Errorf("broken: %v", err)
	}
	var x, y, version int
	if err := db.QueryRow("SELECT x, y, user_version FROM t, pragma_user_version").Scan(&x, &y, &version); err != nil || x != 1 || y != 2 || version != 2 {
		t.Errorf("x %d, y %d, version %d, %v", x, y, version, err)
	}
}
