package charts

import (
	"embed"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
)

// Each file of lang holds the texts of one report language, a line each:
// key = text. {0}, {1} … stand for arguments.
//
//go:embed lang/*.txt
var languageFiles embed.FS

// Languages lists the languages that a report can be written in, by their
// ISO 639-1 codes.
func Languages() []string {
	var codes []string
	files, _ := languageFiles.ReadDir("lang")
	for _, f := range files {
		codes = append(codes, strings.TrimSuffix(f.Name(), ".txt"))
	}
	slices.Sort(codes)
	return codes
}

// language is one report language: its texts, and how it writes numbers,
// periods and plurals.
type language struct {
	code  string
	texts map[string]string
}

// newLanguage reads the texts of a language; the empty code is English.
func newLanguage(code string) (*language, error) {
	if code == "" {
		code = "en"
	}
	if !slices.Contains(Languages(), code) {
		return nil, fmt.Errorf("report language %q is unknown, expected one of %s", code, strings.Join(Languages(), ", "))
	}
	content, err := languageFiles.ReadFile(path.Join("lang", code+".txt"))
	if err != nil {
		return nil, err
	}
	l := &language{code: code, texts: map[string]string{}}
	for n, line := range strings.Split(string(content), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		key, text, found := strings.Cut(line, " = ")
		if !found {
			return nil, fmt.Errorf("lang/%s.txt:%d: found %q, expected key = text", code, n+1, line)
		}
		l.texts[key] = strings.ReplaceAll(text, "~", nbsp)
	}
	return l, nil
}

// nbsp keeps a number with its unit. The language files write it as a tilde.
const nbsp = "\u00a0"

// text returns the text of a key with its arguments put in. A key without a text
// gives itself, so that nothing is lost silently; a test allows none.
func (l *language) text(key string, args ...string) string {
	text, found := l.texts[key]
	if !found {
		return key
	}
	if len(args) == 0 {
		return text
	}
	return fill(text, args)
}

// place reads the digit of a place; −1 where there is none.
func place(text string) int {
	if text == "" || text[0] < '0' || text[0] > '9' {
		return -1
	}
	return int(text[0] - '0')
}

// fill puts arguments in the places {0} to {9} of a text, in one pass, so that
// an argument with such a place in it stays as it is.
func fill(text string, args []string) string {
	var out strings.Builder
	for {
		before, after, found := strings.Cut(text, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		if i := place(after); len(after) > 1 && after[1] == '}' && i >= 0 && i < len(args) {
			out.WriteString(args[i])
			text = after[2:]
		} else {
			out.WriteByte('{')
			text = after
		}
	}
}

// has says whether the language has a text of that key.
func (l *language) has(key string) bool {
	_, found := l.texts[key]
	return found
}

// count returns the text of a key in the plural form of n, which is {0} in it.
func (l *language) count(key string, n int) string {
	return l.text(key+"."+l.plural(n), l.group(strconv.Itoa(n)))
}

// plural names the form of a cardinal whole number, as CLDR does.
func (l *language) plural(n int) string {
	switch {
	case l.code == "ru" && n%10 == 1 && n%100 != 11:
		return "one"
	case l.code == "ru" && n%10 >= 2 && n%10 <= 4 && (n%100 < 12 || n%100 > 14):
		return "few"
	case l.code == "ru":
		return "many"
	case n == 1 || n == 0 && l.code == "fr":
		return "one"
	}
	return "many"
}
