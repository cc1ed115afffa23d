package verdict

import "testing"

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
