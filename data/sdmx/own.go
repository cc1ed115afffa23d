package sdmx

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// ownStructure is Oborot's own data flow: a figure with everything that is known
// of it. Its concepts are those of ownHeader.
var ownStructure = structure{agency: "OBOROT", id: "FIGURES"}

// ownHeader is the header that Write writes. OBS_VALUE is in full digits;
// DECIMALS is how many of them stand behind the point in the source, and below
// nought how many before it are not significant: 44 million is 44000000 with
// DECIMALS -6, 1.50 has DECIMALS 2.
var ownHeader = []string{
	"STRUCTURE", "STRUCTURE_ID", "ACTION", "PROVIDER", "INDICATOR", "REF_AREA", "COUNTERPART_AREA", "PRODUCT", "UNIT_MEASURE", "BASIS",
	"TIME_PERIOD", "OBS_VALUE", "DECIMALS", "OBS_STATUS", "HEDGE", "EDITION", "VALUATION", "TRADE_SYSTEM", "ATTRIBUTION",
	"VINTAGE", "SPARSE", "WORDS", "SENTENCE", "SPEAKER", "MODALITY", "NOTE", "SOURCE_NAME", "SOURCE_TITLE", "SOURCE_PLACE",
}

// Write writes the figures of series as SDMX-CSV 2.0, one a row, in a form that
// this package reads: nothing of a series or a figure is lost on the way.
func Write(w io.Writer, histories iter.Seq2[*data.History, error]) error {
	out := csv.NewWriter(w)
	if err := out.Write(ownHeader); err != nil {
		return err
	}
	for h, err := range histories {
		if err != nil {
			return err
		}
		for _, told := range h.Figures {
			if err := out.Write(ownRow(h, told, false)); err != nil {
				return err
			}
		}
		for _, p := range h.Nils() {
			if err := out.Write(ownRow(h, data.Told{Period: p, Status: data.Normal}, true)); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

// ownRow writes one figure in the order of ownHeader. A nil one is sparse and
// has no value.
func ownRow(h *data.History, t data.Told, isNil bool) []string {
	s := h.Series
	value, decimals := t.Figure.Plain(), strconv.Itoa(-int(t.Figure.Exponent))
	if isNil || t.Status == data.Missing && t.Figure == (data.Figure{}) {
		value, decimals = "", ""
	}
	sparse := map[bool]string{true: "1", false: "0"}[isNil || h.Extent.Of(s.Key, t.Period) == data.Sparse]
	row := []string{
		"dataflow", ownStructure.String() + "(1.0)", "I", s.Provider, s.Indicator, s.Reporter, s.Partner, s.Product, s.Unit, string(s.Basis),
		t.Period.String(), value, decimals, t.Status.String(), t.Figure.Hedge.String(), t.Edition, s.Valuation, s.TradeSystem, s.Attribution,
	}
	vintage, source := "", []string{"", "", ""}
	if t.Release != nil {
		vintage, source = t.Release.Vintage.String(), []string{t.Release.Name, t.Release.Title, t.Release.Locate(t.Place)}
	}
	w := t.Words
	if w == nil {
		w = &data.Words{}
	}
	row = append(row, vintage, sparse, w.Figure, w.Sentence, w.Speaker, string(w.Modality), w.Note)
	row = append(row, source...)
	for i := range row {
		if ownHeader[i] != "OBS_VALUE" {
			row[i] = data.SpreadsheetSafe(row[i])
		}
	}
	return row
}

// ownColumns say where each concept stands in a row.
type ownColumns map[string]int

// newOwnColumns finds the columns of a header.
func newOwnColumns(h *csvHeader) ownColumns {
	out := ownColumns{}
	for i, c := range h.columns {
		out[c.id] = i
	}
	return out
}

// cell is a concept of a row; empty where no column tells it.
func (o ownColumns) cell(id string, cells []string) string {
	i, ok := o[id]
	if !ok {
		return ""
	}
	return data.SpreadsheetPlain(cells[i])
}

// ownRow tells a row of the own flow.
func (c *csvReader) ownRow(cells []string) {
	if c.own == nil {
		c.own = newOwnColumns(c.header)
	}
	get := func(id string) string { return c.own.cell(id, cells) }
	o := data.Observation{Place: c.point.at, Edition: strings.Clone(get("EDITION"))}
	sparse := get("SPARSE") == "1"
	line, err := c.ownLine(get)
	if err == nil {
		o.Period, err = data.ParsePeriod(get("TIME_PERIOD"))
	}
	if err == nil {
		o.Status, err = data.ParseStatus(get("OBS_STATUS"))
	}
	if err == nil && line.nature == data.Rate {
		o.Period = data.RatePeriod(get("TIME_PERIOD"), o.Period)
	}
	value := get("OBS_VALUE")
	isNil := value == "" && sparse && o.Status == data.Normal
	if err == nil && (value != "" || o.Status != data.Missing && !isNil) {
		o.Figure, err = ownFigure(value, get("DECIMALS"))
	}
	if err == nil {
		o.Figure.Hedge, err = data.ParseHedge(get("HEDGE"))
	}
	if err == nil {
		o.Words, err = ownWords(get)
	}
	if err != nil {
		c.Reject(c.point.at, err.Error(), "")
		return
	}
	switch {
	case isNil:
		c.Extend(line.covers(o.Period))
	case sparse:
		c.Extend(line.covers(o.Period))
		o.Series = line.series
		c.Share(o)
	default:
		c.Observe(line.line, o)
	}
}

// ownLine finds the series of a row.
func (c *csvReader) ownLine(get func(string) string) (*ownLine, error) {
	s := data.Series{Valuation: get("VALUATION"), TradeSystem: get("TRADE_SYSTEM"), Attribution: get("ATTRIBUTION"), Key: data.Key{
		Provider: get("PROVIDER"), Indicator: get("INDICATOR"), Reporter: get("REF_AREA"), Partner: get("COUNTERPART_AREA"),
		Product: orElse(get("PRODUCT"), data.Total), Unit: get("UNIT_MEASURE"), Basis: data.Basis(get("BASIS"))}}
	key := ownKey{s, get("SPARSE") == "1"}
	if l, ok := c.ownLines[key]; ok {
		return l, nil
	}
	cloneWords(&s)
	indicator, known := data.IndicatorByCode(s.Indicator)
	if !known {
		return nil, fmt.Errorf("unknown indicator %q", s.Indicator)
	}
	for _, code := range []string{s.Reporter, s.Partner} {
		if _, err := data.LookupArea(code); err != nil {
			return nil, err
		}
	}
	_, known = data.UnitByCode(s.Unit)
	basis, err := data.ParseBasis(string(s.Basis))
	switch {
	case err != nil:
		return nil, err
	case basis != s.Basis:
		return nil, fmt.Errorf("basis %q, expected its names in order, %q", s.Basis, basis)
	case !known:
		return nil, fmt.Errorf("unknown unit %q", s.Unit)
	case s.Provider == "":
		return nil, fmt.Errorf("no provider, expected the concept PROVIDER")
	}
	l := &ownLine{series: &s, nature: indicator.Nature}
	if !key.sparse {
		l.line = c.Line(s)
	}
	if len(c.ownLines) < maxLines {
		c.ownLines[ownKey{s, key.sparse}] = l
	}
	return l, nil
}

// ownLine is a series of the own flow.
type ownLine struct {
	series *data.Series
	line   *data.Line // nil where an absent figure is nil
	nature data.Nature
}

// covers is what a row says of a sparse series in a period.
func (l *ownLine) covers(p data.Period) data.Coverage {
	k := l.series
	return data.Coverage{Provider: k.Provider, Indicator: k.Indicator, Reporter: k.Reporter, Partner: k.Partner, Product: k.Product, Period: p, Sparse: true}
}

// ownKey is a series with whether an absent figure of it is nil.
type ownKey struct {
	series data.Series
	sparse bool
}

// cloneWords parts the words of a series from the row that they stand in.
func cloneWords(s *data.Series) {
	for _, word := range []*string{&s.Provider, &s.Indicator, &s.Reporter, &s.Partner, &s.Product, &s.Unit, &s.Valuation, &s.TradeSystem, &s.Attribution} {
		*word = strings.Clone(*word)
	}
	s.Basis = data.Basis(strings.Clone(string(s.Basis)))
}

// ownFigure reads a value with the precision that DECIMALS gives it.
func ownFigure(value, decimals string) (data.Figure, error) {
	f, err := data.ParseFigure(value)
	if err != nil || decimals == "" {
		return f, err
	}
	n, err := strconv.Atoi(decimals)
	if err != nil || n < -100 || n > 100 {
		return f, fmt.Errorf("DECIMALS %q, expected a number of digits", decimals)
	}
	for int(f.Exponent) < -n {
		if f.Coefficient%10 != 0 {
			return f, fmt.Errorf("value %s with DECIMALS %d, expected no digits behind them", value, n)
		}
		f.Coefficient, f.Exponent = f.Coefficient/10, f.Exponent+1
	}
	if int(f.Exponent) != -n {
		return f, fmt.Errorf("value %s with DECIMALS %d, expected as many digits", value, n)
	}
	return f, nil
}

// ownWords reads the words of a text's figure; nil where there is no sentence.
func ownWords(get func(string) string) (*data.Words, error) {
	w := &data.Words{Figure: strings.Clone(get("WORDS")), Sentence: strings.Clone(get("SENTENCE")), Speaker: strings.Clone(get("SPEAKER")),
		Modality: data.Modality(strings.Clone(get("MODALITY"))), Note: strings.Clone(get("NOTE"))}
	if !slices.Contains([]data.Modality{"", data.Actual, data.Said}, w.Modality) {
		return nil, fmt.Errorf("modality %q, expected %s or %s", w.Modality, data.Actual, data.Said)
	}
	if w.Sentence == "" {
		return nil, nil
	}
	return w, nil
}

// latest is the newest vintage of the rows from the present one on.
func latest(h *csvHeader, rows *text.Rows) data.Dated {
	own := newOwnColumns(h)
	var newest data.Date
	for more := true; more; more = rows.Next() || rows.Err() != nil && errors.Is(rows.Err(), text.ErrQuote) {
		if cells := rows.Fields(); rows.Err() == nil && len(cells) == len(h.columns) {
			d, err := data.ParseDate(own.cell("VINTAGE", cells))
			if err == nil {
				newest = max(newest, d)
			}
		}
	}
	if newest == 0 {
		return data.Dated{}
	}
	return data.Dated{Date: newest, Rule: data.VintagePrinted}
}
