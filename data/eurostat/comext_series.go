package eurostat

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"oborot/data"
)

// comextFlows are the flows by their code.
var comextFlows = map[byte][2]string{'1': {"imports", "CIF"}, '2': {"exports", "FOB"}}

// comextProcedures are the customs procedures; together they are the trade. The
// letter T is the total; another code stands in the basis as it is.
var comextProcedures = map[byte]data.Basis{'1': "procedure=normal", '2': "procedure=inward_processing", '3': "procedure=outward_processing",
	'9': "procedure=not_recorded", 'T': ""}

// find returns the series of a row and its period.
func (c *comextReader) find() (*comextLine, data.Period, bool) {
	flow, procedure, kind := one(c.row[comextFlow]), one(c.row[comextProcedure]), one(c.row[comextType])
	if _, known := comextFlows[flow]; !known || procedure == 0 || kind != 'I' && kind != 'E' {
		c.reject(fmt.Sprintf("flow %q, procedure %q, trade type %q", c.row[comextFlow], c.row[comextProcedure], c.row[comextType]),
			"flow 1 or 2, a procedure of one sign, I or E")
		return nil, data.Period{}, false
	}
	p, known := c.periods[string(c.row[comextPeriod])]
	if !known {
		var err error
		if p, err = data.ParsePeriod(string(c.row[comextPeriod])); err != nil || len(c.row[comextPeriod]) != 6 {
			c.reject(fmt.Sprintf("period %q", c.row[comextPeriod]), "a month such as 202402, or 202452 for a year")
			return nil, p, false
		}
		c.periods[string(c.row[comextPeriod])] = p
	}
	reporter, partner := c.area(c.row[comextReporter]), c.area(c.row[comextPartner])
	if reporter == nil || partner == nil {
		return nil, p, false
	}
	product, known := c.products[string(c.row[comextProduct])]
	if !known {
		code := string(c.row[comextProduct])
		if strings.Trim(code, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" || code == "" {
			c.reject(fmt.Sprintf("product %q", code), "a code of the Combined Nomenclature")
			return nil, p, false
		}
		product = comextCode{int32(len(c.products)), "CN:" + code}
		if code == data.Total {
			product.code = data.Total
		}
		c.products[code] = product
	}
	return c.lineOf(comextKey{product.number, reporter.number, partner.number, flow, procedure}, p, reporter.code, partner.code, product.code), p, true
}

// lineOf returns the line of a key. In a file of one month, which its name
// tells, every row is a series of its own: five million of them, so that none is
// kept to be found again. A second period in it ends that.
func (c *comextReader) lineOf(key comextKey, p data.Period, reporter, partner, product string) *comextLine {
	if c.single && (c.only.IsZero() || c.only == p) {
		c.only = p
		return newComextLine(key, reporter, partner, product)
	}
	c.single = false
	l := c.series[key]
	if l == nil {
		l = newComextLine(key, reporter, partner, product)
		c.series[key] = l
	}
	return l
}

// one returns the sign of a field of one sign, else 0.
func one(field []byte) byte {
	if len(field) != 1 || field[0] < '0' || field[0] > 'Z' {
		return 0
	}
	return field[0]
}

// newComextLine makes the two series of a combination. The value is that in
// euros; that in national currency is the same money at a month's rate, and is
// passed over.
func newComextLine(key comextKey, reporter, partner, product string) *comextLine {
	flow := comextFlows[key.flow]
	basis, known := comextProcedures[key.procedure]
	if !known {
		basis = data.Basis("procedure=" + string(rune(key.procedure)))
	}
	s := data.Series{Valuation: flow[1], Key: data.Key{Provider: "eurostat", Indicator: flow[0], Reporter: reporter, Partner: partner, Product: product, Unit: "EUR", Basis: basis}}
	l := &comextLine{value: s, weight: s}
	l.weight.Unit, l.weight.Valuation = "KG", ""
	return l
}

// area finds an area by the code of two letters of the geonomenclature; its X
// and Q codes are those of Eurostat in the list.
func (c *comextReader) area(code []byte) *comextArea {
	if a, known := c.areas[string(code)]; known {
		return a
	}
	found, err := data.LookupArea(string(code))
	if err != nil {
		c.reject(err.Error(), "a country of the geonomenclature")
		return nil
	}
	a := &comextArea{int32(len(c.areas)), found.Code}
	c.areas[string(code)] = a
	return a
}

// figure reads a whole number, and leaves anything rarer to data. An empty
// weight is none.
func (c *comextReader) figure(b []byte, expected string) (data.Figure, bool) {
	var n int64
	for _, digit := range b {
		if digit < '0' || digit > '9' || len(b) > 18 {
			f, err := data.ParseFigure(string(b))
			if err != nil {
				c.reject(err.Error(), expected)
			}
			return f, err == nil
		}
		n = n*10 + int64(digit-'0')
	}
	if len(b) == 0 && expected == "a value in euros" {
		c.reject("no value", expected)
		return data.Figure{}, false
	}
	return data.Figure{Coefficient: n}, true
}

// comextCoverage gathers what a file speaks of. COMEXT tells no nil: inside
// coverage an absent row is nil.
type comextCoverage struct {
	scopes   map[data.Coverage]string // of a chapter the beginning that its codes have in common
	partners map[string]bool
}

// fewPartners is the number below which a file is taken for an extract, which
// speaks of no other partners.
const fewPartners = 100

func newComextCoverage() comextCoverage {
	return comextCoverage{map[data.Coverage]string{}, map[string]bool{}}
}

// add notes a series in a period.
func (c *comextCoverage) add(k *data.Key, p data.Period) {
	chapter := k.Product[:min(len(k.Product), len("CN:00"))]
	one := data.Coverage{Provider: k.Provider, Indicator: k.Indicator, Reporter: k.Reporter, Product: chapter, Period: p, Sparse: true}
	prefix, known := c.scopes[one]
	n := 0
	for n < len(prefix) && n < len(k.Product) && prefix[n] == k.Product[n] {
		n++
	}
	if !known {
		n = len(k.Product)
	}
	if !known || n < len(prefix) {
		c.scopes[one] = k.Product[:n]
	}
	c.partners[k.Partner] = true
}

// all returns the coverage of the file, in order.
func (c *comextCoverage) all() iter.Seq[data.Coverage] {
	partners := []string{""}
	if len(c.partners) < fewPartners {
		partners = slices.Sorted(maps.Keys(c.partners))
	}
	return func(yield func(data.Coverage) bool) {
		for _, one := range slices.SortedFunc(maps.Keys(c.scopes), data.Coverage.Compare) {
			prefix := c.scopes[one]
			for _, partner := range partners {
				one.Product, one.Partner = prefix, partner
				if !yield(one) {
					return
				}
			}
		}
	}
}
