package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"oborot/store"
)

// pulled is what came of a source, in JSON.
type pulled struct {
	Source    string     `json:"source"`
	Since     string     `json:"since,omitempty"` // the day of the pull before
	Requests  int        `json:"requests"`
	Before    int        `json:"done_before"` // by a pull that was interrupted
	Unchanged int        `json:"unchanged"`
	Without   int        `json:"without_data"`
	Failed    int        `json:"failed"`
	Through   bool       `json:"through"` // everything was asked for
	New       int        `json:"new"`
	Revised   int        `json:"revised"`
	Repeated  int        `json:"repeated"`
	Errors    []string   `json:"errors,omitempty"`
	Documents []ingested `json:"documents"`
}

// reportPulled prints what came of the sources.
func (a *app) reportPulled(in pulling, plan []*puller) error {
	out, failed := []pulled{}, false
	for _, p := range plan {
		if !p.begun {
			continue
		}
		t := p.tally
		failed = failed || t.failed > 0 || !p.through
		total := p.total()
		p.ingest.listRejects()
		if !in.json {
			fmt.Fprintln(a.stdout, p.words(total))
			continue
		}
		one := pulled{p.source.name, "", t.asked, t.before, t.unchanged, t.without, t.failed, p.through, total.New, total.Revised, total.Repeated,
			t.errors, ingestedJSON(p.ingest.documents)}
		if t.since != 0 {
			one.Since = t.since.String()
		}
		out = append(out, one)
	}
	if in.json {
		if err := a.printJSON(out); err != nil {
			return err
		}
	}
	if failed {
		return errSilent
	}
	return nil
}

// total adds up what the replies brought.
func (p *puller) total() store.Receipt {
	var total store.Receipt
	for _, d := range p.ingest.documents {
		addReceipt(&total, d.Receipt)
	}
	return total
}

// words tells in one line what came of a source.
func (p *puller) words(total store.Receipt) string {
	t := p.tally
	words := []string{plural(t.asked, "request", "requests")}
	for _, some := range []struct {
		n    int
		what string
	}{{t.before, "done before"}, {t.unchanged, "unchanged"}, {t.without, "without data"}, {t.failed, "failed"}} {
		if some.n > 0 {
			words = append(words, fmt.Sprintf("%d %s", some.n, some.what))
		}
	}
	line := p.source.name + ": " + strings.Join(words, ", ")
	switch {
	case total.Read > 0:
		line += "; " + receiptWords(total)
	case t.failed == 0:
		line += "; nothing new"
	}
	if t.since != 0 {
		line += " since " + t.since.String()
	}
	if !p.through {
		line += "; not through, the next pull goes on here"
	}
	return line
}

// listSources prints the sources with what they can be asked.
func (a *app) listSources(wanted []*declared) error {
	for _, d := range wanted {
		s, err := parseTemplate(d.URL)
		if err != nil {
			return d.errorf("url: %v", err)
		}
		fmt.Fprintf(a.stdout, "%s\n  %s\n  %s\n", d.name, d.Title, d.URL)
		var told []string
		for _, hole := range s.holes() {
			values := strings.Join(d.Parameters[hole.name].values, ",")
			if values == "" {
				values = "…"
			}
			if word := hole.name + "=" + values; hole.name != pageHole && !slices.Contains(told, word) {
				told = append(told, word)
			}
		}
		for _, key := range references.FindAllString(d.URL+strings.Join(slices.Collect(maps.Values(d.Headers)), " "), -1) {
			told = append(told, "key="+key)
		}
		fmt.Fprintf(a.stdout, "  %s\n", strings.Join(told, "  "))
	}
	return nil
}
