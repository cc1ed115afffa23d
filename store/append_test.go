package store

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"strings"
	"testing"

	"oborot/data"
)

func TestRejectedRowsRefuseTheRelease(t *testing.T) {
	db := open(t)
	const lines = "exports BE 2023 44e6\n reject\n exports FR 2023 1e6\n exports FR 2023 2e6"
	var called int
	r, err := db.Append(t.Context(), release("a", 1), parse(t, lines), AppendOptions{Rejected: func(*data.RowError) { called++ }})
	if !errors.Is(err, ErrRejected) || r.Stored {
		t.Errorf("%v %+v", err, r)
	}
	expect(t, "receipt", counts(r), "read 3, rejected 2")
	if called != 2 || len(r.Rejected) != 2 {
		t.Fatalf("%d calls, %d listed", called, len(r.Rejected))
	}
	expect(t, "first", r.Rejected[0].Error(), "doc:line 2: nonsense, expected sense")
	expect(t, "second", r.Rejected[1].Error(), "a:line 4: 2e6 for what line 3 tells as 1e6, expected one figure for one series and period")
	expect(t, "known", told(t, db, 0), "")
}

// The key of a row has room for periods up to the year 3435; what is later is
// rejected and never lost in silence.
func TestPeriodsThatDoNotFit(t *testing.T) {
	series := &data.Series{Key: data.Key{Provider: "office", Indicator: "exports", Reporter: "KZ", Partner: "BE", Product: data.Total, Unit: "USD"}}
	for year, fits := range map[int]bool{1000: true, 2999: true, 3435: true, 3436: false, 9999: false} {
		db := open(t)
		o := data.Observation{Series: series, Period: data.Year(year), Status: data.Normal, Figure: data.Figure{Coefficient: 1}, Place: data.Place{Row: 2}}
		r, err := db.Append(t.Context(), release("a", 1), all([]data.Record{{Observation: &o}}), AppendOptions{})
		if fits {
			if err != nil || r.New != 1 || told(t, db, 0) == "" {
				t.Errorf("%d: %v %+v", year, err, r)
			}
			continue
		}
		if !errors.Is(err, ErrRejected) || r.Stored || len(r.Rejected) != 1 {
			t.Fatalf("%d: %v %+v", year, err, r)
		}
		expect(t, "rejected", r.Rejected[0].Error(), fmt.Sprintf("a:line 2: the period %d, expected one that begins before the year 3436", year))
	}
}

func TestPartial(t *testing.T) {
	db := open(t)
	add(t, db, "a", 1, "exports BE 2023 44e6\n exports FR 2023 1e6\n cover exports 2023")
	r, err := db.Append(t.Context(), release("b", 2), parse(t, "exports BE 2023 44e6\n reject\n cover exports 2023"), AppendOptions{Partial: true})
	if err != nil {
		t.Fatal(err)
	}
	expect(t, "receipt: nothing is withdrawn", counts(r), "read 1, repeated 1, rejected 1")
	notes, err := db.Notes(t.Context(), release("b", 2).SHA256)
	if err != nil || len(notes.Rejected) != 1 || notes.Rejected[0].Error() != "doc:line 2: nonsense, expected sense" {
		t.Errorf("%+v %v", notes, err)
	}
}

func TestNothingIsLeftOfAFailedRelease(t *testing.T) {
	db := open(t)
	add(t, db, "a", 1, "exports BE 2023 44e6")
	before := dump(t, db)
	if _, err := db.Append(t.Context(), release("b", 2), parse(t, "exports FR 2023 1e6\n cover exports 2023\n fail"), AppendOptions{}); err == nil || err.Error() != "the disk is on fire" {
		t.Errorf("failure: %v", err)
	}
	if _, err := db.Append(t.Context(), release("b", 2), many(5_000), AppendOptions{DryRun: true}); err != nil {
		t.Errorf("dry run: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	r, err := db.Append(ctx, release("b", 2), many(200_000), AppendOptions{Progress: func(n int) {
		if n > 50_000 {
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) || r.Stored {
		t.Errorf("cancelled: %v", err)
	}
	if after := dump(t, db); after != before {
		t.Errorf("before:\n%s\nafter:\n%s", before, after)
	}
	add(t, db, "b", 2, "exports BE 2023 45e6")
}

func TestFullDisk(t *testing.T) {
	db := open(t)
	add(t, db, "a", 1, "exports BE 2023 44e6")
	before := dump(t, db)
	if _, err := db.writer.Exec("PRAGMA max_page_count = 200"); err != nil {
		t.Fatal(err)
	}
	_, err := db.Append(t.Context(), release("b", 2), many(200_000), AppendOptions{})
	if want := db.path + ": the disk is full; the store is as it was"; err == nil || err.Error() != want {
		t.Errorf("%v, expected %s", err, want)
	}
	if after := dump(t, db); after != before {
		t.Errorf("before:\n%s\nafter:\n%s", before, after)
	}
}

func TestReadersSeeTheOldStateUntilTheEnd(t *testing.T) {
	db := open(t)
	add(t, db, "a", 1, "exports BE 2023 44e6")
	const want = "exports BE 2023 44e6 A a"
	looked := 0
	_, err := db.Append(t.Context(), release("b", 2), many(20_000), AppendOptions{Progress: func(int) {
		looked++
		expect(t, "while writing", told(t, db, 0), want)
	}})
	if err != nil || looked == 0 {
		t.Fatalf("%v, looked %d times", err, looked)
	}
	if lines := strings.Count(told(t, db, 0), "\n"); lines != 20_000 {
		t.Errorf("afterwards %d figures more", lines)
	}
}

// many yields so many figures, one of a series, in months and out of order.
func many(n int) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		var series [1000]data.Series
		for i := range series {
			series[i].Key = data.Key{Provider: "comtrade", Indicator: "exports", Reporter: "KZ", Partner: "BE", Unit: "USD",
				Product: "HS:" + string([]byte{byte('0' + i/100), byte('0' + i/10%10), byte('0' + i%10)})}
		}
		for i := range n {
			o := data.Observation{Series: &series[i%1000], Period: data.Month(1990+i/12000, i/1000%12+1), Status: data.Normal,
				Figure: data.Figure{Coefficient: int64(i), Exponent: -2}, Place: data.Place{Row: int32(i + 2)}}
			if !yield(data.Record{Observation: &o}, nil) {
				return
			}
		}
	}
}

// dump writes all tables of a store.
func dump(t *testing.T, db *DB) string {
	t.Helper()
	var out []string
	for _, table := range []string{"code", "series", "release", "form", "observation", "coverage", "grain", "claim", "finding", "reject", "unstored", "words"} {
		rows, err := db.reader.Query("SELECT * FROM " + table)
		if err != nil {
			t.Fatal(err)
		}
		columns, _ := rows.Columns()
		for rows.Next() {
			row := make([]string, len(columns))
			into := make([]any, len(columns))
			for i := range row {
				into[i] = &row[i]
			}
			if err := rows.Scan(into...); err != nil {
				t.Fatal(err)
			}
			out = append(out, table+": "+strings.Join(row, " "))
		}
		rows.Close()
	}
	return strings.Join(out, "\n")
}

func TestManyRunsAndTemporaryFiles(t *testing.T) {
	if testing.Short() {
		t.Skip("two million rows")
	}
	t.Setenv("TMPDIR", t.TempDir())
	db := open(t)
	const n = 2_200_000
	r, err := db.Append(t.Context(), release("a", 1), many(n), AppendOptions{})
	if err != nil {
		t.Fatal(err)
	}
	expect(t, "receipt", counts(r), "read 2200000, new 2200000")
	var sum int
	if err := db.reader.QueryRow("SELECT sum(coefficient) FROM observation").Scan(&sum); err != nil || sum != n*(n-1)/2 {
		t.Errorf("sum %d, expected %d, %v", sum, n*(n-1)/2, err)
	}
	if left, _ := os.ReadDir(os.Getenv("TMPDIR")); len(left) > 0 {
		for _, f := range left {
			if strings.HasSuffix(f.Name(), ".rows") {
				t.Errorf("left behind: %s", f.Name())
			}
		}
	}
}
