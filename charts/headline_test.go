package charts

import (
	"slices"
	"strings"
	"testing"

	"oborot/data"
	"oborot/stats"
)

// countedByPress is a number of enterprises that a text tells, with nothing to
// compare it with.
func countedByPress(speaker string) stats.Row {
	k := key("example-news.kz", "enterprises_foreign_capital", "KZ-75", "BE", "PN")
	row := compare(k, data.At(data.NewDate(2017, 9, 21)), "42", "", newspaper, stats.BaseMissing)
	row.Value.Status = data.Unvalidated
	row.Value.Parts[0].Words = &data.Words{
		Figure: "42 companies", Sentence: "There are 42 companies.", Speaker: speaker, Note: data.RemarkPresent + "; " + data.RemarkPlaceOpen,
	}
	return row
}

// A figure of a text without a rate names its speaker, or says that the text
// names nobody, and keeps every doubt of the reader of the text.
func TestHeadlineOfACount(t *testing.T) {
	lead := "Enterprises with foreign capital: Almaty, capital from Belgium, 21 September 2017: 42."
	for speaker, said := range map[string]string{
		"the mayor": "The mayor (example-news.kz): ", "": "example-news.kz; the text does not name who said it: ",
	} {
		row := countedByPress(speaker)
		h := english(t).headline(&row, nil)
		if first, _, _ := strings.Cut(strings.ReplaceAll(h.Copy, nbsp, " "), "\n"); first != said+lead {
			t.Errorf("speaker %q: headline %q, expected %q", speaker, first, said+lead)
		}
		open := "Told in the present tense: dated by the day of publication. The text does not say whether the country or the city is meant."
		if !slices.Contains(h.Doubts, open) || !strings.Contains(h.Copy, open) {
			t.Errorf("speaker %q: doubts %q, expected %q among them", speaker, h.Doubts, open)
		}
	}
}

// A status that is no rate ends the headline as a sentence where there is a base
// or no value; a figure without a base stands alone.
func TestHeadlineWithoutARate(t *testing.T) {
	tests := []struct {
		row  stats.Row
		want string
	}{
		{
			compare(turnoverBE, data.Half(2024, 1), "1167", "", kazStat, stats.Gap),
			"Trade turnover: Kazakhstan – Belgium, first half of 2024: 1,167 USD.",
		},
		{
			compare(turnoverBE, data.Half(2024, 1), "", "1167", kazStat, stats.Gap),
			"Trade turnover: Kazakhstan – Belgium, first half of 2024: no figure. The figure of the period, or of a part of it, is missing.",
		},
		{
			compare(turnoverBE, data.Half(2024, 1), "1167", "", kazStat, stats.OK),
			"Trade turnover: Kazakhstan – Belgium, first half of 2024: 1,167 USD.",
		},
	}
	for _, test := range tests {
		h := english(t).headline(&test.row, nil)
		first, _, _ := strings.Cut(h.Copy, "\n")
		if first = strings.ReplaceAll(first, nbsp, " "); first != test.want {
			t.Errorf("headline %q, expected %q", first, test.want)
		}
	}
}

// A growth told by another than the value is told by keeps its speaker.
func TestHeadlineOfTwoSpeakers(t *testing.T) {
	row := implied()
	row.Notes = append(row.Notes, stats.Note{Code: stats.NoteSpeaker, Args: []string{"the ambassador"}})
	h := english(t).headline(&row, nil)
	if slices.Contains(h.Doubts, "Said by the mayor.") || !slices.Contains(h.Doubts, "Said by the ambassador.") {
		t.Errorf("doubts %q", h.Doubts)
	}
}
