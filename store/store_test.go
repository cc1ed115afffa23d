package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"iter"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"oborot/data"
)

// open makes an empty store in a folder of the test.
func open(t testing.TB) *DB {
	t.Helper()
	db, err := Open(t.Context(), filepath.Join(t.TempDir(), "oborot.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// release is a release of the day 2024-01-DD.
func release(name string, day int) data.Release {
	sum := sha256.Sum256([]byte(name))
	return data.Release{SHA256: hex.EncodeToString(sum[:]), Name: name, Format: "test", Provider: "office",
		Vintage: data.NewDate(2024, 1, day), VintageFrom: data.VintageGiven, Size: int64(len(name))}
}

var shared = map[data.Key]*data.Series{}

func seriesOf(k data.Key) *data.Series {
	if shared[k] == nil {
		shared[k] = &data.Series{Key: k}
	}
	return shared[k]
}

// parse reads records, one a line:
//
//	exports BE 2023 44e6 [status]     a figure of the office of KZ in USD
//	cover exports 2023 [partner]      what the release covers
//	reject                            a row that cannot be read
//	fail                              a failure of the disk
func parse(t testing.TB, lines string) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		n := int32(0)
		for line := range strings.Lines(lines) {
			words := strings.Fields(line)
			if len(words) == 0 {
				continue
			}
			n++
			r, err := parseLine(t, words, n)
			if !yield(r, err) {
				return
			}
		}
	}
}

func parseLine(t testing.TB, words []string, line int32) (data.Record, error) {
	switch words[0] {
	case "reject":
		return data.Record{}, &data.RowError{File: "doc", Where: fmt.Sprintf("line %d", line), Found: "nonsense", Expected: "sense"}
	case "fail":
		return data.Record{}, errors.New("the disk is on fire")
	case "cover":
		c := data.Coverage{Provider: "office", Indicator: words[1], Reporter: "KZ", Period: period(t, words[2])}
		if len(words) > 3 {
			c.Partner = words[3]
		}
		return data.Record{Coverage: &c}, nil
	}
	f, err := data.ParseFigure(words[3])
	if err != nil {
		t.Fatal(err)
	}
	o := data.Observation{Period: period(t, words[2]), Figure: f, Status: data.Normal, Place: data.Place{Row: line},
		Series: seriesOf(data.Key{Provider: "office", Indicator: words[0], Reporter: "KZ", Partner: words[1], Product: data.Total, Unit: "USD"})}
	if len(words) > 4 {
		o.Status = data.Status(words[4][0])
	}
	return data.Record{Observation: &o}, nil
}

func period(t testing.TB, s string) data.Period {
	t.Helper()
	p, err := data.ParsePeriod(s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// add stores a release that must be accepted.
func add(t testing.TB, db *DB, name string, day int, lines string) Receipt {
	t.Helper()
	r, err := db.Append(t.Context(), release(name, day), parse(t, lines), AppendOptions{})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return r
}

// told writes what is known on a day of January 2024, a figure a line; day 0
// is today.
func told(t testing.TB, db *DB, day int) string {
	t.Helper()
	q := Query{}
	if day > 0 {
		q.AsOf = data.NewDate(2024, 1, day)
	}
	var lines []string
	for h, err := range db.Histories(context.Background(), q) {
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range h.Figures {
			lines = append(lines, fmt.Sprintf("%s %s %s %s %s %s", h.Series.Indicator, h.Series.Partner, f.Period, f.Figure, f.Status, f.Release.Name))
		}
	}
	return strings.Join(lines, "\n")
}

// counts writes the numbers of a receipt that are not nought.
func counts(r Receipt) string {
	var out []string
	for _, c := range []struct {
		name string
		n    int
	}{{"read", r.Read}, {"new", r.New}, {"revised", r.Revised}, {"refined", r.Refined}, {"repeated", r.Repeated},
		{"withdrawn", r.Withdrawn}, {"settled", r.Settled}, {"rejected", r.RejectedCount}} {
		if c.n > 0 {
			out = append(out, fmt.Sprintf("%s %d", c.name, c.n))
		}
	}
	return strings.Join(out, ", ")
}

func expect(t testing.TB, what, got, want string) {
	t.Helper()
	var lines []string
	for line := range strings.Lines(want) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	if want = strings.Join(lines, "\n"); got != want {
		t.Errorf("%s:\n%s\nexpected:\n%s", what, got, want)
	}
}

func TestAppendAndHistories(t *testing.T) {
	db := open(t)
	r := add(t, db, "first", 10, `
		exports BE 2022 40e6
		exports BE 2023 44e6 P
		imports BE 2023 1.50
		cover exports 2022
		cover exports 2023`)
	expect(t, "receipt", counts(r), "read 3, new 3")
	if !r.Stored || r.Coverage != 2 || r.SeriesNew != 2 || r.FirstPeriod != data.Year(2022) || r.LastPeriod != data.Year(2023) {
		t.Errorf("receipt %+v", r)
	}
	expect(t, "today", told(t, db, 0), `
		exports BE 2022 40e6 A first
		exports BE 2023 44e6 P first
		imports BE 2023 1.50 A first`)
	expect(t, "the day before", told(t, db, 9), "")
	known, found, err := db.Known(t.Context(), release("first", 1).SHA256)
	if err != nil || !found || known.Name != "first" || known.Vintage != data.NewDate(2024, 1, 10) {
		t.Errorf("known: %+v %v %v", known, found, err)
	}
}

func TestReadingTwiceChangesNothing(t *testing.T) {
	db := open(t)
	add(t, db, "first", 10, "exports BE 2023 44e6")
	r := add(t, db, "first", 12, "exports BE 2023 99e6")
	if !r.Already || r.Stored {
		t.Errorf("receipt %+v", r)
	}
	expect(t, "today", told(t, db, 0), "exports BE 2023 44e6 A first")
}

func TestExtentOfHistories(t *testing.T) {
	db := open(t)
	add(t, db, "first", 10, "exports BE 2023 44e6\n cover exports 2023")
	add(t, db, "second", 20, "exports BE 2024 44e6\n cover exports 2024")
	looked := 0
	for h, err := range db.Histories(t.Context(), Query{AsOf: data.NewDate(2024, 1, 15)}) {
		if err != nil {
			t.Fatal(err)
		}
		var got []data.Cover
		for y := 2022; y <= 2024; y++ {
			got = append(got, h.Extent.Of(h.Series.Key, data.Year(y)))
		}
		if want := []data.Cover{data.Outside, data.Whole, data.Outside}; !slices.Equal(got, want) {
			t.Errorf("extent %v, expected %v", got, want)
		}
		looked++
	}
	if looked != 1 {
		t.Errorf("looked at %d histories, expected that of the first release", looked)
	}
}
