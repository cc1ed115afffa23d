package stats

import (
	"slices"

	"oborot/data"
)

// Growth compares a series in a period with its base period. The row of a
// series without a figure in the period has no value, and says why.
func (s *Set) Growth(k data.Key, p, base data.Period) Row {
	if s.own != nil {
		return s.grown(k, p, base)
	}
	row := Row{Series: s.Series(k), Period: p, BasePeriod: base}
	value := s.Find(k, p)
	before := s.base(k, &row, value.Amount != nil)
	row.Value, row.Base = value.Amount, before.Amount
	row.Notes = append(row.Notes, value.Notes...)
	statuses := []Status{value.Status}
	switch {
	case value.Amount == nil:
		if value.Status == BaseMissing {
			statuses[0] = Gap
		}
	case before.Amount == nil && s.imply(&row, k):
		statuses = append(statuses, Implied)
	case before.Amount == nil:
		statuses = append(statuses, before.Status)
		row.Notes = append(row.Notes, before.Notes...)
	default:
		statuses = s.differences(&row, before.Notes)
	}
	if row.Value != nil {
		row.Series.Valuation = row.Value.Valuation
	}
	if row.Value != nil && row.Base == nil && !oneEdition(&row) {
		row.Notes = append(row.Notes, Note{NoteEdition, nil})
		statuses = append(statuses, BasisDiffers)
	}
	if row.Value != nil && tentative(row.Value.Status) || row.Base != nil && tentative(row.Base.Status) {
		statuses = append(statuses, IsProvisional)
	}
	row.settle(statuses)
	row.remark()
	return row
}

// base finds the amount of the base period. A stock without a figure of that
// day takes the nearest within 45 days, which the row then names; a group takes
// its own earlier composition, which makes the row one of differing basis; that
// is of use only where a value is told.
func (s *Set) base(k data.Key, row *Row, told bool) Found {
	found := s.Find(k, row.BasePeriod)
	h := s.histories[k]
	if found.Amount == nil && told {
		if other := s.sibling(k, row.BasePeriod); other.Amount != nil {
			return other
		}
	}
	if found.Amount != nil || h == nil || !row.BasePeriod.IsInstant() {
		return found
	}
	const near = 45 // days, on either side
	best := near + 1
	for _, t := range h.Figures {
		days := max(t.Period.Start.DaysSince(row.BasePeriod.Start), row.BasePeriod.Start.DaysSince(t.Period.Start))
		if t.Period.IsInstant() && t.Status != data.Missing && t.Period.Compare(row.Period) < 0 && days < best {
			best, found = days, Found{Amount: sum(h.Series, []data.Told{t}), Status: OK}
			found.Notes = []Note{{NoteBaseDate, []string{t.Period.String()}}}
		}
	}
	if found.Amount != nil {
		row.BasePeriod = found.Amount.Parts[0].Period
	}
	return found
}

// differences compares both amounts of a row, unless they are of different
// bases, and returns the statuses that apply.
func (s *Set) differences(row *Row, baseNotes []Note) []Status {
	row.BaseInterval = row.Base.Interval
	for _, n := range baseNotes {
		if n.Code == NoteBaseDate || n.Code == NoteNilParts || n.Code == NoteDiscrete || n.Code == NoteOneFlow {
			row.Notes = append(row.Notes, n)
		}
	}
	if s.composed(row) {
		return []Status{BasisDiffers}
	}
	if note, differs := unlike(row); differs {
		row.Notes = append(row.Notes, note)
		return []Status{BasisDiffers}
	}
	return compare(row)
}

// unlike says in what, composition aside, two figures are not comparable.
func unlike(row *Row) (Note, bool) {
	switch {
	case row.Period.Months != row.BasePeriod.Months:
		return Note{NoteLength, []string{row.Period.String(), row.BasePeriod.String()}}, true
	case row.Value.Valuation != row.Base.Valuation:
		return Note{NoteValuation, []string{row.Value.Valuation, row.Base.Valuation}}, true
	case !oneEdition(row):
		return Note{NoteEdition, nil}, true
	}
	return Note{}, false
}

// oneEdition says whether all parts are told in one edition of the product
// classification. The total of all goods is the same in every edition.
func oneEdition(row *Row) bool {
	if row.Series.Product == data.Total {
		return true
	}
	parts := row.Value.Parts
	if row.Base != nil {
		parts = slices.Concat(parts, row.Base.Parts)
	}
	return !slices.ContainsFunc(parts, func(p Part) bool { return p.Edition != parts[0].Edition })
}

// settle takes the last status in the order and notes the others.
func (row *Row) settle(statuses []Status) {
	row.Status = OK
	for _, status := range statuses {
		row.Status = later(row.Status, status)
	}
	if !row.Status.HasRate() {
		row.Rate = nil
	}
	if slices.Index(Statuses, row.Status) >= slices.Index(Statuses, BaseMissing) {
		row.Change = nil
	}
	for _, status := range Statuses[1:] {
		if status != row.Status && slices.Contains(statuses, status) {
			row.Notes = append(row.Notes, Note{NoteStatus, []string{string(status)}})
		}
	}
}

// remark notes what a reader must know of the figures themselves.
func (row *Row) remark() {
	if previous, ok := row.Period.Previous(); ok && row.Period.Months < 12 && row.BasePeriod == previous {
		row.Notes = append(row.Notes, Note{NoteUnadjusted, nil})
	}
	if row.Value == nil {
		return
	}
	if row.Value.Hedge != data.Exact {
		row.Notes = append(row.Notes, Note{NoteHedge, []string{row.Value.Hedge.String()}})
	}
	for _, p := range row.Value.Parts {
		if p.Words == nil {
			continue
		}
		row.Notes = append(row.Notes, Note{NoteSpeaker, []string{p.Words.Speaker}})
		if p.Words.Note != "" {
			row.Notes = append(row.Notes, Note{NoteText, []string{p.Words.Note}})
		}
	}
}
