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

// conversionNotes tell the rates that an amount was converted with, one note for
// each pair of currencies: provider, base, unit, kind of rate, the least and the
// greatest rate, of how many periods, how many rates, the first and the last
// day, the latest vintage, the releases.
func conversionNotes(a *Amount) []Note {
	var notes []Note
	for _, legs := range legsTogether(a.Conversions) {
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

// legsTogether parts the legs of conversions by pair of currencies and kind.
func legsTogether(conversions []*Conversion) [][]Leg {
	type kind struct {
		quoteKey
		LegKind
	}
	var order []kind
	groups := map[kind][]Leg{}
	for _, c := range conversions {
		for _, l := range c.Legs {
			k := kind{quoteKey{l.Provider, l.Base, l.Unit}, l.Kind}
			if groups[k] == nil {
				order = append(order, k)
			}
			groups[k] = append(groups[k], l)
		}
	}
	var out [][]Leg
	for _, k := range order {
		out = append(out, groups[k])
	}
	return out
}

// releasesOf joins the releases behind rates by the first twelve digits of their
// SHA-256, and gives the latest of their vintages.
func releasesOf(legs []Leg) (vintage data.Date, releases string) {
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
