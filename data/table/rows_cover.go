package table

import (
	"cmp"
	"maps"
	"slices"

	"oborot/data"
)

// cover gathers what a file speaks of. Where rows are sparse, that is more than
// the rows themselves: a reporter with every partner that the file holds for the
// provider and the indicator; and where the layout is so, every reporter too.
type cover struct {
	layout   *Rows
	rows     []told                    // what the rows say themselves
	topics   map[data.Coverage]bool    // provider, indicator, product and period of a sparse layout
	sparse   map[data.Coverage]bool    // the same with the reporter
	reporter map[string]bool           // of a sparse layout
	partner  map[topic]map[string]bool // of sparse rows
}

// topic is what partners are gathered for.
type topic struct{ provider, indicator string }

func newCover(layout *Rows) *cover {
	return &cover{
		layout: layout, topics: map[data.Coverage]bool{}, sparse: map[data.Coverage]bool{},
		reporter: map[string]bool{}, partner: map[topic]map[string]bool{},
	}
}

// add notes an observation.
func (c *cover) add(o *data.Observation, sparse bool) {
	s := o.Series
	if !c.layout.Sparse && !sparse {
		c.rows = append(c.rows, told{s, o.Period})
		return
	}
	one := coverageOf(s, o.Period)
	one.Partner = ""
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

// coverageOf covers one key in a period.
func coverageOf(s *data.Series, p data.Period) data.Coverage {
	return data.Coverage{Provider: s.Provider, Indicator: s.Indicator, Reporter: s.Reporter, Partner: s.Partner, Product: s.Product, Period: p}
}

// emit passes the coverage on, in a fixed order, each once.
func (c *cover) emit(e *emitter) {
	slices.SortFunc(c.rows, func(a, b told) int {
		return cmp.Or(a.series.Compare(b.series.Key), a.period.Compare(b.period))
	})
	var last data.Coverage
	for _, row := range c.rows {
		if one := coverageOf(row.series, row.period); one != last {
			e.emit(data.Record{Coverage: &one}, nil)
			last = one
		}
	}
	for _, one := range c.allSparse() {
		e.emit(data.Record{Coverage: &one}, nil)
	}
}

// allSparse is every reporter with every partner, where rows are sparse.
func (c *cover) allSparse() []data.Coverage {
	reporters := append(slices.Collect(maps.Keys(c.reporter)), c.members()...)
	for one := range c.topics {
		for _, reporter := range reporters {
			one.Reporter = reporter
			c.sparse[one] = true
		}
	}
	all := map[data.Coverage]bool{}
	for one := range c.sparse {
		one.Sparse = true
		for _, partner := range c.partners(topic{one.Provider, one.Indicator}) {
			one.Partner = partner
			all[one] = true
		}
	}
	return slices.SortedFunc(maps.Keys(all), compareCoverage)
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
	return cmp.Or(key(a).Compare(key(b)), a.Period.Compare(b.Period))
}
