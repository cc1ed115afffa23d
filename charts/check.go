package charts

import (
	"oborot/data"
	"oborot/stats/verdict"
)

// Check is what `oborot check` found of one or several texts.
type Check struct {
	Lang    string    // of what is written; empty for English
	Made    data.Date // the day of the check
	AsOf    data.Date // what was known on that day counts as known now; zero: on the day of the check
	Program Program   // what checked
	Texts   []CheckedText
}

// CheckedText is a text with its claims and their verdicts.
type CheckedText struct {
	Name      string // as it was given: a path, an address, - for standard input, empty for a sentence of the command line
	Title     string
	Provider  string         // the outlet's domain, where the document tells it
	Published data.Date      // zero where it is not known
	Doubts    []data.Finding // about its day and its language
	Body      string         // the words in which Start, End, From and To of the claims count runes
	Claims    []verdict.Checked
	Empty     bool // the store holds nothing official of the countries that the text speaks of
}

// Count is how many claims of the text have each verdict.
func (t *CheckedText) Count() map[verdict.Verdict]int {
	out := map[verdict.Verdict]int{}
	for i := range t.Claims {
		out[t.Claims[i].Verdict]++
	}
	return out
}
