package data

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
)

// Document is bytes with a name, as they lie on a disk or came over the wire.
type Document struct {
	Name      string // path or address, as given
	Size      int64  // bytes of what Open returns; -1 when not known
	Head      []byte // the first bytes, up to 64 KiB; the whole of a shorter document
	Published Date   // what the user said; zero when nothing
	Encoding  string // what the user said; empty to detect
	Today     Date   // the day of reading
	// Open returns the bytes from the beginning. It may be called again.
	Open func() (io.ReadCloser, error)
}

// Random opens the document for reading at any place, as containers want it: a
// file on disk as it lies there, anything else, of no more than most bytes, in
// memory. The last value closes it.
func (d *Document) Random(most int64) (io.ReaderAt, int64, io.Closer, error) {
	in, err := d.Open()
	if err != nil {
		return nil, 0, nil, err
	}
	if at, ok := in.(io.ReaderAt); ok && d.Size >= 0 {
		return at, d.Size, in, nil
	}
	content, err := io.ReadAll(io.LimitReader(in, most+1))
	if err == nil && int64(len(content)) > most {
		err = fmt.Errorf("larger than %d MiB, which is too much for a container that is not a file of its own", most>>20)
	}
	if err != nil {
		return nil, 0, nil, errors.Join(err, in.Close())
	}
	return bytes.NewReader(content), int64(len(content)), in, nil
}

// Format reads documents of one kind. It answers four questions: is it yours,
// whose is it, of what date, what does it say.
type Format interface {
	// Name is the format's word on the command line: "press", "table".
	Name() string
	// Match claims the format's own documents and no other's. It looks at the
	// name and the head only.
	Match(doc *Document) bool
	// Read opens the document. The error is about the document as a whole: it
	// cannot be opened, it is cut short, it has no header.
	Read(doc *Document) (*Reading, error)
}

// Reading is an opened document. Records may be ranged over once; what Records
// sets in the Reading itself (Findings) holds afterwards.
type Reading struct {
	Layout   string // which declared layout of the format, where it has them: kz-trade-by-country
	Provider string
	Title    string
	Encoding string
	Sheets   []string // names of a workbook's sheets, in order
	Date     Dated    // by the rules between the user's word and the day of ingest; zero when unknown
	// Records yields what the document says, in its order. A *RowError beside an
	// empty Record is a row that could not be read; the reading goes on. Any
	// other error is a failure of disk or network, or a document cut short; it
	// is the last thing yielded.
	Records iter.Seq2[Record, error]
}

// Record is one thing that a document says; exactly one field is set. What it
// points to is valid until the next record, but for Series, which is shared
// and stays.
type Record struct {
	Observation *Observation
	Claim       *Claim
	Coverage    *Coverage
	Finding     *Finding
	Unstored    *Unstored
}
