package store

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
)

// runRows is how many rows are sorted at a time, runsKept how many such runs
// stay in memory before they are merged into a temporary file. Together they
// hold a million rows, 32 MB.
const (
	runRows  = 1 << 16
	runsKept = 16
)

// sorter puts the rows of a release in order of their keys, in bounded memory.
// Sorting goes on while the document is still being read.
type sorter struct {
	filling []row
	runs    []*run
	spilled int // how many of runs, the first ones, are files
	heads   []*run
}

// run is a sorted sequence of rows, in memory or in a file.
type run struct {
	all    []row // of a run in memory
	file   *os.File
	reader *bufio.Reader
	rest   []row
	buffer []row
}

func (s *sorter) add(r row) error {
	if s.filling == nil {
		s.filling = make([]row, 0, runRows)
	}
	if s.filling = append(s.filling, r); len(s.filling) < runRows {
		return nil
	}
	s.finishRun()
	if len(s.runs)-s.spilled < runsKept {
		return nil
	}
	return s.spill()
}

func (s *sorter) finishRun() {
	if len(s.filling) == 0 {
		return
	}
	slices.SortFunc(s.filling, compareRows)
	s.runs = append(s.runs, &run{all: s.filling})
	s.filling = nil
}

// spill merges the runs in memory into one temporary file.
func (s *sorter) spill() error {
	file, err := os.CreateTemp("", "oborot-*.rows")
	if err != nil {
		return err
	}
	kept := s.runs[s.spilled:]
	s.runs = append(s.runs[:s.spilled:s.spilled], &run{file: file})
	s.spilled++
	memory := &sorter{runs: kept}
	if err := memory.start(); err != nil {
		return err
	}
	w := bufio.NewWriterSize(file, 1<<18)
	var record [rowBytes]byte
	for {
		r, ok, err := memory.next()
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		r.encode(&record)
		if _, err := w.Write(record[:]); err != nil {
			return spillError(err)
		}
	}
	return spillError(w.Flush())
}

func spillError(err error) error {
	if err != nil {
		return fmt.Errorf("temporary file for sorting: %w", err)
	}
	return nil
}

// close removes the temporary files.
func (s *sorter) close() error {
	var errs []error
	for _, r := range s.runs {
		if r.file != nil {
			errs = append(errs, r.file.Close(), os.Remove(r.file.Name()))
		}
	}
	return errors.Join(errs...)
}

// start goes to the first row; it may be called again to go through once more.
func (s *sorter) start() error {
	s.finishRun()
	s.heads = s.heads[:0]
	for _, r := range s.runs {
		if err := r.rewind(); err != nil {
			return err
		}
		if len(r.rest) > 0 {
			s.heads = append(s.heads, r)
		}
	}
	for i := len(s.heads)/2 - 1; i >= 0; i-- {
		s.sink(i)
	}
	return nil
}

// peek returns the next row without taking it.
func (s *sorter) peek() (row, bool) {
	if len(s.heads) == 0 {
		return row{}, false
	}
	return s.heads[0].rest[0], true
}

// next takes the next row. The runs are a heap by their first rows.
func (s *sorter) next() (row, bool, error) {
	if len(s.heads) == 0 {
		return row{}, false, nil
	}
	first := s.heads[0]
	r := first.rest[0]
	first.rest = first.rest[1:]
	if len(first.rest) == 0 {
		if err := first.refill(); err != nil {
			return row{}, false, err
		}
	}
	if len(first.rest) == 0 {
		last := len(s.heads) - 1
		s.heads[0] = s.heads[last]
		s.heads = s.heads[:last]
	}
	s.sink(0)
	return r, true, nil
}

func (s *sorter) sink(i int) {
	for {
		least := i
		for _, child := range [2]int{2*i + 1, 2*i + 2} {
			if child < len(s.heads) && compareRows(s.heads[child].rest[0], s.heads[least].rest[0]) < 0 {
				least = child
			}
		}
		if least == i {
			return
		}
		s.heads[i], s.heads[least] = s.heads[least], s.heads[i]
		i = least
	}
}

func (r *run) rewind() error {
	if r.file == nil {
		r.rest = r.all
		return nil
	}
	if _, err := r.file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	r.reader = bufio.NewReaderSize(r.file, 1<<18)
	return r.refill()
}

// refill reads further rows of a run that is a file.
func (r *run) refill() error {
	if r.file == nil {
		return nil
	}
	if r.buffer == nil {
		r.buffer = make([]row, 4096)
	}
	r.rest = r.buffer[:0]
	var record [rowBytes]byte
	for len(r.rest) < len(r.buffer) {
		_, err := io.ReadFull(r.reader, record[:])
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return spillError(err)
		}
		r.rest = append(r.rest, decodeRow(&record))
	}
	return nil
}

const rowBytes = 32

func (r row) encode(b *[rowBytes]byte) {
	binary.LittleEndian.PutUint64(b[0:], r.key)
	binary.LittleEndian.PutUint64(b[8:], uint64(r.coefficient))
	binary.LittleEndian.PutUint64(b[16:], uint64(r.spot))
	binary.LittleEndian.PutUint32(b[24:], uint32(r.line))
	binary.LittleEndian.PutUint32(b[28:], uint32(r.form))
}

func decodeRow(b *[rowBytes]byte) row {
	return row{
		key:         binary.LittleEndian.Uint64(b[0:]),
		coefficient: int64(binary.LittleEndian.Uint64(b[8:])),
		spot:        int64(binary.LittleEndian.Uint64(b[16:])),
		line:        int32(binary.LittleEndian.Uint32(b[24:])),
		form:        int32(binary.LittleEndian.Uint32(b[28:])),
	}
}
