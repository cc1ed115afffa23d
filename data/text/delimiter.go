package text

import "bytes"

// sampleLines is how many lines a delimiter is found from.
const sampleLines = 50

// Delimiter finds what separates the fields in the head of a file: of tab, semicolon, pipe and comma, outside quotes,
// the one that most lines hold equally often. Where two do so (a comma may also be a decimal comma, or part of a code) a
// tab wins, else the one that stands there more often, else the first in that order; where none is found, the comma.
func Delimiter(head []byte) rune {
	counts := countLines(head)
	best, most, mostOften := ',', 0, 0
	for i, d := range delimiters {
		lines, often := agreeing(counts, i)
		if lines > most || lines == most && often > mostOften && best != '\t' {
			best, most, mostOften = d, lines, often
		}
	}
	return best
}

// delimiters are what may separate fields.
var delimiters = [...]rune{'\t', ';', '|', ','}

// countLines counts each delimiter on each whole line that is not empty.
func countLines(head []byte) [][len(delimiters)]int {
	if end := bytes.LastIndexAny(head, "\r\n"); end >= 0 {
		head = head[:end+1]
	}
	var out [][len(delimiters)]int
	var line [len(delimiters)]int
	quoted, empty := false, true
	for i, b := range head {
		end := (b == '\n' || b == '\r') && !quoted
		if !end {
			empty = false
		}
		if b == '"' {
			quoted = !quoted
		}
		for j, d := range delimiters {
			if !quoted && rune(b) == d {
				line[j]++
			}
		}
		if (end || i == len(head)-1) && !empty {
			out = append(out, line)
			line, empty = [len(delimiters)]int{}, true
		}
		if len(out) == sampleLines {
			break
		}
	}
	return out
}

// agreeing is the number of lines that hold a delimiter as often as most lines do that hold it at all, and how often.
func agreeing(counts [][len(delimiters)]int, delimiter int) (lines, often int) {
	tally := map[int]int{}
	for _, line := range counts {
		n := line[delimiter]
		if n == 0 {
			continue
		}
		tally[n]++
		if tally[n] > lines || tally[n] == lines && n > often {
			lines, often = tally[n], n
		}
	}
	return lines, often
}
