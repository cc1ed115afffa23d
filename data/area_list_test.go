package data

import (
	"encoding/csv"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
)

func TestAreaCodesAreUnique(t *testing.T) {
	for _, codeOf := range []func(Area) string{
		func(a Area) string { return a.Code },
		func(a Area) string { return a.Alpha3 },
		func(a Area) string { return a.M49 },
		func(a Area) string { return a.Comtrade },
	} {
		seen := map[string]string{}
		for a := range Areas() {
			code := codeOf(a)
			if other, ok := seen[code]; ok && code != "" {
				t.Errorf("%s and %s share the code %s", other, a.Code, code)
			}
			seen[code] = a.Code
		}
	}
}

func TestAreasHaveNamesInEveryLanguage(t *testing.T) {
	for a := range Areas() {
		for i, lang := range Languages {
			if a.names[i] == "" {
				t.Errorf("%s has no name in %s", a.Code, lang)
			}
		}
	}
}

func TestAreaKindsAndParents(t *testing.T) {
	kinds := []string{"country", "former", "special", "group", "region", "city"}
	countries := 0
	for a := range Areas() {
		if !slices.Contains(kinds, a.Kind) {
			t.Errorf("%s has the kind %q", a.Code, a.Kind)
		}
		if a.Kind == "country" {
			countries++
		}
		if _, ok := AreaByCode(a.Parent); a.Parent != "" && !a.IsGroup() && !ok {
			t.Errorf("%s lies in %s, which is no area", a.Code, a.Parent)
		}
		if !a.To.IsZero() && a.To <= a.From {
			t.Errorf("%s ends on %s before it begins on %s", a.Code, a.To, a.From)
		}
	}
	if countries != 249 {
		t.Errorf("%d countries, ISO 3166-1 has 249", countries)
	}
}

// ambiguousNames are the names that truly mean more than one area.
var ambiguousNames = []string{
	"congo", "coree", "iles vierges", "kongo", "korea", "saint martin", "virgin islands",
	"виргинские острова", "конго", "корея",
}

func TestEveryNameFindsItsArea(t *testing.T) {
	var ambiguous []string
	for a := range Areas() {
		for _, name := range append(a.names[:], a.aliases...) {
			name = strings.TrimPrefix(name, "=")
			found, err := LookupArea(name)
			var e *AreaError
			switch {
			case err == nil && found.Code != a.Code:
				t.Errorf("%q of %s finds %s", name, a.Code, found.Code)
			case errors.As(err, &e) && e.Ambiguous:
				ambiguous = append(ambiguous, areaKey(name))
			case err != nil:
				t.Errorf("%q of %s: %v", name, a.Code, err)
			}
		}
	}
	slices.Sort(ambiguous)
	if got := slices.Compact(ambiguous); !slices.Equal(got, ambiguousNames) {
		t.Errorf("ambiguous names %q, want %q", got, ambiguousNames)
	}
}

func TestCanonicalNamesAreNeverAmbiguous(t *testing.T) {
	for _, lang := range Languages {
		for area := range Areas() {
			if a, err := LookupArea(area.Name(lang)); err != nil || a.Code != area.Code {
				t.Errorf("%s: %q of %s finds %s, %v", lang, area.Name(lang), area.Code, a.Code, err)
			}
		}
	}
}

// TestLabelsOfTheKazakhTables reads every row label that the Kazakh office used
// from 2018 to 2023, less the groups whose meaning the layout declares.
func TestLabelsOfTheKazakhTables(t *testing.T) {
	f, err := os.Open("testdata/area_labels.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		if a, err := LookupAreaLabel(row[0]); err != nil || a.Code != row[1] {
			t.Errorf("LookupAreaLabel(%q) = %s, %v; want %s", row[0], a.Code, err, row[1])
		}
	}
}

func TestAreaByComtrade(t *testing.T) {
	for number, want := range map[int]string{
		0: "W00", 56: "BE", 58: "BLX", 97: "EU", 251: "FR", 250: "FXFR", 276: "DE", 280: "DE_1990", 356: "IN_1974",
		380: "IT", 398: "KZ", 490: "NES_ASIA", 492: "NES_EUROPE_EU", 578: "NO", 579: "NO", 699: "IN", 736: "SD_2011",
		729: "SD", 756: "CH", 757: "CH", 810: "SUHH", 837: "QQ", 838: "X2", 839: "QX", 840: "US", 842: "US", 899: "_X",
	} {
		if a, ok := AreaByComtrade(number); !ok || a.Code != want {
			t.Errorf("AreaByComtrade(%d) = %s, want %s", number, a.Code, want)
		}
	}
	if a, ok := AreaByComtrade(999); ok {
		t.Errorf("AreaByComtrade(999) = %s, want none", a.Code)
	}
}

func TestAreaErrors(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Congo", `area "Congo" is ambiguous: CD (Democratic Republic of the Congo) or CG (Republic of the Congo)`},
		{"корея", `area "корея" is ambiguous: KP (North Korea) or KR (South Korea)`},
		{"Казхстан", `unknown area "Казхстан", the nearest is KZ (Kazakhstan)`},
		{"Belgum", `unknown area "Belgum", the nearest is BE (Belgium)`},
		{"qwrtzpsdfg", `unknown area "qwrtzpsdfg", expected a code or a name of a country, group or region`},
		{"", `unknown area "", expected a code or a name of a country, group or region`},
		{"EU26", `unknown area "EU26", the nearest is EU27_2020 (EU-27 (from 2020))`},
	} {
		if _, err := LookupArea(c.text); err == nil || err.Error() != c.want {
			t.Errorf("LookupArea(%q): %v, want %s", c.text, err, c.want)
		}
	}
}

func TestLookupAreaLabel(t *testing.T) {
	for text, want := range map[string]string{"Конго": "CG", "Congo": "CG", "Congo*": "CG", "Китай": "CN"} {
		if a, err := LookupAreaLabel(text); err != nil || a.Code != want {
			t.Errorf("LookupAreaLabel(%q) = %s, %v; want %s", text, a.Code, err, want)
		}
	}
	if a, err := LookupAreaLabel("Корея"); err == nil {
		t.Errorf("LookupAreaLabel(Корея) = %s; no standard gives one Korea that name", a.Code)
	}
}

func FuzzLookupArea(f *testing.F) {
	for _, s := range []string{"KZ", "Belgium (incl. 'LU' -> 1998)", "((", "[", "Всего 2", "и\u0306", "Congo", "\xff", "1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if key := areaKey(s); areaKey(key) != key {
			t.Errorf("areaKey(%q) = %q, whose key is %q", s, key, areaKey(key))
		}
		a, err := LookupArea(s)
		if err != nil {
			return
		}
		if b, ok := AreaByCode(a.Code); !ok || b.Code != a.Code {
			t.Errorf("%q finds %s, which is no code", s, a.Code)
		}
	})
}

func BenchmarkLookupArea(b *testing.B) {
	areas()
	for _, text := range []string{"KZ", "398", "Belgium", "Босния И Герцеговина", "Belgium (incl. Luxembourg 'LU' -> 1998)"} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := LookupArea(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
