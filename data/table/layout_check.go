package table

import (
	"fmt"
	"maps"
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
	c.need((l.Cross == nil) != (l.Rows == nil), nil, "expected either a rows or a cross section")
	if l.Provider != "" {
		c.need(isProvider(l.Provider), []any{"provider"}, "found %q, expected a code of provider.csv or a new one, such as uz_stat", l.Provider)
	}
	c.facts(l.Set, []any{"set"})
	for i, w := range l.FileName {
		c.words(w, []any{"file_name", i})
	}
	if l.Cross != nil {
		c.need(l.Provider != "" || l.Set.Provider != "", nil, "the layout has no provider")
		c.cross(l, []any{"cross"})
	}
	if l.Rows != nil {
		c.rows(l, []any{"rows"})
	}
}

// cross checks a cross section.
func (c *checker) cross(l *Layout, at []any) {
	x := l.Cross
	c.need(len(x.Values) > 0, at, "the cross has no values, expected the columns of figures")
	c.need(len(x.Labels) > 0, at, "the cross has no labels, expected the columns left of the figures")
	named := slices.ContainsFunc(x.Labels, func(f Field) bool { return f.Name != "" })
	c.need(len(x.Title) > 0 || named, at, "the cross has neither a title nor a label with a name: nothing would tell the table from others")
	c.need(x.Repeats == "" || x.Repeats == "cumulative", under(at, "repeats"), "found %q, expected cumulative", x.Repeats)
	c.numbers(x.Numbers, at)
	c.delimiter(x.Delimiter, at)
	for i := range x.Labels {
		c.field(&x.Labels[i], under(at, "labels", i))
	}
	for i := range x.Values {
		c.column(x.Values, i, under(at, "values", i))
	}
	for i := range x.LeaveOut {
		c.need(len(x.Values) > 0 && len(x.LeaveOut[i].Head) == len(x.Values[0].Head), under(at, "leave_out", i), "expected as many words of head as in the first column of values")
	}
	for i, w := range x.Above {
		c.words(w, under(at, "above", i))
	}
	c.groups(x.Groups, under(at, "groups"))
}

// column checks a column of figures.
func (c *checker) column(all []Column, i int, at []any) {
	v := all[i]
	c.need(len(v.Head) > 0 && len(v.Head) == len(all[0].Head), at, "expected as many words of head as in the first column")
	c.facts(v.Set, under(at, "set"))
	c.need(len(v.Share) == 0 || len(v.Share) == len(v.Head), under(at, "share"), "expected as many words of head as in the column whose share it is")
}

// words checks a text and what it tells.
func (c *checker) words(w Words, at []any) {
	c.need(w.Text != nil, at, "expected a text")
	c.facts(w.Set, under(at, "set"))
}

// facts checks what is set.
func (c *checker) facts(f Facts, at []any) {
	m := made{labels: true}
	for name, text := range f.texts() {
		if *text == "" {
			continue
		}
		var one Facts
		*one.texts()[name] = *text
		err := m.tell(one)
		c.need(err == nil, under(at, name), "%v", err)
	}
	c.need(f.Power == nil || *f.Power >= -20 && *f.Power <= 20, under(at, "power"), "expected a power of ten, 3 for thousands")
	if f.Period != "" {
		_, err := data.ParsePeriod(f.Period)
		c.need(err == nil, under(at, "period"), "%v", err)
	}
	m = made{}
	err := m.tell(Facts{Basis: f.Basis})
	c.need(err == nil, under(at, "basis"), "%v", err)
}

// numbers checks how figures are written.
func (c *checker) numbers(n Numbers, at []any) {
	c.need(slices.Contains([]string{"", ".", ","}, n.Decimal), under(at, "decimal"), "found %q, expected a point or a comma", n.Decimal)
	c.need(slices.Contains([]string{"", ".", ",", " ", "'", "none"}, n.Thousands), under(at, "thousands"), "found %q, expected a space, a point, a comma, an apostrophe or none", n.Thousands)
	c.need(n.Thousands == "" || n.Thousands != n.Decimal, under(at, "thousands"), "found %q, which is the decimal sign", n.Thousands)
	for suffix, status := range n.Suffixes {
		_, err := data.ParseStatus(status)
		c.need(err == nil && status != "" && suffix != "", under(at, "suffixes", suffix), "found the status %q, expected one of A, E, P, F, M, V", status)
	}
}

// delimiter checks a declared delimiter.
func (c *checker) delimiter(declared string, at []any) {
	c.need(slices.Contains([]string{"", "tab", ",", ";", "|"}, declared), under(at, "delimiter"), "found %q, expected tab or one of , ; |", declared)
}

// field checks a column that tells something.
func (c *checker) field(f *Field, at []any) {
	if f.Tells == "" && len(f.Means) > 0 {
		f.Tells = fieldNames[several]
	}
	if f.List != "" {
		codes, known := codeLists()[f.List]
		c.need(known, under(at, "list"), "unknown list %q, expected one of %s", f.List, strings.Join(slices.Sorted(maps.Keys(codeLists())), ", "))
		f.Codes = codes
	}
	_, known := fieldNumbers[f.Tells]
	c.need(known, under(at, "tells"), "found %q, expected one of %s", f.Tells, strings.Join(fieldNames[:], ", "))
	c.need(f.Basis == "" || f.Tells == "basis", at, "only a column that tells the basis has a basis")
	c.need(f.Tells != "several" || len(f.Means) > 0 || len(f.Form) > 0, at, "a column that tells several things needs means or a form")
	for i, kind := range f.Footnotes {
		_, known := footnoteMarks[kind]
		c.need(known, under(at, "footnotes", i), "found %q, expected one of %s", kind, strings.Join(slices.Sorted(maps.Keys(footnoteMarks)), ", "))
	}
	for cell, facts := range f.Means {
		c.facts(facts, under(at, "means", cell))
	}
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
		c.facts(g.Set, under(here, "set"))
		c.groups(g.Groups, under(here, "groups"))
	}
}

// rows checks a rows section.
func (c *checker) rows(l *Layout, at []any) {
	told := map[string]bool{}
	for i := range l.Rows.Columns {
		f, here := &l.Rows.Columns[i], under(at, "columns", i)
		c.need(f.Name != "", here, "the column has no name")
		c.need(!told[f.Tells] || repeatable(f.Tells) || f.Tells == "", here, "a second column tells the %s", f.Tells)
		c.field(f, here)
		told[f.Tells] = true
		for _, form := range f.Form {
			for _, name := range form.names {
				told[name] = true
			}
		}
		for _, facts := range f.Means {
			tellsOf(facts, told)
		}
	}
	for i, v := range l.Rows.Values {
		c.need(len(v.Head) == 1 && len(v.Share) == 0, under(at, "values", i), "expected one head, the name of the column, and no share")
		c.column(l.Rows.Values, i, under(at, "values", i))
		tellsOf(v.Set, told)
		for _, p := range v.Head {
			for _, name := range p.names {
				told[name] = true
			}
		}
	}
	for _, w := range l.FileName {
		tellsOf(w.Set, told)
	}
	tellsOf(l.Set, told)
	c.toldRows(l, told, at)
	c.numbers(l.Rows.Numbers, at)
	c.delimiter(l.Rows.Delimiter, at)
	for indicator := range l.Rows.Series {
		c.indicator(indicator, under(at, "series", indicator))
	}
	for i, group := range l.Rows.Covers.Members {
		area, _ := data.AreaByCode(group)
		c.need(area.IsGroup(), under(at, "covers", "members", i), "unknown group %q, expected a group of area.csv", group)
	}
}

// tellsOf notes what facts tell.
func tellsOf(f Facts, told map[string]bool) {
	for name, text := range f.texts() {
		told[name] = told[name] || *text != ""
	}
}

// toldRows checks that everything is told that a figure needs.
func (c *checker) toldRows(l *Layout, told map[string]bool, at []any) {
	for _, name := range []string{"indicator", "reporter", "partner"} {
		c.need(told[name], under(at, "columns"), "no column tells the %s", name)
	}
	c.need(told["period"] || told["year"], under(at, "columns"), "no column tells the period")
	c.need(told["value"] || len(l.Rows.Values) > 0, under(at, "columns"), "no column tells the value")
	c.need(!told["value"] || len(l.Rows.Values) == 0, at, "expected either a column that tells the value or a list of values")
	c.need(told["provider"] || l.Provider != "", nil, "the layout has no provider, and no column tells it")
	c.need(told["unit"], at, "the rows have no unit, and no column tells it")
}

// indicator checks an indicator's code.
func (c *checker) indicator(code string, at []any) {
	_, known := data.IndicatorByCode(code)
	c.need(known, at, "unknown indicator %q, expected a code of indicator.csv", code)
}

// under is a path with further steps.
func under(path []any, steps ...any) []any { return append(slices.Clone(path), steps...) }
