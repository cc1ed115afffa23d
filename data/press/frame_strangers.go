package press

// ofStranger says whether the amount at mention k is what a clause tells of a subject of its
// own that is nothing of ours: "экспорт в Чили вырос на 5%, выбросы сократились на 3%", "…,
// порог бедности составляет 90 долларов". The subject is a noun that no preposition leads
// to, before the verb of a clause that names no indicator and points to none.
func (p *parse) ofStranger(f *frame, k int) bool {
	a := &p.mentions[k].amount
	if !p.inflects() || a.measure != percent && a.measure != ratio && a.measure != money {
		return false
	}
	verb := k - 1
	for p.class(verb) == "known" || p.class(verb) == "neutral" || p.class(verb) == "preposition" {
		verb--
	}
	if verb < 0 || p.class(verb) != "growth" && p.class(verb) != "level" || p.mentions[verb].entry.Has("noun") {
		return false
	}
	from := verb
	for from > 0 && !p.boundary(from-1) && !(p.class(from-1) == "and" && p.class(from-2) == "amount") {
		switch m := &p.mentions[from-1]; {
		case m.class == "indicator" || m.is("anaphor") || m.is("pronoun") || m.is("relative-pronoun") ||
			m.class == "theirs" || m.class == "we" || m.class == "here" || m.class == "cue" ||
			m.class == "share" || m.class == "trap" || m.class == "amount" || m.class == "growth" || m.class == "level" || m.is("of-which"):
			return false
		}
		from--
	}
	told := f.at >= 0 && (p.mentions[f.at].is("indicator") || p.mentions[f.at].is("anaphor"))
	apart := !told || f.at < from || f.at > k && p.boundaryBetween(k, f.at)
	return apart && p.strangerIn(from, verb)
}

// strangerIn says whether the first noun of mentions [from, to) is one that means nothing of
// ours, and no preposition leads to it.
func (p *parse) strangerIn(from, to int) bool {
	for j := from; j < to; j++ {
		m := &p.mentions[j]
		switch {
		case m.class == "preposition" && p.class(j+1) != "when":
			return false
		case m.class == "thing" || m.class == "known" && p.is(m.from, "currency"):
			return true
		case m.class == "word" && (j == 0 || !p.first(m.from).Capital()) && !p.ends(j, p.language.Adjectives) &&
			!p.ends(j, p.language.Adverbs) && !p.language.Verbs(p.fold(j)) && !p.ends(j, p.language.Pasts):
			return true
		}
	}
	return false
}

// subjectPair gives the trade that a clause names no country for the two that are the subject
// of the clause before it, behind what was told of others: "оборот Чили вырос, а Непал и Перу
// договорились, что товарооборот достигнет 3 млрд".
func (p *parse) subjectPair(f, previous *frame, q parties) parties {
	if !p.inflects() || f.indicator != "turnover" || previous == nil || !q.empty() {
		return q
	}
	for j := f.at - 1; j > previous.at && p.fold(j) != ";" && p.class(j) != "amount"; j-- {
		if p.class(j) == "but" {
			break
		}
		if all := p.subjects(j); len(all) == 2 && (j == 0 || p.fold(j-1) != "," && p.class(j-1) != "and") {
			return parties{reporter: all[0].code, partner: all[1].code}
		}
	}
	return q
}
