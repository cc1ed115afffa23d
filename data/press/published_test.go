package press

import (
	"strings"
	"testing"
	"unicode/utf16"

	"oborot/data"
)

func TestPages(t *testing.T) {
	const body = `<article><h1>Торговля растёт</h1><p>Торговля стран региона растёт который год подряд, говорят участники рынка, и это видно по работе перевозчиков.</p></article></body></html>`
	tests := []struct {
		name, head, provider string
		date                 data.Date
	}{
		{"metadata", `<meta property="article:published_time" content="2019-05-06T10:00:00Z"><link rel="canonical" href="https://www.gazeta.example/a/1">`, "gazeta.example", 20190506},
		{"linked data of a list", `<script type="application/ld+json">[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2020-02-03","publisher":{"url":"https://Portal.example"}}]</script>`, "portal.example", 20200203},
		{"linked data of a graph", `<script type="application/ld+json">{"@graph":[{"@type":"BlogPosting","datePublished":"2021-07-08T01:00:00+06:00"}]}</script>`, "", 20210708},
		{"broken linked data", `<script type="application/ld+json">{"datePublished": </script>`, "", 0},
		{"no date", ``, "", 0},
		{"punycode", `<meta property="og:url" content="https://www.xn--80ak6aa92e.example/a">`, "xn--80ak6aa92e.example", 0},
		{"a port", `<meta property="og:url" content="https://gazeta.example:8080/a">`, "gazeta.example", 0},
		{"letters that no host has", `<meta property="og:url" content="https://газета.example/a">`, "", 0},
		{"spaces and marks", `<meta property="og:url" content="https://a%20b;c.example/a">`, "", 0},
		{"an underscore", `<link rel="canonical" href="https://my_paper.example/a">`, "", 0},
		{"an empty label", `<link rel="canonical" href="https://paper..example/a">`, "", 0},
		{"no dot", `<link rel="canonical" href="https://localhost/a">`, "", 0},
		{"the next one is good", `<meta property="og:url" content="https://-x.example/"><link rel="canonical" href="https://x.example/">`, "x.example", 0},
		{"a bad publisher", `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"url":"https://a|b.example"}}</script>`, "", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := open([]byte("<!DOCTYPE html><html><head>"+test.head+"</head><body>"+body), origin{})
			if err != nil {
				t.Fatal(err)
			}
			if a.provider != test.provider || a.printed != test.date || a.title != "Торговля растёт" {
				t.Errorf("provider %q, date %s, title %q", a.provider, a.printed, a.title)
			}
		})
	}
}

func TestVisibleDate(t *testing.T) {
	page := `<html><head><title>Новость</title></head><body><article><h1>Новость</h1><span class="news-date">6 мая 2019, 10:00</span><p>Торговля стран региона растёт который год подряд, говорят участники рынка.</p></article></body></html>`
	a, err := open([]byte(page), origin{})
	if err != nil || a.printed != 20190506 {
		t.Errorf("date %s, error %v", a.printed, err)
	}
}

func TestCharset(t *testing.T) {
	page := append([]byte(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>`),
		0xD2, 0xEE, 0xF0, 0xE3, 0xEE, 0xE2, 0xEB, 0xFF) // Торговля
	page = append(page, `</title></head><body><p>text</p></body></html>`...)
	a, err := open(page, origin{})
	if err != nil || a.title != "Торговля" || a.encoding != "windows-1251" {
		t.Errorf("title %q in %q, error %v", a.title, a.encoding, err)
	}
}

func TestMatch(t *testing.T) {
	tests := []struct {
		name, content string
		want          bool
	}{
		{"prose", "Министр рассказал о торговле и о том, что было сделано за год для её развития.", true},
		{"English prose", "The minister spoke of the trade of the country and of what was done in the year.", true},
		{"page", "<!doctype html><html><body><p>Текст</p></body></html>", true},
		{"table in HTML without prose", "<html><body><table></table></body></html>", false},
		{"CSV", "code,name,value,unit\nKZ,Казахстан,1,USD\nBE,Бельгия,2,USD\n", false},
		{"codes before descriptions", "code,description\n10111,\"Horses: live, pure-bred breeding animals\"\n10119,\"Horses: live, other than the pure-bred of the kind\"\n", false},
		{"TSV", "год\tстрана\tоборот\n2017\tБельгия\t44\n", false},
		{"semicolons", "страна;экспорт;импорт;оборот\nБельгия;1;2;3\n", false},
		{"JSON", `{"text":"Товарооборот вырос"}`, false},
		{"JSON lines", "[1,2]\n[3,4]", false},
		{"XML", `<?xml version="1.0"?><a>Товарооборот вырос и на этом всё</a>`, false},
		{"zip", "PK\x03\x04\x00\x00", false},
		{"nothing", "", false},
		{"prose with a long number", "Trade turnover between Georgia and Czechia was $44 million in 2017. Code 12345678901234567890 and more.", true},
		{"Russian prose with an account", "Оборот вырос, и это видно по отчёту. Счёт 40702810900000012345 в банке, БИК 044525225.", true},
		{"UTF-16", wideText("The trade of the country grew in the year, said the minister.", false), true},
		{"UTF-16, high byte first", wideText("Министр рассказал о торговле и о том, что было сделано за год.", true), true},
		{"a page in UTF-16", wideText("<html><body><p>Текст</p></body></html>", false), true},
		{"CSV in UTF-16", wideText("code,name,value,unit\nKZ,Казахстан,1,USD\nBE,Бельгия,2,USD\n", false), false},
		{"TSV in UTF-16", wideText("год\tстрана\tоборот\n2017\tБельгия\t44\n", false), false},
		{"OLE", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 64), false},
		{"prose with a control character", "The trade of the country grew in the year,\x01 said the minister.", false},
		{"a list of numbers", "12345 23456 34567 45678\n12345 23456 34567 45678\n", false},
		{"program", "func main() {\n\tx := []int{1, 2}\n\tfor i := range x { y[i] = x[i] }\n}\n", false},
	}
	for _, test := range tests {
		if got := (Format{}).Match(bytesDocument(test.name, []byte(test.content), 0)); got != test.want {
			t.Errorf("%s: claimed %v, want %v", test.name, got, test.want)
		}
	}
}

// wideText writes a text in UTF-16 without a byte order mark.
func wideText(s string, highFirst bool) string {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		if highFirst {
			out = append(out, byte(u>>8), byte(u))
		} else {
			out = append(out, byte(u), byte(u>>8))
		}
	}
	return string(out)
}

func TestReadUTF16(t *testing.T) {
	const prose = "In 2019 exports from Czechia to Georgia were 5 million euros."
	want := strings.Join(readText(t, prose, 0), "\n")
	if got := strings.Join(readText(t, wideText(prose, false), 0), "\n"); got != want || want == "" {
		t.Errorf("got %q, want %q", got, want)
	}
}

// readText reads a text of a document as ingest does.
func readText(t *testing.T, text string, published data.Date) []string {
	t.Helper()
	r, err := Format{}.Read(bytesDocument("a.txt", []byte(text), published))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for record, err := range r.Records {
		lines = append(lines, line(record, err))
	}
	return lines
}

func TestWhatIsStored(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"two values of one key", "В 2019 году экспорт Чехии в Грузию составил 5 млн евро. По другим данным, в 2019 году экспорт Чехии в Грузию составил 6 млн евро.",
			"level of exports CZ-GE 2019 5e6 EUR exact actual against  | 5 млн евро | \nlevel of exports CZ-GE 2019 6e6 EUR exact actual against  | 6 млн евро | "},
		{"a repeated value", "Экспорт Чехии в Грузию в 2019 году — 5 млн евро.\nЭкспорт Чехии в Грузию в 2019 году составил 5 млн евро.",
			"exports CZ-GE 2019 5e6 EUR exact V | 5 млн евро | "},
		{"no period", "Экспорт Чехии в Грузию составил 5 млн евро.", "not stored: 5 млн евро: period not said"},
		{"no partner", "В 2019 году товарооборот с Чехией составил 5 млн евро.", "not stored: 5 млн евро: reporter not said"},
		{"an unknown place", "В городе Лесогорске в 2019 году действовало 5 предприятий с участием чешского капитала.", "not stored: 5: unknown place “Лесогорске”"},
		{"a product", "В 2019 году экспорт пшеницы из Чехии в Грузию составил 5 млн евро.", "not stored: 5 млн евро: the product “пшеницы” is not in the code list"},
		{"a range", "В 2019 году экспорт Чехии в Грузию составил от 5 до 6 млн евро.",
			"level of exports CZ-GE 2019 5e6 EUR range actual against  | от 5 до 6 млн евро | \nlevel of exports CZ-GE 2019 6e6 EUR range actual against  | от 5 до 6 млн евро | "},
	}
	for _, test := range tests {
		got := strings.Join(readText(t, test.text, 20200301), "\n")
		if got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}
