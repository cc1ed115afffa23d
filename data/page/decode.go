package page

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strings"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/unicode"

	"oborot/data/text"
)

// metaCharset finds the encoding that a page declares in its head, xmlCharset
// the one that an XML document declares.
var (
	metaCharset = regexp.MustCompile(`(?i)<meta[^>]+charset\s*=\s*["']?\s*([a-z0-9_:-]+)`)
	xmlCharset  = regexp.MustCompile(`(?i)^\s*<\?xml[^>]+encoding\s*=\s*["']\s*([a-z0-9_:-]+)`)
)

// declaredCharset returns the encoding that a page or a feed names; empty when
// none, or when a byte order mark knows better.
func declaredCharset(raw []byte) string {
	if wide(raw) || bytes.HasPrefix(raw, []byte("\uFEFF")) {
		return ""
	}
	for _, charset := range [...]*regexp.Regexp{metaCharset, xmlCharset} {
		if m := charset.FindSubmatch(raw[:min(len(raw), 4096)]); m != nil {
			return strings.ToLower(string(m[1]))
		}
	}
	return ""
}

// decodeMarkup decodes a page or a feed. What it declares counts, unless the
// bytes say otherwise: browsers save pages in UTF-8 and leave the old
// declaration in them, servers say one encoding in all pages and keep some in
// another. Where some bytes are in no encoding, what can be read is returned
// with the error, for they may lie outside the article.
func decodeMarkup(raw []byte, given, server string, words Words) (utf8, found string, broken error) {
	if given != "" {
		return decode(raw, given)
	}
	utf8, found, broken = decode(raw, "")
	for _, declared := range [...]string{server, declaredCharset(raw)} {
		if declared == "" || declared == found || strings.HasPrefix(found, "utf-16") && broken == nil {
			continue
		}
		if broken == nil && found == string(text.UTF8) && beyondASCII(raw) {
			continue // valid UTF-8 is no accident
		}
		other, name, err := decode(raw, declared)
		if err == nil && (broken != nil || words.Common(other) >= words.Common(utf8)) {
			return other, name, nil
		}
	}
	if broken != nil {
		utf8 = patched(raw, found)
	}
	return utf8, found, broken
}

// beyondASCII says whether some bytes are more than ASCII.
func beyondASCII(raw []byte) bool {
	return bytes.ContainsFunc(raw, func(r rune) bool { return r >= 0x80 })
}

// decode reads bytes in an encoding, or in the one that is found.
func decode(raw []byte, encoding string) (utf8, found string, err error) {
	decoded, name, err := text.Decode(bytes.NewReader(raw), encoding)
	if err != nil {
		return "", "", err
	}
	all, err := io.ReadAll(decoded)
	return string(all), string(name), err
}

// patched reads bytes of which some are no characters: these become U+FFFD.
func patched(raw []byte, encoding string) string {
	e, _ := charset.Lookup(encoding)
	if e == nil {
		e = unicode.UTF8
	}
	out, err := e.NewDecoder().Bytes(raw)
	if err != nil {
		return ""
	}
	return strings.ToValidUTF8(strings.TrimPrefix(string(out), "\uFEFF"), "\uFFFD")
}

// errBroken is the error of a text of whose characters some were lost.
func errBroken(s string, broken error) error {
	if broken == nil || !strings.Contains(s, "\uFFFD") {
		return nil
	}
	return errors.Join(errors.New("the text of the article holds bytes that are no characters"), broken)
}
