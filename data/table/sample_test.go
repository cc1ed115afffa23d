package table

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oborot/data"
	"oborot/data/readtest"
	"oborot/data/xls/xlstest"
)

// sampleBooks are the sample workbooks, which are written by this test: a few rows
// of each publisher's table in its own arrangement.
func sampleBooks() map[string][]xlstest.Sheet {
	return map[string][]xlstest.Sheet{
		"kz-trade-by-country":     sampleBook(),
		"kg-trade-by-country":     kyrgyzGeography(),
		"kg-trade-with-cis":       kyrgyzExports(),
		"kg-main-goods":           kyrgyzGoods(),
		"uk-ons-trade-by-country": onsBook(),
		"ru-cis-indicators":       russianYears(),
		"ru-main-partners":        russianPartners(),
		"ru-fts-cumulative":       russianCumulative(),
		"ru-fts-continents":       russianContinents(),
	}
}

func TestSampleWorkbooks(t *testing.T) {
	for name, sheets := range sampleBooks() {
		file := "testdata/sample-" + name + ".xls"
		in, _ := workbook(t, sheets...).Open()
		var b bytes.Buffer
		if _, err := b.ReadFrom(in); err != nil {
			t.Fatal(err)
		}
		if readtest.Update() {
			if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if have, err := os.ReadFile(file); err != nil || !bytes.Equal(have, b.Bytes()) {
			t.Errorf("%s is not the workbook of this test (%v): go test -update rewrites it", file, err)
		}
	}
}

func TestGolden(t *testing.T) { readtest.Golden(t, New()) }

// sampleBook is the sample workbook: the year before with the United Kingdom in
// the EU, the last year without; a cover with the dates, a legend.
func sampleBook() []xlstest.Sheet {
	return []xlstest.Sheet{
		{Name: "Обложка", Rows: [][]any{{}, {"Дата опубликования: 25.07.2024"}, {"Дата следующего опубликования: 25.07.2025"}, {"2023 год"}}},
		{Name: "Усл.обозначения", Rows: [][]any{{nil, "«0,0» – незначительная величина"}}},
		kazakhSheet("2022", "2022 год", [][]any{
			{"Всего\nв том числе", num("1000.5"), 100, num("600.2"), 100, num("400.3"), 100},
			{"Страны СНГ", num("300.5"), 30, num("200.2"), 33, num("100.3"), 25},
			{"  Страны ЕАЭС", num("200"), 20, num("150"), 25, num("50"), 12},
			{"Россия", num("200"), 20, num("150"), 25, num("50"), 12},
			{" Страны вне ЕАЭС", num("100.5"), 10, num("50.2"), 8, num("50.3"), 13},
			{"Узбекистан", num("100.5"), 10, num("50.2"), 8, num("50.3"), 13},
			{"Остальные страны мира", num("700"), 70, num("400"), 67, num("300"), 75},
			{"Европа", num("500"), 50, num("300"), 50, num("200"), 50},
			{"Страны ЕС", num("400"), 40, num("250"), 42, num("150"), 37},
			{"Бельгия", num("399.99999"), 40, num("249.99999"), 42, num("150"), 37},
			{"Соединенное Королевство", "0,0", nil, "0,0", nil, nil, nil},
			{"  Страны вне ЕС", num("100"), 10, num("50"), 8, num("50"), 12},
			{"Швейцария", num("100"), 10, num("50"), 8, num("50"), 12},
			{"Австралия и Океания", num("200"), 20, num("100"), 17, num("100"), 25},
			{"Папуа-новая Гвинея", num("200"), 20, num("100"), 17, num("100"), 25},
		}),
		kazakhSheet("2023", "за январь-декабрь 2023 года", [][]any{
			{"Всего", num("10"), 100, num("6"), 100, num("5"), 100},
			{"Остальные страны мира", num("12"), 100, num("6"), 100, num("5"), 100},
			{"Европа", num("7"), 60, num("6"), 100, num("1"), 20},
			{"Страны ЕС", num("6"), 60, num("6"), 100, nil, nil},
			{"Бельгия", num("6"), 60, num("6"), 100, nil, nil},
			{"Страны вне ЕС", num("1"), 10, nil, nil, num("1"), 20},
			{"Соединенное Королевство", num("1"), 10, nil, nil, num("1"), 20},
			{"Азия", num("4"), 40, 0, 0, num("4"), 80},
			{"Китай", num("4"), 40, 0, 0, num("4"), 80},
			{},
			{"* предварительные данные"},
		}),
	}
}

// num is a number with its decimals.
func num(s string) xlstest.Number { return xlstest.Number(s) }

// kazakhSheet is a sheet as the Kazakh office prints it.
func kazakhSheet(name, period string, rows [][]any) xlstest.Sheet {
	return xlstest.Sheet{
		Name: name,
		Rows: append([][]any{
			{" Основные показатели внешней торговли Республики Казахстан"},
			{period},
			{nil, nil, nil, nil, "тыс. долларов США"},
			{"Наименование области", "Товарооборот", nil, "Экспорт", nil, "Импорт"},
			{nil, "Всего", "удельный вес, %", "Всего", "удельный вес, %", "всего", "удельный вес, %"},
		}, rows...),
		Merged: [][4]int{{0, 0, 0, 6}, {3, 4, 0, 0}, {3, 3, 1, 2}, {3, 3, 3, 4}, {3, 3, 5, 6}},
	}
}

// workbook makes a document of sheets.
func workbook(t testing.TB, sheets ...xlstest.Sheet) *data.Document {
	t.Helper()
	var b bytes.Buffer
	if err := xlstest.Write(&b, sheets, time.Date(2024, 7, 25, 6, 39, 22, 0, time.UTC)); err != nil {
		t.Fatal(err)
	}
	return readtest.Document("book.xls", b.Bytes())
}

// Every layout reads a sample, and no sample is read by two.
func TestSamplesBelongToOneLayout(t *testing.T) {
	files, err := filepath.Glob("testdata/sample*")
	if err != nil {
		t.Fatal(err)
	}
	claims := map[string]int{}
	for _, file := range files {
		if strings.HasSuffix(file, ".golden") {
			continue
		}
		doc := readtest.Open(t, file)
		var by []string
		for _, l := range Default() {
			if New(l).Match(doc) {
				by = append(by, l.Name)
				claims[l.Name]++
			}
		}
		if len(by) != 1 {
			t.Errorf("%s is claimed by %q, expected one layout", file, by)
		}
	}
	for _, l := range Default() {
		if claims[l.Name] == 0 {
			t.Errorf("no sample of %s", l.Name)
		}
	}
}
