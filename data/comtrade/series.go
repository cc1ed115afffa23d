package comtrade

import (
	"bytes"
	"fmt"
	"strings"

	"oborot/data"
)

// flow is what a flow code means here. Flows overlap (exports hold re-exports),
// so each is an indicator or a basis of its own.
type flow struct {
	code, indicator, valuation, procedure string
}

var flows = [...]flow{
	{"M", "imports", "CIF", ""},
	{"X", "exports", "FOB", ""},
	{"RM", "re_imports", "CIF", ""},
	{"RX", "re_exports", "FOB", ""},
	{"FM", "foreign_imports", "CIF", ""},
	{"DX", "domestic_exports", "FOB", ""},
	{"MIP", "imports", "CIF", "inward_processing"},
	{"XIP", "exports", "FOB", "inward_processing"},
	{"MOP", "imports", "CIF", "outward_processing"},
	{"XOP", "exports", "FOB", "outward_processing"},
	{"MIF", "imports", "CIF", "intra_firm"},
	{"XIF", "exports", "FOB", "intra_firm"},
}

func flowOf(code []byte) (int8, *problem) {
	for i := range flows {
		if string(code) == flows[i].code {
			return int8(i), nil
		}
	}
	return 0, &problem{fmt.Sprintf("flow %q", code), "M, X, RM, RX, FM, DX, MIP, XIP, MOP, XOP, MIF or XIF"}
}

// find returns the series of a row.
func (r *reader) find(f *row, e *edition) (line, *problem) {
	flow, p := flowOf(f[flowCode])
	if p != nil {
		return line{}, p
	}
	reporter, p := r.area(f[reporterCode])
	if p != nil {
		return line{}, p
	}
	partner, p := r.area(f[partnerCode])
	if p != nil {
		return line{}, p
	}
	basis, p := r.basisOf(f)
	if p != nil {
		return line{}, p
	}
	code := bytes.TrimSpace(f[cmdCode])
	if len(code) == 0 {
		return line{}, &problem{"no cmdCode", "the code of a product or TOTAL"}
	}
	product, ok := e.products[string(code)]
	if !ok {
		r.products++
		product = r.products
		e.products[string(code)] = product
	}
	key := seriesKey{product, reporter.number, partner.number, basis, flow, valuation(flow, f)}
	l, ok := r.series[key]
	if !ok {
		l = r.newSeries(key, e.product(code), reporter, partner, e.kind)
		r.series[key] = l
	}
	return l, nil
}

// product writes a product as a key does.
func (e *edition) product(code []byte) string {
	switch {
	case string(code) == data.Total && e.kind == goods:
		return data.Total
	case e.system == "HS" && len(code)%2 == 1 && isNumber(code):
		return e.system + ":0" + string(code)
	}
	return e.system + ":" + string(code)
}

func isNumber(code []byte) bool {
	return len(bytes.Trim(code, "0123456789")) == 0
}

func (r *reader) newSeries(key seriesKey, product string, reporter, partner *area, kind byte) line {
	f, basis := flows[key.flow], string(r.basis[key.basis])
	if f.procedure != "" {
		basis += ";procedure=" + f.procedure
	}
	if kind == services {
		basis += ";scope=services"
	}
	canonical, _ := data.ParseBasis(basis) // of parts that are canonical
	l := line{series: &data.Series{
		Key: data.Key{Provider: "comtrade", Indicator: f.indicator, Reporter: reporter.code, Partner: partner.code, Product: product,
			Unit: "USD", Basis: canonical},
		Valuation: valuations[key.valuation],
	}}
	if kind == services { // the balance of payments knows neither CIF nor FOB
		l.series.Valuation = ""
	}
	if f.procedure == "" {
		l.scope = r.coverage.Scope(l.series.Key)
	}
	return l
}

var valuations = [...]string{"CIF", "FOB"}

// valuation tells how a value is taken: imports CIF and exports FOB, as usual,
// unless the columns show that it is the other one alone.
func valuation(flow int8, f *row) int8 {
	value := f[primaryValue]
	cif, fob := bytes.Equal(value, f[cifValue]), bytes.Equal(value, f[fobValue])
	usual := flows[flow].valuation
	if usual == "CIF" && fob && !cif || usual == "FOB" && (fob || !cif) {
		return 1
	}
	return 0
}

// The type codes of goods and services.
const (
	goods    = 'C'
	services = 'S'
)

// systems are the product classifications by the first letters of Comtrade's
// codes. Alone they mean whichever edition was reported: HS of monthly files
// before 2023, SS the combined SITC of the trade matrix.
var systems = map[string]string{"H": "HS", "S": "SITC", "B": "BEC", "EB": "EBOPS"}

var unnumbered = map[string]string{"HS": "HS", "ST": "SITC", "SS": "SITC", "BE": "BEC", "EB": "EBOPS"}

// edition reads H0 … H6, S1 … S4, B4, B5 and EB02, EB10. The editions of a
// classification share the numbers of its codes, because they tell one series.
func (r *reader) edition(code []byte) (*edition, *problem) {
	if e, ok := r.editions[string(code)]; ok {
		return e, nil
	}
	text := string(code)
	letters := strings.TrimRight(text, "0123456789")
	e := &edition{system: systems[letters], edition: text, number: text, kind: goods, products: map[string]int32{}}
	if e.system == "" || letters == text || len(text) != 2*len(letters) {
		e.system, e.number = unnumbered[text], ""
	}
	if e.system == "" {
		return nil, &problem{fmt.Sprintf("classification %q", code), "H0 … H6, S1 … S4, B4, B5 or EB10"}
	}
	if e.system == "EBOPS" {
		e.kind = services
	}
	for _, other := range r.editions {
		if other.system == e.system {
			e.products = other.products
		}
	}
	r.editions[text] = e
	return e, nil
}

// basisOf reads what a row is broken down by; nearly always nothing.
func (r *reader) basisOf(f *row) (basisNumber, *problem) {
	customs, mode, supply, second := bytes.TrimSpace(f[customsCode]), bytes.TrimSpace(f[motCode]), bytes.TrimSpace(f[mosCode]), bytes.TrimSpace(f[partner2Code])
	if total(customs, "C00") && total(mode, "0") && total(supply, "0") && total(second, "0") {
		return 0, nil
	}
	key := basisKey{string(customs), string(mode), string(supply), string(second)}
	if n, ok := r.bases[key]; ok {
		return n, nil
	}
	pairs := map[string]string{}
	for _, one := range []struct{ name, code, total string }{
		{"customs", key.customs, "C00"}, {"transport", key.mode, "0"}, {"supply", key.supply, "0"},
	} {
		if one.code != one.total {
			pairs[one.name] = one.code
		}
	}
	if !total(second, "0") {
		a, p := r.area(second)
		if p != nil {
			return 0, p
		}
		pairs["second_partner"] = a.code
	}
	basis := data.NewBasis(pairs)
	if strings.ContainsAny(key.customs+key.mode+key.supply, ";=\n") {
		return 0, &problem{fmt.Sprintf("customs, transport or supply code %q", string(basis)), "codes"}
	}
	n := basisNumber(len(r.basis))
	r.basis = append(r.basis, basis)
	r.bases[key] = n
	return n, nil
}

// total says whether a code means all together; an absent one does.
func total(code []byte, word string) bool { return len(code) == 0 || string(code) == word }
