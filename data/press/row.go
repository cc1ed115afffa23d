package press

import (
	"slices"

	"oborot/data"
)

// rowBehind finds the countries of the row that the word for partners, buyers or
// suppliers at mention k leads to, each with an amount beside it: "главные
// партнёры — КНР (56% оборота), Турция (13%)".
func (p *parse) rowBehind(k int) []int {
	var row []int
	if p.language.Behind {
		return nil
	}
	for j := k + 1; j < len(p.mentions); j++ {
		m := &p.mentions[j]
		switch {
		case m.class == "area" && !m.area.adjective && p.dealable(j) && p.amountBeside(j) > 0:
			row = append(row, j)
		case m.class == "say" || m.class == "trap" || p.fold(j) == ";" || m.class == "indicator" && len(row) == 0:
			return row
		}
	}
	return row
}

// amountBeside returns the mention of the amount of money or the percentage that
// stands right behind the country at mention k, in brackets, behind a dash or a
// preposition; nought where there is none.
func (p *parse) amountBeside(k int) int {
	j := k + 1
	for j < len(p.mentions) && j < k+4 &&
		(p.fold(j) == "-" || p.fold(j) == "(" || p.fold(j) == "/" || p.mentions[j].is("stake-lead")) {
		j++
	}
	if p.class(j) != "amount" || j == k+1 && p.mentions[j].amount.lead != "from" {
		return 0
	}
	a := p.mentions[j].amount
	if a.measure != money && a.measure != percent || a.lead != "" && a.lead != "from" || a.sign != 0 {
		return 0
	}
	if p.closesAmount(j+1) || p.class(j+1) == "indicator" || p.class(j+1) == "neutral" {
		return j
	}
	return 0
}

// partnersRow makes of the word at mention k, which leads to a row of partners, a
// frame of their trade as its owner sees it: who buys from him stands in his
// exports, who sells to him in his imports.
func (p *parse) partnersRow(f *frame, c *context) bool {
	row := p.rowBehind(f.at)
	if len(row) == 0 ||
		p.language.PlainNouns() && (p.between(f.at, row[0], isSum) || p.listedTill(row[len(row)-1]) > len(row)) {
		return false // "topped the list of buyers with 5 million, ahead of Spain (4)"
	}
	if p.inflects() && row[0] == f.at+1 && p.calledLargest(f.at) && p.calledHolder(f.at, row[0]) >= 0 {
		return false // "Россия осталась крупнейшим рынком сбыта Армении с 2,4 млрд": whose it is
	}
	owner, opposite := p.ownerOf(f.at, row[0])
	role := "share"
	if !opposite && p.inflects() {
		role = "by" // "поставщики в Грузию": they are told of themselves
	}
	for _, j := range row {
		p.mentions[j].area.role, p.mentions[j].area.joined = role, false
	}
	p.flowOfRow(f, owner, row[0])
	p.flowSpokenOf(f, owner, c)
	if owner >= 0 && !f.trades() {
		p.mentions[owner].area.role, p.mentions[owner].area.adjective = "in", false // whose investors they are
	} else if owner >= 0 && p.language.PlainNouns() {
		p.mentions[owner].area.role, p.mentions[owner].area.owner = "", true // "suppliers of wheat to Egypt"
	}
	if owner >= 0 {
		for j := f.at - 1; j >= 0 && p.class(j) != "amount" && p.class(j) != "indicator"; j-- {
			if p.class(j) == "area" && j != owner {
				p.mentions[j].area.role = "office"
			}
		}
	}
	f.entry.Features = "row"
	if !opposite {
		f.reverse()
	}
	return true
}

// reverse turns exports into imports and back.
func (f *frame) reverse() {
	if f.indicator == "exports" || f.indicator == "imports" {
		f.indicator = otherFlow(f.indicator)
	}
	f.entry.Value = f.indicator
}

// ownerOf returns the country whose partners the word at mention k speaks of, or
// -1, and whether those are on the other side of its trade: "поставщики Грузии"
// sell what Georgia buys, "поставщики в Грузию" do so too and are the reporters.
func (p *parse) ownerOf(k, to int) (owner int, opposite bool) {
	for j := k + 1; j < to && j <= k+4 && !p.boundary(j) && p.class(j) != "amount"; j++ {
		a := p.mentions[j].area
		if p.class(j) == "area" && a.role != "office" &&
			(j == k+1 || a.role != "" || a.adjective || p.class(j-1) == "neutral") {
			return j, a.role == "" || a.role == "for" || a.adjective || p.language.PlainNouns()
		}
	}
	for j := k - 1; j >= 0 && j >= k-3; j-- {
		a := p.mentions[j].area
		if p.class(j) == "area" && (a.adjective || a.owner || p.postpositional() && a.role == "whose") {
			return j, true
		}
	}
	return -1, true
}

// listedTill counts the countries up to mention last that the sentence lists with an
// amount.
func (p *parse) listedTill(last int) int {
	n := 0
	for _, j := range p.listItems().areas {
		if j <= last {
			n++
		}
	}
	return n
}

// wholeOfRow says whether the indicator at mention k only names the whole of
// which the partners of the row before hold shares: "КНР (56% оборота)".
func (p *parse) wholeOfRow(frames []frame, k int) bool {
	if len(frames) == 0 || !frames[len(frames)-1].entry.Has("row") && !p.sameFlowTold(&frames[len(frames)-1], k) {
		return false
	}
	j := k - 1
	for p.class(j) == "neutral" || p.class(j) == "share-of" || p.class(j) == "theirs" {
		j--
	}
	return p.class(j) == "amount" && p.mentions[j].amount.measure == percent
}

// announces learns from a sentence that tells no figure what the next ones count,
// whom they set in a row, whose figures they are.
func (c *context) announces(p *parse, named []string) {
	c.counts(p)
	c.ranks(p, named)
	c.release(p, named)
}

// ranks learns the indicator of a text from a sentence that announces a row of
// partners without a figure: "назвал крупнейших торговых партнёров Грузии". Partners of a
// region have its country for the other side.
func (c *context) ranks(p *parse, named []string) {
	at := slices.IndexFunc(p.mentions, func(m mention) bool { return m.class == "indicator" && m.entry.Has("ranked") })
	if at < 0 || len(named) != 1 || p.postpositional() || p.language.Behind {
		return
	}
	f := frame{entry: p.mentions[at].entry, indicator: p.mentions[at].entry.Value, at: at}
	if _, opposite := p.ownerOf(at, len(p.mentions)); !opposite {
		f.reverse()
	}
	f.entry.Features = ""
	c.entry, c.parties = f.entry, parties{reporter: named[0], partner: data.World}
	if at+1 < len(p.mentions) && p.inflects() {
		switch of := p.mentions[at+1]; {
		case of.class == "area" && of.area.place != "" && of.area.code != named[0]: // of a region abroad
			c.parties = parties{partner: named[0]}.reportedBy(of.area)
		case of.class == "here" && c.host != named[0]:
			c.parties = parties{reporter: c.host, partner: named[0]}
		}
	}
	c.mark("indicator", p, at, at+1)
}

// sameFlowTold says whether the verb of a frame tells the same flow as the noun at
// mention k: "ввозили из Чехии (15% от всего импорта)".
func (p *parse) sameFlowTold(f *frame, k int) bool {
	e := p.mentions[k].entry
	return p.inflects() && !f.trap && f.entry.Has("verb") && !e.Has("verb") && e.Value == f.indicator
}
