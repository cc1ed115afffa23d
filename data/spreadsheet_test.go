package data

import "testing"

func TestSpreadsheetSafe(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"", ""}, {"Belgium", "Belgium"}, {"-7.3", "-7.3"}, {"+5", "+5"}, {"12", "12"},
		{"=1+1", "'=1+1"}, {"=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"}, {"+1+cmd", "'+1+cmd"}, {"-x", "'-x"}, {"@SUM(A1)", "'@SUM(A1)"},
		{"\t=1", "'\t=1"}, {"a=1", "a=1"},
	} {
		if got := SpreadsheetSafe(test.text); got != test.want {
			t.Errorf("SpreadsheetSafe(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestSpreadsheetPlain(t *testing.T) {
	for written, want := range map[string]string{"'=1+1": "=1+1", "'@x": "@x", "'-5": "'-5", "'tis": "'tis", "'": "'", "": "", "=x": "=x"} {
		if got := SpreadsheetPlain(written); got != want {
			t.Errorf("%q reads as %q, expected %q", written, got, want)
		}
	}
}
