package cells

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

const (
	digits     = 15      // a double holds so many decimal digits, and Excel shows no more
	maxPlaces  = 21      // beyond so many places before or after the point an exponent is shorter to read
	lastSerial = 2958466 // the day after 31 December 9999
	leapSerial = 60      // 29 February 1900, which Excel believes in
)

// IsNumber says whether the bits of a double are a finite number.
func IsNumber(bits uint64) bool {
	number := math.Float64frombits(bits)
	return !math.IsNaN(number) && !math.IsInf(number, 0)
}

// Decimal writes a double, given by its bits, with 15 significant digits, which gives back the figure that was typed:
// 0.1 + 0.2 is 0.3. The double must be a number.
func Decimal(bits uint64) string {
	text := strconv.FormatFloat(math.Float64frombits(bits), 'e', digits-1, 64)
	mantissa, exponent, _ := strings.Cut(text, "e")
	sign := ""
	if mantissa[0] == '-' {
		sign, mantissa = "-", mantissa[1:]
	}
	significant := strings.TrimRight(mantissa[:1]+mantissa[2:], "0")
	if significant == "" {
		return "0"
	}
	power, _ := strconv.Atoi(exponent)
	return sign + place(significant, power)
}

// place sets the point: the first digit stands for so many powers of ten.
func place(significant string, power int) string {
	whole := power + 1
	switch {
	case power >= maxPlaces || power < -maxPlaces:
		if len(significant) > 1 {
			significant = significant[:1] + "." + significant[1:]
		}
		return fmt.Sprintf("%se%d", significant, power)
	case whole <= 0:
		return "0." + strings.Repeat("0", -whole) + significant
	case whole >= len(significant):
		return significant + strings.Repeat("0", whole-len(significant))
	}
	return significant[:whole] + "." + significant[whole:]
}

// Date is the moment a serial number, the bits of a double, stands for, to the millisecond, in a workbook that counts
// its days from 1900 or from 1904; zero for what is no day.
func Date(bits uint64, from1904 bool) time.Time {
	serial := math.Float64frombits(bits)
	if !(serial >= 0 && serial < lastSerial) {
		return time.Time{}
	}
	days := int(serial)
	first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case from1904:
		first = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case days == 0 || days == leapSerial:
		return time.Time{}
	case days < leapSerial:
		first = first.AddDate(0, 0, 1)
	}
	_, fraction := math.Modf(serial)
	clock := time.Duration(math.Round(fraction*86400e3)) * time.Millisecond
	return first.AddDate(0, 0, days).Add(clock)
}

// BuiltinFormat is the number format that files name by a number without declaring it, "General" where they name none.
func BuiltinFormat(number int) string {
	if format, ok := builtinFormats[number]; ok {
		return format
	}
	return "General"
}

// builtinFormats are the number formats that files name without declaring them. Those of East Asian editions stand for
// dates whose order of day, month and year depends on the edition.
var builtinFormats = map[int]string{
	1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
	14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
	21: "h:mm:ss", 22: "m/d/yyyy h:mm", 27: "yyyy/m/d", 28: "yyyy/m/d", 29: "yyyy/m/d", 30: "m/d/yy", 31: "yyyy/m/d",
	32: "h:mm", 33: "h:mm:ss", 34: "h:mm", 35: "h:mm:ss", 36: "yyyy/m/d", 37: "#,##0_);(#,##0)",
	38: "#,##0_);[Red](#,##0)", 39: "#,##0.00_);(#,##0.00)", 40: "#,##0.00_);[Red](#,##0.00)", 45: "mm:ss",
	46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@", 50: "yyyy/m/d", 51: "m/d", 52: "yyyy/m", 53: "m/d",
	54: "m/d", 55: "yyyy/m", 56: "m/d", 57: "yyyy/m/d", 58: "m/d",
}

// IsDateFormat says whether a format shows a number as a date or a time: whether a letter of the calendar or the clock
// stands in its first section outside quotes, escapes, padding and brackets.
func IsDateFormat(format string) bool {
	for i := 0; i < len(format); i++ {
		switch format[i] {
		case ';':
			return false
		case '\\', '_', '*':
			i++
		case '"':
			i += closing(format[i+1:], '"')
		case '[':
			end := closing(format[i+1:], ']')
			if strings.Trim(strings.ToLower(format[i+1:min(i+end, len(format))]), "hms") == "" {
				return true // [h] counts hours past a day
			}
			i += end
		case 'd', 'D', 'm', 'M', 'y', 'Y', 'h', 'H', 's', 'S':
			return true
		}
	}
	return false
}

// closing is how far the text reaches up to a mark and with it.
func closing(text string, mark byte) int {
	if at := strings.IndexByte(text, mark); at >= 0 {
		return at + 1
	}
	return len(text)
}

// Places counts the places that a number format prints after the point: of a bare nought it is the only precision that
// is known.
func Places(format string) int8 {
	section, _, _ := strings.Cut(format, ";")
	_, fraction, _ := strings.Cut(section, ".")
	n := 0
	for n < len(fraction) && n < 15 && (fraction[n] == '0' || fraction[n] == '#') {
		n++
	}
	return int8(n)
}
