package press

import (
	"strings"

	"oborot/data"
)

// stock says whether the statement is of something measured at an instant.
func (s *Statement) stock() bool {
	indicator, _ := data.IndicatorByCode(s.Indicator)
	return indicator.Nature == "stock" && !s.since
}

// untold says whether the statement is of a stock told in the present tense
// without a date: it is dated by its publication.
func (s *Statement) untold() bool {
	return s.stock() && !s.past && s.When.Form == Untold
}

// NeedsDate says whether the statement cannot be placed in time, because the
// date of publication is unknown.
func (s *Statement) NeedsDate() bool {
	if !s.Published.IsZero() || s.open() != "" && s.open() != noPeriod {
		return false
	}
	rolling := s.When.Form == Last || s.When.Form == Next
	return s.untold() && s.Kind == data.Level || s.When.NeedsDate() && !rolling || s.Base.NeedsDate()
}

// period returns the closed period of the statement: of a stock an instant, of
// a flow a span, which for "on 1 July" is the one from January that ends there.
func (s *Statement) period() (data.Period, bool) {
	if s.untold() && !s.Published.IsZero() {
		return data.At(s.Published), true
	}
	return s.place(s.When)
}

// place turns a time into the period that the indicator needs.
func (s *Statement) place(w When) (data.Period, bool) {
	p, ok := w.Period(s.Published)
	switch {
	case !ok:
		return p, false
	case s.stock():
		return data.At(p.Instant().Start), true
	case w.Form == Day:
		if p.Start.Day() != 1 {
			return data.Period{}, false
		}
		year := p.Start.AddMonths(-1).Year()
		return data.Span(year, 1, (p.Start.Year()-year)*12+p.Start.Month()-1), true
	}
	return p, w.Form == Span
}

const noPeriod = "period not said"

// open names the field that the text leaves open, of those that a figure needs
// to be stored; empty when none.
func (s *Statement) open() string {
	switch {
	case s.unknown != "":
		return "unknown place “" + s.unknown + "”"
	case s.Product != "":
		return "the product “" + s.Product + "” is not in the code list"
	case s.Reporter == "":
		return "reporter not said"
	case s.Partner == "":
		return "partner not said"
	case !knownArea(s.Reporter) || !knownArea(s.Partner):
		return "unknown area"
	case s.When.Form == Untold && !s.untold() && s.Kind == data.Level:
		return noPeriod
	case s.Unit == "":
		return "unit not said"
	}
	return ""
}

func knownArea(code string) bool {
	_, found := data.AreaByCode(code)
	return found
}

// Key returns the key of the series that the statement speaks of.
func (s *Statement) Key(provider string) data.Key {
	k := data.Key{
		Provider: provider, Indicator: s.Indicator, Reporter: s.Reporter, Partner: s.Partner,
		Product: data.Total, Unit: s.Unit,
	}
	if s.Kind != data.Level && s.Kind != data.Difference {
		k.Unit = ""
	}
	if s.Place != "" && s.OfPartner {
		k.Partner = s.Place
	} else if s.Place != "" {
		k.Reporter = s.Place
	}
	return k
}

// Observation returns the statement as an observation. It is none unless it is
// a level, said as fact or claim, with a full key and a closed period.
func (s *Statement) Observation(provider string) (data.Observation, bool) {
	period, closed := s.period()
	firm := s.Modality == data.Actual || s.Modality == data.Said
	if s.Kind != data.Level || s.Unit == "RANK" || !firm || !closed || s.Figure.Hedge == data.Range || s.open() != "" {
		return data.Observation{}, false
	}
	words := s.words()
	return data.Observation{
		Series: &data.Series{Key: s.Key(provider)}, Period: period, Figure: s.Figure,
		Status: data.Unvalidated, Place: s.where(), Words: &words,
	}, true
}

// Claim returns the statement as a claim, whatever it leaves open.
func (s *Statement) Claim(provider string) data.Claim {
	c := data.Claim{
		Kind: s.Kind, Subject: s.Key(provider), Place: s.Place, Figure: s.Figure, Unit: s.Unit,
		Where: s.where(), Words: s.words(),
	}
	if p, closed := s.period(); closed {
		c.Period = p
	} else {
		c.Span = s.When.String()
	}
	c.BasePeriod, _ = s.place(s.Base)
	return c
}

// Unstored returns the statement as a figure that was understood and not
// stored, with the reason.
func (s *Statement) Unstored() data.Unstored {
	return data.Unstored{Where: s.where(), Words: s.words(), Reason: s.open()}
}

// Record returns the statement as what becomes of it: an observation, a claim,
// or a figure that is not stored.
func (s *Statement) Record(provider string) data.Record {
	if o, ok := s.Observation(provider); ok {
		return data.Record{Observation: &o}
	}
	if s.open() != "" {
		u := s.Unstored()
		return data.Record{Unstored: &u}
	}
	c := s.Claim(provider)
	return data.Record{Claim: &c}
}

func (s *Statement) where() data.Place {
	return data.Place{Row: int32(s.Paragraph), Column: int32(s.Column), Width: int32(s.End - s.Start)}
}

// words is the evidence, with what the reader completed or left open.
func (s *Statement) words() data.Words {
	var notes []string
	if s.untold() {
		notes = append(notes, data.RemarkPresent)
	}
	if s.wide {
		notes = append(notes, data.RemarkPlaceOpen)
	}
	for _, r := range s.Again {
		notes = append(notes, data.RemarkAgain(r.Words, r.where()))
	}
	return data.Words{
		Figure: s.Words, Sentence: s.Sentence, Speaker: s.Speaker, Modality: s.Modality,
		Note: strings.Join(notes, "; "),
	}
}
