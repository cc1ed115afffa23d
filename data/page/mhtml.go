package page

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"
)

// pagePart is the page inside a page archive, .mht or .mhtml, as browsers save
// a page with its pictures in one file.
type pagePart struct {
	raw              []byte
	charset, address string
}

// IsArchive says whether the bytes begin as a page archive does: with the
// head of a letter of several parts.
func IsArchive(raw []byte) bool {
	head := bytes.ToLower(raw[:min(len(raw), 4096)])
	return len(head) > 0 && head[0] >= 'a' && head[0] <= 'z' && bytes.Contains(head, []byte("mime-version:")) &&
		(bytes.Contains(head, []byte("multipart/related")) || bytes.Contains(head, []byte("text/html")))
}

// archivedPage takes the page out of a page archive.
func archivedPage(raw []byte) (pagePart, bool) {
	if !IsArchive(raw) {
		return pagePart{}, false
	}
	letter, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return pagePart{}, false
	}
	address := letter.Header.Get("Snapshot-Content-Location")
	part, err := pageIn(partHeader(letter.Header), letter.Body, address)
	return part, err == nil
}

// partHeader is the head of a part.
type partHeader map[string][]string

func (h partHeader) get(key string) string {
	if v := h[key]; len(v) > 0 {
		return v[0]
	}
	return ""
}

// errNoPage is the error of a page archive without a page.
var errNoPage = errors.New("no page in it")

// pageIn returns the first part that is a page: the others belong to it.
func pageIn(h partHeader, body io.Reader, address string) (pagePart, error) {
	kind, params, err := mime.ParseMediaType(h.get("Content-Type"))
	if err != nil {
		return pagePart{}, err
	}
	if strings.HasPrefix(kind, "multipart/") {
		for parts := multipart.NewReader(body, params["boundary"]); ; {
			part, err := parts.NextRawPart()
			if err != nil {
				return pagePart{}, errNoPage
			}
			if kind, params, err := mime.ParseMediaType(part.Header.Get("Content-Type")); err == nil && kind == "text/html" {
				return decodedPart(partHeader(part.Header), part, params["charset"], address)
			}
		}
	}
	if kind != "text/html" {
		return pagePart{}, errNoPage
	}
	return decodedPart(h, body, params["charset"], address)
}

// decodedPart reads a part that is a page.
func decodedPart(h partHeader, body io.Reader, charset, address string) (pagePart, error) {
	switch strings.ToLower(h.get("Content-Transfer-Encoding")) {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	}
	raw, err := io.ReadAll(body)
	if address == "" {
		address = h.get("Content-Location")
	}
	return pagePart{raw, strings.ToLower(charset), address}, err
}
