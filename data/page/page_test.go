package page_test

import (
	"testing"

	"oborot/data"
	"oborot/data/page"
	"oborot/data/press"
	"oborot/data/readtest"
)

// document is a document of some bytes, read on 1 January 2026.
func document(name string, raw []byte) *data.Document {
	doc := readtest.Document(name, raw)
	doc.Today = 20260101
	return doc
}

// read opens a document as the press reader does, with the words of its
// languages.
func read(doc *data.Document) (page.Article, error) {
	text, err := press.Read(doc, "")
	if err != nil {
		return page.Article{}, err
	}
	reading, err := press.Format{}.Read(doc)
	if err != nil {
		return page.Article{}, err
	}
	return page.Article{
		Title: text.Title, Text: text.Body, Outlet: text.Outlet, Provider: text.Provider, Doubts: text.Doubts,
		Encoding: reading.Encoding, Printed: reading.Date.Date, Rule: reading.Date.Rule,
	}, nil
}

// see reads some bytes as a document.
func see(raw []byte) (page.Article, error) { return read(document("a", raw)) }

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
			a, err := see([]byte("<!DOCTYPE html><html><head>" + test.head + "</head><body>" + body))
			if err != nil {
				t.Fatal(err)
			}
			if a.Provider != test.provider || a.Printed != test.date || a.Title != "Торговля растёт" {
				t.Errorf("provider %q, date %s, title %q", a.Provider, a.Printed, a.Title)
			}
		})
	}
}

func TestVisibleDate(t *testing.T) {
	markup := `<html><head><title>Новость</title></head><body><article><h1>Новость</h1><span class="news-date">6 мая 2019, 10:00</span><p>Торговля стран региона растёт который год подряд, говорят участники рынка.</p></article></body></html>`
	a, err := see([]byte(markup))
	if err != nil || a.Printed != 20190506 {
		t.Errorf("date %s, error %v", a.Printed, err)
	}
}

func TestCharset(t *testing.T) {
	markup := append([]byte(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>`),
		0xD2, 0xEE, 0xF0, 0xE3, 0xEE, 0xE2, 0xEB, 0xFF) // Торговля
	markup = append(markup, `</title></head><body><p>text</p></body></html>`...)
	a, err := see(markup)
	if err != nil || a.Title != "Торговля" || a.Encoding != "windows-1251" {
		t.Errorf("title %q in %q, error %v", a.Title, a.Encoding, err)
	}
}
