package press

import (
	"testing"

	"oborot/data"
)

// A speaker told by a post alone is named in the nominative, whatever case the
// sentence puts it in; a post in the nominative, and a name, stand as written.
func TestSpeaker(t *testing.T) {
	for text, speaker := range map[string]string{
		"По словам посла, товарооборот Казахстана с Бельгией в 2016 году составил 44 млн долларов.":             "посол",
		"По словам премьер-министра, экспорт Казахстана в Бельгию в 2016 году составил 44 млн долларов.":        "премьер-министр",
		"Посол сообщил, что экспорт Казахстана в Бельгию в 2016 году составил 44 млн долларов.":                 "Посол",
		"По словам посла Ивана Петрова, экспорт Казахстана в Бельгию в 2016 году составил 44 млн долларов.":     "Ивана Петрова",
		"Елшінің айтуынша, Қазақстан мен Бельгия арасындағы тауар айналымы 2016 жылы 44 млн доллар болды.":      "елші",
		"According to the ambassador, exports of Kazakhstan to Belgium amounted to 44 million dollars in 2016.": "ambassador",
	} {
		found := Extract(Article{Text: text}, data.Date(0))
		if len(found) != 1 || found[0].Speaker != speaker {
			t.Errorf("%q: %+v, expected one statement of %q", text, found, speaker)
		}
	}
}
