package press

import (
	"bytes"
	"io"

	"oborot/data"
)

// bytesDocument is a document that lies in memory.
func bytesDocument(name string, raw []byte, published data.Date) *data.Document {
	return &data.Document{
		Name: name, Size: int64(len(raw)), Head: raw[:min(len(raw), 65536)], Published: published, Today: 20260101,
		Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(raw)), nil },
	}
}
