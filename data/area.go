package data

import (
	"iter"
	"sort"
	"strconv"
	"strings"
	"sync"
)

// Area is a country, a former country, a special code of trade statistics, a
// group of countries, a region or a city: anything that can be the reporter or
// the partner of a figure.
type Area struct {
	Code     string // ISO 3166-1 alpha-2, 3166-2, 3166-3, or the project's own code of a group
	Kind     string // country, former, special, group, region, city
	Alpha3   string // ISO 3166-1 alpha-3, or the World Bank's code of a group
	M49      string // three digits
	Comtrade string // UN Comtrade's own number, without leading zeros
	Parent   string // the country of a region or city, the family of a group
	From, To Date   // half-open; the zero date is open
	names    names
	aliases  []string
}

// Name returns the area's name in a language, in English for any other.
func (a Area) Name(lang string) string { return a.names.in(lang) }

// IsGroup says whether the area is made of countries, so that it must never be
// added to them.
func (a Area) IsGroup() bool { return a.Kind == "group" }

// membership is one stay of a country in a group.
type membership struct {
	member   string
	from, to Date
}

// covers says whether the stay includes a day.
func (m membership) covers(on Date) bool {
	return on >= m.from && (m.to == 0 || on < m.to)
}

// areaIndex is everything that is asked of the area lists, built on first use.
type areaIndex struct {
	areas      []Area
	byCode     map[string]int // canonical codes
	byAnyCode  map[string]int // canonical, alpha-3, M49 and Comtrade numbers, upper case
	byComtrade map[int]int
	byName     map[string][]int // normalised; several where the name is ambiguous
	official   map[string]int   // ambiguous names that a standard gives to one area
	groups     map[string][]membership
}

// areas reads the lists on first use; --help never needs them.
var areas = sync.OnceValue(func() *areaIndex {
	rows := readCodeList("area.csv")
	x := &areaIndex{
		areas:      make([]Area, 0, len(rows)),
		byCode:     make(map[string]int, len(rows)),
		byAnyCode:  make(map[string]int, 3*len(rows)),
		byComtrade: make(map[int]int, len(rows)),
		byName:     make(map[string][]int, 16*len(rows)),
		official:   map[string]int{},
		groups:     map[string][]membership{},
	}
	for _, r := range rows {
		x.add(readArea(r))
	}
	x.addCodes()
	for _, r := range readCodeList("area_group.csv") {
		g := r.get("group")
		x.groups[g] = append(x.groups[g], membership{r.get("member"), r.date("valid_from"), r.date("valid_to")})
	}
	return x
})

// readArea reads a row of area.csv.
func readArea(r codeRow) Area {
	return Area{
		Code: r.get("code"), Kind: r.get("kind"), Alpha3: r.get("alpha3"), M49: r.get("m49"),
		Comtrade: r.get("comtrade"), Parent: r.get("parent"),
		From: r.date("valid_from"), To: r.date("valid_to"), names: r.names(), aliases: r.list("aliases"),
	}
}

// add files an area under its code and names.
func (x *areaIndex) add(a Area) {
	i := len(x.areas)
	x.areas = append(x.areas, a)
	x.byCode[a.Code] = i
	for _, n := range a.names {
		x.addName(n, i)
	}
	for _, n := range a.aliases {
		x.addName(n, i)
	}
}

// addName files a name. A leading "=" marks the name that a standard (ISO 3166,
// M49) gives to this area although everyday speech uses it of others too.
func (x *areaIndex) addName(name string, i int) {
	official := strings.HasPrefix(name, "=")
	n := areaKey(strings.TrimPrefix(name, "="))
	if official {
		x.official[n] = i
	}
	for _, j := range x.byName[n] {
		if j == i {
			return
		}
	}
	x.byName[n] = append(x.byName[n], i)
}

// addCodes files the other codes, the strongest first: a plain number is M49,
// and Comtrade's only where M49 does not have it.
func (x *areaIndex) addCodes() {
	claim := func(code string, i int) {
		if _, taken := x.byAnyCode[code]; code != "" && !taken {
			x.byAnyCode[code] = i
		}
	}
	kinds := []func(Area) string{
		func(a Area) string { return strings.ToUpper(a.Code) },
		func(a Area) string { return a.Alpha3 },
		func(a Area) string { return strings.TrimLeft(a.M49, "0") },
		func(a Area) string { return a.Comtrade },
	}
	for _, codeOf := range kinds {
		for i, a := range x.areas {
			claim(codeOf(a), i)
		}
	}
	for _, number := range []func(Area) string{kinds[3], kinds[2]} {
		for i, a := range x.areas {
			if n, err := strconv.Atoi(number(a)); err == nil {
				if _, taken := x.byComtrade[n]; !taken {
					x.byComtrade[n] = i
				}
			}
		}
	}
}

// AreaByCode returns the area of a canonical code, written exactly.
func AreaByCode(code string) (Area, bool) {
	x := areas()
	i, ok := x.byCode[code]
	if !ok {
		return Area{}, false
	}
	return x.areas[i], true
}

// AreaByComtrade returns the area of UN Comtrade's number, which is M49 except
// for a dozen: 842 the USA, 251 France, 699 India. M49's own numbers of these
// (840, 250) mean the same country where Comtrade has no other use for them.
func AreaByComtrade(code int) (Area, bool) {
	x := areas()
	i, ok := x.byComtrade[code]
	if !ok {
		return Area{}, false
	}
	return x.areas[i], true
}

// GroupMembers returns the sorted codes of a group's members on a day, nil
// where the area is no group or its composition is not in the list. The zero
// date asks for today's members.
func GroupMembers(group string, on Date) []string {
	var members []string
	for _, m := range areas().groups[group] {
		if on.IsZero() && m.to.IsZero() || !on.IsZero() && m.covers(on) {
			members = append(members, m.member)
		}
	}
	sort.Strings(members)
	return members
}

// SameFamily says whether two areas are the same, or compositions of the same
// group, as EU28 and EU27_2020 are of the EU.
func SameFamily(a, b string) bool {
	if a == b {
		return true
	}
	x, okX := AreaByCode(a)
	y, okY := AreaByCode(b)
	return okX && okY && x.IsGroup() && y.IsGroup() && x.Parent != "" && x.Parent == y.Parent
}

// Areas yields every area in the order of the list.
func Areas() iter.Seq[Area] {
	return func(yield func(Area) bool) {
		for _, a := range areas().areas {
			if !yield(a) {
				return
			}
		}
	}
}
