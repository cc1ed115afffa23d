package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// addresses declares sources and returns what they would ask for.
func addresses(t *testing.T, config string) ([]string, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "oborot.yaml")
	if err := os.WriteFile(path, []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	a := &app{stdout: &out, stderr: &out, screen: &out, today: 20241117}
	if err := a.pull(t.Context(), pulling{config: path, dryRun: true}, nil); err != nil {
		return nil, err
	}
	return strings.Split(strings.TrimSpace(out.String()), "\n"), nil
}

func TestAddresses(t *testing.T) {
	for name, test := range map[string]struct {
		config string
		want   []string
	}{
		"every combination": {`sources: {a: {url: "https://x.org/{reporter}/{partner:alpha3}.csv", parameters: {reporter: [KZ, Бельгия], partner: [FR, NO]}}}`,
			[]string{"a https://x.org/KZ/FRA.csv", "a https://x.org/KZ/NOR.csv", "a https://x.org/BE/FRA.csv", "a https://x.org/BE/NOR.csv"}},
		"Comtrade's own numbers, M49": {`sources: {a: {url: "https://x.org/?r={reporter:comtrade}&p={partner:m49}", parameters: {reporter: [US, FR, W00], partner: AF}}}`,
			[]string{"a https://x.org/?r=842&p=004", "a https://x.org/?r=251&p=004", "a https://x.org/?r=0&p=004"}},
		"no restriction": {`sources: {a: {url: "https://x.org/{partner}.{product}?p={partner}&q=1", parameters: {partner: all, product: TOTAL}}}`,
			[]string{"a https://x.org/.TOTAL?q=1"}},
		"lists, at most two, of one length": {`sources: {a: {url: "https://x.org/{period:freq}?p={period:comtrade}", parameters: {period: [2019..2021, 2023-11..2024-01]}, join: {period: ","}, most: {period: 2}}}`,
			[]string{"a https://x.org/A?p=2019,2020", "a https://x.org/A?p=2021", "a https://x.org/M?p=202311,202312", "a https://x.org/M?p=202401"}},
		"from the first to the last": {`sources: {a: {url: "https://x.org/?from={period.first:dd.mm.yyyy}&to={period.last:dd.mm.yyyy}", parameters: {period: [2023-11..2024-02, 2024-04]}}}`,
			[]string{"a https://x.org/?from=01.11.2023&to=29.02.2024", "a https://x.org/?from=01.04.2024&to=30.04.2024"}},
		"days": {`sources: {a: {url: "https://x.org/?d={period:dd.mm.yyyy}", parameters: {period: 2023-12-30..2024-01-01}}}`,
			[]string{"a https://x.org/?d=30.12.2023", "a https://x.org/?d=31.12.2023", "a https://x.org/?d=01.01.2024"}},
		"the last ones": {`sources: {a: {url: "https://x.org/{period:yyyyMmm}/{day:dd.mm.yyyy}", parameters: {period: last 2 months, day: last 2 days}}}`,
			[]string{"a https://x.org/2024M09/16.11.2024", "a https://x.org/2024M09/17.11.2024", "a https://x.org/2024M10/16.11.2024", "a https://x.org/2024M10/17.11.2024"}},
		"until now": {`sources: {a: {url: "https://x.org/{period:yyyy-Qq}", parameters: {period: 2024-Q1..now}}}`,
			[]string{"a https://x.org/2024-Q1", "a https://x.org/2024-Q2", "a https://x.org/2024-Q3"}},
		"halves": {`sources: {a: {url: "https://x.org/{period:yyyy-Sh}", parameters: {period: last 2 halves}}}`,
			[]string{"a https://x.org/2023-S2", "a https://x.org/2024-S1"}},
		"chapters": {`sources: {a: {url: "https://x.org/{chapter}?c={product:code}", parameters: {chapter: 09..11, product: HS:2709}}}`,
			[]string{"a https://x.org/09?c=2709", "a https://x.org/10?c=2709", "a https://x.org/11?c=2709"}},
		"the API's own words": {`sources: {a: {url: "https://x.org/{indicator}/{partner:alpha3}", parameters: {indicator: [exports, stocks], partner: [World, XK]}, codes: {indicator: {exports: 2}, partner: {W00: G001}}}}`,
			[]string{"a https://x.org/2/G001", "a https://x.org/2/XKX", "a https://x.org/stocks/G001", "a https://x.org/stocks/XKX"}},
		"what needs escapes": {`sources: {a: {url: "https://x.org/{v}?v={v}", parameters: {v: "a/b c&d+é"}}}`,
			[]string{"a https://x.org/a%2Fb%20c&d+%C3%A9?v=a%2Fb+c%26d%2B%C3%A9"}},
		"a ready source with other parameters": {"sources:\n  kz:\n    use: comtrade\n    parameters: {partner: [BE, FR], period: 2023-01..2023-02, product: [HS:2709, HS:2710]}\n  nbk:\n    parameters: {period: 2024-05-06}\n",
			[]string{"kz https://comtradeapi.un.org/data/v1/get/C/M/HS?reporterCode=398&period=202301,202302&partnerCode=56,251&cmdCode=2709,2710&flowCode=X,M&partner2Code=0&customsCode=C00&motCode=0&maxRecords=100000&format=JSON&includeDesc=true",
				"nbk https://nationalbank.kz/rss/get_rates.cfm?fdate=06.05.2024"}},
		"a key": {`sources: {a: {url: "https://x.org/?k=${SOME_KEY}"}}`, []string{"a https://x.org/?k=${SOME_KEY}"}},
	} {
		if got, err := addresses(t, test.config); err != nil || !slices.Equal(got, test.want) {
			t.Errorf("%s: %v\n got %s\nwant %s", name, err, strings.Join(got, "\n     "), strings.Join(test.want, "\n     "))
		}
	}
}

// What is declared wrong is told with its line, before anything is asked.
func TestDeclarationErrors(t *testing.T) {
	for config, want := range map[string]string{
		"":                                                       "found nothing, expected sources",
		"sources: {}":                                            "found no source",
		"sources:\n  a:\n    adress: x":                          "oborot.yaml:3: unknown key adress",
		"source: {}":                                             "oborot.yaml:1: unknown key source",
		"sources:\n  a: {}\n  a: {}":                             "oborot.yaml:3: mapping key",
		"sources: [a":                                            "oborot.yaml:1: did not find",
		"sources:\n  A b: {url: http://x}":                       `oborot.yaml:2: A b: found the name "A b"`,
		"sources:\n  a: {}":                                      "oborot.yaml:2: a: use: a is no ready source, expected one of comtrade",
		"sources: {a: {url: x}}\n---\nb":                         "found more than one document",
		"sources: {a: {url: ftp://x/}}":                          "expected an address that begins with https://",
		"sources: {a: {url: 'https://u:p@x/'}}":                  "without user",
		"sources: {a: {url: 'https://{reporter}.x/'}}":           "with its host written out",
		"sources: {a: {url: 'https://x/{'}}":                     "where there are braces",
		"sources: {a: {url: 'https://x/{Reporter}'}}":            "where there are braces",
		"sources: {a: {url: 'https://x/{reporter:iso}'}}":        "found the form iso of reporter, expected alpha2, alpha3, m49 or comtrade",
		"sources: {a: {url: 'https://x/{v:yy}'}}":                "found the form yy of v, expected code",
		"sources: {a: {url: 'https://x/{period:mm}'}}":           "found the form mm of period, expected sdmx",
		"sources: {a: {url: 'https://x/{page:yyyy}'}}":           "expected {page} alone",
		"sources: {a: {url: 'https://x/{period}{period.last}'}}": "found {period} beside {period.first}",
		"sources: {a: {url: 'https://x/{v}'}}":                   "the parameter v has no value",
		"sources:\n  a:\n    url: https://x/{reporter}\n    parameters:\n      reporter: Ruritania":                                         `oborot.yaml:5: a: reporter: unknown area "Ruritania"`,
		"sources:\n  a:\n    url: https://x/{period}\n    parameters:\n      period: 2024..2020":                                            "oborot.yaml:5: a: period: found the range 2024..2020",
		"sources:\n  a:\n    url: https://x/{period}\n    parameters:\n      period: 2020..2024-Q1":                                         "expected a first and a later last period of one length",
		"sources:\n  a:\n    url: https://x/{period}\n    parameters:\n      period: [2020, [2021]]":                                        "oborot.yaml:5: expected a value or a list of values",
		"sources:\n  a:\n    url: https://x/{v}\n    parameters:\n      v: [all, b]":                                                        "found all beside other values",
		"sources:\n  a:\n    url: https://x/{v}\n    parameters:\n      v: 1..99999999":                                                     "found the range 1..99999999",
		"sources:\n  a:\n    url: https://x/\n    parameters:\n      partner: BE":                                                           "oborot.yaml:5: a: parameters: the url has no {partner}",
		"sources: {a: {url: 'https://x/{period:yyyymm}', parameters: {period: 2024}}}":                                                      "2024 does not fit yyyymm, which is for months",
		"sources: {a: {url: 'https://x/{period:comtrade}', parameters: {period: 2024-Q1}}}":                                                 "2024-Q1 is neither a year nor a month",
		"sources: {a: {url: 'https://x/{partner:m49}', parameters: {partner: EU27_2020}}}":                                                  "EU27_2020 has no code m49; codes: {partner: {EU27_2020: …}} gives it one",
		"sources: {a: {url: 'https://x/', every: soon}}":                                                                                    `every: found "soon", expected a time`,
		"sources: {a: {url: 'https://x/', pages: 'of \\d'}}":                                                                                "pages: the url has no {page}",
		"sources: {a: {url: 'https://x/{page}', pages: 'of \\d'}}":                                                                          "expected a pattern with one group",
		"sources: {a: {url: 'https://x/', volatile: ['(']}}":                                                                                "volatile: error parsing regexp",
		"sources: {a: {url: 'https://x/', format: nonesuch}}":                                                                               `--format "nonesuch" is unknown`,
		"sources: {a: {url: 'https://x/', headers: {Ocp-Apim-Subscription-Key: abc}}}":                                                      "headers: Ocp-Apim-Subscription-Key is written down, expected ${NAME}",
		"sources: {a: {url: 'https://x/?subscription-key=abc'}}":                                                                            "url: subscription-key is written down, expected ${NAME}",
		"sources: {a: {url: 'https://x/{v}', parameters: {v: 0..19999}}, b: {url: 'https://x/{v}/{w}', parameters: {v: 0..9999, w: 0..9}}}": "make more than 50000 requests",
	} {
		if got, err := addresses(t, config); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s\n got %v %v\nwant %s", config, err, got, want)
		}
	}
}

// A parameter that is set goes to the sources that have it, and must be one of
// some source.
func TestSet(t *testing.T) {
	config := filepath.Join(t.TempDir(), "oborot.yaml")
	declared := `sources: {a: {url: "https://x.org/{v}/{w}", parameters: {v: 1, w: 2}}, b: {url: "https://y.org/{v}", parameters: {v: 1}}}`
	if err := os.WriteFile(config, []byte(declared), 0o600); err != nil {
		t.Fatal(err)
	}
	for set, want := range map[string]string{
		"w=3,4":       "a https://x.org/1/3\na https://x.org/1/4\nb https://y.org/1\n",
		"v=7":         "a https://x.org/7/2\nb https://y.org/7\n",
		"z=1":         "--set z=1: no source that is pulled has the parameter z",
		"v=":          `--set "v=", expected name=value`,
		"page=2":      "has the parameter page",
		"v=1..999999": "found the range 1..999999",
	} {
		var out strings.Builder
		a := &app{stdout: &out, stderr: &out, screen: &out, today: 20241117}
		err := a.pull(t.Context(), pulling{config: config, dryRun: true, set: []string{set}}, nil)
		if err != nil {
			out.WriteString(err.Error())
		}
		if got := out.String(); !strings.Contains(got, want) || (err == nil) != strings.HasSuffix(want, "\n") {
			t.Errorf("%s: got %s, expected %s", set, got, want)
		}
	}
}

// The ready sources are declared as anyone's, and can be asked as they are, but
// for those that need to be told a table.
func TestReadySources(t *testing.T) {
	ready, err := readyDeclared()
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range ready {
		s, err := newPullSource(d, 20241117)
		if err == nil {
			_, err = s.requests()
		}
		if needs := d.name == "eurostat-table" || d.name == "eurostat-json"; (err != nil) != needs || d.Title == "" {
			t.Errorf("%s (%s): %v", d.name, d.Title, err)
		}
	}
	if len(ready) < 7 {
		t.Errorf("%d ready sources, expected those of seven providers and more", len(ready))
	}
}

func FuzzTemplate(f *testing.F) {
	for _, seed := range []string{"https://x.org/{reporter:alpha3}?a={v}&k=${KEY}", "http://x/{page}?{", "https://x?y=}{"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, address string) {
		parsed, err := parseTemplate(address)
		if err != nil {
			return
		}
		out, err := parsed.fill(func(placeholder, func(string) string) (string, error) { return "v", nil })
		if err != nil || !strings.HasPrefix(out, "http") || holes.MatchString(references.ReplaceAllString(out, "")) {
			t.Errorf("%q becomes %q (%v)", address, out, err)
		}
	})
}

// The example of the README is one that can be asked.
func TestReadmeDeclares(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join(moduleRoot, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(readme), "```yaml\nsources:")
	example, _, ok := strings.Cut(after, "```")
	if got, err := addresses(t, "sources:"+example); err != nil || !ok || len(got) < 12 || !strings.Contains(got[len(got)-1], "/KAZ/exports?month=202410&page=1") {
		t.Errorf("%v: %s", err, strings.Join(got, "\n"))
	}
}
