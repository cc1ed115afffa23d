package charts

import (
	"oborot/data"
	"oborot/stats"
	"oborot/stats/verdict"
)

// Report is what a report shows. Whoever fills it decides the selection; every
// number it prints is one of the rows, points and statements in it.
type Report struct {
	Lang      string // a code of Languages; empty is English
	Selection Selection
	Made      data.Date // the day the report was made
	AsOf      data.Date // what was known on that day; zero: everything
	Program   Program
	Headline  *stats.Row // nil: none
	Sides     []Sides    // the pair from every side
	Blocks    []Block    // one a provider, in the order of provider.csv
	Press     []Statement
	Omissions []Omission
}

// Program is what made the report.
type Program struct {
	Name, Version string
}

// Selection is what was asked for, in codes. Empty fields were left open.
type Selection struct {
	Indicators []string
	Reporter   string
	Partner    string
	Product    string
	Unit       string
	Currency   string // that amounts are converted into
	Basis      data.Basis
	Provider   string
	Period     data.Period
	Against    string // "yoy", "previous", or a period in its canonical form
}

// Block is what one provider publishes. Ranks, shares and totals never cross a
// block.
type Block struct {
	Provider    string
	Latest      []stats.Row // key figures
	Compared    []stats.Row // successive periods of one length, side by side; any number of series
	History     []History
	Rankings    []Ranking // partners, reporters or products by size
	Enterprises []Ranking // counts of enterprises or projects by partner
	Growth      []stats.Row
	Mirrors     []Mirror
}

// History is a series over time.
type History struct {
	Series *data.Series
	Points []stats.Point // in order of periods
}

// Dimension is the field of a key by which rows are told apart.
type Dimension string

// The dimensions of a ranking.
const (
	ByReporter Dimension = "reporter"
	ByPartner  Dimension = "partner"
	ByProduct  Dimension = "product"
)

// Ranking is the rows of one series key that differ in one dimension, the
// largest first.
type Ranking struct {
	By    Dimension
	Rows  []stats.Ranked
	Focus string     // the code that the report is about: its row is always shown, in a colour of its own
	Total *stats.Row // what the shares are taken of; nil when not known
}

// Mirror is one flow as both sides declare it. The two are shown side by side
// and never as a rate: valuation, timing and attribution differ.
type Mirror struct {
	Declared History // what the reporter of the report says
	Mirrored History // what its partner says of the same flow
}

// Statement is what a text says: a figure, or a growth, with its speaker.
type Statement struct {
	Series     data.Series
	Period     data.Period
	Span       string      // a period that is no Period, in the text's words
	BasePeriod data.Period // what a growth is compared with; zero where none is told
	Kind       data.ClaimKind
	Figure     data.Figure
	Unit       string // PC, RATIO, RANK, PN or a currency
	Words      data.Words
	Where      data.Place
	Release    *data.Release
	Rows       []stats.Row      // what the statement implies
	Notes      []stats.Note     // doubts
	Checked    *verdict.Checked // against its text and official figures; nil where it was not checked
}

// checked is what a check found of the press figure in a row; nil where there is
// none.
func (r *Report) checked(row *stats.Row) *verdict.Checked {
	if row == nil || row.Value == nil || len(row.Value.Parts) != 1 {
		return nil
	}
	part := row.Value.Parts[0]
	for i := range r.Press {
		if s := &r.Press[i]; s.Series.Key == row.Series.Key && s.Period == row.Period && s.Where == part.Place && sameRelease(s.Release, part.Release) {
			return s.Checked
		}
	}
	return nil
}

func sameRelease(a, b *data.Release) bool { return a != nil && b != nil && a.SHA256 == b.SHA256 }

// OmissionKind says why something is not in the report.
type OmissionKind string

// The kinds of omissions.
const (
	OmittedUnstored OmissionKind = "unstored" // a figure of a text whose key stayed open
	OmittedRejected OmissionKind = "rejected" // a row that could not be read
	OmittedFinding  OmissionKind = "finding"  // a doubt about a document
	OmittedGap      OmissionKind = "gap"      // a period that no release tells
)

// Omission is something the report leaves out, or doubts, and why.
type Omission struct {
	Kind    OmissionKind
	What    string // the words, the row; empty: Series and Period, in the report's language
	Why     string // a sentence, or the word of a stats.Status
	Series  *data.Series
	Period  data.Period
	Release *data.Release // nil when there is none
	Where   data.Place
	Finding *data.Finding // of OmittedFinding: what Why says, in parts
}
