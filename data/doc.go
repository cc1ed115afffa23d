// Package data says what a figure is. It holds the words that every other
// package uses, and imports none of them.
//
//   - A Figure is a number as printed: 44 million is 44e6, with the hedge that
//     stood before it ("about", "almost") and so with an interval.
//   - A Period is a first day and a number of whole months; none is a date. A
//     flow has a span, a stock the instant at which its span ends, an exchange
//     rate its day, or the span of which it is the mean or the end: see
//     ExchangeRate.
//   - A Key names a series: provider, indicator, reporter, partner, product,
//     unit and basis. A Series is its key with what the provider declares of
//     it (valuation, trade system, attribution).
//   - An Observation is a figure of a series in a period, told by a release.
//   - A Claim is what a text says about figures: a growth, a factor, a share, a
//     target. It is never an observation.
//   - A Document is bytes with a name; a Release is a document that was read,
//     known by the SHA-256 of its bytes and dated by its Vintage.
//   - Coverage is what a release speaks of, so that an absent figure can be
//     told from one that is nil.
//   - Evidence is a release and the place in it: a cell, a line, words.
//   - A Format reads documents of one kind into records.
//
// The terms are those of SDMX 2.1 and of the United Nations' International
// Merchandise Trade Statistics: Concepts and Definitions (IMTS 2010).
package data
