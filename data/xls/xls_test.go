package xls

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"oborot/data/xls/xlstest"
)

// saved is the time at which the test files were saved.
var saved = time.Date(2024, 2, 29, 13, 14, 15, 0, time.UTC)

// write builds a file.
func write(t testing.TB, sheets ...xlstest.Sheet) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := xlstest.Write(&out, sheets, saved); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// read reads a file that must be good.
func read(t testing.TB, file []byte) *Workbook {
	t.Helper()
	w, err := Read(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// contents lists the cells of a sheet that hold something, of a tall one those of its first and its last rows.
func contents(s *Sheet) []Cell {
	var out []Cell
	for row := range s.Rows {
		for column := 0; column < s.Columns && (row < 256 || row > s.Rows-256); column++ {
			if c := s.Cell(row, column); c.Kind != Empty {
				out = append(out, c)
			}
		}
	}
	return out
}

// turnover is a table such as a statistical office prints.
var turnover = xlstest.Sheet{
	Name: "6_2023",
	Rows: [][]any{
		{"Внешняя торговля за первое полугодие"},
		{nil, nil, "тыс. долларов США"},
		{"Страна", "Экспорт", "Импорт"},
		{"Бельгия", xlstest.Number("321905.47699"), 12},
		{"Қазақстан", xlstest.Number("-0.3"), true},
		{time.Date(2023, 6, 30, 0, 0, 0, 0, time.UTC), "Страна", nil},
	},
	Merged: [][4]int{{0, 0, 0, 2}},
}

func TestReadSmall(t *testing.T) {
	w := read(t, write(t, turnover, xlstest.Sheet{Name: "легенда", Hidden: true}))
	if !w.LastSaved.Equal(saved) {
		t.Errorf("last saved %v, expected %v", w.LastSaved, saved)
	}
	if len(w.Sheets) != 2 {
		t.Fatalf("%d sheets, expected 2", len(w.Sheets))
	}
	s := &w.Sheets[0]
	if s.Name != "6_2023" || s.Hidden || s.Rows != 6 || s.Columns != 3 {
		t.Errorf("sheet %q hidden %v, %d rows, %d columns", s.Name, s.Hidden, s.Rows, s.Columns)
	}
	if len(s.Merged) != 1 || s.Merged[0] != (Range{LastColumn: 2}) {
		t.Errorf("merged %v", s.Merged)
	}
	if empty := &w.Sheets[1]; empty.Name != "легенда" || !empty.Hidden || empty.Rows != 0 || empty.Columns != 0 {
		t.Errorf("second sheet %+v", empty)
	}
	day := time.Date(2023, 6, 30, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		row, column int
		want        Cell
	}{
		{0, 0, Cell{Kind: Text, Text: "Внешняя торговля за первое полугодие"}},
		{1, 0, Cell{}},
		{1, 2, Cell{Kind: Text, Text: "тыс. долларов США"}},
		{3, 1, Cell{Kind: Number, Text: "321905.47699", Format: "General"}},
		{3, 2, Cell{Kind: Number, Text: "12", Format: "General"}},
		{4, 0, Cell{Kind: Text, Text: "Қазақстан"}},
		{4, 1, Cell{Kind: Number, Text: "-0.3", Format: "General"}},
		{4, 2, Cell{Kind: Bool, Text: "TRUE"}},
		{5, 0, Cell{Kind: Number, Text: "45107", Format: "m/d/yyyy", IsDate: true, Date: day}},
		{5, 1, Cell{Kind: Text, Text: "Страна"}},
		{-1, 0, Cell{}}, {0, -1, Cell{}}, {0, 3, Cell{}}, {6, 0, Cell{}}, {1 << 20, 1 << 20, Cell{}},
	} {
		if got := s.Cell(c.row, c.column); got != c.want {
			t.Errorf("cell %d, %d: %+v, expected %+v", c.row, c.column, got, c.want)
		}
	}
}

// TestReadLarge has strings over many records, broken in their midst, and a stream of many sectors.
func TestReadLarge(t *testing.T) {
	s := xlstest.Sheet{Name: "большой"}
	for row := range 3000 {
		s.Rows = append(s.Rows, []any{fmt.Sprintf("%d: %s", row, strings.Repeat("оборот ", row%40)), row})
	}
	s.Rows = append(s.Rows, []any{strings.Repeat("ұзақ ", 6000)})
	got := &read(t, write(t, s)).Sheets[0]
	if got.Rows != len(s.Rows) {
		t.Fatalf("%d rows, expected %d", got.Rows, len(s.Rows))
	}
	for row, cells := range s.Rows {
		if text := got.Cell(row, 0).Text; text != cells[0] {
			t.Fatalf("row %d: %q, expected %q", row, text, cells[0])
		}
	}
}

// TestReadTruncated cuts a file at every length: an error, or, where only the unused end of its last table is gone, all
// of it; never a part.
func TestReadTruncated(t *testing.T) {
	file := write(t, turnover)
	whole := read(t, file)
	for n := range file {
		w, err := Read(bytes.NewReader(file[:n]), int64(n))
		if err == nil && (len(w.Sheets) != 1 || !slices.Equal(contents(&w.Sheets[0]), contents(&whole.Sheets[0])) || w.LastSaved != whole.LastSaved) {
			t.Fatalf("%d of %d bytes: read in part, expected an error", n, len(file))
		}
		if err == nil && n < len(file)-512 {
			t.Fatalf("%d of %d bytes: read, expected an error", n, len(file))
		}
	}
}

func TestMatch(t *testing.T) {
	if !Match(write(t, turnover)) || Match([]byte("PK\x03\x04")) || Match(nil) || Match(signature[:7]) {
		t.Error("Match must tell an OLE2 file from all others")
	}
}

// shared finds a publisher's file beside the module.
func shared(t *testing.T, name string) []byte {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if dir == filepath.Dir(dir) {
			t.Skip("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
	file, err := os.ReadFile(filepath.Join(dir, "..", "shared", "sources", "national", name))
	if err != nil {
		t.Skip(err)
	}
	return file
}

func TestKazakhWorkbooks(t *testing.T) {
	const main = "kazakhstan/Основные показатели внешней торговли"
	for _, c := range []struct {
		file, saved, sheet string
		cells              map[string]string
	}{
		{main + "_2019.xls", "2020-08-13", "12_2018", map[string]string{"A24": "Бельгия"}},
		{main + "_2019.xls", "2020-08-13", "12_2019", map[string]string{
			"A6": "Всего", "B6": "97774894.6", "A24": "Бельгия", "B24": "347184.85594", "E207": "", "F207": "0.02248"}},
		{main + "_2020.xls", "2021-07-28", "12_2020", map[string]string{
			"A6": "Всего", "B6": "86469848.8", "C6": "100", "A8": " Страны ЕАЭС", "A24": "Бельгия", "B24": "321905.47699",
			"C24": "0.37227", "D24": "217555.44883", "F24": "104350.02816", "E3": "тыс. долларов США", "B195": "0.37767"}},
		{main + " по странам_2023.xls", "2024-07-25", "2022", map[string]string{
			"A2": "2022 год", "D6": "84593070.08131", "B24": "514897.93327", "F222": "3.72", "G222": "0.00001"}},
	} {
		t.Run(filepath.Base(c.file), func(t *testing.T) {
			w := read(t, shared(t, c.file))
			if day := w.LastSaved.Format(time.DateOnly); day != c.saved {
				t.Errorf("last saved %s, expected %s", day, c.saved)
			}
			for i := range w.Sheets {
				if w.Sheets[i].Name == c.sheet {
					checkCells(t, &w.Sheets[i], c.cells)
					return
				}
			}
			t.Errorf("no sheet %s", c.sheet)
		})
	}
}

// checkCells compares the texts of cells, each named as Excel names it.
func checkCells(t *testing.T, s *Sheet, want map[string]string) {
	t.Helper()
	for row := range s.Rows {
		for column := range s.Columns {
			name := placeName(uint16(row), uint16(column))
			if text, ok := want[name]; ok {
				delete(want, name)
				if got := s.Cell(row, column).Text; got != text {
					t.Errorf("%s: %q, expected %q", name, got, text)
				}
			}
		}
	}
	for name := range want {
		t.Errorf("%s lies outside the sheet of %d rows and %d columns", name, s.Rows, s.Columns)
	}
}
