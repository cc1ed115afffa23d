package table

import (
	"archive/zip"
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"oborot/data"
	"oborot/data/readtest"
	"oborot/data/xls/xlstest"
)

// streamed is a sheet of an .xlsx in the making, whose rows need not lie in memory.
type streamed struct {
	name   string
	hidden bool
	rows   iter.Seq[[]any]
}

// streamedOf are the sheets of a small workbook.
func streamedOf(sheets []xlstest.Sheet) []streamed {
	var out []streamed
	for _, s := range sheets {
		out = append(out, streamed{s.Name, s.Hidden, slices.Values(s.Rows)})
	}
	return out
}

// writeBook writes an .xlsx row by row. Cells are those of xlstest.
func writeBook(w io.Writer, sheets []streamed) error {
	z := zip.NewWriter(w)
	part := func(name string, write func(io.Writer)) error {
		in, err := z.Create(name)
		if err != nil {
			return err
		}
		buffered := bufio.NewWriterSize(in, 1<<16)
		write(buffered)
		return buffered.Flush()
	}
	text := func(name, content string) error {
		return part(name, func(w io.Writer) { io.WriteString(w, content) })
	}
	list := `<workbook xmlns:r="r"><sheets>`
	links := `<Relationships><Relationship Id="styles" Type="/styles" Target="styles.xml"/>`
	err := text("_rels/.rels", `<Relationships><Relationship Id="a" Type="/officeDocument" Target="xl/workbook.xml"/></Relationships>`)
	for i, s := range sheets {
		state := map[bool]string{true: ` state="hidden"`}[s.hidden]
		list += fmt.Sprintf(`<sheet name="%s"%s r:id="r%d"/>`, s.name, state, i)
		links += fmt.Sprintf(`<Relationship Id="r%d" Type="/worksheet" Target="sheet%d.xml"/>`, i, i)
		err = errors.Join(err, part(fmt.Sprintf("xl/sheet%d.xml", i), func(w io.Writer) { writeSheet(w, s) }))
	}
	return errors.Join(err, text("xl/workbook.xml", list+"</sheets></workbook>"), text("xl/_rels/workbook.xml.rels", links+"</Relationships>"),
		text("xl/styles.xml", `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`), z.Close())
}

// writeSheet writes the part of one sheet.
func writeSheet(w io.Writer, s streamed) {
	io.WriteString(w, "<worksheet><sheetData>")
	n := 0
	for row := range s.rows {
		n++
		fmt.Fprintf(w, `<row r="%d">`, n)
		for i, cell := range row {
			at := data.ColumnLetters(i+1) + fmt.Sprint(n)
			switch c := cell.(type) {
			case nil:
			case string:
				fmt.Fprintf(w, `<c r="%s" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, at, c)
			case bool:
				fmt.Fprintf(w, `<c r="%s" t="b"><v>%t</v></c>`, at, c)
			case time.Time:
				fmt.Fprintf(w, `<c r="%s" s="1"><v>%d</v></c>`, at, int(c.Sub(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)).Hours()/24))
			default:
				fmt.Fprintf(w, `<c r="%s"><v>%v</v></c>`, at, c)
			}
		}
		io.WriteString(w, "</row>")
	}
	io.WriteString(w, "</sheetData></worksheet>")
}

// bookOf makes an .xlsx of sheets.
func bookOf(t testing.TB, sheets ...xlstest.Sheet) *data.Document {
	t.Helper()
	var b bytes.Buffer
	if err := writeBook(&b, streamedOf(sheets)); err != nil {
		t.Fatal(err)
	}
	return readtest.Document("book.xlsx", b.Bytes())
}

// tidyBook is a sheet of the tidy layout in a workbook: a title and a number above
// the header, which begins at column B, a column that the layout does not know, a
// cell without a head, an empty row, and a row that is wrong.
func tidyBook() []xlstest.Sheet {
	return []xlstest.Sheet{
		{Name: "Notes", Rows: [][]any{{"Figures of trade"}}},
		{Name: "Data", Rows: [][]any{
			{"Trade", num("7")},
			{},
			{nil, "indicator", "reporter", "partner", "period", nil, "value", "unit", "provider", "colour"},
			{nil, "exports", "KZ", "BE", num("2022"), nil, num("347184855.94"), "USD", "kz_stat", "red"},
			{nil, "exports", num("398"), "BE", "2023-H1", "?", "44e6", "USD", "kz_stat"},
			{nil, " ", nil, nil, nil, nil, "", nil, nil},
			{nil, "exports", "KZ", "Atlantis", num("2023"), nil, num("5"), "USD", "kz_stat"},
			{nil, "exports", "KZ", "BE", num("2024"), nil, true, "USD", "kz_stat"},
			{nil, "exports", "KZ", "BE", num("2021"), nil, time.Date(2021, 3, 1, 0, 0, 0, 0, time.UTC), "USD", "kz_stat"},
			{nil, "exchange_rate", "KZ", "W00", time.Date(2024, 7, 1, 0, 0, 0, 0, time.UTC), nil, num("0.1"), "USD", "kz_stat"},
		}},
		{Name: "more", Rows: [][]any{
			{"value", "indicator", "reporter", "partner", "period", "unit", "provider"},
			{num("0.30000000000000004"), "imports", "KZ", "BE", num("2022"), "USD", "kz_stat"},
		}},
		{Name: "Pivot", Rows: [][]any{{"x", num("5")}}},
		{Name: "old", Hidden: true, Rows: [][]any{{"x", num("6")}}},
	}
}

// A layout of rows reads the sheets of both kinds of workbooks, cell by cell.
func TestRowsOfWorkbooks(t *testing.T) {
	for name, doc := range map[string]*data.Document{"book.xls": workbook(t, tidyBook()...), "book.xlsx": bookOf(t, tidyBook()...)} {
		if !New().Match(doc) {
			t.Fatalf("%s is not claimed: %s", name, New().Explain(doc))
		}
		_, got, _ := strings.Cut(readtest.Text(New(), doc), "\n")
		const want = `row error: NAME:sheet Pivot!B1: a number in a sheet without the header, expected the header of oborot-tidy, or the sheet under skip_sheets
finding: sheet old!B1: the sheet is hidden and was not read
finding: sheet Data!J3: the column "colour" is not read
observation: kz_stat exports KZ BE TOTAL USD 2022 = 347184855.94 at sheet Data!G4
observation: kz_stat exports KZ BE TOTAL USD 2023-S1 = 44e6 at sheet Data!G5
row error: NAME:sheet Data!D7: unknown area "Atlantis", expected a code or a name of a country, group or region
row error: NAME:sheet Data!G8: found TRUE, expected a number such as 1234.5
row error: NAME:sheet Data!G9: found the date 2021-03-01, expected a number such as 1234.5
observation: kz_stat exchange_rate KZ W00 TOTAL USD 2024-07-01 = 0.1 at sheet Data!G10
finding: sheet Data!B1: numbers above the header are not read: 1 from here on
finding: sheet Data!F5: cells in columns without a head are not read: in 1 row from here on
observation: kz_stat imports KZ BE TOTAL USD 2022 = 0.3 at sheet more!A2
coverage: kz_stat exports KZ partner=BE product=TOTAL 2022 sparse=false
coverage: kz_stat exports KZ partner=BE product=TOTAL 2023-S1 sparse=false
coverage: kz_stat imports KZ partner=BE product=TOTAL 2022 sparse=false
`
		if want := strings.ReplaceAll(want, "NAME", name); got != want {
			t.Errorf("%s reads\n%s\nexpected\n%s", name, got, want)
		}
	}
}

// A header is looked for in the first rows only, and what a sheet lacks is told.
func TestHeaderOfASheet(t *testing.T) {
	header := []any{"indicator", "reporter", "partner", "period", "value", "unit", "provider"}
	row := []any{"exports", "KZ", "BE", "2022", num("1"), "USD", "kz_stat"}
	at := func(n int) *data.Document {
		return bookOf(t, xlstest.Sheet{Name: "A", Rows: append(make([][]any, n-1), header, row)})
	}
	if !New().Match(at(beginning)) || New().Match(at(beginning+1)) {
		t.Errorf("a header is expected down to row %d", beginning)
	}
	doc := bookOf(t, xlstest.Sheet{Name: "A", Rows: [][]any{{"title"}, header[1:], row}})
	if got, want := New().Explain(doc), "nearest is the layout oborot-tidy, but sheet A: the header has no column indicator"; !strings.Contains(got, want) {
		t.Errorf("explained by\n%s\nexpected in it\n%s", got, want)
	}
	if got := readtest.Text(New(), bookOf(t, xlstest.Sheet{Name: "A", Rows: [][]any{header}})); !strings.Contains(got, "error: book.xlsx: no rows under the header") {
		t.Errorf("a header alone reads\n%s", got)
	}
}

// The decimal sign is found from the cells that are texts; numbers have their own.
func TestDecimalOfASheet(t *testing.T) {
	l, err := LoadLayout("own.yaml", strings.NewReader(strings.Replace(ownRows, "rows:", "rows:\n  skip_sheets: [x]", 1)))
	if err != nil {
		t.Fatal(err)
	}
	doc := bookOf(t, xlstest.Sheet{Name: "A", Rows: [][]any{{"Partner", num("2022")}, {"BE", num("1234.5")}, {"KZ", "1,5"}}}, xlstest.Sheet{Name: "x", Rows: [][]any{{num("1")}}})
	got := readtest.Text(New(l), doc)
	for _, want := range []string{"BE TOTAL USD 2022 = 1234.5 at sheet A!B2", "KZ TOTAL USD 2022 = 1.5 at sheet A!B3"} {
		if !strings.Contains(got, want) || strings.Contains(got, "error") {
			t.Errorf("it reads\n%s\nexpected in it\n%s", got, want)
		}
	}
}

// An .xlsx that is cut is never half a workbook.
func TestBookCutAnywhere(t *testing.T) {
	whole := bookOf(t, tidyBook()...)
	for n := 0; n < len(whole.Head); n += 31 {
		if got := readtest.Text(New(), readtest.Document(whole.Name, whole.Head[:n])); !strings.HasPrefix(got, "error: ") {
			t.Fatalf("cut at byte %d of %d it reads\n%s", n, len(whole.Head), got)
		}
	}
}

// Two layouts with the same header are told apart by the names of their files.
func TestFileNameTellsLayoutsApart(t *testing.T) {
	var layouts []*Layout
	for _, flow := range []string{"exports", "imports"} {
		text := strings.NewReplacer("name: own", "name: "+flow, "indicator: exports", "indicator: "+flow, "rows:", "file_name:\n  - {text: \""+flow+"*\"}\nrows:").Replace(ownRows)
		l, err := LoadLayout(flow+".yaml", strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		layouts = append(layouts, l)
	}
	for name, want := range map[string]string{"exports.csv": "own exports KG BE", "imports.csv": "own imports KG BE", "x.csv": "imports: the name of the file tells nothing"} {
		doc := readtest.Document(name, []byte("Partner;2022\nBE;1,5\n"))
		if got := readtest.Text(New(layouts...), doc); !strings.Contains(got, want) || New(layouts...).Match(doc) != (name != "x.csv") {
			t.Errorf("%s reads\n%s\nexpected in it %s", name, got, want)
		}
	}
}
