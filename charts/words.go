package charts

import (
	"strconv"
	"strings"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// pieces writes how many shorter periods were added: "6 months".
func (l *language) pieces(count string, each data.Freq) string {
	n, err := strconv.Atoi(count)
	if err != nil {
		return count
	}
	if each.Months() == 0 {
		each = 'P'
	}
	return l.count("pieces."+string(rune(each)), n)
}

// method says how an amount was formed.
func (l *language) method(a *stats.Amount) string {
	switch a.Method.Kind {
	case stats.Published:
		return l.text("method.published")
	case stats.Summed:
		return l.text("method.sum", l.pieces(strconv.Itoa(a.Method.Pieces), a.Method.Each))
	}
	return l.text("method."+string(a.Method.Kind), l.valuation(a.Valuation))
}

// valuation writes FOB and CIF as they are, and the flows that a derived amount
// was formed from by their names.
func (l *language) valuation(words string) string {
	parts := strings.Split(words, " ")
	for i, part := range parts {
		if flow, found := data.IndicatorByCode(part); found {
			parts[i] = flow.ShortName(l.code)
		}
	}
	return strings.Join(parts, " ")
}

// end writes an end of an interval, a quotient to a sensible length.
func (l *language) end(d decimal.Decimal) string {
	if places := decimals(d); scaleOf(d) > 0 && places > 0 {
		return l.full(d.Round(0))
	} else if places > 4 {
		return l.full(d.Round(4))
	}
	return l.full(d)
}

// span writes an interval for reading: "21.75 to 23.73 million USD".
func (l *language) span(i data.Interval, unit string) string {
	if !i.Low.Valid || !i.High.Valid {
		return l.interval(i, unit)
	}
	low, high := i.Low.Decimal, i.High.Decimal
	power := scaleOf(high)
	if power == 0 || low.IsNegative() {
		return l.interval(i, unit)
	}
	return l.text("interval", l.number(low.Shift(-power), humanPlaces(low, power)), l.with(l.human(high), unit))
}

// observed writes an observation status; a normal one needs no word.
func (l *language) observed(s data.Status) string {
	if s == 0 || s == data.Normal {
		return ""
	}
	return l.text("observed." + s.String())
}

// interval writes where a value lies.
func (l *language) interval(i data.Interval, unit string) string {
	switch {
	case i.Low.Valid && i.High.Valid:
		low, high := l.end(i.Low.Decimal), l.end(i.High.Decimal)
		if low == high {
			return ""
		}
		return l.text("interval", low, l.with(high, unit))
	case i.Low.Valid:
		return l.hedged(data.AtLeast, l.with(l.end(i.Low.Decimal), unit))
	case i.High.Valid:
		return l.hedged(data.AtMost, l.with(l.end(i.High.Decimal), unit))
	}
	return ""
}

// place writes a place in a document, as Release.Locate does, in the language.
func (l *language) place(r *data.Release, p data.Place) string {
	row, column := strconv.Itoa(int(p.Row)), strconv.Itoa(int(p.Column))
	switch {
	case p == (data.Place{}):
		return ""
	case p.IsRecord():
		return l.text("place.record", row)
	case p.Sheet > 0:
		return l.text("place.cell", sheetName(r, p), data.ColumnLetters(int(p.Column))+row)
	case p.Width > 0:
		return l.text("place.characters", row, column, strconv.Itoa(int(p.Column+p.Width-1)))
	case p.Column > 0:
		return l.text("place.field", row, column)
	}
	return l.text("place.line", row)
}

func sheetName(r *data.Release, p data.Place) string {
	if r != nil && int(p.Sheet) <= len(r.Sheets) {
		return r.Sheets[p.Sheet-1]
	}
	return strconv.Itoa(int(p.Sheet))
}

// sheet writes the sheet of a place; text and records have none.
func (l *language) sheet(r *data.Release, p data.Place) string {
	if p.Sheet == 0 || p.IsRecord() {
		return ""
	}
	return l.text("place.sheet", sheetName(r, p))
}

// spot writes a place inside its sheet or text.
func (l *language) spot(p data.Place) string {
	if p.Sheet > 0 && !p.IsRecord() {
		return data.ColumnLetters(int(p.Column)) + strconv.Itoa(int(p.Row))
	}
	return l.place(nil, p)
}

// claimFigure writes the figure of a statement: "44 million EUR", "+10%",
// "2 times".
func (l *language) claimFigure(kind data.ClaimKind, f data.Figure, unit string) string {
	d := f.Decimal()
	switch kind {
	case data.GrowthPct:
		return l.hedged(f.Hedge, l.percent(d, decimals(d)))
	case data.Share:
		return l.hedged(f.Hedge, l.text("number.percent", l.number(d, decimals(d))))
	case data.GrowthFactor:
		return l.hedged(f.Hedge, l.times(d))
	}
	return l.hedged(f.Hedge, l.with(l.human(d), unit))
}

// times writes a factor: "2 times". A fraction takes the form of few.
func (l *language) times(d decimal.Decimal) string {
	form := "few"
	if d.IsInteger() {
		form = l.plural(int(d.IntPart()))
	}
	if !l.has("times." + form) {
		form = "many"
	}
	return l.text("times."+form, l.number(d, decimals(d)))
}

// quote splits a sentence around the words of its figure.
func (l *language) quote(w *data.Words) *quote {
	if w.Sentence == "" && w.Figure == "" {
		return nil
	}
	q := &quote{Speaker: w.Speaker, Note: l.remark(w.Note)}
	before, after, found := strings.Cut(w.Sentence, w.Figure)
	if !found || w.Figure == "" {
		q.Before = first(w.Sentence, w.Figure)
		return q
	}
	q.Before, q.Figure, q.After = before, w.Figure, after
	return q
}

// uncertain writes where the true value of an amount lies. A count told without
// a hedge is what it is.
func (l *language) uncertain(a *stats.Amount, s *data.Series) string {
	if i, ok := data.IndicatorByCode(s.Indicator); ok && i.UnitClass == "count" && a.Hedge == data.Exact {
		return ""
	}
	return l.interval(a.Interval, s.Unit)
}

// attribution writes how the partner is found, in the words of the language
// where it has some.
func (l *language) attribution(word string) string {
	if key := "attribution." + word; l.has(key) {
		return l.text(key)
	}
	return word
}
