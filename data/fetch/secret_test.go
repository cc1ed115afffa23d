package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const key = "s3cret/key+1"

// secretly asks with a key in the query and in a header, and returns what was
// said on the way.
func secretly(t *testing.T, address, folder string) (reply *Reply, said string, err error) {
	var log strings.Builder
	c := quick()
	c.Log = func(s string) { log.WriteString(s + "\n") }
	r := Request{Address: address + "?a=1&key=s3cret%2Fkey%2B1", Name: address + "?a=1&key=${KEY}",
		Header: map[string]string{"X-Key": key, "Accept": "text/csv"}, Secrets: []Secret{{"KEY", key}}}
	reply, err = c.Get(t.Context(), r, folder)
	return reply, log.String(), err
}

// The server that was asked gets the key; one that it redirects to does not, be
// it in a header, in the query or as the address that one came from.
func TestRedirectTakesNoKeyAlong(t *testing.T) {
	var got *http.Request
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got = r.Clone(t.Context())
		complete(w, r)
	}))
	defer other.Close()
	there := strings.Replace(other.URL, "127.0.0.1", "localhost", 1)
	for name, to := range map[string]string{"a query copied": there + "/x?b=2&key=s3cret%2Fkey%2B1", "lower escapes": there + "/x?b=2&k=s3cret%2fkey%2b1",
		"user": strings.Replace(there, "//", "//s3cret%2Fkey+1@", 1) + "/x?b=2"} {
		s := serve(t, redirected(to))
		_, said, err := secretly(t, s.URL, t.TempDir())
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if seen := got.URL.String(); seen != "/x?b=2" || got.Header.Get("X-Key") != "" || got.Header.Get("Referer") != "" || got.Header.Get("Authorization") != "" {
			t.Errorf("%s: the other server saw %s and %v", name, seen, got.Header)
		}
		if got.Header.Get("Accept") != "text/csv" {
			t.Errorf("%s: what is no secret went astray: %v", name, got.Header)
		}
		if !strings.Contains(said, "redirected to localhost:") || !strings.Contains(said, "no key is sent") {
			t.Errorf("%s: said %q", name, said)
		}
	}
	s := serve(t, redirected(there+"/s3cret%2Fkey+1/x"))
	got = nil
	if _, _, err := secretly(t, s.URL, t.TempDir()); got != nil || err == nil || !strings.Contains(err.Error(), "with a key in the address") {
		t.Errorf("a key in a path went to another server: %v %v", got, err)
	}
}

func TestSameServerKeepsTheKey(t *testing.T) {
	var seen []string
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen = append(seen, r.Header.Get("X-Key"))
		if r.URL.Path == "/" {
			redirected("/x")(w, r)
			return
		}
		complete(w, r)
	}))
	defer s.Close()
	if _, _, err := secretly(t, s.URL+"/", t.TempDir()); err != nil || len(seen) != 2 || seen[1] != key {
		t.Errorf("%v %v", seen, err)
	}
	for pair, want := range map[[2]string]bool{
		{"http://a.org/", "https://a.org/x"}:       true,
		{"https://a.org/", "http://a.org/"}:        false,
		{"https://a.org/", "https://A.org/"}:       true,
		{"https://a.org/", "https://a.org:8443/"}:  false,
		{"https://a.org/", "https://sub.a.org/"}:   false,
		{"http://a.org:80/", "https://a.org:443/"}: false,
		{"http://a.org/", "%zz"}:                   false,
	} {
		if got := SameServer(pair[0], pair[1]); got != want {
			t.Errorf("%v: %v", pair, got)
		}
	}
}

// No error, message or file repeats a key, whatever the server does with it.
func TestNothingRepeatsTheKey(t *testing.T) {
	echo := func(w http.ResponseWriter, r *http.Request) {
		http.Error(w, "wrong key "+r.Header.Get("X-Key"), http.StatusUnauthorized)
	}
	dead := httptest.NewServer(http.NotFoundHandler())
	dead.Close()
	for name, test := range map[string]struct {
		answer http.HandlerFunc
		err    string
	}{
		"refused with the key":    {echo, "401 Unauthorized: wrong key ${KEY}"},
		"repeated in the body":    {answer(200, strings.Repeat("x", 40000)+key), "the reply repeats the key"},
		"repeated, escaped":       {answer(200, `{"next":"/x?key=s3cret%2Fkey%2B1"}`), "the reply repeats the key"},
		"across two pieces":       {pieces("a,s3cret", "/key+1\n"), "the reply repeats the key"},
		"a bad redirect":          {answer(302, "", "Location", "http://%zz/"+key), "Location"},
		"a redirect to no scheme": {redirected("ftp://x/" + key), "expected http or https"},
		"a server error":          {answer(500, "no"), "500"},
		"a cut body":              {cut, "cut short"},
	} {
		s := serve(t, test.answer)
		folder := t.TempDir()
		_, said, err := secretly(t, s.URL, folder)
		if err == nil || !strings.Contains(err.Error(), test.err) {
			t.Errorf("%s: %v, expected %q", name, err, test.err)
			continue
		}
		for e := err; e != nil; e = errors.Unwrap(e) {
			if leaks(e.Error()) || leaks(said) {
				t.Errorf("%s: %v leaks the key (said %q)", name, e, said)
			}
		}
		if left, _ := os.ReadDir(folder); len(left) > 0 {
			t.Errorf("%s: %v is left behind", name, left)
		}
	}
	if _, said, err := secretly(t, dead.URL, t.TempDir()); err == nil || leaks(err.Error()+said) || !errors.Is(err, ErrUnreachable) {
		t.Errorf("a dead server: %v, said %q", err, said)
	}
	if _, _, err := secretly(t, "http://a b", t.TempDir()); err == nil || leaks(err.Error()) {
		t.Errorf("a broken address: %v", err)
	}
}

func leaks(text string) bool {
	return strings.Contains(text, key) || strings.Contains(text, "s3cret%2Fkey%2B1") || strings.Contains(text, "s3cret%2Fkey+1")
}

// pieces sends a body in pieces that are flushed one by one.
func pieces(all ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		for _, p := range all {
			_, _ = w.Write([]byte(p))
			w.(http.Flusher).Flush()
		}
	}
}

func TestSentryAcrossWrites(t *testing.T) {
	r := Request{Secrets: []Secret{{"KEY", key}, {"SHORT", "ab"}}}
	for i := range len(key) + 4 {
		text := []byte("ab" + key + "ab")
		s := r.guard()
		for _, piece := range [][]byte{text[:min(i, len(text))], text[min(i, len(text)):]} {
			_, _ = s.Write(piece)
		}
		if !s.found {
			t.Errorf("not found when cut at %d", i)
		}
	}
	s := r.guard()
	for _, b := range []byte("ab" + key[:len(key)-1] + "ab") {
		_, _ = s.Write([]byte{b})
	}
	if s.found {
		t.Error("found where it is not")
	}
}

func TestKnownReplies(t *testing.T) {
	stamp := "Sun, 17 Nov 2024 07:26:20 GMT"
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") == `"v1"` || r.Header.Get("If-Modified-Since") == stamp {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		answer(200, "a\n1\n", "ETag", `"v1"`, "Last-Modified", stamp)(w, r)
	}))
	defer s.Close()
	c := quick()
	first, err := c.get(t, s.URL, t.TempDir())
	if err != nil || first.ETag != `"v1"` || first.LastModified != stamp {
		t.Fatalf("%+v %v", first, err)
	}
	for _, r := range []Request{{Address: s.URL, ETag: first.ETag}, {Address: s.URL, Modified: first.LastModified}} {
		if again, err := c.Get(t.Context(), r, t.TempDir()); err != nil || !again.Unchanged || again.Path != "" {
			t.Errorf("%+v %v", again, err)
		}
	}
	if changed, err := c.Get(t.Context(), Request{Address: s.URL, ETag: `"v0"`}, t.TempDir()); err != nil || changed.Unchanged {
		t.Errorf("%+v %v", changed, err)
	}
	s304 := serve(t, answer(304, ""))
	var status *StatusError
	if _, err := c.get(t, s304.URL, t.TempDir()); !errors.As(err, &status) || status.Code != 304 {
		t.Errorf("an answer to a condition that nobody made: %v", err)
	}
}

func TestSlowServer(t *testing.T) {
	for name, test := range map[string]http.HandlerFunc{
		"nothing at all": func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() },
		"a piece, then nothing": func(w http.ResponseWriter, r *http.Request) {
			pieces("a,b\n")(w, r)
			<-r.Context().Done()
		},
	} {
		s := serve(t, test)
		c := quick()
		c.Patience = 30 * time.Millisecond
		if _, err := c.get(t, s.URL, t.TempDir()); !errors.Is(err, ErrUnreachable) || !strings.Contains(err.Error(), "the server sends nothing for 30ms") || s.tries != 3 {
			t.Errorf("%s: %v after %d tries", name, err, s.tries)
		}
	}
	s := serve(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := quick().Get(ctx, Request{Address: s.URL}, t.TempDir()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("who gives up: %v", err)
	}
}

func TestGzip(t *testing.T) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, _ = z.Write(bytes.Repeat([]byte("a,b\n"), 1000))
	z.Close()
	s := serve(t, answer(200, packed.String(), "Content-Encoding", "gzip"))
	folder := t.TempDir()
	reply, err := quick().get(t, s.URL, folder)
	if err != nil {
		t.Fatal(err)
	}
	if content, _ := os.ReadFile(filepath.Join(folder, reply.SHA256)); len(content) != 4000 {
		t.Errorf("%d bytes are kept, expected 4000", len(content))
	}
	half := serve(t, answer(200, packed.String()[:packed.Len()/2], "Content-Encoding", "gzip"))
	if _, err := quick().get(t, half.URL, folder); err == nil || !strings.Contains(err.Error(), "cut short") {
		t.Errorf("half of it: %v", err)
	}
	c := &Client{MaxBody: 3999}
	if _, err := c.get(t, s.URL, folder); err == nil || !strings.Contains(err.Error(), "longer than 3999 bytes") {
		t.Errorf("more than the limit once unpacked: %v", err)
	}
}

func TestNextPage(t *testing.T) {
	for header, want := range map[string]string{
		"":                        "",
		`</d?page=2>; rel="next"`: "/d?page=2",
		`<?page=1>; rel="prev", <?page=3>; title="a, b"; REL=next`: "/d?page=3",
		`<d?page=2>; title="x, y"; rel=last`:                       "",
		`</d?page=2; rel="next"`:                                   "",
	} {
		s := serve(t, answer(200, "a\n", "Link", header))
		reply, err := quick().get(t, s.URL+"/d", t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimPrefix(reply.Next, s.URL); got != want {
			t.Errorf("%s leads to %q, expected %q", header, got, want)
		}
	}
}

// Two requests to one host keep their distance; those to two hosts need not.
func TestEvery(t *testing.T) {
	s := serve(t, complete)
	c := quick()
	from := time.Now()
	for _, address := range []string{s.URL, strings.Replace(s.URL, "127.0.0.1", "localhost", 1), s.URL} {
		if _, err := c.Get(t.Context(), Request{Address: address, Every: 60 * time.Millisecond}, t.TempDir()); err != nil {
			t.Fatal(err)
		}
	}
	if took := time.Since(from); took < 60*time.Millisecond {
		t.Errorf("three requests, two of them to one host, in %v", took)
	}
}

// Whatever the key and whatever surrounds it, it is never told, as it is or
// escaped.
func FuzzRedact(f *testing.F) {
	f.Add("s3cret/key+1", "http://x/?k=", "&a=1")
	f.Add("a%2Fb%2fc", "%", "%2F")
	f.Fuzz(func(t *testing.T, secret, before, after string) {
		if len(secret) < shortest || strings.ContainsAny(secret, "${}") {
			t.Skip() // a word so short may stand in the name that is told instead
		}
		r := Request{Secrets: []Secret{{"KEY", secret}}}
		for _, spelling := range (Secret{"KEY", secret}).spellings() {
			if told := r.Redact(before + spelling + after); strings.Contains(told, spelling) && !strings.Contains(before+after, spelling) && !overlaps(told, spelling) {
				t.Errorf("%q is told as %q", before+spelling+after, told)
			}
		}
	})
}

// overlaps says whether a spelling came about only by what stands in the place
// of another one.
func overlaps(told, spelling string) bool {
	return !strings.Contains(strings.ReplaceAll(told, "${KEY}", "\x00"), spelling)
}
