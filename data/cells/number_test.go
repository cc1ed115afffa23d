package cells

import (
	"math"
	"strconv"
	"testing"
	"time"
)

func TestDecimal(t *testing.T) {
	for typed, want := range map[string]string{
		"0": "0", "-0": "0", "1500000": "1500000", "321905.47699": "321905.47699", "0.30000000000000004": "0.3",
		"84593070.08131": "84593070.08131", "-1.50": "-1.5", "0.00001": "0.00001", "123456789012345678": "123456789012346000",
		"999999999999999.9": "1000000000000000", "100000000000000000000": "100000000000000000000",
		"1e21": "1e21", "1.25e300": "1.25e300", "1e-21": "0.000000000000000000001", "-2.5e-22": "-2.5e-22",
	} {
		if got := Decimal(bitsOf(t, typed)); got != want {
			t.Errorf("%s: %s, expected %s", typed, got, want)
		}
	}
}

// bitsOf is the double nearest to a decimal.
func bitsOf(t *testing.T, text string) uint64 {
	t.Helper()
	number, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Fatal(err)
	}
	return math.Float64bits(number)
}

func TestDate(t *testing.T) {
	for _, c := range []struct {
		serial   string
		from1904 bool
		want     string
	}{
		{"1", false, "1900-01-01T00:00:00Z"},
		{"59", false, "1900-02-28T00:00:00Z"},
		{"60", false, "0001-01-01T00:00:00Z"},
		{"61", false, "1900-03-01T00:00:00Z"},
		{"45107.75", false, "2023-06-30T18:00:00Z"},
		{"45107.999999999", false, "2023-07-01T00:00:00Z"},
		{"0.5", false, "0001-01-01T00:00:00Z"},
		{"0", true, "1904-01-01T00:00:00Z"},
		{"-1", false, "0001-01-01T00:00:00Z"},
		{"2958466", false, "0001-01-01T00:00:00Z"},
	} {
		if got := Date(bitsOf(t, c.serial), c.from1904).Format(time.RFC3339); got != c.want {
			t.Errorf("%s: %s, expected %s", c.serial, got, c.want)
		}
	}
}

func TestIsDateFormat(t *testing.T) {
	for format, want := range map[string]bool{
		"General": false, "0.00": false, "#,##0.00 \"руб.\"": false, "[Red]0.0": false, "@": false, "0.00E+00": false,
		"# ##0\\d": false, "0_d": false, "0;d": false, "\"day": false, "": false, "[$-419]0": false,
		"dd.mm.yyyy": true, "[$-419]MMMM YYYY": true, "[h]:mm": true, "mm:ss.0": true, "\"год\" yyyy": true,
	} {
		if got := IsDateFormat(format); got != want {
			t.Errorf("%q: %v, expected %v", format, got, want)
		}
	}
}
