package sdmx

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
)

// jsonGroups are the attributes of SDMX-JSON 2.0 that hold for a part of the
// dimensions. The key of each has an index for every dimension of the flow, or
// nothing where the dimension does not matter: 0::1.
type jsonGroups struct {
	all   []jsonGroup
	index *groups
}

type jsonGroup struct {
	key    string
	values []json.RawMessage
}

// add keeps a group.
func (g *jsonGroups) add(key string, values []json.RawMessage) error {
	if len(g.all) == maxLines/5 {
		return errors.New("more groups of attributes than a message has")
	}
	g.all = append(g.all, jsonGroup{key, values})
	return nil
}

// apply puts the attributes of a point's groups onto it.
func (g *jsonGroups) apply(p *point, s *jsonStructure) error {
	if len(g.all) == 0 {
		return nil
	}
	if g.index == nil {
		if err := g.resolve(s); err != nil {
			return err
		}
	}
	g.index.apply(p)
	return nil
}

// resolve finds out what the indices of the groups mean. The dimensions of a key
// stand in the order of their key positions, whichever level they are of.
func (g *jsonGroups) resolve(s *jsonStructure) error {
	var dimensions []component
	for _, level := range [][]component{s.Dimensions.DataSet, s.Dimensions.Series, s.Dimensions.Observation} {
		dimensions = append(dimensions, level...)
	}
	slices.SortStableFunc(dimensions, func(a, b component) int { return a.position() - b.position() })
	g.index = &groups{}
	for _, group := range g.all {
		var p point
		at, err := indices(group.key)
		if err != nil {
			return err
		}
		for len(at) < len(dimensions) {
			at = append(at, -1)
		}
		if err := p.addIndexed(ofGroup, dimensions, at); err != nil {
			return err
		}
		if err := p.addAttributes(ofGroup, s.Attributes.DimensionGroup, group.values); err != nil {
			return err
		}
		if err := g.index.add(p.levels[ofGroup]); err != nil {
			return err
		}
	}
	return nil
}

// position is where a dimension stands in a key: time last.
func (c component) position() int {
	if c.KeyPosition == nil || strings.EqualFold(c.ID, "TIME_PERIOD") {
		return 1 << 30
	}
	return *c.KeyPosition
}

// ordered are the observations of a series in the order of the message.
type ordered []struct {
	key    string
	values []json.RawMessage
}

// UnmarshalJSON reads an object of arrays.
func (o *ordered) UnmarshalJSON(raw []byte) error {
	j := newJSONReader(nil, bytes.NewReader(raw), nil)
	return j.object(func(key string) error {
		var values []json.RawMessage
		if err := j.decode(&values); err != nil {
			return err
		}
		*o = append(*o, struct {
			key    string
			values []json.RawMessage
		}{key, values})
		return nil
	})
}
