package charts

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"oborot/data"
	"oborot/stats/verdict"
)

// checkedBody is a text of two paragraphs; markup in it must stay text.
const checkedBody = `Trade with Belgium is growing
The ambassador said that turnover reached about 44 million dollars in the first half of the year, almost twice as much as before. In the city 28 firms with Belgian capital work <b>today</b>.
Last year exports were 120 million euros, up 3 percent.`

// claimed is a claim on some words of checkedBody, in the sentence round them.
func claimed(words, sentence string, k data.Key, kind data.ClaimKind, v verdict.Verdict, reasons ...verdict.Reason) verdict.Checked {
	at := func(part string) int { return utf8.RuneCountInString(checkedBody[:strings.Index(checkedBody, part)]) }
	p := data.Half(2017, 1)
	c := verdict.Claim{
		Claim: data.Claim{
			Kind: kind, Subject: k, Period: p, Unit: k.Unit,
			Words: data.Words{Figure: words, Sentence: sentence, Speaker: "the ambassador", Modality: data.Said},
		},
		Start: at(words), End: at(words) + utf8.RuneCountInString(words), From: at(sentence), To: at(sentence) + utf8.RuneCountInString(sentence),
	}
	return verdict.Checked{Claim: c, Verdict: v, Reasons: reasons}
}

// checkFixture is a check with one claim of each verdict.
func checkFixture(lang string) *Check {
	first := "The ambassador said that turnover reached about 44 million dollars in the first half of the year, almost twice as much as before."
	second := "In the city 28 firms with Belgian capital work <b>today</b>."
	third := "Last year exports were 120 million euros, up 3 percent."
	series := &data.Series{Key: turnoverBE}
	year := verdict.Official{Series: *series, Period: data.Year(2017), Amount: amount(series, data.Year(2017), "286.4e6", kazStat), Later: true}
	flow := &data.Series{Key: exportsEU}
	sold := func(value string) verdict.Official {
		return verdict.Official{Series: *flow, Period: data.Year(2016), Amount: amount(flow, data.Year(2016), value, eurostat)}
	}
	return &Check{
		Lang: lang, Made: data.NewDate(2024, 11, 4), Program: Program{"Oborot", "1.0"},
		Texts: []CheckedText{{
			Name: "almaty-belgium.txt", Title: "Trade with Belgium is growing", Provider: "example-news.kz", Published: data.NewDate(2017, 9, 21), Body: checkedBody,
			Claims: []verdict.Checked{
				claimed("about 44 million dollars", first, turnoverBE, data.Level, verdict.Doubtful, verdict.Reason{
					Kind: verdict.PartOf, Says: verdict.Doubtful, Official: []verdict.Official{year}, Args: []verdict.Arg{
						{Type: verdict.ShareSpan, Text: "15.3631", High: "15.3631"}, {Type: verdict.ShareSpan, Text: "15.2", High: "15.6"},
						{Type: verdict.ShareSpan, Text: "25", High: "25"}, {Type: verdict.ShareSpan, Text: "75", High: "75"},
					},
				}, verdict.Reason{Kind: verdict.PlaceOpen}),
				claimed("almost twice", first, turnoverBE, data.GrowthFactor, verdict.Mismatch, verdict.Reason{Kind: verdict.SlipSign}, verdict.Reason{Kind: verdict.PlaceOpen}),
				claimed("28", second, firms, data.Level, verdict.CannotSay, verdict.Reason{
					Kind: verdict.NoCount, Says: verdict.CannotSay, Args: []verdict.Arg{
						{Type: verdict.IndicatorArg, Text: "enterprises_foreign_capital"}, {Type: verdict.AreaArg, Text: "KZ-75"}, {Type: verdict.AreaArg, Text: "BE"},
					},
				}),
				claimed("120 million euros", third, exportsEU, data.Level, verdict.Consistent, verdict.Reason{
					Kind: verdict.Level, Says: verdict.Consistent, Official: []verdict.Official{sold("119.8e6")}, Args: []verdict.Arg{
						{Type: verdict.AmountSpan, Text: "119500000", High: "120500000", Unit: "EUR"}, {Type: verdict.AmountSpan, Text: "119750000", High: "119850000", Unit: "EUR"},
					},
				}),
				claimed("3 percent", third, exportsEU, data.GrowthPct, verdict.Revised, verdict.Reason{
					Kind: verdict.Growth, Says: verdict.Revised, Official: []verdict.Official{sold("119.8e6"), sold("116.4e6")}, Args: []verdict.Arg{
						{Type: verdict.GrowthSpan, Text: "2.5", High: "3.5"}, {Type: verdict.GrowthSpan, Text: "4.1", High: "4.2"},
						{Type: verdict.PeriodArg, Text: "2016"}, {Type: verdict.PeriodArg, Text: "2015"},
					},
				}),
			},
		}},
	}
}

// checkHTML writes the page of a check.
func checkHTML(t *testing.T, c *Check) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := c.WriteHTML(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// The page of a check in every language.
func TestCheckGoldens(t *testing.T) {
	for _, lang := range Languages() {
		page := string(checkHTML(t, checkFixture(lang)))
		from, to := strings.Index(page, "<header"), strings.Index(page, "<dialog")
		golden(t, "check."+lang+".html", page[from:to])
	}
}

// The paragraphs of the page hold the text itself, letter for letter.
func TestCheckKeepsTheText(t *testing.T) {
	check := checkFixture("en")
	p := &checkPage{sheet: english(t).sheet, told: map[string]int{}}
	got := ""
	for _, paragraph := range p.paragraphs(&check.Texts[0], 1) {
		for _, piece := range paragraph.Pieces {
			for _, r := range piece.Runs {
				got += r.Text
			}
		}
	}
	if got != checkedBody {
		t.Errorf("the page shows\n%s\nof\n%s", got, checkedBody)
	}
}

// Figures that overlap, and sentences that do, are shown once each.
func TestCheckOverlaps(t *testing.T) {
	claims := []verdict.Checked{
		{Claim: verdict.Claim{Start: 2, End: 6, From: 0, To: 10}, Verdict: verdict.Consistent},
		{Claim: verdict.Claim{Start: 2, End: 6, From: 0, To: 10}, Verdict: verdict.Mismatch},
		{Claim: verdict.Claim{Start: 5, End: 30, From: 4, To: 40}, Verdict: verdict.CannotSay},
	}
	p := &checkPage{sheet: english(t).sheet, told: map[string]int{}}
	pieces := p.pieces([]rune("a 1234 and more of it"), 0, claims, 7)
	if len(pieces) != 1 || pieces[0].Verdict.Class != "mismatch" {
		t.Fatalf("found %+v, expected one sentence of the gravest verdict", pieces)
	}
	var runs []string
	for _, r := range pieces[0].Runs {
		runs = append(runs, itoa(r.Claim)+":"+r.Text)
	}
	if got := strings.Join(runs, "|"); got != "0:a |7:1234|0: and more of it" {
		t.Errorf("found %q", got)
	}
}

// The page of a check draws without errors, asks nothing of a network and fits a
// phone; a figure leads to its claim and unfolds it.
func TestBrowserShowsACheck(t *testing.T) {
	page := checkHTML(t, checkFixture("ru"))
	document, console, hosts := browse(t, page)
	if console != "" {
		t.Errorf("console: %s", console)
	}
	for _, host := range hosts {
		if bytes.Contains(page, []byte(host)) {
			t.Errorf("the page asked for %s", host)
		}
	}
	if n := strings.Count(document, `<details id="k`); n != 5 {
		t.Errorf("%d claims are shown, expected 5", n)
	}
	got := probe(t, page, `d.documentElement.scrollWidth - d.documentElement.clientWidth + " " + d.getElementById("k4").open + " " +
		(d.querySelector("a.figure[href='#k4']").click(), d.getElementById("k4").open)`)
	if got != "0 false true" {
		t.Errorf("overflow, then the claim before and after the click: %q, expected %q", got, "0 false true")
	}
}
