package fetch

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
)

// archive keeps the body as <folder>/<sha256>. A body cut short is an error, and
// leaves nothing behind.
func archive(response *http.Response, folder string) (*Reply, error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	f, err := os.CreateTemp(folder, "incoming-*")
	if err != nil {
		return nil, err
	}
	defer os.Remove(f.Name())
	h := sha256.New()
	n, err := io.Copy(io.MultiWriter(f, h), io.LimitReader(response.Body, maxBody+1))
	if err := errors.Join(err, f.Close()); err != nil {
		return nil, copyError(err)
	}
	switch {
	case n == 0:
		return nil, errors.New("the reply is empty")
	case n > maxBody:
		return nil, fmt.Errorf("the reply is longer than %d bytes", maxBody)
	}
	reply := &Reply{SHA256: hex.EncodeToString(h.Sum(nil))}
	reply.Path = filepath.Join(folder, reply.SHA256)
	if t, err := http.ParseTime(response.Header.Get("Last-Modified")); err == nil {
		reply.Modified = t
	}
	return reply, os.Rename(f.Name(), reply.Path)
}

// copyError tells the failure of a disk, which lasts, from one of the network,
// which may pass.
func copyError(err error) error {
	var disk *fs.PathError
	if errors.As(err, &disk) {
		return err
	}
	return &passing{error: fmt.Errorf("the reply is cut short: %w", err)}
}
