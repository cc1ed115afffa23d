package fetch

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// errSecretPath is why a redirect is not followed.
var errSecretPath = fmt.Errorf("%w: redirected to another server with a key in the address", errLasting)

// redirect follows redirects so far, to addresses of HTTP only. To another
// server it takes no secret along, nor does it tell where it comes from.
func (c *Client) redirect(r Request, next *http.Request, before []*http.Request) error {
	if len(before) >= maxRedirects {
		return fmt.Errorf("%w: redirected more than %d times", errLasting, maxRedirects)
	}
	if err := fetchable(next.URL); err != nil {
		return err
	}
	next.Header.Del("Referer")
	if sameServer(before[0].URL, next.URL) {
		return nil
	}
	had := len(r.Secrets) > 0
	if err := r.withoutSecrets(next); err != nil {
		return err
	}
	note := ""
	if had {
		note = ", where no key is sent"
	}
	c.log(r, "%s: redirected to %s%s", r.name(), next.URL.Host, note)
	return nil
}

// sameServer says whether what may be told to one address may be told to the
// other: host and port agree, and nothing that was enciphered goes out in clear.
func sameServer(from, to *url.URL) bool {
	if from.Scheme == "http" && to.Scheme == "https" && from.Port() == "" && to.Port() == "" {
		return strings.EqualFold(from.Host, to.Host)
	}
	return from.Scheme == to.Scheme && strings.EqualFold(from.Host, to.Host)
}

// SameServer says whether two addresses lead to one server.
func SameServer(a, b string) bool {
	from, errFrom := url.Parse(a)
	to, errTo := url.Parse(b)
	return errFrom == nil && errTo == nil && sameServer(from, to)
}

// nextPage reads the address of the following page out of the header Link. An
// address that is not absolute is one beside that of the reply.
func nextPage(response *http.Response) string {
	for _, header := range response.Header.Values("Link") {
		for header != "" {
			_, rest, ok := strings.Cut(header, "<")
			address, rest, closed := strings.Cut(rest, ">")
			if !ok || !closed {
				break
			}
			parameters, following, _ := strings.Cut(rest, ",")
			for strings.Count(parameters, `"`)%2 == 1 && following != "" { // a comma inside quotes
				more, after, _ := strings.Cut(following, ",")
				parameters, following = parameters+","+more, after
			}
			if relation(parameters) == "next" {
				if u, err := response.Request.URL.Parse(address); err == nil {
					return u.String()
				}
			}
			header = following
		}
	}
	return ""
}

// relation reads the parameter rel of a link.
func relation(parameters string) string {
	for parameter := range strings.SplitSeq(parameters, ";") {
		name, value, _ := strings.Cut(strings.TrimSpace(parameter), "=")
		if strings.EqualFold(name, "rel") {
			return strings.ToLower(strings.Trim(strings.TrimSpace(value), `"`))
		}
	}
	return ""
}
