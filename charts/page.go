package charts

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"

	"oborot/stats"
)

//go:embed assets/echarts.common.min.js
var echartsScript string

//go:embed assets/page.js
var pageScript string

//go:embed assets/page.css
var pageStyle string

//go:embed assets/page.html
var pageTemplate string

//go:embed assets/parts.html
var partsTemplate string

// sheet is what every page shows: its head, its sources and its evidence, every
// number and word already written in its language.
type sheet struct {
	l    *language
	book *ledger

	Lang, Title, Policy string
	Style               template.CSS
	Sources             []source
	Evidence            []entry
	Program             Program
}

// newSheet begins a page in a language, with its scripts.
func newSheet(lang string, program Program, scripts ...string) (sheet, error) {
	l, err := newLanguage(lang)
	if err != nil {
		return sheet{}, err
	}
	return sheet{l: l, book: newLedger(l), Lang: l.code, Program: program, Style: template.CSS(pageStyle + checkStyle), Policy: policy(scripts)}, nil
}

// page is what the template of a report shows.
type page struct {
	sheet

	Selected  []fact
	Made      []fact
	Headline  *headline
	Sides     *section
	Blocks    []blockView
	Press     []statementView
	PressMore string // what the page has no room for
	Omissions []omissionView

	limit         int // rows of a table
	charts, notes int // so far
}

// blockView is what one provider publishes, ready to be shown.
type blockView struct {
	ID, Name string
	Tiles    []tile
	Sections []section
}

// section is a group of charts under one heading, or a table alone.
type section struct {
	ID, Title, Lead string
	Figures         []figure
	Table           *table
	More            string // what the section leaves to the CSV
}

// tile is a key figure.
type tile struct {
	Name   string
	Period string
	Value  cell
	Growth cell
	Base   string
	Status string
	Notes  []string
	Weak   bool // provisional, estimated or told by the press alone
}

// pageSize is how many bytes a page may have.
const pageSize = 1_600_000

// manyRows is how many rows a table of a page may have that is not too large.
const manyRows = 200

// WriteHTML writes the report as one page that needs no network. Where it would
// grow too large its tables and its statements of texts are cut, the longest first, and say so; evidence
// that would be told twice is referred to.
func (r *Report) WriteHTML(w io.Writer) error {
	var b bytes.Buffer
	for limit := manyRows; ; limit /= 2 {
		b.Reset()
		if err := r.render(&b, limit); err != nil {
			return err
		}
		if b.Len() < pageSize || limit < 10 {
			break
		}
	}
	_, err := b.WriteTo(w)
	return err
}

// render writes the page with tables of at most limit rows.
func (r *Report) render(w io.Writer, limit int) error {
	p, err := newPage(r, limit)
	if err != nil {
		return err
	}
	return execute(w, pageTemplate, p.l, p)
}

// execute fills a template of a page with the parts that all pages share.
func execute(w io.Writer, text string, l *language, view any) error {
	t, err := template.New("page").Funcs(functions(l)).Parse(text)
	if err == nil {
		t, err = t.Parse(partsTemplate)
	}
	if err != nil {
		return err
	}
	return t.Execute(w, view)
}

// functions are what the templates call.
func functions(l *language) template.FuncMap {
	return template.FuncMap{
		"t":       l.text,
		"echarts": func() template.JS { return template.JS(echartsScript) },
		"script":  func() template.JS { return template.JS(pageScript) },
	}
}

// newPage writes everything that the page shows.
func newPage(r *Report, limit int) (*page, error) {
	s, err := newSheet(r.Lang, r.Program, echartsScript, pageScript)
	if err != nil {
		return nil, err
	}
	p := &page{sheet: s, limit: limit}
	p.book.brief = limit < manyRows
	p.Title = p.title(&r.Selection)
	p.Selected, p.Made = p.selection(&r.Selection), p.made(r)
	p.Headline, p.Sides = p.headline(r.Headline, r.checked(r.Headline)), p.sides(r.Sides)
	for i := range r.Blocks {
		b, err := p.block(&r.Blocks[i], i+1)
		if err != nil {
			return nil, err
		}
		p.Blocks = append(p.Blocks, b)
	}
	shown := min(limit, len(r.Press))
	for i := range r.Press[:shown] {
		p.Press = append(p.Press, p.statement(&r.Press[i]))
	}
	if left := len(r.Press) - shown; left > 0 {
		p.PressMore = p.l.text("press.more", itoa(left))
	}
	for _, o := range r.Omissions {
		p.Omissions = append(p.Omissions, p.omission(o))
	}
	if p.book.brief {
		p.book.refer()
	}
	p.Evidence, p.Sources = p.book.entries, p.book.sources()
	return p, nil
}

// policy is the content security policy of a page: its scripts, known by their
// hashes, and nothing from anywhere.
func policy(scripts []string) string {
	hashes := ""
	for _, script := range scripts {
		hashes += hashSource(script) + " "
	}
	return "default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; script-src " + hashes[:len(hashes)-1] +
		"; base-uri 'none'; form-action 'none'"
}

func hashSource(script string) string {
	sum := sha256.Sum256([]byte(script))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// nextID returns the fixed id of the next chart: c1, c2 …
func (p *page) nextID() string {
	p.charts++
	return "c" + itoa(p.charts)
}

// footnotes begins the footnotes of the next table.
func (p *page) footnotes() *footnotes {
	p.notes++
	return &footnotes{prefix: "n" + itoa(p.notes) + "-"}
}

// title makes a title of what was asked for.
func (p *page) title(s *Selection) string {
	areas := ""
	for _, code := range []string{s.Reporter, s.Partner} {
		switch {
		case code == "":
		case areas == "":
			areas = p.l.area(code)
		default:
			areas += " – " + p.l.area(code)
		}
	}
	if areas == "" {
		return p.l.text("title.all")
	}
	return p.l.text("title", areas)
}

// selection writes what was asked for.
func (p *page) selection(s *Selection) []fact {
	indicators := ""
	for i, code := range s.Indicators {
		if i > 0 {
			indicators += p.l.text("semicolon") + " "
		}
		indicators += p.l.indicator(code)
	}
	named := func(code string, name func(string) string) string {
		if code == "" {
			return ""
		}
		return name(code)
	}
	period := ""
	if !s.Period.IsZero() {
		period = p.l.period(s.Period)
	}
	return p.book.telling(
		fact{p.l.text("column.indicator"), indicators},
		fact{p.l.text("column.reporter"), named(s.Reporter, p.l.area)},
		fact{p.l.text("column.partner"), named(s.Partner, p.l.area)},
		fact{p.l.text("column.product"), named(s.Product, p.l.product)},
		fact{p.l.text("column.period"), period},
		fact{p.l.text("selection.against"), p.against(s.Against)},
		fact{p.l.text("selection.unit"), s.Unit},
		fact{p.l.text("selection.currency"), s.Currency},
		fact{p.l.text("evidence.basis"), string(s.Basis)},
		fact{p.l.text("column.provider"), named(s.Provider, p.l.provider)},
	)
}

// against names what the selection compares with.
func (p *page) against(word string) string {
	if word == "yoy" || word == "previous" {
		return p.l.text("against." + word)
	}
	return p.l.periodWords(word, "; ")
}

// made writes when the report was made and what was known then.
func (p *page) made(r *Report) []fact {
	asOf := p.l.text("asof.today")
	if !r.AsOf.IsZero() {
		asOf = p.l.date(r.AsOf)
	}
	return p.book.telling(fact{p.l.text("made"), p.l.date(r.Made)}, fact{p.l.text("asof"), asOf})
}

// tile makes a key figure of a row.
func (p *page) tile(r *stats.Row) tile {
	t := tile{Name: p.l.series(&r.Series), Period: p.l.period(r.Period), Value: p.value(r), Weak: !isFinal(r.Value)}
	t.Growth = cell{Text: p.l.text("status." + string(r.Status))}
	if r.Rate != nil {
		t.Growth = cell{Text: p.l.rate(r.Rate), Sub: p.l.bounds(r.Rate), Evidence: t.Value.Evidence}
		t.Base = p.l.against(r.BasePeriod)
	}
	if t.Weak {
		t.Status = p.l.observed(r.Value.Status)
	}
	if r.Rate == nil {
		t.Notes = append(t.Notes, p.l.text("status."+string(r.Status)+".why"))
	}
	t.Notes = append(t.Notes, p.l.sentences(r.Notes)...)
	return t
}
