package press

import (
	"bytes"
	"io"
	"testing"

	"oborot/data"
)

// documentOf is a document of some words, read on 27 November 2026.
func documentOf(words string, published data.Date) *data.Document {
	open := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader([]byte(words))), nil }
	return &data.Document{Name: "a.txt", Head: []byte(words), Open: open, Published: published, Today: 20261127}
}

// TestDaysToCome dates documents that say a day in the future, which is said and
// does not count; one that the user gives counts.
func TestDaysToCome(t *testing.T) {
	const story = "In 2023 exports from Kazakhstan to Belgium rose to 217.6 million dollars, officials said."
	page := func(head string) string {
		return "<!DOCTYPE html><html><head>" + head + "</head><body><article><h1>Trade grows</h1><p>" + story + "</p></article></body></html>"
	}
	tests := []struct {
		name, words string
		given, want data.Date
		doubt       string
	}{
		{"today", "Trade grows\n27 November 2026\n" + story, 0, 20261127, ""},
		{"tomorrow, which it is elsewhere", "Trade grows\n28 November 2026\n" + story, 0, 20261128, ""},
		{"a text", "Trade grows\n29 November 2026\n" + story, 0, 0, "the document is dated 2026-11-29 by its text, a day in the future, which does not count"},
		{"a page", page(`<meta property="article:published_time" content="2062-11-20">`), 0, 0,
			"the document is dated 2062-11-20 by its meta element article:published_time, a day in the future, which does not count"},
		{"a page that says another day too", page(`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2062-11-20"}</script><meta name="pubdate" content="2024-02-03">`), 0, 20240203,
			"the document is dated 2062-11-20 by its JSON-LD, a day in the future, which does not count"},
		{"a page whose second day is to come", page(`<meta property="article:published_time" content="2024-02-03"><meta itemprop="datePublished" content="2062-02-03">`), 0, 20240203, ""},
		{"the address of a page", page(`<link rel="canonical" href="https://x.example/2062/11/20/trade">`), 0, 0,
			"the document is dated 2062-11-20 by its address, a day in the future, which does not count"},
		{"an article of a feed", "<rss><channel><title>News</title><item><title>Trade grows this year</title><pubDate>Mon, 20 Nov 2062 10:00:00 GMT</pubDate><description>" + story + "</description></item></channel></rss>", 0, 0,
			"the document is dated 2062-11-20 by its feed, a day in the future, which does not count"},
		{"the user", "Trade grows\n29 November 2062\n" + story, 20261130, 20261130, "the day of publication, 2026-11-30, is in the future: today is 2026-11-27"},
		{"the user, rightly", "Trade grows\n29 November 2062\n" + story, 20240301, 20240301, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text, err := Read(documentOf(test.words, test.given), "")
			if err != nil || text.Published != test.want || len(text.Statements) != 1 {
				t.Errorf("published %s, error %v, %d statements", text.Published, err, len(text.Statements))
			}
			if said := saidOf(text.Doubts); said != test.doubt {
				t.Errorf("doubts %q", said)
			}
		})
	}
}

// saidOf joins the words of doubts.
func saidOf(doubts []data.Finding) string {
	said := ""
	for _, d := range doubts {
		said += d.Text
	}
	return said
}

// TestUnreadLanguages reads texts in languages without a word file, which is said,
// and texts without a figure in those that have one.
func TestUnreadLanguages(t *testing.T) {
	const none = "the language of the text seems to be none of those that are read: en, fr, kk, ru"
	tests := []struct{ lang, text, doubt string }{
		{"de", "Im ersten Halbjahr 2017 stieg der Handel zwischen Deutschland und Kasachstan um 12 Prozent auf 2,4 Milliarden Euro, so das Amt.", none},
		{"tr", "2017 yılının ilk yarısında Türkiye ile Kazakistan arasındaki ticaret hacmi yüzde 12 artarak 1,4 milyar dolara ulaştı.", none},
		{"zh", "2017年上半年，中国与哈萨克斯坦双边贸易额达到82亿美元，同比增长41%。其中中国出口额为54亿美元。", none},
		{"ka", "2017 წლის პირველ ნახევარში საქართველოსა და ყაზახეთს შორის სავაჭრო ბრუნვამ 44 მილიონი დოლარი შეადგინა.", none},
		{"uk", "У першому півріччі 2017 року товарообіг між Україною та Казахстаном склав 544 млн доларів, що на 12 відсотків більше, ніж торік.", none},
		{"es", "En el primer semestre de 2017 el comercio entre España y Kazajistán creció un 12 por ciento, hasta los 1.100 millones de euros.", none},
		{"pl", "W pierwszym półroczu 2017 roku eksport z Polski do Kazachstanu wzrósł o 12 procent i wyniósł 200 mln dolarów.", none},
		{"en", "The ministers of the two countries met in the capital and spoke of the trade between them.", ""},
		{"ru", "Министры двух стран встретились в столице и говорили о том, как им развивать торговлю между собой.", ""},
		{"kk", "Екі елдің министрлері астанада кездесіп, өзара сауданы дамыту туралы және бұл үшін не қажет екенін айтты.", ""},
		{"fr", "Les ministres des deux pays se sont rencontrés dans la capitale et ont parlé du commerce entre eux.", ""},
	}
	for _, test := range tests {
		t.Run(test.lang, func(t *testing.T) {
			doc := documentOf(test.text, 20171120)
			text, err := Read(doc, "")
			if err != nil || len(text.Statements) > 0 || saidOf(text.Doubts) != test.doubt {
				t.Errorf("doubts %q, error %v, %d statements", saidOf(text.Doubts), err, len(text.Statements))
			}
			if foreign := Foreign(doc); foreign != (test.doubt != "") {
				t.Errorf("foreign prose: %v", foreign)
			}
		})
	}
	for _, short := range []string{"Rate limit exceeded, 44 million requests.", "Обмін товарами зріс на 5%, до 44 млн."} {
		text, err := Read(documentOf(short, 20171120), "")
		if err != nil || len(text.Doubts) > 0 || Foreign(documentOf(short, 20171120)) {
			t.Errorf("%q is too short to show its language: %v, %v", short, text.Doubts, err)
		}
	}
	if table := documentOf("Land,Jahr,Ausfuhr,Einfuhr\nDeutschland,2017,12,14\nBelgien,2017,13,15\n", 0); Foreign(table) {
		t.Error("a table is taken for prose")
	}
}
