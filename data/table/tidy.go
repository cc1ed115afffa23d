package table

import (
	"encoding/csv"
	"io"
	"iter"
	"slices"
	"strings"
	"unicode"

	"oborot/data"
)

// tidyHeader is the header that WriteTidy writes and the layout oborot-tidy reads.
var tidyHeader = []string{
	"provider", "indicator", "reporter", "partner", "product", "unit", "basis", "valuation", "trade_system", "attribution",
	"period", "value", "hedge", "status", "edition", "vintage", "source_name", "source_title", "source_place", "sparse",
	"words", "sentence", "speaker", "modality", "note",
}

// WriteTidy writes the figures of series, one a line, in the form that the layout
// oborot-tidy reads: nothing of a series or a figure is lost on the way.
func WriteTidy(w io.Writer, histories iter.Seq2[*data.History, error]) error {
	out := csv.NewWriter(w)
	if err := out.Write(tidyHeader); err != nil {
		return err
	}
	for h, err := range histories {
		if err != nil {
			return err
		}
		for _, told := range h.Figures {
			if err := out.Write(tidyRow(h, told)); err != nil {
				return err
			}
		}
		for _, p := range h.Nils() {
			if err := out.Write(nilRow(h, p)); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

// nilRow writes that a series is covered in a period and nil there: a sparse row
// without a value.
func nilRow(h *data.History, p data.Period) []string {
	row := tidyRow(h, data.Told{Period: p, Status: data.Normal})
	row[slices.Index(tidyHeader, "value")] = ""
	row[slices.Index(tidyHeader, "sparse")] = "1"
	return row
}

// tidyRow writes one figure in the order of tidyHeader.
func tidyRow(h *data.History, t data.Told) []string {
	s := h.Series
	written := t.Figure.String()
	if t.Status == data.Missing && t.Figure == (data.Figure{}) {
		written = ""
	}
	row := []string{
		s.Provider, s.Indicator, s.Reporter, s.Partner, s.Product, s.Unit, string(s.Basis), s.Valuation, s.TradeSystem, s.Attribution,
		t.Period.String(), written, t.Figure.Hedge.String(), t.Status.String(), t.Edition,
	}
	row = append(row, sourceCells(t)...)
	row = append(row, map[bool]string{true: "1", false: "0"}[h.Extent.Of(s.Key, t.Period) == data.Sparse])
	return harmless(append(row, wordCells(t.Words)...))
}

// harmless keeps a spreadsheet from taking a text for a formula. The value is
// left as it is: it is a number.
func harmless(row []string) []string {
	for i, text := range row {
		if tidyHeader[i] != "value" {
			row[i] = data.SpreadsheetSafe(text)
		}
	}
	return row
}

// oneLine is a text with every run of white space and control characters as one
// space.
func oneLine(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
}

// sourceCells tell the document and the place of a figure.
func sourceCells(t data.Told) []string {
	r := t.Release
	if r == nil {
		return []string{"", "", "", ""}
	}
	return []string{r.Vintage.String(), r.Name, r.Title, r.Locate(t.Place)}
}

// wordCells tell the words of a text's figure.
func wordCells(w *data.Words) []string {
	if w == nil {
		return []string{"", "", "", "", ""}
	}
	return []string{w.Figure, w.Sentence, w.Speaker, string(w.Modality), w.Note}
}
