package verdict

// Kind is the kind of a reason.
type Kind string

// Comparisons with official figures, with their arguments. Official holds the
// figures in the order named.
const (
	Level      Kind = "level"      // the claim's span, the official span; the figure
	Growth     Kind = "growth"     // the claim's span, the official span, period, base period; the figure, its base
	Factor     Kind = "factor"     // as Growth, in times
	Difference Kind = "difference" // as Growth, in units
	Share      Kind = "share"      // the claim's span, the official span; part, whole
	Rank       Kind = "rank"       // the claimed rank, the official one, among how many; the figure
)

// Comparisons of a span with a longer or a wider one that holds it.
const (
	AboveWhole  Kind = "above_whole"  // the claim's span; the whole
	BelowPart   Kind = "below_part"   // the claim's span; the part
	PartOf      Kind = "part_of"      // the figure's share of the whole, that of the claim's span, the least and the greatest that is usual; the whole
	ImpliedBase Kind = "implied_base" // the base implied, its share of the whole, the least and the greatest that is usual; the whole
	Direction   Kind = "direction"    // the claim's growth, that of the longer span, its period, its base period; figure, base
)

// Comparisons of a text with itself. Claims holds the others in the order named.
const (
	TextGrowth     Kind = "text_growth"     // value, base, the growth they make, the claim's; value, base
	TextFactor     Kind = "text_factor"     // as TextGrowth, in times
	TextDifference Kind = "text_difference" // as TextGrowth, in units
	TextShare      Kind = "text_share"      // part, whole, the share they make, the claim's; part, whole
	TextSum        Kind = "text_sum"        // exports, imports, their sum, the turnover told
	TextBalance    Kind = "text_balance"    // exports, imports, their difference, the balance told
	TextParts      Kind = "text_parts"      // the sum of the parts, the whole told, how many parts; the parts
	TextAbove      Kind = "text_above"      // the part, the whole; the part or the whole
	TextTwice      Kind = "text_twice"      // the one figure, the other; the other
)

// Slips, each of which would make the claim agree.
const (
	SlipScale   Kind = "slip_scale"   // how many times too much, or "too little" in Words; the figure
	SlipYear    Kind = "slip_year"    // the period of which the claim is right; the figures
	SlipBase    Kind = "slip_base"    // the base against which it is right; the figures
	SlipFlow    Kind = "slip_flow"    // the indicator of which it is right; the figure
	SlipPartner Kind = "slip_partner" // reporter and partner of whom it is right; the figure
	SlipUnit    Kind = "slip_unit"    // the currency in which it is right; the figure
	SlipSign    Kind = "slip_sign"    // none
	SlipIndex   Kind = "slip_index"   // the growth that an index of that number means
	SlipTimes   Kind = "slip_times"   // the growth that so many times as much means
	SlipPoints  Kind = "slip_points"  // the shares between which it is the difference in percentage points
	SlipCut     Kind = "slip_cut"     // the figure rounded as it should be
)

// Why nothing can be said, or less.
const (
	NoIndicator  Kind = "no_indicator"  // none
	NoReporter   Kind = "no_reporter"   // none
	NoPartner    Kind = "no_partner"    // none
	NoPeriod     Kind = "no_period"     // the period in the words of the text, may be empty
	NoUnit       Kind = "no_unit"       // none
	NoDate       Kind = "no_date"       // none: the text's day is not known and its periods count from it
	UnknownPlace Kind = "unknown_place" // the place
	OpenProduct  Kind = "open_product"  // the product's words
	NoCount      Kind = "no_count"      // the indicator: no official count is in the store
	NoSeries     Kind = "no_series"     // indicator, reporter, partner: the store holds nothing official of it
	NoFigure     Kind = "no_figure"     // indicator, reporter, partner, period: the store holds the series and not the period
	NoBase       Kind = "no_base"       // none: the text does not say what the growth is against
	NoWhole      Kind = "no_whole"      // none: the text does not say of what it is the share, or among whom the rank
	NoRate       Kind = "no_rate"       // from, to, period
	NotFact      Kind = "not_fact"      // none: aimed at or expected
	Aimed        Kind = "aimed"         // the claim's span, the official span: what came of it; the figure
	Vague        Kind = "vague"         // the hedge, the claim's span, the official span: it does not say how far it reaches
	Loose        Kind = "loose"         // the hedge, the claim's span, the official span: true, and far from it
)

// Remarks.
const (
	PlaceOpen  Kind = "place_open"  // none: it may be the figure of the city alone
	PeriodLent Kind = "period_lent" // the period: told by the figures beside it
	KnownLater Kind = "known_later" // the day of publication: what was compared was not known then, and may have been revised
	OnlyNow    Kind = "only_now"    // none: the day of publication is not known, so only what is known now was asked
)

// Kinds lists all kinds.
var Kinds = []Kind{
	Level, Growth, Factor, Difference, Share, Rank, AboveWhole, BelowPart, PartOf, ImpliedBase, Direction,
	TextGrowth, TextFactor, TextDifference, TextShare, TextSum, TextBalance, TextParts, TextAbove, TextTwice,
	SlipScale, SlipYear, SlipBase, SlipFlow, SlipPartner, SlipUnit, SlipSign, SlipIndex, SlipTimes, SlipPoints, SlipCut,
	NoIndicator, NoReporter, NoPartner, NoPeriod, NoUnit, NoDate, UnknownPlace, OpenProduct, NoCount, NoSeries, NoFigure,
	NoBase, NoWhole, NoRate, NotFact, Aimed, Vague, Loose, PlaceOpen, PeriodLent, KnownLater, OnlyNow,
}
