package table

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"oborot/data"
	"oborot/data/cells"
)

// Numbers says how a publisher writes figures that are texts, and what stands
// where there is no figure.
type Numbers struct {
	// Decimal is the decimal sign, a point or a comma. Where it is not said it is
	// found from all figures of the table; never from one alone.
	Decimal string `yaml:"decimal"`
	// Thousands is what separates thousands: a space, a point, a comma or an
	// apostrophe. Where it is not said nothing may, but 1,234 is doubtful; none
	// says that nothing ever does.
	Thousands string            `yaml:"thousands"`
	Absent    []string          `yaml:"absent"`   // texts that say nothing, as an empty cell does
	Missing   []string          `yaml:"missing"`  // texts that stand for a figure that is not known or not told
	Nil       []string          `yaml:"nil"`      // texts that stand for exactly nothing
	Suffixes  map[string]string `yaml:"suffixes"` // marks behind a figure and the status that they mean
}

// written is what a cell says of a figure.
type written struct {
	figure data.Figure
	status data.Status
	none   bool   // the cell says nothing
	mark   string // what stands behind the figure, or in its place
	bare   bool   // the mark stands in the place of a figure
}

// read reads a text. The decimal sign is that of the table.
func (n *Numbers) read(text, decimal string) (written, error) {
	text = strings.TrimSpace(text)
	switch {
	case slices.Contains(n.Absent, text):
		return written{none: true}, nil
	case slices.Contains(n.Missing, text):
		return written{status: data.Missing, mark: text, bare: true}, nil
	case slices.Contains(n.Nil, text):
		return written{status: data.Normal, mark: text, bare: true}, nil
	}
	out := written{status: data.Normal}
	number := text
	for suffix, status := range n.Suffixes {
		if bare, found := strings.CutSuffix(text, suffix); found && bare != "" {
			number, out.status, out.mark = strings.TrimSpace(bare), data.Status(status[0]), suffix
		}
	}
	f, err := data.ParseFigure(n.plain(number, decimal))
	switch {
	case errors.Is(err, data.ErrDigits):
		return out, err
	case err != nil:
		return out, errors.New("found " + quote(text))
	}
	out.figure = f
	return out, nil
}

// figure reads a cell; an empty one says nothing. A numeric cell has 15
// significant digits and no more precision than they show, but a bare nought is as
// precise as its format prints it.
func (n *Numbers) figure(cell cells.Cell, decimal string) (written, error) {
	switch cell.Kind {
	case cells.Number:
		if cell.IsDate {
			return written{}, errors.New("found the date " + cell.Date.Format("2006-01-02"))
		}
		f, err := data.ParseFigure(cell.Text)
		if f.IsZero() {
			f.Exponent = -cells.Places(cell.Format)
		}
		return written{figure: f, status: data.Normal}, err
	case cells.Text, cells.Empty:
		if strings.TrimSpace(cell.Text) == "" {
			return written{none: true}, nil
		}
		return n.read(cell.Text, decimal)
	}
	return written{}, errors.New("found " + strings.TrimSpace(cell.Text))
}

// plain writes a number with a decimal point and without separated thousands. What
// is out of place stays, and is no number then.
func (n *Numbers) plain(number, decimal string) string {
	if n.Thousands != "" && n.Thousands != "none" {
		number = n.joined(number, decimal)
	}
	if decimal == "," && !strings.Contains(number, ".") {
		number = strings.Replace(number, ",", ".", 1)
	}
	return number
}

// spaces are the spaces that separate thousands, besides the plain one.
var spaces = strings.NewReplacer("\u00A0", " ", "\u202F", " ", "\u2009", " ")

// joined is a number without the separators of its thousands, where each parts
// three digits.
func (n *Numbers) joined(number, decimal string) string {
	if n.Thousands == " " {
		number = spaces.Replace(number)
	}
	whole, fraction, found := strings.Cut(number, decimal)
	groups := strings.Split(whole, n.Thousands)
	if first := strings.TrimLeft(groups[0], "+-"); len(groups) > 1 && (first == "" || len(first) > 3) {
		return number
	}
	for _, group := range groups[1:] {
		if len(group) != 3 {
			return number
		}
	}
	if found {
		fraction = decimal + fraction
	}
	return strings.Join(groups, "") + fraction
}

// signs gathers from the figures of a table which sign is the decimal one.
type signs struct {
	sure      map[string]string // a decimal sign with the figure that shows it
	ambiguous string            // a figure that shows none: 1,234
}

// see looks at one figure.
func (s *signs) see(text string) {
	text = strings.TrimLeft(strings.TrimSpace(text), "+-")
	if !strings.ContainsAny(text, "0123456789") || strings.Trim(text, "0123456789.,") != "" {
		return
	}
	if s.sure == nil {
		s.sure = map[string]string{}
	}
	last := strings.LastIndexAny(text, ".,")
	if last < 0 {
		return
	}
	sign, whole, fraction := text[last:last+1], text[:last], text[last+1:]
	other := map[string]string{".": ",", ",": "."}[sign]
	switch {
	case strings.Contains(whole, other):
		s.sure[sign] = text
	case strings.Contains(whole, sign):
		s.sure[other] = text
	case len(fraction) != 3 || whole == "" || len(whole) > 3 || whole[0] == '0':
		s.sure[sign] = text
	default:
		s.ambiguous = text
	}
}

// decimal is the sign that the figures show; a point where there is nothing to
// show it in.
func (s *signs) decimal(n *Numbers) (string, error) {
	point, comma := s.sure["."], s.sure[","]
	switch {
	case point != "" && comma != "":
		return "", fmt.Errorf("the decimal sign is a point in %s and a comma in %s, expected one in the whole table", quote(point), quote(comma))
	case comma != "":
		return ",", nil
	case point != "" || s.ambiguous == "":
		return ".", nil
	case n.Thousands == "none":
		return strings.Trim(s.ambiguous, "0123456789"), nil
	case n.Thousands == "." || n.Thousands == ",":
		return map[string]string{".": ",", ",": "."}[n.Thousands], nil
	}
	return "", fmt.Errorf("%s may be read in two ways, expected the layout to declare decimal", quote(s.ambiguous))
}
