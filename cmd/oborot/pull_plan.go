package main

import (
	"cmp"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"time"

	"oborot/data"
	"oborot/data/fetch"
)

// pullSource is a declared source that was checked, with its values read.
type pullSource struct {
	*declared
	template *template
	kinds    map[string]valueKind
	order    []string        // the parameters in the order of the template
	ranged   map[string]bool // parameters of which the template takes the first and the last
	values   map[string][]value
	codes    map[string]map[string]string // by the canonical word of the value
	paged    bool                         // the template has {page}
	every    time.Duration
	volatile []*regexp.Regexp
	pages    *regexp.Regexp
}

// request is one address to ask for: of each parameter some values.
type request map[string][]value

// newPullSource checks a declaration and reads its values.
func newPullSource(d *declared, today data.Date) (*pullSource, error) {
	s := &pullSource{declared: d, kinds: map[string]valueKind{}, ranged: map[string]bool{}, values: map[string][]value{}}
	var err error
	if d.URL == "" {
		return nil, d.errorf("found no url, expected one, or use: with the name of a ready source")
	}
	if s.template, err = parseTemplate(d.URL); err != nil {
		return nil, d.errorf("url: %v", err)
	}
	if err := s.learnHoles(); err != nil {
		return nil, err
	}
	if err := s.check(); err != nil {
		return nil, err
	}
	if s.every, err = d.every(); err != nil {
		return nil, err
	}
	for _, p := range d.Volatile {
		re, err := regexp.Compile(p)
		if err != nil {
			return nil, d.errorf("volatile: %v", err)
		}
		s.volatile = append(s.volatile, re)
	}
	if d.Pages != "" {
		if s.pages, err = regexp.Compile(d.Pages); err != nil || s.pages.NumSubexp() != 1 {
			return nil, d.errorf("pages: found %s, expected a pattern with one group, the number of pages", d.Pages)
		}
	}
	if err := s.readCodes(); err != nil {
		return nil, err
	}
	return s, s.readParameters(today)
}

// learnHoles finds out which parameters the template has.
func (s *pullSource) learnHoles() error {
	for _, hole := range s.template.holes() {
		if hole.name == pageHole {
			if hole.end != "" || hole.form != "" {
				return s.errorf("url: found a form of page, expected {page} alone")
			}
			continue
		}
		if !slices.Contains(s.order, hole.name) {
			s.order = append(s.order, hole.name)
		}
		s.kinds[hole.name] = max(s.kinds[hole.name], kindOf(hole))
		s.ranged[hole.name] = s.ranged[hole.name] || hole.end != ""
	}
	for _, hole := range s.template.holes() {
		if hole.name == pageHole {
			continue
		}
		if err := checkForm(s.kinds[hole.name], hole); err != nil {
			return s.errorf("url: %v", err)
		}
		if s.ranged[hole.name] && hole.end == "" && hole.form != "freq" {
			return s.errorf("url: found {%s} beside {%s.first}, expected the first and the last one only", hole.name, hole.name)
		}
	}
	if s.paged = slices.Contains(s.template.holes(), placeholder{name: pageHole}); s.Pages != "" && !s.paged {
		return s.errorf("pages: the url has no {page}")
	}
	return nil
}

// secretName is what looks like the name of a key; its value is none to be
// written down.
var secretName = regexp.MustCompile(`(?i)authori[sz]ation|subscription-key|api[-_]?key|^x-key$|token|secret|password|cookie`)

// check finds names that lead nowhere, and keys that are written down.
func (s *pullSource) check() error {
	for _, named := range []struct {
		key   string
		names []string
	}{{"parameters", sorted(s.Parameters)}, {"join", sorted(s.Join)}, {"most", sorted(s.Most)}, {"codes", sorted(s.Codes)}, {"split", s.Split}} {
		for _, name := range named.names {
			if !slices.Contains(s.order, name) {
				return s.errorAt(cmp.Or(s.Parameters[name].line, s.line), "%s: the url has no {%s}, expected one of %s", named.key, name, strings.Join(s.order, ", "))
			}
		}
	}
	for name, value := range s.Headers {
		if secretName.MatchString(name) && !references.MatchString(value) {
			return s.errorf("headers: %s is written down, expected ${NAME}: keys come out of the environment", name)
		}
	}
	for _, pair := range s.template.query {
		name, value, _ := strings.Cut(pairText(pair), "=")
		if secretName.MatchString(name) && !references.MatchString(value) {
			return s.errorf("url: %s is written down, expected ${NAME}: keys come out of the environment", name)
		}
	}
	return nil
}

// readCodes brings the API's own words under the words that values have here.
func (s *pullSource) readCodes() error {
	s.codes = map[string]map[string]string{}
	for name, codes := range s.Codes {
		s.codes[name] = map[string]string{}
		for text, code := range codes {
			values, err := readValues(s.kinds[name], []string{text}, 0)
			if err != nil || len(values) != 1 {
				return s.errorf("codes: %s: found %s, expected one value: %v", name, text, err)
			}
			word := values[0].word
			if word == "" {
				word = all
			}
			s.codes[name][word] = code
		}
	}
	return nil
}

// readParameters reads the values of all placeholders.
func (s *pullSource) readParameters(today data.Date) error {
	for _, name := range s.order {
		p, ok := s.Parameters[name]
		if !ok {
			return s.errorf("the parameter %s has no value: give it one under parameters, or with --set %s=…", name, name)
		}
		values, err := readValues(s.kinds[name], p.values, today)
		if err != nil {
			return s.errorAt(cmp.Or(p.line, s.line), "%s: %v", name, err)
		}
		s.values[name] = values
	}
	return nil
}

// secrets reads the keys out of the environment.
func (s *pullSource) secrets() (keys, []fetch.Secret, error) {
	texts := []string{s.URL}
	for _, value := range s.Headers {
		texts = append(texts, value)
	}
	k := keys{}
	var out []fetch.Secret
	for _, m := range references.FindAllStringSubmatch(strings.Join(texts, "\n"), -1) {
		name := m[1]
		if _, ok := k[name]; ok {
			continue
		}
		value := strings.TrimSpace(os.Getenv(name))
		if value == "" {
			return nil, nil, fmt.Errorf("%s: the environment has no %s, expected the key of this source: export %s=…", s.name, name, name)
		}
		k[name] = value
		out = append(out, fetch.Secret{Name: name, Value: value})
	}
	return k, out, nil
}
