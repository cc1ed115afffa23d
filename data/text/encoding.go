package text

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/transform"
)

// Encoding is the name of an encoding, as IANA has it, in lower case.
type Encoding string

// The encodings that are found without being named. More can be named: see Decode.
const (
	UTF8        Encoding = "utf-8"
	UTF16LE     Encoding = "utf-16le"
	UTF16BE     Encoding = "utf-16be"
	Windows1251 Encoding = "windows-1251"
	Windows1252 Encoding = "windows-1252"
	KZ1048      Encoding = "kz-1048"
	KOI8R       Encoding = "koi8-r"
	IBM866      Encoding = "ibm866"
	ISO88595    Encoding = "iso-8859-5"
	MacCyrillic Encoding = "x-mac-cyrillic"
)

// aliases are other names under which people know the encodings.
var aliases = map[string]Encoding{
	"utf8": UTF8, "utf-8-sig": UTF8, "us-ascii": UTF8, "ascii": UTF8, "utf-16": UTF16LE, "utf16": UTF16LE,
	"cp1251": Windows1251, "win-1251": Windows1251, "1251": Windows1251, "ansi": Windows1251,
	"cp1252": Windows1252, "win-1252": Windows1252, "1252": Windows1252, "latin-1": "iso-8859-1", "latin1": "iso-8859-1",
	"kz1048": KZ1048, "strk1048": KZ1048, "strk1048-2002": KZ1048, "rk1048": KZ1048, "koi8r": KOI8R, "koi8": KOI8R,
	"cp866": IBM866, "866": IBM866, "dos": IBM866, "iso8859-5": ISO88595, "maccyrillic": MacCyrillic,
	"latin-2": "iso-8859-2", "latin-5": "iso-8859-9", "cp1254": "windows-1254",
	"cp1250": "windows-1250", "latin-9": "iso-8859-15",
}

// charmaps are the encodings of one byte a character, all but KZ-1048, which the library does not have.
var charmaps = map[Encoding]*charmap.Charmap{
	Windows1251: charmap.Windows1251, Windows1252: charmap.Windows1252, KOI8R: charmap.KOI8R, IBM866: charmap.CodePage866,
	ISO88595: charmap.ISO8859_5, MacCyrillic: charmap.MacintoshCyrillic, "koi8-u": charmap.KOI8U,
	"iso-8859-1": charmap.ISO8859_1, "iso-8859-2": charmap.ISO8859_2, "iso-8859-9": charmap.ISO8859_9,
	"iso-8859-15": charmap.ISO8859_15, "windows-1250": charmap.Windows1250, "windows-1254": charmap.Windows1254,
}

// lookUp finds an encoding by a name of it.
func lookUp(name string) (Encoding, error) {
	lower := strings.ReplaceAll(strings.ToLower(strings.TrimSpace(name)), "_", "-")
	if e, ok := aliases[lower]; ok {
		return e, nil
	}
	e := Encoding(lower)
	known := []Encoding{UTF8, UTF16LE, UTF16BE, KZ1048}
	for other := range charmaps {
		known = append(known, other)
	}
	if name == "" || slices.Contains(known, e) {
		return e, nil
	}
	slices.Sort(known)
	return "", fmt.Errorf("encoding %q: not known, expected one of %q", name, known)
}

// page is the character of each byte, U+FFFD where there is none.
type page [256]rune

// kazakhLetters are where KZ-1048 (STRK 1048-2002) has a Kazakh letter in the place of another letter of windows-1251.
var kazakhLetters = map[byte]rune{
	0x8D: 'Қ', 0x8E: 'Һ', 0x9D: 'қ', 0x9E: 'һ', 0xA1: 'Ұ', 0xA2: 'ұ', 0xA3: 'Ә', 0xA5: 'Ө',
	0xAA: 'Ғ', 0xAF: 'Ү', 0xB4: 'ө', 0xBA: 'ғ', 0xBC: 'ә', 0xBD: 'Ң', 0xBE: 'ң', 0xBF: 'ү',
}

// pageOf makes the page of an encoding of single bytes.
func pageOf(e Encoding) *page {
	from := charmaps[e]
	if e == KZ1048 {
		from = charmap.Windows1251
	}
	out := &page{}
	for b := range out {
		out[b] = from.DecodeByte(byte(b))
		if letter, ok := kazakhLetters[byte(b)]; ok && e == KZ1048 {
			out[b] = letter
		}
	}
	return out
}

// pageDecoder turns single bytes into UTF-8.
type pageDecoder struct {
	transform.NopResetter
	page *page
}

// Transform decodes as many bytes as there is room for.
func (d pageDecoder) Transform(dst, src []byte, _ bool) (written, read int, err error) {
	for _, b := range src {
		if b < utf8.RuneSelf {
			if written == len(dst) {
				return written, read, transform.ErrShortDst
			}
			dst[written] = b
			written++
		} else {
			if written+utf8.UTFMax > len(dst) {
				return written, read, transform.ErrShortDst
			}
			written += utf8.EncodeRune(dst[written:], d.page[b])
		}
		read++
	}
	return written, read, nil
}
