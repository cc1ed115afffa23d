package charts

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"oborot/data"
	"oborot/stats"
)

func each4(t *testing.T, f func(t *testing.T, l *language)) {
	for _, code := range Languages() {
		t.Run(code, func(t *testing.T) {
			l, err := newLanguage(code)
			if err != nil {
				t.Fatal(err)
			}
			f(t, l)
		})
	}
}

// Every language has the keys of English and no others; Russian has one more
// plural form. Arguments are the same in all.
func TestLanguagesHaveTheSameKeys(t *testing.T) {
	en, err := newLanguage("en")
	if err != nil {
		t.Fatal(err)
	}
	argument := regexp.MustCompile(`\{\d\}`)
	each4(t, func(t *testing.T, l *language) {
		for key, text := range en.texts {
			other, found := l.texts[key]
			if !found {
				t.Errorf("no text for %s", key)
				continue
			}
			a, b := argument.FindAllString(text, -1), argument.FindAllString(other, -1)
			slices.Sort(a)
			slices.Sort(b)
			if !slices.Equal(slices.Compact(a), slices.Compact(b)) {
				t.Errorf("%s: arguments %v, in English %v", key, b, a)
			}
		}
		for key := range l.texts {
			if _, found := en.texts[key]; !found && !strings.HasSuffix(key, ".few") {
				t.Errorf("%s is not in English", key)
			}
		}
	})
}

// Every status and every note has its words in every language.
func TestEveryStatusAndNoteHasWords(t *testing.T) {
	source, err := os.ReadFile("../stats/row.go")
	if err != nil {
		t.Fatal(err)
	}
	codes := regexp.MustCompile(`NoteCode\s+= "(\w+)"`).FindAllStringSubmatch(string(source), -1)
	if len(codes) < 10 {
		t.Fatalf("found %d note codes in stats, expected more", len(codes))
	}
	kinds := map[string][]string{"no_rate": {".none", ".period", ".gap"}, "rate": {".mean", ".average", ".day", ".end"}}
	each4(t, func(t *testing.T, l *language) {
		for _, s := range stats.Statuses {
			for _, key := range []string{"status." + string(s), "status." + string(s) + ".why"} {
				if !l.has(key) {
					t.Errorf("no text for %s", key)
				}
			}
		}
		for _, code := range codes {
			if kinds[code[1]] == nil {
				kinds[code[1]] = []string{""}
			}
			for _, kind := range kinds[code[1]] {
				if !l.has("note." + code[1] + kind) {
					t.Errorf("no text for note.%s%s", code[1], kind)
				}
			}
		}
	})
}

// Every key that the code asks for by name is there, and so is every one that
// the template asks for.
func TestKeysInUseExist(t *testing.T) {
	en, _ := newLanguage("en")
	used := map[string]bool{}
	for _, m := range regexp.MustCompile(`\bt "([a-z.]+)"`).FindAllStringSubmatch(pageTemplate, -1) {
		used[m[1]] = true
	}
	for _, kind := range []data.ClaimKind{data.Level, data.GrowthPct, data.GrowthFactor, data.Difference, data.Share} {
		used["claim."+string(kind)] = true
	}
	for _, m := range []data.Modality{data.Actual, data.Said, data.Target, data.Expected} {
		used["modality."+string(m)] = true
	}
	for _, v := range []data.VintageRule{data.VintageGiven, data.VintagePrinted, data.VintageDownload, data.VintageSaved, data.VintageModified, data.VintageIngestion} {
		used["vintage."+string(v)] = true
	}
	for _, o := range []OmissionKind{OmittedUnstored, OmittedRejected, OmittedFinding, OmittedGap} {
		used["omission."+string(o)] = true
	}
	for _, m := range []stats.MethodKind{stats.Summed, stats.Discrete, stats.DerivedSum, stats.DerivedNet, stats.NilFlow} {
		used["method."+string(m)] = true
	}
	for _, key := range slices.Sorted(maps.Keys(used)) {
		if !en.has(key) {
			t.Errorf("no text for %s", key)
		}
	}
}

func TestUnknownLanguage(t *testing.T) {
	_, err := newLanguage("de")
	if err == nil || !strings.Contains(err.Error(), "expected one of en, fr, kk, ru") {
		t.Errorf("error %v", err)
	}
}

func TestPlural(t *testing.T) {
	tests := []struct {
		lang string
		n    int
		want string
	}{
		{"en", 1, "1 month"}, {"en", 6, "6 months"}, {"ru", 1, "1 месяц"}, {"ru", 3, "3 месяца"}, {"ru", 6, "6 месяцев"},
		{"ru", 11, "11 месяцев"}, {"ru", 13, "13 месяцев"}, {"ru", 21, "21 месяц"}, {"ru", 22, "22 месяца"}, {"kk", 6, "6 ай"},
		{"fr", 1, "1 mois"}, {"fr", 0, "0 mois"},
	}
	for _, test := range tests {
		l, err := newLanguage(test.lang)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.ReplaceAll(l.count("pieces.M", test.n), nbsp, " "); got != test.want {
			t.Errorf("%s %d: %q, expected %q", test.lang, test.n, got, test.want)
		}
	}
}
