package charts

import (
	"strings"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// rateNote writes a rate that a converted amount was formed with, or the span of
// several: see stats.NoteRate for its arguments.
func (l *language) rateNote(args []string) string {
	key := "note.rate."
	price := l.price(args[1], args[2], args[4], args[5])
	if args[6] != "1" {
		key = "note.rates."
	}
	return l.text(key+args[3], price, args[6], args[7], l.dateWord(args[8]), l.dateWord(args[9]), l.provider(args[0]), l.dateWord(args[10]), args[11])
}

// price writes what one unit of a currency costs, or from what to what.
func (l *language) price(base, unit, low, high string) string {
	words := l.rateWord(low)
	if low != high {
		words = l.text("interval", words, l.rateWord(high))
	}
	return "1" + nbsp + base + " = " + words + nbsp + unit
}

// rateWord writes a rate given in plain digits.
func (l *language) rateWord(word string) string {
	d, err := decimal.NewFromString(word)
	if err != nil {
		return word
	}
	return l.number(d, decimals(d))
}

// dateWord writes a canonical date in words.
func (l *language) dateWord(word string) string {
	d, err := data.ParseDate(word)
	if err != nil {
		return word
	}
	return l.date(d)
}

// lackNote writes why a figure was not converted: see stats.NoteNoRate for its
// arguments.
func (l *language) lackNote(args []string) string {
	return l.text("note.no_rate."+args[3], args[0], args[1], l.periodWords(args[2], ", "), l.dateWord(args[4]), l.dateWord(args[5]), l.provider(args[6]), args[6])
}

// convertedNote writes that figures are converted, and how they grow in their
// own currency.
func (l *language) convertedNote(args []string) string {
	if args[1] == "" {
		return l.text("note.converted", args[0])
	}
	d, err := decimal.NewFromString(args[1])
	if err != nil {
		return l.text("note.converted", args[0])
	}
	return l.text("note.converted.rate", args[0], l.percent(d, decimals(d)))
}

// converted are the facts of a converted amount: what it was in its own
// currency, and each rate with where it stands.
func (b *ledger) converted(a *stats.Amount) []fact {
	if a.Own == nil {
		return nil
	}
	own := fact{b.l.text("evidence.own"), b.l.exact(a.Own, a.Conversions[0].From)}
	var rates []string
	for _, run := range stats.LegRuns(a.Conversions) {
		text := b.l.leg(run[0].Leg)
		if len(run) > 1 {
			text = b.l.legs(run)
		}
		seen := map[int]bool{}
		for _, leg := range run {
			for _, r := range leg.Releases {
				b.credit(r, leg.Provider)
				if n := b.release(r); !seen[n] {
					seen[n] = true
					text += " [R" + itoa(n) + "]"
				}
			}
		}
		rates = append(rates, text)
	}
	return []fact{own, {b.l.text("evidence.rate"), strings.Join(rates, b.l.text("semicolon")+" ")}}
}

// legs writes the rates of several periods: what all are, then each.
func (l *language) legs(run []stats.PeriodLeg) string {
	var each []string
	for _, leg := range run {
		d := leg.Rate
		word := l.short(leg.Period) + nbsp + l.number(d, decimals(d))
		if leg.Kind == stats.DailyMean {
			word += nbsp + "(" + itoa(leg.Days) + ")"
		}
		each = append(each, word)
	}
	first := run[0]
	return l.text("rates."+string(first.Kind), "1"+nbsp+first.Base, first.Unit, l.provider(first.Provider), strings.Join(each, l.text("semicolon")+" "))
}

// leg writes one rate: "1 EUR = 1.0813 USD, the mean of 22 daily rates, 2 January
// 2024 – 31 January 2024, European Central Bank".
func (l *language) leg(leg stats.Leg) string {
	rate := leg.Rate.String()
	return l.text("rate."+string(leg.Kind), l.price(leg.Base, leg.Unit, rate, rate), itoa(leg.Days), l.date(leg.First), l.date(leg.Last), l.provider(leg.Provider))
}

// basis writes a basis; that a series is converted is said in words.
func (l *language) basis(b data.Basis) string {
	from := b.Value(data.Converted)
	if from == "" {
		return string(b)
	}
	return joined(string(b.With(data.Converted, "")), l.text("converted.from", from))
}
