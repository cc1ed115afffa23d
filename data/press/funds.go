package press

import "slices"

// fundsFromAbroad says whether the investments at mention k are told, there or
// round it, to be those of one country in another.
func (p *parse) fundsFromAbroad(frames []frame, k int, c *context) bool {
	return p.foreignFunds(k) || afterFunds(frames) || p.businessPuts(k, c) || p.fundsRanked(k) || p.putHere(k) || p.fundsOfCounted(frames, k)
}

// foreignFunds says whether the investments at mention k are told to come from
// abroad: "китайские инвестиции", "инвестиции из Китая", "Китай вложил в Казахстан";
// what one company puts in is none of ours.
func (p *parse) foreignFunds(k int) bool {
	if p.describedAbroad(k) || p.fundsInto(k) || p.investorsAsked(k) {
		return true
	}
	if p.mentions[k].entry.has("verb") && p.companies() && !p.investorsAct(k) {
		return false
	}
	if p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "foreign" && (p.lexemes[m.to-1].role == "from" || m.entry.has("from"))
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
	return p.mentions[k].entry.has("verb") && len(codes) == 1 && p.here("country") || p.mentions[k].entry.has("verb") && len(codes) > 1
}

// fundsInto says whether the investments at mention k are told to go into a
// country: direct ones into any, "приток прямых инвестиций в Грузию", others from
// one country into another, "инвестиции Китая в Лаос".
func (p *parse) fundsInto(k int) bool {
	if p.mentions[k].entry.has("verb") || p.postpositional() {
		return false
	}
	owner := p.ownerOfFunds(k)
	for j := k + 1; j < len(p.mentions) && j <= k+6 && p.class(j) != "amount" && p.fold(j) != ";"; j++ {
		a := p.mentions[j].area
		host := p.class(j) == "area" && a.role == "in" && a.place == "" && a.code != owner
		if host && (owner != "" || p.mentions[k].entry.has("direct") || p.between(0, len(p.mentions), isRank)) {
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
		return a.place == "" && (a.role == "" || a.role == "of" && (a.adjective || p.language.behind) || a.adjective && a.role == "by")
	}
	next := k + 1
	for p.language.behind && next <= k+3 && (p.ofAt(next) || p.class(next) == "neutral") {
		next++ // "de la France"
	}
	if p.class(next) == "area" && owned(next) {
		return p.mentions[next].area.code
	}
	if code := p.firmsOwn(k); code != "" {
		return code
	}
	for j := k - 1; p.language.plainNouns() && j >= 0 && j >= k-3 && (p.class(j) == "neutral" || p.class(j) == "area" || p.class(j) == "word"); j-- {
	}
	for j := k + 2; j < len(p.mentions) && j <= k+4 && p.class(j) != "mark" && p.class(j) != "amount"; j++ {
		if firm := p.describedBy(j); p.class(j) == "area" && owned(j) && firm < len(p.mentions) && p.mentions[firm].is("company-many") {
			return p.mentions[j].area.code
		}
	}
	return ""
}

// describedBy returns the mention of the noun that an adjective at mention j stands
// with: behind it, or before it where the language writes adjectives so.
func (p *parse) describedBy(j int) int {
	if p.language.behind {
		return j - 1
	}
	return j + 1
}
