package page_test

import (
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/page"
	"oborot/data/press"
)

// itemsOf parts a feed and reads each item as a document.
func itemsOf(t *testing.T, feed string) []page.Article {
	t.Helper()
	items, err := press.Items(document("feed.xml", []byte(feed)))
	if err != nil {
		t.Fatal(err)
	}
	var out []page.Article
	for _, item := range items {
		doc := document("feed.xml#1", item)
		if !(press.Format{}).Match(doc) {
			t.Errorf("an item is not claimed: %s", item)
		}
		a, err := read(doc)
		if err != nil {
			t.Fatalf("%v in %s", err, item)
		}
		out = append(out, a)
	}
	return out
}

func TestFeeds(t *testing.T) {
	tests := []struct {
		name, feed            string
		title, outlet, domain string
		date                  data.Date
		text                  string // behind the title
	}{
		{"RSS 2.0 with the whole text", `<rss version="2.0"><channel><title>Вестник</title><link>https://vestnik.example</link><item><title>Экспорт в Чехию вырос</title><link>https://www.vestnik.example/1</link><guid>5</guid><pubDate>Mon, 6 Nov 2017 00:05:00 +0600</pubDate><description>Кратко.</description><content:encoded><![CDATA[<p>Первый абзац.</p><p>Второй абзац.</p>]]></content:encoded></item></channel></rss>`,
			"Экспорт в Чехию вырос", "Вестник", "vestnik.example", 20171106, "Первый абзац.\nВторой абзац."},
		{"RSS 2.0 with a description", `<?xml version="1.0"?><rss version="2.0"><channel><title>V</title><item><title>Trade with us grows</title><link>https://v.example/1</link><dc:date>2017-11-20T10:00:00Z</dc:date><description>Exports &lt;b&gt;grew&lt;/b&gt; by 5%.&lt;br&gt;&lt;br&gt;Imports fell.</description></item></channel></rss>`,
			"Trade with us grows", "V", "v.example", 20171120, "Exports grew by 5%.\nImports fell."},
		{"the full text of a Russian aggregator", `<rss version="2.0" xmlns:yandex="http://news.yandex.ru"><channel><title>V</title><item><title>Торговля стран растёт</title><link>https://v.example/1</link><description>Кратко.</description><yandex:full-text>Текст целиком.</yandex:full-text><pubDate>20.11.2017 14:05</pubDate></item></channel></rss>`,
			"Торговля стран растёт", "V", "v.example", 20171120, "Текст целиком."},
		{"another outlet's item", `<rss version="2.0"><channel><title>Agg</title><link>https://agg.example</link><item><title>Trade with us grows</title><guid isPermaLink="true">https://other.example/9</guid><source url="https://other.example/rss">Other</source><description>Text.</description></item></channel></rss>`,
			"Trade with us grows", "Other", "other.example", 0, "Text."},
		{"RDF", `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://r.example/"><title>R</title><link>https://r.example/</link></channel><item rdf:about="https://r.example/1"><title>Trade with us grows</title><link>https://r.example/1</link><dc:date>2009-05-06T07:08:09+02:00</dc:date><description>Text.</description></item></rdf:RDF>`,
			"Trade with us grows", "R", "r.example", 20090506, "Text."},
		{"Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><link href="https://a.example/"/><entry><title type="html">Trade &amp;amp; us grow</title><link rel="enclosure" href="https://cdn.example/x.mp3"/><link href="https://a.example/1"/><published>2018-01-02T23:00:00-05:00</published><updated>2018-02-03T00:00:00Z</updated><summary>Short.</summary><content type="html">&lt;p&gt;Long text.&lt;/p&gt;</content><source><title>S</title><id>https://s.example/</id></source></entry></feed>`,
			"Trade & us grow", "A", "a.example", 20180102, "Long text."},
		{"Atom that says only when it was changed", `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>Trade with us grows</title><link href="https://a.example/1"/><updated>2018-02-03T00:00:00Z</updated><content type="text">Text.</content></entry></feed>`,
			"Trade with us grows", "A", "a.example", 0, "Text."},
		{"markup that is not escaped", `<rss version="2.0"><channel><title>V</title><item><title>Trade with us grows</title><description>Before. <p>Inside <b>it</b>.</p>After &nbsp;all.</description></item></channel></rss>`,
			"Trade with us grows", "V", "", 0, "Before.\nInside it.\nAfter all."},
		{"control characters and an end tag missing", "<rss version=\"2.0\"><channel><title>V</title><item><title>Trade with us grows</title><description>A\x01 text & more.</item></channel></rss>",
			"Trade with us grows", "V", "", 0, "A text & more."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			all := itemsOf(t, test.feed)
			if len(all) != 1 {
				t.Fatalf("%d items", len(all))
			}
			a := all[0]
			want := test.title + "\n" + test.text
			if a.Title != test.title || a.Outlet != test.outlet || a.Provider != test.domain || a.Printed != test.date || a.Text != want {
				t.Errorf("title %q, outlet %q of %q, date %s, text %q", a.Title, a.Outlet, a.Provider, a.Printed, a.Text)
			}
		})
	}
}

// TestFeedEncoding: what a feed declares is how it is read.
func TestFeedEncoding(t *testing.T) {
	feed := []byte(`<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><item><title>Trade with us grows</title><description>`)
	feed = append(feed, 0xD2, 0xEE, 0xF0, 0xE3, 0xEE, 0xE2, 0xEB, 0xFF, '.') // Торговля.
	feed = append(feed, `</description></item></channel></rss>`...)
	if all := itemsOf(t, string(feed)); len(all) != 1 || all[0].Text != "Trade with us grows\nТорговля." {
		t.Errorf("%+v", all)
	}
}

func TestBrokenFeeds(t *testing.T) {
	const head = `<rss version="2.0"><channel><item><title>Trade with us grows</title>`
	tests := []struct{ name, feed, want string }{
		{"cut", head, "the feed ends inside an item"},
		{"nested items", head + "<item></item></item></channel></rss>", "line 1: an item inside an item"},
		{"deep", head + strings.Repeat("<x>", 1000), "more than 256 elements inside one another"},
		{"entities", `<!DOCTYPE rss [<!ENTITY a "b">]>` + head + "</item></channel></rss>", "declares entities of its own"},
		{"no XML", head + "< <", "the feed is broken"},
		{"too many", `<rss version="2.0"><channel>` + strings.Repeat("<item><title>Trade with us</title></item>", 10_001), "more than 10000 items"},
	}
	for _, test := range tests {
		_, err := press.Items(document("feed.xml", []byte(test.feed)))
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q", test.name, err, test.want)
		}
	}
	none, err := press.Items(document("a.html", []byte("<!doctype html><html><p>Text")))
	if none != nil || err != nil {
		t.Errorf("a page is a feed of %d items, error %v", len(none), err)
	}
}

// FuzzFeed reads any bytes as a feed: no panic, and what it parts is read.
func FuzzFeed(f *testing.F) {
	f.Add(`<rss version="2.0"><channel><title>V</title><item><title>Trade with us grows</title><link>https://v.example</link><description><![CDATA[<p>a</p>]]></description></item></channel></rss>`)
	f.Add(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Trade with us grows</title><content type="xhtml"><div>a<b>c</div></content></entry></feed>`)
	press.Languages() // once, before the clock of an input runs
	f.Fuzz(func(t *testing.T, feed string) {
		items, err := press.Items(document("feed.xml", []byte(feed)))
		if err != nil {
			return
		}
		for _, item := range items {
			again, err := press.Items(document("feed.xml", item))
			if err == nil && len(again) == 1 && string(again[0]) != string(item) {
				t.Fatalf("an item read again is another:\n%s\n%s", item, again[0])
			}
			_, _ = read(document("feed.xml#1", item))
		}
	})
}

// FuzzPage reads any bytes as a page: no panic, no control characters in what
// is found, no endless paragraph.
func FuzzPage(f *testing.F) {
	f.Add(`<!doctype html><html lang="en"><head><title>T</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2017-11-20"}</script></head><body><article><h1>T</h1><time datetime="2017-11-20">x</time><p>Text of <a href="/">it</a>.<br>More.</p></article></body></html>`)
	f.Add("<html><body><table><tr><td><div>Опубликовано 20 ноября 2017<br><br>Текст")
	press.Languages()
	f.Fuzz(func(t *testing.T, markup string) {
		a, err := see([]byte("<html>" + markup))
		if err != nil {
			return
		}
		if strings.ContainsAny(a.Text, "\x01\x02\r\t") || a.Printed > 20260102 {
			t.Fatalf("date %s, text %q", a.Printed, a.Text)
		}
	})
}
