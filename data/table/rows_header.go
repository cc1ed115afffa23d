package table

import (
	"bytes"
	"errors"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"

	"oborot/data"
	"oborot/data/text"
)

// rowsHeader is the header of a delimited file, or of a sheet, as a layout
// understands it.
type rowsHeader struct {
	sheet     int32   // from 1; 0 of a delimited file
	line      int32   // on which it stands
	columns   []int32 // of a sheet: those with a head, from 1, in their order
	width     int
	delimiter rune
	fields    []*Field     // by position; nil where the layout knows nothing of the column
	at        positions    // of the fields
	skips     []int        // the columns that may tell to pass a row over
	values    []rowsColumn // of figures
	unknown   []int        // columns that the layout does not know
	names     []string     // of all columns
}

// rowsColumn is a column of figures.
type rowsColumn struct {
	at     int
	column *Column // nil where a field tells the value
	facts  Facts   // of the column and of its head
}

// find reads the header in the head of a document.
func (r *Rows) find(doc *data.Document) (*rowsHeader, error) {
	in, _, err := text.Decode(bytes.NewReader(doc.Head), doc.Encoding)
	if err != nil {
		return nil, err
	}
	rows := text.NewRows(in, delimiterOf(r.Delimiter))
	if !rows.Next() {
		return nil, fmt.Errorf("found no first line, expected a header")
	}
	h := &rowsHeader{line: 1, delimiter: rows.Delimiter()}
	if err := h.bind(r, rows.Fields()); err != nil && !errors.As(err, new(missed)) {
		return nil, missed{len(r.Columns), err}
	} else if err != nil {
		return nil, err
	}
	return h, nil
}

// delimiterOf is the delimiter that a layout declares; 0 to find it.
func delimiterOf(declared string) rune {
	if declared == "tab" {
		return '\t'
	}
	for _, r := range declared {
		return r
	}
	return 0
}

// place is a cell under the header: its line, and its column from 0.
func (h *rowsHeader) place(line, column int) data.Place {
	out := data.Place{Sheet: h.sheet, Row: int32(line), Column: int32(column + 1)}
	if h.sheet > 0 {
		out.Column = h.columns[column]
	}
	return out
}

// linePlace is a line under the header.
func (h *rowsHeader) linePlace(line int) data.Place {
	if h.sheet > 0 {
		return h.place(line, 0)
	}
	return data.Place{Row: int32(line)}
}

// bind says what each column tells.
func (h *rowsHeader) bind(r *Rows, names []string) error {
	h.fields, h.names, h.width = make([]*Field, len(names)), cloned(names), len(names)
	if missing := r.missing(names); missing != nil {
		return missing
	}
	for i, name := range names {
		column := slices.IndexFunc(r.Columns, func(f Field) bool { return f.named(name) })
		switch {
		case column < 0:
			if err := h.bindValue(r, i, name); err != nil {
				return err
			}
			continue
		case slices.Contains(h.fields, &r.Columns[column]):
			return fmt.Errorf("the header has two columns %s", name)
		case !r.AnyOrder && len(r.Values) == 0 && column != i:
			return fmt.Errorf("column %d is %s, expected %s", i+1, quote(name), r.nameOf(i))
		}
		h.bindField(&r.Columns[column], i)
	}
	if !r.AnyOrder && len(h.unknown) > 0 {
		return fmt.Errorf("the header has a column %s that the layout does not know", quote(h.names[h.unknown[0]]))
	}
	if len(h.values) == 0 {
		return fmt.Errorf("no column is headed %s", r.heads())
	}
	return nil
}

// bindField notes a column that tells something of the figures, or is them.
func (h *rowsHeader) bindField(f *Field, i int) {
	h.fields[i] = f
	if len(f.Skip) > 0 {
		h.skips = append(h.skips, i)
	}
	switch field := fieldNumbers[f.Tells]; field {
	case ignored:
	case value:
		h.values = append(h.values, rowsColumn{at: i})
	default:
		h.at[field] = append(h.at[field], i)
	}
}

// bindValue notes a column of figures, or one that the layout does not know.
func (h *rowsHeader) bindValue(r *Rows, i int, name string) error {
	for j := range r.Values {
		v := &r.Values[j]
		facts, _, is := v.headed([]string{name})
		if !is {
			continue
		}
		if !v.braces() && slices.ContainsFunc(h.values, func(c rowsColumn) bool { return c.column == v }) {
			return fmt.Errorf("the header has two columns %s", name)
		}
		h.values = append(h.values, rowsColumn{at: i, column: v, facts: facts})
		return nil
	}
	h.unknown = append(h.unknown, i)
	return nil
}

// of translates what braces found.
func (c Codes) of(found captures) captures {
	for name, text := range found {
		if meaning, known := c[text]; known {
			found[name] = meaning
		}
	}
	return found
}

// heads are the heads of the columns of figures.
func (r *Rows) heads() string {
	var out []string
	for _, v := range r.Values {
		out = append(out, v.Head[0].text)
	}
	return orList(out)
}

// missing names all columns that a header must have and has not; where others
// may be left out, it says which may not.
func (r *Rows) missing(names []string) error {
	var needed, lacks []string
	for _, f := range r.Columns {
		if f.Optional {
			continue
		}
		needed = append(needed, f.Name)
		if !slices.ContainsFunc(names, f.named) {
			lacks = append(lacks, f.Name)
		}
	}
	for _, v := range r.Values {
		if len(v.Head[0].names) > 0 || v.Optional {
			continue
		}
		needed = append(needed, v.Head[0].text)
		if !slices.ContainsFunc(names, v.Head[0].is) {
			lacks = append(lacks, v.Head[0].text)
		}
	}
	if len(lacks) == 0 {
		return nil
	}
	noun := "column "
	if len(lacks) > 1 {
		noun = "columns "
	}
	found := "the header has no " + noun + strings.Join(lacks, ", ")
	switch {
	case len(needed) == len(r.Columns)+len(r.Values):
	case len(lacks) == len(needed):
		found += "; these are required"
	default:
		found += "; required are " + strings.Join(needed, ", ")
	}
	if len(lacks) < len(needed) {
		found += nearestTo(lacks, names)
	}
	return missed{len(needed) - len(lacks), errors.New(found)}
}

// nameOf is the name of the column that the layout has at a position.
func (r *Rows) nameOf(i int) string {
	if i >= len(r.Columns) {
		return "none"
	}
	return r.Columns[i].Name
}

// copyMark is what browsers add to the name of a second download.
var copyMark = regexp.MustCompile(` ?\(\d+\)$`)

// baseName is the name of a file without its folder.
func baseName(name string) string { return path.Base(strings.ReplaceAll(name, `\`, "/")) }

// downloaded finds the time of download in the name of a file.
func (r *Rows) downloaded(name string) data.Dated {
	base := baseName(name)
	base = copyMark.ReplaceAllString(strings.TrimSuffix(base, path.Ext(base)), "")
	t, err := time.Parse(r.Downloaded, base)
	if r.Downloaded == "" || err != nil {
		return data.Dated{}
	}
	return data.Dated{Date: data.DateOf(t), Rule: data.VintageDownload}
}

// base is what holds for every figure of a document: what the layout sets, and
// what the name of the file tells.
func (l *Layout) base(name string) (Facts, error) {
	base := Facts{Provider: l.Provider}.with(l.Set)
	if len(l.FileName) == 0 {
		return base, nil
	}
	var expected []string
	for _, w := range l.FileName {
		if found, is := w.Text.match(baseName(name)); is {
			return base.with(w.Set).with(found.facts()), nil
		}
		expected = append(expected, w.Text.text)
	}
	return base, fmt.Errorf("the name of the file tells nothing, expected one such as %s", orList(expected))
}
