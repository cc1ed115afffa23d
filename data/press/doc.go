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
//   - scan.go runs them over a sentence and leaves a row of mentions, in which
//     elide.go restores what lists leave out;
//   - frame.go groups the mentions round the indicators they belong to, and
//     kind.go (level, growth, share), sides.go and parties.go (who with whom),
//     deal.go (one amount for several), time.go and base.go (when, against
//     when) and modality.go (how firmly, who says it) fill in what each says;
//   - context.go remembers what earlier sentences said: who speaks, whose guest
//     he is, which city the article is about;
//   - statement.go holds what was found, record.go makes of it observations,
//     claims and figures that are not stored, json.go and guide.go print it.
//
// Every decision names its rule: p.because(k, "field: rule", at) stands where a
// field is filled (trace.go), rules.csv tells of each rule with an example, and
// reason.go makes of it the answers of `extract --explain`. A new rule of any
// stage names itself so.
//
// Around them press.go, match.go, page.go and published.go read documents.
//
// A language is its word file. Nothing outside lang/ knows a word of it.
package press
