package xlstest

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"unicode/utf16"
)

const (
	sectorSize   = 512
	miniSize     = 64
	miniCutoff   = 4096 // streams below this live in the mini stream
	headerTables = 109  // table sectors that the header names
	freeSector   = 0xFFFFFFFF
	chainEnd     = 0xFFFFFFFE
	fatSector    = 0xFFFFFFFD
	noEntry      = 0xFFFFFFFF
)

// Stream is a named run of bytes in a compound file.
type Stream struct {
	Name string
	Data []byte
}

// compound is an OLE2 file in the making.
type compound struct {
	body bytes.Buffer // whole sectors
	fat  []uint32     // the next sector of each
	mini bytes.Buffer // whole mini sectors
	next []uint32     // the next mini sector of each
}

// Compound writes streams as an OLE2 compound file: those below 4096 bytes in its mini stream, as Excel does. Seven
// megabytes are the most it takes.
func Compound(w io.Writer, streams ...Stream) error {
	c := &compound{}
	entries := []entry{{name: "Root Entry", kind: 5, child: 1}}
	for i, s := range streams {
		e := entry{name: s.Name, kind: 2, child: noEntry, right: uint32(i + 2), size: len(s.Data)}
		if i == len(streams)-1 {
			e.right = noEntry
		}
		e.first = c.add(s.Data)
		entries = append(entries, e)
	}
	return c.finish(w, entries)
}

// add stores a stream and returns its first sector.
func (c *compound) add(data []byte) uint32 {
	if len(data) < miniCutoff {
		return addChain(&c.mini, &c.next, data, miniSize)
	}
	return addChain(&c.body, &c.fat, data, sectorSize)
}

// addChain appends data in sectors of a size, chains them one after the other, and returns the first.
func addChain(body *bytes.Buffer, next *[]uint32, data []byte, size int) uint32 {
	if len(data) == 0 {
		return chainEnd
	}
	first := uint32(len(*next))
	body.Write(data)
	for body.Len()%size != 0 {
		body.WriteByte(0)
	}
	for len(*next) < body.Len()/size-1 {
		*next = append(*next, uint32(len(*next)+1))
	}
	*next = append(*next, chainEnd)
	return first
}

// entry is a line of the directory.
type entry struct {
	name                string
	kind                byte
	child, right, first uint32
	size                int
}

// bytes is the entry as it is filed.
func (e entry) bytes() []byte {
	out := make([]byte, 128)
	units := utf16.Encode([]rune(e.name))
	for i, u := range units {
		binary.LittleEndian.PutUint16(out[2*i:], u)
	}
	binary.LittleEndian.PutUint16(out[64:], uint16(2*len(units)+2))
	out[66], out[67] = e.kind, 1
	right := e.right
	if right == 0 {
		right = noEntry
	}
	for at, v := range map[int]uint32{68: noEntry, 72: right, 76: e.child, 116: e.first, 120: uint32(e.size)} {
		binary.LittleEndian.PutUint32(out[at:], v)
	}
	return out
}

// finish adds the mini stream, its table, the directory and the table of sectors, and writes all behind a header.
func (c *compound) finish(w io.Writer, entries []entry) error {
	entries[0].first, entries[0].size = addChain(&c.body, &c.fat, c.mini.Bytes(), sectorSize), c.mini.Len()
	miniTable := addChain(&c.body, &c.fat, table(c.next), sectorSize)
	var directory []byte
	for _, e := range entries {
		directory = append(directory, e.bytes()...)
	}
	directoryAt := addChain(&c.body, &c.fat, directory, sectorSize)
	start := len(c.fat)
	for room := 0; room < len(c.fat); room = (len(c.fat) - start) * sectorSize / 4 {
		c.fat = append(c.fat, fatSector)
	}
	count := len(c.fat) - start
	if count > headerTables {
		return fmt.Errorf("a file of %d bytes, at most seven megabytes are written", c.body.Len())
	}
	c.body.Write(table(c.fat))

	head := make([]byte, sectorSize)
	copy(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
	for at, v := range map[int]uint16{24: 0x3E, 26: 3, 28: 0xFFFE, 30: 9, 32: 6} {
		binary.LittleEndian.PutUint16(head[at:], v)
	}
	miniCount := uint32((len(c.next) + 127) / 128)
	for at, v := range map[int]uint32{44: uint32(count), 48: directoryAt, 56: miniCutoff, 60: miniTable, 64: miniCount, 68: chainEnd} {
		binary.LittleEndian.PutUint32(head[at:], v)
	}
	for i := range headerTables {
		at := uint32(freeSector)
		if i < count {
			at = uint32(start + i)
		}
		binary.LittleEndian.PutUint32(head[76+4*i:], at)
	}
	_, err := w.Write(append(head, c.body.Bytes()...))
	return err
}

// table is a list of sector numbers, filled up to whole sectors.
func table(next []uint32) []byte {
	var out []byte
	for _, n := range next {
		out = binary.LittleEndian.AppendUint32(out, n)
	}
	for len(out)%sectorSize != 0 {
		out = binary.LittleEndian.AppendUint32(out, freeSector)
	}
	return out
}
