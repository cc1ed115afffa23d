package xls

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"oborot/data/cells"
)

const (
	maxCells  = 8 << 20 // in all sheets together
	maxTexts  = 4 << 20 // strings, shared and computed
	maxSheets = 4096
	worksheet = 0 // of the kinds in BOUNDSHEET; others are charts, macros, modules
)

// book is what the sheets share.
type book struct {
	sheets   []bound
	texts    []string          // the shared strings, then those of the sheets' own records
	shared   uint64            // how many of them are shared
	formats  map[uint16]string // number formats of the file's own
	styles   []uint16          // the number format of each cell style
	from1904 bool
	cells    int
}

// bound is what the workbook says of a sheet before it begins.
type bound struct {
	name       string
	kind       byte
	hidden     bool
	start, end int // of its bytes in the stream
}

// readGlobals reads the first substream, which all sheets refer to.
func readGlobals(stream []byte) (*book, error) {
	b := &book{formats: map[uint16]string{}}
	r := &records{stream: stream}
	if err := r.substream(b.global); err != nil {
		return nil, err
	}
	if len(b.sheets) == 0 {
		return nil, errors.New("a workbook without sheets, expected at least one")
	}
	return b, b.layOut(r.at, len(stream))
}

// global reads one record of the first substream.
func (b *book) global(r record) error {
	var err error
	switch r.kind {
	case recFilePass:
		return errors.New("an encrypted workbook, expected one without a password")
	case recDateMode:
		b.from1904 = len(r.data) >= 2 && r.u16(0) == 1
	case recBoundSheet:
		err = b.boundSheet(r)
	case recFormat:
		err = b.ownFormat(r)
	case recXF:
		if len(r.data) < 4 {
			err = errShort
		} else {
			b.styles = append(b.styles, r.u16(2))
		}
	case recSST:
		err = b.sharedStrings(r)
	}
	if err != nil {
		return fmt.Errorf("byte %d: record 0x%04X: %w", r.at, r.kind, err)
	}
	return nil
}

// boundSheet reads a sheet's name and place.
func (b *book) boundSheet(r record) error {
	if len(r.data) < 8 {
		return errShort
	}
	name, err := cursorAt(r, 6).text(1)
	if err != nil {
		return err
	}
	if len(b.sheets) == maxSheets {
		return fmt.Errorf("more than %d sheets", maxSheets)
	}
	start := binary.LittleEndian.Uint32(r.data)
	b.sheets = append(b.sheets, bound{name: name, start: int(start), hidden: r.data[4]&3 != 0, kind: r.data[5]})
	return nil
}

// ownFormat reads a number format.
func (b *book) ownFormat(r record) error {
	if len(r.data) < 2 {
		return errShort
	}
	text, err := cursorAt(r, 2).text(2)
	b.formats[r.u16(0)] = text
	return err
}

// sharedStrings reads the table of strings. The declared count only ends the reading; what is kept is what is there.
func (b *book) sharedStrings(r record) error {
	c := cursorAt(r, 4)
	count, err := c.number(4)
	if err != nil {
		return err
	}
	for i := range count {
		text, err := c.text(2)
		if err == nil {
			err = b.keep(text)
		}
		if err != nil {
			return fmt.Errorf("shared string %d of %d: %w", i, count, err)
		}
	}
	b.shared = uint64(len(b.texts))
	return nil
}

// keep adds a string.
func (b *book) keep(text string) error {
	if len(b.texts) == maxTexts {
		return fmt.Errorf("more than %d strings", maxTexts)
	}
	b.texts = append(b.texts, text)
	return nil
}

// layOut gives each sheet the bytes up to the next one. Sheets that overlapped could make a small file cost as much as
// a large one, so two at one place, or one before the end of the globals, are damage.
func (b *book) layOut(from, to int) error {
	starts := []int{to}
	for _, s := range b.sheets {
		starts = append(starts, s.start)
	}
	slices.Sort(starts)
	for i, s := range b.sheets {
		at, _ := slices.BinarySearch(starts, s.start)
		if s.start < from || s.start >= to || starts[at+1] == s.start {
			return fmt.Errorf("sheet %s: begins at byte %d, expected a place of its own from byte %d to %d", s.name, s.start, from, to)
		}
		b.sheets[i].end = starts[at+1]
	}
	return nil
}

// format is the number format of a cell style.
func (b *book) format(style uint16) string {
	if int(style) >= len(b.styles) {
		return "General"
	}
	number := b.styles[style]
	if text, ok := b.formats[number]; ok {
		return text
	}
	return cells.BuiltinFormat(int(number))
}
