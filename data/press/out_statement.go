package press

import "oborot/data"

// Statement is one figure that a text tells, with whatever else it says of it.
// Fields that the text leaves open are empty.
type Statement struct {
	Kind      data.ClaimKind
	Indicator string
	Reporter  string // a country or group of codelist/area.csv
	Partner   string
	Place     string // ISO 3166-2, on one of the sides
	PlaceName string
	OfPartner bool   // the place lies on the partner's side
	Product   string // words that narrow the indicator; empty for the whole
	Figure    data.Figure
	Unit      string // ISO 4217, PN, PC, RATIO, RANK
	When      When
	Base      When // what a growth is compared with
	Modality  data.Modality
	Speaker   string
	Published data.Date // of the article; zero when unknown

	Words     string // the figure with its hedge and currency
	Sentence  string
	Paragraph int // from 1
	Column    int // the first character in the paragraph, from 1
	Start     int // runes from the beginning of the text
	End       int
	From      int // the first rune of the sentence, from the beginning of the text
	To        int // the rune behind it

	Again []Repeat // where the article tells the figure again

	unknown string // a place on one of the sides that no list knows

	past  bool // a stock that is told in the past tense
	wide  bool // an article about a city leaves open whether its country is meant
	since bool // a count of what was newly created

	// Why tells by which rules the fields were filled, when that was asked.
	Why []Reason
}

// statements composes what a sentence tells.
func (p *parse) statements(c *context) []Statement {
	v := p.voice(c)
	p.meant(v, c)
	p.wholesAgain(c)
	frames := p.frames(c)
	var out []Statement
	var previous *frame
	silent := p.retracted()
	for k := range p.mentions {
		if p.class(k) != "amount" || silent {
			continue
		}
		f := p.frameOf(frames, k)
		if f == nil || f.trap || p.strayed(f, k) || p.mentions[k].amount.measure == physical || p.mentions[k].amount.measure == things || p.negated(k) || p.perUnit(k) {
			continue
		}
		if f != previous {
			if previous == nil {
				previous = p.sameBeforeIt(frames, f, c, v)
			}
			f.parties = p.partiesOf(f, previous, c, v)
			if f.dealt == nil && p.such(f.at, c) {
				f.parties = c.opening
			} else if f.parties.empty() && f.trades() {
				f.parties = p.foretold(frames, f, c, v)
				if f.parties.empty() {
					f.parties = p.foreseen(frames, f, c, v)
				}
			} else if f.parties.reporter == "" {
				f.parties = p.ownedLater(frames, f)
			}
			if q, found := p.heldInTrade(f, previous); found {
				p.sided(f.at, parties{}, q, ": the one that holds a place and the owner of the row")
				f.parties, f.placed = q, true
			} else if q, found := p.withSubject(f); found {
				f.parties = q
			} else if q, found := p.turnedFlow(f, previous); found {
				f.parties = q
			} else if q, found := p.flowOfHolder(f, previous); found {
				f.parties = q
			} else if q, found := p.ofHolder(frames, f, c, v); found {
				f.parties = q
			} else if q, found := p.rowUnowned(f, c); found {
				f.parties = q
			} else if q, found := p.soldAndBought(frames, f); found {
				p.sided(f.at, f.parties, q, ": named with the indicator")
				f.parties = q
			}
			p.traders(frames, f, k, c)
			previous, f.own = f, f.parties
		}
		if again, found := p.retold(k, out); found {
			again.Figure = p.value(f, k, p.mentions[k].amount.figure, reading{kind: again.Kind})
			if p.explained {
				again.Why = p.explain(&again, f, k, c)
			}
			out = append(out, again)
			continue
		}
		out = append(out, p.state(f, k, c, v)...)
	}
	c.introduces(p, v, len(out))
	was := c.when
	c.remember(p, frames, out, v)
	c.compare(p, was)
	c.partners(p, out)
	return out
}

// state makes the statements of one amount; a range makes two,
// the lower first.
func (p *parse) state(f *frame, k int, c *context, v voice) []Statement {
	of := p.converted(k)
	r, ok := p.kindOf(f, of)
	a, told := p.mentions[k].amount, r
	r.end += k - of
	if !ok || p.polled(f, k) || r.kind == data.Share && a.measure == percent && a.figure.Decimal().GreaterThan(data.Figure{Coefficient: 100}.Decimal()) {
		return nil // no part is more than the whole
	}
	if a.measure == percent {
		p.lastPercent = r.kind
	}
	s := Statement{Kind: r.kind, Indicator: f.indicator, Product: f.product, Modality: p.modality(k, v.said), Speaker: v.name, Published: c.published}
	s.Unit = unitOf(a, r)
	p.countedApart(&s, f, k)
	if s.Product == "" && f.parties.fromContext && !f.entry.Has("count") && !c.theme.broken {
		s.Product = c.product
		p.because(k, "product: as in the sentence before", nowhere)
	}
	p.goodsOfPart(&s, f, k, r)
	p.lastProduct = s.Product
	if !p.totalled(&s, f, k) && !p.time(&s, f, of, told, c) {
		return nil
	}
	if f.trades() && f.indicator != "turnover" && f.indicator != "balance" && p.otherWay(f, k) {
		s.Indicator = otherFlow(s.Indicator)
		p.because(k, "indicator: the flow that goes the other way", nowhere)
	}
	was := f.parties
	f.parties = p.freshParties(f, k, r)
	_, part := p.parcelled(f, k)
	if r.kind == data.Share && f.dealt == nil && !part && !f.placed && p.placedBehind(f, k) < 0 {
		f.parties = p.portioned(f, k)
		if place := p.placeBeside(k); place >= 0 {
			f.parties = p.placed(f, place, c)
		} else if q, found := p.ofOpened(f, k, c); found {
			f.parties = q
		}
	} else if a.measure == rank && f.dealt == nil && !part && !f.placed {
		f.parties = p.placed(f, k, c)
	} else if q, found := p.ofOpened(f, k, c); found {
		f.parties = q
	}
	f.parties = p.inRow(f, k, was, f.parties, c)
	if p.inPassing(k) {
		return nil
	}
	p.locate(&s, k, r)
	var out []Statement
	dealt := p.deal(f, k)
	for _, q := range dealt {
		q = p.ofMember(f, k, p.memberShare(f, k, p.heldInGroup(k, q, s.Kind), s.Kind), s.Kind, c)
		if len(dealt) == 1 {
			q = p.lastSides(f, k, &s, q, c)
		}
		s.setParties(q, c)
		s.Figure = p.value(f, k, a.figure, r)
		if a.ranged {
			low, high := inOrder(s.Figure, p.value(f, k, a.second, r))
			s.Figure = low
			out = append(out, s)
			s.Figure = high
		}
		for _, w := range p.timesOf(&s, k) {
			s.When = w
			out = append(out, s)
		}
	}
	if a.measure == rank && p.unnumbered(k) {
		return nil // it has told the sides of what follows
	}
	for i := range out {
		out[i].hasEnded()
		p.turned(f, &out[i], k, c)
		p.sentThere(f, &out[i], k, c)
		if p.explained {
			out[i].Why = p.explain(&out[i], f, k, c)
		}
	}
	return out
}

// inOrder returns the ends of a range, the lower first: a fall turns them round.
func inOrder(a, b data.Figure) (low, high data.Figure) {
	if b.Decimal().LessThan(a.Decimal()) {
		return b, a
	}
	return a, b
}

// setParties writes both sides into the statement.
func (s *Statement) setParties(q parties, c *context) {
	q = q.apart()
	s.Reporter, s.Partner = q.reporter, q.partner
	s.Place, s.PlaceName, s.OfPartner = q.reporterPlace, q.placeName, false
	if q.partnerPlace != "" {
		s.Place, s.OfPartner = q.partnerPlace, true
	}
	s.unknown = q.unknown
	s.wide = q.fromContext && s.Place == "" && c.city.place != ""
}

// sold tells what one side bought as what the other sold.
func (s *Statement) sold() {
	s.Indicator, s.Reporter, s.Partner = "exports", s.Partner, s.Reporter
	s.OfPartner = s.Place != "" && !s.OfPartner
}

// parties returns the sides of the statement. The place of what is counted says
// nothing of trade.
func (s *Statement) parties() parties {
	q := parties{reporter: s.Reporter, partner: s.Partner}
	switch {
	case s.Place == "" || s.stock() || s.since:
	case s.OfPartner:
		q.partnerPlace, q.placeName = s.Place, s.PlaceName
	default:
		q.reporterPlace, q.placeName = s.Place, s.PlaceName
	}
	return q
}

// locate writes down where the words of the figure stand.
func (p *parse) locate(s *Statement, k int, r reading) {
	from, to := p.mentions[k].from, p.mentions[r.end-1].to
	if p.trimLead(k, r) && from+1 < to && !(r.kind == data.Difference && p.growsBy(k)) {
		for from++; from+1 < to && (p.is(from, "filler") || p.is(from, "article")); {
			from++ // "на сумму"
		}
	}
	for e, found := p.entryOf(from, "hedge"); found && e.Value == "exact" && !e.Has("kept") && from+1 < to; e, found = p.entryOf(from, "hedge") {
		from++ // "only" and "already" are no part of a figure
	}
	end := p.lexemes[to-1].To - 1
	if e, found := p.entryOf(to-1, "compare"); found && e.Has("than") {
		end-- // the last word leads to what is compared with
	}
	first, last := p.tokens[p.lexemes[from].From], p.tokens[end]
	s.Words = p.text[first.From:last.To]
	s.Column, s.Start, s.End = first.Start+1, first.Start, last.End
	begin, finish := p.tokens[p.sentence.From], p.tokens[p.sentence.To-1]
	s.Sentence, s.From, s.To = p.text[begin.From:finish.To], begin.Start, finish.End
}

// trimLead says whether the words of an amount begin with a preposition that
// belongs to its verb: "до 5 млн".
func (p *parse) trimLead(k int, r reading) bool {
	m := &p.mentions[k]
	_, span := p.paceAt(k)
	span = span || r.kind == data.Share && p.inflects() && p.endsOfSpan(k)
	kept := (m.amount.measure == percent || m.amount.measure == ratio) && !p.bareLead(k) && !span && !(m.amount.lead == "to" && m.amount.measure == ratio && p.language.PlainNouns())
	whole := m.amount.ranged && (m.amount.lead == "range-from" || m.amount.lead == "from" || m.amount.lead == "by")
	return !whole && p.is(m.from, "lead") && !p.is(m.from, "hedge") && !kept
}

// unitOf names the unit of what an amount says.
func unitOf(a amount, r reading) string {
	switch {
	case r.kind == data.GrowthFactor:
		return "RATIO"
	case a.measure == percent:
		return "PC"
	case a.measure == money:
		return a.unit
	case a.measure == rank:
		return "RANK"
	}
	return "PN"
}
