package xlsx

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"oborot/data/cells"
)

// book reads the workbook's part and those it leads to.
func (w *Workbook) book(name string) error {
	relations, err := w.relations(name)
	if err != nil {
		return err
	}
	for _, r := range relations {
		if r.is("sharedStrings") {
			w.strings = w.parts[r.target]
		}
		if f := w.parts[r.target]; r.is("styles") && f != nil {
			s := &styleReader{formats: map[int]string{}}
			if err := w.parse(f, "styleSheet", s.visit); err != nil {
				return err
			}
			w.styles = s.styles
		}
	}
	err = w.parse(w.parts[name], "workbook", func(m *markup, e element) error {
		switch {
		case e.is("workbookPr"):
			w.from1904 = isTrue(e.attribute("date1904"))
		case e.is("sheets"):
			return m.each(func(e element) error { return w.sheet(e, relations) })
		}
		return nil
	})
	if err == nil && len(w.Sheets) == 0 {
		err = errors.New("a workbook without worksheets, expected at least one")
	}
	return err
}

// isTrue reads a truth value of XML.
func isTrue(s string) bool { return s == "1" || s == "true" || s == "on" }

// sheet finds the part of a sheet; those that are charts or dialogs hold no cells.
func (w *Workbook) sheet(e element, relations []relation) error {
	if !e.is("sheet") {
		return nil
	}
	if len(w.Sheets) == maxSheets {
		return fmt.Errorf("more than %d sheets", maxSheets)
	}
	s := Sheet{Name: e.attribute("name")}
	s.Hidden = e.attribute("state") == "hidden" || e.attribute("state") == "veryHidden"
	for _, r := range relations {
		if r.id != e.prefixed("id") {
			continue
		}
		if !r.is("worksheet") {
			return nil
		}
		if s.part = w.parts[r.target]; s.part != nil {
			w.Sheets = append(w.Sheets, s)
			return nil
		}
	}
	return fmt.Errorf("the sheet %s has no part in the file", s.Name)
}

// styleReader reads the number formats: those of the file's own, and which of them each cell style has.
type styleReader struct {
	formats map[int]string
	styles  []style
}

// visit reads the two lists that matter; formats stand before the styles that name them.
func (s *styleReader) visit(m *markup, e element) error {
	switch {
	case e.is("numFmts"):
		return m.each(func(e element) error {
			number, err := strconv.Atoi(e.attribute("numFmtId"))
			if err != nil || len(s.formats) == maxStyles {
				return fmt.Errorf("found the number format %q, expected a number, of %d at most", e.attribute("numFmtId"), maxStyles)
			}
			s.formats[number] = e.attribute("formatCode")
			return nil
		})
	case e.is("cellXfs"):
		return m.each(func(e element) error {
			if !e.is("xf") {
				return nil
			}
			if len(s.styles) == maxStyles {
				return fmt.Errorf("more than %d cell styles", maxStyles)
			}
			number, _ := strconv.Atoi(e.attribute("numFmtId")) // absent: General, which is 0
			format, own := s.formats[number]
			if !own {
				format = cells.BuiltinFormat(number)
			}
			s.styles = append(s.styles, style{format, cells.IsDateFormat(format)})
			return nil
		})
	}
	return nil
}

// noDay is what programs write that know no day: the one of Excel's own empty workbook.
var noDay = time.Date(2006, 9, 16, 0, 0, 0, 0, time.UTC)

// properties reads the day of the last save. Properties are a courtesy of the writing program: where they are absent,
// or not what they should be, the time is zero and the cells are none the worse; damage is an error all the same.
func (w *Workbook) properties(name string) error {
	f := w.parts[name]
	if f == nil {
		return nil
	}
	return w.parse(f, "coreProperties", func(m *markup, e element) error {
		if !e.is("modified") {
			return nil
		}
		text, err := m.text()
		for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02"} {
			saved, bad := time.Parse(layout, strings.TrimSpace(text))
			if bad == nil && !saved.Equal(noDay) {
				w.LastSaved = saved.UTC()
			}
		}
		return err
	})
}
