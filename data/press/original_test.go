package press

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oborot/data"
)

// shared returns a file of the folder beside the module, or skips the test.
func shared(t *testing.T, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if dir == filepath.Dir(dir) {
			t.Skip("no module root")
		}
	}
	path := filepath.Join(dir, "..", "shared", name)
	if _, err := os.Stat(path); err != nil {
		t.Skip("the shared folder is not here")
	}
	return path
}

// readAll returns the records and row errors of a file, each as a line.
func readAll(t *testing.T, path string, published data.Date) (lines []string, r *data.Reading) {
	t.Helper()
	r, err := Format{}.Read(document(t, path, published))
	if err != nil {
		t.Fatal(err)
	}
	for record, err := range r.Records {
		lines = append(lines, line(record, err))
	}
	return lines, r
}

// line writes a record or a row error on one line.
func line(r data.Record, err error) string {
	switch {
	case err != nil:
		return "error: " + err.Error()
	case r.Observation != nil:
		o := r.Observation
		return fmt.Sprintf("%s %s-%s %s %s %s %s %s | %s | %s", o.Series.Indicator, o.Series.Reporter, o.Series.Partner,
			o.Period, o.Figure, o.Series.Unit, o.Figure.Hedge, o.Status, o.Words.Figure, o.Words.Speaker)
	case r.Claim != nil:
		c := r.Claim
		return fmt.Sprintf("%s of %s %s-%s %s%s %s %s %s %s against %s | %s | %s", c.Kind, c.Subject.Indicator, c.Subject.Reporter,
			c.Subject.Partner, c.Period, c.Span, c.Figure, c.Unit, c.Figure.Hedge, c.Words.Modality, c.BasePeriod, c.Words.Figure, c.Words.Speaker)
	case r.Unstored != nil:
		return "not stored: " + r.Unstored.Words.Figure + ": " + r.Unstored.Reason
	}
	return "?"
}

func TestOriginalArticle(t *testing.T) {
	path := shared(t, "press/almaty_belgium_france.txt")
	got, r := readAll(t, path, 20171120)
	want := []string{
		"enterprises_foreign_capital KZ-75-BE 2017-11-20 28 PN exact V | 28 | ",
		"turnover KZ-BE 2017-S1 44e6 USD about V | около 44 млн. долларов США | Алекси Де Кромбрюгхе",
		"growth_factor of turnover KZ-BE 2017-S1 2 RATIO almost claim against 2016-S1 | почти вдвое больше | Алекси Де Кромбрюгхе",
		"enterprises_foreign_capital KZ-75-FR 2017-11-20 64 PN exact V | 64 | Пьер Кабарэ",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if r.Provider != "press" || !r.Date.Date.IsZero() {
		t.Errorf("provider %q, date %v, want press and none", r.Provider, r.Date)
	}
}

func TestOriginalArticleWithoutDate(t *testing.T) {
	got, _ := readAll(t, shared(t, "press/almaty_belgium_france.txt"), 0)
	if len(got) != 3 {
		t.Fatalf("got %d lines, want three sentences that need a date:\n%s", len(got), strings.Join(got, "\n"))
	}
	for _, g := range got {
		if !strings.Contains(g, "the publication date is missing: give --published YYYY-MM-DD") || !strings.Contains(g, ":paragraph ") {
			t.Errorf("got %s", g)
		}
	}
}

// document opens a file as ingest does.
func document(t *testing.T, path string, published data.Date) *data.Document {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return bytesDocument(filepath.Base(path), raw, published)
}
