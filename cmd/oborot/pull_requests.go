package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// maxRequests caps what a source may ask for in one run.
const maxRequests = 50_000

// requests writes the source out: every combination of its parameters.
func (s *pullSource) requests() ([]request, error) {
	out := []request{{}}
	for _, name := range s.order {
		chunks := s.chunks(name)
		if len(out)*len(chunks) > maxRequests {
			return nil, s.errorf("the parameters make more than %d requests, expected fewer", maxRequests)
		}
		var longer []request
		for _, r := range out {
			for _, c := range chunks {
				with := maps.Clone(r)
				with[name] = c
				longer = append(longer, with)
			}
		}
		out = longer
	}
	return out, nil
}

// chunks divides the values of a parameter among requests: one each, unless the
// API takes lists or a first and a last one.
func (s *pullSource) chunks(name string) [][]value {
	_, joined := s.Join[name]
	most := s.Most[name]
	if !joined && !s.ranged[name] {
		most = 1
	}
	var out [][]value
	for _, v := range s.values[name] {
		if n := len(out) - 1; n >= 0 && (most <= 0 || len(out[n]) < most) && s.together(name, out[n][len(out[n])-1], v) {
			out[n] = append(out[n], v)
		} else {
			out = append(out, []value{v})
		}
	}
	return out
}

// together says whether one request can speak of two values, the one after the
// other: periods have one length, and from the first to the last none is left
// out.
func (s *pullSource) together(name string, before, after value) bool {
	switch {
	case s.kinds[name] != ofPeriods:
		return true
	case s.ranged[name]:
		return stepped(before.period, 1) == after.period
	}
	return before.period.Months == after.period.Months
}

// address writes the address of a page of a request, with ${NAME} in the place
// of keys.
func (s *pullSource) address(r request, page int) (string, error) {
	shown, err := s.template.fill(func(hole placeholder, escape func(string) string) (string, error) {
		if hole.name == pageHole {
			return fmt.Sprint(page), nil
		}
		values := r[hole.name]
		switch {
		case hole.end == "last":
			values = values[len(values)-1:]
		case hole.end == "first" || hole.form == "freq":
			values = values[:1]
		}
		var words []string
		for _, v := range values {
			word, err := s.word(hole, v)
			if err != nil {
				return "", err
			}
			words = append(words, escape(word))
		}
		return strings.Join(words, s.Join[hole.name]), nil
	})
	if err != nil {
		return "", s.errorf("%v", err)
	}
	return shown, nil
}

// halved parts a request in two by the first parameter that can be halved, or by
// the one that is named.
func (s *pullSource) halved(r request, by string) (string, []request) {
	for _, name := range s.Split {
		n := len(r[name])
		if n < 2 || by != "" && by != name {
			continue
		}
		one, two := maps.Clone(r), maps.Clone(r)
		one[name], two[name] = r[name][:n/2], r[name][n/2:]
		return name, []request{one, two}
	}
	return "", nil
}

// sorted returns the keys of a map in order.
func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// pairText is the text of a pair of the query, its placeholders left out.
func pairText(pair []piece) string {
	var b strings.Builder
	for _, p := range pair {
		b.WriteString(p.text)
	}
	return b.String()
}
