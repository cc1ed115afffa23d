package table

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"oborot/data"
	"oborot/data/check"
	"oborot/data/readtest"
)

// shared finds files beside the module, and skips the test where there are none.
func shared(t *testing.T, pattern string) []string {
	t.Helper()
	for dir := "."; ; dir = filepath.Join("..", dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); errors.Is(err, fs.ErrNotExist) {
			if abs, _ := filepath.Abs(dir); abs == "/" {
				t.Skip("no module root")
			}
			continue
		}
		files, err := filepath.Glob(filepath.Join(dir, "..", "shared", pattern))
		if err != nil || len(files) == 0 {
			t.Skipf("no %s beside the module", pattern)
		}
		return files
	}
}

// reading is what a document says, gathered.
type reading struct {
	*data.Reading
	figures  map[data.Key]map[data.Period]string
	count    int
	coverage []data.Coverage
	findings []string
}

// readAll reads a document that has no errors.
func readAll(t *testing.T, doc *data.Document) reading {
	t.Helper()
	r, err := New().Read(doc)
	if err != nil {
		t.Fatal(err)
	}
	out := reading{Reading: r, figures: map[data.Key]map[data.Period]string{}}
	for record, err := range r.Records {
		switch {
		case err != nil:
			t.Errorf("%v", err)
		case record.Observation != nil:
			o := record.Observation
			if out.figures[o.Series.Key] == nil {
				out.figures[o.Series.Key] = map[data.Period]string{}
			}
			out.figures[o.Series.Key][o.Period] = o.Figure.String()
			out.count++
		case record.Coverage != nil:
			out.coverage = append(out.coverage, *record.Coverage)
		case record.Finding != nil:
			out.findings = append(out.findings, data.Locate(record.Finding.Where, r.Sheets)+" "+record.Finding.Text)
		}
	}
	return out
}

// doubts are the findings of a document that have a kind, as loading it makes them.
func doubts(t *testing.T, doc *data.Document) []string {
	t.Helper()
	r, err := New().Read(doc)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for record, err := range check.Records(r.Records, check.About{File: doc.Name}) {
		if err != nil {
			t.Fatal(err)
		}
		if f := record.Finding; f != nil && f.Kind != "" {
			out = append(out, data.Locate(f.Where, r.Sheets)+" "+f.Text)
		}
	}
	return out
}

// kazakh is the key of a figure of the Kazakh office.
func kazakh(indicator, partner string) data.Key {
	return data.Key{Provider: "kz_stat", Indicator: indicator, Reporter: "KZ", Partner: partner, Product: data.Total, Unit: "USD"}
}

func TestKazakhWorkbooks(t *testing.T) {
	type figure struct {
		indicator, partner string
		year               int
		want               string
	}
	kyrgyz := "sheet 12_2019!B11 turnover KZ–KG 2019: 939776055.76 printed, exports 624088498.89 and imports 315687500 add up to 939775998.89"
	for suffix, want := range map[string]struct {
		count    int
		date     data.Dated
		findings []string
		figures  []figure
	}{
		"_2019.xls": {1072, data.Dated{Date: 20200813, Rule: data.VintageSaved}, []string{kyrgyz}, []figure{
			{"turnover", "W00", 2019, "977748946e2"}, {"turnover", "W00", 2018, "947697408e2"}, {"turnover", "BE", 2019, "347184855.94"},
		}},
		"_2020.xls": {1047, data.Dated{Date: 20210728, Rule: data.VintageSaved}, []string{kyrgyz}, []figure{
			{"turnover", "BE", 2020, "321905476.99"}, {"turnover", "BE", 2019, "347184855.94"}, {"turnover", "W00", 2019, "97774894634.48"},
			{"exports", "CIS_XEAEU", 2020, "3479378142.25"},
		}},
		"_2023.xls": {1150, data.Dated{Date: 20240725, Rule: data.VintagePrinted}, nil, []figure{
			{"turnover", "W00", 2023, "139551038012.3"}, {"imports", "CIS_XEAEU", 2022, "2291042802.24"}, {"exports", "EAEU", 2023, "11573075716.03"},
		}},
	} {
		t.Run(suffix, func(t *testing.T) {
			file := one(t, shared(t, "sources/national/kazakhstan/*.xls"), suffix)
			doc := readtest.Open(t, file)
			r := readAll(t, doc)
			r.findings = append(r.findings, doubts(t, doc)...)
			if r.count != want.count || r.Date != want.date || len(r.coverage) != 6 || strings.Join(r.findings, "\n") != strings.Join(want.findings, "\n") {
				t.Errorf("%d figures, date %v, %d coverages, findings %q, expected %+v", r.count, r.Date, len(r.coverage), r.findings, want)
			}
			for _, f := range want.figures {
				if got := r.figures[kazakh(f.indicator, f.partner)][data.Year(f.year)]; got != f.want {
					t.Errorf("%s %s %d is %q, expected %q", f.indicator, f.partner, f.year, got, f.want)
				}
			}
		})
	}
}

// one is the file with a suffix.
func one(t *testing.T, files []string, suffix string) string {
	t.Helper()
	for _, file := range files {
		if strings.HasSuffix(file, suffix) {
			return file
		}
	}
	t.Skipf("no file %s", suffix)
	return ""
}

func TestKazakhCompositions(t *testing.T) {
	for suffix, years := range map[string]map[int]string{
		"_2019.xls": {2018: "EU28", 2019: "EU28"},
		"_2020.xls": {2019: "EU28", 2020: "EU28"},
		"_2023.xls": {2022: "EU28", 2023: "EU27_2020"},
	} {
		r := readAll(t, readtest.Open(t, one(t, shared(t, "sources/national/kazakhstan/*.xls"), suffix)))
		for year, group := range years {
			for _, code := range []string{group, "EUROPE_X" + group, "EUROPE_XCIS", "CIS", "EAEU", "XCIS", "ASIA_XCIS", "AMERICA", "AFRICA", "OCEANIA"} {
				if r.figures[kazakh("turnover", code)][data.Year(year)] == "" {
					t.Errorf("%s has no turnover with %s in %d", suffix, code, year)
				}
			}
		}
	}
}

func TestEasyComextFolders(t *testing.T) {
	total := map[string]int{}
	exports := func(reporter string) data.Key {
		return data.Key{Provider: "eurostat", Indicator: "exports", Reporter: reporter, Partner: "KZ", Product: data.Total, Unit: "EUR"}
	}
	sums := map[string]decimal.Decimal{}
	members := map[string]decimal.Decimal{}
	for _, file := range shared(t, "sources/eurostat/easy_comext/*/*.csv") {
		folder := filepath.Base(filepath.Dir(file))
		r := readAll(t, readtest.Open(t, file))
		total[folder] += r.count
		if r.Date != (data.Dated{Date: 20241117, Rule: data.VintageDownload}) || len(r.findings) > 0 {
			t.Errorf("%s: date %v, findings %q", file, r.Date, r.findings)
		}
		if folder != "kazakhstan_export_eurostat" {
			continue
		}
		for key, figures := range r.figures {
			for p, f := range figures {
				half := data.Half(p.Start.Year(), (p.Start.Month()+5)/6).String()
				d := decimal.RequireFromString(f)
				sums[key.Reporter+half] = sums[key.Reporter+half].Add(d)
				if area, _ := data.AreaByCode(key.Reporter); !area.IsGroup() && key.Reporter != "GB" && key == exports(key.Reporter) {
					members[half] = members[half].Add(d)
				}
			}
		}
		if malta := (data.Coverage{Provider: "eurostat", Indicator: "exports", Reporter: "MT", Partner: "KZ", Product: data.Total, Sparse: true}); !covers(r.coverage, malta) {
			t.Errorf("%s does not cover Malta", file)
		}
	}
	for folder, want := range map[string]int{"kazahstan_code_label": 61, "kazakhstan_export_eurostat": 2089, "eu_year_export": 240} {
		if total[folder] != want {
			t.Errorf("%s holds %d figures, expected %d", folder, total[folder], want)
		}
	}
	for key, want := range map[string]int64{"BE2024-S1": 320184884, "BE2023-S1": 275075112, "EU27_20202024-S1": 5698040525} {
		if !sums[key].Equal(decimal.NewFromInt(want)) {
			t.Errorf("%s exported %v to Kazakhstan, expected %d", key, sums[key], want)
		}
	}
	for half, sum := range members {
		if !sum.Equal(sums["EU27_2020"+half]) {
			t.Errorf("the members exported %v in %s, the EU %v", sum, half, sums["EU27_2020"+half])
		}
	}
}

// covers says whether a coverage is among some, whatever its period.
func covers(all []data.Coverage, one data.Coverage) bool {
	for _, c := range all {
		c.Period = one.Period
		if c == one {
			return true
		}
	}
	return false
}
