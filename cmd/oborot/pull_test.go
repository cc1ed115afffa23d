package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"oborot/data/fetch"
)

// office is a server that replays answers and remembers what it was asked.
type office struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string
}

// opened starts an office whose answers are written by a function, which is told
// how many requests came before.
func opened(t *testing.T, answer func(w http.ResponseWriter, r *http.Request, before int)) *office {
	o := &office{}
	o.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		o.mu.Lock()
		n := len(o.asked)
		o.asked = append(o.asked, r.URL.String())
		o.mu.Unlock()
		answer(w, r, n)
	}))
	t.Cleanup(o.Close)
	return o
}

// since returns what was asked after the first n requests.
func (o *office) since(n int) []string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return slices.Clone(o.asked[min(n, len(o.asked)):])
}

// desk is where somebody pulls: a folder with oborot.yaml and a store.
type desk struct {
	t              *testing.T
	folder, config string
	said           bytes.Buffer  // stderr of all pulls
	patience       time.Duration // of the client; zero: as always
}

func newDesk(t *testing.T, config string) *desk {
	d := &desk{t: t, folder: t.TempDir()}
	d.config = filepath.Join(d.folder, "oborot.yaml")
	if err := os.WriteFile(d.config, []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	return d
}

func (d *desk) db() string { return filepath.Join(d.folder, "oborot.db") }

// pull runs oborot pull and returns what it prints, and whether it failed.
func (d *desk) pull(ctx context.Context, args ...string) (string, error) {
	var out bytes.Buffer
	a := &app{stdin: strings.NewReader(""), stdout: &out, stderr: &d.said, screen: &d.said, today: 20241117,
		client: &fetch.Client{Pauses: []time.Duration{time.Millisecond, time.Millisecond}, Patience: d.patience}}
	root := a.root()
	root.SetArgs(append([]string{"--db", d.db(), "pull", "--config", d.config}, args...))
	root.SetErr(&d.said)
	err := root.ExecuteContext(ctx)
	return out.String(), err
}

// expect pulls and compares what is printed.
func (d *desk) expect(want string, args ...string) {
	d.t.Helper()
	got, err := d.pull(d.t.Context(), args...)
	if err != nil || strings.TrimSpace(got) != want {
		d.t.Errorf("pull %v: %v\n got %s\nwant %s\nsaid %s", args, err, got, want, d.said.String())
	}
	d.said.Reset()
}

// archived lists the files that are kept of replies.
func (d *desk) archived() []string {
	entries, _ := os.ReadDir(d.db() + ".files")
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

// figures writes a document of the tidy table with one figure a period.
func figures(figures ...string) string {
	var b strings.Builder
	b.WriteString("provider,indicator,reporter,partner,unit,period,value\n")
	for _, f := range figures {
		period, value, _ := strings.Cut(f, " ")
		fmt.Fprintf(&b, "kz_stat,exports,KZ,BE,USD,%s,%s\n", period, value)
	}
	return b.String()
}

func send(w http.ResponseWriter, body string) { _, _ = w.Write([]byte(body)) }

// yearly answers each year with a figure.
func yearly(w http.ResponseWriter, r *http.Request, _ int) {
	year := r.URL.Query().Get("year")
	send(w, figures(year+" 4"+year[3:]+"e6"))
}

const yearlySource = `sources:
  office:
    url: SERVER/exports?year={period:yyyy}
    parameters: {period: 2021..2023}
    every: 0s
`

func (o *office) declare(config string) string { return strings.ReplaceAll(config, "SERVER", o.URL) }

// What is new is told: the first time everything, then nothing, then what has
// changed, be it under a new ETag or, by a careless server, under the old one.
func TestPullTellsWhatIsNew(t *testing.T) {
	tag, value := `"v1"`, "43e6"
	o := opened(t, func(w http.ResponseWriter, r *http.Request, before int) {
		if r.URL.Query().Get("year") != "2023" {
			yearly(w, r, before)
			return
		}
		w.Header().Set("ETag", tag)
		if r.Header.Get("If-None-Match") == tag && value == "43e6" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		send(w, figures("2023 "+value))
	})
	d := newDesk(t, o.declare(yearlySource))
	d.expect("office: 3 requests; 3 figures read, 3 new, 0 revised, 0 repeated, 0 rejected")
	d.expect("office: 3 requests, 3 unchanged; nothing new since 2024-11-17")
	tag, value = `"v2"`, "45e6"
	d.expect("office: 3 requests, 2 unchanged; 1 figure read, 0 new, 1 revised, 0 repeated, 0 rejected since 2024-11-17")
	value = "46e6"
	d.expect("office: 3 requests, 2 unchanged; 1 figure read, 0 new, 1 revised, 0 repeated, 0 rejected since 2024-11-17")
	tag = `"v3"`
	d.expect("office: 3 requests, 3 unchanged; nothing new since 2024-11-17")
	if kept := d.archived(); len(kept) != 5 {
		t.Errorf("%d replies are kept, expected 5", len(kept))
	}
	if asked := o.since(0); len(asked) != 15 || asked[14] != "/exports?year=2023" {
		t.Errorf("asked %v", asked)
	}
	out, err := d.pull(t.Context(), "--json")
	for _, want := range []string{`"source": "office"`, `"since": "2024-11-17"`, `"requests": 3`, `"unchanged": 3`, `"through": true`, `"documents": []`} {
		if err != nil || !strings.Contains(out, want) {
			t.Errorf("%v: %s lacks %s", err, out, want)
		}
	}
}

// A reply that differs in its time alone says nothing new, and is not kept.
func TestPullPassesOverVolatileParts(t *testing.T) {
	o := opened(t, func(w http.ResponseWriter, r *http.Request, before int) {
		send(w, "provider,indicator,reporter,partner,unit,period,value,words\n"+fmt.Sprintf("kz_stat,exports,KZ,FR,USD,2023,44e6,took %d ms\n", before))
	})
	d := newDesk(t, o.declare("sources:\n  office: {url: SERVER/, every: 0s, volatile: ['took \\d+ ms']}\n"))
	d.pull(t.Context())
	first := d.archived()
	d.expect("office: 1 request, 1 unchanged; nothing new since 2024-11-17")
	if again := d.archived(); !slices.Equal(first, again) || len(again) > 1 {
		t.Errorf("%v are kept, expected %v", again, first)
	}
}

func TestPullThroughTroubles(t *testing.T) {
	good := func(w http.ResponseWriter) { send(w, figures("2023 43e6")) }
	status := func(code int) func(http.ResponseWriter, *http.Request) {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "0")
			http.Error(w, "not now, please", code)
		}
	}
	cut := func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "1000")
		good(w)
	}
	for name, test := range map[string]struct {
		trouble func(http.ResponseWriter, *http.Request)
		times   int // how often, before it is mended; the client tries three times
		said    string
	}{
		"429 with Retry-After": {status(429), 1, "429 Too Many Requests: not now, please; trying again"},
		"500, then success":    {status(500), 2, "500 Internal Server Error"},
		"a body cut short":     {cut, 2, "the reply is cut short: unexpected EOF; trying again"},
		"a slow server":        {func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, 1, "the server sends nothing"},
		"500 for ever":         {status(500), 9, "500 Internal Server Error"},
		"cut for ever":         {cut, 9, "the reply is cut short: unexpected EOF"},
		"not found":            {status(404), 9, "404 Not Found: not now, please"},
		"an empty reply":       {func(http.ResponseWriter, *http.Request) {}, 9, "the reply is empty"},
		"an excuse in words":   {func(w http.ResponseWriter, _ *http.Request) { send(w, "Rate limit exceeded, 44 million requests.") }, 9, "SERVER/: no format here reads it"},
		"no such table":        {func(w http.ResponseWriter, _ *http.Request) { send(w, "<html><p>Oops</p></html>") }, 9, "SERVER/: found a web page, expected figures"},
	} {
		o := opened(t, func(w http.ResponseWriter, r *http.Request, before int) {
			if before < test.times {
				test.trouble(w, r)
				return
			}
			good(w)
		})
		d := newDesk(t, o.declare("sources:\n  office: {url: SERVER/, every: 0s}\n"))
		if name == "a slow server" {
			d.patience = 500 * time.Millisecond
		}
		out, err := d.pull(t.Context())
		if mended := test.times < 3; (err == nil) != mended || mended != strings.Contains(out, "1 new") || mended != (len(d.archived()) == 1) && name != "an excuse in words" {
			t.Errorf("%s: %v, printed %s, keeps %v", name, err, out, d.archived())
		}
		if said := d.said.String(); !strings.Contains(said, o.declare(test.said)) {
			t.Errorf("%s: said %s, expected %s", name, said, test.said)
		}
	}
}

// A pull that dies goes on where it was; one that is fresh, or comes after one
// that was through, does not.
func TestPullGoesOn(t *testing.T) {
	ctx, kill := context.WithCancel(t.Context())
	o := opened(t, func(w http.ResponseWriter, r *http.Request, before int) {
		if before == 2 {
			kill()
			<-r.Context().Done()
			return
		}
		yearly(w, r, before)
	})
	d := newDesk(t, o.declare(yearlySource))
	out, err := d.pull(ctx)
	if err == nil || !strings.Contains(out, "office: 3 requests; 2 figures read, 2 new") || !strings.Contains(out, "not through, the next pull goes on here") {
		t.Fatalf("%v: %s", err, out)
	}
	out, err = d.pull(t.Context())
	if asked := o.since(3); err != nil || len(asked) != 1 || asked[0] != "/exports?year=2023" ||
		!strings.HasPrefix(out, "office: 1 request, 2 done before; 1 figure read, 1 new") {
		t.Errorf("%v: asked %v and printed %s", err, asked, out)
	}
	if said := d.said.String(); !strings.Contains(said, "office: goes on with the pull of 2024-11-17, of which 2 requests are done; --fresh begins anew") {
		t.Errorf("said %s", said)
	}
	d.said.Reset()
	d.expect("office: 3 requests, 3 unchanged; nothing new since 2024-11-17")
	if asked := o.since(4); len(asked) != 3 {
		t.Errorf("asked %v", asked)
	}
	d.expect("office: 3 requests, 3 unchanged; nothing new", "--fresh")
}

// A server that is down is not asked a thousand times; one that refuses the key,
// not twice.
func TestPullGivesUp(t *testing.T) {
	down := true
	o := opened(t, func(w http.ResponseWriter, r *http.Request, before int) {
		if down && r.URL.Query().Get("year") > "2001" {
			http.Error(w, "no", http.StatusServiceUnavailable)
			return
		}
		yearly(w, r, before)
	})
	d := newDesk(t, o.declare(strings.Replace(yearlySource, "2021..2023", "2001..2023", 1)))
	out, err := d.pull(t.Context())
	if asked := o.since(0); err == nil || len(asked) != 1+3*3 || !strings.Contains(out, "4 requests, 3 failed; 1 figure read") {
		t.Errorf("%v: asked %v and printed %s", err, asked, out)
	}
	down = false
	d.said.Reset()
	d.expect("office: 22 requests, 1 done before; 22 figures read, 22 new, 0 revised, 0 repeated, 0 rejected since 2024-11-17")
	denied := opened(t, func(w http.ResponseWriter, _ *http.Request, _ int) { http.Error(w, "no", http.StatusForbidden) })
	if _, err := newDesk(t, denied.declare(yearlySource)).pull(t.Context()); err == nil || len(denied.since(0)) != 1 {
		t.Errorf("%v: asked %v", err, denied.since(0))
	}
}
