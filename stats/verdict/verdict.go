package verdict

import (
	"oborot/data"
	"oborot/stats"
)

// Verdict is what comes of checking a claim.
type Verdict string

// The verdicts. Revised is right when written: it agrees with what was known on
// the day of publication and not with what is known now.
const (
	Consistent Verdict = "consistent"
	Mismatch   Verdict = "mismatch"
	Doubtful   Verdict = "doubtful"
	Revised    Verdict = "revised"
	CannotSay  Verdict = "cannot_say"
)

// Verdicts lists them, the gravest first.
var Verdicts = []Verdict{Mismatch, Doubtful, Revised, Consistent, CannotSay}

// Claim is a figure of a text: a level, a growth, a factor, a difference, a share
// or a rank, with where it stands. The rank of a partner is a level in RANK.
type Claim struct {
	data.Claim
	Slice     string // words that narrow the product and are in no code list; empty for the whole
	Unknown   string // a place on one of the sides that no list knows
	PlaceOpen bool   // the text leaves open whether a country or its city is meant

	// Where periods count from the day of publication and that is not known, these
	// are the ones counted from today: good to compare the text with itself.
	Counted, CountedBase data.Period

	Start, End int // the figure's words: runes from the beginning of the text
	From, To   int // the sentence they stand in
}

// Text is the claims of one text in their order.
type Text struct {
	Claims    []Claim
	Published data.Date // zero where it is not known
}

// Known is what is known officially. The sets hold official histories only,
// nothing that the press told.
type Known struct {
	Then      *stats.Set   // as known on the day of publication; nil where the day is not known
	Now       *stats.Set   // as known now
	ThenRates *stats.Rates // exchange rates to convert with; nil where there are none
	NowRates  *stats.Rates
	Today     data.Date // the day that "now" is
}

// Checked is a claim with its verdict.
type Checked struct {
	Claim
	Verdict Verdict
	Reasons []Reason // those that decide first, then further ones and remarks
}

// Reason is one comparison of a claim, or why there is none. Its sentence stands
// in charts/lang under "check." and its kind.
type Reason struct {
	Kind     Kind
	Says     Verdict    // what it alone would make of the claim; empty of a slip or remark
	Args     []Arg      // what goes into the sentence, as the constants of Kind tell
	Official []Official // the official figures that it uses, in the order of its sentence
	Claims   []int      // the other claims of the text that it uses: their places in Text.Claims
}

// Official is an official amount that a claim was compared with.
type Official struct {
	Series data.Series
	Period data.Period
	Amount *stats.Amount // with the published figures it was formed from: their releases and places
	Then   bool          // as known on the day of publication, and not as known now
	Later  bool          // nothing was known of it on the day of publication
	Mirror bool          // declared by the partner
	Apart  bool          // of another basis, composition or day than the claim speaks of
}

// Vintage is the day since which an official amount is known: the latest of the
// releases of its parts.
func (o *Official) Vintage() data.Date {
	var day data.Date
	for _, p := range o.Amount.Parts {
		if p.Release != nil {
			day = max(day, p.Release.Vintage)
		}
	}
	return day
}

// Arg is an argument of a reason. Numbers are plain decimals, codes are those of
// the code lists, periods canonical.
type Arg struct {
	Type ArgType
	Text string
	High string // of a span its upper end, and Text its lower one; an end that is empty is open
	Unit string // of an amount
}

// ArgType is what an argument is.
type ArgType string

// The types of arguments. Those that end in Span have two ends.
const (
	AmountArg    ArgType = "amount"
	AmountSpan   ArgType = "amount_span"
	GrowthSpan   ArgType = "growth_span" // signed percent
	ShareSpan    ArgType = "share_span"  // percent of a whole
	FactorSpan   ArgType = "factor_span" // times as much
	PeriodArg    ArgType = "period"
	IndicatorArg ArgType = "indicator"
	AreaArg      ArgType = "area"
	UnitArg      ArgType = "unit"
	DateArg      ArgType = "date"
	NumberArg    ArgType = "number"
	HedgeArg     ArgType = "hedge"
	WordsArg     ArgType = "words"
)
