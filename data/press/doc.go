// Package press reads articles: prose and HTML pages, into figures and claims.
//
// A text goes through stages. The name of a file begins with the stage that it belongs
// to; where a file has the name of the stage alone, begin there.
//
// Package lexicon cuts a paragraph into tokens and sentences and joins them to lexemes
// of a word file. Over the lexemes there are grammars:
//
//   - amount reads numbers and what they measure (amount.go, amount_number.go), and restores
//     what lists leave out (amount_elide.go, amount_namedcurrency.go);
//   - when reads times: years and their parts, days, budget years, those that count from
//     another (when.go, when_grammar.go), in the order that when_order.go tells;
//   - area reads countries, groups and places (area.go) and what stands for one: an embassy,
//     an adjective of an economy, "where", several taken together.
//
// Over a sentence:
//
//   - scan runs the grammars, leaves a row of mentions (scan.go) and puts what follows its noun
//     where other languages lead with it (scan_postpose.go). What only looks like one of ours is
//     none: a cause, an aside, trade at home (scan_cause.go, scan_aside.go, scan_inland.go). Its
//     passes over a sentence are one table, in their order;
//   - frame groups the mentions round the indicators they belong to (frame.go), tells which
//     amount is of which (frame_of.go), and knows verbs of trade and of placing money
//     (frame_flows.go, frame_placing.go) and what is unsaid or carried on (frame_unsaid.go).
//
// What a sentence says in a form of its own is made a frame beside those:
//
//   - row is of countries with amounts (row.go, row_standings.go, row_listitems.go,
//     row_leader.go): two of each in order (row_pairing.go), one amount for several (row_deal.go);
//   - part is of what is dealt out of a whole (part_dealtout.go, part_taken.go, part_named.go),
//     and of whose a part is and of whose trade (part_sides.go, part_host.go).
//
// These fill in what each frame says:
//
//   - kind tells level, growth, share and balance, with their sign (kind.go, kind_growth.go,
//     kind_favour.go), and stock from flow (kind_amassed.go);
//   - side tells who with whom (side.go, side_parties.go), whose (side_owner.go), where to
//     (side_sentback.go), and the pair that is meant where none is named (side_contextpair.go);
//   - rank is of places in a row: their grammar, which is asked with those of amounts (rank.go),
//     whose a place is and in whose view (rank_whose.go, rank_view.go), and how the next country
//     takes it up (rank_turn.go, rank_again.go);
//   - firm tells whose enterprises, projects and investments are meant, and where they are
//     (firm_counted.go, firm_foreignowned.go, firm_projects.go, firm_funds.go); companies on a
//     visit are none (firm_attending.go);
//   - goods tells of what (goods.go, goods_product.go, goods_named.go), each of a row of goods
//     its own (goods_row.go); a price is no trade (goods_priced.go);
//   - time tells when and against when (time.go, time_base.go), how a time reaches a figure
//     (time_reach.go), and several times in a row (time_row.go, time_rowagain.go);
//   - voice tells how firmly and who says it (voice_modality.go, voice_attributed.go), what had
//     been expected (voice_missed.go) and what is denied (voice_negation.go).
//
// Where no rule of those speaks, a default does unless something contradicts it, one for
// each thing that may be left unsaid: the indicator of money (frame_goingon.go,
// frame_broughtin.go, frame_presumed.go), of numbers (firm_countson.go,
// firm_countpresumed.go, amount_bare.go) and of places in a row (rank_placeson.go), the kind
// of a percentage (kind_presumedrate.go), the time (time_carried.go) and the sides
// (side_last.go).
//
// Over a whole article, and round it:
//
//   - text goes from sentence to sentence (text_extract.go) and remembers what earlier ones said
//     (text_context.go, text_theme.go, text_speech.go) and who "the country" is (text_meant.go);
//     text_dedupe.go counts once what an article tells twice;
//   - out says what is prose (out_match.go), holds what was found (out_statement.go), makes of it
//     observations, claims and figures that are not stored (out_record.go), prints it
//     (out_json.go, out_guide.go), and makes a document a text for who asks (out_document.go).
//
// parse.go is the sentence that the stages hand on; press.go makes records of a document;
// languages.go holds the languages, one a word file (lang/*.csv), and finds that of a text.
// Package page finds the article in a page, its day and its outlet; out_dateline.go and
// label.go tell it what people write for a day.
//
// Every decision names its rule: p.because(k, "field: rule", at) stands where a
// field is filled (trace.go), rules.csv tells of each rule with an example, and
// out_reason.go makes of it the answers of `extract --explain`. A new rule of any
// stage names itself so.
//
// A language is its word file. Nothing outside lang/ knows a word of it.
package press
