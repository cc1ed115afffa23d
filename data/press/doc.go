// Package press reads articles: prose and HTML pages, into figures and claims.
//
// A text goes through stages, each a small file:
//
//   - token.go cuts a paragraph into tokens that keep their positions,
//     sentence.go cuts the tokens into sentences;
//   - lexicon.go looks words up in the word file of the language (lang/*.csv)
//     and joins them to lexemes with a class and a value;
//   - number.go, quantity.go, when.go and area.go are small grammars over
//     lexemes: numbers, amounts, times, countries and places;
//   - scan.go runs them over a sentence and leaves a row of mentions;
//   - frame.go groups the mentions round the indicators they belong to, and
//     kind.go, parties.go, modality.go fill in what each amount says;
//   - context.go remembers what earlier sentences said: who speaks, whose guest
//     he is, which city the article is about;
//   - statement.go turns what was found into observations, claims and doubts.
//
// A language is its word file. Nothing outside lang/ knows a word of it.
package press
