package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
)

// webPage is how a page for people begins.
var webPage = regexp.MustCompile(`(?i)^(?:\xef\xbb\xbf)?\s*(?:<!--[^>]*>\s*)?<(?:!doctype\s+)?html[\s>]`)

// whole refuses what is no reply: a page for people, which a server sends when
// something is wrong, and one with as many rows as the server ever sends,
// because nobody knows what it left out.
func (p *puller) whole(address, path string) error {
	begin, err := beginning(path)
	if err != nil {
		return err
	}
	if p.source.Format == "" && webPage.Match(begin) {
		return fmt.Errorf("%s: found a web page, expected figures", address)
	}
	if len(p.source.Rows) == 0 {
		return nil
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	most := slices.Max(p.source.Rows)
	rows, err := countRows(bufio.NewReaderSize(f, 1<<16), most)
	if err == nil && (rows >= most || slices.Contains(p.source.Rows, rows)) {
		return &tooLong{address, rows}
	}
	return nil // what cannot be counted is for its reader to refuse
}

// countRows counts the records of a reply: the objects in its arrays in JSON,
// else the lines after the first one. It counts no further than it needs to, and
// leaves it to the reader of the reply to find what is wrong with it.
func countRows(r *bufio.Reader, most int) (int, error) {
	if first, err := r.Peek(1); err == nil && (first[0] == '{' || first[0] == '[') {
		return countObjects(r, most)
	}
	n := -1
	for n < most {
		line, err := r.ReadSlice('\n')
		if len(line) > 0 && err != bufio.ErrBufferFull {
			n++
		}
		if err == io.EOF {
			break
		}
		if err != nil && err != bufio.ErrBufferFull {
			return n, err
		}
	}
	return max(n, 0), nil
}

// rowDepth is how deep the rows of a reply lie: {"data":[{…}]} and [{…},[{…}]].
const rowDepth = 2

// countObjects counts the objects of JSON that lie in an array and no deeper
// than rows do.
func countObjects(r *bufio.Reader, most int) (int, error) {
	n, depth := 0, 0
	var open [rowDepth + 1]byte // what is open at the upper levels
	for n < most {
		b, err := r.ReadByte()
		if err == io.EOF {
			break
		}
		if err == nil && b == '"' {
			err = skipString(r)
		}
		if err != nil {
			return n, err
		}
		switch b {
		case '{', '[':
			if b == '{' && depth > 0 && depth <= rowDepth && open[depth-1] == '[' {
				n++
			}
			if depth < len(open) {
				open[depth] = b
			}
			depth++
		case '}', ']':
			depth = max(depth-1, 0)
		}
	}
	return n, nil
}

// skipString passes over the rest of a string of JSON.
func skipString(r *bufio.Reader) error {
	for {
		switch b, err := r.ReadByte(); {
		case err == io.EOF:
			return nil
		case err != nil || b == '"':
			return err
		case b == '\\':
			if _, err := r.ReadByte(); err != nil && err != io.EOF {
				return err
			}
		}
	}
}
