package press

import "oborot/data"

// carriedWhen returns the time of a figure whose sentence tells none of its own: the
// one that the text told before. That is the default, and these contradict it:
//
//   - the sentence tells a time, if only for another figure;
//   - a later paragraph opens with sides of its own, so that it is of something else;
//   - a stock stands on a day and no span tells of it, and what is put in has no span
//     of trade;
//   - a plan is of no time gone by, and what goes on now is of now.
func (p *parse) carriedWhen(s *Statement, f *frame, k int, c *context) (When, bool) {
	switch {
	case p.flowGoesOn(s, f, k):
		p.because(k, "period: that of the investments told before", nowhere)
		return p.lastFlow, true
	case c.when.Form == Untold:
		return When{}, false
	case f.entry.Has("count"):
		if !(c.when.Form == Day || f.dealt != nil && c.when.Form == Span) || tradesIn(c.entry.Value) {
			return When{}, false
		}
	case p.timed(k) || p.lasts(k) || !c.goesOn(f) && !p.restates() || f.funds() && tradesIn(c.entry.Value):
		return When{}, false
	}
	p.because(k, carriedTime, nowhere)
	return c.when, true
}

// flowGoesOn says whether investments whose clause tells no time are those of the span
// that the sentence told the inflow of before: "за год пришло 5 млрд, вложения России
// сократились". How much lies there is of no span: "в 2021 году вложили 5 млн, всего
// инвестиции достигли 2 млрд".
func (p *parse) flowGoesOn(s *Statement, f *frame, k int) bool {
	if f.indicator != "fdi_inflow" || p.lasts(k) || s.Modality == data.Target || s.Modality == data.Expected {
		return false
	}
	put := f.entry.Has("flow") || f.entry.Has("verb")
	switch p.lastFlow.Form {
	case Span:
		return s.Kind != data.Level || put
	case Open, Last, Between:
		return put && s.Kind == data.Level
	}
	return false
}

// flowTime returns the time of what has come in, none of what lies there.
func (s *Statement) flowTime(w When) When {
	if s.Indicator != "fdi_inflow" {
		return When{}
	}
	return w
}

// goesOn says whether a sentence goes on with what the one before told of: it stands
// in the same paragraph, which what stands before the text opens, or leaves to it
// whose trade it tells.
func (c *context) goesOn(f *frame) bool {
	return c.theme.spoken > 1 || c.paragraph == 1 || c.announced || f.parties.fromContext || f.ownAgain(c)
}

// ownAgain says whether a frame goes on with the trade of the country that the
// sentence before told of, with whomever.
func (f *frame) ownAgain(c *context) bool {
	return !c.theme.broken && f.trades() && f.parties.reporter != "" &&
		f.parties.reporter == c.parties.reporter && c.when.Form == Span
}

// plannedTime leaves open the time of a target or forecast whose sentence tells none and
// that the text before was told of, and of a target whose time has gone by: "За 10
// месяцев торговля выросла. Достигнем 40 млрд".
func (p *parse) plannedTime(s *Statement, k int, main When, found bool) When {
	target := s.Modality == data.Target
	if !p.planned(s, k) || main.Form != Span {
		return main
	}
	gone := main.Relative && main.Year < 0
	if gone && target && p.inflects() && s.Kind == data.Level || !found && !p.toCome(main) {
		p.because(k, "period: a plan is of no time gone by", nowhere)
		return When{}
	}
	return main
}

// toCome says whether a time told before lies ahead of the day of publication, or is
// the year of it.
func (p *parse) toCome(w When) bool {
	if w.Relative || p.published.IsZero() {
		return w.Relative && w.Year >= 0 && w.Months == 12
	}
	return w.Year >= p.published.Year() && w.Months == 12
}

// lasts says whether the clause of an amount tells what goes on now, whatever time was
// spoken of: "уже превысил 5 млрд", "still ranks third".
func (p *parse) lasts(k int) bool {
	from, to := p.round(k, p.boundary)
	for i := p.mentions[from].from; i < p.mentions[to-1].to; i++ {
		if p.is(i, "lasting") {
			return true
		}
	}
	return false
}

// mayPlan says whether the time at mention j may be the one that the plan at mention k
// is for: it has not gone by, and nobody agreed on the plan in it ("в 2019 году стороны
// договорились довести торговлю до 5 млрд").
func (p *parse) mayPlan(j, k int) bool {
	if p.ofOtherPlan(j, k) {
		return false
	}
	if p.ahead(j) || p.plannedFor(j) {
		return true
	}
	for i := j + 1; i < k; i++ {
		if p.class(i) == "amount" && p.mentions[i].amount.measure != plain {
			return p.planGoesOn(i, k) && p.mayPlan(j, i) // else it is the time of that one
		}
	}
	if i := p.amountBefore(k); j < k && i >= 0 && i < j && p.language.PlainNouns() && p.planGoesOn(i, k) {
		return p.mayPlan(j, i)
	}
	from, to := p.round(k, p.boundary)
	if j < from && !p.leadsAll(j) && !p.viewAside(j+1, from-1) {
		return false
	}
	agreed := j < k && p.between(min(j, from), to, func(m *mention) bool { return m.is("agreed") })
	w := p.mentions[j].when
	return (w.Form == Span || w.Form == Between) && !(w.Relative && w.Year < 0) && !agreed
}

// viewAside says whether the words between the commas at mentions j and end only tell whose
// forecast or words a plan is: "в 2021 году, по прогнозу министра, может составить".
func (p *parse) viewAside(j, end int) bool {
	if !p.inflects() || p.fold(j) != "," || p.fold(end) != "," || j+1 >= end || p.boundaryBetween(j, end) {
		return false
	}
	return p.mentions[j+1].is("say") || p.mentions[j+1].is("source") ||
		p.between(j+1, min(j+3, end), func(m *mention) bool { return m.entry.Has("view") })
}

// leadsAll says whether the time at mention j opens the sentence, and so may hold for
// a clause behind its first comma: "En 2026, le pays compte".
func (p *parse) leadsAll(j int) bool {
	return !p.between(0, j, func(m *mention) bool {
		return m.class != "preposition" && m.class != "known" && m.class != "stake-lead" &&
			m.class != "whole" && m.class != "period"
	})
}

// planGoesOn says whether the plan at mention k goes on with that of the amount at
// mention j before it, so that the times before both are of both. Two sums of the same
// thing are of two times ("к концу года составит 2 млрд, следующая цель — 5"), but where
// a rise begins that is planned shares its time: "к 2030 году нарастить с 5 до 10 млрд",
// and so do "превысит 3 млрд и составит 3,2".
func (p *parse) planGoesOn(j, k int) bool {
	a, b := &p.mentions[j].amount, &p.mentions[k].amount
	switch {
	case !p.inflects():
		return p.language.PlainNouns() && b.measure == percent // "it will reach 3 million, up 4%"
	case a.lead == "from", p.class(j+1) == "and" && p.class(j+2) == "level" && j+3 == k:
		return true
	case a.measure == money && b.measure == money &&
		!p.between(j, k, func(m *mention) bool { return m.class == "indicator" || m.class == "area" }):
		return false
	}
	planned := func(m data.Modality) bool { return m == data.Target || m == data.Expected }
	return planned(p.modality(j, false)) && planned(p.modality(k, false))
}

// factBefore says whether the amount at mention j, a rate or a number of what is counted,
// ends a clause before that of the plan at mention k: "за год торговля выросла на 5%, стороны
// намерены довести её до 3 млрд".
func (p *parse) factBefore(j, k int) bool {
	a := &p.mentions[j].amount
	counts := a.measure == plain && p.class(j+1) == "indicator" && p.mentions[j+1].entry.Has("count")
	return p.inflects() && (a.measure == percent || a.measure == ratio || counts) && p.boundaryBetween(j, k)
}

// plansTo says whether the time at mention j is the one that the growth at mention k is
// planned for, and none that it is compared with: "договорились удвоить к 2030 году".
func (p *parse) plansTo(k, j int) bool {
	w := p.mentions[j].when
	if !p.inflects() || w.Form != Span || p.mentions[j].entry.Has("same") || w.Relative && w.Year < 0 ||
		!w.Relative && !w.Undated && !p.published.IsZero() && w.Year < p.published.Year() {
		return false
	}
	from, _ := p.round(k, p.boundary)
	m := p.modality(k, false)
	return (m == data.Target || m == data.Expected) &&
		!p.between(from, k, func(m *mention) bool { return m.class == "when" })
}

// agreedIn says whether the time at mention j stands right behind the word for agreeing on
// a plan: "довести торговлю до миллиарда стороны решили в 2015 году".
func (p *parse) agreedIn(j int) bool {
	if p.inflects() && p.class(j-1) == "preposition" {
		j--
	}
	return p.inflects() && j > 0 && p.mentions[j-1].is("agreed")
}
