package stats

import (
	"slices"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// note writes what is lacking as a note.
func (l *Lack) note() Note {
	return Note{NoteNoRate, []string{l.From, l.To, l.Period.String(), string(l.Kind), l.Gap[0].String(), l.Gap[1].String(), l.Source}}
}

// RateNotes tell the rates that an amount was converted with, one note for
// each pair of currencies: provider, base, unit, kind of rate, the least and the
// greatest rate, of how many periods, how many rates, the first and the last
// day, the latest vintage, the releases. An amount as told has none.
func RateNotes(a *Amount) []Note {
	var notes []Note
	for _, legs := range LegRuns(a.Conversions) {
		first := legs[0]
		low, high := first.Rate, first.Rate
		from, to := first.First, first.Last
		days := 0
		for _, l := range legs {
			low, high = decimal.Min(low, l.Rate), decimal.Max(high, l.Rate)
			from, to = min(from, l.First), max(to, l.Last)
			days += l.Days
		}
		vintage, releases := releasesOf(legs)
		notes = append(notes, Note{NoteRate, []string{first.Provider, first.Base, first.Unit, string(first.Kind), low.String(), high.String(),
			count(len(legs)), count(days), from.String(), to.String(), vintage.String(), releases}})
	}
	return notes
}

// PeriodLeg is a rate with the period whose amounts it converts.
type PeriodLeg struct {
	Leg
	Period data.Period
}

// LegRuns parts the rates of conversions by provider, pair of currencies and
// kind, each run in the order of the conversions.
func LegRuns(conversions []*Conversion) [][]PeriodLeg {
	type kind struct {
		quoteKey
		LegKind
	}
	var order []kind
	groups := map[kind][]PeriodLeg{}
	for _, c := range conversions {
		for _, l := range c.Legs {
			k := kind{quoteKey{l.Provider, l.Base, l.Unit}, l.Kind}
			if groups[k] == nil {
				order = append(order, k)
			}
			groups[k] = append(groups[k], PeriodLeg{l, c.Period})
		}
	}
	var out [][]PeriodLeg
	for _, k := range order {
		out = append(out, groups[k])
	}
	return out
}

// releasesOf joins the releases behind rates by the first twelve digits of their
// SHA-256, and gives the latest of their vintages.
func releasesOf(legs []PeriodLeg) (vintage data.Date, releases string) {
	var seen []string
	for _, l := range legs {
		for _, r := range l.Releases {
			short := r.SHA256[:min(12, len(r.SHA256))]
			if vintage = max(vintage, r.Vintage); !slices.Contains(seen, short) {
				seen = append(seen, short)
				releases += map[bool]string{true: "+"}[len(seen) > 1] + short
			}
		}
	}
	return vintage, releases
}
