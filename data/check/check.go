package check

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"oborot/data"
)

// About is what the checks must know of the document whose records they see.
type About struct {
	File        string // its name, as the errors of its rows give it
	Title       string
	SHA256      string
	Sheets      []string
	Corrections Corrections // those that are to be applied where they fit
}

// Records passes on all records of a document, corrected and with the findings
// of the checks among them. A correction that no longer fits is a
// *data.RowError. The records may be ranged over once.
func Records(records iter.Seq2[data.Record, error], about About) iter.Seq2[data.Record, error] {
	if mine := about.Corrections.of(about); len(mine) > 0 {
		records = corrected(records, mine, about)
	}
	return summed(settled(records))
}

// maxTotals is how many totals are remembered, about 50 bytes each.
const maxTotals = 500_000

// summed passes on records and ends with what does not add up among them.
func summed(records iter.Seq2[data.Record, error]) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		b := newBook(maxTotals)
		for r, err := range records {
			switch {
			case err != nil:
				var row *data.RowError
				if !errors.As(err, &row) { // a document cut short is not stored, so not checked
					yield(r, err)
					return
				}
			case r.Observation != nil:
				b.sign(r.Observation)
				b.note(r.Observation)
			case r.Finding != nil:
				b.doubted[r.Finding.Where] = true
			}
			if !yield(r, err) {
				return
			}
		}
		for _, f := range b.findings() {
			if !yield(data.Record{Finding: &f}, nil) {
				return
			}
		}
	}
}

// findings runs all checks over what was noted, in order of place. What a
// reader has doubted itself is not doubted twice.
func (b *book) findings() []data.Finding {
	b.close()
	for _, l := range b.lines {
		b.periods(l)
		b.slips(l)
	}
	for _, family := range b.families {
		b.flows(family)
	}
	for _, family := range b.partners {
		b.members(family)
	}
	b.products()
	b.found = slices.DeleteFunc(b.found, func(f data.Finding) bool { return b.doubted[f.Where] })
	slices.SortStableFunc(b.found, func(f, g data.Finding) int { return comparePlaces(f.Where, g.Where) })
	if b.below > mostBelow {
		b.found = append(b.found, data.Finding{Text: fmt.Sprintf("%d more figures below nought", b.below-mostBelow)})
	}
	if b.beyond > 0 {
		b.found = append(b.found, unchecked(b.beyond, b.room))
	}
	return b.found
}

// comparePlaces orders places as they stand in a document.
func comparePlaces(p, q data.Place) int {
	return slices.Compare([]int32{p.Sheet, p.Row, p.Column}, []int32{q.Sheet, q.Row, q.Column})
}
