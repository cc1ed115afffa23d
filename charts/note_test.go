package charts

import (
	"strings"
	"testing"

	"oborot/data"
	"oborot/stats"
)

func TestNotes(t *testing.T) {
	sum := "41875385158.96 − GB 1846655726.76 = 40028729432.20"
	tests := []struct {
		lang string
		note stats.Note
		want string
	}{
		{"en", stats.Note{Code: stats.NoteLikeForLike, Args: []string{"-4.2", "without GB"}}, "Like for like: −4.2% (without United Kingdom)."},
		{
			"en", stats.Note{Code: stats.NoteLikeForLike, Args: []string{"-4.2", "without GB", sum}},
			"Like for like: −4.2% (without United Kingdom); the base so formed: 41,875,385,158.96 − United Kingdom 1,846,655,726.76 = 40,028,729,432.20.",
		},
		{
			"ru", stats.Note{Code: stats.NoteLikeForLike, Args: []string{"-4.2", "without GB", sum}},
			"В сопоставимом составе: −4,2 % (без: Великобритания); полученная так база: 41 875 385 158,96 − Великобритания 1 846 655 726,76 = 40 028 729 432,20.",
		},
		{"en", stats.Note{Code: stats.NoteLength, Args: []string{"2024-S1", "2023"}}, "The periods are of different length: H1 2024 against 2023."},
		{"fr", stats.Note{Code: stats.NoteLength, Args: []string{"2024-S1", "2023"}}, "Les périodes sont de longueur différente : S1 2024 contre 2023."},
		{"en", stats.Note{Code: stats.NoteValuation, Args: []string{"CIF", ""}}, "The figures are valued differently: CIF against not said."},
		{"ru", stats.Note{Code: stats.NoteEdition}, "Показатели приведены по разным редакциям товарной номенклатуры."},
	}
	for _, test := range tests {
		if got := strings.ReplaceAll(mustLanguage(t, test.lang).note(test.note), nbsp, " "); got != test.want {
			t.Errorf("%s %v: %q, expected %q", test.lang, test.note, got, test.want)
		}
	}
}

// Every colon and semicolon of French has a space before it that does not
// break, in the texts and in labels that the program puts together.
func TestFrenchPunctuation(t *testing.T) {
	l := mustLanguage(t, "fr")
	texts := []string{l.series(&data.Series{Key: turnoverBE}), l.series(&data.Series{Key: firms})}
	for _, text := range l.texts {
		texts = append(texts, text)
	}
	for _, text := range texts {
		for i, c := range text {
			if (c == ':' || c == ';' || c == '?' || c == '!') && !strings.HasSuffix(text[:i], nbsp) {
				t.Errorf("no space before %q in %q", c, text)
			}
		}
	}
}
