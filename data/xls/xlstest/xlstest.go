// Package xlstest writes small BIFF8 workbooks for the tests of whatever reads them, so that no publisher's file need
// be carried along. It writes texts, numbers, truth values and merged ranges; looks it has none.
package xlstest

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"strconv"
	"time"
	"unicode/utf16"
)

// maxRecord is the most a record holds; what is longer goes on in CONTINUE records.
const maxRecord = 8224

// Sheet is a worksheet to be written.
type Sheet struct {
	Name   string
	Hidden bool
	// Rows holds the cells: nil for none, string, bool, int, Number, or time.Time for a day.
	Rows   [][]any
	Merged [][4]int // first and last row, first and last column, zero based
}

// Number is a number in its decimal spelling.
type Number string

// dayStyle is the cell style of days; style 0 is General.
const dayStyle = 1

// Write writes a workbook of sheets, last saved at a time (not said when it is zero).
func Write(w io.Writer, sheets []Sheet, lastSaved time.Time) error {
	b := &biff{index: map[string]uint32{}}
	bodies := make([][]byte, len(sheets))
	for i, s := range sheets {
		body, err := b.sheet(s)
		if err != nil {
			return fmt.Errorf("sheet %s: %w", s.Name, err)
		}
		bodies[i] = body
	}
	streams := []Stream{{"Workbook", b.workbook(sheets, bodies)}}
	if !lastSaved.IsZero() {
		streams = append(streams, Stream{"\x05SummaryInformation", summary(lastSaved)})
	}
	return Compound(w, streams...)
}

// biff collects the shared strings of a workbook.
type biff struct {
	texts []string
	index map[string]uint32
}

// share gives a string its number.
func (b *biff) share(text string) uint32 {
	at, ok := b.index[text]
	if !ok {
		at = uint32(len(b.texts))
		b.texts, b.index[text] = append(b.texts, text), at
	}
	return at
}

// Record is one record: its number, its length, its data.
func Record(kind uint16, data ...byte) []byte {
	out := binary.LittleEndian.AppendUint16(nil, kind)
	out = binary.LittleEndian.AppendUint16(out, uint16(len(data)))
	return append(out, data...)
}

// Shorts are 16-bit numbers as they are filed.
func Shorts(numbers ...int) []byte {
	var out []byte
	for _, n := range numbers {
		out = binary.LittleEndian.AppendUint16(out, uint16(n))
	}
	return out
}

// wide is a string with its flags in 16-bit characters.
func wide(text string) []byte {
	out := []byte{1}
	for _, u := range utf16.Encode([]rune(text)) {
		out = binary.LittleEndian.AppendUint16(out, u)
	}
	return out
}

// workbook is the whole stream: what the sheets share, then the sheets.
func (b *biff) workbook(sheets []Sheet, bodies [][]byte) []byte {
	styles := append(Record(0xE0, append(Shorts(0, 0), make([]byte, 16)...)...),
		Record(0xE0, append(Shorts(0, 14), make([]byte, 16)...)...)...)
	rest := append(append(styles, b.sharedStrings()...), Record(0x0A)...)
	bof := Record(0x0809, append(Shorts(0x0600, 5), make([]byte, 12)...)...)
	at := len(bof) + len(rest)
	for _, s := range sheets {
		at += len(boundSheet(s, 0))
	}
	out := bof
	for i, s := range sheets {
		out = append(out, boundSheet(s, at)...)
		at += len(bodies[i])
	}
	return append(append(out, rest...), bytes.Join(bodies, nil)...)
}

// boundSheet announces a sheet.
func boundSheet(s Sheet, at int) []byte {
	data := binary.LittleEndian.AppendUint32(nil, uint32(at))
	hidden := byte(0)
	if s.Hidden {
		hidden = 1
	}
	name := wide(s.Name)
	return Record(0x85, append(append(data, hidden, 0, byte(len(name)/2)), name...)...)
}

// sharedStrings is the table of strings. Where a record is full it breaks in the midst of a string, as Excel breaks it.
func (b *biff) sharedStrings() []byte {
	part := binary.LittleEndian.AppendUint32(nil, uint32(len(b.texts)))
	part = binary.LittleEndian.AppendUint32(part, uint32(len(b.texts)))
	var out []byte
	kind := uint16(0xFC)
	full := func() {
		out = append(out, Record(kind, part...)...)
		kind, part = 0x3C, nil
	}
	for _, text := range b.texts {
		data := wide(text)
		if len(part)+5 > maxRecord {
			full()
		}
		part = append(append(part, Shorts(len(data)/2)...), data[0])
		for data = data[1:]; len(data) > 0; {
			if len(part)+2 > maxRecord {
				full()
				part = append(part, 1)
			}
			n := min(len(data), (maxRecord-len(part))&^1)
			part, data = append(part, data[:n]...), data[n:]
		}
	}
	full()
	return out
}

// sheet is the records of one sheet.
func (b *biff) sheet(s Sheet) ([]byte, error) {
	out := Record(0x0809, append(Shorts(0x0600, 0x10), make([]byte, 12)...)...)
	for row, cells := range s.Rows {
		for column, value := range cells {
			rec, err := b.cell(row, column, value)
			if err != nil {
				return nil, err
			}
			out = append(out, rec...)
		}
	}
	if len(s.Merged) > 0 {
		data := Shorts(len(s.Merged))
		for _, m := range s.Merged {
			data = append(data, Shorts(m[:]...)...)
		}
		out = append(out, Record(0xE5, data...)...)
	}
	return append(out, Record(0x0A)...), nil
}

// cell is the record of one cell, nothing for nil.
func (b *biff) cell(row, column int, value any) ([]byte, error) {
	at := Shorts(row, column, 0)
	switch v := value.(type) {
	case nil:
		return nil, nil
	case string:
		return Record(0xFD, binary.LittleEndian.AppendUint32(at, b.share(v))...), nil
	case bool:
		truth := map[bool]byte{true: 1}[v]
		return Record(0x205, append(at, truth, 0)...), nil
	case time.Time:
		days := int(v.Sub(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)).Hours() / 24)
		return number(Shorts(row, column, dayStyle), strconv.Itoa(days))
	case int:
		return number(at, strconv.Itoa(v))
	case Number:
		return number(at, string(v))
	}
	return nil, fmt.Errorf("row %d, column %d: a %T, expected string, bool, int, Number or time.Time", row, column, value)
}

// number is the record of a number.
func number(at []byte, text string) ([]byte, error) {
	value, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return nil, err
	}
	return Record(0x203, binary.LittleEndian.AppendUint64(at, math.Float64bits(value))...), nil
}

// summary is a SummaryInformation stream that says when the file was last saved and no more.
func summary(lastSaved time.Time) []byte {
	out := make([]byte, 48)
	copy(out, "\xFE\xFF\x00\x00")
	out[24], out[44] = 1, 48
	ticks := uint64(lastSaved.Unix()+11644473600)*1e7 + uint64(lastSaved.Nanosecond()/100)
	for _, v := range []uint32{28, 1, 13, 16, 0x40, uint32(ticks), uint32(ticks >> 32)} {
		out = binary.LittleEndian.AppendUint32(out, v)
	}
	return out
}
