package data

import (
	"fmt"
	"slices"
	"strings"
)

// Dataflow is a data set of Eurostat on trade or investment. The declarations
// below say what its dimensions mean here, whatever the form in which it comes:
// TSV, JSON-stat. The code lists are those of Eurostat's data browser,
// https://ec.europa.eu/eurostat/databrowser.
type Dataflow struct {
	id     string
	dims   []string
	family *flowFamily
}

// Measured is what a combination of codes of a data flow measures.
type Measured struct {
	Series  Series
	Scale   int    // the power of ten in which the values are told
	Stock   bool   // the periods are the instants at which they end
	Omitted string // why it is passed over: what it speaks of; else empty
}

// flowFamily is a kind of data sets that have the same dimensions.
type flowFamily struct {
	prefixes []string             // how their identifiers begin
	required []string             // dimensions without which it is none of them
	named    bool                 // the dimensions alone do not tell it
	roles    map[string]dimension // of every dimension that it may have
	fixed    Series               // what all of them have in common
	basis    map[string]string    // likewise
	measures map[string]measure   // of the codes of the dimensions measured, joined by a slash
	measured []string             // these dimensions
	stock    bool
}

// dimension is what a dimension of a data flow tells.
type dimension struct {
	role   role
	name   string            // of a product the classification, of a basis its name
	totals []string          // codes of all together; the first is usual
	names  map[string]string // codes that are called otherwise here
}

type role int

const (
	roleNone role = iota // told by the periods, or one of those measured
	roleReporter
	rolePartner
	roleProduct
	roleUnit
	roleBasis
)

// measure is an indicator with what it adds to the basis.
type measure struct {
	indicator, valuation string
	basis                map[string]string
	unit                 string // where the code of the measure tells it
	scale                int
}

// EurostatFlow finds the data flow of an identifier with its dimensions; the
// identifier may be empty where it is not known. It is nil for every data set
// that is not on trade or investment.
func EurostatFlow(id string, dims []string) *Dataflow {
	id = strings.ToLower(id)
	for i := range flowFamilies {
		f := &flowFamilies[i]
		named := slices.ContainsFunc(f.prefixes, func(p string) bool { return strings.HasPrefix(id, p) })
		if !named && (f.named || id != "") {
			continue
		}
		if f.holds(dims) {
			return &Dataflow{id, dims, f}
		}
	}
	return nil
}

// holds says whether the dimensions are those of the family.
func (f *flowFamily) holds(dims []string) bool {
	for _, d := range f.required {
		if !slices.Contains(dims, d) {
			return false
		}
	}
	return !slices.ContainsFunc(dims, func(d string) bool { _, known := f.roles[d]; return !known })
}

// Measure says what a combination of codes measures, one for each dimension of
// the flow. The error is about a code that is in no list.
func (d *Dataflow) Measure(codes []string) (Measured, error) {
	f := d.family
	m := Measured{Series: f.fixed, Stock: f.stock}
	basis := map[string]string{}
	add := func(pairs map[string]string) {
		for name, value := range pairs {
			basis[name] = value
		}
	}
	add(f.basis)
	var measured []string
	for _, name := range f.measured {
		if i := slices.Index(d.dims, name); i >= 0 {
			measured = append(measured, codes[i])
		}
	}
	word := strings.Join(measured, "/")
	one, known := f.measures[word]
	if !known {
		return Measured{Omitted: fmt.Sprintf("%s %s", strings.Join(f.measured, "/"), word)}, nil
	}
	add(one.basis)
	m.Series.Indicator, m.Series.Valuation, m.Scale = one.indicator, one.valuation, one.scale
	if one.unit != "" {
		m.Series.Unit = one.unit
	}
	for i, name := range d.dims {
		why, err := m.add(f.roles[name], codes[i], basis)
		if err != nil {
			return m, fmt.Errorf("%s: %w", name, err)
		}
		if why != "" {
			return Measured{Omitted: why}, nil
		}
	}
	m.Series.Basis = NewBasis(basis)
	return m, nil
}

// add adds the code of a dimension. It says why a code is passed over.
func (m *Measured) add(d dimension, code string, basis map[string]string) (omitted string, err error) {
	s := &m.Series
	switch d.role {
	case roleReporter:
		s.Reporter, omitted, err = eurostatArea(code)
	case rolePartner:
		s.Partner, omitted, err = eurostatArea(code)
	case roleProduct:
		if !slices.Contains(d.totals, code) {
			s.Product = d.name + ":" + strings.TrimPrefix(code, d.name)
		}
	case roleUnit:
		var known bool
		if s.Unit, m.Scale, known = eurostatUnit(code); !known {
			return "values in " + code, nil
		}
	case roleBasis:
		if slices.Contains(d.totals, code) {
			return "", nil
		}
		if name, known := d.names[code]; known {
			code = name
		}
		basis[d.name] = code
	}
	return omitted, err
}

// eurostatUnit reads MIO_EUR, THS_EUR, USD: a currency with its multiple.
func eurostatUnit(code string) (unit string, scale int, known bool) {
	for prefix, n := range map[string]int{"MIO_": 6, "THS_": 3, "MRD_": 9} {
		if rest, found := strings.CutPrefix(code, prefix); found {
			code, scale = rest, n
			break
		}
	}
	u, known := UnitByCode(code)
	return u.Code, scale, known && u.IsCurrency()
}

// eurostatAreas are codes of Eurostat for areas that have another one here. The
// rest of the world is all partners of a country; its China is without Hong
// Kong, as customs has it.
var eurostatAreas = map[string]string{"WRL_REST": World, "WORLD": World, "CN_X_HK": "CN"}

// eurostatArea finds an area. A group that is in no list is passed over; a
// country is an error.
func eurostatArea(code string) (area, omitted string, err error) {
	if known, found := eurostatAreas[code]; found {
		return known, "", nil
	}
	a, err := LookupArea(code)
	if err != nil && len(code) > 2 {
		return "", "the group " + code + ", which is in no list", nil
	}
	return a.Code, "", err
}

// eurostatFlags are the flags of Eurostat that are no status, with their
// meaning, https://ec.europa.eu/eurostat/data/database/information.
var eurostatFlags = map[rune]string{
	'b': "break in the time series", 'c': "confidential", 'd': "the definition differs", 'i': "see the metadata", 'n': "not significant",
	'o': "information suppressed", 'r': "revised", 'u': "low reliability", 'z': "not applicable",
}

// EurostatFlags reads the flags of a value, "be": its status, and the meaning of
// those that are none.
func EurostatFlags(flags string) (Status, []string) {
	status, words := Normal, []string(nil)
	for _, flag := range flags {
		switch meaning, known := eurostatFlags[flag]; {
		case flag == 'f':
			status = Forecast
		case flag == 'e' || flag == 's':
			if status != Forecast {
				status = Estimated
			}
		case flag == 'p':
			if status == Normal {
				status = Provisional
			}
		case known:
			words = append(words, fmt.Sprintf("flag %c, %s", flag, meaning))
		default:
			words = append(words, fmt.Sprintf("flag %c, which is in no list", flag))
		}
	}
	return status, words
}
