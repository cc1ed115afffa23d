package lexicon

import (
	"fmt"
	"strings"
	"testing"
)

// words is a word file of a few words in three ways of writing.
const words = `m,paradigm,|а|у|ом
f,paradigm,а|ы|у
рост~m,growth,up,sudden
экспорт~m,indicator,exports
доллар~m,currency,USD
доллар~m сша,currency,USD
млн,abbreviation,
млн,multiplier,1e6
г,abbreviation,year
в,preposition,in
иванов|петров,name,
а,harmony,back
е,harmony,front
лар|лер,ending,plural
ға|ге,ending,toward
алма,fruit,apple
сөз,word,word
ö,script,ө
s,script,с
z,script,з
ö,script-letters
ö,script-sign
фото,label,caption
другие новости,label,aside
`

// loaded returns the language of the small word file.
func loaded(t *testing.T) *Language {
	t.Helper()
	l, err := Load("xx", strings.NewReader(words))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestTokenize(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Рост — 5,3%…", `w"рост" m"-" n"5,3" m"%" m"..."`},
		{"№1.\u00a0Ёлки", `m"№" n"1" m"." w"елки"`},
		{"«АҚШ-тың»", `m""" w"ақш" m"-" w"тың" m"""`},
		{"1.200,50,", `n"1.200,50" m","`},
		{"co\u00adop", `w"co" w"op"`},
		{"", ""},
	}
	for _, test := range tests {
		var got []string
		for _, x := range Tokenize(test.text) {
			if test.text[x.From:x.To] != x.Text {
				t.Errorf("%q: token %q lies at %q", test.text, x.Text, test.text[x.From:x.To])
			}
			if runes := []rune(test.text); string(runes[x.Start:x.End]) != x.Text {
				t.Errorf("%q: token %q lies at letters %d–%d", test.text, x.Text, x.Start, x.End)
			}
			got = append(got, fmt.Sprintf("%c\"%s\"", "wnm"[x.Kind], x.Fold))
		}
		if told := strings.Join(got, " "); told != test.want {
			t.Errorf("%q is %s, want %s", test.text, told, test.want)
		}
	}
}

func TestLexemes(t *testing.T) {
	l := loaded(t)
	tests := []struct{ text, want string }{
		{"рост экспорта", "рост:growth=up экспорта:indicator=exports"},
		{"5 млн. долларов США", "5: млн.:multiplier=1e6 долларов: США:"}, // no ending of the paradigm
		{"5 млн долларом сша", "5: млн:multiplier=1e6 долларом сша:currency=USD"},
		{"5 млн.", "5: млн:multiplier=1e6 .:"}, // the sentence ends there
		{"Иванов и Петров", "Иванов:name= и: Петров:name="},
		{"алмаларға сөзге", "алмаларға:fruit=apple/toward+many сөзге:word=word/toward"},
		{"алмаге", "алмаге:"}, // the vowels do not go together
		{"söz", "söz:word=word"},
		{"270-ға", "270-ға:/toward"},
	}
	for _, test := range tests {
		tokens := l.Tokens(test.text)
		var got []string
		for _, x := range l.Lexemes(tokens, Sentence{0, len(tokens)}) {
			told := test.text[tokens[x.From].From:tokens[x.To-1].To] + ":"
			if len(x.Entries) > 0 {
				told += x.Entries[0].Class + "=" + x.Entries[0].Value
			}
			if x.Role != "" {
				told += "/" + x.Role
			}
			if x.Many {
				told += "+many"
			}
			got = append(got, told)
		}
		if told := strings.Join(got, " "); told != test.want {
			t.Errorf("%q is %s, want %s", test.text, told, test.want)
		}
	}
}

func TestEntries(t *testing.T) {
	l := loaded(t)
	tokens := l.Tokens("росту")
	x := l.Lexemes(tokens, Sentence{0, 1})[0]
	if e, found := x.Find("growth"); !found || !e.Has("sudden") || e.Has("sud") || e.Line != 3 {
		t.Errorf("росту is %+v", e)
	}
	if !x.Is("growth", "up") || x.Is("growth", "down") || !x.Told("sudden") || x.Told("up") {
		t.Errorf("росту is told to be other than it is: %+v", x.Entries)
	}
	var none *Lexeme
	if none.Is("growth", "up") || none.Told("sudden") || none.EntryOf("growth") != (Entry{}) {
		t.Error("a word without a lexeme says something")
	}
}

func TestForms(t *testing.T) {
	forms := map[string]string{}
	for form, e := range loaded(t).Forms() {
		forms[form] += e.Class
	}
	for form, want := range map[string]string{
		"рост": "growth", "ростом": "growth", "доллару сша": "currency", "петров": "name", "ростов": "", "г": "", "лар": "",
	} {
		if forms[form] != want {
			t.Errorf("%q is %q, want %q", form, forms[form], want)
		}
	}
}

func TestLabelAt(t *testing.T) {
	l := loaded(t)
	for text, want := range map[string]string{"Фото: ТАСС": "caption 1", "Другие новости": "aside 2", "Новости": " 0"} {
		says, end := l.LabelAt(Tokenize(text), 0)
		if got := fmt.Sprint(says, " ", end); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestLoad(t *testing.T) {
	for file, want := range map[string]string{
		"дом~none,area,BE\n":     `lang/xx.csv:1: the paradigm "none" is not declared above`,
		"a,b\n\"c,d,e\n":         "lang/xx.csv: ",
		"m,paradigm,|а\n#note\n": "",
	} {
		_, err := Load("xx", strings.NewReader(file))
		if got := ""; err != nil {
			got = err.Error()
			if want == "" || !strings.HasPrefix(got, want) {
				t.Errorf("%q: %s, want %s", file, got, want)
			}
		} else if want != "" {
			t.Errorf("%q is read, want %s", file, want)
		}
	}
}

// FuzzTokenize cuts any bytes: tokens follow one another, lie where they say and
// leave out nothing but white space and what controls a terminal.
func FuzzTokenize(f *testing.F) {
	f.Add("Рост на 5,3% – до $1.2 млрд…")
	f.Add("\x1b[31mred\x1b[0m \xff\xfe co\u00adop")
	f.Fuzz(func(t *testing.T, text string) {
		from, start := 0, 0
		for _, x := range Tokenize(text) {
			if x.From < from || x.To <= x.From || x.To > len(text) || x.Start < start || x.End <= x.Start {
				t.Fatalf("%q: %+v behind %d", text, x, from)
			}
			if text[x.From:x.To] != x.Text {
				t.Fatalf("%q: %q lies at %q", text, x.Text, text[x.From:x.To])
			}
			from, start = x.To, x.End
		}
	})
}
