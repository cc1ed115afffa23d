package data

import (
	"fmt"
	"sync"
)

// Provider is who publishes figures. The column restricted of provider.csv is yes
// where the provider's terms keep others from republishing its rows without its
// leave, no where they allow it, with attribution, and empty where that was not
// established; terms is the address at which they were read.
type Provider struct {
	Code        string
	Kind        string // office, international, press
	Area        string // the country of an office, the group of a group's own one
	URL         string
	Licence     string
	Attribution string // the words to stand under a chart of its figures
	Restricted  bool   // its terms restrict republishing its rows
	Terms       string // address of the terms; empty where none was found
	Order       int    // its place in the list, which is the order of blocks in every output
	names       names
}

// ProviderRank is the place of a provider's block in an output: by provider.csv,
// newspapers and whoever is not in it last.
func ProviderRank(code string) int {
	if p, ok := ProviderByCode(code); ok {
		return p.Order
	}
	return len(Providers())
}

// Name returns the provider's name in a language, in English for any other.
func (p Provider) Name(lang string) string { return p.names.in(lang) }

// providerList is the list with its names.
type providerList struct {
	all    []Provider
	byCode map[string]int
	byName map[string]int
}

var providers = sync.OnceValue(func() providerList {
	l := providerList{byCode: map[string]int{}, byName: map[string]int{}}
	for i, r := range readCodeList("provider.csv") {
		p := Provider{
			Code: r.get("code"), Kind: r.get("kind"), Area: r.get("area"), URL: r.get("url"),
			Licence: r.get("licence"), Attribution: r.get("attribution"), Restricted: r.get("restricted") == "yes", Terms: r.get("terms"), Order: i, names: r.names(),
		}
		l.all = append(l.all, p)
		l.byCode[p.Code] = i
		for _, n := range append(append(r.list("aliases"), p.names[:]...), p.Code, p.Attribution) {
			l.byName[areaKey(n)] = i
		}
	}
	delete(l.byName, "")
	return l
})

// Providers returns every provider in the order of the list: offices,
// international organisations, the press.
func Providers() []Provider { return providers().all }

// ProviderByCode returns the provider of a code, written exactly. A newspaper,
// whose code is its domain, is not in the list.
func ProviderByCode(code string) (Provider, bool) {
	l := providers()
	i, ok := l.byCode[code]
	if !ok {
		return Provider{}, false
	}
	return l.all[i], true
}

// LookupProvider finds a provider by its code, any of its names or its domain.
func LookupProvider(text string) (Provider, error) {
	l := providers()
	i, ok := l.byName[areaKey(text)]
	if !ok {
		return Provider{}, fmt.Errorf("unknown provider %q, expected a code or a name of provider.csv", text)
	}
	return l.all[i], nil
}
