package table

import (
	"errors"
	"io"
	"iter"

	"oborot/data"
	"oborot/data/cells"
	"oborot/data/xls"
	"oborot/data/xlsx"
)

// beginning is how many rows of a sheet are looked at before a layout is chosen.
const beginning = 200

// document is a document as the layouts see it: of a workbook the first rows of
// its sheets, of any other its head.
type document struct {
	*data.Document
	begin  *book          // nil where the document is no workbook
	stream *xlsx.Workbook // of an .xlsx, whose rows are read one by one
	closer io.Closer      // of a workbook
	kept   bool           // it stays open until its records are read
}

// openDocument opens a workbook and reads its beginning; any other document has
// its head already.
func openDocument(doc *data.Document) (*document, error) {
	d := &document{Document: doc}
	streamed := xlsx.Match(doc.Head)
	if !streamed && !xls.Match(doc.Head) {
		return d, nil
	}
	in, size, closer, err := doc.Random(maxWhole)
	if err != nil {
		return nil, err
	}
	d.closer = closer
	var workbook *cells.Workbook
	if !streamed {
		workbook, err = xls.Read(in, size)
	} else if d.stream, err = xlsx.Open(in, size); err == nil {
		workbook, err = d.stream.First(beginning)
	}
	if err != nil {
		return nil, errors.Join(err, closer.Close())
	}
	d.begin = &book{Workbook: *workbook}
	return d, nil
}

// close closes a workbook.
func (d *document) close() error {
	if d.closer == nil {
		return nil
	}
	return d.closer.Close()
}

// whole reads all of a workbook, which may have a million cells.
func (d *document) whole() (*book, error) {
	if d.stream == nil {
		return d.begin, nil
	}
	workbook, err := d.stream.Whole()
	if err != nil {
		return nil, err
	}
	return &book{Workbook: *workbook}, nil
}

// rows yields the rows of a sheet, counted from 0, that hold something. Those of
// an .xlsx are read from the file and hold until the next one.
func (d *document) rows(sheet int) iter.Seq2[xlsx.Row, error] {
	if d.stream != nil {
		return d.stream.Rows(sheet)
	}
	return func(yield func(xlsx.Row, error) bool) {
		s := &d.begin.Sheets[sheet]
		for i := range s.Rows {
			row := xlsx.Row{Number: int32(i + 1)}
			for column := range s.Columns {
				if cell := s.At(i, column); cell.Kind != cells.Empty {
					row.Cells = append(row.Cells, xlsx.Cell{Column: int32(column + 1), Cell: cell})
				}
			}
			if len(row.Cells) > 0 && !yield(row, nil) {
				return
			}
		}
	}
}
