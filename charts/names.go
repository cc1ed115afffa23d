package charts

import (
	"strings"

	"oborot/data"
	"oborot/stats"
)

// area names a country, region or group; a place that is in no list as written.
func (l *language) area(code string) string {
	if a, found := data.AreaByCode(code); found {
		return a.Name(l.code)
	}
	return code
}

// indicator names an indicator.
func (l *language) indicator(code string) string {
	if i, found := data.IndicatorByCode(code); found {
		return i.Name(l.code)
	}
	return code
}

// shortIndicator names an indicator as a column head does.
func (l *language) shortIndicator(code string) string {
	if i, found := data.IndicatorByCode(code); found {
		return i.ShortName(l.code)
	}
	return code
}

// provider names who publishes: by the code list, a newspaper by its domain.
func (l *language) provider(code string) string {
	if p, found := data.ProviderByCode(code); found {
		return p.Name(l.code)
	}
	return code
}

// product names a product: all goods, or a code with its classification.
func (l *language) product(code string) string {
	if code == data.Total {
		return l.text("product.total")
	}
	return strings.Replace(code, ":", nbsp, 1)
}

// arrows of the indicators that have a direction: away from the reporter, or
// towards it. The others stand between two.
var outward = map[string]string{
	"exports": "→", "re_exports": "→", "domestic_exports": "→", "fdi_outflow": "→", "fdi_outward_stock": "→",
	"imports": "←", "re_imports": "←", "foreign_imports": "←", "fdi_inflow": "←", "fdi_stock": "←",
}

// pair names reporter and partner with the direction of the flow. A count of
// enterprises flows nowhere: its partner is where the capital is from.
func (l *language) pair(s *data.Series) string {
	if s.Partner == "" {
		return l.area(s.Reporter)
	}
	if i, found := data.IndicatorByCode(s.Indicator); found && i.UnitClass == "count" {
		return l.text("pair.count", l.area(s.Reporter), l.area(s.Partner))
	}
	return l.area(s.Reporter) + nbsp + first(outward[s.Indicator], "–") + " " + l.area(s.Partner)
}

// labelled puts a label before a text, with the colon of the language.
func (l *language) labelled(label, text string) string { return label + l.text("colon") + " " + text }

// series names a series for reading; the provider and the unit stand elsewhere.
func (l *language) series(s *data.Series) string {
	name := l.labelled(l.indicator(s.Indicator), l.pair(s))
	if s.Product != data.Total && s.Product != "" {
		name += ", " + l.product(s.Product)
	}
	return name
}

// what names what a series is of, with its unit and basis: the title of a chart.
func (l *language) what(s *data.Series) string {
	name := l.series(s)
	if u := l.unit(s.Unit); u != "" {
		name += ", " + u
	}
	if s.Basis != "" {
		name += " (" + l.basis(s.Basis) + ")"
	}
	return name
}

// bySeries tells rows apart by all of their key.
const bySeries Dimension = "series"

// shared names what the rows of one provider have in common, and the dimension
// in which they differ: none, one field of the key, or the series as a whole.
func (l *language) shared(rows []stats.Row) (string, Dimension) {
	alike := func(blank func(*data.Key)) bool {
		return len(groupBy(rows, func(r stats.Row) data.Key {
			k := r.Series.Key
			blank(&k)
			return k
		})) == 1
	}
	s := rows[0].Series
	switch {
	case alike(func(*data.Key) {}):
		return l.what(&s), ""
	case alike(func(k *data.Key) { k.Partner = "" }):
		s.Partner = ""
		return l.what(&s), ByPartner
	case alike(func(k *data.Key) { k.Reporter = "" }):
		return l.labelled(l.indicator(s.Indicator), l.area(s.Partner)), ByReporter
	case alike(func(k *data.Key) { k.Product = "" }):
		s.Product = ""
		return l.what(&s), ByProduct
	}
	return "", bySeries
}

// member names a series by what tells it apart from its fellows.
func (l *language) member(by Dimension, s *data.Series) string {
	switch by {
	case ByPartner:
		return l.area(s.Partner)
	case ByReporter:
		return l.area(s.Reporter)
	case ByProduct:
		return l.product(s.Product)
	}
	return l.series(s)
}

// terms is the licence and the attribution that a provider asks for, and whether
// it restricts republishing.
func (l *language) terms(code string) term {
	p, _ := data.ProviderByCode(code)
	t := term{Text: joined(p.Attribution, p.Licence), Address: strings.TrimPrefix(p.Terms, "https://")}
	if p.Restricted {
		t.Restricted = l.text("source.restricted", p.Name(l.code))
	}
	return t
}
