package charts

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"oborot/data"
	"oborot/stats"
)

// echartsSHA256 is the checksum of dist/echarts.common.min.js in echarts 6.1.0 of npm.
const echartsSHA256 = "61f13280aba3161f77fc801bf5f9c786f55f10432153a0683fc5cc0700b013d5"

func TestEchartsIsUnmodified(t *testing.T) {
	sum := sha256.Sum256([]byte(echartsScript))
	if got := hex.EncodeToString(sum[:]); got != echartsSHA256 {
		t.Errorf("echarts.common.min.js has SHA-256 %s, expected %s", got, echartsSHA256)
	}
	for _, script := range []string{echartsScript, pageScript} {
		if strings.Contains(script, "</script") || strings.Contains(script, "\r") {
			t.Error("a script cannot stand in a page as it is")
		}
	}
}

// attack is a name with all that a page or a spreadsheet could stumble over.
const attack = `</script><img src=x onerror="document.title='hacked'">__f__function(){console.log('hacked')}__f__"'{b}=cmd|' /C calc'!A0`

// hostile is the fixture with names of the worst kind wherever a document could
// put one.
func hostile() *Report {
	r := fixture("en")
	r.Selection.Reporter = attack
	r.Omissions[0].What, r.Omissions[0].Why = attack, attack
	s := &r.Press[0]
	s.Words = data.Words{Figure: attack, Sentence: "x" + attack + "y", Speaker: attack, Note: attack}
	s.Span = attack
	evil := *kazStat
	evil.Name, evil.Title, evil.Sheets = attack, attack, []string{attack, attack, attack}
	b := &r.Blocks[0]
	b.Provider = attack
	for i := range b.Compared {
		b.Compared[i].Series.Reporter, b.Compared[i].Series.Provider = attack, attack
		b.Compared[i].Notes = []stats.Note{{Code: stats.NoteText, Args: []string{attack}}}
		if v := b.Compared[i].Value; v != nil {
			v.Parts[0].Release = &evil
			v.Valuation = attack
		}
	}
	for i := range b.Rankings[0].Rows {
		b.Rankings[0].Rows[i].Series.Partner = attack
	}
	return r
}

func TestNamesAreHarmless(t *testing.T) {
	page := strings.ReplaceAll(string(html(t, hostile())), echartsScript, "")
	for _, bad := range []string{"<img", `onerror="document`} {
		if strings.Contains(page, bad) {
			t.Errorf("%q in the page", bad)
		}
	}
	for _, options := range regexp.MustCompile(`(?s)<script type="application/json".*?</script>`).FindAllString(page, -1) {
		if strings.Contains(options, "__f__") {
			t.Error("__f__ in the options of a chart")
		}
	}
	var b bytes.Buffer
	r := hostile()
	r.Blocks[0].Compared[0].Series.Reporter = "=cmd|' /C calc'!A0"
	if err := r.WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), ",'=cmd|' /C calc'!A0,") || strings.Contains(b.String(), ",=cmd") {
		t.Error("a formula reached the CSV")
	}
}

// The page stays small and asks for nothing: no element that fetches, no link
// outside itself.
func TestPageIsOneFile(t *testing.T) {
	page := string(html(t, fixture("ru")))
	if len(page) > 1_600_000 {
		t.Errorf("the page has %d bytes, expected at most 1.6 million", len(page))
	}
	rest := strings.ReplaceAll(page, echartsScript, "")
	for _, m := range regexp.MustCompile(`\b(?:src|href|action|data|url)=["']?([^"'\s>]*)`).FindAllStringSubmatch(rest, -1) {
		if !strings.HasPrefix(m[1], "#") {
			t.Errorf("the page leads to %q", m[0])
		}
	}
	if strings.Contains(rest, "https://") || strings.Contains(rest, "http://") {
		t.Error("an outside address stands in the page")
	}
	if !strings.Contains(page, "default-src &#39;none&#39;") && !strings.Contains(page, "default-src 'none'") {
		t.Error("no content security policy")
	}
}

// A page that would grow too large tells in few words what goes without saying,
// and once what two entries share.
func TestBriefEvidence(t *testing.T) {
	told := func(limit int) (page string) {
		var b bytes.Buffer
		if err := fixture("en").render(&b, limit); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	whole, brief := told(manyRows), told(manyRows/2)
	for _, words := range []string{"<dd>as published</dd>", "<dt>Lies between</dt>"} {
		if strings.Count(brief, words) >= strings.Count(whole, words) {
			t.Errorf("%q stands there %d times, and %d times where room is scarce", words, strings.Count(whole, words), strings.Count(brief, words))
		}
	}
	see := regexp.MustCompile(`<a class="num" href="#e(\d+)">see (\d+)</a>`)
	if see.MatchString(whole) {
		t.Error("a base is referred to although there is room")
	}
	found := see.FindAllStringSubmatch(brief, -1)
	if len(found) == 0 {
		t.Error("no base is referred to")
	}
	for _, m := range found {
		if m[1] != m[2] || !strings.Contains(brief, `<li id="e`+m[1]+`">`) {
			t.Errorf("%s leads nowhere", m[0])
		}
	}
}

// A history longer than the page has room for ends with its latest periods.
func TestLatest(t *testing.T) {
	points := make([]stats.Point, 30)
	for i := range points {
		points[i] = stats.Point{Period: data.Year(1990 + i)}
	}
	long, short := []History{{Points: points}}, []History{{Points: points[:7]}}
	p := &page{limit: 10}
	if got := p.latest(long)[0].Points; len(got) != 12 || got[11].Period != data.Year(2019) || len(long[0].Points) != 30 {
		t.Errorf("%d periods, %d before", len(got), len(long[0].Points))
	}
	if got := p.latest(short)[0].Points; len(got) != 7 {
		t.Errorf("%d periods of 7", len(got))
	}
}

func TestPageIsStable(t *testing.T) {
	if !bytes.Equal(html(t, fixture("fr")), html(t, fixture("fr"))) {
		t.Error("two pages of one report differ")
	}
}

// Every link inside the page has its target, and every target is there once.
func TestLinksLeadSomewhere(t *testing.T) {
	page := strings.ReplaceAll(string(html(t, fixture("en"))), echartsScript, "")
	ids := map[string]int{}
	for _, m := range regexp.MustCompile(`\bid="([^"]+)"`).FindAllStringSubmatch(page, -1) {
		ids[m[1]]++
	}
	for id, n := range ids {
		if n > 1 {
			t.Errorf("id %s stands %d times", id, n)
		}
	}
	for _, m := range regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(page, -1) {
		if ids[m[1]] == 0 {
			t.Errorf("nothing has the id %s", m[1])
		}
	}
}

// A heading is at most one step below the one before it.
func TestHeadingsAreInOrder(t *testing.T) {
	page := strings.ReplaceAll(string(html(t, fixture("en"))), echartsScript, "")
	before := 0
	for _, m := range regexp.MustCompile(`<h([1-6])`).FindAllStringSubmatch(page, -1) {
		level := int(m[1][0] - '0')
		if level > before+1 {
			t.Errorf("a heading of level %d follows one of level %d", level, before)
		}
		before = level
	}
	if n := strings.Count(page, "<h1"); n != 1 {
		t.Errorf("%d headings of level 1, expected 1", n)
	}
}

// The press part of a report in every language: headline, statement, evidence.
func TestPressGoldens(t *testing.T) {
	for _, lang := range Languages() {
		row, told := implied(), statement()
		told.Checked = &checkFixture(lang).Texts[0].Claims[0]
		r := &Report{
			Lang: lang, Made: data.NewDate(2024, 11, 4), Program: Program{"Oborot", "1.0"}, Headline: &row, Press: []Statement{told},
			Selection: Selection{Indicators: []string{"turnover"}, Reporter: "KZ-75", Partner: "BE"},
		}
		page := string(html(t, r))
		from, to := strings.Index(page, "<header"), strings.Index(page, "<dialog")
		golden(t, "press."+lang+".html", page[from:to])
	}
}

// A press figure never stands in a headline without its speaker and its doubts,
// and the copied text has them too.
func TestPressHeadline(t *testing.T) {
	row := implied()
	h := english(t).headline(&row, nil)
	if !strings.Contains(h.Said, "The mayor") || !strings.Contains(h.Copy, "The mayor") {
		t.Errorf("the speaker is missing: %+v", h)
	}
	open := "The text does not say whether the country or the city is meant."
	if !slices.Contains(h.Doubts, open) || !strings.Contains(h.Copy, open) {
		t.Errorf("the open place is missing: %q", h.Doubts)
	}
	row.Value.Parts[0].Words.Speaker = ""
	if h = english(t).headline(&row, nil); !strings.Contains(h.Copy, "does not name who said it") {
		t.Errorf("nobody is named, and the headline is silent: %q", h.Copy)
	}
}

// A report of every partner of several indicators is cut to the size of a page,
// says so, and leaves nothing out of its CSV.
func TestManyPartnersStayInTheBudget(t *testing.T) {
	var codes [][3]string
	for a := range data.Areas() {
		codes = append(codes, [3]string{a.Code, "1234.5e6", "1100.1e6"})
	}
	r := fixture("ru")
	b := &r.Blocks[0]
	for _, indicator := range []string{"turnover", "exports", "imports"} {
		k := turnoverBE
		k.Indicator = indicator
		b.Rankings = append(b.Rankings, ranked(k, data.Half(2024, 1), kazStat, "300000e6", codes...))
		for _, one := range b.Rankings[len(b.Rankings)-1].Rows {
			b.Growth = append(b.Growth, one.Row)
		}
	}
	page := html(t, r)
	if len(page) > pageSize {
		t.Errorf("the page has %d bytes, expected at most %d", len(page), pageSize)
	}
	if !bytes.Contains(page, []byte("Ещё строк в CSV этого отчёта")) {
		t.Error("the page does not say that it was cut")
	}
	var rows bytes.Buffer
	if err := r.WriteCSV(&rows); err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(rows.Bytes(), []byte("\n")); n < 6*len(codes) {
		t.Errorf("%d lines of CSV, expected %d at least", n, 6*len(codes))
	}
}

// Many checked statements are cut to the size of a page too, which says how many
// are left out.
func TestManyStatementsStayInTheBudget(t *testing.T) {
	r := fixture("en")
	for i := range 1500 {
		s := statement()
		s.Checked = &checkFixture("en").Texts[0].Claims[0]
		s.Where.Row = int32(i + 1)
		r.Press = append(r.Press, s)
	}
	page := html(t, r)
	if len(page) > pageSize {
		t.Errorf("the page has %d bytes, expected at most %d", len(page), pageSize)
	}
	shown := bytes.Count(page, []byte(`<article class="statement">`))
	if said := fmt.Sprintf("%d further statements of texts are left out", len(r.Press)-shown); shown == 0 || !bytes.Contains(page, []byte(said)) {
		t.Errorf("%d of %d statements are shown and the page does not say %q", shown, len(r.Press), said)
	}
}

func TestEmptyReport(t *testing.T) {
	page := html(t, &Report{Lang: "fr", Program: Program{"Oborot", "1.0"}})
	if !bytes.Contains(page, []byte("Rien dans la base ne répond à cette sélection.")) {
		t.Error("an empty report does not say that it is empty")
	}
}
