package data

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestRandom reads in the midst of a file, and of a stream that knows no places.
func TestRandom(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a")
	if err := os.WriteFile(path, []byte("0123456789"), 0o600); err != nil {
		t.Fatal(err)
	}
	file := &Document{Size: 10, Open: func() (io.ReadCloser, error) { return os.Open(path) }}
	stream := &Document{Size: -1, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("0123456789")), nil }}
	for _, doc := range []*Document{file, stream} {
		in, size, closer, err := doc.Random(10)
		if err != nil || size != 10 {
			t.Fatalf("size %d, %v", size, err)
		}
		got := make([]byte, 3)
		if _, err := in.ReadAt(got, 4); err != nil || string(got) != "456" {
			t.Errorf("%q, %v, expected 456", got, err)
		}
		if err := closer.Close(); err != nil {
			t.Error(err)
		}
	}
	if _, _, _, err := file.Random(9); err != nil {
		t.Errorf("a file on disk has no limit: %v", err)
	}
	if _, _, _, err := stream.Random(9); err == nil {
		t.Error("a stream of 10 bytes was read into 9")
	}
}
