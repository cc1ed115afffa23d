package fetch

import (
	"bytes"
	"errors"
	"net/http"
	"net/url"
	"strings"
)

// Secret is what must never be told, by the name that is told in its place.
type Secret struct{ Name, Value string }

// spellings are the forms in which a secret may stand in an address or in what a
// server says.
func (s Secret) spellings() []string {
	query, path := url.QueryEscape(s.Value), url.PathEscape(s.Value)
	out := []string{query, path, lowerEscapes(query), lowerEscapes(path), s.Value}
	for i, o := range out {
		if o == "" {
			out[i] = s.Value
		}
	}
	return out
}

// lowerEscapes writes %2F as %2f.
func lowerEscapes(s string) string {
	b := []byte(s)
	for i := 0; i+2 < len(b); i++ {
		if b[i] == '%' {
			copy(b[i:], bytes.ToLower(b[i:i+3]))
		}
	}
	return string(b)
}

// Redact puts ${NAME} in the place of every secret of the request in a text.
func (r Request) Redact(text string) string {
	for _, s := range r.Secrets {
		for _, spelling := range s.spellings() {
			if spelling != "" {
				text = strings.ReplaceAll(text, spelling, "${"+s.Name+"}")
			}
		}
	}
	return text
}

// secretIn says whether a text holds a secret.
func (r Request) secretIn(text string) bool { return r.Redact(text) != text }

// cleaned is an error whose words hold no secret. It leads to no other error
// that may, and yet is what the other one is.
type cleaned struct {
	text  string
	cause error
}

func (c cleaned) Error() string { return c.text }

// Is says whether the cause is the target.
func (c cleaned) Is(target error) bool { return errors.Is(c.cause, target) }

// clean takes the secrets out of an error.
func (r Request) clean(err error) error {
	text := r.Redact(err.Error())
	var status *StatusError
	if errors.As(err, &status) && !errors.Is(err, ErrUnreachable) {
		return &StatusError{status.Code, text}
	}
	return cleaned{text, err}
}

// sentry looks for secrets in what is written to it.
type sentry struct {
	secrets [][]byte
	tail    []byte // the end of what came before, as a secret may lie across
	longest int
	found   bool
}

// shortest is the length from which a secret is looked for in documents; a
// shorter word stands in any text.
const shortest = 8

// guard returns a sentry for the secrets of the request.
func (r Request) guard() *sentry {
	s := &sentry{}
	for _, secret := range r.Secrets {
		for _, spelling := range secret.spellings() {
			if len(secret.Value) >= shortest {
				s.secrets = append(s.secrets, []byte(spelling))
				s.longest = max(s.longest, len(spelling))
			}
		}
	}
	return s
}

func (s *sentry) Write(p []byte) (int, error) {
	if s.longest == 0 || s.found {
		return len(p), nil
	}
	seen := append(s.tail, p...)
	for _, secret := range s.secrets {
		s.found = s.found || bytes.Contains(seen, secret)
	}
	s.tail = append(s.tail[:0:0], seen[max(0, len(seen)-s.longest+1):]...)
	return len(p), nil
}

// withoutSecrets takes out of a request to another server what holds a secret:
// headers and parts of the query. It fails where the path itself holds one.
func (r Request) withoutSecrets(next *http.Request) error {
	for name, values := range next.Header {
		if r.secretIn(strings.Join(values, "\n")) {
			next.Header.Del(name)
		}
	}
	var kept []string
	for pair := range strings.SplitSeq(next.URL.RawQuery, "&") {
		plain, err := url.QueryUnescape(pair)
		if err == nil && !r.secretIn(pair) && !r.secretIn(plain) {
			kept = append(kept, pair)
		}
	}
	next.URL.RawQuery, next.URL.User = strings.Join(kept, "&"), nil
	if r.secretIn(next.URL.String()) || r.secretIn(next.URL.Path) || r.secretIn(next.URL.Host) {
		return errSecretPath
	}
	return nil
}
