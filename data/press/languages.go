package press

import (
	"embed"
	"strings"
	"sync"

	"oborot/data/lexicon"
)

//go:embed lang/*.csv
var files embed.FS

// languages loads every word file once, in order of their names.
var languages = sync.OnceValue(func() []*lexicon.Language {
	var out []*lexicon.Language
	for _, code := range Languages() {
		file, err := files.Open("lang/" + code + ".csv")
		if err != nil {
			panic(err)
		}
		language, err := lexicon.Load(code, file)
		if err != nil {
			panic(err)
		}
		out = append(out, language)
	}
	return out
})

// Languages returns the codes of the languages that have a word file.
func Languages() []string {
	entries, err := files.ReadDir("lang")
	if err != nil {
		panic(err) // the files are part of the program
	}
	var out []string
	for _, e := range entries {
		out = append(out, strings.TrimSuffix(e.Name(), ".csv"))
	}
	return out
}

// languageOf returns the language of that code, or the one whose commonest
// words the text uses most; nil when it is none of ours.
func languageOf(code, text string) *lexicon.Language {
	var best *lexicon.Language
	most := 0
	for _, l := range languages() {
		if l.Code == code {
			return l
		}
		if n := l.Commonness(text); n > most {
			best, most = l, n
		}
	}
	if code != "" {
		return nil
	}
	return best
}
