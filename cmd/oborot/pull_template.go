package main

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
)

// placeholder is {name}, {name.first:form}; piece is one or the text between.
type placeholder struct{ name, end, form string }

type piece struct {
	text string
	hole placeholder // where it has a name
}

// template is an address with placeholders: what stands before the question
// mark, and the pairs of the query.
type template struct {
	path  []piece
	query [][]piece
}

// pageHole is the placeholder of the page, which is no parameter.
const pageHole = "page"

var (
	holes      = regexp.MustCompile(`\$\{[A-Za-z_][A-Za-z0-9_]*\}|\{([a-z_][a-z0-9_]*)(?:\.(first|last))?(?::([^{}]*))?\}`)
	references = regexp.MustCompile(`\$\{([A-Za-z_][A-Za-z0-9_]*)\}`)
)

// parseTemplate reads the template of an address. Its host is written out.
func parseTemplate(address string) (*template, error) {
	scheme, rest, ok := strings.Cut(address, "://")
	host, _, _ := strings.Cut(rest, "/")
	switch {
	case !ok || scheme != "http" && scheme != "https" || host == "":
		return nil, fmt.Errorf("found %q, expected an address that begins with https:// or http:// and a host", address)
	case strings.ContainsAny(host, "{}$@?#") || strings.ContainsAny(address, "#\\ \t\r\n"):
		return nil, fmt.Errorf("found %q, expected an address with its host written out, without user, # and spaces", address)
	}
	if _, err := url.Parse(scheme + "://" + host); err != nil {
		return nil, fmt.Errorf("found %q, expected the host of an address", host)
	}
	path, query, asked := strings.Cut(address, "?")
	t := &template{}
	var err error
	if t.path, err = parsePieces(path); err != nil || !asked {
		return t, err
	}
	for pair := range strings.SplitSeq(query, "&") {
		pieces, err := parsePieces(pair)
		if err != nil {
			return nil, err
		}
		t.query = append(t.query, pieces)
	}
	return t, nil
}

// parsePieces takes a part of a template apart. References to keys stay text.
func parsePieces(part string) ([]piece, error) {
	var out []piece
	at := 0
	literal := func(text string) error {
		if strings.ContainsAny(references.ReplaceAllString(text, ""), "{}") {
			return fmt.Errorf("found %q, expected {name}, {name:form}, {name.first} or ${NAME} where there are braces", text)
		}
		if text != "" {
			out = append(out, piece{text: text})
		}
		return nil
	}
	for _, m := range holes.FindAllStringSubmatchIndex(part, -1) {
		if m[2] < 0 {
			continue // a reference to a key
		}
		if err := literal(part[at:m[0]]); err != nil {
			return nil, err
		}
		group := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return part[m[2*i]:m[2*i+1]]
		}
		out = append(out, piece{hole: placeholder{group(1), group(2), group(3)}})
		at = m[1]
	}
	return out, literal(part[at:])
}

// holes lists the placeholders in their order.
func (t *template) holes() []placeholder {
	var out []placeholder
	for _, part := range append([][]piece{t.path}, t.query...) {
		for _, p := range part {
			if p.hole.name != "" {
				out = append(out, p.hole)
			}
		}
	}
	return out
}

// fill writes the address with the values that fill finds for the placeholders,
// already escaped. A pair of the query of which nothing is known is left out.
func (t *template) fill(value func(hole placeholder, escape func(string) string) (string, error)) (string, error) {
	write := func(part []piece, escape func(string) string) (string, bool, error) {
		var b strings.Builder
		holes, empty := 0, 0
		for _, p := range part {
			if p.hole.name == "" {
				b.WriteString(p.text)
				continue
			}
			v, err := value(p.hole, escape)
			if err != nil {
				return "", false, err
			}
			holes++
			if v == "" {
				empty++
			}
			b.WriteString(v)
		}
		return b.String(), holes > 0 && holes == empty, nil
	}
	path, _, err := write(t.path, url.PathEscape)
	if err != nil {
		return "", err
	}
	var query []string
	for _, part := range t.query {
		pair, unknown, err := write(part, url.QueryEscape)
		if err != nil {
			return "", err
		}
		if !unknown {
			query = append(query, pair)
		}
	}
	if len(query) == 0 {
		return path, nil
	}
	return path + "?" + strings.Join(query, "&"), nil
}

// keys are the secrets of a source by name.
type keys map[string]string

// inAddress puts the keys into an address.
func (k keys) inAddress(shown string) string {
	path, query, asked := strings.Cut(shown, "?")
	path = k.in(path, url.PathEscape)
	if asked {
		path += "?" + k.in(query, url.QueryEscape)
	}
	return path
}

// in puts the keys into a text.
func (k keys) in(text string, escape func(string) string) string {
	return references.ReplaceAllStringFunc(text, func(reference string) string {
		return escape(k[references.FindStringSubmatch(reference)[1]])
	})
}

// plain leaves a value as it is.
func plain(s string) string { return s }
