package comtrade

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// maxValue is how many bytes one value of a reply may have: a row has a
// thousand.
const maxValue = 1 << 20

// decoder reads JSON and never holds more than a value of maxValue.
type decoder struct {
	*json.Decoder
	in   io.Reader
	read int64
}

func newDecoder(in io.Reader) *decoder {
	d := &decoder{in: in}
	d.Decoder = json.NewDecoder(d)
	return d
}

var errLongValue = errors.New("a value of more than 1 MB, expected rows of Comtrade")

// Read is what the decoder reads from. What it holds and has not yet given out
// is the value that it is reading.
func (d *decoder) Read(b []byte) (int, error) {
	if d.read-d.InputOffset() > maxValue {
		return 0, errLongValue
	}
	n, err := d.in.Read(b)
	d.read += int64(n)
	return n, err
}

// open moves behind an opening bracket or brace. It says whether there is one.
func (d *decoder) open(delim json.Delim) (bool, error) {
	token, err := d.Token()
	return token == delim, err
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

// cutShort says what the end of a document within a value means.
func cutShort(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("the reply ends in the middle, expected one that is not cut short")
	}
	return err
}

// scalar reads a text, a number or a truth value as text; null is empty.
func (d *decoder) scalar() (string, error) {
	var raw json.RawMessage
	if err := d.Decode(&raw); err != nil {
		return "", err
	}
	b, ok := scalarOf(raw)
	if !ok {
		return "", fmt.Errorf("%.20s, expected a text or a number", raw)
	}
	return string(b), nil
}

// scalarOf returns a text, a number or a truth value as it is written; null is
// empty, an object or a list is none.
func scalarOf(raw json.RawMessage) ([]byte, bool) {
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
