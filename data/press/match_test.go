package press

import (
	"strings"
	"testing"
	"unicode/utf16"

	"oborot/data"
)

func TestMatch(t *testing.T) {
	tests := []struct {
		name, content string
		want          bool
	}{
		{"prose", "Министр рассказал о торговле и о том, что было сделано за год для её развития.", true},
		{"English prose", "The minister spoke of the trade of the country and of what was done in the year.", true},
		{"page", "<!doctype html><html><body><p>Текст</p></body></html>", true},
		{"table in HTML without prose", "<html><body><table></table></body></html>", false},
		{"CSV", "code,name,value,unit\nKZ,Казахстан,1,USD\nBE,Бельгия,2,USD\n", false},
		{"codes before descriptions", "code,description\n10111,\"Horses: live, pure-bred breeding animals\"\n10119,\"Horses: live, other than the pure-bred of the kind\"\n", false},
		{"TSV", "год\tстрана\tоборот\n2017\tБельгия\t44\n", false},
		{"semicolons", "страна;экспорт;импорт;оборот\nБельгия;1;2;3\n", false},
		{"JSON", `{"text":"Товарооборот вырос"}`, false},
		{"JSON lines", "[1,2]\n[3,4]", false},
		{"XML", `<?xml version="1.0"?><a>Товарооборот вырос и на этом всё</a>`, false},
		{"zip", "PK\x03\x04\x00\x00", false},
		{"nothing", "", false},
		{"prose with a long number", "Trade turnover between Georgia and Czechia was $44 million in 2017. Code 12345678901234567890 and more.", true},
		{"Russian prose with an account", "Оборот вырос, и это видно по отчёту. Счёт 40702810900000012345 в банке, БИК 044525225.", true},
		{"UTF-16", wideText("The trade of the country grew in the year, said the minister.", false), true},
		{"UTF-16, high byte first", wideText("Министр рассказал о торговле и о том, что было сделано за год.", true), true},
		{"a page in UTF-16", wideText("<html><body><p>Текст</p></body></html>", false), true},
		{"CSV in UTF-16", wideText("code,name,value,unit\nKZ,Казахстан,1,USD\nBE,Бельгия,2,USD\n", false), false},
		{"TSV in UTF-16", wideText("год\tстрана\tоборот\n2017\tБельгия\t44\n", false), false},
		{"OLE", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 64), false},
		{"prose with a control character", "The trade of the country grew in the year,\x01 said the minister.", false},
		{"a list of numbers", "12345 23456 34567 45678\n12345 23456 34567 45678\n", false},
		{"program", "func main() {\n\tx := []int{1, 2}\n\tfor i := range x { y[i] = x[i] }\n}\n", false},
	}
	for _, test := range tests {
		if got := (Format{}).Match(bytesDocument(test.name, []byte(test.content), 0)); got != test.want {
			t.Errorf("%s: claimed %v, want %v", test.name, got, test.want)
		}
	}
}

// wideText writes a text in UTF-16 without a byte order mark.
func wideText(s string, highFirst bool) string {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		if highFirst {
			out = append(out, byte(u>>8), byte(u))
		} else {
			out = append(out, byte(u), byte(u>>8))
		}
	}
	return string(out)
}

func TestReadUTF16(t *testing.T) {
	const prose = "In 2019 exports from Czechia to Georgia were 5 million euros."
	want := strings.Join(readText(t, prose, 0), "\n")
	if got := strings.Join(readText(t, wideText(prose, false), 0), "\n"); got != want || want == "" {
		t.Errorf("got %q, want %q", got, want)
	}
}

// readText reads a text of a document as ingest does.
func readText(t *testing.T, text string, published data.Date) []string {
	t.Helper()
	r, err := Format{}.Read(bytesDocument("a.txt", []byte(text), published))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for record, err := range r.Records {
		lines = append(lines, line(record, err))
	}
	return lines
}

func TestWhatIsStored(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"two values of one key", "В 2019 году экспорт Чехии в Грузию составил 5 млн евро. По другим данным, в 2019 году экспорт Чехии в Грузию составил 6 млн евро.",
			"level of exports CZ-GE 2019 5e6 EUR exact actual against  | 5 млн евро | \nlevel of exports CZ-GE 2019 6e6 EUR exact actual against  | 6 млн евро | "},
		{"a repeated value", "Экспорт Чехии в Грузию в 2019 году — 5 млн евро.\nЭкспорт Чехии в Грузию в 2019 году составил 5 млн евро.",
			"exports CZ-GE 2019 5e6 EUR exact V | 5 млн евро | "},
		{"no period", "Экспорт Чехии в Грузию составил 5 млн евро.", "not stored: 5 млн евро: period not said"},
		{"no partner", "В 2019 году товарооборот с Чехией составил 5 млн евро.", "not stored: 5 млн евро: reporter not said"},
		{"an unknown place", "В городе Лесогорске в 2019 году действовало 5 предприятий с участием чешского капитала.", "not stored: 5: unknown place “Лесогорске”"},
		{"a product", "В 2019 году экспорт пшеницы из Чехии в Грузию составил 5 млн евро.", "not stored: 5 млн евро: the product “пшеницы” is not in the code list"},
		{"a range", "В 2019 году экспорт Чехии в Грузию составил от 5 до 6 млн евро.",
			"level of exports CZ-GE 2019 5e6 EUR range actual against  | от 5 до 6 млн евро | \nlevel of exports CZ-GE 2019 6e6 EUR range actual against  | от 5 до 6 млн евро | "},
	}
	for _, test := range tests {
		got := strings.Join(readText(t, test.text, 20200301), "\n")
		if got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}
