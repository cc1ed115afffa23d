package charts

import (
	"strconv"

	"oborot/stats"
)

// table is a table of the page.
type table struct {
	Caption string
	Head    []head
	Rows    [][]cell
	Notes   []footnote
	More    string // what the table leaves to the CSV
}

// head is the head of a column.
type head struct {
	Text   string
	Number bool
}

// cell is a cell of a table, or a number anywhere on the page.
type cell struct {
	Text     string
	Sub      string // a second line
	Evidence int    // the number of its evidence; 0: none
	Number   bool
	Head     bool // names the row
	Span     int  // names a group of rows across that many columns
	Marks    []footnote
}

// footnote is a sentence below a table and the mark that leads to it.
type footnote struct {
	ID   string
	Mark string
	Text string
}

// footnotes gathers the sentences below one table; the same sentence has one
// mark.
type footnotes struct {
	prefix string
	list   []footnote
}

// mark returns the mark of a sentence.
func (f *footnotes) mark(text string) footnote {
	for _, n := range f.list {
		if n.Text == text {
			return n
		}
	}
	mark := strconv.Itoa(len(f.list) + 1)
	n := footnote{ID: f.prefix + mark, Mark: mark, Text: text}
	f.list = append(f.list, n)
	return n
}

// of returns the marks of what a row's status and notes say.
func (f *footnotes) of(l *language, r *stats.Row) []footnote {
	var marks []footnote
	if r.Status != stats.OK {
		marks = append(marks, f.mark(l.text("status."+string(r.Status)+".why")))
	}
	for _, n := range r.Notes {
		marks = append(marks, f.mark(l.note(n)))
	}
	return marks
}

// heads names columns by their keys; from the nth on they hold numbers.
func (p *page) heads(numbers int, keys ...string) []head {
	var out []head
	for i, key := range keys {
		out = append(out, head{Text: p.l.text("column." + key), Number: i >= numbers})
	}
	return out
}

// value is the cell of a row's value.
func (p *page) value(r *stats.Row) cell {
	if r.Value == nil {
		return cell{Text: "–", Number: true, Evidence: p.book.row(r)}
	}
	return cell{Text: p.l.amount(r.Value, r.Series.Unit), Number: true, Evidence: p.book.row(r)}
}

// base is the cell of a row's base, its period in the second line.
func (p *page) base(r *stats.Row) cell {
	c := cell{Text: "–", Number: true, Evidence: p.book.row(r)}
	switch {
	case r.Base != nil:
		c.Text = p.l.amount(r.Base, r.Series.Unit)
	case r.Status == stats.Implied:
		c.Text = p.l.span(r.BaseInterval, r.Series.Unit)
	}
	return c
}

// change is the cell of a row's difference.
func (p *page) change(r *stats.Row) cell {
	if r.Change == nil {
		return cell{Text: "–", Number: true}
	}
	return cell{Text: p.l.change(r), Number: true, Evidence: p.book.row(r)}
}

// growth is the cell of a row's rate with its bounds, or the word of the status
// that stands in its place.
func (p *page) growth(r *stats.Row, notes *footnotes) cell {
	c := cell{Number: true, Marks: notes.of(p.l, r)}
	if r.Rate == nil {
		c.Text = p.l.text("status." + string(r.Status))
		return c
	}
	c.Text, c.Sub, c.Evidence = p.l.rate(r.Rate), p.l.bounds(r.Rate), p.book.row(r)
	return c
}

// status is the cell of a row's status in words.
func (p *page) status(r *stats.Row) cell {
	return cell{Text: p.l.text("status." + string(r.Status))}
}
