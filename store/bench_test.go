package store

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"testing"

	"oborot/data"
)

// world yields figures of months from a first one on: the same series, so many
// a month, each told by one release of one month.
func world(month data.Period, rows int) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		random := rand.New(rand.NewPCG(uint64(month.Number()), 1))
		for i := range rows {
			o := data.Observation{Series: worldSeries(i), Period: month, Status: data.Normal, Edition: "H5",
				Figure: data.Figure{Coefficient: random.Int64N(1e9), Exponent: -int8(random.IntN(4))}, Place: data.Place{Row: int32(i + 2), Column: 44}}
			if !yield(data.Record{Observation: &o}, nil) {
				return
			}
		}
		for r := range 100 {
			for _, flow := range [2]string{"exports", "imports"} {
				c := data.Coverage{Provider: "comtrade", Indicator: flow, Reporter: fmt.Sprintf("R%02d", r), Product: "HS:03", Period: month, Sparse: true}
				if !yield(data.Record{Coverage: &c}, nil) {
					return
				}
			}
		}
	}
}

var worldKeys = map[int]*data.Series{}

// worldSeries returns the series of a number: 200 tellers, 50 partners, 50
// products.
func worldSeries(i int) *data.Series {
	s := worldKeys[i]
	if s == nil {
		s = &data.Series{Valuation: "FOB", Key: data.Key{Provider: "comtrade", Indicator: [2]string{"exports", "imports"}[i%2],
			Reporter: fmt.Sprintf("R%02d", i/2%100), Partner: fmt.Sprintf("P%02d", i/200%50), Product: fmt.Sprintf("HS:03%04d", i/10000), Unit: "USD"}}
		worldKeys[i] = s
	}
	return s
}

// grow stores months of rows until there are so many.
func grow(b *testing.B, db *DB, months, rows int) {
	for m := range months {
		p := data.Period{Start: data.NewDate(2010, 1, 1).AddMonths(m), Months: 1}
		if _, err := db.Append(b.Context(), release(p.String(), m+1), world(p, rows), AppendOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLoadGenerated(b *testing.B) {
	for b.Loop() {
		grow(b, open(b), 2, 200_000)
	}
}

// tenMillion returns a store of 50 months of 200 000 rows. It takes a minute to
// make, so OBOROT_BENCH_DB may name a file to keep it in.
func tenMillion(b *testing.B) *DB {
	path := os.Getenv("OBOROT_BENCH_DB")
	if path == "" {
		b.Skip("set OBOROT_BENCH_DB to the file of a store of ten million observations, to be made if it is not there")
	}
	_, missing := os.Stat(path)
	db, err := Open(b.Context(), path)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	if missing != nil {
		grow(b, db, 50, 200_000)
	}
	return db
}

// One further month on top of ten million observations; nothing of it is kept.
func BenchmarkAppendMonth(b *testing.B) {
	db := tenMillion(b)
	next := data.Month(2014, 3)
	for b.Loop() {
		if _, err := db.Append(b.Context(), release("next", 60), world(next, 200_000), AppendOptions{DryRun: true}); err != nil {
			b.Fatal(err)
		}
	}
}

// One pair of countries out of ten million observations, from opening the file.
func BenchmarkPair(b *testing.B) {
	path := tenMillion(b).path
	for b.Loop() {
		db, err := OpenReadOnly(b.Context(), path)
		if err != nil {
			b.Fatal(err)
		}
		n := count(b, db, Query{Reporters: []string{"R07"}, Partners: []string{"P11"}})
		b.ReportMetric(float64(n), "figures") // float: a metric of package testing
		db.Close()
	}
}

// All figures of 400 000 rows.
func BenchmarkHistories(b *testing.B) {
	db := open(b)
	grow(b, db, 4, 100_000)
	for b.Loop() {
		b.ReportMetric(float64(count(b, db, Query{})), "figures") // float: a metric of package testing
	}
}

// count reads histories and counts their figures.
func count(b *testing.B, db *DB, q Query) (n int) {
	for h, err := range db.Histories(b.Context(), q) {
		if err != nil {
			b.Fatal(err)
		}
		n += len(h.Figures)
	}
	return n
}
