// Package text turns the bytes of text files into UTF-8 and delimited rows.
//
// Statistical offices publish text in whatever encoding their machine has and do not say which. Decode finds out, or is
// told, and never lets a byte it cannot read slip through as a replacement character: that is an error with its line.
package text

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// headSize is how much of a file is looked at before its encoding is decided.
const headSize = 1 << 20

// mark is the byte order mark, in UTF-8.
var mark = []byte("\uFEFF")

// Decode returns a reader of UTF-8, without the byte order mark, and the encoding the text was in. An override names the
// encoding ("windows-1251", "cp866" …); without it the encoding is found: by its mark, by the zero bytes of UTF-16, by
// being valid UTF-8, else by the letters that each of the Cyrillic and Western encodings would make of the bytes. A byte
// that does not exist in the encoding ends the reading with an error that names its line.
func Decode(r io.Reader, override string) (io.Reader, Encoding, error) {
	in := bufio.NewReaderSize(r, headSize)
	encoding, err := lookUp(override)
	if err == nil && override == "" {
		encoding, err = detect(in)
	}
	if err != nil {
		return nil, "", err
	}
	if head, _ := in.Peek(2); bytes.Equal(head, []byte{0xFE, 0xFF}) && encoding == UTF16LE {
		encoding = UTF16BE // plain "utf-16" is named, and its mark says which
	}
	switch encoding {
	case UTF8:
		return newChecked(in, encoding), encoding, nil
	case UTF16LE:
		return newChecked(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewDecoder().Reader(in), encoding), encoding, nil
	case UTF16BE:
		return newChecked(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewDecoder().Reader(in), encoding), encoding, nil
	}
	return newChecked(transform.NewReader(in, pageDecoder{page: pageOf(encoding)}), encoding), encoding, nil
}

// detect decides by the head of a file.
func detect(in *bufio.Reader) (Encoding, error) {
	head, err := in.Peek(headSize)
	if err != nil && !errors.Is(err, io.EOF) {
		return "", err
	}
	switch {
	case bytes.HasPrefix(head, mark):
		return UTF8, nil
	case bytes.HasPrefix(head, []byte{0xFF, 0xFE}):
		return UTF16LE, nil
	case bytes.HasPrefix(head, []byte{0xFE, 0xFF}):
		return UTF16BE, nil
	}
	if bytes.IndexByte(head, 0) >= 0 {
		return wide(head)
	}
	if mostlyUTF8(head) {
		return UTF8, nil
	}
	return guess(head)
}

// mostlyUTF8 says whether the bytes beyond ASCII are UTF-8, or rather UTF-8 than not: a damaged or cut file is to be
// reported as such and not to be read as something else. In other encodings such sequences are rare accidents.
func mostlyUTF8(head []byte) bool {
	good, bad := 0, 0
	for head = head[:whole(head)]; len(head) > 0; {
		r, size := utf8.DecodeRune(head)
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good++
		}
		head = head[size:]
	}
	return bad == 0 || good > bad
}

// wide tells which half of each pair of bytes is the high one. In text with Latin or Cyrillic letters that half is nearly
// always 00 or 04.
func wide(head []byte) (Encoding, error) {
	var high [2]int
	for i, b := range head {
		if b == 0 || b == 4 {
			high[i%2]++
		}
	}
	pairs := len(head) / 2
	switch little, big := high[1]*4 >= pairs*3, high[0]*4 >= pairs*3; {
	case little && !big:
		return UTF16LE, nil
	case big && !little:
		return UTF16BE, nil
	}
	at := bytes.IndexByte(head, 0)
	return "", fmt.Errorf("line %d: found a zero byte, expected text", 1+bytes.Count(head[:at], []byte{'\n'}))
}

// whole is the length of data without a character that is cut at its end.
func whole(data []byte) int {
	for at := len(data) - 1; at >= 0 && at > len(data)-utf8.UTFMax; at-- {
		if utf8.RuneStart(data[at]) {
			if utf8.FullRune(data[at:]) {
				return len(data)
			}
			return at
		}
	}
	return len(data)
}

// checked passes on UTF-8 and stops at the first byte that is none.
type checked struct {
	from     io.Reader
	encoding Encoding
	buffer   []byte
	ready    []byte // seen and good
	rest     []byte // a character cut at the end of the buffer
	line     int    // of the first byte not yet seen
	started  bool
	err      error
}

// newChecked checks what a decoder makes.
func newChecked(from io.Reader, encoding Encoding) *checked {
	return &checked{from: from, encoding: encoding, buffer: make([]byte, 64<<10), line: 1}
}

// Read reads what is good.
func (c *checked) Read(p []byte) (int, error) {
	for len(c.ready) == 0 {
		if c.err != nil {
			return 0, c.err
		}
		c.fill()
	}
	n := copy(p, c.ready)
	c.ready = c.ready[n:]
	return n, nil
}

// fill reads on and checks; it is called when all that was ready is used up.
func (c *checked) fill() {
	kept := copy(c.buffer, c.rest)
	n, err := c.from.Read(c.buffer[kept:])
	data := c.buffer[:kept+n]
	c.err = err
	good, cut := whole(data), true
	if bad := c.firstBad(data[:good]); bad >= 0 {
		good, cut = bad, false
	}
	c.ready, c.rest = data[:good], data[good:]
	c.line += bytes.Count(c.ready, []byte{'\n'})
	if len(c.rest) > 0 && (!cut || errors.Is(err, io.EOF)) {
		c.err = c.badByte(c.rest[0])
	}
	if !c.started && good > 0 {
		c.ready, c.started = bytes.TrimPrefix(c.ready, mark), true
	}
}

// firstBad finds the first place that is not a good character, or -1. A decoder writes U+FFFD for a byte it cannot read;
// only in UTF-8 may the character have been in the file.
func (c *checked) firstBad(data []byte) int {
	if c.encoding != UTF8 {
		return bytes.Index(data, []byte("\uFFFD"))
	}
	if utf8.Valid(data) {
		return -1
	}
	for at := 0; at < len(data); {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return -1
}

// badByte says where the reading ended and what helps.
func (c *checked) badByte(b byte) error {
	if c.encoding == UTF8 {
		return fmt.Errorf("line %d: byte 0x%02X is not %s, expected another encoding to be named", c.line, b, c.encoding)
	}
	return fmt.Errorf("line %d: a byte that does not exist in %s, expected another encoding to be named", c.line, c.encoding)
}
