package table

import (
	"errors"
	"fmt"
	"strings"

	"oborot/data"
	"oborot/data/xls"
)

// sheetRow is a row under the header.
type sheetRow struct {
	row     int // in the sheet, from 0
	label   string
	group   *Group         // nil for a country
	parent  int            // the index of the row it is a part of; -1 for none
	area    string         // empty where it is not known
	figures []*data.Figure // by column; nil where there is none
}

// rows reads the rows that have a label and figures, or are groups.
func (r *sheetReader) rows(t *sheetTable) []sheetRow {
	var out []sheetRow
	tree := &position{groups: r.layout.Sheet.Groups}
	for row := t.first; row < t.sheet.Rows; row++ {
		label := strings.Join(strings.Fields(t.sheet.Cell(row, t.label).Text), " ")
		figures, any := r.figures(t, row)
		group, parent := tree.step(label, len(out))
		switch {
		case label == "" && any:
			r.reject(t.place(row, t.label), "figures without a label", "the name of a country or a group")
		case group != nil || any:
			out = append(out, sheetRow{row: row, label: label, group: group, parent: parent, figures: figures})
		}
	}
	return out
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

// figures reads the figures of a row and says whether there are any.
func (r *sheetReader) figures(t *sheetTable, row int) (out []*data.Figure, any bool) {
	out = make([]*data.Figure, len(t.columns))
	for i, column := range t.columns {
		f, err := r.layout.Sheet.figure(t.sheet.Cell(row, column))
		switch {
		case err != nil:
			any = true
			r.reject(t.place(row, column), err.Error(), "a number, or an empty cell for none")
		case f != nil:
			out[i], any = f, true
		}
	}
	return out, any
}

// figure reads a cell; an empty one is none. A numeric cell has 15 significant
// digits and no more precision than they show, but a bare nought is as precise
// as its format prints it.
func (s *Sheet) figure(cell xls.Cell) (*data.Figure, error) {
	written := strings.TrimSpace(cell.Text)
	switch cell.Kind {
	case xls.Number:
		if cell.IsDate {
			return nil, fmt.Errorf("found the date %s", cell.Date.Format("2006-01-02"))
		}
	case xls.Text, xls.Empty:
		for _, absent := range append([]string{""}, s.Absent...) {
			if written == absent {
				return nil, nil
			}
		}
		if s.Decimal == "," && !strings.Contains(written, ".") {
			written = strings.Replace(written, ",", ".", 1)
		}
	default:
		return nil, fmt.Errorf("found %s", written)
	}
	f, err := data.ParseFigure(written)
	if errors.Is(err, data.ErrDigits) {
		return nil, err
	}
	if err != nil {
		return nil, errors.New("found " + quote(cell.Text))
	}
	if cell.Kind == xls.Number && f.IsZero() {
		f.Exponent = -decimals(cell.Format)
	}
	return &f, nil
}

// decimals counts the places that a number format prints after the point.
func decimals(format string) int8 {
	section, _, _ := strings.Cut(format, ";")
	_, fraction, _ := strings.Cut(section, ".")
	n := 0
	for n < len(fraction) && n < 15 && (fraction[n] == '0' || fraction[n] == '#') {
		n++
	}
	return int8(n)
}
