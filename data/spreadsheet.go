package data

import "strings"

// SpreadsheetSafe keeps a spreadsheet from taking a text of a CSV cell for a
// formula: one that begins like a formula and is no number gets an apostrophe.
func SpreadsheetSafe(text string) string {
	if text == "" || !strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return text
	}
	if _, err := ParseFigure(text); err == nil {
		return text
	}
	return "'" + text
}

// SpreadsheetPlain takes off the apostrophe that SpreadsheetSafe put before a
// text.
func SpreadsheetPlain(text string) string {
	if bare, found := strings.CutPrefix(text, "'"); found && SpreadsheetSafe(bare) == text {
		return bare
	}
	return text
}
