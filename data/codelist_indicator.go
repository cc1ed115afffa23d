package data

import (
	"fmt"
	"strings"
	"sync"
)

// Nature says whether the values of an indicator add up over time.
type Nature string

// The natures: a flow is measured over a period and adds up, a stock is measured
// at an instant and never does, a rate is told of a day, or as the mean or the
// end of a span, and never adds up either.
const (
	Flow  Nature = "flow"
	Stock Nature = "stock"
	Rate  Nature = "rate"
)

// Indicator is what is measured: exports, the inflow of direct investment, the
// number of joint ventures.
type Indicator struct {
	Code      string
	Nature    Nature
	UnitClass string // currency, count, rate
	Valuation string // the usual one, FOB or CIF; empty where the question does not arise
	names     names
	short     names
	aliases   []string
}

// Name returns the indicator's name in a language, in English for any other.
func (i Indicator) Name(lang string) string { return i.names.in(lang) }

// ShortName returns a name short enough for a column head.
func (i Indicator) ShortName(lang string) string { return i.short.in(lang) }

// indicatorList is the list with its names.
type indicatorList struct {
	all    []Indicator
	byCode map[string]int
	byName map[string]int
}

var indicators = sync.OnceValue(func() indicatorList {
	l := indicatorList{byCode: map[string]int{}, byName: map[string]int{}}
	for i, r := range readCodeList("indicator.csv") {
		ind := Indicator{
			Code: r.get("code"), Nature: Nature(r.get("nature")), UnitClass: r.get("unit_class"),
			Valuation: r.get("valuation"), names: r.names(),
			short:   names{r.get("short_en"), r.get("short_ru"), r.get("short_kk"), r.get("short_fr")},
			aliases: r.list("aliases"),
		}
		l.all = append(l.all, ind)
		l.byCode[ind.Code] = i
		for _, n := range ind.spellings() {
			l.byName[areaKey(n)] = i
		}
	}
	return l
})

// spellings are all names of the indicator.
func (i Indicator) spellings() []string {
	all := append([]string{i.Code}, i.names[:]...)
	all = append(all, i.short[:]...)
	return append(all, i.aliases...)
}

// Indicators returns every indicator in the order of the list.
func Indicators() []Indicator { return indicators().all }

// IndicatorByCode returns the indicator of a code, written exactly.
func IndicatorByCode(code string) (Indicator, bool) {
	l := indicators()
	i, ok := l.byCode[code]
	if !ok {
		return Indicator{}, false
	}
	return l.all[i], true
}

// LookupIndicator finds an indicator by its code or by any of its names.
func LookupIndicator(text string) (Indicator, error) {
	l := indicators()
	key := areaKey(text)
	i, ok := l.byName[key]
	if !ok {
		i, ok = l.byName[withoutFootnote(key)]
	}
	if !ok {
		codes := make([]string, len(l.all))
		for j, ind := range l.all {
			codes[j] = ind.Code
		}
		return Indicator{}, fmt.Errorf("unknown indicator %q, expected one of %s", text, strings.Join(codes, " "))
	}
	return l.all[i], nil
}
