package main

import (
	"bytes"
	"cmp"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"
)

// declared is a source as a YAML file declares it.
type declared struct {
	Title      string                       `yaml:"title"`
	Use        string                       `yaml:"use"`        // the ready source that it begins with
	URL        string                       `yaml:"url"`        // a template
	Headers    map[string]string            `yaml:"headers"`    // sent along
	Parameters map[string]listed            `yaml:"parameters"` // values of the placeholders
	Join       map[string]string            `yaml:"join"`       // parameters of which a request takes several, and what stands between
	Most       map[string]int               `yaml:"most"`       // how many of them at most
	Codes      map[string]map[string]string `yaml:"codes"`      // the API's own words for values of a parameter
	Rows       []int                        `yaml:"rows"`       // a reply with just so many rows is cut
	Split      []string                     `yaml:"split"`      // joined parameters to halve where a reply is cut
	Pages      string                       `yaml:"pages"`      // a pattern that finds the number of pages
	Every      string                       `yaml:"every"`      // the least time between two requests
	Volatile   []string                     `yaml:"volatile"`   // patterns of what differs between equal replies
	NoData     []int                        `yaml:"no_data"`    // statuses that say that there is nothing
	Format     string                       `yaml:"format"`
	Layout     string                       `yaml:"layout"` // a file beside this one
	// Corrections are files beside this one that correct publishers' errors.
	Corrections []string `yaml:"corrections"`
	Provider    string   `yaml:"provider"`
	Encoding    string   `yaml:"encoding"`

	name, file string
	line       int
}

// listed is a value or a list of values, with its line.
type listed struct {
	values []string
	line   int
}

// UnmarshalYAML reads the words as they are written, so that NO stays Norway.
func (l *listed) UnmarshalYAML(node *yaml.Node) error {
	l.line = node.Line
	for node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	items := []*yaml.Node{node}
	if node.Kind == yaml.SequenceNode {
		items = node.Content
	}
	for _, item := range items {
		if item.Kind != yaml.ScalarNode || item.Value == "" {
			return &yaml.TypeError{Errors: []string{fmt.Sprintf("line %d: expected a value or a list of values", item.Line)}}
		}
		l.values = append(l.values, item.Value)
	}
	return nil
}

//go:embed pull_sources.yaml
var readyYAML []byte

// readyDeclared reads the sources that are built in.
func readyDeclared() ([]*declared, error) { return readDeclared("pull_sources.yaml", readyYAML) }

// loadDeclared reads a file of sources; those that are built in lend it theirs.
func loadDeclared(path string, ready []*declared) ([]*declared, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	own, err := readDeclared(path, content)
	if err != nil {
		return nil, err
	}
	for _, d := range own {
		if d.Use == "" && d.URL == "" {
			d.Use = d.name
		}
		if d.Use == "" {
			continue
		}
		base := find(ready, d.Use)
		if base == nil {
			return nil, d.errorf("use: %s is no ready source, expected one of %s", d.Use, names(ready))
		}
		d.inherit(base)
	}
	return own, nil
}

// find returns the source of a name, nil where there is none.
func find(sources []*declared, name string) *declared {
	i := slices.IndexFunc(sources, func(d *declared) bool { return d.name == name })
	if i < 0 {
		return nil
	}
	return sources[i]
}

// names lists the names of sources.
func names(sources []*declared) string {
	var out []string
	for _, d := range sources {
		out = append(out, d.name)
	}
	return strings.Join(out, ", ")
}

// errorf returns an error that names the file and the line of the source.
func (d *declared) errorf(format string, args ...any) error {
	return d.errorAt(d.line, format, args...)
}

// errorAt returns an error that names the file, a line in it and the source.
func (d *declared) errorAt(line int, format string, args ...any) error {
	place := d.file
	if line > 0 {
		place = fmt.Sprintf("%s:%d", d.file, line)
	}
	return fmt.Errorf("%s: %s: %s", place, d.name, fmt.Sprintf(format, args...))
}

// inherit takes from a ready source what is not declared anew.
func (d *declared) inherit(base *declared) {
	d.Title, d.URL = cmp.Or(d.Title, base.Title), cmp.Or(d.URL, base.URL)
	d.Headers, d.Parameters = merged(base.Headers, d.Headers), merged(base.Parameters, d.Parameters)
	d.Join, d.Most, d.Codes = merged(base.Join, d.Join), merged(base.Most, d.Most), merged(base.Codes, d.Codes)
	d.Pages, d.Every = cmp.Or(d.Pages, base.Pages), cmp.Or(d.Every, base.Every)
	d.Format, d.Layout = cmp.Or(d.Format, base.Format), cmp.Or(d.Layout, base.Layout)
	d.Provider, d.Encoding = cmp.Or(d.Provider, base.Provider), cmp.Or(d.Encoding, base.Encoding)
	if d.Rows == nil {
		d.Rows = base.Rows
	}
	if d.Split == nil {
		d.Split = base.Split
	}
	if d.Volatile == nil {
		d.Volatile = base.Volatile
	}
	if d.Corrections == nil {
		d.Corrections = base.Corrections
	}
	if d.NoData == nil {
		d.NoData = base.NoData
	}
}

// merged returns the first map with what the second one has over it.
func merged[V any](base, own map[string]V) map[string]V {
	out := map[string]V{}
	maps.Copy(out, base)
	maps.Copy(out, own)
	return out
}

// sourceName is what a source may be called.
var sourceName = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]*$`)

// readDeclared reads the sources of a file, in its order.
func readDeclared(file string, content []byte) ([]*declared, error) {
	var root struct {
		Sources map[string]*declared `yaml:"sources"`
		// What several sources share may stand here, to be named with & and *.
	}
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	decoder.KnownFields(true)
	if err := decoder.Decode(&root); err != nil {
		return nil, declarationError(file, err)
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: found more than one document, expected one", file)
	}
	var tree yaml.Node
	if err := yaml.Unmarshal(content, &tree); err != nil {
		return nil, declarationError(file, err)
	}
	var out []*declared
	for key, _ := range pairs(child(&tree, "sources")) {
		d := root.Sources[key.Value]
		if d == nil {
			d = &declared{} // a ready source without changes
		}
		d.name, d.file, d.line = key.Value, file, key.Line
		if !sourceName.MatchString(d.name) {
			return nil, d.errorf("found the name %q, expected small letters, digits, - and _", d.name)
		}
		out = append(out, d)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: found no source, expected sources: with a name and a url each", file)
	}
	return out, nil
}

// every returns the least time between two requests.
func (d *declared) every() (time.Duration, error) {
	if d.Every == "" {
		return time.Second, nil
	}
	every, err := time.ParseDuration(d.Every)
	if err != nil || every < 0 || every > time.Hour {
		return 0, d.errorf("every: found %q, expected a time such as 500ms or 2s, up to an hour", d.Every)
	}
	return every, nil
}
