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
	known    *known
	rows     map[told]bool             // what each tells of, and whether an absent one would be nil
	told     map[data.Coverage]bool    // of a sparse layout
	topics   map[data.Coverage]bool    // provider, indicator, product and period of a sparse layout
	reporter map[string]bool           // of a sparse layout
	partner  map[topic]map[string]bool // likewise
}

// topic is what partners are gathered for.
type topic struct{ provider, indicator string }

func newCover(layout *Rows, known *known) *cover {
	return &cover{
		layout: layout, known: known, rows: map[told]bool{}, told: map[data.Coverage]bool{}, topics: map[data.Coverage]bool{},
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
	if !c.layout.Sparse {
		row := c.known.name(o)
		before, found := c.rows[row]
		c.rows[row] = sparse && (before || !found)
		return
	}
	one := coverageOf(s, o.Period)
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
	c.emitRows(e)
	c.addSparse()
	for _, one := range slices.SortedFunc(maps.Keys(c.told), data.Coverage.Compare) {
		one.Sparse = c.told[one]
		e.emit(data.Record{Coverage: &one}, nil)
	}
}

// emitRows passes on what the rows tell of. There may be millions of them, so that
// only the names of their figures are kept and put in order; two series that differ
// in what coverage does not know are one coverage.
func (c *cover) emitRows(e *emitter) {
	rows := slices.AppendSeq(make([]told, 0, len(c.rows)), maps.Keys(c.rows))
	slices.SortFunc(rows, func(a, b told) int {
		if a.series == b.series {
			return a.period.Compare(b.period)
		}
		return c.coverage(a).Compare(c.coverage(b))
	})
	for i := 0; i < len(rows) && !e.done; {
		one, sparse := c.coverage(rows[i]), true
		for ; i < len(rows) && c.coverage(rows[i]) == one; i++ {
			sparse = sparse && c.rows[rows[i]]
		}
		covered := one
		covered.Sparse = sparse
		e.emit(data.Record{Coverage: &covered}, nil)
	}
}

// coverage is what a figure is said to cover.
func (c *cover) coverage(t told) data.Coverage { return coverageOf(c.known.list[t.series], t.period) }

// coverageOf is the key and the period of a figure.
func coverageOf(s *data.Series, p data.Period) data.Coverage {
	return data.Coverage{Provider: s.Provider, Indicator: s.Indicator, Reporter: s.Reporter, Partner: s.Partner, Product: s.Product, Period: p}
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
