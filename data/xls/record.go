package xls

import (
	"encoding/binary"
	"errors"
	"fmt"
	"unicode/utf16"
)

// The records that are read; all others are passed over. The names are those of [MS-XLS].
const (
	recFormula    = 0x0006
	recEOF        = 0x000A
	recDateMode   = 0x0022
	recFilePass   = 0x002F
	recContinue   = 0x003C
	recBoundSheet = 0x0085
	recMulRK      = 0x00BD
	recRString    = 0x00D6
	recXF         = 0x00E0
	recMergeCells = 0x00E5
	recSST        = 0x00FC
	recLabelSST   = 0x00FD
	recNumber     = 0x0203
	recLabel      = 0x0204
	recBoolErr    = 0x0205
	recString     = 0x0207
	recRK         = 0x027E
	recFormat     = 0x041E
	recBOF        = 0x0809
)

// record is one record with the data of the CONTINUE records after it.
type record struct {
	kind uint16
	at   int
	data []byte
	more [][]byte
}

// u16 is the 16-bit number at a place of the record, for callers that have seen to its length.
func (r record) u16(at int) uint16 { return binary.LittleEndian.Uint16(r.data[at:]) }

// records walks through a stream.
type records struct {
	stream []byte
	at     int
}

// one reads the record at the walker's place, without continuations.
func (r *records) one() (record, error) {
	rest := r.stream[r.at:]
	if len(rest) < 4 {
		return record{}, fmt.Errorf("byte %d: the stream ends without an EOF record: the file is cut short", r.at)
	}
	out := record{kind: binary.LittleEndian.Uint16(rest), at: r.at}
	length := int(binary.LittleEndian.Uint16(rest[2:]))
	if length > len(rest)-4 {
		return record{}, fmt.Errorf("byte %d: a record of %d bytes where %d are left: the file is cut short", r.at, length, len(rest)-4)
	}
	out.data = rest[4 : 4+length]
	r.at += 4 + length
	return out, nil
}

// next reads a record and its continuations.
func (r *records) next() (record, error) {
	out, err := r.one()
	for err == nil && len(r.stream)-r.at >= 4 && binary.LittleEndian.Uint16(r.stream[r.at:]) == recContinue {
		var part record
		part, err = r.one()
		out.more = append(out.more, part.data)
	}
	return out, err
}

// substream reads one run of records from its BOF to its EOF and hands on those between; the runs inside it, the
// embedded charts of a sheet, are passed over.
func (r *records) substream(f func(record) error) error {
	first, err := r.next()
	if err != nil {
		return err
	}
	if err := checkBOF(first); err != nil {
		return err
	}
	for depth := 1; depth > 0; {
		rec, err := r.next()
		if err != nil {
			return err
		}
		switch {
		case rec.kind == recBOF:
			depth++
		case rec.kind == recEOF:
			depth--
		case depth == 1:
			if err := f(rec); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkBOF sees to it that a substream is one of BIFF8.
func checkBOF(r record) error {
	if r.kind&0xFF != recBOF&0xFF || len(r.data) < 4 {
		return fmt.Errorf("byte %d: found record 0x%04X, expected the BOF of a BIFF8 substream", r.at, r.kind)
	}
	if version := r.u16(0); r.kind != recBOF || version != 0x0600 {
		return fmt.Errorf("byte %d: found a workbook of before Excel 97 (BOF 0x%04X, version 0x%04X), expected BIFF8", r.at, r.kind, version)
	}
	return nil
}

// errShort says that a record holds less than it declares.
var errShort = errors.New("the record ends too early")

// cursor reads through a record and its continuations.
type cursor struct {
	part  []byte
	rest  [][]byte
	units []uint16
}

// cursorAt begins at a place of the record.
func cursorAt(r record, at int) *cursor {
	return &cursor{part: r.data[min(at, len(r.data)):], rest: r.more}
}

// advance goes on to the next continuation when the part is used up.
func (c *cursor) advance() bool {
	for len(c.part) == 0 {
		if len(c.rest) == 0 {
			return false
		}
		c.part, c.rest = c.rest[0], c.rest[1:]
	}
	return true
}

// number reads a little-endian number of some bytes.
func (c *cursor) number(bytes int) (n uint32, err error) {
	for i := range bytes {
		if !c.advance() {
			return 0, errShort
		}
		n |= uint32(c.part[0]) << (8 * i)
		c.part = c.part[1:]
	}
	return n, nil
}

// skip passes over bytes.
func (c *cursor) skip(n uint64) error {
	for n > 0 {
		if !c.advance() {
			return errShort
		}
		step := min(n, uint64(len(c.part)))
		c.part, n = c.part[step:], n-step
	}
	return nil
}

// text reads a string with its length in so many bytes, past the formatting runs and the phonetic guide behind it.
func (c *cursor) text(lengthBytes int) (string, error) {
	length, err := c.number(lengthBytes)
	if err != nil {
		return "", err
	}
	if length == 0 && !c.advance() {
		return "", nil // some writers leave out the flags of an empty string
	}
	flags, err := c.number(1)
	if err != nil {
		return "", err
	}
	tail, err := c.tail(flags)
	if err != nil {
		return "", err
	}
	if err := c.characters(int(length), flags&1 != 0); err != nil {
		return "", err
	}
	return string(utf16.Decode(c.units)), c.skip(tail)
}

// tail is how many bytes follow the characters.
func (c *cursor) tail(flags uint32) (uint64, error) {
	var runs, extra uint32
	var err error
	if flags&8 != 0 {
		if runs, err = c.number(2); err != nil {
			return 0, err
		}
	}
	if flags&4 != 0 {
		extra, err = c.number(4)
	}
	return 4*uint64(runs) + uint64(extra), err
}

// characters reads UTF-16 units, or their low bytes where the string is compressed. A string that goes on in a
// continuation says anew at its start which of the two follows.
func (c *cursor) characters(count int, wide bool) error {
	c.units = c.units[:0]
	for len(c.units) < count {
		if len(c.part) == 0 {
			flags, err := c.number(1)
			if err != nil {
				return err
			}
			wide = flags&1 != 0
			continue
		}
		if !wide {
			n := min(count-len(c.units), len(c.part))
			for _, b := range c.part[:n] {
				c.units = append(c.units, uint16(b))
			}
			c.part = c.part[n:]
			continue
		}
		if len(c.part) < 2 {
			return errors.New("a character is cut in two")
		}
		c.units = append(c.units, binary.LittleEndian.Uint16(c.part))
		c.part = c.part[2:]
	}
	return nil
}
