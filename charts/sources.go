package charts

import (
	"path/filepath"
	"strings"
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
	Terms                             string
}

// nameOf is a document's name without the folders of the machine that read it.
func nameOf(name string) string {
	if strings.Contains(name, "://") {
		return name
	}
	return filepath.Base(name)
}

func (p *page) sources() []source {
	var out []source
	for i, r := range p.book.releases {
		out = append(out, source{
			Number: i + 1, Name: nameOf(r.Name), Title: r.Title, Provider: p.l.provider(r.Provider),
			Date: p.l.date(r.Vintage), Rule: p.l.text("vintage." + string(r.VintageFrom)),
			Hash: r.SHA256, ShortHash: short12(r.SHA256), Terms: p.l.terms(r.Provider),
		})
	}
	return out
}
