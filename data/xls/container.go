package xls

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/richardlehane/mscfb"
)

const (
	// maxFile is the largest file read; publishers' workbooks are a thousandth of it.
	maxFile = 128 << 20
	// maxDirectory bounds the bytes of whole sectors read while the container is opened: its directory, and a little
	// for the map of a large file. mscfb walks a directory recursively and gives every entry its path, so that an
	// unbounded hostile one would cost the square of its size. 256 KiB are two thousand entries; a workbook has five.
	maxDirectory = 256 << 10
	// window is how much of a stream is asked for at once: mscfb's work for one Read grows with the square of it.
	window = 64 << 10
)

// container is an opened OLE2 compound file.
type container struct {
	file *mscfb.Reader
	size int64
}

// openContainer reads the container's directory.
func openContainer(r io.ReaderAt, size int64) (c *container, err error) {
	if size > maxFile {
		return nil, fmt.Errorf("a file of %d bytes, at most %d are read", size, maxFile)
	}
	head := make([]byte, min(size, int64(len(signature))))
	if _, err := r.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if !Match(head) {
		return nil, fmt.Errorf("byte 0: found % x, expected the OLE2 signature of a BIFF8 workbook", head)
	}
	defer guard(&err)
	guarded := &sectors{from: io.NewSectionReader(r, 0, size), left: maxDirectory}
	file, err := mscfb.New(guarded)
	if err != nil {
		return nil, fmt.Errorf("the container is damaged or cut short: %w", err)
	}
	guarded.opened = true
	return &container{file, size}, nil
}

// guard turns a panic of mscfb into an error. Nowhere else is a panic caught: here bytes of unknown origin meet code
// that is not ours, and whatever it trips over says only that the file is damaged.
func guard(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("the container is damaged: %v", p)
	}
}

// sectors is the file as mscfb may read it.
type sectors struct {
	from   io.ReaderAt
	left   int
	headed bool
	opened bool
}

// ReadAt refuses what only a damaged file asks for: a directory without end, and a chain of sectors that runs into a
// free one, whose number mscfb takes for the header.
func (s *sectors) ReadAt(p []byte, offset int64) (int, error) {
	if offset == 0 && s.headed {
		return 0, errors.New("a chain of sectors ends too early")
	}
	s.headed = true
	if !s.opened && len(p) >= 512 {
		if s.left -= len(p); s.left < 0 {
			return 0, fmt.Errorf("a directory of more than %d bytes", maxDirectory)
		}
	}
	return s.from.ReadAt(p, offset)
}

// workbook returns the stream of records.
func (c *container) workbook() ([]byte, error) {
	for _, name := range []string{"Workbook", "Book"} {
		if f := c.find(name, 0); f != nil {
			return c.read(f)
		}
	}
	if c.find("EncryptedPackage", 0) != nil {
		return nil, errors.New("an encrypted workbook, expected one without a password")
	}
	return nil, errors.New("an OLE2 file without a Workbook stream, expected a BIFF8 workbook")
}

// find returns a stream of the outermost storage; those deeper down belong to embedded documents. initial is the
// control character before the names of property sets.
func (c *container) find(name string, initial uint16) *mscfb.File {
	for _, f := range c.file.File {
		special := uint16(0)
		if f.Initial < ' ' {
			special = f.Initial
		}
		if len(f.Path) == 0 && f.Size > 0 && special == initial && strings.EqualFold(f.Name, name) {
			return f
		}
	}
	return nil
}

// read returns a stream whole.
func (c *container) read(f *mscfb.File) (stream []byte, err error) {
	if f.Size > c.size {
		return nil, fmt.Errorf("the stream %s declares %d bytes in a file of %d: the file is cut short", f.Name, f.Size, c.size)
	}
	defer guard(&err)
	stream = make([]byte, f.Size)
	for at := 0; at < len(stream); {
		n, err := f.Read(stream[at:min(at+window, len(stream))])
		at += n
		if err != nil && !errors.Is(err, io.EOF) || n == 0 {
			return nil, fmt.Errorf("the stream %s ends at byte %d of %d: the file is cut short: %w", f.Name, at, f.Size, err)
		}
	}
	return stream, nil
}

// lastSaved reads the day of the last save. Properties are a courtesy of the writing program: where they are absent, or
// not what they should be, the time is zero and the cells are none the worse; a stream cut short is an error all the same.
func (c *container) lastSaved() (time.Time, error) {
	f := c.find("SummaryInformation", 5)
	if f == nil {
		return time.Time{}, nil
	}
	stream, err := c.read(f)
	return lastSaved(stream), err
}
