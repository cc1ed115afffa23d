package charts

import (
	"testing"

	"oborot/data"
)

// What a reader of texts remarks is written in the language of the report.
func TestRemark(t *testing.T) {
	remark := data.RemarkPresent + "; " + data.RemarkAgain("62 млн", data.Place{Row: 10}) + "; of somebody else"
	for code, want := range map[string]string{
		"en": "Told in the present tense: dated by the day of publication. The text tells it again in paragraph 10: “62 млн”. of somebody else",
		"ru": "Сказано в настоящем времени: отнесено ко дню публикации. В тексте повторено в абзаце 10: «62 млн». of somebody else",
	} {
		l, err := newLanguage(code)
		if err != nil {
			t.Fatal(err)
		}
		if got := l.remark(remark); got != want {
			t.Errorf("%s: %s, want %s", code, got, want)
		}
	}
}
