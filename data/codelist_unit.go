package data

import (
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// UnitCode is a row of the list of units: a currency by its ISO 4217 code, else
// a code of SDMX's list of units of measure.
type UnitCode struct {
	Code       string
	Numeric    string // ISO 4217, three digits
	Class      string // currency, former currency, count, mass, percent …
	MinorUnits int    // decimals of a currency in use: 2 for USD, 0 for JPY
	Symbol     string
	names      names
}

// Name returns the unit's name in a language, in English for any other.
func (u UnitCode) Name(lang string) string { return u.names.in(lang) }

// IsCurrency says whether the unit is money, in use or not.
func (u UnitCode) IsCurrency() bool { return strings.HasSuffix(u.Class, "currency") }

// unitList is the list with its names.
type unitList struct {
	all    []UnitCode
	byCode map[string]int
	byName map[string]int
}

var units = sync.OnceValue(func() unitList {
	l := unitList{byCode: map[string]int{}, byName: map[string]int{}}
	for i, r := range readCodeList("unit.csv") {
		minor, _ := strconv.Atoi(r.get("minor")) // empty where the unit has none
		u := UnitCode{
			Code: r.get("code"), Numeric: r.get("numeric"), Class: r.get("class"),
			MinorUnits: minor, Symbol: r.get("symbol"), names: r.names(),
		}
		l.all = append(l.all, u)
		l.byCode[u.Code] = i
		l.byName[unitKey(u.Code)] = i
		for _, n := range append(u.names[:], r.list("aliases")...) {
			l.byName[unitKey(n)] = i
		}
	}
	delete(l.byName, "")
	return l
})

// unitKey is the form in which the names of units are compared; signs matter
// there, as "%" and "€" do.
func unitKey(s string) string {
	return strings.ReplaceAll(strings.ToLower(strings.Join(strings.Fields(s), " ")), "ё", "е")
}

// UnitByCode returns the unit of a code, written exactly.
func UnitByCode(code string) (UnitCode, bool) {
	l := units()
	i, ok := l.byCode[code]
	if !ok {
		return UnitCode{}, false
	}
	return l.all[i], true
}

// LookupUnit finds a unit by its code or by any of its names. It does not read
// multiples: "million US dollars" is a unit and a power of ten.
func LookupUnit(text string) (UnitCode, error) {
	l := units()
	i, ok := l.byName[unitKey(text)]
	if !ok {
		return UnitCode{}, fmt.Errorf("unknown unit %q, expected an ISO 4217 code or a name of unit.csv", text)
	}
	return l.all[i], nil
}
