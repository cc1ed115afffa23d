package press

import (
	"fmt"
	"testing"

	"oborot/data"
)

// TestEveryCountryInFrench reads every country of the code list by its French
// name, on either side of a trade.
func TestEveryCountryInFrench(t *testing.T) {
	for a := range data.Areas() {
		if a.Kind != "country" {
			continue
		}
		other, code := "Ukraine", "UA"
		if a.Code == code {
			other, code = "Islande", "IS"
		}
		name := a.Name("fr")
		for text, want := range map[string]string{
			fmt.Sprintf("En 2019, les exportations de %s vers l'%s ont atteint 5 millions de dollars.", name, other):                "exports " + a.Code + "-" + code + " 2019 level 5000000 USD",
			fmt.Sprintf("En 2019, les importations de l'%s en provenance de %s se sont élevées à 5 millions d'euros.", other, name): "imports " + code + "-" + a.Code + " 2019 level 5000000 EUR",
		} {
			got := Extract(Article{Lang: "fr", Text: text}, 0)
			if len(got) != 1 || brief(got[0]) != want {
				t.Errorf("%s\n  got %d figures, want %s", text, len(got), want)
			}
		}
	}
}
