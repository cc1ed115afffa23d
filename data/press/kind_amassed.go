package press

import "oborot/data"

// stockOrFlow tells apart what was put in within a span, which is a flow, and
// what lies there, for which no span is told.
func (p *parse) stockOrFlow(s *Statement, f *frame, k int, found bool, main When, c *context) {
	switch {
	case s.Indicator == "fdi_inflow" && !found && (s.Kind == data.Share && p.partOfFlow(k) || p.cameIn(k) ||
		s.ahead() && p.toBePutIn(f)):
		p.because(k, "indicator: what investors put in within a span is a flow", f.at)
	case s.Indicator == "fdi_inflow" && !f.entry.Has("flow") &&
		(!found && main.Form != Span && main.Form != Between && !(p.inflects() && main.Form == Open) && !p.grown(f) ||
			main.Form == Now):
		s.Indicator = "fdi_stock"
		p.because(k, "indicator: investments without a span are a stock", f.at)
	case s.Indicator == "fdi_inflow" && f.entry.Has("flow") && s.Kind == data.Level && !found &&
		main.Form == Untold && p.inAll(f.at):
		s.Indicator = "fdi_stock"
		p.because(k, "indicator: investments without a span are a stock", f.at)
	case s.Indicator == "fdi_inflow" && !f.entry.Has("flow") &&
		(main.Form == Span || main.Form == Day || main.Form == Open) &&
		(p.amassed(f) || p.amassedBy(k) || p.liesThere(s, f, main) ||
			s.Kind == data.Level && main.Months == 12 && main.Edge != 0 && !(p.language.PlainNouns() && s.ahead())):
		s.Indicator = "fdi_stock"
		p.because(k, "indicator: what has come together by a day is a stock", f.at)
	case s.Indicator == "fdi_stock" && p.putInWithin(s, f, k, found, main, c):
		s.Indicator = "fdi_inflow"
		p.because(k, "indicator: what investors put in within a span is a flow", f.at)
	}
	p.lastFlow = s.flowTime(main)
}

// ahead says whether a statement tells what is planned or expected: 24 billion expected by
// the end of the year are to come in till then.
func (s *Statement) ahead() bool { return s.Modality == data.Target || s.Modality == data.Expected }

// cameIn says whether the sentence tells the amount at mention k to have come in, and not by
// now or in all: "из Чехии поступило 280 млн, из Дании — 90".
func (p *parse) cameIn(k int) bool {
	if !p.inflects() || p.mentions[k].amount.measure != money {
		return false
	}
	came := false
	for j := range p.mentions {
		m := &p.mentions[j]
		if came = came || m.is("arrives"); p.is(m.from, "lasting") || m.is("overall") || m.class == "when" ||
			m.class == "say" {
			return false
		}
	}
	for i := p.mentions[k].from; i < p.mentions[k].to; i++ {
		if p.is(i, "lasting") || p.is(i, "overall") {
			return false
		}
	}
	return came
}

// toBePutIn says whether the money of a frame is told to be put in or drawn: what is planned
// has not come together yet, "чешские компании намерены вложить в Перу 3 млрд".
func (p *parse) toBePutIn(f *frame) bool {
	return (p.inflects() || p.postpositional()) && (f.entry.Has("verb") || p.between(f.from, f.to, func(m *mention) bool {
		return m.is("attracts") || m.class == "indicator" && m.entry.Has("verb") && m.entry.Has("marked")
	}))
}

// liesThere says whether investments are told of a day, "на 1 июля Россия вложила 4
// млрд", and no word tells that they come in: what was drawn or arrived by that day is
// what came since the beginning of the year.
func (p *parse) liesThere(s *Statement, f *frame, day When) bool {
	stood := p.language.PlainNouns() && day.UpTo && p.between(f.at, f.to, func(m *mention) bool { return m.class == "level" })
	return (p.inflects() || p.postpositional() || stood) && (s.Kind == data.Level || s.Kind == data.Share) &&
		(day.Form == Day || day.Form == Span && day.Months == 12 && day.Edge != 0) &&
		!p.between(f.from, f.to, func(m *mention) bool {
			return m.is("attracts") || m.is("arrives") || m.entry.Has("flow") || m.class == "growth"
		})
}

// inflowOf returns the mention of the investments that the word for an inflow at mention k
// tells the coming of, over what describes them: "приток турецких инвестиций"; 0 where it
// stands for itself.
func (p *parse) inflowOf(k int) int {
	if m := &p.mentions[k]; m.class != "indicator" || !m.entry.Has("pointing") || !m.entry.Has("flow") {
		return 0
	}
	j := k + 1
	for p.class(j) == "neutral" || p.class(j) == "foreign" || p.class(j) == "theirs" ||
		p.class(j) == "preposition" || p.class(j) == "area" && p.mentions[j].area.adjective {
		j++
	}
	if p.class(j) == "indicator" && fundsIn(p.mentions[j].entry.Value) && !p.mentions[j].entry.Has("verb") &&
		!p.mentions[j].entry.Has("ranked") {
		return j
	}
	return 0
}

// amassed says whether the investments of a frame are told to be what has come
// together: "накопленные турецкие инвестиции", "investissements turcs cumulés".
func (p *parse) amassed(f *frame) bool {
	for _, step := range [...]int{-1, +1} {
		for j := f.at + step; j >= 0 && j < len(p.mentions) && j >= f.at-4 && j <= f.at+4; j += step {
			if p.mentions[j].is("amassed") {
				return true
			}
			if p.boundary(j) || p.class(j) == "amount" || p.class(j) == "when" || isPredicate(&p.mentions[j]) {
				break
			}
		}
	}
	return false
}

// amassedBy says whether the verb beside the amount at mention k tells that so much
// has come together: "к 1 июля накоплено 2,7 млрд".
func (p *parse) amassedBy(k int) bool {
	if p.apposition(k) {
		k = p.amountBefore(k)
	}
	from, to := p.round(k, func(j int) bool { return p.boundary(j) || p.class(j) == "amount" })
	return p.inflects() && p.between(from, to, func(m *mention) bool { return m.is("amassed") })
}

// putInWithin says whether what investors are told to have put in, or the place that
// they hold by it, is of a span of time, and nobody speaks of what lies there.
func (p *parse) putInWithin(s *Statement, f *frame, k int, found bool, main When, c *context) bool {
	lying := func(m *mention) bool {
		return m.class == "indicator" && m.entry.Value == "fdi_stock" && !m.entry.Has("ranked") || m.is("amassed")
	}
	switch {
	case p.inflects() && main.Form == Last && found && f.entry.Has("ranked") && !p.between(0, len(p.mentions), lying):
		return true // "крупнейшими инвесторами за год стали"
	case p.inflects() && main.Form == Open && found && s.Kind == data.Level && p.mentions[k].amount.measure == money &&
		!p.between(0, len(p.mentions), lying):
		return true // "второй среди инвесторов: с 2006 года вложено 5 млрд"
	case main.Form != Span && main.Form != Between || main.Edge != 0:
		return false
	case f.dealt != nil && s.Kind == data.Level && p.mentions[k].amount.measure == money:
		return main.Form == Span
	case !p.language.Behind && found && main.Months < 12 && main.Form == Span && !p.between(0, len(p.mentions), lying):
		return true // no stock is of a quarter
	}
	ranked := f.entry.Has("ranked") || !p.language.PlainNouns() && f.entry.Has("row") && isInvestors(&p.mentions[f.at])
	return ranked && !p.between(0, len(p.mentions), lying) &&
		(found || c.entry.Value != "fdi_stock" || c.entry.Has("ranked"))
}

// inAll says whether the inflow at mention k is told to be all that has come: "the total
// inflow of foreign investment has exceeded".
func (p *parse) inAll(k int) bool {
	return p.language.PlainNouns() && k > 0 && p.mentions[k-1].is("overall")
}
