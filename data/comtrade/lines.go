package comtrade

import (
	"bytes"
	"fmt"
	"io"
)

const (
	bufferSize = 1 << 20 // no row is longer
	quotedSpan = 64      // no quoted field runs over more lines
)

// scanner cuts a document into rows and rows into fields, in one buffer. It
// reads what encoding/csv reads, and picks the wanted columns only.
type scanner struct {
	in     io.Reader
	layout *layout
	buffer []byte
	start  int // of what is not yet used
	end    int
	ended  bool
	last   byte  // that was read
	line   int32 // the line on which the last row began
	next   int32 // the line that comes next
	fields row
	count  int // how many fields the row has
	spare  []byte
}

func newScanner(in io.Reader, l *layout) *scanner {
	return &scanner{in: in, layout: l, buffer: make([]byte, bufferSize), next: 1, fields: l.preset}
}

// problem is a row that cannot be read, as found and expected.
type problem struct{ found, expected string }

// row moves to the next row that is not empty. A problem concerns this row only;
// an error ends the document and is io.EOF at its regular end.
func (s *scanner) row() (*problem, error) {
	for {
		line, err := s.physicalLine(0)
		if err != nil {
			return nil, err
		}
		s.line, s.next = s.next, s.next+1
		if line == nil {
			return &problem{"a row of more than 1 MB", "a shorter one"}, s.passLongLine()
		}
		length := len(line)
		if line = trimLineEnd(line); len(line) == 0 {
			s.start += length
			continue
		}
		if bytes.IndexByte(line, 0) >= 0 {
			s.start += length
			return &problem{"a NUL byte", "text"}, nil
		}
		p, open := s.split(line)
		if !open {
			s.start += length
			return p, nil
		}
		return s.longRow(length)
	}
}

// longRow reads a row of which a quoted field runs over the end of the line.
// Where the quote is never closed, only the line that opened it is lost.
func (s *scanner) longRow(length int) (*problem, error) {
	first := length
	for n := int32(1); n < quotedSpan; n++ {
		line, err := s.physicalLine(length)
		if err == io.EOF || err == nil && line == nil {
			break
		}
		if err != nil {
			return nil, err
		}
		length += len(line)
		if p, open := s.split(trimLineEnd(s.buffer[s.start : s.start+length])); !open {
			s.start += length
			s.next += n
			return p, nil
		}
	}
	s.start += first
	return &problem{"a quote that is not closed", `a closing "`}, nil
}

// physicalLine returns the line that begins so far after the start, with its
// end; nil if it does not fit into the buffer.
func (s *scanner) physicalLine(after int) ([]byte, error) {
	looked := after
	for {
		if i := bytes.IndexByte(s.buffer[s.start+looked:s.end], '\n'); i >= 0 {
			return s.buffer[s.start+after : s.start+looked+i+1], nil
		}
		looked = s.end - s.start
		if s.ended {
			if looked == after {
				return nil, io.EOF
			}
			return s.buffer[s.start+after : s.end], nil
		}
		if looked == len(s.buffer) {
			return nil, nil
		}
		if err := s.fill(); err != nil {
			return nil, err
		}
	}
}

// fill moves what is not used to the front and reads on behind it.
func (s *scanner) fill() error {
	if s.start > 0 {
		s.end = copy(s.buffer, s.buffer[s.start:s.end])
		s.start = 0
	}
	n, err := s.in.Read(s.buffer[s.end:])
	if s.end += n; n > 0 {
		s.last = s.buffer[s.end-1]
	}
	if err == io.EOF {
		s.ended = true
		return nil
	}
	return err
}

// passLongLine drops the rest of a line that does not fit into the buffer.
func (s *scanner) passLongLine() error {
	for {
		if i := bytes.IndexByte(s.buffer[s.start:s.end], '\n'); i >= 0 {
			s.start += i + 1
			return nil
		}
		s.start, s.end = 0, 0
		if s.ended {
			return nil
		}
		if err := s.fill(); err != nil {
			return err
		}
	}
}

func trimLineEnd(line []byte) []byte {
	return bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))
}

// split cuts a row into its fields. It says whether the row ends inside quotes.
func (s *scanner) split(line []byte) (p *problem, open bool) {
	s.count, s.spare = 0, s.spare[:0]
	at, separator := s.layout.at, s.layout.separator
	for {
		field, rest, state := cut(line, separator)
		switch state {
		case quoteOpen:
			return nil, true
		case quoteStray:
			return &problem{fmt.Sprintf("a stray quote in field %d", s.count+1), "quotes around a whole field"}, false
		case quoteDouble:
			from := len(s.spare)
			s.spare = append(s.spare, bytes.ReplaceAll(field, []byte(`""`), []byte(`"`))...)
			field = s.spare[from:]
		}
		if s.count < len(at) && at[s.count] >= 0 {
			s.fields[at[s.count]] = field
		}
		s.count++
		if rest == nil {
			return s.ragged(field), false
		}
		line = rest
	}
}

// ragged complains of a row that has not as many fields as the header. One
// empty field more is the trailing comma of the web page's downloads.
func (s *scanner) ragged(last []byte) *problem {
	n := len(s.layout.at)
	if s.count == n || s.count == n+1 && len(last) == 0 {
		return nil
	}
	return &problem{fmt.Sprintf("%d fields", s.count), fmt.Sprintf("%d", n)}
}

// quoting is how a field is quoted.
type quoting int

const (
	quoteNone   quoting = iota
	quoteDouble         // quotes inside are written twice
	quoteOpen           // the closing quote is missing
	quoteStray          // a quote stands where it may not
)

// cut takes the first field off a row; the rest is nil after the last one.
func cut(line []byte, separator byte) (field, rest []byte, state quoting) {
	if len(line) > 0 && line[0] == '"' {
		return cutQuoted(line, separator)
	}
	for i, c := range line {
		if c == separator {
			return line[:i], line[i+1:], quoteNone
		}
		if c == '"' {
			return nil, nil, quoteStray
		}
	}
	return line, nil, quoteNone
}

func cutQuoted(line []byte, separator byte) (field, rest []byte, state quoting) {
	for i := 1; ; {
		j := bytes.IndexByte(line[i:], '"')
		if j < 0 {
			return nil, nil, quoteOpen
		}
		i += j + 1
		switch {
		case i == len(line):
			return line[1 : i-1], nil, state
		case line[i] == separator:
			return line[1 : i-1], line[i+1:], state
		case line[i] != '"':
			return nil, nil, quoteStray
		}
		i, state = i+1, quoteDouble
	}
}
