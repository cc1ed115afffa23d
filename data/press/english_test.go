package press

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"oborot/data"
)

// englishForms walks the names of countries, or their adjectives, that the English
// word file has.
func englishForms(class string) map[string][]string {
	forms := map[string][]string{}
	for form, e := range languageOf("en", "").Forms() {
		if e.Class == class && !e.Has("group") && !e.Has("upper") && !strings.HasSuffix(form, "-") {
			forms[e.Value] = append(forms[e.Value], form)
		}
	}
	return forms
}

// TestEnglishCountries reads every country of the code list as both sides of a
// trade, by every name that the word file has for it.
func TestEnglishCountries(t *testing.T) {
	names := englishForms("area")
	for a := range data.Areas() {
		if a.Kind == "country" && len(names[a.Code]) == 0 {
			t.Errorf("%s has no name", a.Code)
		}
	}
	for code, list := range names {
		other, name := "Finland", "FI"
		if code == "FI" {
			other, name = "Japan", "JP"
		}
		for _, form := range list {
			form = capitalised(form)
			for text, want := range map[string]string{
				"Exports from " + form + " to " + other + " were $5 million in 2019.": "exports " + code + "-" + name,
				other + "'s exports to " + form + " were $5 million in 2019.":         "exports " + name + "-" + code,
			} {
				checkPair(t, text, want)
			}
		}
	}
}

// TestEnglishAdjectives reads every adjective as the reporter.
func TestEnglishAdjectives(t *testing.T) {
	for code, list := range englishForms("origin") {
		if code == "?" || code == "JP" {
			continue
		}
		for _, form := range list {
			checkPair(t, capitalised(form)+" exports to Japan were $5 million in 2019.", "exports "+code+"-JP")
		}
	}
}

// capitalised writes a name with a capital letter.
func capitalised(form string) string {
	r, size := utf8.DecodeRuneInString(form)
	return string(unicode.ToUpper(r)) + form[size:]
}

func checkPair(t *testing.T, text, want string) {
	t.Helper()
	var got []string
	for _, s := range Extract(Article{Lang: "en", Text: text}, data.Date(0)) {
		got = append(got, s.Indicator+" "+s.Reporter+"-"+s.Partner)
	}
	if len(got) != 1 || got[0] != want {
		t.Errorf("%s\ngot %q, expected %q", text, got, want)
	}
}
