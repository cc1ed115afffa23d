package text

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// What people write in the encodings found.
const (
	russian    = "За девять месяцев оборот вырос на 4,7 %, а ввоз станков почти удвоился.\nПартнёр № 1 — «Бельгия».\n"
	table      = "Страна;Экспорт;Импорт\nКитай;12,5;30\nУзбекистан;7;1,25\nИтого;19,5;31,25\n"
	capitals   = "ВНЕШНЯЯ ТОРГОВЛЯ\nВЫВОЗ, ТЫС. ТОНН\n"
	kazakh     = "Тоғыз айда тауар айналымы өсті, ал Бельгияға шығарылған өнім көлемі азайды.\nҚұны — мың АҚШ доллары.\n"
	ukrainian  = "Обсяг торгівлі з Україною зріс, її частка є найбільшою серед країн.\n"
	belarusian = "Аб'ём тавараабароту з суседзямі вырас, але ўвоз машын упаў.\n"
	french     = "Côte d'Ivoire;Réunion\nLe déficit s'est creusé à l'été; Türkiye et Curaçao ont progressé.\n"
	pounds     = "country,£ million\nBelgium,12\n"
)

// encode writes text in an encoding of single bytes.
func encode(t testing.TB, e Encoding, text string) []byte {
	t.Helper()
	bytes := map[rune]byte{}
	for b, r := range pageOf(e) {
		bytes[r] = byte(b)
	}
	var out []byte
	for _, r := range text {
		b, ok := bytes[r]
		if !ok {
			t.Fatalf("%q is not in %s", r, e)
		}
		out = append(out, b)
	}
	return out
}

// encode16 writes text in UTF-16.
func encode16(text string, high int) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(text)) {
		pair := [2]byte{byte(u), byte(u)}
		pair[high] = byte(u >> 8)
		out = append(out, pair[:]...)
	}
	return out
}

// decode reads a file whole, in small steps too, so that characters are cut.
func decode(t *testing.T, file []byte, override string) (string, Encoding, error) {
	t.Helper()
	r, e, err := Decode(bytes.NewReader(file), override)
	if err != nil {
		return "", e, err
	}
	all, err := io.ReadAll(r)
	r, _, again := Decode(iotest.OneByteReader(bytes.NewReader(file)), override)
	if again != nil {
		t.Fatal(again)
	}
	slow, errSlow := io.ReadAll(r)
	if string(slow) != string(all) || (err == nil) != (errSlow == nil) || err != nil && err.Error() != errSlow.Error() {
		t.Fatalf("read by bytes: %q, %v; at once: %q, %v", slow, errSlow, all, err)
	}
	return string(all), e, err
}

func TestDecodeFinds(t *testing.T) {
	for _, c := range []struct {
		text string
		in   []Encoding
	}{
		{russian, []Encoding{Windows1251, UTF8}},
		{strings.NewReplacer("—", "-", "«", "", "»", "").Replace(russian), []Encoding{IBM866, ISO88595, MacCyrillic}},
		{strings.NewReplacer("—", "-", "«", "", "»", "", "№", "").Replace(russian), []Encoding{KOI8R}},
		{table, []Encoding{Windows1251, KOI8R, IBM866, ISO88595, UTF8}},
		{capitals, []Encoding{Windows1251, KOI8R, IBM866, ISO88595, UTF8}},
		{kazakh, []Encoding{KZ1048, UTF8}},
		{ukrainian, []Encoding{Windows1251, UTF8}},
		{belarusian, []Encoding{Windows1251, UTF8}},
		{french, []Encoding{Windows1252, UTF8}},
		{pounds, []Encoding{Windows1252, UTF8}},
		{"plain\n", []Encoding{UTF8}},
		{"", []Encoding{UTF8}},
	} {
		for _, e := range c.in {
			file := []byte(c.text)
			if e != UTF8 {
				file = encode(t, e, c.text)
			}
			for _, override := range []string{"", string(e)} {
				if got, found, err := decode(t, file, override); got != c.text || found != e || err != nil {
					t.Errorf("%s named %q: found %s, %v\n%s", e, override, found, err, got)
				}
			}
		}
	}
}

func TestDecodeUTF16(t *testing.T) {
	for high, e := range []Encoding{UTF16BE, UTF16LE} {
		for _, text := range []string{russian, kazakh, table, "a,b\n1,2\n", "😀,1,2,3\n"} {
			for _, bom := range []string{"", "\uFEFF"} {
				if got, found, err := decode(t, encode16(bom+text, high), ""); got != text || found != e || err != nil {
					t.Errorf("%s, mark %q: found %s, %v\n%s", e, bom, found, err, got)
				}
			}
		}
		if got, found, err := decode(t, encode16("\uFEFFя\n", high), "UTF-16"); got != "я\n" || found != e || err != nil {
			t.Errorf("named utf-16: %s, %q, %v", found, got, err)
		}
	}
}

func TestDecodeRemovesMark(t *testing.T) {
	for _, override := range []string{"", "utf-8", "UTF_8"} {
		if got, e, err := decode(t, []byte("\uFEFFa;ә\n"), override); got != "a;ә\n" || e != UTF8 || err != nil {
			t.Errorf("%q: %q, %s, %v", override, got, e, err)
		}
	}
}

// TestDecodeErrors meets bytes that are nothing in the encoding: never a replacement character.
func TestDecodeErrors(t *testing.T) {
	late := append(bytes.Repeat([]byte("plain,1\n"), headSize/8), encode(t, Windows1251, "Бельгия,2\n")...)
	for _, c := range []struct {
		name, override string
		file           []byte
		want           string
	}{
		{"late windows-1251", "", late, "line 131073: byte 0xC1 is not utf-8"},
		{"cut at the end", "", []byte("Бельгия\nСербия")[:26], "line 2: byte 0xD1 is not utf-8"},
		{"one bad byte", "", []byte("Бельгия\nСербия\n\xFF"), "line 3: byte 0xFF is not utf-8"},
		{"not utf-8", "utf-8", encode(t, Windows1251, "a\nЯ\n"), "line 2: byte 0xDF is not utf-8"},
		{"undefined", "cp1251", []byte("a\n\x98"), "line 2: a byte that does not exist in windows-1251"},
		{"half a pair", "utf-16le", []byte("a\x00\n\x00b"), "line 2: a byte that does not exist in utf-16le"},
		{"zeros", "", []byte("a\nb\x00\x00\x00\x00c"), "line 2: found a zero byte, expected text"},
		{"Chinese", "", []byte("\xB9\xFA\xBC\xD2,\xB3\xF6\xBF\xDA,\xBD\xF8\xBF\xDA\n\xB1\xC8\xC0\xFB\xCA\xB1,12,5\n\xB9\xFE\xC8\xF8\xBF\xCB\xCB\xB9\xCC\xB9,3,4\n"), "expected the encoding to be named"},
		{"unknown name", "cp10000", nil, `encoding "cp10000": not known, expected one of ["ibm866" `},
	} {
		if _, _, err := decode(t, c.file, c.override); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, expected %q in it", c.name, err, c.want)
		}
	}
	if _, _, err := Decode(iotest.ErrReader(io.ErrNoProgress), ""); err != io.ErrNoProgress {
		t.Errorf("%v, expected the reader's own error", err)
	}
}

func TestDecodeKeepsReplacementCharacter(t *testing.T) {
	if got, _, err := decode(t, []byte("a\uFFFDb\n"), ""); got != "a\uFFFDb\n" || err != nil {
		t.Errorf("%q, %v: a U+FFFD in UTF-8 is the publisher's own", got, err)
	}
}

// TestKZ1048 compares the page with windows-1251: sixteen letters differ.
func TestKZ1048(t *testing.T) {
	differ := ""
	for b, r := range pageOf(KZ1048) {
		if r != charmap.Windows1251.DecodeByte(byte(b)) {
			differ += string(r)
		}
	}
	if differ != "ҚҺқһҰұӘӨҒҮөғәҢңү" {
		t.Errorf("letters of its own: %s", differ)
	}
}

// FuzzDecode: whatever the bytes, no panic, and what is read is UTF-8 no larger than four times the input.
func FuzzDecode(f *testing.F) {
	for _, e := range []Encoding{Windows1251, KOI8R, IBM866} {
		f.Add(encode(f, e, capitals), "")
	}
	f.Add([]byte(kazakh), "utf-8")
	f.Add(encode16(table, 1), "")
	f.Add(encode16(table, 0), "utf-16")
	f.Fuzz(func(t *testing.T, file []byte, override string) {
		r, e, err := Decode(bytes.NewReader(file), override)
		if err != nil {
			return
		}
		got, _ := io.ReadAll(r)
		if !bytes.Equal(bytes.ToValidUTF8(got, nil), got) || len(got) > 4*len(file) {
			t.Fatalf("%s: %q became %q", e, file, got)
		}
	})
}
