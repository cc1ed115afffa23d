package stats

import (
	"slices"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// Status says what a comparison of two figures is worth.
type Status string

// The statuses in their order: the last that applies is the status of a row,
// the others stand in its notes. The first four come with a rate, the next
// three with a change only, the rest with neither.
const (
	OK            Status = "ok"
	IsProvisional Status = "provisional"
	BelowRounding Status = "below_rounding"
	Implied       Status = "implied"
	BaseZero      Status = "base_zero"
	BaseNegative  Status = "base_negative"
	SignChange    Status = "sign_change"
	BaseMissing   Status = "base_missing"
	Gap           Status = "gap"
	PartialPeriod Status = "partial_period"
	BasisDiffers  Status = "basis_differs"
)

// Statuses lists them in their order.
var Statuses = []Status{OK, IsProvisional, BelowRounding, Implied, BaseZero, BaseNegative, SignChange, BaseMissing, Gap, PartialPeriod, BasisDiffers}

// HasRate says whether a row of this status carries a growth rate.
func (s Status) HasRate() bool {
	return s == OK || s == IsProvisional || s == BelowRounding || s == Implied
}

// later returns the status that stands later in the order.
func later(a, b Status) Status {
	if slices.Index(Statuses, b) > slices.Index(Statuses, a) {
		return b
	}
	return a
}

// Row is one comparison: a series in a period against its base.
type Row struct {
	Series       data.Series
	Period       data.Period
	BasePeriod   data.Period
	Value        *Amount       // nil when missing
	Base         *Amount       // nil when missing or implied
	BaseInterval data.Interval // of the base, printed or implied; both ends open when there is none
	Change       *decimal.Decimal
	Rate         *Rate // nil unless Status.HasRate
	Status       Status
	Notes        []Note
	Claim        *data.ToldClaim // what the base is implied by
}

// Rate is a growth rate in percent with its bounds, unrounded.
type Rate struct {
	Percent, Low, High decimal.NullDecimal // an open bound is not Valid
	Hedge              data.Hedge
}

// Places returns how many decimals of the rate its bounds support: one where
// they lie within a percentage point, or a whole number would lie outside them;
// else none. A rate without both bounds has
// none.
func (r Rate) Places() int32 {
	low, high := r.Bounds()
	if !low.Valid || !high.Valid {
		return 0
	}
	whole := r.Percent.Decimal.Round(0)
	if r.High.Decimal.Sub(r.Low.Decimal).Cmp(decimal.NewFromInt(1)) <= 0 || whole.Cmp(low.Decimal) < 0 || whole.Cmp(high.Decimal) > 0 {
		return 1
	}
	return 0
}

// Bounds returns the bounds of the rate rounded outwards to one decimal, so that
// what is printed allows no less than the figures do.
func (r Rate) Bounds() (low, high decimal.NullDecimal) {
	low, high = r.Low, r.High
	low.Decimal, high.Decimal = low.Decimal.RoundFloor(1), high.Decimal.RoundCeil(1)
	return low, high
}

// Note is a doubt or a remark about a row, printed as a footnote. Code is one of
// the Note constants; Args are figures, periods and names that go into the
// sentence, already written.
type Note struct {
	Code NoteCode
	Args []string
}

// NoteCode is the kind of a note. charts/lang holds the sentence of each.
type NoteCode string

// The notes and their arguments.
const (
	NoteStatus       NoteCode = "status"        // a further status that applies; its word
	NoteDerived      NoteCode = "derived"       // derived amount; "exports FOB + imports CIF"
	NoteSummed       NoteCode = "summed"        // formed from shorter periods; how many, which ("6", "M")
	NoteDiscrete     NoteCode = "discrete"      // taken from cumulative figures
	NoteNilParts     NoteCode = "nil_parts"     // periods inside without a row, counted as nil; how many, inside which period
	NoteMissingParts NoteCode = "missing_parts" // periods inside that are not known; their list
	NoteUnadjusted   NoteCode = "unadjusted"    // previous-period growth, not seasonally adjusted
	NoteComposition  NoteCode = "composition"   // groups differ; this composition, the base's
	NotePublished    NoteCode = "published"     // rate of the figures as published; percent
	NoteLikeForLike  NoteCode = "like_for_like" // rate with the same members; percent, what was left out or added, the base so formed as arithmetic
	NoteClaim        NoteCode = "claim"         // the text's own words of a growth; the words
	NoteSpeaker      NoteCode = "speaker"       // who said it; the name, may be empty
	NoteHedge        NoteCode = "hedge"         // the value is told with a hedge; its word
	NoteBaseDate     NoteCode = "base_date"     // a stock's base is of another day; the date
	NoteOneFlow      NoteCode = "one_flow"      // turnover equals one flow, the other is nil; which is nil
	NoteLength       NoteCode = "length"        // the periods are of different length; this one, the base's
	NoteValuation    NoteCode = "valuation"     // the figures are valued differently; this valuation, the base's
	NoteEdition      NoteCode = "edition"       // told in different editions of the product classification
	NoteConverted    NoteCode = "converted"     // converted figures; from which currency, the growth in it in percent or nothing
	NoteRate         NoteCode = "rate"          // a rate used; see RateNotes
	NoteNoRate       NoteCode = "no_rate"       // what could not be converted; from, to, period, kind, two days of a gap, whose rates would help
	NoteOwnCurrency  NoteCode = "own_currency"  // a growth told in a text stays in its currency; which
	NoteText         NoteCode = "text"          // a remark of the reader of the document; the sentence
)

// Ranked is a row among its fellows: partners of one reporter, say.
type Ranked struct {
	Row
	Rank         int
	Share        decimal.NullDecimal // percent of the total of the period
	Contribution decimal.NullDecimal // percentage points of the total's growth
}
