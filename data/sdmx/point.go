package sdmx

import (
	"slices"
	"strings"

	"oborot/data"
)

// concept is a value that a message gives: FREQ is M. Its name is in capitals.
type concept struct {
	id, value string
	key       bool // it is, or may be, a dimension, which tells series apart
}

// The levels at which concepts stand, the innermost first: what an inner level
// says holds against an outer one.
const (
	ofObservation = iota
	ofSeries
	ofGroup
	ofDataSet
	levels
)

// point is one observation of a message, before it is known what it means.
type point struct {
	levels [levels][]concept
	at     data.Place
}

// find returns the value of a concept.
func (p *point) find(id string) (string, bool) {
	for l := range p.levels {
		for i := range p.levels[l] {
			if c := &p.levels[l][i]; c.id == id {
				return c.value, true
			}
		}
	}
	return "", false
}

// get returns the value of the first of several concepts that the observation
// has; empty when it has none.
func (p *point) get(ids []string) string {
	for _, id := range ids {
		if value, ok := p.find(id); ok {
			return value
		}
	}
	return ""
}

// add puts a concept onto a level.
func (p *point) add(level int, id, value string, key bool) {
	p.levels[level] = append(p.levels[level], concept{strings.ToUpper(id), value, key})
}

// has says whether the observation has one of the concepts.
func (p *point) has(ids []string) bool {
	return slices.ContainsFunc(ids, func(id string) bool {
		_, ok := p.find(id)
		return ok
	})
}

// reset empties a level.
func (p *point) reset(level int) { p.levels[level] = p.levels[level][:0] }
