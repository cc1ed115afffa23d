package press

import "oborot/data/lexicon"

// flowOfRow gives a row of partners the flow that the clause tells before it to be
// spoken of: "по экспорту главным партнёром Армении стали ОАЭ", "что касается импорта
// Молдавии, крупнейшим партнёром осталась Румыния". The one whose flow it is owns the
// row, where the row names nobody.
func (p *parse) flowOfRow(f *frame, owner, first int) {
	at := f.at - 1
	for at >= 0 && p.class(at) != "indicator" && p.class(at) != "amount" && p.fold(at) != ";" {
		at--
	}
	if !p.inflects() || f.indicator != "turnover" || p.class(at) != "indicator" {
		return
	}
	e := p.mentions[at].entry
	if e.Value != "exports" && e.Value != "imports" || e.Has("verb") || e.Has("ranked") || at == 0 ||
		p.class(at-1) == "amount" || p.between(at, f.at, isRank) {
		return
	}
	f.indicator, f.entry.Value = e.Value, e.Value
	for j := at + 1; owner < 0 && j < f.at && j <= at+3; j++ {
		a := p.mentions[j].area
		if p.class(j) == "area" && (a.role == "" || sideOf(f.indicator, a) == 'R') {
			owner = j
		}
	}
	if owner < 0 && p.class(at-1) == "area" && p.mentions[at-1].area.adjective {
		owner = at - 1
	}
	if owner >= 0 {
		f.called = parties{reporter: p.mentions[owner].area.code, partner: p.mentions[first].area.code}
	}
}

// followsList returns the mention of the country whose the amount at mention k is, where
// words of going on lead to it and to those joined to it behind a verb of trade: "больше
// всего ввезли из России — на 2 млрд, далее следуют Китай (700 млн) и Иран (350 млн)";
// -1 where it is not so.
func (p *parse) followsList(k int) int {
	at := k - 1
	for p.fold(at) == "(" || p.fold(at) == "-" || p.ledBy(at) {
		at--
	}
	if p.class(at) != "area" || p.mentions[at].area.role != "" || p.mentions[at].area.adjective || !p.dealable(at) {
		return nowhere
	}
	j := at - 1
	for p.class(j) == "neutral" {
		j--
	}
	if j >= 0 && p.mentions[j].is("leads-list") {
		return at
	}
	if p.class(j) != "and" && p.fold(j) != "," {
		return nowhere
	}
	before := p.amountBefore(j)
	if before < 0 || j-before > 2 || p.followsList(before) < 0 {
		return nowhere
	}
	return at
}

// buyersListed says whether the countries of a list are those who bought the goods of the
// one that owns it: "больше всего чилийской меди закупили Перу (5 млн) и Оман (3 млн)".
func (p *parse) buyersListed(l list, e lexicon.Entry, q parties) bool {
	if !p.inflects() || e.Value != "imports" || !e.Has("verb") {
		return false
	}
	for _, j := range l.areas {
		if a := p.mentions[j].area; a.role != "" || a.adjective {
			return false
		}
	}
	for j := range p.mentions {
		if a := p.mentions[j].area; p.class(j) == "area" && a.code == q.reporter {
			return a.adjective && p.ofGoods(j+1) || a.role == "from"
		}
	}
	return false
}
