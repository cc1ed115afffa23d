package data

import (
	"slices"
	"strings"
	"testing"
)

func TestIndicators(t *testing.T) {
	want := "turnover exports imports balance re_exports re_imports domestic_exports foreign_imports " +
		"fdi_inflow fdi_stock fdi_outflow fdi_outward_stock enterprises_foreign_capital joint_ventures projects exchange_rate"
	var codes []string
	spelled := map[string]string{}
	for _, i := range Indicators() {
		codes = append(codes, i.Code)
		if i.Nature != Flow && i.Nature != Stock && (i.Nature != Rate || i.Code != ExchangeRate) {
			t.Errorf("%s has the nature %q", i.Code, i.Nature)
		}
		if !slices.Contains([]string{"currency", "count", "rate"}, i.UnitClass) {
			t.Errorf("%s has the unit class %q", i.Code, i.UnitClass)
		}
		for _, n := range i.spellings() {
			if n == "" {
				t.Errorf("%s lacks a name", i.Code)
			}
			if other, ok := spelled[areaKey(n)]; ok && other != i.Code {
				t.Errorf("%q names %s and %s", n, other, i.Code)
			}
			spelled[areaKey(n)] = i.Code
		}
	}
	if got := strings.Join(codes, " "); got != want {
		t.Errorf("indicators %s, want %s", got, want)
	}
}

func TestLookupIndicator(t *testing.T) {
	for text, want := range map[string]string{
		"exports": "exports", "Экспорт": "exports", "Экспорт товаров1": "exports", "EXPORT": "exports", "importations": "imports",
		"Товарооборот": "turnover", "тауар айналымы": "turnover", "Solde commercial": "balance", "СП": "joint_ventures",
		"Валовый приток ПИИ": "fdi_inflow", "fdi-stock": "fdi_stock", "re-exports": "re_exports", "weather": "",
	} {
		got, err := LookupIndicator(text)
		if got.Code != want || (err == nil) != (want != "") {
			t.Errorf("LookupIndicator(%q) = %s, %v; want %s", text, got.Code, err, want)
		}
	}
	imports, _ := IndicatorByCode("imports")
	if imports.Valuation != "CIF" || imports.Nature != Flow || imports.Name("kk") != "Импорт" || imports.Name("de") != "Imports" {
		t.Errorf("imports are %+v", imports)
	}
	if _, ok := IndicatorByCode("Imports"); ok {
		t.Error("a code is written exactly")
	}
}

func TestUnits(t *testing.T) {
	spelled := map[string]string{}
	for _, u := range units().all {
		for i, n := range u.names {
			if n == "" {
				t.Errorf("%s has no name in %s", u.Code, Languages[i])
			}
		}
		if len(u.Code) != 3 && u.IsCurrency() {
			t.Errorf("%s is no code of ISO 4217", u.Code)
		}
		if other, ok := spelled[u.Code]; ok {
			t.Errorf("%s is listed twice, %s", u.Code, other)
		}
		spelled[u.Code] = u.Code
	}
	for text, want := range map[string]string{
		"USD": "USD", "usd": "USD", "US$": "USD", "$": "USD", "доллар США": "USD", "euro": "EUR", "€": "EUR", "тенге": "KZT", "₸": "KZT",
		"теңге": "KZT", "PN": "PN", "шт.": "PN", "kg": "KG", "т": "T", "%": "PC", "US  Dollars": "USD", "млн долларов": "", "": "",
	} {
		got, err := LookupUnit(text)
		if got.Code != want || (err == nil) != (want != "") {
			t.Errorf("LookupUnit(%q) = %s, %v; want %s", text, got.Code, err, want)
		}
	}
	for code, minor := range map[string]int{"USD": 2, "JPY": 0, "KWD": 3, "KZT": 2, "PN": 0} {
		if u, ok := UnitByCode(code); !ok || u.MinorUnits != minor {
			t.Errorf("%s has %d minor units, want %d", code, u.MinorUnits, minor)
		}
	}
}

func TestUnitNamesAreUnambiguous(t *testing.T) {
	spelled := map[string]string{}
	for _, r := range readCodeList("unit.csv") {
		n := r.names()
		for _, s := range append(n[:], r.list("aliases")...) {
			if other, ok := spelled[unitKey(s)]; ok && other != r.get("code") {
				t.Errorf("%q names %s and %s", s, other, r.get("code"))
			}
			spelled[unitKey(s)] = r.get("code")
		}
	}
}

func TestProviders(t *testing.T) {
	order := []string{"office", "international", "press"}
	restricted := []string{"comtrade", "wits", "wiiw", "oec"}
	at := 0
	for i, p := range Providers() {
		for at < len(order) && order[at] != p.Kind {
			at++
		}
		if at == len(order) {
			t.Fatalf("%s, a provider of the kind %s, stands after a later kind", p.Code, p.Kind)
		}
		if p.Order != i {
			t.Errorf("%s has the place %d, want %d", p.Code, p.Order, i)
		}
		if _, ok := AreaByCode(p.Area); p.Area != "" && !ok || p.Kind == "office" && p.Area == "" {
			t.Errorf("%s is of %q, which is no area", p.Code, p.Area)
		}
		for j, n := range p.names {
			if n == "" {
				t.Errorf("%s has no name in %s", p.Code, Languages[j])
			}
		}
		if p.Restricted && (p.Licence == "" || p.Terms == "") || p.Terms != "" && !strings.HasPrefix(p.Terms, "https://") {
			t.Errorf("%s: restricted %t, licence %q, terms %q", p.Code, p.Restricted, p.Licence, p.Terms)
		}
		if want := slices.Contains(restricted, p.Code); p.Restricted != want {
			t.Errorf("%s: restricted %t, want %t", p.Code, p.Restricted, want)
		}
	}
	for _, r := range readCodeList("provider.csv") {
		if s := r.get("restricted"); s != "" && s != "yes" && s != "no" {
			t.Errorf("%s: restricted is %q, want yes, no or nothing", r.get("code"), s)
		}
	}
	for _, code := range strings.Fields("kz_stat nbk fts armstat kyrstat uzstat destatis ons mdic census nbb " +
		"eurostat comtrade imf worldbank ecb unctad oecd wits baci press") {
		if _, ok := ProviderByCode(code); !ok {
			t.Errorf("no provider %s", code)
		}
	}
	for text, want := range map[string]string{"stat.gov.kz": "kz_stat", "ФТС": "fts", "COMEXT": "eurostat", "UN Comtrade": "comtrade", "nobody": ""} {
		if p, err := LookupProvider(text); p.Code != want || (err == nil) != (want != "") {
			t.Errorf("LookupProvider(%q) = %s, %v; want %s", text, p.Code, err, want)
		}
	}
}
