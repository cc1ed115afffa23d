package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oborot/data"
	"oborot/stats/verdict"
	"oborot/store"
)

// TestKnownThen reads what was known officially on days before, on and after
// those of two releases, between which texts were published.
func TestKnownThen(t *testing.T) {
	folder := t.TempDir()
	db := filepath.Join(folder, "x.db")
	const head = "provider,indicator,reporter,partner,unit,valuation,period,value\n"
	for _, doc := range []struct{ name, published, words string }{
		{"a.csv", "2024-02-10", head + "kz_stat,exports,KZ,BE,USD,FOB,2023,206091606\n"},
		{"b.csv", "2025-01-20", head + "kz_stat,exports,KZ,BE,USD,FOB,2023,217555448\n"},
		{"c.txt", "2024-06-01", "In 2023 exports from Kazakhstan to Belgium were 100 million dollars."},
	} {
		path := filepath.Join(folder, doc.name)
		if err := os.WriteFile(path, []byte(doc.words), 0o600); err != nil {
			t.Fatal(err)
		}
		if code := run(context.Background(), []string{"ingest", "--db", db, "--published", doc.published, path}, strings.NewReader(""), io.Discard, io.Discard); code != 0 {
			t.Fatalf("%s: exit status %d", doc.name, code)
		}
	}
	opened, err := store.OpenReadOnly(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	about := data.Key{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Partner: "BE", Product: data.Total, Unit: "USD"}
	told := []verdict.Claim{{Claim: data.Claim{Kind: data.Level, Subject: about, Unit: "USD", Period: data.Year(2023)}}}
	want := map[data.Date]string{
		20200101: "", 20240209: "", 20240210: "206091606", 20240301: "206091606", 20240602: "206091606",
		20250119: "206091606", 20250120: "217555448", 20260101: "217555448",
	}
	days := map[data.Date][]verdict.Claim{}
	for day := range want {
		days[day] = told
	}
	known, err := (&pageMaker{db: opened}).knownThen(context.Background(), days)
	if err != nil || len(known) != len(want) {
		t.Fatalf("%d days, error %v", len(known), err)
	}
	for day, value := range want {
		got := ""
		if h := known[day].Then.History(about); h != nil {
			got = h.Figures[0].Figure.Plain()
		}
		if got != value || len(known[day].Then.Keys()) > 1 {
			t.Errorf("%s: %q of %d series, expected %q", day, got, len(known[day].Then.Keys()), value)
		}
	}
}
