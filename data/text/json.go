package text

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// maxValue is how many bytes one value of a list of JSON may have: a row of a
// table has a thousand or two.
const maxValue = 1 << 20

// JSON reads a list of rows in JSON value by value and never holds more than a
// value of 1 MB. A byte order mark is passed over.
type JSON struct {
	*json.Decoder
	in   io.Reader
	read int64
}

// NewJSON reads from in.
func NewJSON(in io.Reader) *JSON {
	d := &JSON{in: skipMark(in)}
	d.Decoder = json.NewDecoder(d)
	return d
}

// ErrLongValue says that a value takes more bytes than a row can.
var ErrLongValue = errors.New("a value of more than 1 MB, expected rows")

// Read is what the decoder reads from. What it holds and has not yet given out
// is the value that it is reading.
func (d *JSON) Read(b []byte) (int, error) {
	if d.read-d.InputOffset() > maxValue {
		return 0, ErrLongValue
	}
	n, err := d.in.Read(b)
	d.read += int64(n)
	return n, err
}

// Opens moves behind an opening bracket or brace. It says whether there is one.
func (d *JSON) Opens(delim json.Delim) (bool, error) {
	token, err := d.Token()
	return token == delim, err
}

// Closes moves behind the last bracket or brace, to the end of the document.
func (d *JSON) Closes() error {
	if _, err := d.Token(); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("something stands after the reply, expected its end")
	}
	return nil
}

// skipMark passes over a byte order mark.
func skipMark(in io.Reader) io.Reader {
	var mark [3]byte
	n, err := io.ReadFull(in, mark[:])
	if err == nil && string(mark[:]) == "\ufeff" {
		return in
	}
	return io.MultiReader(bytes.NewReader(mark[:n]), in)
}

// CutShort says of an error what it means that a document ends within a value.
func CutShort(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("the reply ends in the middle, expected one that is not cut short")
	}
	return err
}

// Scalar reads a text, a number or a truth value as text; null is empty.
func (d *JSON) Scalar() (string, error) {
	var raw json.RawMessage
	if err := d.Decode(&raw); err != nil {
		return "", err
	}
	b, ok := Scalar(raw)
	if !ok {
		return "", fmt.Errorf("%.20s, expected a text or a number", raw)
	}
	return string(b), nil
}

// Scalar returns a text, a number or a truth value as it is written; null is
// empty, an object or a list is none.
func Scalar(raw json.RawMessage) ([]byte, bool) {
	switch {
	case len(raw) == 0 || string(raw) == "null":
		return nil, true
	case raw[0] == '{' || raw[0] == '[':
		return nil, false
	case raw[0] != '"':
		return raw, true
	case bytes.IndexByte(raw, '\\') < 0:
		return raw[1 : len(raw)-1], true
	}
	var text string
	err := json.Unmarshal(raw, &text)
	return []byte(text), err == nil
}
