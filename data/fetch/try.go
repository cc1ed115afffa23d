package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// errSlow is why a try is given up on a server that sends nothing.
var errSlow = errors.New("the server sends nothing")

// try asks once. Its errors name the address.
func (c *Client) try(ctx context.Context, r Request, folder string) (*Reply, error) {
	ctx, stop := context.WithTimeoutCause(ctx, whole, fmt.Errorf("%w: not done after %v", errLasting, whole))
	defer stop()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	patience := positive(c.Patience, patience)
	watch := time.AfterFunc(patience, func() { cancel(fmt.Errorf("%w for %v", errSlow, patience)) })
	defer watch.Stop()
	reply, err := c.ask(ctx, r, folder, func() { watch.Reset(patience) })
	if err == nil {
		return reply, nil
	}
	var p *passing
	if cause := context.Cause(ctx); cause != nil {
		err = cause
		if errors.Is(cause, errSlow) {
			err = &passing{error: cause}
		}
	}
	if errors.As(err, &p) {
		return nil, &passing{fmt.Errorf("%s: %w", r.name(), p.error), p.wait}
	}
	return nil, fmt.Errorf("%s: %w", r.name(), err)
}

// ask sends the request and takes the answer. Each sign of life from the server
// is told.
func (c *Client) ask(ctx context.Context, r Request, folder string, alive func()) (*Reply, error) {
	request, err := r.build(ctx)
	if err != nil {
		return nil, err
	}
	client := &http.Client{CheckRedirect: func(next *http.Request, before []*http.Request) error { return c.redirect(r, next, before) }}
	response, err := client.Do(request)
	if err != nil {
		return nil, onTheWay(err)
	}
	defer response.Body.Close()
	response.Body = &living{response.Body, alive}
	known := r.ETag != "" || r.Modified != ""
	switch {
	case response.StatusCode == http.StatusOK:
		return c.keep(r, response, folder)
	case response.StatusCode == http.StatusNotModified && known:
		return &Reply{Unchanged: true}, nil
	}
	return nil, refused(r, response)
}

// onTheWay takes the address out of an error of net/http, because it may hold a
// secret, and says whether the failure may pass.
func onTheWay(err error) error {
	lasting := errors.Is(err, errLasting) || errors.Is(err, http.ErrSchemeMismatch)
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err
	}
	if lasting || errors.Is(err, context.Canceled) {
		return err
	}
	return &passing{error: err}
}

// living tells of every read that brings something.
type living struct {
	io.ReadCloser
	alive func()
}

func (l *living) Read(p []byte) (int, error) {
	n, err := l.ReadCloser.Read(p)
	if n > 0 {
		l.alive()
	}
	return n, err
}

// refused turns an answer without a document into an error. What the server
// says to it in plain words is quoted.
func refused(r Request, response *http.Response) error {
	text := fmt.Sprintf("%s: the server answered %s%s", r.name(), response.Status, excuse(response))
	status := &StatusError{response.StatusCode, text}
	if response.StatusCode == http.StatusTooManyRequests || response.StatusCode >= 500 {
		return &passing{status, retryAfter(response.Header, time.Now())}
	}
	return status
}

// excuse reads the beginning of an answer in plain text or JSON.
func excuse(response *http.Response) string {
	const most = 200
	kind, _, _ := mime.ParseMediaType(response.Header.Get("Content-Type"))
	if kind != "text/plain" && kind != "application/json" {
		return ""
	}
	head, _ := io.ReadAll(io.LimitReader(response.Body, 4*most))
	words := []rune(strings.Join(strings.Fields(strings.ToValidUTF8(string(head), "")), " "))
	if len(words) > most {
		words = append(words[:most], '…')
	}
	if len(words) < 5 {
		return ""
	}
	return ": " + string(words)
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
