package main

import (
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"oborot/data"
	"oborot/store"
)

// few is how many unreadable rows, and how many doubts, the summary lists of a
// document.
const few = 5

// summary prints the documents that gave trouble or doubt, and the totals.
func (r *ingestRun) summary() {
	var total store.Receipt
	already, failed, nothing := 0, 0, 0
	for _, d := range r.documents {
		switch {
		case d.Error != "":
			failed++
		case d.Nothing != "":
			nothing++
		case d.Receipt.Already:
			already++
		}
		addReceipt(&total, d.Receipt)
		r.troubles(d)
	}
	r.listRejects()
	if n := len(r.documents) - failed - already - nothing; n > 0 {
		verb := "read"
		if r.in.dryRun {
			verb = "read, nothing stored (dry run)"
		}
		fmt.Fprintf(r.stdout, "%s %s: %s\n", plural(n, "document", "documents"), verb, receiptWords(total))
	}
	if already > 0 {
		fmt.Fprintf(r.stdout, "%s: 0 new\n", plural(already, "document was known before", "documents were known before"))
	}
	if nothing > 0 {
		fmt.Fprintln(r.stdout, plural(nothing, "document has nothing to store", "documents have nothing to store"))
	}
	if failed > 0 {
		fmt.Fprintln(r.stdout, plural(failed, "document could not be read; nothing of it is stored", "documents could not be read; nothing of them is stored"))
	}
	if len(r.documents) == 1 && failed+nothing == 0 && total.RejectedCount == 0 {
		d := r.documents[0]
		provider := cmp.Or(d.Provider, "as each row says")
		fmt.Fprintf(r.stdout, "format %s, provider %s, vintage %s (%s)\n", d.Format, provider, d.Vintage, vintageWords[data.VintageRule(d.Rule)])
	}
}

// troubles prints what is wrong with a document and what is doubtful in it.
func (r *ingestRun) troubles(d documentReceipt) {
	if d.Error != "" || d.Nothing != "" {
		fmt.Fprintln(r.stderr, cmp.Or(d.Error, d.Nothing))
	}
	for _, u := range d.Receipt.UnstoredList {
		fmt.Fprintf(r.stderr, "%s: %s: not stored: “%s”: %s\n", d.Name, data.Locate(u.Where, nil), u.Words.Figure, u.Reason)
	}
	first := telling(d.Doubts)
	for _, doubt := range first {
		fmt.Fprintf(r.stderr, "%s: a doubt: %s\n", d.Name, doubt)
	}
	if more := d.Receipt.Findings - len(first); len(first) > 0 && more > 0 {
		fmt.Fprintf(r.stderr, "%s: … and %s; a report lists those of the rows it uses\n", d.Name, plural(more, "more doubt", "more doubts"))
	}
}

// telling chooses the doubts to be listed: those about figures come before those
// about rows passed over, and two of a kind are enough.
func telling(doubts []doubted) []doubted {
	var figures, rest []doubted
	kinds := map[string]int{}
	for _, d := range doubts {
		if kinds[d.Kind]++; d.Kind != "" && kinds[d.Kind] <= 2 {
			figures = append(figures, d)
		} else {
			rest = append(rest, d)
		}
	}
	slices.SortStableFunc(rest, func(a, b doubted) int { // the kindless ones first: they are all different
		return min(len(a.Kind), 1) - min(len(b.Kind), 1)
	})
	all := append(figures, rest...)
	return all[:min(few, len(all))]
}

// vintageWords says how a vintage was known.
var vintageWords = map[data.VintageRule]string{
	data.VintageGiven:     "given with --published",
	data.VintagePrinted:   "printed in the document",
	data.VintageDownload:  "download time in the file name",
	data.VintageSaved:     "the file's last-saved day",
	data.VintageModified:  "Last-Modified of the server",
	data.VintageIngestion: "the day of reading",
}

// addReceipt adds up what became of several documents.
func addReceipt(total *store.Receipt, r store.Receipt) {
	total.Read += r.Read
	total.New += r.New
	total.Revised += r.Revised
	total.Refined += r.Refined
	total.Repeated += r.Repeated
	total.Withdrawn += r.Withdrawn
	total.Claims += r.Claims
	total.Unstored += r.Unstored
	total.Findings += r.Findings
	total.RejectedCount += r.RejectedCount
}

// receiptWords writes the totals of a receipt.
func receiptWords(r store.Receipt) string {
	words := []string{plural(r.Read, "figure read", "figures read"), fmt.Sprintf("%d new", r.New), fmt.Sprintf("%d revised", r.Revised),
		fmt.Sprintf("%d repeated", r.Repeated), fmt.Sprintf("%d rejected", r.RejectedCount)}
	for _, extra := range []struct {
		n         int
		one, many string
	}{{r.Refined, "told more finely", "told more finely"}, {r.Withdrawn, "withdrawn", "withdrawn"}, {r.Claims, "claim", "claims"},
		{r.Unstored, "not stored", "not stored"}, {r.Findings, "doubt", "doubts"}} {
		if extra.n > 0 {
			words = append(words, plural(extra.n, extra.one, extra.many))
		}
	}
	return strings.Join(words, ", ")
}

// listRejects prints the first rows of each document that could not be read.
func (r *ingestRun) listRejects() {
	refused := 0
	for _, d := range r.documents {
		first := d.Receipt.Rejected[:min(few, len(d.Receipt.Rejected))]
		for _, e := range first {
			fmt.Fprintln(r.stderr, e)
		}
		if more := d.Receipt.RejectedCount - len(first); more > 0 {
			fmt.Fprintf(r.stderr, "%s: … and %s; --rejects FILE.csv writes them all\n", d.Name, plural(more, "more row that could not be read", "more rows that could not be read"))
		}
		refused += min(1, d.Receipt.RejectedCount)
	}
	if refused > 0 && !r.in.partial && !r.in.dryRun {
		fmt.Fprintf(r.stderr, "%s; --partial stores the readable rows\n",
			plural(refused, "document has rows that could not be read: nothing of it is stored", "documents have rows that could not be read: nothing of them is stored"))
	}
}

// writeRejects writes every row that could not be read.
func writeRejects(path string, rejected []*data.RowError) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := csv.NewWriter(f)
	w.Write([]string{"file", "place", "found", "expected"})
	for _, e := range rejected {
		w.Write([]string{data.SpreadsheetSafe(e.File), e.Where, data.SpreadsheetSafe(e.Found), data.SpreadsheetSafe(e.Expected)})
	}
	w.Flush()
	return errors.Join(w.Error(), f.Close())
}

// plural writes a number with its noun.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
