package charts

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"
	"unicode"

	"oborot/data"
	"oborot/stats"
)

// growthRows are one row of every shape that growth prints.
func growthRows() []stats.Row {
	b := fixture("en").Blocks
	rows := append([]stats.Row{}, b[0].Growth...)
	return append(rows, compare(turnoverBE, data.Half(2024, 1), "44e6", "40e6", kazStat, stats.OK), derived(), implied())
}

func TestGrowthGoldens(t *testing.T) {
	var asCSV, asJSON, wide, narrow, russian bytes.Buffer
	for _, err := range []error{
		WriteGrowthCSV(&asCSV, growthRows()), WriteGrowthJSON(&asJSON, growthRows()[6:]), WriteGrowthTable(&wide, growthRows(), "en", 0),
		WriteGrowthTable(&narrow, growthRows(), "en", 100), WriteGrowthTable(&russian, growthRows()[:5], "ru", 0),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	golden(t, "growth.csv", asCSV.String())
	golden(t, "growth.json", asJSON.String())
	golden(t, "growth.txt", wide.String())
	golden(t, "growth-100.txt", narrow.String())
	golden(t, "growth.ru.txt", russian.String())
}

// line returns the fields of the one row that WriteGrowthCSV makes of r.
func line(t *testing.T, r stats.Row) map[string]string {
	t.Helper()
	var b bytes.Buffer
	if err := WriteGrowthCSV(&b, []stats.Row{r}); err != nil {
		t.Fatal(err)
	}
	records, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	fields := map[string]string{}
	for i, name := range records[0] {
		fields[name] = records[1][i]
	}
	return fields
}

func expect(t *testing.T, got, want map[string]string) {
	t.Helper()
	for name, value := range want {
		if got[name] != value {
			t.Errorf("%s: %q, expected %q", name, got[name], value)
		}
	}
}

func TestImpliedRowAsCSV(t *testing.T) {
	expect(t, line(t, implied()), map[string]string{
		"value": "44000000", "base_value": "", "base_low": "21750000", "base_high": "23733333", "growth_low": "87.5", "growth_pct": "100",
		"growth_high": "100", "hedge": "almost", "status": "implied", "base_release": "9a9e79a9e79a", "base_vintage": "2017-09-21",
	})
}

func TestRateHasNoMoreDigitsThanItsBounds(t *testing.T) {
	expect(t, line(t, compare(turnoverBE, data.Half(2024, 1), "44e6", "40e6", kazStat, stats.OK)), map[string]string{
		"value": "44000000", "base_value": "40000000", "change": "4000000", "growth_pct": "10", "growth_low": "7.4", "growth_high": "12.7",
		"base_low": "39500000", "base_high": "40500000", "hedge": "exact", "status": "ok", "release": "5a1c0de0f00d",
	})
}

func TestDerivedRowJoinsReleases(t *testing.T) {
	row := derived()
	row.Value.Parts[0].Release = kazStat
	expect(t, line(t, row), map[string]string{"release": "5a1c0de0f00d+e0e0a7e0f00d", "valuation": "exports FOB + imports CIF", "vintage": "2024-09-16"})
}

// What a document holds cannot steer a terminal.
func TestGrowthTableHasNoControlCharacters(t *testing.T) {
	k := key("\x1b[31mred\x07", "exports", "KZ\x00", "B\tE\nx", "USD\u009b")
	row := compare(k, data.Year(2024), "2", "1", kazStat, stats.OK, stats.Note{Code: stats.NoteText, Args: []string{"a\x7fb\r"}})
	other := row
	other.Series.Partner = "\x1b]0;title"
	var b bytes.Buffer
	if err := WriteGrowthTable(&b, []stats.Row{row, other}, "en", 0); err != nil {
		t.Fatal(err)
	}
	for _, c := range b.String() {
		if unicode.IsControl(c) && c != '\n' {
			t.Fatalf("control character %q in %q", c, b.String())
		}
	}
	for _, want := range []string{"\ufffd[31mred\ufffd: ", "B E x", "\ufffd]0;title", "[1] a\ufffdb\ufffd\n"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in %q", want, b.String())
		}
	}
}

// The column of bounds stands where a bound tells more than the rate.
func TestGrowthTableLeavesOutNarrowBounds(t *testing.T) {
	fine := compare(turnoverBE, data.Half(2024, 1), "320.184e6", "291.08e6", kazStat, stats.OK)
	rough := compare(turnoverBE, data.Half(2024, 1), "44e6", "40e6", kazStat, stats.OK)
	hedged := fine
	hedged.Rate = rateOf(fine.Value, fine.Base)
	hedged.Rate.Hedge = data.About
	for i, test := range []struct {
		rows []stats.Row
		want bool
	}{{[]stats.Row{fine}, false}, {[]stats.Row{fine, rough}, true}, {[]stats.Row{hedged}, true}} {
		var b bytes.Buffer
		if err := WriteGrowthTable(&b, test.rows, "en", 0); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(b.String(), "Bounds of the growth"); got != test.want {
			t.Errorf("table %d: bounds %t, expected %t:\n%s", i, got, test.want, b.String())
		}
	}
}

// Text that a spreadsheet would take for a formula gets an apostrophe; numbers
// stay numbers.
func TestSafeCells(t *testing.T) {
	row := compare(key("=cmd|' /C calc'!A0", "exports", "KZ", "BE", "USD"), data.Year(2024), "-2", "-1", kazStat, stats.BaseNegative,
		stats.Note{Code: stats.NoteText, Args: []string{"=HYPERLINK(1)"}})
	expect(t, line(t, row), map[string]string{"provider": "'=cmd|' /C calc'!A0", "value": "-2", "change": "-1", "notes": "'=HYPERLINK(1)"})
}

func TestGrowthJSONHasNumbersAndNulls(t *testing.T) {
	var b bytes.Buffer
	if err := WriteGrowthJSON(&b, []stats.Row{implied()}); err != nil {
		t.Fatal(err)
	}
	var rows []map[string]json.RawMessage
	if err := json.Unmarshal(b.Bytes(), &rows); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"value": "44000000", "base_value": "null", "growth_low": "87.5"} {
		if got := string(rows[0][name]); got != want {
			t.Errorf("%s: %s, expected %s", name, got, want)
		}
	}
	for _, name := range GrowthColumns {
		if _, found := rows[0][name]; !found {
			t.Errorf("no field %s", name)
		}
	}
}

// The report's own CSV holds every row of the report.
func TestReportCSV(t *testing.T) {
	var b bytes.Buffer
	if err := fixture("kk").WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	records, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	sections := map[string]int{}
	at := len(GrowthColumns)
	for _, r := range records[1:] {
		sections[r[at]]++
	}
	want := map[string]int{"headline": 1, "key_figures": 5, "compared": 16, "history": 15, "ranking": 7, "ranking_total": 1, "enterprises": 5,
		"mirror_declared": 5, "mirror_mirrored": 5, "growth": 9, "press": 1}
	for name, n := range want {
		if sections[name] != n {
			t.Errorf("%d rows in %s, expected %d", sections[name], name, n)
		}
	}
	if got := strings.Join(records[1+1+3+11+10][at:], ","); got != "ranking,1,21.7,1.0" {
		t.Errorf("first partner %q", got)
	}
}
