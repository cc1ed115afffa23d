// Package oecd reads the CSV that the pages of the OECD's indicators gave to
// download until 2024: DP_LIVE, a row for each country, indicator, subject,
// measure and period. What is no trade or investment in money is passed over.
package oecd

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// Format reads DP_LIVE.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "oecd" }

// The columns, which always stand in this order.
const (
	location = iota
	indicator
	subject
	measure
	frequency
	period
	value
	flags
	columns
)

const header = "LOCATION,INDICATOR,SUBJECT,MEASURE,FREQUENCY,TIME,Value,Flag Codes"

// Match claims a document whose first line is the header; some downloads quote
// it.
func (Format) Match(doc *data.Document) bool {
	line, _, _ := bytes.Cut(bytes.TrimPrefix(doc.Head, []byte("\ufeff")), []byte("\n"))
	return strings.ReplaceAll(strings.TrimRight(string(line), "\r"), `"`, "") == header
}

// Read opens the document.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	r := &data.Reading{Provider: "oecd", Date: dated(doc.Name)}
	r.Records = data.Tell(doc.Name, func(t *data.Telling) error {
		return text.Each(doc.Open, doc.Encoding, ',', func(line int, f []string, bad error) bool {
			row(t, int32(line), f, bad)
			return !t.Done()
		})
	})
	return r, nil
}

// downloaded is the name of a download: DP_LIVE_22042020222930826.csv, the day
// first, then the time.
var downloaded = regexp.MustCompile(`DP_LIVE_(\d\d)(\d\d)(\d{4})\d{9}`)

// dated finds the day of a download in the document's name.
func dated(name string) data.Dated {
	m := downloaded.FindStringSubmatch(name)
	if m == nil {
		return data.Dated{}
	}
	d, err := data.ParseDate(m[3] + "-" + m[2] + "-" + m[1])
	if err != nil {
		return data.Dated{}
	}
	return data.Dated{Date: d, Rule: data.VintageDownload}
}

// flow is an indicator with its subject, as ours.
type flow struct {
	indicator string
	basis     data.Basis
	stock     bool
}

// flows are the indicators that are trade or investment, by INDICATOR and
// SUBJECT. Trade in goods and services is that of the balance of payments.
var flows = map[[2]string]flow{
	{"FDIFLOW", "INWARD"}:       {indicator: "fdi_inflow"},
	{"FDIFLOW", "OUTWARD"}:      {indicator: "fdi_outflow"},
	{"FDISTOCK", "INWARD"}:      {indicator: "fdi_stock", stock: true},
	{"FDISTOCK", "OUTWARD"}:     {indicator: "fdi_outward_stock", stock: true},
	{"TRADEGOODSERV", "EXP"}:    {indicator: "exports", basis: "concept=bop;scope=goods_services"},
	{"TRADEGOODSERV", "IMP"}:    {indicator: "imports", basis: "concept=bop;scope=goods_services"},
	{"TRADEGOODSERV", "NTRADE"}: {indicator: "balance", basis: "concept=bop;scope=goods_services"},
}

// statuses are the flags that are statuses; L says that there is no value.
var statuses = map[string]data.Status{"": data.Normal, "E": data.Estimated, "P": data.Provisional, "F": data.Forecast, "L": data.Missing, "M": data.Missing}

// row reads a row.
func row(t *data.Telling, line int32, f []string, bad error) {
	switch {
	case bad != nil:
		t.Reject(data.Place{Row: line}, bad.Error(), "")
		return
	case len(f) != columns:
		t.Reject(data.Place{Row: line}, strconv.Itoa(len(f))+" fields", strconv.Itoa(columns))
		return
	}
	place := data.Place{Row: line, Column: value + 1}
	found, known := flows[[2]string{f[indicator], f[subject]}]
	if !known || f[measure] != "MLN_USD" {
		t.Omitted.Add(fmt.Sprintf("%s %s in %s", f[indicator], f[subject], f[measure]), place)
		return
	}
	area, err := data.LookupArea(f[location])
	if err != nil {
		t.Reject(data.Place{Row: line, Column: location + 1}, err.Error(), "")
		return
	}
	p, err := data.ParsePeriod(f[period])
	if err != nil || string(rune(p.Freq())) != f[frequency] {
		t.Reject(data.Place{Row: line, Column: period + 1}, fmt.Sprintf("period %q of frequency %q", f[period], f[frequency]),
			"a year of A, a quarter of Q or a month of M")
		return
	}
	observe(t, f, found, area.Code, p, place)
}

// observe tells the figure of a row.
func observe(t *data.Telling, f []string, found flow, reporter string, p data.Period, place data.Place) {
	status, known := statuses[f[flags]]
	if !known {
		status = data.Normal
	}
	var figure data.Figure
	if f[value] == "" {
		status = data.Missing
	} else {
		var err error
		if figure, err = data.ParseFigure(f[value]); err != nil {
			t.Reject(place, err.Error(), "a number")
			return
		}
		figure = figure.Scaled(6)
	}
	if !known {
		t.Noted.Add(fmt.Sprintf("flag %s, %s", f[flags], flagged(f[flags])), place)
	}
	if found.stock {
		p = p.Instant()
	}
	line := t.Line(data.Series{Key: data.Key{Provider: "oecd", Indicator: found.indicator, Reporter: reporter, Partner: data.World,
		Product: data.Total, Unit: "USD", Basis: found.basis}})
	t.Observe(line, data.Observation{Period: p, Figure: figure, Status: status, Place: place})
}

// flagged says what a flag means that is no status.
func flagged(flag string) string {
	switch flag {
	case "B":
		return "a break in the series"
	case "D":
		return "a difference in methodology"
	}
	return "not in the OECD's list of flags"
}
