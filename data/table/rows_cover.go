package table

import (
	"maps"
	"slices"
	"strings"

	"oborot/data"
)

// cover gathers what a file speaks of. Where rows are sparse, that is more than
// the rows themselves: a reporter with every partner that the file holds for the
// provider and the indicator; and where the layout is so, every reporter too.
type cover struct {
	layout   *Rows
	rows     map[data.Coverage]bool    // what the rows say themselves
	topics   map[data.Coverage]bool    // provider, indicator, product and period of a sparse layout
	sparse   map[data.Coverage]bool    // the same with the reporter
	reporter map[string]bool           // of a sparse layout
	partner  map[topic]map[string]bool // of sparse rows
}

// topic is what partners are gathered for.
type topic struct{ provider, indicator string }

func newCover(layout *Rows) *cover {
	return &cover{
		layout: layout, rows: map[data.Coverage]bool{}, topics: map[data.Coverage]bool{}, sparse: map[data.Coverage]bool{},
		reporter: map[string]bool{}, partner: map[topic]map[string]bool{},
	}
}

// add notes an observation.
func (c *cover) add(o *data.Observation, sparse bool) {
	s := o.Series
	one := data.Coverage{Provider: s.Provider, Indicator: s.Indicator, Reporter: s.Reporter, Product: s.Product, Period: o.Period}
	if !c.layout.Sparse && !sparse {
		one.Partner = s.Partner
		c.rows[one] = true
		return
	}
	about := topic{s.Provider, s.Indicator}
	if c.partner[about] == nil {
		c.partner[about] = map[string]bool{}
	}
	c.partner[about][s.Partner] = true
	if c.layout.Sparse {
		c.reporter[s.Reporter] = true
		one.Reporter = ""
		c.topics[one] = true
	} else {
		c.sparse[one] = true
	}
}

// emit passes the coverage on, in a fixed order.
func (c *cover) emit(e *emitter) {
	all := maps.Clone(c.rows)
	reporters := append(slices.Collect(maps.Keys(c.reporter)), c.members()...)
	for one := range c.topics {
		for _, reporter := range reporters {
			one.Reporter = reporter
			c.sparse[one] = true
		}
	}
	for one := range c.sparse {
		one.Sparse = true
		for _, partner := range c.partners(topic{one.Provider, one.Indicator}) {
			one.Partner = partner
			all[one] = true
		}
	}
	for _, one := range slices.SortedFunc(maps.Keys(all), compareCoverage) {
		e.emit(data.Record{Coverage: &one}, nil)
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

// compareCoverage orders coverage as keys are ordered, then by period.
func compareCoverage(a, b data.Coverage) int {
	key := func(c data.Coverage) data.Key {
		return data.Key{Provider: c.Provider, Indicator: c.Indicator, Reporter: c.Reporter, Partner: c.Partner, Product: c.Product}
	}
	if n := key(a).Compare(key(b)); n != 0 {
		return n
	}
	if n := a.Period.Compare(b.Period); n != 0 {
		return n
	}
	return strings.Compare(boolWord(a.Sparse), boolWord(b.Sparse))
}

// boolWord is how the tidy form writes yes and no.
func boolWord(b bool) string {
	if b {
		return "1"
	}
	return "0"
}
