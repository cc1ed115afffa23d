package press

import (
	"encoding/json"
	"strings"

	"github.com/PuerkitoBio/goquery"

	"oborot/data"
)

// linkedData returns the JSON-LD objects of a page, those of an article first.
func linkedData(page *goquery.Document) []map[string]any {
	var articles, others []map[string]any
	page.Find(`script[type="application/ld+json"]`).Each(func(_ int, s *goquery.Selection) {
		var v any
		if json.Unmarshal([]byte(s.Text()), &v) != nil {
			return // a page's broken notes say nothing
		}
		for _, n := range objects(v, nil) {
			if kind, _ := n["@type"].(string); strings.Contains(kind, "Article") || strings.Contains(kind, "Posting") {
				articles = append(articles, n)
			} else {
				others = append(others, n)
			}
		}
	})
	return append(articles, others...)
}

// objects returns the objects inside a JSON value, the outer ones first.
func objects(v any, out []map[string]any) []map[string]any {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			out = objects(x, out)
		}
	case map[string]any:
		out = append(out, v)
		if graph, found := v["@graph"]; found {
			out = objects(graph, out)
		}
	}
	return out
}

// dateMarks are the elements in which pages say their date, the surest first.
var dateMarks = [...][2]string{
	{`meta[property="article:published_time"]`, "content"},
	{`meta[itemprop="datePublished"]`, "content"},
	{`[itemprop="datePublished"]`, "datetime"},
	{`[itemprop="datePublished"]`, "content"},
	{`article time[datetime]`, "datetime"},
	{`time[datetime]`, "datetime"},
}

// pageDate returns the date that a page was published: from its JSON-LD, its
// metadata, its time element, or a date that stands by the title.
func pageDate(page *goquery.Document, notes []map[string]any) data.Date {
	for _, n := range notes {
		if s, ok := n["datePublished"].(string); ok {
			if d := isoDate(s); !d.IsZero() {
				return d
			}
		}
	}
	for _, mark := range dateMarks {
		if v, found := page.Find(mark[0]).First().Attr(mark[1]); found {
			if d := isoDate(v); !d.IsZero() {
				return d
			}
		}
	}
	for _, query := range [...]string{"time", `[itemprop="datePublished"]`, `[class*="date"]`, `[class*="time"]`} {
		if d := dateLine(squeeze(page.Find(query).First().Text()), false); !d.IsZero() {
			return d
		}
	}
	return 0
}

// printedDate returns the date on a line of its own at the top or the end of a
// text.
func printedDate(text string) data.Date {
	var lines []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	for i, line := range lines {
		if i < 4 || i >= len(lines)-3 {
			if d := dateLine(line, false); !d.IsZero() {
				return d
			}
		}
	}
	return 0
}

// firstLine returns the first line of a text that says something.
func firstLine(text string) string {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			return line
		}
	}
	return ""
}
