package store

import (
	"path/filepath"
	"testing"
)

// What was pulled outlives the program, each source by itself.
func TestPulled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "oborot.db")
	first := Pulled{Address: "http://a/1", ETag: `"v1"`, Modified: "yesterday", SHA256: "ab", Next: "http://a/2", Asked: 20241117, Open: true}
	halved := Pulled{Address: "http://a/3", Split: "period", Asked: 20241117, Open: true}
	open := func() *DB {
		db, err := Open(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		return db
	}
	db := open()
	for _, p := range []Pulled{{Address: first.Address, ETag: `"v0"`}, first, halved} {
		if err := db.KeepPulled(t.Context(), "a", p); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.KeepPulled(t.Context(), "b", halved); err != nil {
		t.Fatal(err)
	}
	db.Close()
	db = open()
	defer db.Close()
	expect := func(source string, want ...Pulled) {
		t.Helper()
		got, err := db.Pulled(t.Context(), source)
		if err != nil || len(got) != len(want) {
			t.Fatalf("%s: %d answers (%v), expected %d", source, len(got), err, len(want))
		}
		for _, w := range want {
			if got[w.Address] != w {
				t.Errorf("%s: %+v, expected %+v", source, got[w.Address], w)
			}
		}
	}
	expect("a", first, halved)
	if err := db.ClosePulled(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	first.Open, halved.Open = false, false
	expect("a", first, halved)
	if err := db.ForgetPulled(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	expect("a")
	halved.Open = true
	expect("b", halved)
}
