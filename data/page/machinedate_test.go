package page

import (
	"testing"

	"oborot/data"
)

func TestMachineDate(t *testing.T) {
	tests := []struct {
		text string
		want data.Date
	}{
		{"2017-11-20", 20171120},
		{"2017-11-20T23:30:00-05:00", 20171120},
		{"2017-11-20 14:05:00", 20171120},
		{"2017/11/20 14:05", 20171120},
		{"20171120", 20171120},
		{"20171120T140500Z", 20171120},
		{"1511164800", 20171120},
		{"1511164800000", 20171120},
		{"Mon, 20 Nov 2017 14:05:00 GMT", 20171120},
		{"Mon, 6 Nov 2017 14:05:00 +0600", 20171106},
		{"6 Nov 2017 14:05:00 +0600", 20171106},
		{"Mon Nov 20 2017 14:05:00 GMT+0600 (Almaty Standard Time)", 20171120},
		{"0001-01-01T00:00:00", 0},
		{"1970-01-01T00:00:00Z", 0},
		{"2017-13-01", 0},
		{"2017-11-2017", 0},
		{"2017-11-20and so on", 0},
		{"yesterday", 0},
		{"", 0},
	}
	for _, test := range tests {
		if got := machineDate(test.text); got != test.want {
			t.Errorf("%q is %s, want %s", test.text, got, test.want)
		}
	}
}
