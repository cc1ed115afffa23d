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

// rowsHeader is the header of a delimited file as a layout understands it.
type rowsHeader struct {
	width     int
	delimiter rune
	fields    []*Field  // by position; nil where the layout knows nothing of the column
	at        positions // of the fields
	unknown   []string  // names of columns that the layout does not know
}

// find reads the header in the head of a document.
func (r *Rows) find(doc *data.Document) (*rowsHeader, error) {
	in, _, err := text.Decode(bytes.NewReader(doc.Head), doc.Encoding)
	if err != nil {
		return nil, err
	}
	rows := text.NewRows(in, 0)
	if !rows.Next() {
		return nil, fmt.Errorf("found no first line, expected a header")
	}
	h := &rowsHeader{width: len(rows.Fields()), delimiter: rows.Delimiter()}
	return h, h.bind(r, rows.Fields())
}

// bind says what each column tells.
func (h *rowsHeader) bind(r *Rows, names []string) error {
	h.fields = make([]*Field, len(names))
	if missing := r.missing(names); missing != nil {
		return missing
	}
	for i, name := range names {
		column := slices.IndexFunc(r.Columns, func(f Field) bool { return f.Name == strings.TrimSpace(name) })
		switch {
		case column < 0:
			h.unknown = append(h.unknown, name)
			continue
		case slices.Contains(h.fields, &r.Columns[column]):
			return fmt.Errorf("the header has two columns %s", name)
		case !r.AnyOrder && column != i:
			return fmt.Errorf("column %d is %s, expected %s", i+1, quote(name), r.nameOf(i))
		}
		h.fields[i] = &r.Columns[column]
		if field := fieldNumbers[h.fields[i].Tells]; field != ignored {
			h.at[field] = append(h.at[field], i)
		}
	}
	if !r.AnyOrder && len(h.unknown) > 0 {
		return fmt.Errorf("the header has a column %s that the layout does not know", quote(h.unknown[0]))
	}
	return nil
}

// missing names all columns that a header must have and has not; where others
// may be left out, it says which may not.
func (r *Rows) missing(names []string) error {
	var needed, missed []string
	for _, f := range r.Columns {
		if f.Optional {
			continue
		}
		needed = append(needed, f.Name)
		if !slices.ContainsFunc(names, func(name string) bool { return strings.TrimSpace(name) == f.Name }) {
			missed = append(missed, f.Name)
		}
	}
	if len(missed) == 0 {
		return nil
	}
	noun := "column "
	if len(missed) > 1 {
		noun = "columns "
	}
	found := "the header has no " + noun + strings.Join(missed, ", ")
	switch {
	case len(needed) == len(r.Columns):
	case len(missed) == len(needed):
		found += "; these are required"
	default:
		found += "; required are " + strings.Join(needed, ", ")
	}
	return errors.New(found)
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

// downloaded finds the time of download in the name of a file.
func (r *Rows) downloaded(name string) data.Dated {
	base := path.Base(strings.ReplaceAll(name, `\`, "/"))
	base = copyMark.ReplaceAllString(strings.TrimSuffix(base, path.Ext(base)), "")
	t, err := time.Parse(r.FileName, base)
	if r.FileName == "" || err != nil {
		return data.Dated{}
	}
	return data.Dated{Date: data.DateOf(t), Rule: data.VintageDownload}
}
