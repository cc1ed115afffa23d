// Package fetch gets documents over HTTP politely: one request at a time, with a
// pause between two requests to one host, and where the server or the way to it
// fails, a few more tries with growing pauses. A server's Retry-After lengthens
// a pause; none is longer than a minute. What another try would not change is
// not tried again: a refusal, a redirect that leads nowhere, a reply that is
// empty or too long, a full disk. The raw bytes are kept under their SHA-256.
//
// Secrets (keys of an API) are sent to the server that was asked and to no
// other, and stand in no error, no message and no archived file.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

// Request is one document to get.
type Request struct {
	Address string            // may hold secrets
	Name    string            // the address as it may be told; empty: the address itself
	Header  map[string]string // may hold secrets
	Secrets []Secret
	Every   time.Duration // the least time between two requests to the host
	// ETag and Modified are headers of the reply that is known already, which
	// the server need not send again; empty when there is none.
	ETag, Modified string
}

// Reply is what an address answered.
type Reply struct {
	Unchanged    bool      // the known reply is still good: there are no bytes
	Path         string    // the archived bytes
	SHA256       string    // hexadecimal, of the bytes
	Modified     time.Time // of the header Last-Modified; zero when it has none
	ETag         string    // the header, as it is
	LastModified string    // the header, as it is
	Next         string    // the following page, by the header Link; empty when there is none; may hold secrets
}

const (
	whole        = time.Hour // of one try
	maxRedirects = 10
	maxPause     = time.Minute
	maxBody      = 1 << 30
	patience     = 2 * time.Minute
)

// Client gets documents. Its zero value is ready; all fields may stay zero.
type Client struct {
	Log      func(string)    // told what happens on the way: a pause, a redirect
	Pauses   []time.Duration // before the second and the following tries
	Longest  time.Duration   // the longest pause that a server can ask for
	Patience time.Duration   // how long a server may send nothing
	MaxBody  int64           // bytes

	asked map[string]time.Time // the last request to each host
}

// pauses are the waits before the second and the following tries.
var pauses = []time.Duration{time.Second, 4 * time.Second, 15 * time.Second}

// passing is a failure that another try may mend, after a wait at least as long.
type passing struct {
	error
	wait time.Duration
}

// Unwrap returns the failure itself.
func (p *passing) Unwrap() error { return p.error }

// errLasting is the mark of a failure on the way that another try would not mend.
var errLasting = errors.New("not fetched")

// ErrUnreachable marks what failed after all tries: the server is down, or the
// way to it.
var ErrUnreachable = errors.New("unreachable")

// StatusError is an answer other than 200.
type StatusError struct {
	Code int
	text string
}

// Error names the address and the status.
func (e *StatusError) Error() string { return e.text }

// Get fetches a document into the folder. An answer other than 200 (and 304
// where a reply is known) is a *StatusError.
func (c *Client) Get(ctx context.Context, r Request, folder string) (*Reply, error) {
	tries := c.Pauses
	if tries == nil {
		tries = pauses
	}
	for try := 0; ; try++ {
		if err := c.turn(ctx, r); err != nil {
			return nil, err
		}
		reply, err := c.try(ctx, r, folder)
		var p *passing
		switch {
		case err == nil:
			return reply, nil
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case !errors.As(err, &p):
			return nil, r.clean(err)
		case try == len(tries):
			return nil, r.clean(unreachable{p.error})
		}
		pause := min(max(p.wait, tries[try]), positive(c.Longest, maxPause))
		c.log(r, "%v; trying again in %v", p.error, pause)
		if err := sleep(ctx, pause); err != nil {
			return nil, err
		}
	}
}

// unreachable gives a failure that lasted through all tries its mark.
type unreachable struct{ error }

func (u unreachable) Unwrap() []error { return []error{u.error, ErrUnreachable} }

// positive returns a setting, or what holds where it is not set.
func positive[T ~int64](set, standing T) T {
	if set > 0 {
		return set
	}
	return standing
}

// log tells what happens on the way, without secrets.
func (c *Client) log(r Request, format string, args ...any) {
	if c.Log != nil {
		c.Log(r.Redact(fmt.Sprintf(format, args...)))
	}
}

// sleep waits, unless the caller gives up.
func sleep(ctx context.Context, pause time.Duration) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// turn waits until the host may be asked again.
func (c *Client) turn(ctx context.Context, r Request) error {
	u, err := url.Parse(r.Address)
	if err != nil {
		return nil // which the try itself tells
	}
	if c.asked == nil {
		c.asked = map[string]time.Time{}
	}
	if last, ok := c.asked[u.Host]; ok {
		if err := sleep(ctx, time.Until(last.Add(r.Every))); err != nil {
			return err
		}
	}
	c.asked[u.Host] = time.Now()
	return nil
}

// name is the address as it may be told.
func (r Request) name() string {
	if r.Name != "" {
		return r.Name
	}
	return r.Address
}

// fetchable says whether an address is one of HTTP.
func fetchable(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return fmt.Errorf("%w: found scheme %q and host %q, expected http or https and a host", errLasting, u.Scheme, u.Host)
	}
	return nil
}

// build makes the HTTP request.
func (r Request) build(ctx context.Context) (*http.Request, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, r.Address, nil)
	if err != nil {
		return nil, err
	}
	if err := fetchable(request.URL); err != nil {
		return nil, err
	}
	request.Header.Set("User-Agent", "oborot (trade statistics)")
	for name, value := range r.Header {
		request.Header.Set(name, value)
	}
	if r.ETag != "" {
		request.Header.Set("If-None-Match", r.ETag)
	}
	if r.Modified != "" {
		request.Header.Set("If-Modified-Since", r.Modified)
	}
	return request, nil
}
