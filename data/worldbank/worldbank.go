// Package worldbank reads the World Bank's indicators in the three forms in
// which it publishes them: the CSV of an indicator's page, DataBank's CSV in
// any of its orientations, and the JSON of version 2 of its programming
// interface.
package worldbank

import (
	"bytes"
	"strings"

	"oborot/data"
)

// Format reads the World Bank's files and replies.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "worldbank" }

// Match claims a reply of the interface, or a CSV whose header has the Bank's
// columns.
func (Format) Match(doc *data.Document) bool {
	if isReply(doc.Head) {
		return true
	}
	_, err := newTable(doc.Head)
	return err == nil
}

// Read opens the document.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	if isReply(doc.Head) {
		return readReply(doc)
	}
	return readTable(doc)
}

// isReply says whether the document is a JSON array that begins with what the
// interface tells of its pages, or with its message.
func isReply(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	if len(head) == 0 || head[0] != '[' {
		return false
	}
	first, _ := firstElement(head)
	return len(first.Message) > 0 || first.Page != "" && first.Pages != "" && first.PerPage != ""
}

// subject is an indicator, as ours.
type subject struct {
	indicator, valuation string
	basis                data.Basis
}

// The bases of the Bank's indicators: investment is what came less what went,
// as the balance of payments has it; trade is that of customs unless its
// concept is said.
const (
	investment = "manual=BPM6;measure=net"
	payments   = "concept=bop"
	both       = "concept=bop;scope=goods_services"
	services   = "concept=bop;scope=services"
	accounts   = "concept=national_accounts;scope=goods_services"
	commercial = "scope=commercial_services"
)

// subjects are the indicators in current US dollars that are trade or
// investment, by the Bank's code. The list of all its codes is
// https://api.worldbank.org/v2/indicator.
var subjects = map[string]subject{
	"BX.KLT.DINV.CD.WD": {indicator: "fdi_inflow", basis: investment},
	"BM.KLT.DINV.CD.WD": {indicator: "fdi_outflow", basis: investment},
	"TX.VAL.MRCH.CD.WT": {indicator: "exports", valuation: "FOB"},
	"TM.VAL.MRCH.CD.WT": {indicator: "imports", valuation: "CIF"},
	"BX.GSR.MRCH.CD":    {indicator: "exports", valuation: "FOB", basis: payments},
	"BM.GSR.MRCH.CD":    {indicator: "imports", valuation: "FOB", basis: payments},
	"BN.GSR.MRCH.CD":    {indicator: "balance", basis: payments},
	"BX.GSR.GNFS.CD":    {indicator: "exports", basis: both},
	"BM.GSR.GNFS.CD":    {indicator: "imports", basis: both},
	"BN.GSR.GNFS.CD":    {indicator: "balance", basis: both},
	"BX.GSR.NFSV.CD":    {indicator: "exports", basis: services},
	"BM.GSR.NFSV.CD":    {indicator: "imports", basis: services},
	"NE.EXP.GNFS.CD":    {indicator: "exports", basis: accounts},
	"NE.IMP.GNFS.CD":    {indicator: "imports", basis: accounts},
	"NE.RSB.GNFS.CD":    {indicator: "balance", basis: accounts},
	"TX.VAL.SERV.CD.WT": {indicator: "exports", basis: commercial},
	"TM.VAL.SERV.CD.WT": {indicator: "imports", basis: commercial},
	rateCode:            {indicator: "exchange_rate", basis: "base=USD;measure=average"},
}

// topic is an indicator in a country.
type topic struct {
	subject
	area data.Area
}

// topicOf finds an indicator and a country. Where one of them is passed over or
// rejected, that is told and there is none.
func topicOf(t *data.Telling, code, name, country string, at data.Place) (topic, bool) {
	found, known := subjects[code]
	if !known {
		t.Omitted.Add(name+" ("+code+")", at)
		return topic{}, false
	}
	area, err := data.LookupArea(country)
	if err != nil {
		t.Reject(at, err.Error(), "")
		return topic{}, false
	}
	return topic{found, area}, true
}

// observe tells a value; an empty one is covered.
func (c topic) observe(t *data.Telling, value string, o data.Observation) {
	value = strings.TrimSpace(value)
	empty := value == "" || value == ".."
	unit := "USD"
	if c.indicator == "exchange_rate" {
		if unit = currencyOf(c.area.Code, o.Period); unit == "" {
			if !empty {
				t.Omitted.Add("rates of a country whose currency in those years is in no list: "+c.area.Name("en"), o.Place)
			}
			return
		}
	}
	line := t.Line(data.Series{Valuation: c.valuation, Key: data.Key{Provider: "worldbank", Indicator: c.indicator, Reporter: c.area.Code,
		Partner: data.World, Product: data.Total, Unit: unit, Basis: c.basis}})
	if empty {
		t.Cover(line, o.Period)
		return
	}
	var err error
	if o.Figure, err = data.ParseFigure(value); err != nil {
		t.Reject(o.Place, err.Error(), "a number")
		return
	}
	t.Observe(line, o)
}
