package fetch

import (
	"context"
	"errors"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// server answers the first try with the first handler, and so on; the last one
// answers all further tries.
type server struct {
	*httptest.Server
	tries int
}

func serve(t *testing.T, answers ...http.HandlerFunc) *server {
	s := &server{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.tries++
		answers[min(s.tries, len(answers))-1](w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// answer sends a status, a body, and headers in pairs.
func answer(status int, body string, headers ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		for i := 0; i < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		w.WriteHeader(status)
		_, _ = w.Write([]byte(body))
	}
}

// redirected sends to another address.
func redirected(to string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, http.StatusFound) }
}

// quick is a client with short pauses.
func quick() *Client {
	return &Client{Pauses: []time.Duration{time.Millisecond, 2 * time.Millisecond}}
}

// get fetches without secrets.
func (c *Client) get(t *testing.T, address, folder string) (*Reply, error) {
	return c.Get(t.Context(), Request{Address: address}, folder)
}

var (
	complete = answer(200, "a,b\n1,2\n")
	cut      = answer(200, "a,b\n", "Content-Length", "8")
)

func TestGet(t *testing.T) {
	s := serve(t, answer(200, "a,b\n1,2\n", "Last-Modified", "Sun, 17 Nov 2024 07:26:20 GMT"))
	folder := filepath.Join(t.TempDir(), "files")
	reply, err := quick().get(t, s.URL, folder)
	if err != nil {
		t.Fatal(err)
	}
	const sum = "492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470"
	content, err := os.ReadFile(reply.Path)
	if err != nil || string(content) != "a,b\n1,2\n" || reply.SHA256 != sum || reply.Path != filepath.Join(folder, sum) {
		t.Errorf("%+v holds %q (%v)", reply, content, err)
	}
	if want := time.Date(2024, 11, 17, 7, 26, 20, 0, time.UTC); !reply.Modified.Equal(want) {
		t.Errorf("modified %v, expected %v", reply.Modified, want)
	}
}

func TestTries(t *testing.T) {
	now := time.Now()
	for name, test := range map[string]struct {
		answers []http.HandlerFunc
		tries   int
		err     string // empty: fetched
	}{
		"not found":           {[]http.HandlerFunc{answer(404, "no")}, 1, "the server answered 404 Not Found"},
		"500 then 200":        {[]http.HandlerFunc{answer(500, "no"), complete}, 2, ""},
		"503 for ever":        {[]http.HandlerFunc{answer(503, "no")}, 3, "the server answered 503 Service Unavailable"},
		"429 then 200":        {[]http.HandlerFunc{answer(429, "no", "Retry-After", "0"), complete}, 2, ""},
		"429 until yesterday": {[]http.HandlerFunc{answer(429, "no", "Retry-After", now.Add(-24*time.Hour).UTC().Format(http.TimeFormat)), complete}, 2, ""},
		"cut then whole":      {[]http.HandlerFunc{cut, complete}, 2, ""},
		"cut for ever":        {[]http.HandlerFunc{cut}, 3, "the reply is cut short: unexpected EOF"},
		"empty":               {[]http.HandlerFunc{answer(200, "")}, 1, "the reply is empty"},
		"no content":          {[]http.HandlerFunc{answer(204, "")}, 1, "the server answered 204 No Content"},
		"a loop of redirects": {[]http.HandlerFunc{redirected("/again")}, 10, "redirected more than 10 times"},
		"a redirect to files": {[]http.HandlerFunc{redirected("file:///etc/hostname")}, 1, `found scheme "file" and host ""`},
		"one redirect":        {[]http.HandlerFunc{redirected("/there"), complete}, 2, ""},
	} {
		s := serve(t, test.answers...)
		folder := t.TempDir()
		_, err := quick().get(t, s.URL, folder)
		if s.tries != test.tries || (err == nil) != (test.err == "") || err != nil && !strings.Contains(err.Error(), test.err) {
			t.Errorf("%s: %d tries and %v, expected %d and %q", name, s.tries, err, test.tries, test.err)
		}
		left, _ := os.ReadDir(folder)
		if kept := map[bool]int{true: 1, false: 0}[err == nil]; len(left) != kept {
			t.Errorf("%s: %d files are left behind, expected %d", name, len(left), kept)
		}
	}
}

func TestTooLong(t *testing.T) {
	c := &Client{MaxBody: 8}
	s := serve(t, complete, answer(200, "a,b\n1,23\n"))
	if _, err := c.get(t, s.URL, t.TempDir()); err != nil {
		t.Errorf("a reply of the longest length: %v", err)
	}
	if _, err := c.get(t, s.URL, t.TempDir()); err == nil || !strings.HasSuffix(err.Error(), ": the reply is longer than 8 bytes") || s.tries != 2 {
		t.Errorf("%v after %d tries", err, s.tries)
	}
}

func TestWrongAddress(t *testing.T) {
	for _, address := range []string{"ftp://localhost/a.csv", "http://", "a.csv"} {
		if _, err := quick().get(t, address, t.TempDir()); err == nil || !strings.Contains(err.Error(), "expected http or https and a host") {
			t.Errorf("%s: %v", address, err)
		}
	}
	s := serve(t, complete)
	if _, err := quick().get(t, strings.Replace(s.URL, "http", "https", 1), t.TempDir()); !errors.Is(err, http.ErrSchemeMismatch) {
		t.Errorf("HTTPS where there is HTTP: %v", err)
	}
}

// A failure of the disk lasts. Here the folder is a file.
func TestDisk(t *testing.T) {
	s := serve(t, complete)
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := quick().get(t, s.URL, file); err == nil || s.tries != 1 {
		t.Errorf("%v after %d tries", err, s.tries)
	}
	full := &fs.PathError{Op: "write", Path: "incoming", Err: errors.New("no space left on device")}
	var p *passing
	if errors.As(copyError(errors.Join(full)), &p) || !errors.As(copyError(errors.New("reset")), &p) {
		t.Error("a full disk passes, or a failure of the network lasts")
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2024, 11, 17, 7, 26, 20, 0, time.UTC)
	for told, want := range map[string]time.Duration{
		"": 0, "7": 7 * time.Second, "-7": 0, "soon": 0, "99999999999999": time.Hour,
		"Sun, 17 Nov 2024 07:26:50 GMT": 30 * time.Second,
		"Sun, 17 Nov 2024 07:26:10 GMT": 0,
	} {
		if got := retryAfter(http.Header{"Retry-After": {told}}, now); got != want {
			t.Errorf("%q asks for %v, expected %v", told, got, want)
		}
	}
}

// The server's wait is kept, up to the longest pause.
func TestPauses(t *testing.T) {
	later := time.Now().Add(time.Hour).UTC().Format(http.TimeFormat)
	for _, told := range []string{"3600", later} {
		c := quick()
		c.Longest = 50 * time.Millisecond
		s := serve(t, answer(429, "no", "Retry-After", told), complete)
		from := time.Now()
		if _, err := c.get(t, s.URL, t.TempDir()); err != nil || s.tries != 2 {
			t.Errorf("Retry-After %s: %v after %d tries", told, err, s.tries)
		}
		if waited := time.Since(from); waited < c.Longest {
			t.Errorf("Retry-After %s: waited %v, expected %v", told, waited, c.Longest)
		}
	}
}

// Who gives up does not wait.
func TestGivenUp(t *testing.T) {
	s := serve(t, answer(429, "no", "Retry-After", "60"))
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := new(Client).Get(ctx, Request{Address: s.URL}, t.TempDir()); !errors.Is(err, context.DeadlineExceeded) || s.tries != 1 {
		t.Errorf("%v after %d tries", err, s.tries)
	}
}

// What a killed program left goes away after a day; what is under way and what
// is kept stays.
func TestSweep(t *testing.T) {
	folder, now := t.TempDir(), time.Date(2024, 11, 17, 12, 0, 0, 0, time.UTC)
	for name, age := range map[string]time.Duration{"incoming-1": 25 * time.Hour, "incoming-2": time.Hour, "kept": 1000 * time.Hour} {
		path := filepath.Join(folder, name)
		if err := errors.Join(os.WriteFile(path, nil, 0o600), os.Chtimes(path, now, now.Add(-age))); err != nil {
			t.Fatal(err)
		}
	}
	if err := Sweep(folder, now); err != nil {
		t.Fatal(err)
	}
	left, _ := os.ReadDir(folder)
	if len(left) != 2 || left[0].Name() != "incoming-2" || left[1].Name() != "kept" {
		t.Errorf("left: %v", left)
	}
	if err := Sweep(filepath.Join(folder, "none"), now); err != nil {
		t.Errorf("a folder that is not there: %v", err)
	}
}
