package data

import (
	"fmt"
	"strconv"
	"time"
)

// Date is a calendar day written as the number yyyymmdd, so that dates compare
// with < and read well in a table. The zero Date is no date.
type Date int32

// NewDate returns the day of that year, month (1–12) and day of the month.
// Values outside their ranges are carried over, as time.Date does.
func NewDate(year, month, day int) Date {
	return DateOf(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC))
}

// DateOf returns the day of t in t's own time zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date(y*10000 + int(m)*100 + d)
}

// ParseDate reads yyyy-mm-dd and the dd.mm.yyyy of the countries that write so.
func ParseDate(s string) (Date, error) {
	for _, layout := range []string{"2006-01-02", "02.01.2006"} {
		if t, err := time.Parse(layout, s); err == nil && t.Year() > 0 {
			return DateOf(t), nil
		}
	}
	return 0, fmt.Errorf("%q is not a date, expected YYYY-MM-DD or DD.MM.YYYY", s)
}

// Year returns the calendar year, four digits.
func (d Date) Year() int { return int(d) / 10000 }

// Month returns the month, 1–12.
func (d Date) Month() int { return int(d) / 100 % 100 }

// Day returns the day of the month, 1–31.
func (d Date) Day() int { return int(d) % 100 }

// IsZero says whether d is no date.
func (d Date) IsZero() bool { return d == 0 }

// Time returns the first moment of the day in UTC.
func (d Date) Time() time.Time {
	return time.Date(d.Year(), time.Month(d.Month()), d.Day(), 0, 0, 0, 0, time.UTC)
}

// AddMonths moves the date by n months. The day stays where the month has it,
// else it is the last day of the month.
func (d Date) AddMonths(n int) Date {
	months := d.Year()*12 + d.Month() - 1 + n
	y, m := months/12, months%12+1
	last := NewDate(y, m+1, 0).Day()
	return Date(y*10000 + m*100 + min(d.Day(), last))
}

// AddDays moves the date by n days.
func (d Date) AddDays(n int) Date { return DateOf(d.Time().AddDate(0, 0, n)) }

// DaysSince returns how many days d lies after e; negative before it.
func (d Date) DaysSince(e Date) int { return int(d.Time().Sub(e.Time()) / (24 * time.Hour)) }

// String returns yyyy-mm-dd, or nothing for no date.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	b := strconv.AppendInt(make([]byte, 0, 10), int64(100000000)+int64(d), 10)
	return string(b[1:5]) + "-" + string(b[5:7]) + "-" + string(b[7:9])
}
