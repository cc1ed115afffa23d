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
	"strings"
	"time"
)

// keep archives the body as <folder>/<sha256>. A body cut short is an error, as
// is one that repeats a secret; neither leaves anything behind.
func (c *Client) keep(r Request, response *http.Response, folder string) (*Reply, error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	f, err := os.CreateTemp(folder, incoming+"*")
	if err != nil {
		return nil, err
	}
	defer os.Remove(f.Name())
	h, guard, most := sha256.New(), r.guard(), positive(c.MaxBody, maxBody)
	n, err := io.Copy(io.MultiWriter(f, h, guard), io.LimitReader(response.Body, most+1))
	if err := errors.Join(err, f.Close()); err != nil {
		return nil, copyError(err)
	}
	switch {
	case n == 0:
		return nil, errors.New("the reply is empty")
	case n > most:
		return nil, fmt.Errorf("the reply is longer than %d bytes", most)
	case guard.found:
		return nil, errors.New("the reply repeats the key that was sent, so it is not kept")
	}
	reply := &Reply{SHA256: hex.EncodeToString(h.Sum(nil)), Next: nextPage(response)}
	reply.Path = filepath.Join(folder, reply.SHA256)
	if t, err := http.ParseTime(response.Header.Get("Last-Modified")); err == nil {
		reply.Modified = t
		reply.LastModified = response.Header.Get("Last-Modified")
	}
	if tag := response.Header.Get("ETag"); !r.secretIn(tag) {
		reply.ETag = tag
	}
	return reply, os.Rename(f.Name(), reply.Path)
}

// incoming is how the name of a reply begins while it is on its way.
const incoming = "incoming-"

// Sweep removes from a folder what a program that was killed left of its replies
// more than a day before now.
func Sweep(folder string, now time.Time) error {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, e := range entries {
		info, statErr := e.Info()
		if statErr == nil && strings.HasPrefix(e.Name(), incoming) && now.Sub(info.ModTime()) > 24*time.Hour {
			err = errors.Join(err, os.Remove(filepath.Join(folder, e.Name())))
		}
	}
	return err
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
