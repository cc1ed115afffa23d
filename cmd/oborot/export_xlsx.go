package main

import (
	"fmt"
	"io"
	"iter"
	"strconv"

	"github.com/xuri/excelize/v2"

	"oborot/data"
)

const (
	sheetRows = 1 << 20 // of a worksheet, its header included
	cellText  = 32767   // characters of a cell
)

// xlsxColumns are the columns of the workbook. The value is a number; where a spreadsheet's fifteen digits do not hold
// it, value_exact has all of them. The exponent is the printed precision: the last digit printed stands for so many
// powers of ten. The layout oborot-tidy reads them back whole; a row without a value that is sparse tells a nil.
var xlsxColumns = []any{"provider", "indicator", "reporter", "partner", "product", "unit", "basis", "valuation", "trade_system",
	"attribution", "period", "value", "value_exact", "exponent", "hedge", "status", "edition", "vintage", "document", "place", "sha256",
	"words", "sentence", "speaker", "restricted", "modality", "note", "sparse"}

// xlsxWriter writes rows one by one, on a further sheet where one is full.
type xlsxWriter struct {
	file   *excelize.File
	sheet  *excelize.StreamWriter
	sheets int
	row    int
}

// writeXLSX writes figures as a workbook. Texts are written as texts, which no spreadsheet takes for formulas.
func writeXLSX(w io.Writer, histories iter.Seq2[*data.History, error]) error {
	x := &xlsxWriter{file: excelize.NewFile()}
	defer x.file.Close()
	if err := x.next(); err != nil {
		return err
	}
	for h, err := range histories {
		if err != nil {
			return err
		}
		for _, t := range h.Figures {
			if err := x.figure(h, t); err != nil {
				return err
			}
		}
		for _, p := range h.Nils() {
			if err := x.figure(h, data.Told{Period: p, Status: data.Normal}); err != nil {
				return err
			}
		}
	}
	if err := x.sheet.Flush(); err != nil {
		return err
	}
	return x.file.Write(w)
}

// next begins a sheet with its header, which stays in sight.
func (x *xlsxWriter) next() error {
	if x.sheet != nil {
		if err := x.sheet.Flush(); err != nil {
			return err
		}
	}
	x.sheets++
	name := "figures"
	if x.sheets > 1 {
		name = fmt.Sprintf("figures %d", x.sheets)
		if _, err := x.file.NewSheet(name); err != nil {
			return err
		}
	} else if err := x.file.SetSheetName("Sheet1", name); err != nil {
		return err
	}
	var err error
	if x.sheet, err = x.file.NewStreamWriter(name); err != nil {
		return err
	}
	if err := x.sheet.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	x.row = 1
	return x.sheet.SetRow("A1", xlsxColumns)
}

// figure writes a row; a nil that no document tells has no value.
func (x *xlsxWriter) figure(h *data.History, t data.Told) error {
	if x.row == sheetRows {
		if err := x.next(); err != nil {
			return err
		}
	}
	x.row++
	isNil := t.Release == nil
	if isNil {
		t.Release = &data.Release{}
	}
	e := exportedFigure(h.Series, t)
	if isNil {
		e.Value, e.Place = "", ""
	}
	var modality, note string
	if t.Words != nil {
		modality, note = string(t.Words.Modality), t.Words.Note
	}
	sparse := map[bool]string{true: "1", false: "0"}[h.Extent.Of(h.Series.Key, t.Period) == data.Sparse]
	row := []any{e.Provider, e.Indicator, e.Reporter, e.Partner, e.Product, e.Unit, e.Basis, e.Valuation, e.TradeSystem,
		e.Attribution, e.Period, nil, nil, nil, e.Hedge, e.Status, e.Edition, e.Vintage, e.Document, e.Place, e.SHA256,
		e.Words, e.Sentence, e.Speaker, e.Restricted, modality, note, sparse}
	for i, cell := range row {
		text, ok := cell.(string)
		switch {
		case ok && text == "":
			row[i] = nil
		case ok && len(text) > cellText && len([]rune(text)) > cellText:
			return fmt.Errorf("%s: a text of %d characters, more than a cell of a workbook holds: %.60q…", e.Document, len([]rune(text)), text)
		}
	}
	if e.Value != "" {
		number, exact := spreadsheetNumber(e.Value)
		row[11], row[13] = number, int(t.Figure.Exponent)
		if !exact {
			row[12] = e.Value
		}
	}
	return x.sheet.SetRow("A"+strconv.Itoa(x.row), row)
}

// spreadsheetNumber is the number of fifteen digits that a spreadsheet keeps of a plain decimal, and whether that is all
// of it.
func spreadsheetNumber(plain string) (any, bool) {
	double, err := strconv.ParseFloat(plain, 64)
	if err != nil {
		return nil, false
	}
	rounded := strconv.FormatFloat(double, 'e', 14, 64)
	number, _ := strconv.ParseFloat(rounded, 64) // rounded is a number
	kept, _ := data.ParseFigure(rounded)
	printed, err := data.ParseFigure(plain)
	return number, err == nil && kept.Decimal().Equal(printed.Decimal())
}
