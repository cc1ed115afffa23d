package jsonstat

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"oborot/data"
)

// dimension is a dimension with its categories in order.
type dimension struct {
	id    string
	codes []string
}

// category is how a dimension tells its categories: the index is an object of
// positions or an array of codes, and may be absent where there is one.
type category struct {
	Category struct {
		Index json.RawMessage   `json:"index"`
		Label map[string]string `json:"label"`
	} `json:"category"`
}

// maxCells is the largest cube whose positions are counted.
const maxCells = 1 << 40

// dimensions reads the dimensions. Version 1 keeps id, size and role among
// them.
func (d *dataset) dimensions() error {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(d.Dimension, &fields); err != nil {
		return errors.New("no dimensions, expected a JSON-stat data set")
	}
	if d.ID == nil {
		var old struct {
			ID   []string `json:"id"`
			Size []int    `json:"size"`
			Role roles    `json:"role"`
		}
		if err := json.Unmarshal(d.Dimension, &old); err != nil {
			return fmt.Errorf("dimension: %w", err)
		}
		d.ID, d.Size, d.Role = old.ID, old.Size, old.Role
	}
	if len(d.ID) == 0 || len(d.ID) != len(d.Size) {
		return fmt.Errorf("%d dimensions of %d sizes", len(d.ID), len(d.Size))
	}
	cells := 1
	for i, id := range d.ID {
		var c category
		if err := json.Unmarshal(fields[id], &c); err != nil {
			return fmt.Errorf("dimension %s: %w", id, err)
		}
		one, err := c.read(id, d.Size[i])
		if err != nil {
			return fmt.Errorf("dimension %s: %w", id, err)
		}
		d.dims = append(d.dims, one)
		if cells *= d.Size[i]; cells > maxCells {
			return fmt.Errorf("a cube of more than %d cells", maxCells)
		}
	}
	return nil
}

// read puts the categories in order.
func (c *category) read(id string, size int) (dimension, error) {
	one := dimension{id: id}
	var positions map[string]int
	switch {
	case len(c.Category.Index) == 0:
		for code := range c.Category.Label {
			one.codes = append(one.codes, code)
		}
	case json.Unmarshal(c.Category.Index, &one.codes) == nil:
	case json.Unmarshal(c.Category.Index, &positions) == nil:
		one.codes = make([]string, len(positions))
		for code, at := range positions {
			if at < 0 || at >= len(positions) || one.codes[at] != "" {
				return one, fmt.Errorf("category %q stands at %d of %d", code, at, len(positions))
			}
			one.codes[at] = code
		}
	}
	if len(one.codes) != size || len(c.Category.Index) == 0 && size > 1 {
		return one, fmt.Errorf("found %d categories in order, expected %d", len(one.codes), size)
	}
	return one, nil
}

// cells calls a function with every value that the data set holds, in the order
// of the document: an array of all cells, or an object of positions.
func cells(raw json.RawMessage, size int, call func(at int, value json.RawMessage) bool) error {
	d := json.NewDecoder(bytes.NewReader(raw))
	open, err := d.Token()
	if err != nil || open != json.Delim('[') && open != json.Delim('{') {
		return errors.New("value: expected an array or an object")
	}
	n := 0
	for ; d.More(); n++ {
		at := n
		if open == json.Delim('{') {
			key, err := d.Token()
			if err != nil {
				return fmt.Errorf("value: %w", err)
			}
			if at, err = strconv.Atoi(fmt.Sprint(key)); err != nil {
				return fmt.Errorf("value: position %q, expected a number", key)
			}
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return fmt.Errorf("value: %w", err)
		}
		if at < 0 || at >= size {
			return fmt.Errorf("value: position %d of a cube of %d cells", at, size)
		}
		if !call(at, value) {
			return nil
		}
	}
	if open == json.Delim('[') && n != size {
		return fmt.Errorf("value: %d values, expected %d", n, size)
	}
	return nil
}

// statuses reads the status of cells: an array, an object of positions, or one
// word for all.
func (d *dataset) statuses(size int) (map[int]string, error) {
	out := map[int]string{}
	if len(d.Status) == 0 || string(d.Status) == "null" {
		return out, nil
	}
	var all string
	if json.Unmarshal(d.Status, &all) == nil {
		out[-1] = all
		return out, nil
	}
	err := cells(d.Status, size, func(at int, value json.RawMessage) bool {
		var flag string
		if json.Unmarshal(value, &flag) == nil && flag != "" {
			out[at] = flag
		}
		return true
	})
	return out, err
}

// size is the number of cells.
func (d *dataset) size() int {
	n := 1
	for _, size := range d.Size {
		n *= size
	}
	return n
}

// tell tells every value of the data set. A position is row-major: the last
// dimension runs first.
func (d *dataset) tell(t *data.Telling, p plan) error {
	size := d.size()
	flags, err := d.statuses(size)
	if err != nil {
		return err
	}
	r := &reader{Telling: t, dataset: d, plan: p, series: map[string]*measured{}, index: make([]int, len(d.dims))}
	err = cells(d.Value, size, func(at int, value json.RawMessage) bool {
		flag := flags[at]
		if delete(flags, at); flag == "" {
			flag = flags[-1]
		}
		r.cell(at, string(value), flag)
		return !t.Done()
	})
	delete(flags, -1)
	for _, at := range slices.Sorted(maps.Keys(flags)) { // flags of cells without a value
		if err == nil && !t.Done() {
			r.cell(at, "null", flags[at])
		}
	}
	return err
}
