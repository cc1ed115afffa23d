package text

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"
)

// sampleSize is how much of a file, from its first byte beyond ASCII, the guess is made from.
const sampleSize = 128 << 10

// What is found in a wrongly decoded text takes away points, more than a rare letter gives.
const (
	wrongCase   = -60  // a capital after a small letter of the same word
	mixedWord   = -60  // a Cyrillic letter in a word with Latin ones
	manyAccents = -60  // the third accented letter in a row
	oddLetter   = -40  // a letter of no language expected here
	oddSymbol   = -40  // a box or a mathematical sign
	noCharacter = -500 // a byte that does not exist, or a control character
	goodSymbol  = 3
	accent      = 20
	usual       = 20 // what a letter must be worth, on average, for the text to be one
)

// letters are the small letters that count, with their share in a thousand: Russian ones, then those of Kazakh beside
// them, then Ukrainian and Belarusian.
var letters = map[rune]int{
	'о': 110, 'е': 85, 'а': 80, 'и': 74, 'н': 67, 'т': 63, 'с': 55, 'р': 47, 'в': 45, 'л': 44, 'к': 35, 'м': 32, 'д': 30,
	'п': 28, 'у': 26, 'я': 20, 'ы': 19, 'ь': 17, 'г': 17, 'з': 16, 'б': 16, 'ч': 14, 'й': 12, 'х': 10, 'ж': 9, 'ш': 7,
	'ю': 6, 'ц': 5, 'щ': 4, 'э': 3, 'ф': 3, 'ъ': 1, 'ё': 1,
	'қ': 30, 'і': 30, 'ң': 15, 'ә': 15, 'ғ': 10, 'ұ': 8, 'ү': 8, 'ө': 8, 'һ': 1,
	'ї': 12, 'є': 12, 'ў': 15, 'ґ': 1,
}

// accents are the letters of Western European languages beyond ASCII, and the signs that any text may hold.
const (
	accents = "éèêëàâäåãáçíîïìñóôöõòøúûüùßæœýÿ"
	symbols = "«»–—“”„‘’‚‹›…№°§©®™•·€£¥±×²³\u00A0\u00AD"
)

// guess chooses the encoding whose characters make the likeliest text. Of encodings that make the same text the first
// wins, so windows-1251 is KZ-1048 only where Kazakh letters tell.
func guess(head []byte) (Encoding, error) {
	sample := head
	for len(sample) > 0 && sample[0] < utf8.RuneSelf {
		sample = sample[1:]
	}
	start := len(head) - len(sample)
	for start > 0 && unicode.IsLetter(rune(head[start-1])) {
		start-- // the word that the first such byte stands in
	}
	sample = head[start:min(len(head), start+sampleSize)]
	best, most := Encoding(""), 0
	for _, e := range []Encoding{Windows1251, KZ1048, Windows1252, KOI8R, IBM866, ISO88595, MacCyrillic} {
		if points := score(sample, pageOf(e)); points > most {
			best, most = e, points
		}
	}
	if best == "" {
		return "", errors.New("found neither UTF-8 nor letters of a known encoding, expected the encoding to be named")
	}
	return best, nil
}

// word is what was seen of a word so far.
type word struct {
	points                   int
	latin, accents, cyrillic int
	run                      int  // accented letters in a row
	small                    bool // the last letter was a small one
}

// score says how much the sample looks like text when it is read with a page.
func score(sample []byte, p *page) int {
	values := valuesOf(p)
	total, w := 0, word{}
	for _, b := range sample {
		if v := values[b]; v.class == symbol {
			total += w.total() + v.points
			w = word{}
		} else {
			w.add(v)
		}
	}
	return total + w.total()
}

// class tells characters apart.
type class uint8

const (
	symbol class = iota
	latin
	accented
	cyrillic
)

// value is what a byte counts for under a page.
type value struct {
	class  class
	points int
	small  bool
}

// valuesOf values every byte of a page once, so that scoring is a matter of looking up.
func valuesOf(p *page) *[256]value {
	out := &[256]value{}
	for b, r := range p {
		out[b] = valueOf(r)
	}
	return out
}

// valueOf values a character.
func valueOf(r rune) value {
	small := unicode.ToLower(r)
	v := value{small: unicode.IsLower(r)}
	switch {
	case r < utf8.RuneSelf:
		if unicode.IsLetter(r) {
			v.class = latin
		}
	case unicode.Is(unicode.Cyrillic, r):
		v.class, v.points = cyrillic, oddLetter
		if share, ok := letters[small]; ok {
			v.points = share - usual
		}
	case r == utf8.RuneError || unicode.IsControl(r):
		v.points = noCharacter
	case strings.ContainsRune(symbols, r):
		v.points = goodSymbol
	case strings.ContainsRune(accents, small):
		v.class, v.points = accented, accent
	case unicode.IsLetter(r):
		v.class, v.points = accented, oddLetter
	default:
		v.points = oddSymbol
	}
	return v
}

// add takes a letter into the word.
func (w *word) add(v value) {
	w.points += v.points
	if w.small && !v.small {
		w.points += wrongCase
	}
	w.small = v.small
	w.run++
	switch v.class {
	case latin:
		w.latin++
		w.run = 0
	case accented:
		if w.accents++; w.run > 2 {
			w.points += manyAccents
		}
	case cyrillic:
		w.cyrillic++
	}
}

// total is what the whole word counts for: ASCII alone says nothing, a letter by itself nothing good, and the two
// alphabets do not mix.
func (w *word) total() int {
	beyond := w.accents + w.cyrillic
	switch {
	case beyond == 0:
		return 0
	case beyond == 1 && w.latin == 0:
		return min(w.points, 0)
	case w.cyrillic > 0 && w.latin+w.accents > 0:
		return mixedWord * w.cyrillic
	}
	return w.points
}
