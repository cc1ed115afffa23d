package press

import (
	"strings"
	"testing"
	"unicode/utf8"

	"oborot/data"
	"oborot/data/lexicon"
)

// inCases declines a Kazakh name: the nominative, and of what, to, from and in
// what. The vowels of an ending follow the last of the name, its first consonant
// the last sound.
func inCases(name string) map[string]string {
	front := strings.LastIndexAny(name, "әөүіеэиьюу") > strings.LastIndexAny(name, "аоұыяё")
	last, _ := utf8.DecodeLastRuneInString(name)
	forms := [...]string{"дың", "ға", "дан", "да"} // behind a voiced consonant
	switch {
	case strings.HasSuffix(name, "республикасы") || strings.HasSuffix(name, "аралдары") || strings.HasSuffix(name, "арабиясы") || strings.HasSuffix(name, "аралы"):
		forms = [...]string{"ның", "на", "нан", "нда"}
	case strings.HasSuffix(name, "әмірліктері"):
		forms = [...]string{"нің", "не", "нен", "нде"}
	case strings.ContainsRune("пкқтсшфхцчщбгдь", last):
		forms = [...]string{"тың", "қа", "тан", "та"}
	case strings.ContainsRune("аоұыяёәөүіеэиюу", last):
		forms = [...]string{"ның", "ға", "дан", "да"}
	}
	out := map[string]string{"": name}
	for i, role := range [...]string{"of", "toward", "from", "in"} {
		ending := forms[i]
		if front {
			ending = strings.NewReplacer("а", "е", "ы", "і", "ғ", "г", "қ", "к").Replace(ending)
		}
		out[role] = name + ending
	}
	return out
}

// TestKazakhCountries reads every country in five cases, and knows the case.
func TestKazakhCountries(t *testing.T) {
	kazakh := languageOf("kk", "")
	for a := range data.Areas() {
		name := a.Name("kk")
		if a.Kind != "country" || strings.ContainsAny(name, "(—") || a.Code == "US" {
			continue
		}
		for role, form := range inCases(name) {
			tokens := lexicon.Tokenize(form)
			x := kazakh.Lexemes(tokens, lexicon.Sentence{To: len(tokens)})
			if len(x) != 1 || !x[0].Is("area", a.Code) || x[0].Role != role {
				t.Errorf("%s is not read as %s in the case %q: %+v", form, a.Code, role, x)
			}
		}
	}
}

// TestKazakhWords cuts endings off, and nothing off a word that only looks like
// a stem with them.
func TestKazakhWords(t *testing.T) {
	kazakh := languageOf("kk", "")
	for word, want := range map[string]struct{ class, value, role string }{
		"ресейдікі":     {"area", "RU", "whose"},
		"өзбекстандық":  {"area", "UZ", "origin"},
		"алматыдағы":    {"place", "KZ-75", "at"},
		"АҚШ-тың":       {"area", "US", "of"},
		"ЕАЭО-мен":      {"area", "EAEU", "with"},
		"кәсіпорындар":  {"indicator", "enterprises_foreign_capital", ""},
		"айналымына":    {"indicator", "turnover", "toward"},
		"миллиардтан":   {"multiplier", "9", "from"},
		"алтын":         {"known-word", "", ""},
		"қыркүйектегі":  {"month", "9", "at"},
		"кәсіпорнының":  {"indicator", "enterprises_foreign_capital", "of"},
		"жартыжылдығы":  {"part", "6", ""},
		"Нидерландыдан": {"area", "NL", "from"},
	} {
		tokens := lexicon.Tokenize(word)
		x := kazakh.Lexemes(tokens, lexicon.Sentence{To: len(tokens)})
		if len(x) != 1 || !x[0].Is(want.class, want.value) || x[0].Role != want.role {
			t.Errorf("%s is read as %+v, want %+v", word, x, want)
		}
	}
}

// TestKazakhIsKnown tells Kazakh from its neighbours by its letters and words.
func TestKazakhIsKnown(t *testing.T) {
	for text, want := range map[string]string{
		"Былтыр Қазақстан мен Чехия арасындағы тауар айналымы өсті.":                  "kk",
		"Товарооборот Казахстана и Чехии вырос на 5%, сообщили в министерстве.":       "ru",
		"Былтыр Кыргызстан менен Чехиянын соода жүгүртүүсү көбөйдү жана 5 млн жетти.": "",
		"Узган ел Татарстан һәм Чехия арасында сәүдә әйләнеше 5 млн долларга җитте.":  "",
		"Bıyl Almatyda 16 myń jumys orny quryldy.": "",
		"Ўтган йили Ўзбекистон билан Чехия ўртасидаги савдо айланмаси 5 млн долларга етди.": "",
	} {
		got := ""
		if l := languageOf("", text); l != nil {
			got = l.Code
		}
		if got != want {
			t.Errorf("%q is taken for %q, want %q", text, got, want)
		}
	}
}
