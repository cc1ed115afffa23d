package xlsx

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"oborot/data/cells"
)

// name is the name of a cell, B17.
func name(row, column int32) string {
	letters := ""
	for ; column > 0; column = (column - 1) / 26 {
		letters = string(rune('A'+(column-1)%26)) + letters
	}
	return fmt.Sprintf("%s%d", letters, row)
}

func text(s string) cells.Cell { return cells.Cell{Kind: cells.Text, Text: s} }

func general(s string) cells.Cell {
	return cells.Cell{Kind: cells.Number, Text: s, Format: "General"}
}

// TestCells has one cell of each kind that files have.
// TestFirst reads the first rows only: damage further down is not met.
func TestFirst(t *testing.T) {
	file := pack(t, parts(`<row r="1"><c><v>1</v></c></row><row r="3"><c><v>3</v></c></row><row r="4"><c><v>x</v></c></row>`))
	book, err := open(t, file).First(3)
	if err != nil || book.Sheets[0].Rows != 3 || book.Sheets[0].Cell(2, 0).Text != "3" {
		t.Errorf("found %+v, %v, expected the first three rows", book, err)
	}
	if _, err := open(t, file).First(4); err == nil {
		t.Error("the fourth row is no number, and no error")
	}
}

func TestCells(t *testing.T) {
	day := time.Date(2023, 6, 30, 0, 0, 0, 0, time.UTC)
	for markup, want := range map[string]cells.Cell{
		`<c t="s"><v>0</v></c>`:                                            text("Страна"),
		`<c t="s"><v>1</v></c>`:                                            text(" a "),
		`<c t="s"><v>2</v></c>`:                                            text("a"),
		`<c t="s"><v>3</v></c>`:                                            text("Экспорт"),
		`<c t="s"><v>4</v></c>`:                                            text("line\rend _x0041_ 😀 _x12_"),
		`<c t="s"><v>5</v></c>`:                                            text(""),
		`<c t="str"><f>A1&amp;"x"</f><v>a &lt; b</v></c>`:                  text("a < b"),
		`<c t="str"><f>""</f><v></v></c>`:                                  text(""),
		`<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>`: text("inline"),
		`<c><v>20208.908998999999</v></c>`:                                 general("20208.908999"),
		`<c t="n" s="0"><v>0.30000000000000004</v></c>`:                    general("0.3"),
		`<c><v>-1.5E-3</v></c>`:                                            general("-0.0015"),
		`<c s="99"><v>7</v></c>`:                                           general("7"),
		`<c><f>1+1</f><v> 2 </v></c>`:                                      general("2"),
		`<c s="3"><v>1234.5</v></c>`:                                       {Kind: cells.Number, Text: "1234.5", Format: "#,##0.00"},
		`<c s="1"><v>45107</v></c>`:                                        {Kind: cells.Number, Text: "45107", Format: "m/d/yyyy", IsDate: true, Date: day},
		`<c s="2"><v>45107</v></c>`:                                        {Kind: cells.Number, Text: "45107", Format: `[$-419]MMMM\ YYYY`, IsDate: true, Date: day},
		`<c t="d"><v>2023-06-30</v></c>`:                                   {Kind: cells.Number, Text: "45107", Format: "yyyy-mm-dd", IsDate: true, Date: day},
		`<c t="d"><v>2023-06-30T18:00:00</v></c>`:                          {Kind: cells.Number, Text: "45107.75", Format: "yyyy-mm-dd", IsDate: true, Date: day.Add(18 * time.Hour)},
		`<c t="b"><v>1</v></c>`:                                            {Kind: cells.Bool, Text: "TRUE"},
		`<c t="b"><v>0</v></c>`:                                            {Kind: cells.Bool, Text: "FALSE"},
		`<c t="e"><v>#N/A</v></c>`:                                         {Kind: cells.Error, Text: "#N/A"},
		`<c><v>1e999</v></c>`:                                              {Kind: cells.Error, Text: "#NUM!"},
		`<c><f>A1</f></c>`:                                                 {Kind: cells.Error, Text: "a formula without its value"},
		`<c s="1"/>`:                                                       {},
		`<c t="str"/>`:                                                     {},
		`<c><v/><extLst><ext><v>9</v></ext></extLst></c>`:                  {},
	} {
		got, err := contents(open(t, pack(t, parts("<row>"+markup+"</row>"))), 0)
		if err != nil || got["A1"] != want || len(got) > 1 {
			t.Errorf("%s: %+v, %v, expected %+v", markup, got, err, want)
		}
	}
}

// TestPlaces has rows and cells that say their places, and such that do not.
func TestPlaces(t *testing.T) {
	w := open(t, pack(t, parts(`<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c><c r="A3"><v>3</v></c></row>`+
		`<row><c/><c><v>4</v></c></row><row r="9" hidden="1"/><x:row xmlns:x="x" r="1048576"><x:c r="XFD1048576"><x:v>5</x:v></x:c></x:row>`)))
	got, err := contents(w, 0)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]cells.Cell{"C3": general("1"), "D3": general("2"), "A3": general("3"), "B4": general("4"), "XFD1048576": general("5")}
	if !maps.Equal(got, want) {
		t.Errorf("%v, expected %v", got, want)
	}
	for row := range w.Rows(0) {
		if row.Number == 3 && (row.Cells[0].Column != 1 || row.Cells[2].Column != 4) {
			t.Errorf("row 3 is out of order: %v", row.Cells)
		}
		break // reading may end at any row
	}
}

// TestWorkbook has sheets that are hidden, that are charts, and a workbook that counts its days from 1904.
func TestWorkbook(t *testing.T) {
	p := parts(`<row><c s="1"><v>0</v></c></row>`)
	p["xl/workbook.xml"] = `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships">` +
		`<x:workbookPr date1904="true"/><x:sheets><x:sheet name="Диаграмма" sheetId="1" q:id="rId9"/><x:sheet name="Б" sheetId="3" q:id="rId1"/>` +
		`<x:sheet name="А" sheetId="2" state="veryHidden" q:id="rId8"/></x:sheets></x:workbook>`
	strict := "http://purl.oclc.org/ooxml/officeDocument/relationships"
	p["xl/_rels/workbook.xml.rels"] = strings.ReplaceAll(strings.ReplaceAll(p["xl/_rels/workbook.xml.rels"], relationsOf, strict), "</Relationships>",
		`<Relationship Id="rId8" Type="`+strict+`/worksheet" Target="worksheets\sheet2.xml"/><Relationship Id="rId9" Type="`+strict+`/chartsheet" Target="chart.xml"/></Relationships>`)
	p["_rels/.rels"] = strings.ReplaceAll(p["_rels/.rels"], relationsOf, strict)
	p[`xl\worksheets\sheet2.xml`] = `<worksheet><sheetData/><mergeCells><mergeCell ref="B2:G3"/><mergeCell ref="A1"/></mergeCells></worksheet>`
	p[`xl\worksheets\sheet2.xml`] = strings.Replace(p[`xl\worksheets\sheet2.xml`], "<worksheet>", `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">`, 1)
	file := pack(t, p)
	w := open(t, file)
	if len(w.Sheets) != 2 || w.Sheets[0].Name != "Б" || w.Sheets[0].Hidden || w.Sheets[1].Name != "А" || !w.Sheets[1].Hidden {
		t.Fatalf("sheets %+v", w.Sheets)
	}
	if saved := time.Date(2024, 2, 29, 13, 14, 15, 0, time.UTC); !w.LastSaved.Equal(saved) {
		t.Errorf("last saved %v, expected %v", w.LastSaved, saved)
	}
	got, err := contents(w, 0)
	if first := time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC); err != nil || !got["A1"].Date.Equal(first) {
		t.Errorf("day 0 is %v, %v, expected %v", got["A1"], err, first)
	}
	wantMerged := []cells.Range{{FirstRow: 1, LastRow: 2, FirstColumn: 1, LastColumn: 6}, {}}
	if merged, err := w.Merged(1); err != nil || !slices.Equal(merged, wantMerged) {
		t.Errorf("merged %v, %v", merged, err)
	}
	whole, err := Read(bytes.NewReader(file), int64(len(file)))
	if err != nil || len(whole.Sheets) != 2 || whole.Sheets[0].Rows != 1 || whole.Sheets[0].Columns != 1 || !whole.Sheets[1].Hidden {
		t.Fatalf("as a whole %+v, %v", whole, err)
	}
	if c := whole.Sheets[0].Cell(0, 0); c != got["A1"] || !slices.Equal(whole.Sheets[1].Merged, wantMerged) {
		t.Errorf("as a whole %+v, merged %v", c, whole.Sheets[1].Merged)
	}
}

// TestLastSaved has the ways in which the day of the last save is written, and the one that says nothing.
func TestLastSaved(t *testing.T) {
	for written, want := range map[string]string{
		"2024-02-29T13:14:15Z": "2024-02-29T13:14:15Z", "2024-02-29T01:00:00+05:00": "2024-02-28T20:00:00Z", "2024-02-29": "2024-02-29T00:00:00Z",
		"2006-09-16T00:00:00Z": "0001-01-01T00:00:00Z", "yesterday": "0001-01-01T00:00:00Z", "": "0001-01-01T00:00:00Z",
	} {
		p := parts("")
		p["docProps/core.xml"] = `<coreProperties><modified>` + written + `</modified></coreProperties>`
		if got := open(t, pack(t, p)).LastSaved.Format(time.RFC3339); got != want {
			t.Errorf("%q: %s, expected %s", written, got, want)
		}
	}
}

// TestUTF16 reads a part in the other encoding that XML always has.
func TestUTF16(t *testing.T) {
	p := parts(`<row><c t="inlineStr"><is><t>Қазақстан</t></is></c></row>`)
	sheet := strings.Replace(p["xl/worksheets/sheet1.xml"], "UTF-8", "UTF-16", 1)
	wide := []byte{0xFF, 0xFE}
	for _, r := range sheet {
		wide = append(wide, byte(r), byte(r>>8))
	}
	p["xl/worksheets/sheet1.xml"] = string(wide)
	if got, err := contents(open(t, pack(t, p)), 0); err != nil || got["A1"] != text("Қазақстан") {
		t.Errorf("%v, %v", got, err)
	}
}

// TestDamage has sheets and parts that Excel would not write, each refused with words that name it.
func TestDamage(t *testing.T) {
	for markup, words := range map[string]string{
		`<row r="2"/><row r="2"/>`:                                    "sheet Лист 1: xl/worksheets/sheet1.xml: found row 2 after row 2",
		`<row r="1048577"/>`:                                          "a sheet has 1048576",
		`<row r="x"/>`:                                                "found row x",
		`<row><c r="B2"><v>1</v></c></row>`:                           `row 1: found the cell "B2"`,
		`<row><c r="XFE1"><v>1</v></c></row>`:                         `found the cell "XFE1"`,
		`<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`:     "row 1: column 1 stands twice",
		`<row><c><v>1,5</v></c></row>`:                                `row 1, column 1: found "1,5", expected a number`,
		`<row><c><v>0x1p4</v></c></row>`:                              `found "0x1p4"`,
		`<row><c><v>nan</v></c></row>`:                                `found "nan"`,
		`<row><c t="s"><v>6</v></c></row>`:                            `found the shared string "6" of 6`,
		`<row><c t="s"><v>-1</v></c></row>`:                           `found the shared string "-1" of 6`,
		`<row><c t="b"><v>yes</v></c></row>`:                          `found "yes", expected the truth value`,
		`<row><c t="q"><v>1</v></c></row>`:                            `found a cell of the type "q"`,
		`<row><c t="d"><v>30.06.2023</v></c></row>`:                   `found "30.06.2023", expected a date`,
		`<row><c s="x"><v>1</v></c></row>`:                            `found the cell style "x"`,
		`<row><c><v>1</v></c>`:                                        "cut short",
		`<row><c t="inlineStr"><is><t>` + strings.Repeat("a", 2<<20):  "of more than 1048576 bytes",
		`<row><c r="` + strings.Repeat("A", 2<<20) + `"><v>1</v></c>`: "of more than 1048576 bytes",
	} {
		expectFailure(t, pack(t, parts(markup)), words)
	}
	for part, c := range map[string]struct{ content, words string }{
		"_rels/.rels":                {"", "no XML in it"},
		"xl/workbook.xml":            {`<workbook><sheets/></workbook>`, "without worksheets"},
		"xl/_rels/workbook.xml.rels": {`<Relationships/>`, "the sheet Лист 1 has no part"},
		"xl/styles.xml":              {`<html/>`, "found the element html, expected one styleSheet"},
		"docProps/core.xml":          {`<coreProperties>`, "the XML is cut short"},
		"xl/worksheets/sheet1.xml":   {`<?xml version="1.0" encoding="windows-1251"?><worksheet/>`, "found XML in windows-1251"},
		"xl/sharedStrings.xml":       {`<sst><si>` + strings.Repeat(`<t>`+strings.Repeat("a", 1<<19)+`</t>`, 3) + `</si></sst>`, "a text of more than"},
	} {
		p := parts(`<row><c t="s"><v>0</v></c></row>`)
		p[part] = c.content
		expectFailure(t, pack(t, p), c.words)
	}
	p := parts("")
	p["xl/Styles.xml"] = p["xl/styles.xml"]
	expectFailure(t, pack(t, p), "stands twice")
	expectFailure(t, pack(t, map[string]string{"a.csv": "1"}), "a ZIP archive without a workbook")
	expectFailure(t, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "cut short")
}

// TestMergedDamage has ranges that are none.
func TestMergedDamage(t *testing.T) {
	for _, ref := range []string{"B2:A1", "A", "1", "", "A0", "A1:XFE1"} {
		p := parts("")
		p["xl/worksheets/sheet1.xml"] = `<worksheet><mergeCells><mergeCell ref="` + ref + `"/></mergeCells></worksheet>`
		expectFailure(t, pack(t, p), fmt.Sprintf("found the merged range %q", ref))
	}
}

// TestTruncated cuts a file at every length: an error each time, for the list of a ZIP archive stands at its end.
func TestTruncated(t *testing.T) {
	file := pack(t, parts(`<row><c><v>1</v></c></row>`))
	for n := range file {
		if failure(t, file[:n]) == "" {
			t.Fatalf("%d of %d bytes: read, expected an error", n, len(file))
		}
	}
}

// TestFlipped changes one byte of the rows: the checksum of the part tells.
func TestFlipped(t *testing.T) {
	p := parts(`<row><c><v>1234567</v></c></row>`)
	file := pack(t, p)
	w := open(t, file)
	from, err := w.Sheets[0].part.DataOffset()
	if err != nil {
		t.Fatal(err)
	}
	file[from+int64(w.Sheets[0].part.CompressedSize64)/2] ^= 0x10
	if failure(t, file) == "" {
		t.Error("a flipped bit was not seen")
	}
}

func TestMatch(t *testing.T) {
	if !Match(pack(t, parts(""))) || Match(nil) || Match([]byte("PK")) || Match([]byte("\xD0\xCF\x11\xE0")) {
		t.Error("Match must tell a ZIP archive from all others")
	}
}

// FuzzSheet feeds any bytes as a sheet's part and as a whole file: whatever they are, the answer is cells or an error,
// and the same by rows and as a whole.
func FuzzSheet(f *testing.F) {
	f.Add([]byte(parts(`<row r="2"><c r="B2" t="s"><v>3</v></c><c t="inlineStr"><is><t>a</t></is></c></row>`)["xl/worksheets/sheet1.xml"]))
	f.Add(pack(f, parts(`<row><c><v>1</v></c></row>`)))
	f.Add([]byte(`<worksheet><sheetData><row><c t="d"><v>1900-01-01</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<16 {
			return
		}
		failure(t, data)
		p := parts("")
		p["xl/worksheets/sheet1.xml"] = string(data)
		failure(t, pack(t, p))
	})
}
