package table

import (
	"maps"
	"strings"

	"oborot/data"
)

// Facts are what a layout says of figures: of all of them, of those of a column,
// of those beneath a group, of those with a word above them.
type Facts struct {
	Provider    string            `yaml:"provider"`
	Indicator   string            `yaml:"indicator"`
	Reporter    string            `yaml:"reporter"`
	Partner     string            `yaml:"partner"`
	Product     string            `yaml:"product"`
	Unit        string            `yaml:"unit"`
	Power       *int              `yaml:"power"` // of ten that the figures are printed in: 3 for thousands
	Valuation   string            `yaml:"valuation"`
	TradeSystem string            `yaml:"trade_system"` // general or special
	Attribution string            `yaml:"attribution"`  // origin, consignment or destination
	Basis       map[string]string `yaml:"basis"`
	Period      string            `yaml:"period"`
	Year        string            `yaml:"year"`
	Month       string            `yaml:"month"` // or another part of the year
	Status      string            `yaml:"status"`
}

// texts are the facts that are texts, by their names in a layout.
func (f *Facts) texts() map[string]*string {
	return map[string]*string{
		"provider": &f.Provider, "indicator": &f.Indicator, "reporter": &f.Reporter, "partner": &f.Partner,
		"product": &f.Product, "unit": &f.Unit, "valuation": &f.Valuation, "trade_system": &f.TradeSystem,
		"attribution": &f.Attribution, "period": &f.Period, "year": &f.Year, "month": &f.Month, "status": &f.Status,
	}
}

// with are the facts with others that go before them.
func (f Facts) with(other Facts) Facts {
	for _, pair := range [...]struct {
		own   *string
		other string
	}{
		{&f.Provider, other.Provider}, {&f.Indicator, other.Indicator}, {&f.Reporter, other.Reporter}, {&f.Partner, other.Partner},
		{&f.Product, other.Product}, {&f.Unit, other.Unit}, {&f.Valuation, other.Valuation}, {&f.TradeSystem, other.TradeSystem},
		{&f.Attribution, other.Attribution}, {&f.Period, other.Period}, {&f.Year, other.Year}, {&f.Month, other.Month}, {&f.Status, other.Status},
	} {
		if pair.other != "" {
			*pair.own = pair.other
		}
	}
	if other.Power != nil {
		f.Power = other.Power
	}
	if len(other.Basis) > 0 {
		f.Basis = maps.Clone(f.Basis)
		if f.Basis == nil {
			f.Basis = map[string]string{}
		}
		maps.Copy(f.Basis, other.Basis)
	}
	return f
}

// conflict names the fact that two sets of facts tell in different ways.
func (f Facts) conflict(other Facts) (name, one, two string) {
	own, more := f.texts(), other.texts()
	for _, name := range fieldNames {
		if a, b := own[name], more[name]; a != nil && *a != "" && *b != "" && *a != *b {
			return name, *a, *b
		}
	}
	return "", "", ""
}

// facts are what the braces of a pattern found.
func (c captures) facts() Facts {
	var out Facts
	for name, text := range out.texts() {
		*text = c[name]
	}
	return out
}

// periodOf is the period of some facts: told as a whole, or a part of a year
// beside its year. A number as the part is a month.
func (f Facts) period() (data.Period, error) {
	year, part := strings.TrimSpace(f.Year), strings.TrimSpace(f.Month)
	switch {
	case f.Period != "":
		return data.ParsePeriod(f.Period)
	case part == "":
		return data.ParsePeriod(year)
	case len(part) <= 2 && strings.Trim(part, "0123456789") == "":
		return data.ParsePeriod(year + "-M" + part)
	}
	return data.ParsePeriod(part + " " + year)
}
