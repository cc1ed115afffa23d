package page

import (
	"strings"

	"oborot/data"
)

// printedDay returns the day on a line of its own at the top or the end of a
// text.
func printedDay(text string, words Words) data.Date {
	var lines []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	for i, line := range lines {
		if i < 4 || i >= len(lines)-3 {
			if d := words.day(line, false); !d.IsZero() {
				return d
			}
		}
	}
	return 0
}

// firstLine returns the first line of a text that says something.
func firstLine(text string) string {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			return line
		}
	}
	return ""
}
