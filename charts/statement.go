package charts

import (
	"unicode"
	"unicode/utf8"

	"oborot/data"
	"oborot/stats"
)

// statementView is what a text says, in words.
type statementView struct {
	About    string
	Figure   cell
	Kind     string
	Words    *quote
	Speaker  string
	Outlet   string
	Date     string
	Modality string
	Doubts   []string
	Implied  *table
	Verdict  verdictView
	Reasons  []reasonView
}

// statement writes a statement with the rows it implies and its doubts.
func (p *page) statement(s *Statement) statementView {
	v := statementView{
		About: p.l.series(&s.Series) + ", " + p.when(s), Kind: p.l.text("claim." + first(string(s.Kind), string(data.Level))),
		Words: p.l.quote(&s.Words), Speaker: opening(first(s.Words.Speaker, p.l.text("speaker.none"))),
		Modality: p.l.text("modality." + first(string(s.Words.Modality), string(data.Actual))),
	}
	if s.Release != nil {
		v.Outlet, v.Date = p.l.provider(s.Release.Provider), p.l.date(s.Release.Vintage)
	}
	v.Figure = cell{Text: p.l.claimFigure(s.Kind, s.Figure, s.Unit), Evidence: p.statementEvidence(s)}
	v.Doubts = p.l.sentences(s.Notes, s.Words.Note)
	if len(s.Rows) > 0 {
		t := p.impliedTable(s.Rows)
		v.Implied = &t
	}
	if s.Checked != nil {
		v.Verdict = p.verdict(s.Checked.Verdict)
		for i := range s.Checked.Reasons {
			v.Reasons = append(v.Reasons, p.reason(&s.Checked.Reasons[i]))
		}
	}
	return v
}

// when writes the period of a statement, in the text's words where it has no
// other.
func (p *page) when(s *Statement) string {
	when := first(s.Span, p.l.text("period.open"))
	if !s.Period.IsZero() {
		when = p.l.period(s.Period)
	}
	if !s.BasePeriod.IsZero() {
		when = commas(when, p.l.against(s.BasePeriod))
	}
	return when
}

// statementEvidence files the words of a statement.
func (p *page) statementEvidence(s *Statement) int {
	key := entryKey{series: s.Series.Key, period: s.Period, value: string(s.Kind) + s.Figure.String() + s.Span, where: s.Where}
	if s.Release != nil {
		key.release = s.Release.SHA256
	}
	if id, found := p.book.known[key]; found {
		return id
	}
	told := part{
		Text: p.l.claimFigure(s.Kind, s.Figure, s.Unit), Release: p.book.release(s.Release),
		Place: p.l.place(s.Release, s.Where), Words: p.l.quote(&s.Words),
	}
	return p.book.add(key, entry{
		Title: p.l.series(&s.Series) + ", " + p.when(s),
		Sides: []side{{Label: p.l.text("evidence.statement"), Text: told.Text, Parts: []part{told}}},
	})
}

// impliedTable is the table of what a statement implies.
func (p *page) impliedTable(rows []stats.Row) table {
	notes := p.footnotes()
	t := table{Caption: p.l.text("press.implied"), Head: p.heads(1, "period", "value", "base", "growth")}
	for i := range rows {
		r := &rows[i]
		base := p.base(r)
		base.Sub = p.l.short(r.BasePeriod)
		t.Rows = append(t.Rows, []cell{{Text: p.l.short(r.Period), Head: true}, p.value(r), base, p.growth(r, notes)})
	}
	t.Notes = notes.list
	return t
}

// opening returns words as they stand at the beginning of a line: a post that a
// text writes small, "посол", opens it with a capital letter.
func opening(words string) string {
	first, size := utf8.DecodeRuneInString(words)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + words[size:]
}
