package charts

import (
	"bytes"
	"encoding/json"
	"html/template"
	"unicode/utf8"

	"oborot/stats"

	echarts "github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/shopspring/decimal"
)

// figure is a chart of the page with the table of what it shows.
type figure struct {
	ID     string
	Title  string
	Label  string // what the chart shows, for who does not see it
	Legend []legend
	Key    []string
	Height int // pixels
	Option template.JS
	Table  table
}

// legend names a colour of a chart. It stands in the page and not in the chart,
// where a long name would be cut.
type legend struct{ Colour, Name string }

// legends names the colours of a chart in their order; a single one needs none.
func legends(names []string) []legend {
	var out []legend
	for i, name := range names {
		if len(names) > 1 {
			out = append(out, legend{colour(i)[1:], name})
		}
	}
	return out
}

// Colours are names of CSS variables of the page, "@c1"; the page's script puts
// in what they are in the light, the dark and the printed theme.
var palette = []string{"@c1", "@c2", "@c3", "@c4", "@c5", "@c6"}

// colour returns the nth colour of the palette.
func colour(n int) string { return palette[n%len(palette)] }

// datum is a mark of a chart: the data types of go-echarts have neither the
// border's dashes nor the text for the tooltip nor the way to the evidence.
type datum struct {
	Value    any         `json:"value"` // json.Number or nil
	Tip      string      `json:"tip,omitempty"`
	Evidence int         `json:"evidence,omitempty"`
	Symbol   string      `json:"symbol,omitempty"`
	Style    *style      `json:"itemStyle,omitempty"`
	Label    *opts.Label `json:"label,omitempty"`
}

// style is how a mark is drawn.
type style struct {
	Color       string `json:"color,omitempty"`
	BorderColor string `json:"borderColor,omitempty"`
	BorderWidth int    `json:"borderWidth,omitempty"`
	BorderType  string `json:"borderType,omitempty"`
}

// hollow is the style of what is not final: a dashed outline.
func hollow(colour string) *style {
	return &style{Color: "@paper", BorderColor: colour, BorderWidth: 2, BorderType: "dashed"}
}

// solid is the style of a published figure.
func solid(colour string) *style { return &style{Color: colour} }

// coordinate writes a value as an axis in 10^power shows it.
func coordinate(a *stats.Amount, power int32) any {
	if a == nil {
		return nil
	}
	return json.Number(a.Value.Shift(-power).String())
}

// axisPower is the power of ten of an axis that shows those amounts.
func axisPower(amounts []*stats.Amount) int32 {
	largest := decimal.Zero
	for _, a := range amounts {
		if a != nil && a.Value.Abs().Cmp(largest) > 0 {
			largest = a.Value.Abs()
		}
	}
	return scaleOf(largest)
}

// axisName names the scale and unit of an axis: "million EUR".
func (l *language) axisName(power int32, unit string) string {
	u := l.unit(unit)
	if power == 0 {
		return u
	}
	return l.with(l.text("scale."+itoa(int(power))), unit)
}

// series adds a series of marks to a chart.
func addSeries(c *echarts.BaseConfiguration, kind, name string, data []datum, with func(*echarts.SingleSeries)) {
	s := echarts.SingleSeries{Type: kind, Name: name, Data: data}
	if with != nil {
		with(&s)
	}
	c.MultiSeries = append(c.MultiSeries, s)
}

// globals sets what all charts have in common.
func globals(c *echarts.BaseConfiguration, id string) {
	c.Initialization.ChartID = id
	c.Colors = palette
	c.Animation = opts.Bool(false)
	c.Tooltip = opts.Tooltip{Show: opts.Bool(true), Trigger: "item"}
	c.Legend = opts.Legend{Show: opts.Bool(false)}
	c.GridList = []opts.Grid{{Left: "4", Right: "16", Top: "34", Bottom: "16"}}
}

// axisLabel is how the names and numbers at an axis are written.
func axisLabel() *opts.AxisLabel {
	return &opts.AxisLabel{Show: opts.Bool(true), Color: "@ink", ShowMinLabel: opts.Bool(true), ShowMaxLabel: opts.Bool(true)}
}

// crowded is how many names may stand below an axis before the last of them
// collides with the one before.
const crowded = 12

func axisLine(show bool) *opts.AxisLine {
	return &opts.AxisLine{Show: opts.Bool(show), LineStyle: &opts.LineStyle{Color: "@rule"}}
}

func splitLine() *opts.SplitLine {
	return &opts.SplitLine{Show: opts.Bool(true), LineStyle: &opts.LineStyle{Color: "@rule"}}
}

// upright sets category names below and values on the left.
func upright(c *echarts.BaseConfiguration, names []string, unit string) {
	label := axisLabel()
	if label.HideOverlap = opts.Bool(true); len(names) > crowded {
		label.ShowMaxLabel = nil
	}
	c.XAxisList[0] = opts.XAxis{Type: "category", Data: names, AxisLabel: label, AxisLine: axisLine(true)}
	c.YAxisList[0] = opts.YAxis{Type: "value", Name: unit, AxisLabel: axisLabel(), AxisLine: axisLine(false), SplitLine: splitLine()}
}

// lying sets category names on the left, the first on top. Each bar bears its
// value, so the axis of values has no labels.
func lying(c *echarts.BaseConfiguration, names []string, marks []datum) {
	name, value := 0, 0
	for i := range names {
		name, value = max(name, utf8.RuneCountInString(names[i])), max(value, utf8.RuneCountInString(marks[i].Label.Formatter))
	}
	label := axisLabel()
	label.Width, label.Interval = min(nameWidth, 16+8*name), "0" // the page's script breaks lines
	c.YAxisList[0] = opts.YAxis{Type: "category", Data: names, Inverse: opts.Bool(true), AxisLabel: label, AxisLine: axisLine(true)}
	c.XAxisList[0] = opts.XAxis{Type: "value", AxisLabel: &opts.AxisLabel{Show: opts.Bool(false)}, SplitLine: &opts.SplitLine{Show: opts.Bool(false)}}
	c.GridList = []opts.Grid{{Left: itoa(label.Width + 14), Right: itoa(14 + 6*value), Top: "4", Bottom: "8"}}
}

// nameWidth is how many pixels the names of a lying chart may take.
const nameWidth = 132

// optionJSON writes the options of a chart for a script element: <, > and & are
// escaped. go-echarts takes what stands between two marks __f__ for code; this
// page does not, and the mark is broken up all the same.
func optionJSON(c *echarts.BaseConfiguration) (template.JS, error) {
	b, err := json.Marshal(c.JSON())
	if err != nil {
		return "", err
	}
	return template.JS(bytes.ReplaceAll(b, []byte("__f__"), []byte("_f_"))), nil
}
