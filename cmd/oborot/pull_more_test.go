package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A key of an API reaches its server and nothing else: no other server, no
// store, no archive, no message.
func TestPullKeepsKeysToItself(t *testing.T) {
	const key = "Tr0ub4dor/key+3"
	spellings := []string{key, "Tr0ub4dor%2Fkey%2B3", "Tr0ub4dor%2Fkey+3", "Tr0ub4dor%2fkey%2b3"}
	t.Setenv("OFFICE_KEY", key)
	var elsewhere []string
	other := opened(t, func(w http.ResponseWriter, r *http.Request, before int) {
		elsewhere = append(elsewhere, r.URL.String(), fmt.Sprint(r.Header))
		yearly(w, r, before)
	})
	there := strings.Replace(other.URL, "127.0.0.1", "localhost", 1)
	o := opened(t, func(w http.ResponseWriter, r *http.Request, before int) {
		if r.URL.Query().Get("key") != key || r.Header.Get("X-Key") != "Bearer "+key {
			t.Errorf("asked without the key: %s %v", r.URL, r.Header)
		}
		w.Header().Set("ETag", `"`+key+`"`)
		switch r.URL.Query().Get("year") {
		case "2021":
			w.Header().Set("Link", fmt.Sprintf("<?year=2020&%s>; rel=next", strings.SplitN(r.URL.RawQuery, "&", 2)[1]))
			yearly(w, r, before)
		case "2022":
			http.Redirect(w, r, there+r.URL.String(), http.StatusFound)
		case "2023":
			http.Error(w, "no such key: "+key, http.StatusBadRequest)
		case "2024":
			send(w, figures("2024 44e6")+key)
		default:
			yearly(w, r, before)
		}
	})
	d := newDesk(t, o.declare(`sources:
  office:
    url: SERVER/exports?year={period:yyyy}&key=${OFFICE_KEY}
    headers: {X-Key: "Bearer ${OFFICE_KEY}"}
    parameters: {period: 2021..2024}
    every: 0s
`))
	var all bytes.Buffer
	for _, args := range [][]string{{"--dry-run"}, {"--list"}, {}, {"--json"}, {"--fresh"}} {
		out, err := d.pull(t.Context(), args...)
		fmt.Fprintln(&all, out, err)
	}
	for _, want := range []string{"no such key: ${OFFICE_KEY}", "the reply repeats the key", "where no key is sent", "key=${OFFICE_KEY}"} {
		if !strings.Contains(all.String()+d.said.String(), want) {
			t.Errorf("nobody says %q: %s %s", want, all.String(), d.said.String())
		}
	}
	if len(elsewhere) == 0 || !slices.Contains(o.since(0), "/exports?year=2020&key=Tr0ub4dor%2Fkey%2B3") {
		t.Fatalf("the other server or the next page was not asked: %v %v", elsewhere, o.since(0))
	}
	found := map[string]string{"what the other server saw": strings.Join(elsewhere, "\n"), "stdout": all.String(), "stderr": d.said.String()}
	err := filepath.WalkDir(d.folder, func(path string, e fs.DirEntry, err error) error {
		if err == nil && e.Type().IsRegular() {
			content, _ := os.ReadFile(path)
			found[path] = string(content)
		}
		return err
	})
	if err != nil || len(found) < 7 {
		t.Fatalf("%d places to look at (%v), expected the store and the archive among them", len(found), err)
	}
	for place, content := range found {
		for _, s := range spellings {
			if strings.Contains(content, s) {
				t.Errorf("%s holds the key as %s", place, s)
			}
		}
	}
	t.Setenv("OFFICE_KEY", "")
	if _, err := d.pull(t.Context()); err == nil || !strings.Contains(err.Error(), "the environment has no OFFICE_KEY") {
		t.Errorf("without a key: %v", err)
	}
}

// Pages are followed whichever way they are told, and no further.
func TestPullFollowsPages(t *testing.T) {
	for name, test := range map[string]struct {
		query, declared string
		answer          func(w http.ResponseWriter, page int)
		asked, figures  int
	}{
		"told in the reply": {"?page={page}", `pages: 'page \d of (\d)'`, func(w http.ResponseWriter, page int) {
			send(w, fmt.Sprintf("provider,indicator,reporter,partner,unit,period,value,words\nkz_stat,exports,KZ,BE,USD,200%d,4e6,page %d of 3\n", page, page))
		}, 3, 3},
		"by Link": {"", "", func(w http.ResponseWriter, page int) {
			if page < 3 {
				w.Header().Set("Link", fmt.Sprintf(`<?page=%d>; rel="next"`, page+1))
			}
			send(w, figures(fmt.Sprintf("200%d 4e6", page)))
		}, 3, 3},
		"until there is none": {"?page={page}", "no_data: [404]", func(w http.ResponseWriter, page int) {
			if page > 3 {
				http.Error(w, "no", http.StatusNotFound)
				return
			}
			send(w, figures(fmt.Sprintf("200%d 4e6", page)))
		}, 4, 3},
		"a server without pages": {"?page={page}", "", func(w http.ResponseWriter, _ int) { send(w, figures("2001 4e6")) }, 2, 1},
	} {
		o := opened(t, func(w http.ResponseWriter, r *http.Request, _ int) {
			page := 1
			fmt.Sscan(r.URL.Query().Get("page"), &page)
			w.Header().Set("ETag", fmt.Sprint(`"`, page, `"`))
			if r.Header.Get("If-None-Match") == w.Header().Get("ETag") {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			test.answer(w, page)
		})
		d := newDesk(t, o.declare("sources:\n  office:\n    url: SERVER/x"+test.query+"\n    every: 0s\n    "+test.declared+"\n"))
		out, err := d.pull(t.Context())
		if asked := o.since(0); err != nil || len(asked) != test.asked || !strings.Contains(out, fmt.Sprintf("%d new", test.figures)) {
			t.Errorf("%s: %v, asked %v, printed %s %s", name, err, asked, out, d.said.String())
		}
		if _, err := d.pull(t.Context()); err != nil || len(o.since(test.asked)) != test.asked {
			t.Errorf("%s, once more: %v, asked %v", name, err, o.since(test.asked))
		}
	}
	o := opened(t, func(w http.ResponseWriter, _ *http.Request, _ int) {
		w.Header().Set("Link", "<http://localhost:1/x>; rel=next")
		send(w, figures("2001 4e6"))
	})
	d := newDesk(t, o.declare("sources:\n  office: {url: SERVER/, every: 0s}\n"))
	if _, err := d.pull(t.Context()); err == nil || !strings.Contains(d.said.String(), "on another server (http://localhost:1/x), which is not asked") {
		t.Errorf("%v, said %s", err, d.said.String())
	}
}

// A reply as long as the server ever sends is refused; where the source says how,
// the request is halved, and the next pull begins with the halves.
func TestPullRefusesCutReplies(t *testing.T) {
	const most = 100_000
	o := opened(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		years := strings.Split(r.URL.Query().Get("year"), ",")
		var all []string
		for _, year := range years {
			all = append(all, year+" 4e6")
		}
		if len(years) > 1 || years[0] == "1999" {
			all = slices.Repeat([]string{"2001 4e6"}, most) // exactly: what it cut nobody knows
		}
		send(w, figures(all...))
	})
	config := `sources:
  office:
    url: SERVER/x?year={period:yyyy}
    parameters: {period: 2001..2003}
    join: {period: ","}
    rows: [500, 100000]
    every: 0s
`
	d := newDesk(t, o.declare(config))
	if out, err := d.pull(t.Context()); err == nil || !strings.Contains(out, "1 request, 1 failed") || len(d.archived()) > 0 ||
		!strings.Contains(d.said.String(), "found 100000 rows, which is where this server cuts its replies; nothing of it is stored: ask for less") {
		t.Errorf("%v: %s %s, keeps %v", err, out, d.said.String(), d.archived())
	}
	d = newDesk(t, o.declare(config+"    split: [period]\n"))
	d.expect("office: 5 requests; 3 figures read, 3 new, 0 revised, 0 repeated, 0 rejected")
	if want := []string{"/x?year=2001,2002,2003", "/x?year=2001", "/x?year=2002,2003", "/x?year=2002", "/x?year=2003"}; !slices.Equal(o.since(1), want) {
		t.Errorf("asked %v, expected %v", o.since(1), want)
	}
	d.expect("office: 3 requests, 3 unchanged; nothing new since 2024-11-17")
	if _, err := d.pull(t.Context(), "--set", "period=1999"); err == nil || !strings.Contains(d.said.String(), "found 100000 rows") {
		t.Errorf("one year that is too long: %v %s", err, d.said.String())
	}
}

func TestCountRows(t *testing.T) {
	record := `{"typeCode":"C","period":"2023","primaryValue":1.5,"legacy":{"x":[{}]}}`
	for text, want := range map[string]int{
		"": 0, "a,b\n": 0, "a,b\n1,2\n3,4": 2, "a,b\n1,2\n3,4\n": 2,
		`{"elapsedTime":"0.1 secs","count":2,"data":[` + record + "," + record + `],"error":""}`: 2,
		`{"count":0,"data":[],"error":""}`:                                    0,
		`[{"page":1},[{"date":"2023","value":1},{"date":"2022","value":{}}]]`: 3, // its header counts too
		"a\n" + strings.Repeat("x", 1<<17) + "\n":                             1,
	} {
		if got, err := countRows(bufio.NewReaderSize(strings.NewReader(text), 1<<10), 1000); err != nil || got != want {
			t.Errorf("%.60s: %d rows (%v), expected %d", text, got, err, want)
		}
	}
	if got, _ := countRows(bufio.NewReader(strings.NewReader(`{"data":[`+record+`,{"broken`)), 1000); got > 2 {
		t.Errorf("%d rows in a broken reply", got)
	}
	if got, _ := countRows(bufio.NewReader(strings.NewReader(strings.Repeat("a\n", 5000))), 1000); got != 1000 {
		t.Errorf("%d rows, expected to stop at 1000", got)
	}
}

// A reply that is an archive brings every document in it, and stays where it is.
func TestPullUnpacks(t *testing.T) {
	var packed bytes.Buffer
	z := zip.NewWriter(&packed)
	for _, year := range []string{"2022", "2023"} {
		w, err := z.Create(year + ".csv")
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprint(w, figures(year+" 4e6"))
	}
	z.Close()
	o := opened(t, func(w http.ResponseWriter, _ *http.Request, _ int) { send(w, packed.String()) })
	d := newDesk(t, o.declare("sources:\n  office: {url: SERVER/all.zip, every: 0s}\n"))
	d.expect("office: 1 request; 2 figures read, 2 new, 0 revised, 0 repeated, 0 rejected")
	d.expect("office: 1 request, 1 unchanged; nothing new since 2024-11-17")
	if kept := d.archived(); len(kept) != 1 {
		t.Errorf("%v are kept, expected the archive", kept)
	}
}
