package charts

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// browse loads a page in Chromium without a window and returns the document as
// it stands after its scripts, what the console said, and the hosts asked for.
func browse(t *testing.T, page []byte, flags ...string) (document, console string, hosts []string) {
	t.Helper()
	browser, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("no chromium here: the page is not looked at")
	}
	var lock sync.Mutex
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		lock.Lock()
		defer lock.Unlock()
		hosts = append(hosts, strings.Split(r.Host, ":")[0])
		w.WriteHeader(http.StatusForbidden)
	}))
	defer proxy.Close()
	file := filepath.Join(t.TempDir(), "report.html")
	if err := os.WriteFile(file, page, 0o644); err != nil {
		t.Fatal(err)
	}
	c := exec.Command(browser, append([]string{
		"--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--enable-logging=stderr",
		"--user-data-dir=" + t.TempDir(), "--proxy-server=" + proxy.URL, "--window-size=1000,900", "--virtual-time-budget=4000", "--dump-dom",
	}, append(flags, "file://"+file)...)...)
	var out, log bytes.Buffer
	c.Stdout, c.Stderr = &out, &log
	if err := c.Run(); err != nil {
		t.Skipf("chromium does not run here: %v", err)
	}
	for line := range strings.Lines(log.String()) {
		if strings.Contains(line, "CONSOLE") {
			console += line
		}
	}
	lock.Lock()
	defer lock.Unlock()
	return out.String(), console, hosts
}

func html(t *testing.T, r *Report) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := r.WriteHTML(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Every chart is drawn, nothing is said on the console, and nothing that the
// page names is asked of the network.
func TestBrowserDrawsEveryChart(t *testing.T) {
	for _, lang := range Languages() {
		t.Run(lang, func(t *testing.T) {
			page := html(t, fixture(lang))
			document, console, hosts := browse(t, page)
			charts := strings.Split(document, `class="chart"`)[1:]
			if want := bytes.Count(page, []byte("data-chart=")); len(charts) != want || want < 6 {
				t.Errorf("%d charts in the document, expected %d", len(charts), want)
			}
			for i, chart := range charts {
				drawing, _, _ := strings.Cut(chart, "</svg>")
				if n := strings.Count(drawing, "<path"); n < 3 {
					t.Errorf("chart %d has %d paths", i+1, n)
				}
				if strings.Contains(drawing, "NaN") {
					t.Errorf("chart %d has a coordinate that is not a number", i+1)
				}
			}
			if console != "" {
				t.Errorf("console: %s", console)
			}
			for _, host := range hosts {
				if bytes.Contains(page, []byte(host)) {
					t.Errorf("the page asked for %s", host)
				}
			}
		})
	}
}

// probe loads the page in a frame of a phone's width and returns what an
// expression about its document d says.
func probe(t *testing.T, page []byte, expression string) string {
	t.Helper()
	inner := filepath.Join(t.TempDir(), "inner.html")
	if err := os.WriteFile(inner, page, 0o644); err != nil {
		t.Fatal(err)
	}
	frame := `<body><iframe id="f" width="360" height="800" src="file://` + inner + `"></iframe><pre id="said"></pre><script>
f.onload = function () { setTimeout(function () { var d = f.contentDocument; said.textContent = ` + expression + `; }, 500); };</script>`
	document, _, _ := browse(t, []byte(frame), "--allow-file-access-from-files")
	_, said, _ := strings.Cut(document, `<pre id="said">`)
	said, _, _ = strings.Cut(said, "</pre>")
	return said
}

// On a phone nothing is wider than the screen: tables scroll in their own boxes.
func TestBrowserFitsAPhone(t *testing.T) {
	for _, lang := range []string{"ru", "kk"} {
		if got := probe(t, html(t, fixture(lang)), `d.documentElement.scrollWidth - d.documentElement.clientWidth`); got != "0" {
			t.Errorf("%s: the page is %q pixels wider than the screen", lang, got)
		}
	}
}

// Names of a ranking break between words alone, on a phone too.
func TestBrowserKeepsWordsWhole(t *testing.T) {
	got := probe(t, html(t, fixture("ru")), `Array.prototype.map.call(d.querySelectorAll('svg text'), function (e) { return e.textContent; }).join('|')`)
	if !strings.Contains(got, "|Нидерланды|") {
		t.Errorf("no whole name of the Netherlands in %q", got)
	}
}

// A click on a number opens its evidence, with the place of its figures.
func TestBrowserShowsEvidence(t *testing.T) {
	got := probe(t, html(t, fixture("en")), `(d.querySelector('.num').click(), d.getElementById('shown').open + ' ' + d.querySelector('dialog .body').textContent)`)
	if !strings.HasPrefix(got, "true") || !strings.Contains(got, "sheet 2024, cell D12") {
		t.Errorf("the dialogue says %q", got)
	}
}

// What a name holds stays text in the browser too: no element comes of it and no
// script runs.
func TestBrowserKeepsNamesAsText(t *testing.T) {
	document, console, _ := browse(t, html(t, hostile()))
	document = strings.ReplaceAll(document, echartsScript, "")
	if strings.Contains(document, "<title>hacked") || strings.Contains(console, "hacked") {
		t.Error("a script in a name ran")
	}
	if found := regexp.MustCompile(`<img[^>]*>`).FindString(document); found != "" {
		t.Errorf("an element came of a name: %s", found)
	}
	if !strings.Contains(document, "<svg") {
		t.Error("no chart was drawn")
	}
}
