package table

import (
	"bytes"
	"embed"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"
)

//go:embed layouts/*.yaml
var embedded embed.FS

// Default returns the layouts that are built in, in the order of their names.
func Default() []*Layout { return slices.Clone(builtIn()) }

// builtIn reads the embedded layouts on first use; --help never needs them. They
// are part of the program, so one that cannot be read is a programmer's mistake.
var builtIn = sync.OnceValue(func() []*Layout {
	files, err := embedded.ReadDir("layouts")
	if err != nil {
		panic(err)
	}
	var out []*Layout
	for _, file := range files {
		content, err := embedded.ReadFile("layouts/" + file.Name())
		if err != nil {
			panic(err)
		}
		layout, err := LoadLayout(file.Name(), bytes.NewReader(content))
		if err != nil {
			panic(err)
		}
		out = append(out, layout)
	}
	return out
})

//go:embed lists/*.csv
var embeddedLists embed.FS

// codeLists are the lists of codes that publishers use for themselves, by name:
// lists/brazil-countries.csv. They too are part of the program.
var codeLists = sync.OnceValue(func() map[string]map[string]string {
	files, err := embeddedLists.ReadDir("lists")
	if err != nil {
		panic(err)
	}
	out := map[string]map[string]string{}
	for _, file := range files {
		content, err := embeddedLists.ReadFile("lists/" + file.Name())
		if err != nil {
			panic(err)
		}
		rows, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
		if err != nil {
			panic(err)
		}
		codes := map[string]string{}
		for _, row := range rows[1:] {
			codes[row[0]] = row[1]
		}
		out[strings.TrimSuffix(file.Name(), ".csv")] = codes
	}
	return out
})

// maxLayout is the most bytes that a layout may have.
const maxLayout = 1 << 20

// LoadLayout reads a layout. Its errors name the file and the line.
func LoadLayout(file string, r io.Reader) (*Layout, error) {
	content, err := io.ReadAll(io.LimitReader(r, maxLayout))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	l := &Layout{}
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	decoder.KnownFields(true)
	if err := decoder.Decode(l); err != nil {
		return nil, layoutError(file, err)
	}
	var root yaml.Node
	if err := yaml.Unmarshal(content, &root); err != nil {
		return nil, layoutError(file, err)
	}
	c := &checker{file: file, root: &root}
	c.layout(l)
	if len(c.problems) > 0 {
		return nil, errors.Join(c.problems...)
	}
	return l, nil
}

// yamlPlace is how the YAML package tells a line, and yamlKey an unknown key.
var (
	yamlPlace = regexp.MustCompile(`^(?:yaml: )?line (\d+): `)
	yamlKey   = regexp.MustCompile(`field (\S+) not found in type table\.(\w+)`)
)

// layoutError puts the errors of the YAML package in this project's words.
func layoutError(file string, err error) error {
	var wrong *yaml.TypeError
	if !errors.As(err, &wrong) {
		if errors.Is(err, io.EOF) {
			return fmt.Errorf("%s: found nothing, expected a layout", file)
		}
		return fmt.Errorf("%s:%s", file, yamlPlace.ReplaceAllString(err.Error(), "$1: "))
	}
	var all []error
	for _, message := range wrong.Errors {
		message = yamlKey.ReplaceAllStringFunc(message, func(found string) string {
			parts := yamlKey.FindStringSubmatch(found)
			return fmt.Sprintf("unknown key %s, expected one of %s", parts[1], strings.Join(sectionKeys[parts[2]], ", "))
		})
		all = append(all, fmt.Errorf("%s:%s", file, yamlPlace.ReplaceAllString(message, "$1: ")))
	}
	return errors.Join(all...)
}

// sectionKeys are the keys that each part of a layout has, by the name of its type.
var sectionKeys = func() map[string][]string {
	out := map[string][]string{}
	for _, part := range []any{Layout{}, Words{}, Facts{}, Rows{}, Cross{}, Field{}, Column{}, Group{}, Declared{}, Covers{}} {
		t := reflect.TypeOf(part)
		out[t.Name()] = keysOf(t)
	}
	return out
}()

// keysOf are the keys of a part of a layout.
func keysOf(t reflect.Type) []string {
	var out []string
	for i := range t.NumField() {
		key, options, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
		if options == "inline" {
			out = append(out, keysOf(t.Field(i).Type)...)
			continue
		}
		out = append(out, key)
	}
	return out
}
