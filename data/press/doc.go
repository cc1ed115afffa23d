// Package press reads articles: prose and HTML pages, into figures and claims.
//
// A text goes through stages, each a small file:
//
//   - languages.go holds the languages, one a word file (lang/*.csv), and finds that of a
//     text; package lexicon cuts a paragraph into tokens, sentences and lexemes with the
//     classes and values that the word file gives them;
//   - number.go, amount.go, whengrammar.go with timegrammars.go, and area.go, with the small
//     files beside them (fraction, tenths, rank, quarters, rolling, yearfirst …), are grammars
//     over lexemes: numbers, amounts, times, countries and places;
//   - scan.go runs them over a sentence and leaves a row of mentions, in which
//     elide.go, namedcurrency and rowunit restore what lists leave out and postpose.go and verbsfinal put
//     what follows its noun where other languages lead with it;
//   - frame.go groups the mentions round the indicators they belong to, frameof.go
//     tells which amount is of which. What a sentence says in a form of its own is
//     made a frame beside it: rows of countries with amounts (rows, standings,
//     capitalrow, listitems, originrow, countrow, rowclosed, leader, leadplace, rowless),
//     parts dealt out of a whole (dealtout, eachbehind, taken, partsnamed, dashrow, withparts, withfirst,
//     heldbehind, heldpart, wholeled, listclause, included, restof, ofthem, someofthem,
//     taker), an indicator that is left out or only carried on (unsaid, bareon,
//     carried, thatof), two of each told in order (pairing, pairagain, respectivelist, themall), verbs
//     of trade and of placing money (dealtfor, soldbought, placing, movedcapital, flows,
//     overseas, rowbehind). What only looks like one is none: a cause, a purpose, a visit,
//     trade at home (cause, causeplace, strangers, bothflows, attending, placetaken, inland, relclause);
//   - kind.go, favour.go (whom a balance favours), growthfirst and sharesbehind.go (level, growth, share), paces.go (a growth that
//     slows, a forecast that is mended), sides.go, parties.go, leadsin and worldwide.go (who
//     with whom), sharesides, ownergoeson, parttaker, parthost.go (whose part, of whose trade), subjects.go and
//     casetells, goodsmove.go (who does what), foreignofthem.go (what part is foreign), bareitems.go (rows without cases), owner.go, behind.go, tellshost and within.go (whose),
//     goods.go (what an adjective of goods tells), foreigners.go, foreignowned.go
//     and counted.go with announced, herecounted, firmsown, ownfirms, partnered, countpart, projectswith,
//     someowned, madewith, saidaside
//     (whose enterprises), ranked.go with rankturn, rankelided, rankagain,
//     rowsubject, rowholder, rowclause, whereclause, calledbehind, calledrow, overtake, rival, flowofrow,
//     mostof, nextpartner, partnerkind, placeheldby (whose place in a row), sameform.go (the next
//     of a row), ourcountry.go (who we are, speechtopic), meant.go and thatcountry.go (who “the
//     country” is), together.go (who is taken together), peaksince.go (since when it was no higher), sentback.go and
//     abroadtold.go (where to), aside.go, membersaside.go and kindsof.go (what is said in passing), respective.go,
//     deal.go, followers.go and topmany.go (one amount for several), time.go and
//     base.go (when, against when) with reach, became, pastverb, yearago, ratethen,
//     thendated, timeaside, ended, goesonof, yearwithin, sincetill, daysofmonth, dashedtime, bracketbase,
//     timerow.go and rowagain.go (several times, the same told again of another
//     time), amassed.go (stock or flow), product.go, nextgoods.go, goodscounted, goodsrow.go and
//     goodsnamed.go (of what), modality.go and whether.go (how firmly, who says it), missed.go (what had been expected) fill in what
//     each frame says;
//   - where no rule of those speaks, a default does unless something contradicts it,
//     one for each thing that may be left unsaid: the indicator of money (goingon,
//     broughtin, presumed), of numbers (countson, countpresumed, bareamount) and of
//     places in a row (placeson), the kind of a percentage (presumedrate), the time
//     (timecarried) and the sides (lastsides);
//   - context.go remembers what earlier sentences said: who speaks, whose guest he
//     is, which city the article is about, contextpair.go the pair that is meant,
//     theme.go the pair that an article comes back to and how often each country was
//     told of, speech.go whose words a paragraph is;
//   - statement.go holds what was found; dedupe.go counts once what an article tells
//     twice; record.go makes of it observations, claims and figures that are not
//     stored, json.go and guide.go print it.
//
// Every decision names its rule: p.because(k, "field: rule", at) stands where a
// field is filled (trace.go), rules.csv tells of each rule with an example, and
// reason.go makes of it the answers of `extract --explain`. A new rule of any
// stage names itself so.
//
// Around them match.go says what is prose, press.go makes records of a document
// and document.go a text for who asks; package page finds the article in a
// page, its day and its outlet, dateline.go and label.go tell it what people write
// for a day.
//
// A language is its word file. Nothing outside lang/ knows a word of it.
package press
