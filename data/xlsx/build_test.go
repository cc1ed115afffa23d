package xlsx

import (
	"archive/zip"
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"oborot/data/cells"
)

const (
	transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	relationsOf  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	declaration  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
)

// parts are a small workbook's files; a test replaces what it is about.
func parts(sheetData string) map[string]string {
	return map[string]string{
		"_rels/.rels": declaration + `<Relationships xmlns="x"><Relationship Id="a" Type="` + relationsOf + `/officeDocument" Target="xl/workbook.xml"/>` +
			`<Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="/docProps/core.xml"/></Relationships>`,
		"docProps/core.xml": declaration + `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:modified>2024-02-29T13:14:15Z</dcterms:modified></cp:coreProperties>`,
		"xl/workbook.xml": declaration + `<workbook xmlns="` + transitional + `" xmlns:r="` + relationsOf + `"><workbookPr/><sheets>` +
			`<sheet name="Лист 1" sheetId="7" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": declaration + `<Relationships xmlns="x"><Relationship Id="rId1" Type="` + relationsOf + `/worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="rId2" Type="` + relationsOf + `/styles" Target="styles.xml"/>` +
			`<Relationship Id="rId3" Type="` + relationsOf + `/sharedStrings" Target="/xl/SharedStrings.xml"/></Relationships>`,
		"xl/styles.xml": declaration + `<styleSheet xmlns="x"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-419]MMMM\ YYYY"/></numFmts>` +
			`<cellStyleXfs><xf numFmtId="22"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
		"xl/sharedStrings.xml": declaration + `<sst xmlns="x"><si><t>Страна</t></si><si><t xml:space="preserve"> a </t></si><si><t> a </t></si>` +
			`<si><r><rPr><b/></rPr><t>Экс</t></r><r><t>порт</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh><phoneticPr fontId="1"/></si>` +
			`<si><t>line_x000D_end _x005F_x0041_ _xD83D__xDE00_ _x12_</t></si><si/></sst>`,
		"xl/worksheets/sheet1.xml": declaration + `<worksheet xmlns="` + transitional + `"><dimension ref="A1:ZZ9"/><sheetData>` + sheetData + `</sheetData></worksheet>`,
	}
}

// pack makes a file of parts.
func pack(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		f, err := z.Create(name)
		if err == nil {
			_, err = f.Write([]byte(parts[name]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// open opens a file that must be good.
func open(t testing.TB, file []byte) *Workbook {
	t.Helper()
	w, err := Open(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// contents lists the cells of a sheet by their names: A1=text.
func contents(w *Workbook, sheet int) (map[string]cells.Cell, error) {
	out := map[string]cells.Cell{}
	for row, err := range w.Rows(sheet) {
		if err != nil {
			return out, err
		}
		for _, c := range row.Cells {
			out[name(row.Number, c.Column)] = c.Cell
		}
	}
	return out, nil
}

// failure is what is wrong with a file, at its opening or in its sheets, which are read by both ways.
func failure(t *testing.T, file []byte) string {
	t.Helper()
	_, whole := Read(bytes.NewReader(file), int64(len(file)))
	w, err := Open(bytes.NewReader(file), int64(len(file)))
	for i := 0; err == nil && i < len(w.Sheets); i++ {
		_, err = contents(w, i)
	}
	if (err == nil) != (whole == nil) {
		t.Errorf("by rows %v, as a whole %v", err, whole)
	}
	if err == nil {
		return ""
	}
	return err.Error()
}

// expectFailure checks that a file is refused with certain words.
func expectFailure(t *testing.T, file []byte, words string) {
	t.Helper()
	if got := failure(t, file); !strings.Contains(got, words) {
		t.Errorf("found %q, expected words with %q", got, words)
	}
}
