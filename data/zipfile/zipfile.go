// Package zipfile opens ZIP archives of unknown origin: what a damaged, an encrypted or a hostile one does is an error
// that says so, and neither its list of members nor a member takes more than it may.
package zipfile

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

const (
	// maxDirectory bounds the bytes of the list of members, which is read whole: some hundred thousand of them.
	maxDirectory = 16 << 20
	// endSize is the record that ends an archive, maxComment what may stand behind it.
	endSize, maxComment = 22, 1 << 16
	encrypted           = 1 // of a member's flags
)

// ErrTooLarge is what a member is that unzips to more than it may.
var ErrTooLarge = errors.New("unzips to more than is read")

// Match reports whether the bytes begin a ZIP archive, perhaps one without members.
func Match(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, []byte("PK\x05\x06"))
}

// Open reads the list of an archive's members.
func Open(r io.ReaderAt, size int64) (*zip.Reader, error) {
	if directory, err := directorySize(r, size); err != nil {
		return nil, err
	} else if directory > maxDirectory {
		return nil, fmt.Errorf("a ZIP archive whose list of members has %d bytes, at most %d are read", directory, maxDirectory)
	}
	z, err := zip.NewReader(r, size)
	if err != nil {
		return nil, fmt.Errorf("the ZIP archive is damaged or cut short: %w", err)
	}
	return z, nil
}

// directorySize is how many bytes lie between the beginning of the list of members, as the end of the archive tells it,
// and the end of the file. Of an archive with its sizes elsewhere (ZIP64) it is what the list itself would be.
func directorySize(r io.ReaderAt, size int64) (int64, error) {
	tail := make([]byte, min(size, endSize+maxComment))
	if _, err := r.ReadAt(tail, size-int64(len(tail))); err != nil && !errors.Is(err, io.EOF) {
		return 0, err
	}
	at := bytes.LastIndex(tail, []byte("PK\x05\x06"))
	if at < 0 || at+endSize > len(tail) {
		return 0, errors.New("the ZIP archive is cut short: the list of its members is missing")
	}
	const zip64 = 0xFFFFFFFF
	begins, length := int64(binary.LittleEndian.Uint32(tail[at+16:])), int64(binary.LittleEndian.Uint32(tail[at+12:]))
	if begins == zip64 || length == zip64 {
		return directory64(r, size-int64(len(tail)-at))
	}
	return max(length, size-begins), nil
}

// directory64 does the same for ZIP64, whose end of its own stands before the ordinary one, and before that a pointer.
func directory64(r io.ReaderAt, end int64) (int64, error) {
	pointer, record := make([]byte, 20), make([]byte, 56)
	if _, err := r.ReadAt(pointer, max(end-20, 0)); err != nil {
		return 0, err
	}
	at := int64(binary.LittleEndian.Uint64(pointer[8:]))
	if at < 0 || at > end {
		return 0, errors.New("the ZIP archive is damaged: its list of members lies outside of it")
	}
	if _, err := r.ReadAt(record, at); err != nil && !errors.Is(err, io.EOF) {
		return 0, err
	}
	begins := int64(binary.LittleEndian.Uint64(record[48:]))
	if begins < 0 || begins > at {
		return 0, errors.New("the ZIP archive is damaged: its list of members lies outside of it")
	}
	return end - begins, nil
}

// Member opens a member that may unzip to so many bytes. Where more come out than that, or than the archive said,
// reading ends in an error; so does a member cut short.
func Member(f *zip.File, most int64) (io.ReadCloser, error) {
	switch {
	case f.Flags&encrypted != 0:
		return nil, fmt.Errorf("%s is encrypted, expected one without a password", f.Name)
	case f.UncompressedSize64 > uint64(most):
		return nil, fmt.Errorf("%s: %d bytes: %w", f.Name, f.UncompressedSize64, ErrTooLarge)
	}
	in, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name, err)
	}
	return &member{in, f.Name, most}, nil
}

// member is a member being read.
type member struct {
	io.ReadCloser
	name string
	left int64
}

// Read reads on, to the limit.
func (m *member) Read(p []byte) (int, error) {
	n, err := m.ReadCloser.Read(p)
	if m.left -= int64(n); m.left < 0 {
		return 0, fmt.Errorf("%s: %w", m.name, ErrTooLarge)
	}
	if err != nil && !errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = fmt.Errorf("%s is damaged or cut short: %w", m.name, err)
	}
	return n, err
}
