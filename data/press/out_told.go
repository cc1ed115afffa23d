package press

import "oborot/data"

// Text is an article as it was read: its words, what it says of itself, and what
// it says in figures.
type Text struct {
	Title      string
	Provider   string         // the outlet's domain; empty where the document does not tell it
	Outlet     string         // the outlet's name; empty where the document does not tell it
	Published  data.Date      // zero where it is not known
	Doubts     []data.Finding // about that day, and about its language where nothing was found
	Body       string         // what the places of statements count in
	Statements []Statement
}

// Dated returns the statement as one that was published on a day. What is known
// of the day in truth stays with the caller.
func (s Statement) Dated(day data.Date) Statement {
	s.Published = day
	return s
}

// UnknownPlace is a place on one of the sides that no list knows; empty where
// there is none.
func (s *Statement) UnknownPlace() string { return s.unknown }

// CityOrCountry says whether the text leaves open whether the country or the city
// that it is about is meant.
func (s *Statement) CityOrCountry() bool { return s.wide }
