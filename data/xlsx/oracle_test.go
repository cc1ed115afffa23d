package xlsx

import (
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"oborot/data/cells"
)

// TestOracle reads the real workbooks of the collection, which is no part of the repository, and compares every cell
// with what excelize finds in its place.
func TestOracle(t *testing.T) {
	const root = "../../../shared/sources"
	if _, err := os.Stat(root); err != nil {
		t.Skip("no ../shared: ", err)
	}
	files := 0
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".xlsx") {
			files++
			compare(t, path)
		}
		return err
	})
	if err != nil || files == 0 {
		t.Errorf("%d workbooks, %v", files, err)
	}
}

// compare compares one workbook.
func compare(t *testing.T, path string) {
	t.Helper()
	oracle, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer oracle.Close()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	w, err := Open(f, info.Size())
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	if len(w.Sheets) != len(oracle.GetSheetList()) {
		t.Errorf("%s: %d sheets, expected %d", path, len(w.Sheets), len(oracle.GetSheetList()))
		return
	}
	compared := 0
	for i, s := range w.Sheets {
		compared += compareSheet(t, oracle, w, i, path+" "+s.Name)
	}
	t.Logf("%s: %d sheets, %d cells", filepath.Base(path), len(w.Sheets), compared)
}

// compareSheet compares one sheet, and returns how many cells it has.
func compareSheet(t *testing.T, oracle *excelize.File, w *Workbook, sheet int, what string) int {
	t.Helper()
	s := w.Sheets[sheet]
	got, err := contents(w, sheet)
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	rows, err := oracle.GetRows(s.Name, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	for r, row := range rows {
		for c, want := range row {
			at := name(int32(r+1), int32(c+1))
			if !means(got[at], want) {
				t.Errorf("%s!%s: %+v, expected %q", what, at, got[at], want)
			}
			delete(got, at)
		}
	}
	for at, c := range got { // what excelize leaves out at a row's end is empty
		if c.Text != "" {
			t.Errorf("%s!%s: %+v, expected nothing", what, at, c)
		}
	}
	merged, err := w.Merged(sheet)
	if err != nil {
		t.Fatal(err)
	}
	wanted, err := oracle.GetMergeCells(s.Name)
	if err != nil || len(merged) != len(wanted) {
		t.Errorf("%s: %d merged ranges, expected %d, %v", what, len(merged), len(wanted), err)
		return 0
	}
	for i, m := range merged {
		from, to := name(int32(m.FirstRow+1), int32(m.FirstColumn+1)), name(int32(m.LastRow+1), int32(m.LastColumn+1))
		if ref := fmt.Sprint(from, ":", to); ref != wanted[i].GetStartAxis()+":"+wanted[i].GetEndAxis() {
			t.Errorf("%s: merged %s, expected %s", what, ref, wanted[i].GetStartAxis()+":"+wanted[i].GetEndAxis())
		}
	}
	return sum(rows)
}

// sum counts the cells that hold something.
func sum(rows [][]string) int {
	n := 0
	for _, row := range rows {
		for _, c := range row {
			if c != "" {
				n++
			}
		}
	}
	return n
}

// means says whether a cell is what excelize says in its raw form.
func means(got cells.Cell, want string) bool {
	switch got.Kind {
	case cells.Number:
		number, err := strconv.ParseFloat(want, 64)
		return err == nil && got.Text == cells.Decimal(math.Float64bits(number))
	case cells.Bool:
		return got.Text == strings.ToUpper(want) || got.Text == "TRUE" && want == "1" || got.Text == "FALSE" && want == "0"
	}
	return got.Text == want || strings.Trim(want, " \t\r\n") == got.Text
}
