package comtrade

import (
	"bytes"
	"fmt"
	"strings"
)

// legacyNames are the columns of the CSV of before 2023 by their names, in lower
// case and letters and digits only, because copies mangle the rest: "TradeFlow
// Code", "Trade.Value..US..". The second name is the one of the programming
// interface's "machine readable" head.
var legacyNames = map[string]column{
	"classification": classificationCode, "pfcode": classificationCode,
	"year": year, "yr": year,
	"period":        period,
	"tradeflowcode": flowCode, "rgcode": flowCode,
	"tradeflow": flowName, "rgdesc": flowName,
	"reportercode": reporterCode, "rtcode": reporterCode,
	"partnercode": partnerCode, "ptcode": partnerCode,
	"2ndpartnercode": partner2Code, "ptcode2": partner2Code,
	"customsproccode": customsCode, "cstcode": customsCode,
	"modeoftransportcode": motCode, "motcode": motCode,
	"commoditycode": cmdCode, "cmdcode": cmdCode,
	"tradevalueus": primaryValue, "tradevalue": primaryValue,
	"ciftradevalueus": cifValue, "cifvalue": cifValue,
	"fobtradevalueus": fobValue, "fobvalue": fobValue,
}

// legacyNeeds are the columns without which a row says nothing; of a pair one
// is enough.
var legacyNeeds = [][]column{{classificationCode}, {period, year}, {flowCode, flowName}, {reporterCode}, {partnerCode}, {cmdCode}, {primaryValue}}

// legacyColumn returns the column of a name, -1 for others.
func legacyColumn(name string) column {
	key := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, strings.ToLower(name))
	if c, ok := legacyNames[key]; ok {
		return c
	}
	return -1
}

// legacyFlows are the flow codes of before 2023, in order from 1, and the
// beginnings of their names: Import, Imports.
var legacyFlows = [...]struct{ name, code string }{{"import", "M"}, {"export", "X"}, {"reexport", "RX"}, {"reimport", "RM"}}

// translated brings a row of before 2023 into the present columns: the flow has
// another code, the frequency shows in the length of the period, and whether it
// is services in the classification.
func (f row) translated() (row, *problem) {
	if len(f[period]) == 0 {
		f[period] = f[year]
	}
	f[freqCode] = []byte("M")
	if len(f[period]) == 4 {
		f[freqCode] = []byte("A")
	}
	f[typeCode] = []byte("C")
	if bytes.HasPrefix(f[classificationCode], []byte("EB")) {
		f[typeCode] = []byte("S")
	}
	code := legacyFlow(string(f[flowCode]), string(f[flowName]))
	if code == "" {
		return f, &problem{fmt.Sprintf("trade flow %q %q", f[flowCode], f[flowName]), "1 Import, 2 Export, 3 Re-Export or 4 Re-Import"}
	}
	f[flowCode] = []byte(code)
	return f, nil
}

// legacyFlow translates the flow's code, else its name; where both stand there
// they must agree. It returns nothing for any other flow.
func legacyFlow(coded, name string) string {
	name = strings.TrimSuffix(strings.ToLower(strings.ReplaceAll(name, "-", "")), "s")
	for i, flow := range legacyFlows {
		sameCode, sameName := coded == string('1'+rune(i)), name == flow.name
		if sameCode && sameName || sameCode && name == "" || coded == "" && sameName {
			return flow.code
		}
	}
	return ""
}
