package table

import (
	"maps"
	"slices"

	"oborot/data"
)

// cover gathers what a file speaks of. That is the key and the period of each
// row; in a layout declared sparse it is more: every reporter with every partner
// that the file holds for the provider and the indicator.
type cover struct {
	layout   *Rows
	told     map[data.Coverage]bool    // of the rows; and whether an absent row would be nil
	topics   map[data.Coverage]bool    // provider, indicator, product and period of a sparse layout
	reporter map[string]bool           // of a sparse layout
	partner  map[topic]map[string]bool // likewise
}

// topic is what partners are gathered for.
type topic struct{ provider, indicator string }

func newCover(layout *Rows) *cover {
	return &cover{
		layout: layout, told: map[data.Coverage]bool{}, topics: map[data.Coverage]bool{},
		reporter: map[string]bool{}, partner: map[topic]map[string]bool{},
	}
}

// add notes an observation, or a nil told in its place. A converted figure says
// nothing of what its publisher tells, and the rate of one currency nothing of
// the others': coverage knows no units, so they cover nothing.
func (c *cover) add(o *data.Observation, sparse bool) {
	s := o.Series
	if s.Indicator == data.ExchangeRate || s.Basis.Value(data.Converted) != "" {
		return
	}
	one := data.Coverage{Provider: s.Provider, Indicator: s.Indicator, Reporter: s.Reporter, Partner: s.Partner, Product: s.Product, Period: o.Period}
	if !c.layout.Sparse {
		before, found := c.told[one]
		c.told[one] = sparse && (before || !found)
		return
	}
	about := topic{s.Provider, s.Indicator}
	if c.partner[about] == nil {
		c.partner[about] = map[string]bool{}
	}
	c.partner[about][s.Partner], c.reporter[s.Reporter] = true, true
	one.Reporter, one.Partner = "", ""
	c.topics[one] = true
}

// emit passes the coverage on, in a fixed order, each once.
func (c *cover) emit(e *emitter) {
	c.addSparse()
	for _, one := range slices.SortedFunc(maps.Keys(c.told), data.Coverage.Compare) {
		one.Sparse = c.told[one]
		e.emit(data.Record{Coverage: &one}, nil)
	}
}

// addSparse adds every reporter with every partner of a sparse layout.
func (c *cover) addSparse() {
	reporters := append(slices.Collect(maps.Keys(c.reporter)), c.members()...)
	for one := range c.topics {
		for _, one.Reporter = range reporters {
			for _, one.Partner = range c.partners(topic{one.Provider, one.Indicator}) {
				c.told[one] = true
			}
		}
	}
}

// members are the members of groups that are reporters beside one of them.
func (c *cover) members() []string {
	var out []string
	for _, group := range c.layout.Covers.Members {
		members := data.GroupMembers(group, 0)
		if c.reporter[group] && slices.ContainsFunc(members, func(m string) bool { return c.reporter[m] }) {
			out = append(out, members...)
		}
	}
	return out
}

// partners are those of the file, or with very many the empty word for every
// partner.
func (c *cover) partners(about topic) []string {
	if most := c.layout.Covers.EveryPartnerAbove; most > 0 && len(c.partner[about]) > most {
		return []string{""}
	}
	return slices.Collect(maps.Keys(c.partner[about]))
}
