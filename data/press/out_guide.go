package press

import (
	"fmt"

	"oborot/data"
)

// GuideFigure is a figure in the words of press/GUIDE.md, which differ from
// those of the rest of the program.
type GuideFigure struct {
	Indicator  string  `json:"indicator"`
	Reporter   *string `json:"reporter"`
	Partner    *string `json:"partner"`
	Place      *string `json:"place"`
	Product    *string `json:"product"`
	Period     *string `json:"period"`
	Value      string  `json:"value"`
	Unit       string  `json:"unit"`
	Approx     string  `json:"approx"`
	Kind       string  `json:"kind"`
	BasePeriod *string `json:"base_period"`
	Status     string  `json:"status"`
	Span       string  `json:"span"`
}

// guideAreas and guideUnits map our codes to those of the guide where they
// differ, or where it has none: "страны БРИКС" is no group of the guide. PN is a count
// among units and an island among areas.
var (
	guideAreas = map[string]string{data.World: "WLD", "CU_EAEU": "CU", "?": "", "BRICS": "", "OECD": "", "EA": ""}
	guideUnits = map[string]string{"PN": "count", "PC": "percent", "RATIO": "ratio", "RANK": "rank"}
)

// Guide writes the statement in the words of the guide. Times that need the
// date of publication stay relative without it.
func (s Statement) Guide() GuideFigure {
	stock, published := s.stock(), s.Published
	return GuideFigure{
		Indicator: s.Indicator, Reporter: guideWord(s.Reporter), Partner: guideWord(s.Partner),
		Place: optional(s.PlaceName), Product: optional(s.Product),
		Period: optional(s.When.guide(published, stock)), BasePeriod: optional(s.Base.guide(published, stock)),
		Value: s.Figure.Plain(), Unit: guideUnit(s.Unit), Approx: s.Figure.Hedge.String(),
		Kind: string(s.Kind), Status: string(s.Modality), Span: s.Words,
	}
}

func guideWord(code string) *string {
	if word, found := guideAreas[code]; found {
		return optional(word)
	}
	return optional(code)
}

func guideUnit(code string) string {
	if word, found := guideUnits[code]; found {
		return word
	}
	return code
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// guide writes a time: 2017-S1, rel:Y-1-S1, 2022-01/.., @2017-07-01.
func (w When) guide(published data.Date, stock bool) string {
	w = w.Fixed(published)
	switch w.Form {
	case Span:
		if day, edged := w.edgeDay(); edged && stock {
			return "@" + day.String()
		}
		if stock && w.Undated && w.Months == 1 && w.Edge > 0 {
			return fmt.Sprintf("@rel:%02d-%02d", w.Month, lastOfMonth(w.Year, w.Month))
		}
		if w.Ago {
			return ""
		}
		if stock && w.Months == 1 && w.Day > 0 {
			return "@" + w.guideYear()
		}
		return w.guideSpan()
	case Day:
		return w.guideDay(stock)
	case Now:
		if published.IsZero() {
			return "@rel:now"
		}
		return "@" + published.AddMonths(12*w.Year).String()
	case Open:
		if w.Month == 0 {
			return w.guideYear() + "/.."
		}
		return w.guideYear() + "-01/.."
	case Between:
		return fmt.Sprintf("%d/%d", w.Year, w.Until)
	case Annually:
		return "rel:annual"
	case Last, Next:
		return w.guideRolling()
	}
	return ""
}

// guideYear writes 2017, or rel:Y-1 where the date of publication is unknown.
func (w When) guideYear() string {
	switch {
	case w.Undated, w.Relative:
		return "rel:" + w.guideOffset()
	}
	return fmt.Sprintf("%d", w.Year)
}

// edgeDay returns the first or the last day of a span, where a text means it.
func (w When) edgeDay() (data.Date, bool) {
	if w.Edge == 0 || w.Form != Span || w.Relative || w.Undated {
		return 0, false
	}
	if w.Edge < 0 {
		return data.Span(w.Year, w.Month, 1).Start, true
	}
	return data.Span(w.Year, w.Month, w.Months).End().AddDays(-1), true
}

func (w When) guideOffset() string {
	if w.Year > 0 {
		return fmt.Sprintf("Y+%d", w.Year)
	}
	if w.Year == 0 {
		return "Y0"
	}
	return fmt.Sprintf("Y%d", w.Year)
}

func (w When) guideSpan() string {
	y, last := w.guideYear(), w.Month+w.Months-1
	switch {
	case w.Month == 1 && w.Months == 12:
		return y
	case w.Months == 6 && w.Month%6 == 1:
		return fmt.Sprintf("%s-S%d", y, last/6)
	case w.Months == 3 && w.Month%3 == 1:
		return fmt.Sprintf("%s-Q%d", y, last/3)
	case w.Months == 1:
		return fmt.Sprintf("%s-M%02d", y, w.Month)
	}
	if last > 12 && !w.Relative && !w.Undated {
		return fmt.Sprintf("%s-%02d/%d-%02d", y, w.Month, w.Year+(last-1)/12, (last-1)%12+1)
	}
	short := y
	if w.Relative || w.Undated {
		short = y[len("rel:"):]
	}
	return fmt.Sprintf("%s-%02d/%s-%02d", y, w.Month, short, last)
}

// guideDay writes a stock's day; of a flow, the span from January that ends
// there.
func (w When) guideDay(stock bool) string {
	if stock {
		if w.Relative || w.Undated {
			return fmt.Sprintf("@rel:%02d-%02d", w.Month, w.Day)
		}
		return "@" + data.NewDate(w.Year, w.Month, w.Day).String()
	}
	if w.Day != 1 && w.Day != lastOfMonth(w.Year, w.Month) {
		return ""
	}
	w.Form = Span
	if w.Day > 1 {
		w.Months, w.Month = w.Month, 1
		return w.guideSpan()
	}
	if w.Month == 1 {
		w.Year, w.Months = w.Year-1, 12
		return w.guideSpan()
	}
	w.Months, w.Month = w.Month-1, 1
	return w.guideSpan()
}

func (w When) guideRolling() string {
	word, unit := "last", "M"
	if w.Form == Next {
		word = "next"
	}
	if w.Years {
		unit = "Y"
	}
	return fmt.Sprintf("rel:%s%d%s", word, w.N, unit)
}
