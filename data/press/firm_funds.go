package press

import "slices"

// fundsFromAbroad says whether the investments at mention k are told, there or
// round it, to be those of one country in another.
func (p *parse) fundsFromAbroad(frames []frame, k int, c *context) bool {
	if p.firmActs(k) {
		return false
	}
	return p.foreignFunds(k) || afterFunds(frames) || p.theirFunds(frames, k) ||
		p.intoThat(p.mentions[k].entry, c) || p.fundsReceived(k) || p.fundsChanged(k, c) ||
		p.fundsRanked(k) || p.putHere(k) || p.fundsOfCounted(frames, k) || p.businessPuts(k, c)
}

// foreignFunds says whether the investments at mention k are told to come from
// abroad: "китайские инвестиции", "инвестиции из Китая", "Китай вложил в Казахстан";
// what one company puts in is none of ours.
func (p *parse) foreignFunds(k int) bool {
	if p.recipient() >= 0 || p.describedAbroad(k) || p.firmsOwn(k) != "" || p.fundsInto(k) ||
		p.byForeigners(k) || p.investorsAsked(k) {
		return true
	}
	if p.mentions[k].entry.Has("verb") && p.companies() && !p.investorsAct(k) {
		return false
	}
	if j := k + 2; p.inflects() && p.mentions[k].entry.Has("verb") && p.class(k+1) == "amount" &&
		j < len(p.mentions) && p.class(j) == "indicator" && isForeign(&p.mentions[j]) {
		return true // "вложено 7 млрд долларов зарубежных инвестиций"
	}
	if !(p.inflects() && p.companyActs(k)) && p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "foreign" && (p.lexemes[m.to-1].Role == "from" || m.entry.Has("from"))
	}) {
		return true
	}
	var codes []string
	for j := range p.mentions {
		a := p.mentions[j].area
		if p.class(j) != "area" || a.role == "office" {
			continue
		}
		if a.role == "from" {
			return true
		}
		if a.code != "" && !slices.Contains(codes, a.code) {
			codes = append(codes, a.code)
		}
	}
	return p.mentions[k].entry.Has("verb") && len(codes) == 1 && p.here("country") ||
		(p.mentions[k].entry.Has("verb") || p.invested(k)) && len(codes) > 1
}

// fundsOfOne says whether the investments at mention k are only those that one plant or
// company is told to be with: "завод с китайскими инвестициями в 30 млн".
func (p *parse) fundsOfOne(k int) bool {
	j := k - 1
	for p.class(j) == "area" && p.mentions[j].area.adjective || p.class(j) == "foreign" || p.class(j) == "neutral" {
		j--
	}
	return p.inflects() && p.mentions[k].entry.Has("marked") && j > 0 && p.class(j) == "preposition" &&
		p.mentions[j].lexeme.Is("preposition", "with") && p.aCompany(j-1)
}

// fundsInto says whether the investments at mention k are told to go into a
// country: direct ones into any, "приток прямых инвестиций в Грузию", others from
// one country into another, "инвестиции Китая в Лаос".
func (p *parse) fundsInto(k int) bool {
	if p.postpositional() {
		return p.directInto(k)
	}
	if p.mentions[k].entry.Has("verb") {
		return false
	}
	owner, ranked := p.ownerOfFunds(k), p.inflects() && p.between(0, len(p.mentions), isRank)
	for j := k + 1; j < len(p.mentions) && j <= k+6 && p.class(j) != "amount" && p.fold(j) != ";"; j++ {
		if p.class(j) == "here" && (owner != "" || ranked) && p.mentions[j].entry.Value == "country" {
			return true // "инвестиции Франции в республику"
		}
		if ranked && p.class(j) == "we" {
			return true // "в тройке лидеров по инвестициям в нашу экономику"
		}
		a := p.mentions[j].area
		host := p.class(j) == "area" && a.role == "in" && a.place == "" && a.code != owner
		if host &&
			(owner != "" || p.mentions[k].entry.Has("direct") || p.between(0, len(p.mentions), isRank) ||
				p.inflects() && len(p.rowBehind(j)) > 0) {
			return true
		}
	}
	return false
}

// ownerOfFunds returns the country that the investments at mention k are told to be
// of right behind them, by its name or as that of companies: "инвестиции Турции",
// "investments by Turkish companies"; else nothing.
func (p *parse) ownerOfFunds(k int) string {
	owned := func(j int) bool {
		a := p.mentions[j].area
		return a.place == "" &&
			(a.role == "" || a.role == "of" && (a.adjective || p.language.Behind) || a.adjective && a.role == "by")
	}
	next := k + 1
	for p.language.Behind && next <= k+3 && (p.ofAt(next) || p.class(next) == "neutral") {
		next++ // "de la France"
	}
	if p.class(next) == "area" && owned(next) {
		return p.mentions[next].area.code
	}
	if code := p.firmsOwn(k); code != "" {
		return code
	}
	for j := k - 1; p.language.PlainNouns() && j >= 0 && j >= k-3 &&
		(p.class(j) == "neutral" || p.class(j) == "area" || p.class(j) == "word"); j-- {
		if a := p.mentions[j].area; p.class(j) == "area" {
			if a.owner && a.place == "" {
				return a.code // "Spain's direct investment in Peru"
			}
			break
		}
	}
	for j := k + 2; j < len(p.mentions) && j <= k+4 && p.class(j) != "mark" && p.class(j) != "amount"; j++ {
		if firm := p.describedBy(j); p.class(j) == "area" && owned(j) && firm < len(p.mentions) &&
			p.mentions[firm].is("company-many") {
			return p.mentions[j].area.code
		}
	}
	return ""
}

// describedBy returns the mention of the noun that an adjective at mention j stands
// with: behind it, or before it where the language writes adjectives so.
func (p *parse) describedBy(j int) int {
	if p.language.Behind {
		return j - 1
	}
	return j + 1
}

// investedThere says whether a sentence that names one country alone, and no
// company, tells what it put into the one whose foreign investments the sentence
// before spoke of.
func (p *parse) investedThere(c *context) bool {
	if !c.fresh || !fundsIn(c.entry.Value) || p.postpositional() || p.language.Behind || p.companies() {
		return false
	}
	investors := p.countries()
	return len(investors) > 0 && investors[0].code != c.parties.reporter && c.parties.reporter != ""
}

// theirFunds says whether the investments at mention k are those of the foreign
// enterprises that the sentence has just counted: "700 компаний, их вложения", "700
// Italian companies with total investments of".
func (p *parse) theirFunds(frames []frame, k int) bool {
	if len(frames) == 0 || p.postpositional() || p.language.Behind {
		return false
	}
	last := frames[len(frames)-1]
	if last.indicator == "enterprises_foreign_capital" && p.withFunds(k) {
		return !last.trap
	}
	if p.class(k-1) != "theirs" {
		return false
	}
	return !last.trap && last.entry.Has("count")
}

// withFunds says whether the investments at mention k are told with "with", as those of
// the one named before: "companies with total investments of".
func (p *parse) withFunds(k int) bool {
	j := k - 1
	for p.class(j) == "neutral" {
		j--
	}
	return p.language.PlainNouns() && j > 0 && p.mentions[j].lexeme.Is("preposition", "with") && p.amountBehind(k) > 0
}

// fundsReceived says whether the direct investments at mention k are told to have
// been received by a country: "прямых инвестиций, полученных Казахстаном", "прямых
// инвестиций поступило".
func (p *parse) fundsReceived(k int) bool {
	if !p.mentions[k].entry.Has("direct") {
		return false
	}
	for j := k + 1; j < len(p.mentions) && j < k+5 && !p.boundary(j) && p.class(j) != "amount"; j++ {
		if p.mentions[j].is("arrives") {
			return true
		}
	}
	if before := p.amountBefore(k); p.language.PlainNouns() && before > 1 &&
		p.mentions[before-1].is("receives") && p.class(before-2) == "area" && p.touches(before, k) {
		return true // "Chad received $20 million of direct investment"
	}
	j := k + 1
	if p.fold(j) == "," {
		j++
	}
	return j+1 < len(p.mentions) && p.mentions[j].is("received") && p.class(j+1) == "area"
}

// fundsChanged says whether a country made more or less of the investments at
// mention k, where the sentence before was about capital in another country:
// "Канада сократила вложения в 2 раза".
func (p *parse) fundsChanged(k int, c *context) bool {
	if !p.inflects() || c.parties.reporter == "" || !fundsIn(c.entry.Value) || p.class(k-1) != "growth" ||
		p.class(k-2) != "area" {
		return false
	}
	a := p.mentions[k-2].area
	return a.role == "" && !a.adjective && a.code != c.parties.reporter
}

// partOfFunds gives the investments of a country, a part of which those are that an
// adjective tells the origin of before them, that origin, and the country for their host:
// "доля чилийских инвестиций в ПИИ Перу — 31%", "чилийские вложения составляют 31% прямых
// инвестиций Перу".
func (p *parse) partOfFunds(f *frame, q parties) parties {
	next := f.at + 1
	if !p.inflects() || !f.funds() || f.entry.Has("verb") || f.entry.Has("ranked") || q.reporter != "" ||
		p.class(next) != "area" || p.mentions[next].area.adjective ||
		p.mentions[next].area.code != q.partner {
		return q
	}
	for j := f.at - 1; j > 0 && p.fold(j) != ";"; j-- {
		if p.class(j) != "indicator" {
			continue
		}
		if a := p.mentions[j-1].area; isFunds(&p.mentions[j]) && p.class(j-1) == "area" && a.adjective &&
			a.code != q.partner {
			was := q
			q.reporter, q.reporterPlace, q.partner, q.partnerPlace = q.partner, q.partnerPlace, a.code, ""
			p.sided(f.at, was, q, ": the part before its whole")
		}
		break
	}
	return q
}
