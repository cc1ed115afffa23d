package charts

import (
	"testing"

	"oborot/data"
)

// A record of a document without lines or sheets has no cell.
func TestPlaces(t *testing.T) {
	release := &data.Release{Sheets: []string{"2023"}}
	for code, want := range map[string][3]string{
		"en": {"record 7", "sheet 2023, cell C7", "line 7, field 3"},
		"ru": {"запись 7", "лист 2023, ячейка C7", "строка 7, поле 3"},
		"kk": {"7-жазба", "2023 парағы, C7 ұяшығы", "7-жол, 3-өріс"},
		"fr": {"enregistrement 7", "feuille 2023, cellule C7", "ligne 7, champ 3"},
	} {
		l, err := newLanguage(code)
		if err != nil {
			t.Fatal(err)
		}
		record := data.RecordPlace(7)
		for i, p := range []data.Place{record, {Sheet: 1, Row: 7, Column: 3}, {Row: 7, Column: 3}} {
			if got := l.place(release, p); got != want[i] {
				t.Errorf("%s: %+v is %q, expected %q", code, p, got, want[i])
			}
		}
		if got := l.spot(record); got != want[0] || l.sheet(release, record) != "" {
			t.Errorf("%s: a record among others is %q in %q, expected %q in no sheet", code, got, l.sheet(release, record), want[0])
		}
	}
}
