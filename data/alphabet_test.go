package data

import (
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestMendAlphabet(t *testing.T) {
	for _, c := range []struct{ label, want string }{
		{"Китaй", "Китай"},   // Latin a
		{"Pоссия", "Россия"}, // Latin P
		{"Бeлapycь и Kaзаxcтaн", "Беларусь и Казахстан"}, // word by word
		{"Exроrts, total", "Exports, total"},             // Cyrillic р and о
		{"СНГ (CIS)", "СНГ (CIS)"},                       // two words, an alphabet each
		{"TOТAL", "TOTAL"},                               // all but L have twins
		{"TOТ", "TOT"},                                   // two Latin, one Cyrillic
		{"TО", "ТО"},                                     // one each: Cyrillic
		{"Япония USD", "Япония USD"},                     // nothing mixed
		{"LЯ", "LЯ"},                                     // own letters on both sides
		{"", ""},                                         //
		{"Ирландия\u00a0(Ирландская Pеспублика)", "Ирландия\u00a0(Ирландская Республика)"},
	} {
		got, changed := MendAlphabet(c.label)
		if got != c.want || changed != (got != c.label) {
			t.Errorf("MendAlphabet(%q) = %q, %v; expected %q", c.label, got, changed, c.want)
		}
	}
}

// A mended label has as many letters as before, needs no second mending, and
// one without Cyrillic letters is left alone.
func FuzzMendAlphabet(f *testing.F) {
	for _, s := range []string{"Китaй", "TОTAL of Рoссия", "Ё\u0306x-у", "\xff\u0300а"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, label string) {
		if !utf8.ValidString(label) {
			t.Skip()
		}
		mended, changed := MendAlphabet(label)
		if utf8.RuneCountInString(mended) != utf8.RuneCountInString(label) {
			t.Fatalf("%q became %q", label, mended)
		}
		if again, more := MendAlphabet(mended); more {
			t.Fatalf("%q became %q and then %q", label, mended, again)
		}
		mixed := false
		for _, r := range label {
			mixed = mixed || unicode.Is(unicode.Cyrillic, r)
		}
		if changed && !mixed {
			t.Fatalf("%q has no Cyrillic letter and became %q", label, mended)
		}
	})
}
