package charts

import (
	"strings"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// finding writes a doubt about a document in the language where its kind is
// known, else in the words it was told in.
func (l *language) finding(f *data.Finding) string {
	key := "finding." + string(f.Kind)
	if f.Kind == "" || !l.has(key) {
		return f.Text
	}
	switch f.Kind {
	case data.Unchecked:
		return l.text(key, l.plain(f.Args[0]), l.plain(f.Args[1]))
	case data.Again:
		return l.text(key, f.Args[0])
	case data.DatedTwice:
		return l.text(key, l.dayOf(f.Args[0]), l.teller(f.Args[1]), l.dayOf(f.Args[2]), l.teller(f.Args[3]))
	case data.DatedAhead:
		return l.text(key, l.dayOf(f.Args[0]), l.teller(f.Args[1]))
	case data.PublishedAhead:
		return l.text(key, l.dayOf(f.Args[0]), l.dayOf(f.Args[1]))
	case data.UnreadLanguage:
		return l.text(key, l.tongues(f.Args))
	}
	k, rest := data.Key{Indicator: f.Args[0], Reporter: f.Args[1], Partner: f.Args[2], Product: f.Args[3]}, f.Args[6:]
	args := []string{commas(l.series(&data.Series{Key: k}), l.periodWords(f.Args[4], "")), l.plain(f.Args[5])}
	for _, a := range rest {
		args = append(args, l.plain(a))
	}
	switch f.Kind {
	case data.MemberAbove:
		args[2] = l.area(rest[0])
	case data.ProductAbove:
		args[2] = l.product(rest[0])
	case data.PeriodsSum, data.PeriodsAbove:
		args = []string{args[0], args[1], l.pieces(rest[0], lengths[rest[1]]), args[4]}
	case data.SlipNearby, data.SlipKnown:
		args[3] = l.periodWords(rest[1], "")
	case data.NotPublished:
		args[2] = l.periodWords(rest[0], "")
	case data.Corrected:
		args[3] = rest[1] // the reason is told in its own words
		if rest[0] == "missing" {
			args[2] = l.text("observed." + data.Missing.String())
		}
	}
	return l.text(key, args...)
}

// dayOf writes a day.
func (l *language) dayOf(word string) string {
	d, err := data.ParseDate(word)
	if err != nil {
		return word
	}
	return l.date(d)
}

// teller names the part of a document that says its day.
func (l *language) teller(word string) string {
	kind, name, _ := strings.Cut(word, ":")
	return l.text("teller."+kind, name)
}

// tongues names languages; one without a name here keeps its code.
func (l *language) tongues(codes []string) string {
	names := make([]string, len(codes))
	for i, code := range codes {
		if names[i] = code; l.has("tongue." + code) {
			names[i] = l.text("tongue." + code)
		}
	}
	return strings.Join(names, ", ")
}

// lengths are the frequencies of so many months.
var lengths = map[string]data.Freq{"1": data.Monthly, "3": data.Quarterly, "6": data.HalfYearly}

// plain writes a plain number as the language does; anything else stays.
func (l *language) plain(word string) string {
	d, err := decimal.NewFromString(word)
	if err != nil {
		return word
	}
	return l.number(d, decimals(d))
}
