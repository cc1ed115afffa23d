package dots

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"oborot/data"
	"oborot/data/readtest"
)

// rows are the cells of a sheet from its second column and second row on, as
// the Fund lays them out.
type rows [][]any

// sheet is a sheet of the Fund's layout.
type sheet struct {
	name string
	rows rows
}

// exports is a sheet of exports with some rows under the periods.
func exports(partners ...[]any) sheet {
	return sheet{"Exports, FOB", append(rows{
		{"Exports, FOB to Partner Countries"}, {}, {"Kazakhstan, Rep. of"}, {"US Dollars, Millions"}, {},
		{nil, "2019", "2020"},
	}, partners...)}
}

// workbook writes sheets into a file.
func workbook(t testing.TB, sheets ...sheet) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, s := range sheets {
		if i == 0 {
			check(t, f.SetSheetName("Sheet1", s.name))
		} else if _, err := f.NewSheet(s.name); err != nil {
			t.Fatal(err)
		}
		for row, values := range s.rows {
			place, err := excelize.CoordinatesToCellName(2, row+2)
			check(t, err)
			check(t, f.SetSheetRow(s.name, place, &values))
		}
		style, err := f.NewStyle(&excelize.Style{NumFmt: 4})
		check(t, err)
		check(t, f.SetCellStyle(s.name, "C8", "F24", style))
		check(t, f.MergeCell(s.name, "B2", "G2"))
	}
	var out bytes.Buffer
	_, err := f.WriteTo(&out)
	check(t, err)
	return out.Bytes()
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// gather reads sheets.
func gather(t *testing.T, sheets ...sheet) readtest.Told {
	t.Helper()
	return readtest.Gather(t, Format{}, readtest.Document("DOTS.xlsx", workbook(t, sheets...)))
}

// sample is a small workbook with all that the Fund's have.
func sample() []sheet {
	return []sheet{
		exports(
			[]any{"Australia", 1.25, nil},
			[]any{"World", 57676.727, 46926.826},
			[]any{"Euro Area", 120.5, 110.25},
			[]any{"Austria", 100.5, 90.25},
			[]any{"Belgium-Luxembourg", "20 e", 20},
			[]any{"Australia", 1.25, nil},
			[]any{"United Kingdom", 0, "31.83 e"},
			[]any{"Croatia, Rep. of", 5.5, 6.5},
			[]any{"Sub-Saharan Africa", 2.5, nil},
			[]any{"Memorandum Items"},
			[]any{"European Union", 126, 116.75},
		),
		{"Imports, CIF", rows{
			{"Imports, CIF from Partner Countries"}, {}, {"Kazakhstan, Rep. of"}, {"US Dollars, Millions"}, {},
			{nil, "2020Q1", "2020M03", 2020},
			{"Countries & Areas not specified", 0.04, 0.01, 1},
			{"European Union", 9, nil, nil},
			{"Austria", 1, nil, nil},
			{"e: estimate"},
		}},
		{"Notes", rows{{"Downloaded from the Fund"}}},
	}
}

// TestSample writes the sample, where the tests are told to write.
func TestSample(t *testing.T) {
	const file = "testdata/sample-DOTS.xlsx"
	if readtest.Update() {
		check(t, os.WriteFile(file, workbook(t, sample()...), 0o644))
	}
	have := readtest.Text(Format{}, readtest.Open(t, file))
	if want := readtest.Text(Format{}, readtest.Document("sample-DOTS.xlsx", workbook(t, sample()...))); have != want {
		t.Errorf("%s is not the workbook of this test: go test -update rewrites it", file)
	}
}

// TestRejected has cells and rows that cannot be read, each with its place.
func TestRejected(t *testing.T) {
	for _, c := range []struct {
		sheet sheet
		want  []string
	}{
		{exports([]any{"World", "n.a.", 5}), []string{`DOTS.xlsx:sheet Exports, FOB!C8: found "n.a.", expected a number, or one followed by e, an estimate`}},
		{exports([]any{"World", "e", true}), []string{`sheet Exports, FOB!C8: found "e"`, `sheet Exports, FOB!D8: found TRUE`}},
		{exports([]any{"Atlantis", 1, 2}), []string{`sheet Exports, FOB!B8: unknown area "Atlantis"`}},
		{exports([]any{"", 1, 2}), []string{`sheet Exports, FOB!B8: unknown area ""`}},
		{exports([]any{"World", 1, 2, 3}), []string{`sheet Exports, FOB!E8: "3" in a column without a period`}},
		{exports([]any{"France", 1, 2}, []any{"France", 1, 3}), []string{`sheet Exports, FOB!B8: France, and in row 9 with other figures France`}},
		{exports([]any{"Turkey", 1, 2}, []any{"Türkiye", 1, 2}), []string{`sheet Exports, FOB!B8: Turkey, and in row 9 with other figures Türkiye`}},
		{sheet{"Exports, FOB", rows{{"Exports, FOB to Partner Countries"}, {"France"}, {"US Dollars, Millions"}, {nil, "2019", "Share", "2019"}, {"World", 1}}},
			[]string{`sheet Exports, FOB!D5: "Share", expected a year`, `sheet Exports, FOB!E5: the period 2019 a second time`}},
	} {
		told := gather(t, c.sheet)
		if told.Failure != nil || len(told.Rejected) != len(c.want) {
			t.Errorf("%v: %v, rejected %q, expected %q", c.sheet.rows, told.Failure, told.Rejected, c.want)
			continue
		}
		for i, want := range c.want {
			if !strings.Contains(told.Rejected[i], want) {
				t.Errorf("rejected %q, expected %q", told.Rejected[i], want)
			}
		}
	}
}

// TestRefused has sheets that are none of the Fund's, or say what is not known.
func TestRefused(t *testing.T) {
	head := func(lines ...any) sheet {
		s := sheet{name: "Exports, FOB"}
		for _, line := range lines {
			s.rows = append(s.rows, []any{line})
		}
		s.rows = append(s.rows, []any{nil, "2019"}, []any{"World", 1})
		return s
	}
	const title = "Exports, FOB to Partner Countries"
	for _, c := range []struct {
		sheet sheet
		want  string
	}{
		{head("Exports of goods", "France", "US Dollars, Millions"), "no sheet begins with a title"},
		{head(title, "Atlantis", "US Dollars, Millions"), `unknown area "Atlantis"`},
		{head(title, "France", "National Currency, Millions"), `found the unit "National Currency, Millions"`},
		{head(title, "France", "US Dollars, Dozens"), `found the unit "US Dollars, Dozens"`},
		{head(title, "France"), `found ["France"] between the title and the periods`},
		{sheet{"Exports, FOB", rows{{title}, {"France"}, {"US Dollars, Millions"}, {"World", 1}}}, "no row of periods"},
	} {
		if told := gather(t, c.sheet); told.Failure == nil || !strings.Contains(told.Failure.Error(), c.want) || len(told.Observations) > 0 {
			t.Errorf("%v: %v, expected %q", c.sheet.rows, told.Failure, c.want)
		}
	}
}

// TestGroups has a euro area that its members do not add up to, and one with
// Croatia.
func TestGroups(t *testing.T) {
	told := gather(t, exports([]any{"Euro Area", 10, 10}, []any{"Austria", 5, 10}, []any{"World", 30, 30}))
	if len(told.Observations) != 4 || !slices.ContainsFunc(told.Findings, func(f string) bool {
		return strings.Contains(f, "Euro Area, a group whose members here do not add up to it")
	}) {
		t.Errorf("%d observations, findings %q", len(told.Observations), told.Findings)
	}
	told = gather(t, exports([]any{"Euro Area", 10, 10}, []any{"Austria", 5, 10}, []any{"Croatia, Rep. of", "5.001 e", 0}))
	if told.Failure != nil || told.Observations[0].Series.Partner != "EA20" {
		t.Errorf("%v, the first partner is %s, expected EA20", told.Failure, told.Observations[0].Series.Partner)
	}
}

// TestReal counts the cells of the Fund's workbooks by another reader: each is
// an observation, those of the repeated first row aside, and has its value.
func TestReal(t *testing.T) {
	for _, name := range []string{"DOTS_103.xlsx", "DOTS_72.xlsx"} {
		doc := readtest.Shared(t, "imf", "dots", name)
		told := readtest.Gather(t, Format{}, doc)
		if told.Failure != nil || len(told.Rejected) > 0 {
			t.Fatalf("%s: %v, rejected %q", name, told.Failure, told.Rejected)
		}
		f, err := excelize.OpenFile(filepath.Join("..", "..", "..", "shared", "sources", "imf", "dots", name))
		check(t, err)
		defer f.Close()
		want := map[string]string{}
		for _, s := range f.GetSheetList() {
			all, err := f.GetRows(s, excelize.Options{RawCellValue: true})
			check(t, err)
			for row := 8; row < len(all); row++ { // below the repeated row
				for column := 2; column < len(all[row]); column++ {
					if text := all[row][column]; text != "" {
						want[fmt.Sprintf("%s!%d,%d", s, row+1, column+1)] = text
					}
				}
			}
		}
		if len(told.Observations) != len(want) {
			t.Errorf("%s: %d observations, expected %d", name, len(told.Observations), len(want))
		}
		for _, o := range told.Observations {
			s := f.GetSheetList()[o.Place.Sheet-1]
			raw, estimated := strings.CutSuffix(want[fmt.Sprintf("%s!%d,%d", s, o.Place.Row, o.Place.Column)], " e")
			number, err := strconv.ParseFloat(raw, 64)
			check(t, err)
			got, err := strconv.ParseFloat(o.Figure.Plain(), 64)
			check(t, err)
			if (o.Status == data.Estimated) != estimated || got-number*1e6 > 1 || number*1e6-got > 1 {
				t.Fatalf("%s: %v %v %s, expected %s", name, o.Place, o.Figure, o.Status, raw)
			}
		}
	}
}

// TestRealValues has figures looked up by eye.
func TestRealValues(t *testing.T) {
	told := readtest.Gather(t, Format{}, readtest.Shared(t, "imf", "dots", "DOTS_103.xlsx"))
	found := map[string]string{}
	for _, o := range told.Observations {
		found[fmt.Sprintf("%s %s %v", o.Series.Indicator, o.Series.Partner, o.Period)] = fmt.Sprintf("%v %s", o.Figure.Plain(), o.Status)
	}
	for key, want := range map[string]string{
		"exports AU 1993":       "140000 E",
		"exports AU 1994":       "200000 A",
		"imports AU 1992":       "40000 E",
		"exports IMF_FUEL 1994": "1548500000 A",
	} {
		if found[key] != want {
			t.Errorf("%s: %s, expected %s", key, found[key], want)
		}
	}
}

// TestTruncated cuts a workbook at every byte: an error, or no match.
func TestTruncated(t *testing.T) {
	file := workbook(t, exports([]any{"World", 1, 2}))
	for n := range file {
		doc := readtest.Document("DOTS.xlsx", file[:n])
		if told := readtest.Gather(t, Format{}, doc); told.Failure == nil || (Format{}).Match(doc) && len(told.Observations) > 0 {
			t.Fatalf("%d of %d bytes: no error", n, len(file))
		}
	}
}

func FuzzRead(f *testing.F) { readtest.Fuzz(f, Format{}) }
