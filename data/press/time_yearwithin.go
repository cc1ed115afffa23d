package press

// yearWithin gives a part of a year that is told as a part of the year before it that
// year: "в 2022 году экспорт достиг 33 млрд, из них во втором полугодии — 17 млрд".
func (p *parse) yearWithin(k int, w When) When {
	if !p.inflects() || !w.Undated || w.Form != Span || w.Months >= 12 {
		return w
	}
	part := false
	for j := k - 1; j >= 0; j-- {
		part = part || p.mentions[j].is("of-which")
		if y := p.mentions[j].when; part && p.class(j) == "when" && p.isMain(j) && y.Form == Span &&
			y.Months == 12 && y.Month == 1 && !y.Undated {
			w.Year, w.Relative, w.Undated = y.Year, y.Relative, false
			return w
		}
	}
	return w
}
