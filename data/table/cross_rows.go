package table

import (
	"slices"

	"oborot/data"
)

// crossRow is a row under the header.
type crossRow struct {
	row     int // in the sheet, from 0
	label   string
	group   *Group     // nil for a country
	parent  int        // the index of the row it is a part of; -1 for none
	facts   Facts      // that its labels and groups tell
	class   string     // of its product
	area    string     // empty where it is not known
	lost    bool       // it was rejected
	figures []*written // by column; nil where there is none
}

// rowState is what holds from one row to the next.
type rowState struct {
	tree  position
	year  string   // of the rows beneath a label that is a year
	above []string // the labels of the row above
}

// rows reads the rows that have a label and figures, or are groups.
func (r *crossReader) rows(t *crossTable) []crossRow {
	var out []crossRow
	state := &rowState{tree: position{groups: r.layout.Cross.Groups}, above: make([]string, len(t.labels))}
	main := r.layout.Cross.mainLabel()
	for row := t.first; row < t.end; row++ {
		labels := r.labels(t, row, state)
		figures, wrong := r.figures(t, row)
		any := slices.ContainsFunc(figures, func(w *written) bool { return w != nil })
		if (any || len(wrong) > 0) && r.passes(t, row, labels) || labels[main] == "" && !any {
			continue // or words that stand in the middle of the table
		}
		for _, w := range wrong {
			r.reject(t.place(row, w.at), w.err.Error(), "a number, or an empty cell for none")
		}
		any = any || len(wrong) > 0
		one := crossRow{row: row, label: labels[main], figures: figures}
		one.group, one.parent = state.tree.step(one.label, len(out))
		switch {
		case one.label == "" && any:
			r.reject(t.place(row, t.labels[main]), "figures without a label", "the name of a country or a group")
		case one.group != nil || any:
			r.tellRow(t, &one, labels, state)
			out = append(out, one)
		default:
			state.note(r.layout.Cross.Labels[main], one.label)
		}
	}
	return out
}

// mainLabel is the label that names a row: the one of its partner, else the first
// that tells something.
func (c *Cross) mainLabel() int {
	for _, is := range []func(Field) bool{
		func(f Field) bool { return f.Tells == fieldNames[partner] },
		func(f Field) bool { return f.Tells != fieldNames[ignored] },
	} {
		if i := slices.IndexFunc(c.Labels, is); i >= 0 {
			return i
		}
	}
	return 0
}

// labels are the labels of a row as they are read: without footnote marks, their
// letters mended, an empty one as the one above where the layout says so.
func (r *crossReader) labels(t *crossTable, row int, state *rowState) []string {
	out := make([]string, len(t.labels))
	for i, f := range r.layout.Cross.Labels {
		text := withoutMarks(headText(t.sheet.Cell(row, t.labels[i])), f.Footnotes)
		if to, changed := data.MendAlphabet(text); f.Mend && changed {
			r.mended(t, mend{row, t.labels[i], text, to})
			text = to
		}
		if text == "" && f.Down {
			text = state.above[i]
		}
		out[i], state.above[i] = text, text
	}
	return out
}

// passes says whether a row is passed over, and counts it.
func (r *crossReader) passes(t *crossTable, row int, labels []string) bool {
	for i, f := range r.layout.Cross.Labels {
		if f.skips(labels[i]) {
			r.omitted.Add(quote(labels[i]), t.place(row, t.labels[i]))
			return true
		}
	}
	return false
}

// note keeps the year that a label without figures is.
func (s *rowState) note(f Field, label string) {
	if f.Tells != fieldNames[month] {
		return
	}
	if p, err := data.ParsePeriod(label); err == nil && p.Freq() == data.Annual {
		s.year = label
	}
}

// tellRow gathers what the labels of a row tell, and the groups it lies in.
func (r *crossReader) tellRow(t *crossTable, one *crossRow, labels []string, state *rowState) {
	if state.year != "" {
		one.facts.Year = state.year
	}
	for _, open := range state.tree.open {
		one.facts = one.facts.with(open.group.Set)
	}
	for i, f := range r.layout.Cross.Labels {
		if t.labels[i] < 0 || f.Tells == fieldNames[ignored] || f.Tells == fieldNames[partner] && one.group != nil {
			continue
		}
		if err := r.tellLabel(one, &f, labels[i]); err != nil {
			r.reject(t.place(one.row, t.labels[i]), err.Error(), "")
			one.lost = true
		}
	}
}

// tellLabel adds what one label tells.
func (r *crossReader) tellLabel(one *crossRow, f *Field, label string) error {
	code, told, err := f.facts(label)
	if err != nil {
		return err
	}
	switch fieldNumbers[f.Tells] {
	case class:
		one.class = code
	case basis:
		told.Basis = map[string]string{f.Basis: code}
	case month:
		if p, err := data.ParsePeriod(label); err == nil && p.Freq() == data.Annual {
			told.Year, told.Month = label, ""
		}
	}
	one.facts = one.facts.with(told)
	return nil
}

// position is where the reading stands in the tree of groups.
type position struct {
	groups []Group // the outermost
	open   []open  // the groups that the current row lies in
}

// open is a group with the index of its row.
type open struct {
	group *Group
	index int
}

// step finds the group of a label: one within the current group, else beside it,
// else further out. So one label may stand in two places of the tree. The parent
// is the row of the group that the row lies in.
func (p *position) step(label string, index int) (*Group, int) {
	for depth := len(p.open); depth >= 0; depth-- {
		within := p.groups
		if depth > 0 {
			within = p.open[depth-1].group.Groups
		}
		for i := range within {
			if !within[i].is(label) {
				continue
			}
			p.open = append(p.open[:depth], open{&within[i], index})
			return &within[i], p.parent(depth)
		}
	}
	return nil, p.parent(len(p.open))
}

// parent is the row of the group at a depth.
func (p *position) parent(depth int) int {
	if depth == 0 {
		return -1
	}
	return p.open[depth-1].index
}

// is says whether the label is one of the group's.
func (g *Group) is(label string) bool {
	for _, l := range g.Labels {
		if simple(l) == simple(label) {
			return true
		}
	}
	return false
}

// wrongCell is a cell that should be a figure and is none.
type wrongCell struct {
	at  int // its column
	err error
}

// figures reads the figures of a row, and finds what should be some.
func (r *crossReader) figures(t *crossTable, row int) (out []*written, wrong []wrongCell) {
	out = make([]*written, len(t.values))
	for i, v := range t.values {
		w, err := r.layout.Cross.figure(t.sheet.Cell(row, v.at), r.decimal)
		switch {
		case err != nil:
			wrong = append(wrong, wrongCell{v.at, err})
		case !w.none:
			out[i] = &w
		}
	}
	return out, wrong
}
