package page

import (
	"bytes"

	"oborot/data"
)

// IsHTML says whether the bytes begin as an HTML page does.
func IsHTML(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\uFEFF")), " \t\r\n")
	if len(head) == 0 || head[0] != '<' {
		return false
	}
	start := bytes.ToLower(head[:min(len(head), 2048)])
	return bytes.HasPrefix(start, []byte("<!doctype html")) || bytes.Contains(start, []byte("<html")) && !bytes.Contains(start, []byte("office:"))
}

// HasParagraphs says whether the head of a page shows that it is made for
// reading: by a paragraph, a part of a page, a break between lines, or what it
// tells other programs of its article. A table for a spreadsheet has none.
func HasParagraphs(head []byte) bool {
	lower := bytes.ToLower(head)
	for _, mark := range [...]string{"<p>", "<p ", "<div", "<article", "<br", `"og:`, "ld+json"} {
		if bytes.Contains(lower, []byte(mark)) {
			return true
		}
	}
	return false
}

// Head returns the head of a document in UTF-8. It may end inside a letter; it is
// empty where it is in no encoding.
func Head(doc *data.Document) string {
	head, _, _ := decode(doc.Head, doc.Encoding)
	return head
}

// wide says whether the bytes begin with the byte order mark of UTF-16.
func wide(head []byte) bool {
	return bytes.HasPrefix(head, []byte{0xFF, 0xFE}) || bytes.HasPrefix(head, []byte{0xFE, 0xFF})
}
