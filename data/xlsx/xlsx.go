// Package xlsx reads OOXML workbooks, the .xlsx and .xlsm files of Excel since 2007, into cells.
//
// It is a reader of values, not of looks: texts, numbers, truth values, errors and the cached results of formulas, the
// number format of each number, merged ranges, and the day the file was last saved. Rows come one by one, so that a
// sheet of any length takes little memory; only the strings that a workbook shares are kept, packed. Charts, macros and
// formulas themselves are passed over. Both editions of the standard are read, strict and transitional. A file that is
// encrypted, binary (.xlsb), cut short or a bomb is an error, never half a workbook.
package xlsx

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"time"

	"oborot/data/cells"
	"oborot/data/zipfile"
)

const (
	maxPart     = 4 << 30 // bytes of a part, unzipped
	maxSheets   = 4096
	maxRows     = 1 << 20 // of a sheet, and the columns of a row: those of the standard
	maxColumns  = 1 << 14
	maxWhole    = 1 << 20   // cells that Read keeps
	maxText     = 1 << 20   // bytes of one string; Excel has 32 767 characters
	maxTexts    = 192 << 20 // bytes of all shared strings
	maxShared   = 16 << 20  // shared strings
	maxStyles   = 1 << 16
	maxMerged   = 1 << 20
	textChunk   = 1 << 16
	markupLimit = 1 << 20 // bytes of one tag or one run of text
)

// Match reports whether the bytes begin a ZIP archive, the container of every OOXML workbook: whether there is a
// workbook in it is seen on opening.
func Match(head []byte) bool { return zipfile.Match(head) }

// Workbook is an opened workbook. Its rows are read from the file when they are asked for.
type Workbook struct {
	Sheets    []Sheet   // its worksheets, in the workbook's order
	LastSaved time.Time // in UTC, from the core properties; zero when absent

	parts    map[string]*zip.File // by name in lower case
	strings  *zip.File            // the shared strings, nil where there are none
	texts    *texts               // the same when they have been read
	styles   []style
	from1904 bool
}

// Sheet is one worksheet.
type Sheet struct {
	Name   string
	Hidden bool

	part *zip.File
}

// style is what a cell's style says of a number.
type style struct {
	format string
	isDate bool
}

// Row is a row that holds something.
type Row struct {
	Number int32  // as Excel shows it: the first row is 1
	Cells  []Cell // those that hold something, from left to right
}

// Cell is a cell with its place in the row: column A is 1.
type Cell struct {
	Column int32
	cells.Cell
}

// Open reads what is said of a workbook as a whole: its sheets' names, its number formats, its properties.
func Open(r io.ReaderAt, size int64) (*Workbook, error) {
	z, err := zipfile.Open(r, size)
	if err != nil {
		return nil, err
	}
	w := &Workbook{parts: map[string]*zip.File{}}
	for _, f := range z.File {
		name := partName(f.Name)
		if w.parts[name] != nil {
			return nil, fmt.Errorf("%s stands twice in the file", f.Name)
		}
		w.parts[name] = f
	}
	book, err := w.packaged()
	if err != nil {
		return nil, err
	}
	return w, w.book(book)
}

// partName is the form in which the names of parts are compared.
func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean(strings.ReplaceAll(name, `\`, "/")), "/"))
}

// packaged reads the relations of the package: it returns the name of the workbook's part, and dates the file.
func (w *Workbook) packaged() (string, error) {
	if w.parts["_rels/.rels"] == nil {
		return "", errors.New("a ZIP archive without a workbook in it")
	}
	relations, err := w.relations("")
	if err != nil {
		return "", err
	}
	book := ""
	for _, r := range relations {
		switch {
		case r.is("officeDocument"):
			book = r.target
		case r.is("core-properties"):
			if err := w.properties(r.target); err != nil {
				return "", err
			}
		}
	}
	switch {
	case strings.HasSuffix(book, ".bin"):
		return "", errors.New("a binary workbook (.xlsb), which is not read; save it as .xlsx")
	case w.parts[book] == nil:
		return "", errors.New("the file has no workbook in it, expected an .xlsx")
	}
	return book, nil
}

// relation is a link from one part to another.
type relation struct{ id, kind, target string }

// is says whether a relation is of a kind; strict and transitional files differ in what stands before it.
func (r relation) is(kind string) bool { return strings.HasSuffix(r.kind, "/"+kind) }

// relations reads the links of a part, of the package where it has no name. Those out of the package are left out.
func (w *Workbook) relations(part string) ([]relation, error) {
	folder := path.Dir(part)
	f := w.parts[partName(path.Join(folder, "_rels", path.Base("/"+part)+".rels"))]
	if part == "" {
		f = w.parts["_rels/.rels"]
	}
	if f == nil {
		return nil, nil
	}
	var out []relation
	err := w.parse(f, "Relationships", func(m *markup, e element) error {
		target := e.attribute("Target")
		if e.is("Relationship") && e.attribute("TargetMode") != "External" {
			if !strings.HasPrefix(target, "/") {
				target = path.Join(folder, target)
			}
			out = append(out, relation{e.attribute("Id"), e.attribute("Type"), partName(target)})
		}
		if len(out) > 2*maxSheets {
			return fmt.Errorf("more than %d relations", 2*maxSheets)
		}
		return nil
	})
	return out, err
}
