package main

import (
	"bytes"
	"testing"

	"oborot/data"
	"oborot/store"
)

// Each document with unreadable rows is named, however many another has, and
// the doubts that say most of it come first.
func TestSummaryOfDocuments(t *testing.T) {
	rejects := func(file string, n int) store.Receipt {
		r := store.Receipt{RejectedCount: n}
		for range n {
			r.Rejected = append(r.Rejected, &data.RowError{File: file, Where: "line 2", Found: "no year", Expected: "a year"})
		}
		return r
	}
	doubts := []doubted{{Text: "passed over, 1 row: GDP"}, {Kind: "turnover_sum", Text: "A"}, {Kind: "turnover_sum", Text: "B"},
		{Kind: "turnover_sum", Text: "C"}, {Text: "passed over, 1 row: prices"}, {Kind: "slip_nearby", Text: "D"}}
	full := rejects("a.csv", 7)
	full.Findings = 6
	var out, errs bytes.Buffer
	r := &ingestRun{app: &app{stdout: &out, stderr: &errs}, documents: []documentReceipt{
		{Name: "a.csv", Doubts: doubts, Receipt: full}, {Name: "b.csv", Receipt: rejects("b.csv", 1)}}}
	r.summary()
	const row = "a.csv:line 2: no year, expected a year\n"
	const want = "a.csv: a doubt: A\na.csv: a doubt: B\na.csv: a doubt: D\na.csv: a doubt: passed over, 1 row: GDP\na.csv: a doubt: passed over, 1 row: prices\n" +
		"a.csv: … and 1 more doubt; a report lists those of the rows it uses\n" + row + row + row + row + row +
		"a.csv: … and 2 more rows that could not be read; --rejects FILE.csv writes them all\n" +
		"b.csv:line 2: no year, expected a year\n" +
		"2 documents have rows that could not be read: nothing of them is stored; --partial stores the readable rows\n"
	if got := errs.String(); got != want {
		t.Errorf("the summary says\n%s\nexpected\n%s", got, want)
	}
}
