package verdict

import (
	"fmt"
	"testing"
)

// BenchmarkCheck checks a text of six claims.
func BenchmarkCheck(b *testing.B) {
	known, published := knownOf(b, "2024-03-01", official...)
	text := Text{Published: published, Claims: claims(b,
		"level turnover KZ BE 2023 347.2e6 USD", "level exports KZ BE 2023 206.1e6 USD", "level imports KZ BE 2023 141.1e6 USD",
		"growth_pct exports KZ BE 2023 -31.5 PC base=2022", "share exports KZ BE 2023 59.4 PC", "level exports KZ BE 2023-S1 90e6 USD")}
	for b.Loop() {
		Check(text, known)
	}
}

// BenchmarkLong checks a text of ten thousand claims about a hundred pairs.
func BenchmarkLong(b *testing.B) {
	known, published := knownOf(b, "2024-03-01", official...)
	var lines []string
	for year := 1974; year < 2024; year++ {
		for pair := range 100 {
			a, z := string(rune('A'+pair/10))+"A", string(rune('A'+pair%10))+"Z"
			lines = append(lines, fmt.Sprintf("level exports %s %s %d %de6 USD", a, z, year, 200+pair+year%7),
				fmt.Sprintf("growth_pct exports %s %s %d 3 PC base=%d", a, z, year, year-1))
		}
	}
	text := Text{Published: published, Claims: claims(b, lines...)}
	for b.Loop() {
		Check(text, known)
	}
}
