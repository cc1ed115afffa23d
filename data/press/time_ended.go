package press

import "oborot/data"

// hasEnded takes the span of a fact, told without its year, back to the latest that
// has ended: "in January–November", written in January, is last year's. What is
// planned or expected may end later.
func (s *Statement) hasEnded() {
	if s.Modality == data.Target || s.Modality == data.Expected || s.Published.IsZero() {
		return
	}
	now, then := s.When.toCome(s.Published), s.Base.toCome(s.Published)
	if now {
		s.When = s.When.Earlier(1)
	}
	if then || now && s.Base.Undated {
		s.Base = s.Base.Earlier(1)
	}
}

// toCome says whether the last month of a span that is told without its year
// begins only after the day of publication.
func (w When) toCome(published data.Date) bool {
	if w.Form != Span || !w.Undated {
		return false
	}
	w = w.Fixed(published)
	return data.Span(w.Year, w.Month, w.Months).End().AddMonths(-1) > published
}
