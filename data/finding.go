package data

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"
)

// Finding is a doubt about a document or about one of its figures. It stops
// nothing: it is kept with the release and printed as a footnote.
type Finding struct {
	Where Place
	Text  string // in English
	// Kind and Args say the same in parts, so that a report can say it in its own
	// language; both are empty where the doubt is a reader's own words.
	Kind FindingKind
	Args []string
}

// FindingKind is the kind of a finding. Its arguments are plain numbers, codes,
// canonical periods and, last, free words. Those of the kinds about
// one figure, which stand before Unchecked, begin with the six of Doubt: indicator,
// reporter, partner, product and period of the figure, and the figure as printed.
type FindingKind string

// The kinds of findings, with the arguments that follow the first six.
const (
	TurnoverSum  FindingKind = "turnover_sum"  // exports, imports, their sum
	BalanceSum   FindingKind = "balance_sum"   // exports, imports, their difference
	MembersSum   FindingKind = "members_sum"   // how many members, their sum
	MembersAbove FindingKind = "members_above" // how many of the members, their sum
	MemberAbove  FindingKind = "member_above"  // the group, its figure
	ProductAbove FindingKind = "product_above" // the wider product, its figure
	PeriodsSum   FindingKind = "periods_sum"   // how many spans, of how many months each, their sum
	PeriodsAbove FindingKind = "periods_above" // how many of the spans, of how many months each, their sum
	SlipNearby   FindingKind = "slip_nearby"   // the figure nearby, its period, about how many times
	SlipKnown    FindingKind = "slip_known"    // the figure known before, its period, about how many times
	NotPublished FindingKind = "not_published" // the earlier cumulative span of the same figure
	BelowNought  FindingKind = "below_nought"  // none
	Corrected    FindingKind = "corrected"     // the figure put in its place or "missing", the reason
	ShareOff     FindingKind = "share_off"     // the figure, the whole, its share in percent; the figure as printed is the share
	SharesSum    FindingKind = "shares_sum"    // how many members, the sum of their shares; the figure is a hundred
	Unchecked    FindingKind = "unchecked"     // how many totals were checked, how many were not
	Again        FindingKind = "again"         // the place of the same figure, in words

	DatedTwice     FindingKind = "dated_twice"     // the day that counts and the part of the page that says it, another day and its part
	DatedAhead     FindingKind = "dated_ahead"     // a day to come, the part of the document that says it
	PublishedAhead FindingKind = "published_ahead" // a day to come, today
	UnreadLanguage FindingKind = "unread_language" // the codes of the languages that are read
)

// FindingKinds lists all kinds.
var FindingKinds = []FindingKind{TurnoverSum, BalanceSum, MembersSum, MembersAbove, MemberAbove, ProductAbove, PeriodsSum, PeriodsAbove,
	SlipNearby, SlipKnown, NotPublished, BelowNought, Corrected, ShareOff, SharesSum, Unchecked, Again, DatedTwice, DatedAhead, PublishedAhead, UnreadLanguage}

// Doubt makes a finding of a kind about a figure of a series. The text is the
// name of the figure and what is said of it.
func Doubt(kind FindingKind, k Key, p Period, f Figure, at Place, text string, args ...string) Finding {
	name := k.Indicator + " " + k.Reporter + "–" + k.Partner
	if k.Product != Total {
		name += " " + k.Product
	}
	return Finding{Where: at, Kind: kind,
		Args: append([]string{k.Indicator, k.Reporter, k.Partner, k.Product, p.String(), f.Plain()}, args...),
		Text: name + " " + p.String() + ": " + f.Plain() + " printed, " + text,
	}
}

// Slip says whether of two figures one is about a thousand or a million times
// the other, as when a unit slips, and which: 1000, 1000000, or 0 for neither.
// About is from half as many times to twice.
func Slip(f, g Figure) int {
	x, y := f.Decimal(), g.Decimal()
	if x.LessThan(y) {
		x, y = y, x
	}
	if y.Sign() <= 0 {
		return 0
	}
	for _, factor := range [...]int{1000, 1_000_000} {
		low, high := decimal.New(int64(factor/2), 0), decimal.New(int64(2*factor), 0)
		if x.GreaterThanOrEqual(y.Mul(low)) && x.LessThanOrEqual(y.Mul(high)) {
			return factor
		}
	}
	return 0
}

// steadiness is the factor within which steady trade moves.
var steadiness = decimal.New(3, 0)

// Steady says whether all of some figures are above nought and none is more than
// three times the middle one, or less than a third of it.
func Steady(figures []Figure) bool {
	if len(figures) == 0 {
		return false
	}
	sorted := make([]decimal.Decimal, len(figures))
	for i, f := range figures {
		sorted[i] = f.Decimal()
	}
	slices.SortFunc(sorted, decimal.Decimal.Cmp)
	low, middle, high := sorted[0], sorted[len(sorted)/2], sorted[len(sorted)-1]
	return low.Sign() > 0 && low.Mul(steadiness).GreaterThanOrEqual(middle) && middle.Mul(steadiness).GreaterThanOrEqual(high)
}

// SlipText says a slip in English: what stood where, and how many times the
// figure is above or below it.
func SlipText(near Figure, of Period, factor int) string {
	return "about " + strconv.Itoa(factor) + " times above or below the " + near.Plain() + " of " + of.String() + ": another unit?"
}
