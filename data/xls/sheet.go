package xls

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"oborot/data/cells"
)

// maxColumns is the width of a BIFF8 sheet.
const maxColumns = 256

// sheetReader reads the records of one sheet.
type sheetReader struct {
	*book
	sheet   Sheet
	kept    []cell // as they stand in the file; by place, each place once, when all are read
	awaited bool   // the last cell is a formula whose string comes in a record of its own
}

// readSheet reads a worksheet.
func (b *book) readSheet(stream []byte, at bound) (Sheet, error) {
	s := &sheetReader{book: b, sheet: Sheet{Name: at.name, Hidden: at.hidden}}
	r := &records{stream: stream[:at.end], at: at.start}
	err := r.substream(s.record)
	if err == nil && s.awaited {
		err = s.noString()
	}
	if err != nil {
		return Sheet{}, fmt.Errorf("sheet %s: %w", at.name, err)
	}
	s.finish()
	return s.sheet, nil
}

// record reads one record of a sheet.
func (s *sheetReader) record(r record) error {
	var err error
	switch r.kind {
	case recNumber, recRK, recMulRK, recLabelSST, recLabel, recRString, recBoolErr, recFormula:
		switch {
		case s.awaited:
			err = s.noString()
		case len(r.data) < 6:
			err = errShort
		default:
			err = s.value(r)
		}
	case recString:
		err = s.computed(r)
	case recMergeCells:
		err = s.merged(r)
	}
	if err != nil {
		return fmt.Errorf("byte %d: record 0x%04X: %w", r.at, r.kind, err)
	}
	return nil
}

// value reads a record that holds one cell, or a row of packed numbers.
func (s *sheetReader) value(r record) error {
	if r.kind == recMulRK {
		return s.mulRK(r)
	}
	c := cell{row: r.u16(0), column: r.u16(2), format: r.u16(4), kind: Number}
	var err error
	switch body := r.data[6:]; {
	case r.kind == recLabel || r.kind == recRString:
		err = s.label(&c, r)
	case r.kind == recNumber && len(body) >= 8:
		c.value = binary.LittleEndian.Uint64(body)
	case r.kind == recRK && len(body) >= 4:
		c.value = unpackRK(binary.LittleEndian.Uint32(body))
	case r.kind == recLabelSST && len(body) >= 4:
		c.kind, c.value = Text, uint64(binary.LittleEndian.Uint32(body))
		if c.value >= s.shared {
			err = fmt.Errorf("shared string %d of %d", c.value, s.shared)
		}
	case r.kind == recBoolErr && len(body) >= 2:
		c.kind, c.value = boolOrError(body[1] != 0), uint64(body[0])
	case r.kind == recFormula && len(body) >= 8:
		err = s.formula(&c, body)
	default:
		err = errShort
	}
	if err != nil {
		return fmt.Errorf("%s: %w", placeName(c.row, c.column), err)
	}
	return s.add(c)
}

// boolOrError tells the two apart that share a record.
func boolOrError(isError bool) Kind {
	if isError {
		return Error
	}
	return Bool
}

// label reads a string that stands in the cell's own record.
func (s *sheetReader) label(c *cell, r record) error {
	text, err := cursorAt(r, 6).text(2)
	if err != nil {
		return err
	}
	c.kind, c.value = Text, uint64(len(s.texts))
	return s.keep(text)
}

// formula reads the result a formula had when the file was saved: eight bytes that are a double, or, where the last two
// of them are FF, something else that the first names.
func (s *sheetReader) formula(c *cell, result []byte) error {
	c.value = binary.LittleEndian.Uint64(result)
	if result[6] != 0xFF || result[7] != 0xFF {
		return nil
	}
	switch result[0] {
	case 0, 3: // a string that follows, an empty string
		s.awaited = result[0] == 0
		c.kind, c.value = Text, uint64(len(s.texts))
		return s.keep("")
	case 1, 2:
		c.kind, c.value = boolOrError(result[0] == 2), uint64(result[2])
		return nil
	}
	return fmt.Errorf("found a formula result of type %d, expected 0 to 3", result[0])
}

// computed reads the string of the formula before it.
func (s *sheetReader) computed(r record) error {
	if !s.awaited {
		return nil // a string of a macro's own
	}
	s.awaited = false
	text, err := cursorAt(r, 0).text(2)
	s.texts[len(s.texts)-1] = text
	return err
}

// noString is the error of a formula whose string is missing.
func (s *sheetReader) noString() error {
	last := s.kept[len(s.kept)-1]
	return fmt.Errorf("%s: a formula's string is missing, expected a STRING record", placeName(last.row, last.column))
}

// mulRK reads packed numbers side by side: row, first column, then style and number each, and the last column.
func (s *sheetReader) mulRK(r record) error {
	first, count := int(r.u16(2)), (len(r.data)-6)/6
	if last := int(r.u16(len(r.data) - 2)); (len(r.data)-6)%6 != 0 || last-first+1 != count {
		return fmt.Errorf("%s: %d bytes for columns %d to %d, expected six for each and six more",
			placeName(r.u16(0), r.u16(2)), len(r.data), first, last)
	}
	for i := range count {
		at := 4 + 6*i
		number := unpackRK(binary.LittleEndian.Uint32(r.data[at+2:]))
		if err := s.add(cell{row: r.u16(0), column: uint16(first + i), format: r.u16(at), kind: Number, value: number}); err != nil {
			return err
		}
	}
	return nil
}

// add keeps a cell.
func (s *sheetReader) add(c cell) error {
	if c.column >= maxColumns {
		return fmt.Errorf("%s: a sheet has %d columns", placeName(c.row, c.column), maxColumns)
	}
	if s.cells++; s.cells > maxCells {
		return fmt.Errorf("more than %d cells", maxCells)
	}
	if c.kind == Number && !cells.IsNumber(c.value) {
		c.kind, c.value = Error, 0x24 // infinite or not a number: Excel has #NUM! for these
	}
	s.kept = append(s.kept, c)
	return nil
}

// merged reads the merged ranges.
func (s *sheetReader) merged(r record) error {
	if len(r.data) < 2 || len(r.data) < 2+8*int(r.u16(0)) {
		return errShort
	}
	for at := 2; at < 2+8*int(r.u16(0)); at += 8 {
		m := Range{FirstRow: int(r.u16(at)), LastRow: int(r.u16(at + 2)), FirstColumn: int(r.u16(at + 4)), LastColumn: int(r.u16(at + 6))}
		if m.FirstRow > m.LastRow || m.FirstColumn > m.LastColumn || m.LastColumn >= maxColumns {
			return errors.New("a merged range that is none")
		}
		s.sheet.Merged = append(s.sheet.Merged, m)
	}
	return nil
}

// finish puts the cells in order, the last of two at one place winning, and measures the sheet.
func (s *sheetReader) finish() {
	slices.SortStableFunc(s.kept, func(a, b cell) int { return a.place() - b.place() })
	kept := s.kept[:0]
	for i, c := range s.kept {
		if i+1 < len(s.kept) && s.kept[i+1].place() == c.place() {
			continue
		}
		kept = append(kept, c)
		s.sheet.Rows = int(c.row) + 1
		s.sheet.Columns = max(s.sheet.Columns, int(c.column)+1)
	}
	kept = slices.Clip(kept)
	s.sheet.At = func(row, column int) Cell { return s.lookup(kept, row, column) }
}
