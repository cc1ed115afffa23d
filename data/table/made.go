package table

import (
	"fmt"
	"strings"

	"oborot/data"
)

// made is a series while its facts come together, with what else they say of its
// figures.
type made struct {
	series  data.Series
	product string // as it was told
	class   string // the classification of the product
	power   int
	status  data.Status
	labels  bool // areas are told by official names
}

// tell adds facts. What they name is looked up at once, so that the error belongs
// to what was told last.
func (m *made) tell(f Facts) (err error) {
	for field, text := range [...]string{
		provider: f.Provider, indicator: f.Indicator, reporter: f.Reporter, partner: f.Partner, product: f.Product, unit: f.Unit,
		valuation: f.Valuation, tradeSystem: f.TradeSystem, attribution: f.Attribution,
	} {
		if text == "" {
			continue
		}
		if err := m.put(field, text); err != nil {
			return err
		}
	}
	if f.Power != nil {
		m.power = *f.Power
	}
	if f.Status != "" {
		if m.status, err = data.ParseStatus(f.Status); err != nil {
			return err
		}
	}
	for name, value := range f.Basis {
		if m.series.Basis, err = data.ParseBasis(string(m.series.Basis) + ";" + pair(name, value)); err != nil {
			return err
		}
	}
	return nil
}

// pair writes a pair of a basis; none without a value.
func pair(name, value string) string {
	if name == "" || value == "" {
		return value
	}
	return name + "=" + value
}

// put looks up one fact.
func (m *made) put(field int, text string) (err error) {
	s := &m.series
	switch field {
	case provider:
		s.Provider, err = providerCode(text)
	case indicator:
		var found data.Indicator
		found, err = data.LookupIndicator(text)
		s.Indicator = found.Code
	case reporter:
		s.Reporter, err = m.area(text)
	case partner:
		s.Partner, err = m.area(text)
	case product:
		m.product = text
	case unit:
		var found data.UnitCode
		found, err = data.LookupUnit(text)
		s.Unit = found.Code
	case valuation:
		s.Valuation, err = oneOf(text, "valuation", "FOB", "CIF", "FOB+CIF")
	case tradeSystem:
		s.TradeSystem, err = oneOf(text, "trade system", "general", "special")
	case attribution:
		s.Attribution, err = oneOf(text, "attribution", "origin", "consignment", "destination")
	}
	return err
}

// area finds an area by any code or name.
func (m *made) area(text string) (string, error) {
	lookup := data.LookupArea
	if m.labels {
		lookup = data.LookupAreaLabel
	}
	found, err := lookup(text)
	return found.Code, err
}

// finish finds the product and says what is still missing.
func (m *made) finish(classes map[int]string) (err error) {
	if m.series.Product, err = productCode(m.product, m.class, classes); err != nil {
		return err
	}
	k := m.series.Key
	var missing []string
	for _, one := range []struct{ name, text string }{
		{"provider", k.Provider}, {"indicator", k.Indicator}, {"reporter", k.Reporter}, {"partner", k.Partner}, {"unit", k.Unit},
	} {
		if one.text == "" {
			missing = append(missing, one.name)
		}
	}
	if len(missing) > 0 {
		return fmt.Errorf("nothing tells the %s", strings.Join(missing, ", the "))
	}
	return nil
}

// declare adds what the publisher says of the indicator.
func (m *made) declare(all map[string]Declared) {
	s, declared := &m.series, all[m.series.Indicator]
	for _, one := range []struct {
		own   *string
		other string
	}{{&s.Valuation, declared.Valuation}, {&s.TradeSystem, declared.TradeSystem}, {&s.Attribution, declared.Attribution}} {
		if *one.own == "" {
			*one.own = one.other
		}
	}
}

// providerCode finds a provider. One that is in no list, a newspaper's domain or
// the publisher of a user's own layout, is told by a code.
func providerCode(text string) (string, error) {
	found, err := data.LookupProvider(text)
	if err != nil && isProvider(text) {
		return text, nil
	}
	return found.Code, err
}

// isProvider says whether a word may be the code of a provider.
func isProvider(s string) bool {
	return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789_.-") == ""
}

// oneOf accepts one of some words, or none.
func oneOf(text, what string, words ...string) (string, error) {
	for _, w := range append(words, "") {
		if text == w {
			return text, nil
		}
	}
	return "", fmt.Errorf("unknown %s %s, expected %s", what, quote(text), strings.Join(words, ", "))
}
