package table

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"oborot/data"
)

// checker finds what a layout lacks and where it should stand.
type checker struct {
	file     string
	root     *yaml.Node
	problems []error
}

// need reports a problem at a path of keys and positions.
func (c *checker) need(ok bool, path []any, format string, args ...any) {
	if !ok {
		c.problems = append(c.problems, fmt.Errorf("%s:%d: %s", c.file, lineOf(c.root, path), fmt.Sprintf(format, args...)))
	}
}

// lineOf finds the line of what stands at a path, or of the deepest part of it
// that exists.
func lineOf(node *yaml.Node, path []any) int {
	for node.Kind == yaml.DocumentNode && len(node.Content) > 0 {
		node = node.Content[0]
	}
	line := node.Line
	for _, step := range path {
		next := child(node, step)
		if next == nil {
			break
		}
		node, line = next, next.Line
	}
	return max(line, 1)
}

// child is what a key of a mapping or a position of a sequence holds.
func child(node *yaml.Node, step any) *yaml.Node {
	switch s := step.(type) {
	case string:
		for i := 0; node.Kind == yaml.MappingNode && i+1 < len(node.Content); i += 2 {
			if node.Content[i].Value == s {
				return node.Content[i+1]
			}
		}
	case int:
		if node.Kind == yaml.SequenceNode && s < len(node.Content) {
			return node.Content[s]
		}
	}
	return nil
}

// layout checks the whole.
func (c *checker) layout(l *Layout) {
	c.need(l.Name != "", nil, "the layout has no name")
	c.need((l.Sheet == nil) != (l.Rows == nil), nil, "expected either a sheet or a rows section")
	if l.Provider != "" {
		c.need(isProvider(l.Provider), []any{"provider"}, "found %q, expected a code of provider.csv or a new one, such as uz_stat", l.Provider)
	}
	if l.Sheet != nil {
		c.need(l.Provider != "", nil, "the layout has no provider")
		c.sheet(l.Sheet, []any{"sheet"})
	}
	if l.Rows != nil {
		c.rows(l, []any{"rows"})
	}
}

// sheet checks a sheet section and fills what may be left out.
func (c *checker) sheet(s *Sheet, at []any) {
	if s.Product == "" {
		s.Product = data.Total
	}
	if s.Decimal == "" {
		s.Decimal = "."
	}
	_, known := data.AreaByCode(s.Reporter)
	c.need(known, under(at, "reporter"), "unknown reporter %q, expected a code of area.csv", s.Reporter)
	c.need(s.Title != "", at, "the sheet has no title")
	c.need(len(s.Label) > 0, at, "the sheet has no label, expected the head of its column of partners")
	c.need(len(s.Columns) > 0, at, "the sheet has no columns")
	c.need(len(s.Units) > 0, at, "the sheet has no units")
	c.need(s.Decimal == "." || s.Decimal == ",", under(at, "decimal"), "found %q, expected a point or a comma", s.Decimal)
	for words, scale := range s.Units {
		c.unit(scale.Unit, under(at, "units", words))
	}
	for i, column := range s.Columns {
		here := under(at, "columns", i)
		c.indicator(column.Indicator, under(here, "indicator"))
		c.need(len(column.Header) > 0 && len(column.Header) == len(s.Columns[0].Header), here, "expected as many words of header as in the first column")
		for _, part := range column.Of {
			found := slices.ContainsFunc(s.Columns, func(other Column) bool { return other.Indicator == part })
			c.need(found, under(here, "of"), "the sheet has no column %s", part)
		}
	}
	c.groups(s.Groups, under(at, "groups"))
}

// groups checks a tree of groups.
func (c *checker) groups(groups []Group, at []any) {
	for i, g := range groups {
		here := under(at, i)
		c.need(len(g.Labels) > 0, here, "the group has no labels")
		c.need((g.Area == "") != (g.Family == ""), here, "expected either an area or a family")
		for _, code := range []string{g.Area, g.Family} {
			if code != "" && !strings.Contains(code, "{") {
				area, _ := data.AreaByCode(code)
				c.need(area.IsGroup(), here, "unknown group %q, expected a group of area.csv", code)
			}
		}
		c.groups(g.Groups, under(here, "groups"))
	}
}

// rows checks a rows section.
func (c *checker) rows(l *Layout, at []any) {
	told := map[string]bool{}
	for i, f := range l.Rows.Columns {
		here := under(at, "columns", i)
		_, known := fieldNumbers[f.Tells]
		c.need(f.Name != "", here, "the column has no name")
		c.need(known, under(here, "tells"), "found %q, expected one of %s", f.Tells, strings.Join(fieldNames[:], ", "))
		c.need(f.Tells == "ignored" || f.Tells == "basis" || !told[f.Tells], here, "a second column tells the %s", f.Tells)
		c.need(f.Basis == "" || f.Tells == "basis", here, "only a column that tells the basis has a basis")
		told[f.Tells] = true
	}
	for _, name := range []string{"indicator", "reporter", "partner", "period", "value"} {
		c.need(told[name], under(at, "columns"), "no column tells the %s", name)
	}
	c.need(told["provider"] || l.Provider != "", nil, "the layout has no provider, and no column tells it")
	c.need(told["unit"] || l.Rows.Unit != "", at, "the rows have no unit, and no column tells it")
	if l.Rows.Unit != "" {
		c.unit(l.Rows.Unit, under(at, "unit"))
	}
	for indicator := range l.Rows.Series {
		c.indicator(indicator, under(at, "series", indicator))
	}
	for i, group := range l.Rows.Covers.Members {
		area, _ := data.AreaByCode(group)
		c.need(area.IsGroup(), under(at, "covers", "members", i), "unknown group %q, expected a group of area.csv", group)
	}
}

// unit checks a unit's code.
func (c *checker) unit(code string, at []any) {
	_, known := data.UnitByCode(code)
	c.need(known, at, "unknown unit %q, expected a code of unit.csv", code)
}

// indicator checks an indicator's code.
func (c *checker) indicator(code string, at []any) {
	_, known := data.IndicatorByCode(code)
	c.need(known, at, "unknown indicator %q, expected a code of indicator.csv", code)
}

// under is a path with further steps.
func under(path []any, steps ...any) []any { return append(slices.Clone(path), steps...) }
