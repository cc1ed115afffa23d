package charts

import (
	"iter"
	"path/filepath"
	"slices"
	"strings"

	"oborot/data"
)

// omissionView is something left out, in words.
type omissionView struct {
	Kind, What, Why, Place string
	Release                int
}

// omission writes something left out; a reason that is a status is its sentence.
func (p *page) omission(o Omission) omissionView {
	why := o.Why
	if p.l.has("status." + why + ".why") {
		why = p.l.text("status." + why + ".why")
	}
	what := o.What
	if o.Finding != nil {
		what, why = nameOf(o.Release.Name), p.l.finding(o.Finding)
	}
	if what == "" && o.Series != nil {
		what = commas(p.l.series(o.Series), p.l.period(o.Period))
	}
	return omissionView{
		Kind: p.l.text("omission." + string(o.Kind)), What: what, Why: why,
		Place: p.l.place(o.Release, o.Where), Release: p.book.release(o.Release),
	}
}

// source is a release in the list of sources.
type source struct {
	Number                            int
	Name, Title, Provider, Date, Rule string
	Hash, ShortHash                   string
	Terms                             []term
}

// term is what a provider asks of those who show its figures.
type term struct {
	Text       string // attribution and licence
	Address    string // of the terms, without its scheme: the page leads nowhere; may be empty
	Restricted string // that republishing rows is restricted, where it is
}

// nameOf is a document's name without the folders of the machine that read it.
func nameOf(name string) string {
	if strings.Contains(name, "://") {
		return name
	}
	return filepath.Base(name)
}

// sources lists the releases that the evidence leans on.
func (b *ledger) sources() []source {
	var out []source
	for i, r := range b.releases {
		s := source{
			Number: i + 1, Name: nameOf(r.Name), Title: r.Title, Provider: b.l.provider(r.Provider),
			Date: b.l.date(r.Vintage), Rule: b.l.text("vintage." + string(r.VintageFrom)),
			Hash: r.SHA256, ShortHash: short12(r.SHA256),
		}
		credits := b.credits[r.SHA256]
		if r.Provider != "" && !slices.Contains(credits, r.Provider) {
			credits = append(slices.Clone(credits), r.Provider)
		}
		for _, code := range credits {
			if t := b.l.terms(code); t.Text != "" {
				s.Terms = append(s.Terms, t)
			}
		}
		out = append(out, s)
	}
	return out
}

// Restricted lists, of the providers of some series, those whose terms restrict
// republishing their rows, each once.
func Restricted(providers iter.Seq[string]) []data.Provider {
	var out []data.Provider
	seen := map[string]bool{}
	for code := range providers {
		if p, ok := data.ProviderByCode(code); ok && p.Restricted && !seen[code] {
			out = append(out, p)
		}
		seen[code] = true
	}
	return out
}

// Providers yields the provider of every row that the report shows.
func (r *Report) Providers() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, line := range r.lines() {
			if !yield(line.row.Series.Provider) {
				return
			}
		}
	}
}
