package table

import (
	"fmt"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
	"oborot/data/xls/xlstest"
)

// total is a row of the world that adds up with nothing beneath.
var total = []any{"Всего", num("10"), 100, num("6"), 100, num("4"), 100}

// hostile is a workbook with something wrong in it and what is said of it.
type hostile struct {
	sheets []xlstest.Sheet
	want   string
}

// reads checks what is said of hostile workbooks.
func reads(t *testing.T, cases map[string]hostile) {
	for name, test := range cases {
		t.Run(name, func(t *testing.T) {
			if got := readtest.Text(New(), workbook(t, test.sheets...)); !strings.Contains(got, test.want) {
				t.Errorf("found\n%sexpected in it\n%s", got, test.want)
			}
		})
	}
}

func TestCrossRowErrors(t *testing.T) {
	reads(t, map[string]hostile{
		"no rows": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", nil)},
			"row error: book.xls:sheet 2023!A6: no rows under the header, expected a row for each partner",
		},
		"unknown label": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {"</script><b>Атлантида", num("1"), 1}, {`=cmd|' /C calc'!A0`, num("1"), 1}})},
			"row error: book.xls:sheet 2023!A7: unknown area \"</script><b>Атлантида\", expected a code or a name of a country, group or region, expected a country, or a group that the layout declares",
		},
		"formula label": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {`=cmd|' /C calc'!A0`, num("1"), 1}})},
			`row error: book.xls:sheet 2023!A7: unknown area "=cmd|' /C calc'!A0"`,
		},
		"undeclared group": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {"АСЕАН", num("1"), 1}})},
			`row error: book.xls:sheet 2023!A7: "АСЕАН" is a group of countries`,
		},
		"no label": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {nil, num("1"), 1}})},
			"row error: book.xls:sheet 2023!A7: figures without a label, expected the name of a country or a group",
		},
		"thousands separator": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {"Бельгия", "1 234,5", 1}})},
			`row error: book.xls:sheet 2023!B7: found "1 234,5", expected a number, or an empty cell for none`,
		},
		"group drawn otherwise": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {"Страны СНГ", num("5.6"), 1}, {"Молдова", num("5"), 1}})},
			"finding: sheet 2023!B7: Страны СНГ: 5.6 printed, the rows beneath add up to 5: not stored, for it is drawn otherwise than CIS\n",
		},
		"group a little off": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {"Страны СНГ", num("5.5"), 1}, {"Молдова", num("5"), 1}})},
			"observation: kz_stat turnover KZ CIS TOTAL USD 2023 = 55e2 (FOB+CIF) at sheet 2023!B7\n",
		},
		"two separators": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {"Бельгия", "1.234,5", 1}})},
			`row error: book.xls:sheet 2023!B7: found "1.234,5"`,
		},
		"digits": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {"Бельгия", "1234567890123456789", 1}})},
			`row error: book.xls:sheet 2023!B7: "1234567890123456789": more than 18 significant digits`,
		},
		"truth": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {"Бельгия", true, 1}})},
			"row error: book.xls:sheet 2023!B7: found TRUE",
		},
	})
}

func TestCrossErrors(t *testing.T) {
	reads(t, map[string]hostile{
		"duplicate": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {"Бельгия", num("1"), 1}, {"БЕЛЬГИЯ ", num("1"), 1}})},
			"finding: sheet 2023!B8: repeats sheet 2023!B7",
		},
		"contradiction": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {"Бельгия", num("1"), 1}}), kazakhSheet("2023 (2)", "2023 год", [][]any{{"Бельгия", num("2"), 1}})},
			"row error: book.xls:sheet 2023 (2)!B6: 2e3 for what sheet 2023!B7 told otherwise, expected one figure for one key",
		},
		"no members": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total, {"Остальные страны мира", num("10"), 1}, {"Европа", num("10"), 1}, {"Страны ЕС", num("10"), 1}})},
			"row error: book.xls:sheet 2023!A9: no composition of EU holds the 0 rows beneath",
		},
		"numbers elsewhere": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total}), {Name: "Прочее", Rows: [][]any{{"x", 5}}}},
			"row error: book.xls:sheet Прочее!B1: a number in a sheet without the header",
		},
		"hidden": {
			[]xlstest.Sheet{kazakhSheet("2023", "2023 год", [][]any{total}), hidden(kazakhSheet("old", "2022 год", [][]any{total}))},
			"finding: sheet old!B6: the sheet is hidden and was not read",
		},
		"a date": {
			[]xlstest.Sheet{kazakhSheet("2023", "31.12.2023", [][]any{total})},
			"error: book.xls:sheet 2023: found the date 2024-01-01 for turnover, expected a span of time",
		},
		"no period": {
			[]xlstest.Sheet{kazakhSheet("12_2023", "12_2023", [][]any{total})},
			"error: book.xls:sheet 12_2023: above the header stands only",
		},
	})
}

// hidden hides a sheet.
func hidden(s xlstest.Sheet) xlstest.Sheet {
	s.Hidden = true
	return s
}

func TestCrossUnit(t *testing.T) {
	for unit, want := range map[string]string{
		"млн. долларов США":   "turnover KZ W00 TOTAL USD 2023 = 10e6 ",
		"ТЫС.  ДОЛЛАРОВ\nсша": "turnover KZ W00 TOTAL USD 2023 = 10e3 ",
		"тонн":                `"тонн", expected a unit that the layout knows`,
	} {
		s := kazakhSheet("2023", "2023 год", [][]any{total})
		s.Rows[2][4] = unit
		if got := readtest.Text(New(), workbook(t, s)); !strings.Contains(got, want) {
			t.Errorf("%q gives\n%sexpected in it %s", unit, got, want)
		}
	}
}

func TestCrossPeriod(t *testing.T) {
	for title, want := range map[string]string{
		"Основные показатели внешней торговли Республики Казахстан за январь-июнь 2024 года": " 2024-S1 = 10e3",
		"ОСНОВНЫЕ ПОКАЗАТЕЛИ ВНЕШНЕЙ ТОРГОВЛИ  2024 год":                                     " 2024 = 10e3",
		"Основные показатели внешней торговли":                                               "expected a period",
	} {
		s := kazakhSheet("12_2019", "", [][]any{total})
		s.Rows[0][0], s.Rows[1] = title, nil
		if got := readtest.Text(New(), workbook(t, s)); !strings.Contains(got, want) {
			t.Errorf("%q gives\n%sexpected in it %s", title, got, want)
		}
	}
	s := kazakhSheet("2023", "2023 год", [][]any{total})
	s.Rows[2][0] = "2022 год"
	if got := readtest.Text(New(), workbook(t, s)); !strings.Contains(got, "above the header stand 2023 and 2022, expected one period") {
		t.Errorf("two periods give\n%s", got)
	}
}

func TestExplain(t *testing.T) {
	noExports := kazakhSheet("2023", "2023 год", [][]any{total})
	noExports.Rows[3][3] = "Вывоз"
	noFlows := kazakhSheet("2023", "2023 год", [][]any{total})
	noFlows.Rows[3][3], noFlows.Rows[3][5] = "Вывоз", "Ввоз"
	twice := kazakhSheet("2023", "2023 год", [][]any{total})
	twice.Rows[4][2] = "всего"
	noTitle := kazakhSheet("2023", "2023 год", [][]any{total})
	noTitle.Rows[0][0] = "Прочее"
	for want, doc := range map[string]*data.Document{
		"kz-trade-by-country: sheet 2023: no column is headed Экспорт, всего":                                          workbook(t, noExports),
		"sheet 2023: columns B and C are both headed Товарооборот, всего, expected one":                                workbook(t, twice),
		`sheet 2023: no title "*Основные показатели внешней торговли*" above the header`:                               workbook(t, noTitle),
		`no sheet holds a cell "Наименование" or "Наименование страны"`:                                                workbook(t, xlstest.Sheet{Name: "A", Rows: [][]any{{"x"}}}),
		"no column is headed Экспорт, всего or Импорт, всего":                                                          workbook(t, noFlows),
		"eurostat-easy-comext: column 1 is \"PARTNER\", expected REPORTER":                                             readtest.Document("a.csv", []byte("PARTNER,REPORTER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR\n")),
		"eurostat-easy-comext: the header has no column FLOW":                                                          readtest.Document("a.csv", []byte("REPORTER,PARTNER,PRODUCT,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR\n")),
		"oborot-tidy: the header has no columns indicator, reporter, partner, unit, period, value; these are required": readtest.Document("a.csv", []byte("PARTNER,REPORTER\n")),
		"found no first line, expected a header":                                                                       readtest.Document("a.csv", nil),
	} {
		if _, err := New().Read(doc); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("explained by\n%s\nexpected in it\n%s", err, want)
		}
		if New().Match(doc) {
			t.Errorf("matches what is to be explained by %s", want)
		}
	}
	for want, doc := range map[string]*data.Document{
		`it is a workbook of 1 sheets, "2023"; nearest is the layout kz-trade-by-country, but sheet 2023: no column is headed Экспорт, всего`: workbook(t, noExports),
		`it begins "PARTNER,REPORTER"; nearest is the layout eurostat-easy-comext, but the header has no columns PRODUCT`:                     readtest.Document("a.csv", []byte("PARTNER,REPORTER\r\nx,y\n")),
		`it begins "Dear reader"`: readtest.Document("a.csv", []byte("\n\nDear reader\n")),
		"it is empty":             readtest.Document("a.csv", nil),
	} {
		if got := New().Explain(doc); !strings.HasPrefix(got, want) || strings.Contains(got, "\n") {
			t.Errorf("explained by\n%s\nexpected\n%s", got, want)
		}
	}
	if got := New().Explain(workbook(t, sampleBook()...)); got != "" {
		t.Errorf("a workbook that is read is explained by %s", got)
	}
}

// A workbook that is cut is never half a workbook.
func TestWorkbookCutAnywhere(t *testing.T) {
	whole := readtest.Open(t, "testdata/sample-kz-trade-by-country.xls")
	want := readtest.Text(New(), whole)
	content := whole.Head
	if int64(len(content)) != whole.Size {
		t.Fatal("the sample is larger than its head")
	}
	for n := 0; n < len(content); n += 61 {
		doc := readtest.Document(whole.Name, content[:n])
		if got := readtest.Text(New(), doc); !strings.HasPrefix(got, "error: ") && got != want {
			t.Fatalf("cut at byte %d of %d it reads\n%s", n, len(content), got)
		}
	}
}

func TestGroupsByPlace(t *testing.T) {
	groups := []Group{
		{Labels: []string{"Total"}, Groups: []Group{
			{Labels: []string{"Asia"}, Groups: []Group{{Labels: []string{"Other"}}}},
			{Labels: []string{"Europe"}, Groups: []Group{{Labels: []string{"Other"}}}},
		}},
	}
	p := &position{groups: groups}
	var got []string
	for i, label := range []string{"total", "ASIA", "China", "Other", "Nepal", "Europe", "Other", "Albania"} {
		group, parent := p.step(label, i)
		got = append(got, fmt.Sprintf("%s %t %d", label, group != nil, parent))
	}
	want := "total true -1; ASIA true 0; China false 1; Other true 1; Nepal false 3; Europe true 0; Other true 5; Albania false 6"
	if strings.Join(got, "; ") != want {
		t.Errorf("found %s\nexpected %s", strings.Join(got, "; "), want)
	}
}
