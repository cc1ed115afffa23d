package sdmx

import (
	"errors"
	"slices"
	"strings"
)

// groups are the attributes that series share. Which series a group holds is
// told by the dimensions that both have; a structure-specific message does not
// say which names are dimensions, so there it is what both have in common.
type groups struct {
	shapes []*shape
	count  int
}

// shape holds the groups that have the same concepts.
type shape struct {
	ids     []string
	groups  [][]concept
	indexes map[uint64]map[string][]concept // by which of the ids a point has, then by their values
}

// add keeps a group.
func (g *groups) add(values []concept) error {
	if g.count++; g.count > maxLines {
		return errors.New("more groups than series can have, expected a message of SDMX-ML")
	}
	if len(values) == 0 || len(values) > 64 {
		return nil
	}
	ids := groupKeys(values)
	i := slices.IndexFunc(g.shapes, func(s *shape) bool { return slices.Equal(s.ids, ids) })
	if i < 0 {
		i = len(g.shapes)
		g.shapes = append(g.shapes, &shape{ids: ids, indexes: map[uint64]map[string][]concept{}})
	}
	g.shapes[i].groups = append(g.shapes[i].groups, values)
	return nil
}

// groupKeys are the concepts by which a group may be known, in order.
func groupKeys(values []concept) []string {
	told := slices.ContainsFunc(values, func(c concept) bool { return c.key })
	var ids []string
	for _, c := range values {
		if c.key || !told && !strings.HasPrefix(c.id, "UNIT_MULT") {
			ids = append(ids, c.id)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// apply puts the attributes of a point's groups onto it.
func (g *groups) apply(p *point) {
	if len(g.shapes) == 0 {
		return
	}
	p.reset(ofGroup)
	var found []concept
	for _, s := range g.shapes {
		found = append(found, s.find(p)...)
	}
	p.levels[ofGroup] = append(p.levels[ofGroup], found...)
}

// maxIndexes is how many sets of dimensions series may have beside a shape of
// groups.
const maxIndexes = 16

// find returns the group of a point, nil if it is in none.
func (s *shape) find(p *point) []concept {
	mask, key := uint64(0), []byte(nil)
	for i, id := range s.ids {
		if value, ok := p.find(id); ok {
			mask |= 1 << i
			key = append(append(key, value...), 0)
		}
	}
	index, ok := s.indexes[mask]
	if !ok && len(s.indexes) < maxIndexes {
		index = s.index(mask)
		s.indexes[mask] = index
	}
	return index[string(key)]
}

// index finds the groups by the values of some of their concepts.
func (s *shape) index(mask uint64) map[string][]concept {
	out := map[string][]concept{}
	for _, group := range s.groups {
		var key []byte
		for i, id := range s.ids {
			if at := slices.IndexFunc(group, func(c concept) bool { return c.id == id }); mask&(1<<i) != 0 && at >= 0 {
				key = append(append(key, group[at].value...), 0)
			}
		}
		out[string(key)] = group
	}
	return out
}
