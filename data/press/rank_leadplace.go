package press

// This file reads amounts that a sentence opens with before the place in a row of the
// one that they are told of: "With 4 billion, or 18% of the total, Latvia became
// Spain's second partner".

// openedPlace returns the mention of the place in a row, or of the row alone, that the
// amount at mention k leads to from the head of its clause; -1 where it leads to none.
func (p *parse) openedPlace(k int) int {
	a := p.mentions[k].amount
	tells := a.measure == money && (p.language.PlainNouns() || p.language.Behind) ||
		a.measure == percent && p.language.PlainNouns()
	if !tells || a.sign != 0 || !p.opensWith(k) {
		return -1
	}
	comma := false
	for j := k + 1; j < len(p.mentions); j++ {
		switch m := &p.mentions[j]; {
		case isRank(m), m.class == "indicator" && m.entry.Has("ranked"):
			if comma {
				return j
			}
			return -1
		case m.class == "indicator" || m.class == "trap" || m.class == "growth" || p.fold(j) == ";" ||
			m.class == "amount" && comma && !p.opensWith(j):
			return -1
		case p.fold(j) == ",":
			comma = true
		}
	}
	return -1
}

// opensNextPlace says whether the amount at mention k opens the next of several places: "le 6e
// fournisseur du Chili et, avec 3 milliards d'euros, son 2e investisseur".
func (p *parse) opensNextPlace(before, after *frame, k int) bool {
	return p.language.Behind && before != nil && !after.trap && after.entry.Has("ranked") && p.openedPlace(k) >= 0
}

// opensWith says whether nothing but a preposition and other amounts of the same one
// stands before the amount at mention k in its clause.
func (p *parse) opensWith(k int) bool {
	for j := k - 1; j >= 0; j-- {
		switch m := &p.mentions[j]; {
		case p.ledBy(j):
			return j == 0 || p.boundary(j-1) || p.class(j-1) == "and" || p.class(j-1) == "but"
		case m.class == "amount" &&
			(m.amount.measure == money ||
				m.amount.measure == percent), m.is("share"), m.is("or"), p.ofAt(j), m.class == "share-of", m.class == "when",
			m.class == "neutral", m.class == "makes-part", p.fold(j) == "(", p.fold(j) == ")", p.fold(j) == ",":
		default:
			return false
		}
	}
	return false
}

// ofOpened returns the sides of the amount at mention k that the place of the one it
// is told of follows; false where none does.
func (p *parse) ofOpened(f *frame, k int, c *context) (parties, bool) {
	at := p.openedPlace(k)
	if at < 0 || !f.entry.Has("ranked") {
		return p.ofRivals(f, k)
	}
	return p.placed(f, at, c), true
}

// ofRivals returns the sides of the amount at mention k that a sentence opens with before
// the one who is by it ahead of others: "With 4 billion of investment, a quarter of all
// that Peru received, Chile outstripped Spain". The only other country named before is on
// the other side; false where none is, or two are.
func (p *parse) ofRivals(f *frame, k int) (parties, bool) {
	if p.inflects() || f.entry.Has("ranked") || f.entry.Has("count") || f.dealt != nil || !p.opensWith(k) {
		return parties{}, false
	}
	var others []area
	for j := k + 1; j+1 < len(p.mentions); j++ {
		a := p.mentions[j].area
		switch {
		case p.class(j) != "area" || a.adjective || a.role == "office" || len(others) > 0 && a.code == others[0].code:
		case (a.role == "" || a.joined) && p.mentions[j+1].entry.Value == "beside":
			if len(others) != 1 {
				return parties{}, false
			}
			a.role, a.joined = "", false // "received by Poland, Germany is ahead"
			switch {
			case f.funds():
				others[0].role = "in"
			case f.indicator == "imports" && f.entry.Has("two") && others[0].role == "in":
				others[0].role = "from" // what is bought in a country comes from there
			}
			q := cast(f.indicator, append(others, a))
			return q, q.whole()
		default:
			others = append(others, a)
		}
	}
	return parties{}, false
}

// ofHolder returns the sides of an indicator that a sentence opens with, naming nobody,
// before the place in a row of the one that it is told of: "With exports of 5 million,
// Latvia is Spain's second buyer"; false where nothing of the kind follows.
func (p *parse) ofHolder(frames []frame, f *frame, c *context, v voice) (parties, bool) {
	next := p.rowAfter(frames, f)
	if next == nil {
		return parties{}, false
	}
	row, at := *next, f.at
	for at < row.at && !isRank(&p.mentions[at]) {
		at++
	}
	row.parties = p.partiesOf(&row, nil, c, v)
	q := p.placed(&row, at, c)
	if f.trades() && f.indicator != "turnover" && f.indicator != row.indicator {
		q = q.swapped()
	}
	return q, q.whole()
}

// rowAfter returns the frame of the row that the clause which opens a sentence with
// frame f leads to; nil where it leads to none.
func (p *parse) rowAfter(frames []frame, f *frame) *frame {
	if p.inflects() || p.postpositional() || len(frames) < 2 || f != &frames[0] ||
		!frames[1].entry.Has("ranked") || !f.funds() && !f.trades() {
		return nil
	}
	if !p.opensAside() {
		return nil
	}
	for j := range p.mentions {
		switch m := &p.mentions[j]; {
		case m.class == "area" || isRank(m) || j > f.at && m.class == "indicator":
			return nil
		case p.fold(j) == "," && j > f.at && p.class(j+1) != "when" && !p.between(j, frames[1].at, isSum):
			return &frames[1]
		}
	}
	return nil
}

// opensAside says whether a sentence begins with a clause that has no subject of its
// own: "With 5 million …", "Having invested …", "Accounting for a fifth …".
func (p *parse) opensAside() bool {
	first := &p.mentions[0]
	return p.ledBy(0) || first.is("share") || first.is("having")
}

// openedRow says whether the word for those who trade at mention k is what a sentence
// calls the country whose amount it opens with, without a place in numbers: "With 5
// million invested, Latvia is one of the biggest investors in Georgia".
func (p *parse) openedRow(k int) bool {
	first := p.amountBehind(nowhere)
	if !p.language.PlainNouns() || first < 0 || first > k || !p.opensAside() || p.between(0, k, isRank) {
		return false
	}
	comma, called := nowhere, false
	for j := first; j < k; j++ {
		m := &p.mentions[j]
		if comma == nowhere && p.fold(j) == "," && !p.between(j, k, isSum) {
			comma = j
		}
		called = called || comma >= 0 && (m.is("be") || m.is("rank-verb")) && p.between(comma, j, isArea)
		if comma >= 0 && m.class == "indicator" {
			return false
		}
	}
	return called
}

// investorNext says whether the investments at mention k open a sentence that then
// calls somebody an investor in a country, who put them in.
func (p *parse) investorNext(k int) bool {
	if !p.language.PlainNouns() || k < 2 || !p.opensAside() || p.between(0, k, isArea) {
		return false
	}
	for j := k + 1; j < len(p.mentions); j++ {
		if e := p.mentions[j].entry; p.class(j) == "indicator" {
			return e.Has("ranked") && !tradesIn(e.Value) && p.between(j, len(p.mentions), isArea) &&
				p.between(k, j, isArea)
		}
	}
	return false
}
