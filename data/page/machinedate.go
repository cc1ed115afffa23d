package page

import (
	"strconv"
	"strings"
	"time"

	"oborot/data"
)

// machineLayouts are the ways in which programs write a time, beside ISO 8601.
var machineLayouts = [...]string{
	time.RFC1123Z, time.RFC1123, time.RFC850, time.ANSIC, time.UnixDate, time.RubyDate,
	"Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04 -0700", "Mon, 2 Jan 2006 15:04:05",
	"2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05", "Mon, 2 Jan 2006", "Mon Jan 2 2006 15:04:05 GMT-0700",
	"20060102T150405Z0700", "20060102T150405", "20060102150405", "20060102",
}

// machineDate reads the day of a time as programs write it, in the zone that it
// is written in: ISO 8601, RFC 822, a number of seconds or milliseconds.
func machineDate(s string) data.Date {
	s = strings.TrimSpace(s)
	if d := isoDate(s); !d.IsZero() {
		return d
	}
	if (len(s) == 10 || len(s) == 13) && strings.Trim(s, "0123456789") == "" {
		seconds, _ := strconv.ParseInt(s[:10], 10, 64)
		return plausible(data.DateOf(time.Unix(seconds, 0).UTC()))
	}
	bare, _, _ := strings.Cut(s, " (") // the zone's name in brackets
	for _, layout := range machineLayouts {
		if t, err := time.Parse(layout, bare); err == nil {
			return plausible(data.DateOf(t))
		}
	}
	return 0
}

// isoDate reads the day of an ISO 8601 time, in the zone it is written in. What
// follows the day may only be a time.
func isoDate(s string) data.Date {
	s = strings.TrimSpace(s)
	if len(s) < 10 || len(s) > 10 && s[10] >= '0' && s[10] <= '9' {
		return 0
	}
	t, err := time.Parse("2006-01-02", strings.ReplaceAll(s[:10], "/", "-"))
	if err != nil || len(s) > 10 && !strings.ContainsRune("Tt +,Z", rune(s[10])) {
		return 0
	}
	return plausible(data.DateOf(t))
}

// plausible leaves out the days that programs write where they know none.
func plausible(d data.Date) data.Date {
	if d.Year() < 1900 || d.Year() > 2099 || d == 19000101 || d == 19700101 {
		return 0
	}
	return d
}
