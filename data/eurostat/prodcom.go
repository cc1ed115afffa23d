package eurostat

import (
	"slices"
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// prodcom is where the columns of an export of PRODCOM stand. Production is
// passed over; newer exports hold the trade of the same products.
type prodcom struct {
	width, reporter, period, product, indicator, value int
}

// prodcomLayout finds the columns, which are named with or without _LAB.
func prodcomLayout(line string) (*prodcom, bool) {
	names := strings.Split(strings.ReplaceAll(line, `"`, ""), ",")
	find := func(options ...string) int {
		return slices.IndexFunc(names, func(n string) bool { return slices.Contains(options, strings.TrimSuffix(n, "_LAB")) })
	}
	l := &prodcom{len(names), find("DECL"), find("PERIOD"), find("PRCCODE"), find("INDICATORS"), find("INDICATOR_VALUE", "VALUE")}
	return l, l.reporter >= 0 && l.period >= 0 && l.product >= 0 && l.indicator >= 0 && l.value >= 0
}

// prodcomTrade are the indicators that are trade, in euros.
var prodcomTrade = map[string][2]string{"EXPVAL": {"exports", "FOB"}, "IMPVAL": {"imports", "CIF"}}

// readProdcom opens an export of PRODCOM.
func readProdcom(doc *data.Document, l *prodcom) *data.Reading {
	r := &data.Reading{Provider: "eurostat", Title: "PRODCOM"}
	r.Records = data.Tell(doc.Name, func(t *data.Telling) error {
		return text.Each(doc.Open, doc.Encoding, ',', func(line int, f []string, bad error) bool {
			l.row(t, int32(line), f, bad)
			return !t.Done()
		})
	})
	return r
}

// row reads a row.
func (l *prodcom) row(t *data.Telling, line int32, f []string, bad error) {
	switch {
	case bad != nil:
		t.Reject(data.Place{Row: line}, bad.Error(), "")
		return
	case len(f) != l.width:
		t.Reject(data.Place{Row: line}, strconv.Itoa(len(f))+" fields", strconv.Itoa(l.width))
		return
	}
	at := data.Place{Row: line, Column: int32(l.value + 1)}
	flow, trade := prodcomTrade[f[l.indicator]]
	if !trade {
		t.Omitted.Add("industrial production and its quantities, "+f[l.indicator]+" (PRODCOM)", at)
		return
	}
	area, err := data.LookupAreaLabel(f[l.reporter])
	if err != nil {
		t.Reject(data.Place{Row: line, Column: int32(l.reporter + 1)}, err.Error(), "")
		return
	}
	p, err := data.ParsePeriod(f[l.period])
	if err != nil {
		t.Reject(data.Place{Row: line, Column: int32(l.period + 1)}, err.Error(), "")
		return
	}
	series := t.Line(data.Series{Valuation: flow[1], Key: data.Key{Provider: "eurostat", Indicator: flow[0], Reporter: area.Code, Partner: data.World,
		Product: "PRODCOM:" + f[l.product], Unit: "EUR"}})
	cell := strings.ToLower(strings.TrimSpace(f[l.value]))
	if cell == "" {
		cell = ":"
	}
	observe(t, series, 0, cell, p, at)
}
