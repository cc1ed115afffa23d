package table

import (
	"fmt"
	"slices"
	"strings"

	"oborot/data"
	"oborot/data/cells"
)

// describe finds what stands above each header. What holds for a table holds for
// those beneath it on the sheet until something else is said.
func (c *Cross) describe(tables []crossTable, base Facts) error {
	facts := base
	for i := range tables {
		t := &tables[i]
		if i == 0 || tables[i-1].number != t.number {
			facts = base
		}
		texts := textsIn(t.sheet, t.from, t.header)
		above, err := c.above(texts)
		if err == nil {
			facts = facts.with(above)
			t.facts = facts
			err = c.complete(t, texts)
		}
		if err != nil {
			if t.book.lines == nil {
				err = fmt.Errorf("sheet %s: %w", t.sheet.Name, err)
			}
			return err
		}
	}
	return nil
}

// above is what texts above a header tell.
func (c *Cross) above(texts []string) (Facts, error) {
	var out Facts
	for _, text := range texts {
		for _, w := range c.Above {
			found, is := w.Text.match(text)
			if !is {
				continue
			}
			told := found.facts().with(w.Set)
			if name, one, two := out.conflict(told); name != "" {
				return out, fmt.Errorf("above the header stand the %s %s and %s, expected one", name, one, two)
			}
			out = out.with(told)
		}
	}
	return out, nil
}

// complete finds the period above the header where nothing else tells one, and
// says what nothing tells.
func (c *Cross) complete(t *crossTable, texts []string) error {
	stands := "above the header stands nothing"
	if len(texts) > 0 {
		stands = "above the header stands only " + quotedList(texts)
	}
	for i := range t.values {
		facts := t.facts.with(t.values[i].facts)
		if facts.Unit == "" && !c.labelTells("unit") {
			return fmt.Errorf("%s, expected a unit that the layout knows", stands)
		}
		if facts.Indicator == "" && !c.labelTells("indicator") && !c.groupsTell(c.Groups) {
			return fmt.Errorf("%s, expected words that tell the indicator", stands)
		}
		if facts.Period+facts.Year+facts.Month != "" || c.labelTells("period") || c.labelTells("year") || c.labelTells("month") {
			continue
		}
		p, err := c.periodAbove(texts, stands)
		if err != nil {
			return err
		}
		if _, err := periodFor(facts.Indicator, p); err != nil {
			return err
		}
		t.facts.Period = p.String()
	}
	return nil
}

// labelTells says whether a label tells a field, or may.
func (c *Cross) labelTells(field string) bool {
	return slices.ContainsFunc(c.Labels, func(f Field) bool {
		braces := slices.ContainsFunc(f.Form, func(p *Pattern) bool { return slices.Contains(p.names, field) })
		return f.Tells == field || braces || len(f.Means) > 0
	})
}

// groupsTell says whether a group tells the indicator.
func (c *Cross) groupsTell(groups []Group) bool {
	return slices.ContainsFunc(groups, func(g Group) bool { return g.Set.Indicator != "" || c.groupsTell(g.Groups) })
}

// periodAbove is the one period that stands above the header.
func (c *Cross) periodAbove(texts []string, stands string) (data.Period, error) {
	var found []data.Period
	for _, text := range texts {
		if p, ok := c.periodIn(text); ok && !slices.Contains(found, p) {
			found = append(found, p)
		}
	}
	switch {
	case len(found) == 0:
		return data.Period{}, fmt.Errorf("%s, expected a period such as «2022 год»", stands)
	case len(found) > 1:
		return data.Period{}, fmt.Errorf("above the header stand %v and %v, expected one period", found[0], found[1])
	}
	return found[0], nil
}

// periodIn reads a text that is a period, or a title with a period at its end.
func (c *Cross) periodIn(text string) (data.Period, bool) {
	words := strings.Fields(text)
	last := 0
	if c.Title.is(text) {
		last = len(words) - 1
	}
	for i := range last + 1 {
		if p, err := data.ParsePeriod(strings.Join(words[i:], " ")); err == nil {
			return p, true
		}
	}
	return data.Period{}, false
}

// dated finds the printed date of publication, else the day of the last save.
func (c *Cross) dated(b *book) data.Dated {
	for i := range b.Sheets {
		for _, text := range textsIn(&b.Sheets[i], 0, min(b.Sheets[i].Rows, headerRows)) {
			for _, published := range c.Published {
				found, _ := published.match(text)
				if d, err := data.ParseDate(found["date"]); err == nil {
					return data.Dated{Date: d, Rule: data.VintagePrinted}
				}
			}
		}
	}
	if b.LastSaved.IsZero() {
		return data.Dated{}
	}
	return data.Dated{Date: data.DateOf(b.LastSaved), Rule: data.VintageSaved}
}

// periodFor is the period of an indicator that a table tells for a period: of a
// stock the instant of its end. A flow has no figure at an instant, a rate may
// have one for a day and for a span.
func periodFor(indicator string, p data.Period) (data.Period, error) {
	found, _ := data.IndicatorByCode(indicator)
	switch {
	case found.Nature == data.Stock:
		return p.Instant(), nil
	case found.Nature == data.Rate:
		return p, nil
	case p.IsInstant():
		return p, fmt.Errorf("found the date %v for %s, expected a span of time", p, indicator)
	}
	return p, nil
}

// titleAbove finds the text above the header that is the title.
func (c *Cross) titleAbove(sheet *cells.Sheet, header int) (string, error) {
	texts := textsIn(sheet, 0, header)
	for _, text := range texts {
		if c.Title.is(text) {
			return text, nil
		}
	}
	if len(c.Title) == 0 {
		return "", nil
	}
	return "", fmt.Errorf("no title %s above the header%s", c.Title, nearestTo(c.Title.texts(), texts))
}

// textsIn are the texts of some rows.
func textsIn(sheet *cells.Sheet, from, to int) []string {
	var out []string
	for r := from; r < to; r++ {
		for c := range sheet.Columns {
			if cell := sheet.Cell(r, c); cell.Kind == cells.Text && strings.TrimSpace(cell.Text) != "" {
				out = append(out, oneSpaced(cell.Text))
			}
		}
	}
	return out
}
