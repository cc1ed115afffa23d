package check

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"strings"

	"oborot/data"

	"go.yaml.in/yaml/v3"
)

// Correction is what is put in the place of a figure that its publisher got
// wrong.
type Correction struct {
	Key      data.Key
	Period   data.Period
	Expected data.Figure // as the publisher printed it, in whole units
	Missing  bool        // the true figure is not known: it is taken as missing
	Value    data.Figure // else the true one
	Reason   string
	Document pattern // the documents it is for; all of the provider where empty
	From     string  // the file it was declared in
}

// pattern tells documents. What is empty does not matter.
type pattern struct {
	sha256, title, file string // title and file as patterns with * and ?
}

// Corrections are those of one or several files.
type Corrections []Correction

// declared is a correction as its file writes it.
type declared struct {
	Provider  string `yaml:"provider"`
	Indicator string `yaml:"indicator"`
	Reporter  string `yaml:"reporter"`
	Partner   string `yaml:"partner"`
	Product   string `yaml:"product"`
	Unit      string `yaml:"unit"`
	Basis     string `yaml:"basis"`
	Period    string `yaml:"period"`
	Expected  string `yaml:"expected"`
	Value     string `yaml:"value"`
	Reason    string `yaml:"reason"`
	Release   string `yaml:"release"`
	Title     string `yaml:"title"`
	File      string `yaml:"file"`
}

// ReadCorrections reads a YAML file of corrections: a list under the key
// corrections. Its errors name the file and the correction by its number.
func ReadCorrections(name string, in io.Reader) (Corrections, error) {
	var file struct {
		Corrections []declared `yaml:"corrections"`
	}
	decoder := yaml.NewDecoder(in)
	decoder.KnownFields(true)
	if err := decoder.Decode(&file); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(file.Corrections) == 0 {
		return nil, fmt.Errorf("%s: no corrections, expected a list under the key corrections", name)
	}
	var out Corrections
	for i, d := range file.Corrections {
		c, err := d.correction()
		if err != nil {
			return nil, fmt.Errorf("%s: correction %d: %w", name, i+1, err)
		}
		c.From = name
		out = append(out, c)
	}
	return out, nil
}

// correction checks what was declared.
func (d declared) correction() (c Correction, err error) {
	if c.Key, err = d.key(); err != nil {
		return c, err
	}
	if c.Period, err = data.ParsePeriod(d.Period); err != nil {
		return c, fmt.Errorf("period: %w", err)
	}
	if c.Expected, err = data.ParseFigure(d.Expected); err != nil {
		return c, fmt.Errorf("expected: %w", err)
	}
	if c.Missing = d.Value == "missing"; !c.Missing {
		if c.Value, err = data.ParseFigure(d.Value); err != nil {
			return c, fmt.Errorf("value: %w, nor the word missing", err)
		}
	}
	if c.Reason = d.Reason; c.Reason == "" {
		return c, errors.New("no reason, expected why the figure is wrong and how that is known")
	}
	for _, p := range []string{d.Title, d.File} {
		if _, err := filepath.Match(p, ""); err != nil {
			return c, fmt.Errorf("%q: %w", p, err)
		}
	}
	c.Document = pattern{strings.ToLower(d.Release), d.Title, d.File}
	return c, nil
}

// key looks the fields of the series up in the code lists.
func (d declared) key() (data.Key, error) {
	k := data.Key{Provider: d.Provider, Indicator: d.Indicator, Product: first(d.Product, data.Total), Unit: d.Unit}
	if d.Provider == "" {
		return k, errors.New("no provider")
	}
	if _, ok := data.IndicatorByCode(d.Indicator); !ok {
		return k, fmt.Errorf("indicator %q is unknown, expected a code of indicator.csv", d.Indicator)
	}
	if _, ok := data.UnitByCode(d.Unit); !ok {
		return k, fmt.Errorf("unit %q is unknown, expected a code of unit.csv", d.Unit)
	}
	reporter, err := data.LookupArea(d.Reporter)
	if err != nil {
		return k, fmt.Errorf("reporter: %w", err)
	}
	partner, err := data.LookupArea(d.Partner)
	if err != nil {
		return k, fmt.Errorf("partner: %w", err)
	}
	k.Reporter, k.Partner = reporter.Code, partner.Code
	k.Basis, err = data.ParseBasis(d.Basis)
	return k, err
}

// first returns the first word that is not empty.
func first(words ...string) string {
	for _, w := range words {
		if w != "" {
			return w
		}
	}
	return ""
}

// of returns the corrections that are meant for a document.
func (cs Corrections) of(about About) Corrections {
	var out Corrections
	for _, c := range cs {
		if c.Document.is(about) {
			out = append(out, c)
		}
	}
	return out
}

// is says whether a document is one of those meant. The patterns were checked
// when they were read.
func (p pattern) is(about About) bool {
	matches := func(pattern, text string) bool {
		found, _ := filepath.Match(pattern, text)
		return pattern == "" || found
	}
	return (p.sha256 == "" || p.sha256 == about.SHA256) && matches(p.title, strings.ReplaceAll(about.Title, "/", " ")) &&
		matches(p.file, filepath.Base(about.File))
}

// corrector corrects the figures of one document.
type corrector struct {
	about   About
	byKey   map[data.Key][]*pending
	all     []*pending
	last    *data.Series
	lastFor []*pending
}

// pending is a correction that waits for its figure.
type pending struct {
	Correction
	met, covered bool
}

// corrected applies corrections. Each that meets another figure than it expects,
// or none in a document that covers its series and period, is an error.
func corrected(records iter.Seq2[data.Record, error], mine Corrections, about About) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		c := &corrector{about: about, byKey: map[data.Key][]*pending{}}
		for _, m := range mine {
			p := &pending{Correction: m}
			c.byKey[m.Key] = append(c.byKey[m.Key], p)
			c.all = append(c.all, p)
		}
		for r, err := range records {
			if !c.pass(r, err, yield) {
				return
			}
		}
		for _, p := range c.all {
			if p.covered && !p.met && !yield(data.Record{}, c.mended(p, p.From, "no figure of "+p.name())) {
				return
			}
		}
	}
}

// pass corrects a record and passes it on, with the finding before it.
func (c *corrector) pass(r data.Record, err error, yield func(data.Record, error) bool) bool {
	switch {
	case err != nil:
	case r.Coverage != nil:
		for _, p := range c.all {
			p.covered = p.covered || r.Coverage.Period == p.Period && r.Coverage.Covers(p.Key)
		}
	case r.Observation != nil:
		o := r.Observation
		for _, p := range c.waiting(o.Series) {
			if p.Period != o.Period {
				continue
			}
			p.met = true
			if o.Status == data.Missing || !o.Figure.Same(p.Expected) {
				return yield(data.Record{}, c.mended(p, data.Locate(o.Place, c.about.Sheets), o.Figure.Plain()+" for "+p.name()))
			}
			f := p.apply(o)
			if !yield(data.Record{Finding: &f}, nil) {
				return false
			}
		}
	}
	return yield(r, err)
}

// waiting returns the corrections of a series; most have none.
func (c *corrector) waiting(s *data.Series) []*pending {
	if s == c.last {
		return c.lastFor
	}
	c.last, c.lastFor = s, c.byKey[s.Key]
	return c.lastFor
}

// apply corrects a figure and returns the finding that says so.
func (p *pending) apply(o *data.Observation) data.Finding {
	value := "missing"
	if !p.Missing {
		value = p.Value.Plain()
	}
	f := doubt(data.Corrected, o.Series, point{o.Period, o.Figure, o.Place}, value, p.Reason)
	if o.Figure = p.Value; p.Missing {
		o.Status, o.Figure = data.Missing, data.Figure{}
	}
	return f
}

// name names the figure that is corrected: "exports KZ–BE 2019".
func (p *pending) name() string {
	name := p.Key.Indicator + " " + p.Key.Reporter + "–" + p.Key.Partner
	if p.Key.Product != data.Total {
		name += " " + p.Key.Product
	}
	return name + " " + p.Period.String()
}

// mended is the error of a correction that no longer fits.
func (c *corrector) mended(p *pending, where, found string) *data.RowError {
	return &data.RowError{File: c.about.File, Where: where, Found: found, Expected: fmt.Sprintf(
		"the %s that %s corrects: if the publisher has mended it, delete the correction", p.Expected.Plain(), p.From)}
}
