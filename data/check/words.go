package check

import (
	"fmt"
	"strconv"

	"oborot/data"
)

// The kinds of findings. The arguments of all but Unchecked begin with the
// indicator, the reporter, the partner, the product and the period of the figure
// that is doubted, and the figure as printed; what follows is said with each.
const (
	TurnoverSum  = "turnover_sum"  // exports, imports, their sum
	BalanceSum   = "balance_sum"   // exports, imports, their difference
	MembersSum   = "members_sum"   // how many members, their sum
	MembersAbove = "members_above" // how many of the members, their sum
	MemberAbove  = "member_above"  // the group, its figure
	ProductAbove = "product_above" // the wider product, its figure
	PeriodsSum   = "periods_sum"   // how many spans, of how many months each, their sum
	PeriodsAbove = "periods_above" // how many of the spans, of how many months each, their sum
	UnitSlip     = "unit_slip"     // the figure nearby, its period, the factor
	Repeated     = "repeated"      // the earlier span of the same figure
	Corrected    = "corrected"     // the value put in its place or "missing", the reason
	Unchecked    = "unchecked"     // how many totals were checked, how many not
)

// sentences are the findings in English. {0} is the series with its period,
// {1} the figure, {2} and so on what is particular.
var sentences = map[string]string{
	TurnoverSum:  "%[1]s: %[2]s printed, exports %[3]s and imports %[4]s add up to %[5]s",
	BalanceSum:   "%[1]s: %[2]s printed, exports %[3]s less imports %[4]s are %[5]s",
	MembersSum:   "%[1]s: %[2]s printed, its %[3]s members add up to %[4]s",
	MembersAbove: "%[1]s: %[2]s printed, %[3]s of its members alone add up to %[4]s",
	MemberAbove:  "%[1]s: %[2]s printed, above the %[4]s of %[3]s that it is part of",
	ProductAbove: "%[1]s: %[2]s printed, above the %[4]s of %[3]s that it is part of",
	PeriodsSum:   "%[1]s: %[2]s printed, its %[3]s spans of %[4]s add up to %[5]s",
	PeriodsAbove: "%[1]s: %[2]s printed, %[3]s of its spans of %[4]s alone add up to %[5]s",
	UnitSlip:     "%[1]s: %[2]s printed, about %[5]s times above or below the %[3]s of %[4]s: another unit?",
	Repeated:     "%[1]s: %[2]s printed, the figure of %[3]s once more as in the whole column: not yet published, taken as missing",
	Corrected:    "%[1]s: %[2]s printed, corrected to %[3]s: %[4]s",
	Unchecked:    "%[1]s totals were checked for their sums, %[2]s more were not",
}

// doubt makes the finding of a kind about a figure of a series.
func doubt(kind string, s *data.Series, p point, args ...string) data.Finding {
	return data.Finding{Where: p.place, Kind: kind,
		Args: append([]string{s.Indicator, s.Reporter, s.Partner, s.Product, p.period.String(), p.figure.Plain()}, args...),
		Text: sentence(kind, append([]string{name(s, p.period), p.figure.Plain()}, args...)),
	}
}

// find keeps a finding about a figure of a line.
func (b *book) find(kind string, l *line, p point, args ...string) {
	b.found = append(b.found, doubt(kind, l.series, p, args...))
}

// unchecked says that a document had more totals than are remembered.
func unchecked(beyond, room int) data.Finding {
	args := []string{itoa(room), itoa(beyond)}
	return data.Finding{Kind: Unchecked, Args: args, Text: sentence(Unchecked, args)}
}

// sentence fills in the English sentence of a kind.
func sentence(kind string, args []string) string {
	if kind == PeriodsSum || kind == PeriodsAbove {
		args[3] = months(args[3])
	}
	words := make([]any, len(args))
	for i, a := range args {
		words[i] = a
	}
	return fmt.Sprintf(sentences[kind], words...)
}

// name names a series and a period shortly: "exports KZ–BE 2019", with the
// product where it is not all goods.
func name(s *data.Series, p data.Period) string {
	out := s.Indicator + " " + s.Reporter + "–" + s.Partner
	if s.Product != data.Total {
		out += " " + s.Product
	}
	return out + " " + p.String()
}

// months writes a length: "1 month", "3 months".
func months(n string) string {
	if n == "1" {
		return "1 month"
	}
	return n + " months"
}

func itoa(n int) string { return strconv.Itoa(n) }
