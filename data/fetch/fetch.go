// Package fetch gets a document over HTTP politely: one request at a time, and
// where the server or the way to it fails, a few more tries with growing pauses.
// A server's Retry-After lengthens a pause; none is longer than a minute. What
// another try would not change is not tried again: a refusal, a redirect that
// leads nowhere, a reply that is empty or too long, a full disk. The raw bytes
// are kept under their SHA-256.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
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
	timeout      = 2 * time.Minute // of one try
	maxRedirects = 10
)

// What follows is constant but for tests.
var (
	// pauses are the waits before the second and the following tries.
	pauses         = []time.Duration{time.Second, 4 * time.Second, 15 * time.Second}
	maxPause       = time.Minute
	maxBody  int64 = 1 << 30
)

// passing is a failure that another try may mend, after a wait at least as long.
type passing struct {
	error
	wait time.Duration
}

// Unwrap returns the failure itself.
func (p *passing) Unwrap() error { return p.error }

// errLasting is the mark of a failure on the way that another try would not mend.
var errLasting = errors.New("not fetched")

// Get fetches the address into the folder. An answer other than 200 is an
// error.
func Get(ctx context.Context, address, folder string) (*Reply, error) {
	for try := 0; ; try++ {
		reply, err := get(ctx, address, folder)
		var p *passing
		if !errors.As(err, &p) {
			return reply, err
		}
		if try == len(pauses) {
			return nil, p.error
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(min(max(p.wait, pauses[try]), maxPause)):
		}
	}
}

// get tries once.
func get(ctx context.Context, address, folder string) (*Reply, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	if err := fetchable(request.URL); err != nil {
		return nil, fmt.Errorf("%s: %w", address, err)
	}
	request.Header.Set("User-Agent", "oborot (trade statistics)")
	client := &http.Client{Timeout: timeout, CheckRedirect: redirect}
	response, err := client.Do(request)
	switch {
	case errors.Is(err, errLasting), errors.Is(err, http.ErrSchemeMismatch):
		return nil, err
	case err != nil:
		return nil, &passing{error: err}
	}
	defer response.Body.Close()
	if response.StatusCode == http.StatusOK {
		reply, err := archive(response, folder)
		return reply, named(address, err)
	}
	err = fmt.Errorf("%s: the server answered %s", address, response.Status)
	if response.StatusCode == http.StatusTooManyRequests || response.StatusCode >= 500 {
		return nil, &passing{err, retryAfter(response.Header, time.Now())}
	}
	return nil, err
}

// named puts the address before an error and keeps one that may pass such.
func named(address string, err error) error {
	var p *passing
	switch {
	case err == nil:
		return nil
	case errors.As(err, &p):
		return &passing{fmt.Errorf("%s: %w", address, p.error), p.wait}
	}
	return fmt.Errorf("%s: %w", address, err)
}

// fetchable says whether an address is one of HTTP.
func fetchable(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return fmt.Errorf("%w: found scheme %q and host %q, expected http or https and a host", errLasting, u.Scheme, u.Host)
	}
	return nil
}

// redirect follows redirects so far, and to addresses of HTTP only.
func redirect(next *http.Request, before []*http.Request) error {
	if len(before) >= maxRedirects {
		return fmt.Errorf("%w: redirected more than %d times", errLasting, maxRedirects)
	}
	return fetchable(next.URL)
}

// retryAfter reads how long the server asks to wait: a number of seconds, or a
// date.
func retryAfter(h http.Header, now time.Time) time.Duration {
	told := h.Get("Retry-After")
	if seconds, err := strconv.Atoi(told); err == nil {
		return time.Duration(min(max(seconds, 0), 3600)) * time.Second
	}
	if until, err := http.ParseTime(told); err == nil {
		return max(until.Sub(now), 0)
	}
	return 0
}
