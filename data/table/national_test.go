package table

import (
	"archive/zip"
	"encoding/csv"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/check"
	"oborot/data/readtest"
	"oborot/data/xls"
)

// national is a file of a national publisher and what is told of it.
type national struct {
	file    string
	layout  string
	numbers int // observations with a figure
	missing int // those without
	rejects int
	said    string // in a finding
	values  map[string]string
}

// nationals are the files beside the module.
var nationals = []national{
	{"kazakhstan/wiiw_partners.csv", "wiiw-fdi-by-partner", 2923, 269, 0, "passed over, 168 rows: Unit in % of total",
		map[string]string{"wiiw fdi_inflow KZ BE TOTAL EUR manual=BPM6;presentation=directional 2021": "117931881.5"}},
	{"kazakhstan/wiiw-fdi-database.csv", "wiiw-fdi-by-activity", 1367, 1229, 0, "passed over, 56 rows: Unit in % of total manufacturing", nil},
	{"armenia/armenia_data.csv", "am-trade-by-country", 22535, 10546, 67, "in 10546 cells",
		map[string]string{"armstat exports AM BE TOTAL USD  2019": "444709e2", "armstat imports AM BE TOTAL USD partner=consignment 2019-01": "51548e2"}},
	{"uzbekistan/sdmx_data_1105.csv", "uz-trade-by-country", 3192, 0, 0, "",
		map[string]string{"uzstat exports UZ KZ TOTAL USD  2023": "14170536e2", "uzstat exports UZ AT TOTAL USD  2010": "25109e2"}},
	{"russia/fts_open_data_2021-01_sample.csv", "ru-fts-open-data", 10, 0, 0, "", map[string]string{"fts exports RU KZ TNVED:9504500002 USD  2021-01": "38333.71"}},
	{"brazil/comexstat_exportacao_soja_response.csv", "br-comex-stat-exports", 40, 0, 0, "",
		map[string]string{"mdic exports BR NO NCM:12019000 USD office=0227600;state=MT;transport=01 2024-01": "32648007"}},
	{"germany/51000-0010_1773174953216_de_flat.csv", "de-genesis-trade", 1566, 0, 0, `"-" stands for exactly nothing in 1314 cells`, nil},
	{"kyrgyzstan/4.03.00.12 Импорт основных видов товаров (тыс.долларов)..XLS", "kg-main-goods", 980, 10, 0, "", map[string]string{"kyrstat imports KG W00 KG:FLOUR USD  1994": "880e2"}},
	{"kyrgyzstan/4.03.00.17 Экспорт товаров по странам..xlsx", "kg-trade-with-cis", 96, 0, 0, "", map[string]string{"kyrstat exports KG CIS TOTAL KGS  1992": "2315432e2"}},
	{"kyrgyzstan/4.03.00.20 Географическое распределение импорта товаров..xlsx", "kg-trade-by-country", 3501, 2572, 0,
		"sheet import!AC10 Европа: 346122.374 printed, the rows beneath add up to 1846985.278: not stored, for it is drawn otherwise than EUROPE\n",
		map[string]string{"kyrstat imports KG BY TOTAL USD  1994": "2576641"}},
	{"russia/94itog.xlsx", "ru-cis-indicators", 504, 0, 0, "sheet 2017!B5 exports of Экспорт: 357266 printed, the rows beneath add up to 357261",
		map[string]string{"fts exports RU KZ TOTAL USD  1994": "2198e6", "fts imports RU W00 TOTAL USD  2021": "293531e6"}},
	{"russia/96stran.xlsx", "ru-main-partners", 11124, 12, 0, `sheet Импорт!AC5 "Тaйвaнь" is read as "Тайвань"`,
		map[string]string{"fts exports RU CN TOTAL USD  2006-01": "119701099e1", "fts imports RU KZ TOTAL USD  2006-12": "36593759e1"}},
	{"russia/WEB_UTSA_04 (1).xls", "ru-fts-cumulative", 156, 0, 0, "numbers above the header are not read: 11 from here on",
		map[string]string{"fts turnover RU W00 TOTAL USD goods=without_fish_bunkers 2019": "6665577194e2", "fts exports RU W00 TOTAL USD goods=without_fish_bunkers 2019-Q4": "1118411771e2"}},
	{"russia/WEB_UTSA_05.xlsx", "ru-fts-cumulative", 81, 75, 0, "sheet 1!E18 624894009e2 repeats the total of 2022-01 to the end of the year",
		map[string]string{"fts imports RU XCIS TOTAL USD  2022-01": "211785232e2", "fts imports RU XCIS TOTAL USD  2022-Q1": "M", "fts turnover RU XCIS TOTAL USD  2021-02": "444995371e2"}},
	{"russia/страны042024.xlsx", "ru-fts-continents", 24, 0, 0, "passed over, 1 row: \"в том числе:\"", map[string]string{"fts imports RU OCEANIA TOTAL USD  2024-01-01/P4M": "346e5"}},
	{"uk/ONS_allcountriesjune2026.xlsx", "uk-ons-trade-by-country", 239478, 0, 0, "",
		map[string]string{"ons exports GB BE TOTAL GBP adjustment=SA 1997": "7993e6", "ons imports GB AT TOTAL GBP adjustment=SA 1997-01": "122e6"}},
}

// Every file of a national publisher is read to the last figure, and its figures
// are as many as an independent count finds.
func TestNationalFiles(t *testing.T) {
	folder := filepath.Dir(shared(t, "sources/national/*")[0])
	for _, want := range nationals {
		t.Run(want.file, func(t *testing.T) {
			path := filepath.Join(folder, want.file)
			if _, err := os.Stat(path); err != nil {
				t.Skip(err)
			}
			got, values := nationalOf(t, path)
			if count := counts[want.file]; count != nil {
				got.against(t, count(t, path))
			}
			got.file, got.values = want.file, nil
			if said := got.said; strings.Contains(said, want.said) {
				got.said = want.said
			}
			for key, value := range want.values {
				if values[key] != value {
					t.Errorf("%s is %q, expected %q", key, values[key], value)
				}
			}
			want.values = nil
			if got.layout != want.layout || got.numbers != want.numbers || got.missing != want.missing || got.rejects != want.rejects || got.said != want.said {
				t.Errorf("found\n%+v\nexpected\n%+v", got, want)
			}
		})
	}
}

// nationalOf reads a file.
func nationalOf(t *testing.T, path string) (national, map[string]string) {
	t.Helper()
	r, err := New().Read(readtest.Open(t, path))
	if err != nil {
		t.Fatal(err)
	}
	got, values := national{layout: r.Layout}, map[string]string{}
	for record, err := range r.Records {
		var row *data.RowError
		switch {
		case errors.As(err, &row):
			got.rejects++
		case err != nil:
			t.Fatal(err)
		case record.Finding != nil:
			got.said += data.Locate(record.Finding.Where, r.Sheets) + " " + record.Finding.Text + "\n"
		case record.Observation != nil:
			o := record.Observation
			k := o.Series.Key
			name := strings.Join([]string{k.Provider, k.Indicator, k.Reporter, k.Partner, k.Product, k.Unit, string(k.Basis), o.Period.String()}, " ")
			if values[name] = o.Figure.String(); o.Status == data.Missing {
				values[name] = "M"
				got.missing++
			} else {
				got.numbers++
			}
		}
	}
	return got, values
}

// counted is what the packages of Go find in a file themselves: numbers, and marks
// for none.
type counted struct{ numbers, marks int }

// counts find in a file how many figures there are, independently of the layouts.
var counts = map[string]func(*testing.T, string) counted{
	"kazakhstan/wiiw_partners.csv":     csvCount(9, "EUR m", 6),
	"kazakhstan/wiiw-fdi-database.csv": csvCount(10, "EUR m", 7),
	"uzbekistan/sdmx_data_1105.csv":    csvCount(4, "", 0),
	"uk/ONS_allcountriesjune2026.xlsx": xlsxCount(3, 5, 1<<20),
	"russia/96stran.xlsx":              xlsxCount(2, 6, 1<<20),
	"russia/94itog.xlsx":               xlsxCount(2, 5, 3),
	"kyrgyzstan/4.03.00.17 Экспорт товаров по странам..xlsx":                   xlsxCount(4, 5, 1<<20),
	"kyrgyzstan/4.03.00.20 Географическое распределение импорта товаров..xlsx": xlsxCount(4, 4, 1<<20),
	"kyrgyzstan/4.03.00.12 Импорт основных видов товаров (тыс.долларов)..XLS":  xlsCount(3, 5),
	"armenia/armenia_data.csv": armenianCount,
}

// against compares what was read with an independent count of the cells.
func (got national) against(t *testing.T, want counted) {
	withheld := strings.Count(got.said, ": not stored, ")
	if got.numbers+withheld != want.numbers {
		t.Errorf("found %d figures and %d withheld, expected %d", got.numbers, withheld, want.numbers)
	} else if want.marks > 0 && got.missing != want.marks {
		t.Errorf("found %d missing figures, expected %d", got.missing, want.marks)
	}
}

// csvCount counts the cells from a column on in the rows that hold a word.
func csvCount(from int, word string, at int) func(*testing.T, string) counted {
	return func(t *testing.T, path string) counted {
		var out counted
		for _, row := range csvRows(t, path)[1:] {
			if word != "" && row[at] != word {
				continue
			}
			for _, cell := range row[from:] {
				out.add(cell)
			}
		}
		return out
	}
}

// add counts a cell.
func (c *counted) add(cell string) {
	if _, err := strconv.ParseFloat(cell, 64); err == nil { // float: only whether it is a number
		c.numbers++
	} else {
		c.marks++
	}
}

// csvRows reads a file of commas, however its lines end.
func csvRows(t *testing.T, path string) [][]string {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.ReplaceAll(string(content), "\r\r\n", "\n"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// armenianCount counts the cells of rows that name a country. The months of each
// add up to its year, so that they are single ones.
func armenianCount(t *testing.T, path string) counted {
	var out counted
	months, years := map[string]int{}, map[string]int{}
	for _, row := range csvRows(t, path)[1:] {
		if row[0] == "" {
			continue
		}
		for i, cell := range row[1:4] {
			out.add(cell)
			tenths, err := strconv.Atoi(strings.Replace(cell, ".", "", 1))
			if key := row[0] + row[5] + strconv.Itoa(i); err == nil && row[4] == "Year" {
				years[key] = tenths
			} else if err == nil {
				months[key] += tenths
			}
		}
	}
	differ := 0
	for key, year := range years {
		if d := year - months[key]; d > 12 || d < -12 { // a tenth for each month
			differ++
		}
	}
	if differ*100 > len(years) {
		t.Errorf("in %d of %d years the months do not add up", differ, len(years))
	}
	return out
}

// cellMarkup is a cell of a sheet with a number in it.
var cellMarkup = regexp.MustCompile(`<c r="([A-Z]+)(\d+)"([^>]*)><v>|<c r="([A-Z]+)(\d+)"([^>]*)><f[^>]*>[^<]*</f><v>|<c r="([A-Z]+)(\d+)"([^>]*)><f[^>]*/><v>`)

// xlsxCount counts the numbers in the markup of all sheets, from a column and a row
// on; of columns before one.
func xlsxCount(column, row, before int) func(*testing.T, string) counted {
	return func(t *testing.T, path string) counted {
		z, err := zip.OpenReader(path)
		if err != nil {
			t.Fatal(err)
		}
		defer z.Close()
		var out counted
		for _, f := range z.File {
			if !strings.HasPrefix(f.Name, "xl/worksheets/sheet") {
				continue
			}
			in, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			content, err := io.ReadAll(in)
			if err != nil {
				t.Fatal(err)
			}
			for _, found := range cellMarkup.FindAllStringSubmatch(string(content), -1) {
				letters, number, attributes := found[1]+found[4]+found[7], found[2]+found[5]+found[8], found[3]+found[6]+found[9]
				n, _ := strconv.Atoi(number)
				c := 0
				for _, l := range letters {
					c = c*26 + int(l-'A') + 1
				}
				if !strings.Contains(attributes, `t="`) && c >= column && c < before && n >= row {
					out.numbers++
				}
			}
		}
		return out
	}
}

// xlsCount counts the numbers of the first sheet from a row and a column on, and
// the texts that are numbers with a comma.
func xlsCount(column, row int) func(*testing.T, string) counted {
	return func(t *testing.T, path string) counted {
		doc := readtest.Open(t, path)
		in, size, closer, err := doc.Random(doc.Size)
		if err != nil {
			t.Fatal(err)
		}
		defer closer.Close()
		book, err := xls.Read(in, size)
		if err != nil {
			t.Fatal(err)
		}
		var out counted
		s := book.Sheets[0]
		for r := row; r < s.Rows; r++ {
			for c := column; c < s.Columns; c++ {
				if cell := strings.Replace(s.Cell(r, c).Text, ",", ".", 1); cell != "" {
					out.add(cell)
				}
			}
		}
		return out
	}
}

// Every name that mixes letters of two alphabets is mended and told, in each of
// the two sheets: 13 of 29 are typed with Latin letters among the Cyrillic ones.
func TestMendedNames(t *testing.T) {
	doc := readtest.Open(t, one(t, shared(t, "sources/national/russia/*"), "96stran.xlsx"))
	var got []string
	for _, f := range readAll(t, doc).findings {
		if _, after, found := strings.Cut(f, " \""); found && strings.Contains(f, "it mixes letters of two alphabets") {
			name, _, _ := strings.Cut(after, "\"")
			got = append(got, strings.Split(strings.TrimPrefix(f, "sheet "), "!")[0]+" "+name)
		}
	}
	if len(got) != 2*13 || len(slices.Compact(got)) != 2*13 {
		t.Errorf("mended %q, expected 13 names in each of two sheets", got)
	}
}

// Months that are not published yet are missing when a cumulative table is loaded:
// of 2022 all but January, once for each series.
func TestMonthsToCome(t *testing.T) {
	doc := readtest.Open(t, one(t, shared(t, "sources/national/russia/*"), "WEB_UTSA_05.xlsx"))
	r, err := New().Read(doc)
	if err != nil {
		t.Fatal(err)
	}
	missing, published, said := 0, 0, 0
	for record, err := range check.Records(r.Records, check.About{File: doc.Name}) {
		switch {
		case err != nil:
			t.Fatal(err)
		case record.Finding != nil && strings.Contains(record.Finding.Text, "repeats the total of 2022-01"):
			said++
		case record.Observation != nil && record.Observation.Period.Start.Year() == 2022:
			if record.Observation.Status == data.Missing {
				missing++
			} else if published++; record.Observation.Period.String() != "2022-01" {
				t.Errorf("a figure of %v, expected none after 2022-01", record.Observation.Period)
			}
		}
	}
	if published != 3 || missing != 75 || said != 3 {
		t.Errorf("%d figures, %d missing, %d findings, expected 3, 75 and 3", published, missing, said)
	}
}
