// Package fetch gets a document over HTTP politely: one request at a time, a
// few retries with growing pauses, the server's Retry-After obeyed up to a
// limit, a cap on the size. The raw bytes are kept under their SHA-256.
package fetch

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"time"
)

// Reply is what an address answered.
type Reply struct {
	Path     string    // the archived bytes
	SHA256   string    // hexadecimal, of the bytes
	Modified time.Time // of the header Last-Modified; zero when it has none
}

const (
	timeout  = 2 * time.Minute
	maxBody  = 1 << 30
	maxPause = time.Minute
)

// pauses are the waits before the second and the following tries.
var pauses = []time.Duration{time.Second, 4 * time.Second, 15 * time.Second}

// Get fetches the address into the folder. An answer other than 200 is an
// error; 429 and 5xx are tried again.
func Get(ctx context.Context, address, folder string) (*Reply, error) {
	for try := 0; ; try++ {
		reply, wait, err := get(ctx, address, folder)
		if err == nil || wait < 0 || try == len(pauses) {
			return reply, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(min(max(wait, pauses[try]), maxPause)):
		}
	}
}

// get tries once. A wait of less than nothing says that another try is of no
// use.
func get(ctx context.Context, address, folder string) (*Reply, time.Duration, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, -1, err
	}
	request.Header.Set("User-Agent", "oborot (trade statistics)")
	client := &http.Client{Timeout: timeout}
	response, err := client.Do(request)
	if err != nil {
		return nil, 0, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		wait := time.Duration(-1)
		if response.StatusCode == http.StatusTooManyRequests || response.StatusCode >= 500 {
			wait = retryAfter(response.Header)
		}
		return nil, wait, fmt.Errorf("%s: the server answered %s", address, response.Status)
	}
	reply, err := archive(response, folder)
	if err != nil {
		return nil, 0, fmt.Errorf("%s: %w", address, err)
	}
	return reply, 0, nil
}

// retryAfter reads the header in its form of seconds.
func retryAfter(h http.Header) time.Duration {
	seconds, err := strconv.Atoi(h.Get("Retry-After"))
	if err != nil || seconds < 0 {
		return 0
	}
	return time.Duration(seconds) * time.Second
}

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
	if err = errors.Join(err, f.Close()); err != nil {
		return nil, err
	}
	if n > maxBody {
		return nil, fmt.Errorf("the reply is longer than %d bytes", maxBody)
	}
	reply := &Reply{SHA256: hex.EncodeToString(h.Sum(nil))}
	reply.Path = filepath.Join(folder, reply.SHA256)
	if t, err := http.ParseTime(response.Header.Get("Last-Modified")); err == nil {
		reply.Modified = t
	}
	return reply, os.Rename(f.Name(), reply.Path)
}
