package xlsx

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"oborot/data/cells"
)

// noValue is the error of a formula that the writing program never computed: what it stands for is not known, which is
// not the same as nothing.
const noValue = "a formula without its value"

// isoDate is the style of the dates that strict files write as text.
var isoDate = style{"yyyy-mm-dd", true}

// content reads what a cell holds.
func (s *sheetReader) content(e element) (cells.Cell, error) {
	var value, inline string
	var formula, valued bool
	err := s.markup.each(func(e element) (err error) {
		switch {
		case e.is("v"):
			valued = true
			value, err = s.markup.text()
		case e.is("is"):
			inline, err = s.markup.rich()
		case e.is("f"):
			formula = true
		}
		return err
	})
	kind := e.attribute("t")
	switch {
	case err != nil:
		return cells.Cell{}, err
	case kind == "inlineStr":
		return cells.Cell{Kind: cells.Text, Text: inline}, nil
	case kind == "str" && (valued || formula):
		return cells.Cell{Kind: cells.Text, Text: unescape(value)}, nil
	case value == "" && formula:
		return cells.Cell{Kind: cells.Error, Text: noValue}, nil
	case value == "":
		return cells.Cell{}, nil
	}
	return s.typed(kind, value, e.attribute("s"))
}

// typed reads a value by the type of its cell.
func (s *sheetReader) typed(kind, value, style string) (cells.Cell, error) {
	switch kind {
	case "", "n":
		bits, err := number(value)
		if err != nil {
			return cells.Cell{}, err
		}
		looks, err := s.style(style)
		return s.number(bits, looks), err
	case "s":
		shared, err := s.sharedStrings()
		if err != nil {
			return cells.Cell{}, err
		}
		if shared == nil {
			return cells.Cell{}, errors.New("found a shared string in a workbook without any")
		}
		text, err := shared.get(value)
		return cells.Cell{Kind: cells.Text, Text: text}, err
	case "b":
		switch strings.TrimSpace(value) {
		case "1", "true":
			return cells.Cell{Kind: cells.Bool, Text: "TRUE"}, nil
		case "0", "false":
			return cells.Cell{Kind: cells.Bool, Text: "FALSE"}, nil
		}
		return cells.Cell{}, fmt.Errorf("found %q, expected the truth value 0 or 1", value)
	case "e":
		return cells.Cell{Kind: cells.Error, Text: value}, nil
	case "d":
		bits, err := serial(value, s.from1904)
		return s.number(bits, isoDate), err
	}
	return cells.Cell{}, fmt.Errorf("found a cell of the type %q, expected one of b d e inlineStr n s str", kind)
}

// style is what the number of a style says; cells without one have the first.
func (s *sheetReader) style(number string) (style, error) {
	i := 0
	if number != "" {
		var err error
		if i, err = strconv.Atoi(number); err != nil || i < 0 {
			return style{}, fmt.Errorf("found the cell style %q, expected a number", number)
		}
	}
	if i >= len(s.styles) {
		return style{format: cells.BuiltinFormat(0)}, nil
	}
	return s.styles[i], nil
}

// number makes a cell of a double.
func (s *sheetReader) number(bits uint64, looks style) cells.Cell {
	if !cells.IsNumber(bits) {
		return cells.Cell{Kind: cells.Error, Text: "#NUM!"} // what Excel has for the infinite
	}
	out := cells.Cell{Kind: cells.Number, Text: cells.Decimal(bits), Format: looks.format, IsDate: looks.isDate}
	if out.IsDate {
		out.Date = cells.Date(bits, s.from1904)
	}
	return out
}

// number reads a double as XML writes it; the bits of it are what is kept.
func number(text string) (uint64, error) {
	text = strings.TrimSpace(text)
	parsed, err := strconv.ParseFloat(text, 64)
	if strings.Trim(text, "0123456789+-.eE") != "" || err != nil && !errors.Is(err, strconv.ErrRange) {
		return 0, fmt.Errorf("found %q, expected a number", text)
	}
	return math.Float64bits(parsed), nil
}

// serial is the number of days that a date stands for which is written as text.
func serial(text string, from1904 bool) (uint64, error) {
	for _, layout := range []string{"2006-01-02T15:04:05", "2006-01-02T15:04:05Z", "2006-01-02T15:04", "2006-01-02"} {
		moment, err := time.Parse(layout, strings.TrimSpace(text))
		if err != nil {
			continue
		}
		first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
		if from1904 {
			first = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
		} else if moment.Before(time.Date(1900, 3, 1, 0, 0, 0, 0, time.UTC)) {
			first = first.AddDate(0, 0, 1)
		}
		return number(strconv.FormatFloat(moment.Sub(first).Hours()/24, 'g', -1, 64))
	}
	return 0, fmt.Errorf("found %q, expected a date such as 2024-06-30", text)
}
