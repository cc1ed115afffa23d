package press

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"
)

// russianNames returns the Russian name of every country of the code list.
func russianNames(t *testing.T) map[string]string {
	t.Helper()
	file, err := os.Open("../codelist/area.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]string{}
	for _, row := range rows[1:] {
		if row[1] == "country" && row[9] != "" {
			names[row[0]] = row[9]
		}
	}
	return names
}

// sides returns the partners that the exports of Kazakhstan in a sentence have.
func sides(text string) string {
	var out []string
	for _, s := range Extract(Article{Lang: "ru", Text: text}, 0) {
		out = append(out, s.Reporter+"-"+s.Partner)
	}
	return strings.Join(out, " ")
}

// genitives are those of the names that follow none of the usual endings.
var genitives = map[string]string{
	"Беларусь": "Беларуси", "Израиль": "Израиля", "Тайвань": "Тайваня", "Филиппины": "Филиппин", "Нидерланды": "Нидерландов",
	"Соединённые Штаты": "Соединённых Штатов", "Мальдивы": "Мальдив", "Коморы": "Комор", "Багамы": "Багам",
	"Маврикий": "Маврикия", "Китай": "Китая", "Уругвай": "Уругвая", "Парагвай": "Парагвая", "Бруней": "Брунея",
	"Египет": "Египта", "Корея": "Кореи", "Эритрея": "Эритреи", "Гвинея": "Гвинеи",
}

// genitiveOf puts the Russian name of a country into the genitive. Names of
// several words, and those that end in a vowel that does not change, stay.
func genitiveOf(name string) string {
	if g, found := genitives[name]; found {
		return g
	}
	runes := []rune(name)
	last, before := runes[len(runes)-1], runes[len(runes)-2]
	stem := string(runes[:len(runes)-1])
	switch {
	case strings.ContainsAny(name, " -"):
		return name
	case last == 'я':
		return stem + "и"
	case last == 'а' && strings.ContainsRune("кгхжшчщ", before):
		return stem + "и"
	case last == 'а' && !strings.ContainsRune("уо", before):
		return stem + "ы"
	case strings.ContainsRune("бвгджзклмнпрстфхцчшщ", last):
		return name + "а"
	}
	return name
}

// TestEveryCountry reads each country of the code list by its Russian name, as
// it stands and in the genitive.
func TestEveryCountry(t *testing.T) {
	names := russianNames(t)
	if len(names) < 200 {
		t.Fatalf("only %d countries have a Russian name", len(names))
	}
	for code, name := range names {
		if got := sides("Крупнейший партнёр — " + name + ": экспорт составил 5 млн долларов."); got != code+"-W00" {
			t.Errorf("%s: %s is read as %q", code, name, got)
		}
		if got := sides("Экспорт " + genitiveOf(name) + " составил 5 млн долларов."); got != code+"-W00" {
			t.Errorf("%s: the exports of %s are read as %q", code, genitiveOf(name), got)
		}
	}
}

// TestEveryAdjective reads the origin that is told of each country in one word,
// in three cases and as the first half of a compound.
func TestEveryAdjective(t *testing.T) {
	for _, l := range languages() {
		if l.Code != "ru" {
			continue
		}
		for word, e := range l.Forms() {
			stem, adjective := strings.CutSuffix(word, "ский")
			if !adjective || e.Class != "origin" || e.Value == "KZ" || strings.Contains(word, " ") {
				continue
			}
			for _, text := range []string{
				"Экспорт Казахстана " + stem + "ским покупателям составил 5 млн долларов.",
				"Казахстанско-" + stem + "ский товарооборот составил 5 млн долларов.",
				"В Казахстане действуют 7 предприятий с участием " + stem + "ского капитала.",
			} {
				if got := sides(text); got != "KZ-"+e.Value {
					t.Errorf("%s is read as %q", text, got)
				}
			}
		}
	}
}
