package press

import (
	"strings"
	"testing"
)

// TestSidesOfOtherSentences reads sides that a sentence takes from elsewhere.
func TestSidesOfOtherSentences(t *testing.T) {
	tests := []struct{ context, text, want string }{
		{"В 2019 году экспорт Чехии составил 90 млрд евро.", "Больше всего закупили Польша (8 млрд евро) и Австрия (6 млрд евро).",
			"exports CZ-PL 2019 level 8000000000 EUR\nexports CZ-AT 2019 level 6000000000 EUR"},
		{"In 2019 exports of Czechia were 90 billion euros.", "Poland bought 8 billion euros, Austria 6 billion euros.",
			"exports CZ-PL 2019 level 8000000000 EUR\nexports CZ-AT 2019 level 6000000000 EUR"},
		{"", "В 2019 году Польша купила из Чехии товары на 8 млрд евро.", "imports PL-CZ 2019 level 8000000000 EUR"},
		{"", "«В 2019 году товарооборот между нашими странами составил 2 млрд евро», — сказал президент в Праге на встрече с премьер-министром Грузии.",
			"turnover CZ-GE 2019 level 2000000000 EUR claim"},
		{"", "«В 2019 году товарооборот между нашими странами составил 2 млрд евро», — сказал он в Праге министрам Грузии и Армении.",
			"turnover GE-AM 2019 level 2000000000 EUR claim"},
		{"", "«В 2019 году товарооборот между нашими странами составил 2 млрд евро», — сказал президент в Праге.",
			"turnover --- 2019 level 2000000000 EUR claim"},
	}
	for _, test := range tests {
		var got []string
		for _, s := range Extract(Article{Context: test.context, Text: test.text}, 20200101) {
			got = append(got, brief(s))
		}
		if g := strings.Join(got, "\n"); g != test.want {
			t.Errorf("%s\ngot\n  %s\nwant\n  %s", test.text, g, test.want)
		}
	}
}

// Only a group trades inside itself.
func TestNobodyIsHisOwnPartner(t *testing.T) {
	for _, test := range []struct{ in, want parties }{
		{parties{reporter: "KZ", partner: "KZ"}, parties{reporter: "KZ"}},
		{parties{reporter: "EU", partner: "EU"}, parties{reporter: "EU", partner: "EU"}},
		{parties{reporter: "KZ", partner: "TR"}, parties{reporter: "KZ", partner: "TR"}},
		{parties{reporter: "KZ", partner: "KZ", reporterPlace: "KZ-75"}, parties{reporter: "KZ", partner: "KZ", reporterPlace: "KZ-75"}},
		{parties{}, parties{}},
	} {
		if got := test.in.apart(); got != test.want {
			t.Errorf("%+v: got %+v, want %+v", test.in, got, test.want)
		}
	}
}
