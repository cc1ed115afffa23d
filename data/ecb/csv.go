package ecb

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"iter"
	"strings"

	"oborot/data"
)

// maxLine is the longest line read; a real one has 300 bytes.
const maxLine = 64 << 10

// csv reads the rows below the header. The lines of the bank have no quotes.
func (r *reader) csv(currencies []string) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		r.yield = yield
		in, err := r.doc.Open()
		if err != nil {
			yield(data.Record{}, err)
			return
		}
		defer in.Close()
		s := bufio.NewScanner(in)
		s.Buffer(make([]byte, 0, maxLine), maxLine)
		s.Split(wholeLines)
		line := 0
		for s.Scan() {
			line++
			text := s.Text()
			if text = strings.TrimSuffix(text, "\r"); line == 1 || text == "" {
				continue
			}
			if !r.row(currencies, text, int32(line)) {
				return
			}
		}
		if err := s.Err(); err != nil {
			r.fail("line %d: %w", line+1, err)
			return
		}
		r.omitted.End(r.doc.Name, r.told, yield)
	}
}

// wholeLines splits into lines, and says of a last one without an end that the
// file is cut short.
func wholeLines(b []byte, atEnd bool) (advance int, line []byte, err error) {
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		return i + 1, b[:i], nil
	}
	if atEnd && len(b) > 0 {
		return 0, nil, fmt.Errorf("the last line has no end: %w", io.ErrUnexpectedEOF)
	}
	return 0, nil, nil
}

// row tells the rates of one day and that the day is covered, if each of its
// fields was read. It says whether to go on.
func (r *reader) row(currencies []string, text string, line int32) bool {
	fields := strings.Split(text, ",")
	if n := len(fields); n == len(currencies)+2 && strings.TrimSpace(fields[n-1]) == "" {
		fields = fields[:n-1]
	}
	if len(fields) != len(currencies)+1 {
		return r.complain(data.Place{Row: line}, ordinal(len(fields)), ordinal(len(currencies)+1))
	}
	day, err := parseDay(strings.TrimSpace(fields[0]))
	if err != nil {
		return r.complain(data.Place{Row: line, Column: 1}, err.Error(), "")
	}
	whole := true
	for i, field := range fields[1:] {
		at := data.Place{Row: line, Column: int32(i + 2)}
		rate := strings.TrimSpace(field)
		if rate == "N/A" {
			r.omitted.Add("N/A, days on which the bank gives no rate of "+currencies[i], at)
			continue
		}
		told, on := r.tell(day, currencies[i], rate, at)
		if !on {
			return false
		}
		whole = whole && told
	}
	return !whole || r.cover(day)
}
