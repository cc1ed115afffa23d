package data

// The dimensions that families share.
var (
	dimGeo      = dimension{role: roleReporter}
	dimPartner  = dimension{role: rolePartner}
	dimCurrency = dimension{role: roleUnit}
	dimSITC     = dimension{role: roleProduct, name: "SITC", totals: []string{Total}}
	dimBEC      = dimension{role: roleProduct, name: "BEC", totals: []string{Total}}
	dimNACE     = dimension{role: roleProduct, name: "NACE", totals: []string{Total, "FDI"}}
	dimSize     = dimension{role: roleBasis, name: "enterprise_size", totals: []string{Total}}
	dimEntity   = dimension{role: roleBasis, name: "entity", totals: []string{Total}}
	dimTold     = dimension{}
)

// tradeMeasures are what stk_flow and indic_et measure together in the monthly
// data sets; values are in millions of euros.
var tradeMeasures = map[string]measure{
	"EXP/TRD_VAL":        {indicator: "exports", valuation: "FOB", unit: "EUR", scale: 6},
	"IMP/TRD_VAL":        {indicator: "imports", valuation: "CIF", unit: "EUR", scale: 6},
	"BAL_RT/TRD_VAL":     {indicator: "balance", unit: "EUR", scale: 6},
	"EXP/TRD_VAL_SCA":    {indicator: "exports", valuation: "FOB", unit: "EUR", scale: 6, basis: seasonal},
	"IMP/TRD_VAL_SCA":    {indicator: "imports", valuation: "CIF", unit: "EUR", scale: 6, basis: seasonal},
	"BAL_RT/TRD_VAL_SCA": {indicator: "balance", unit: "EUR", scale: 6, basis: seasonal},
}

// seasonal is seasonally and calendar adjusted.
var seasonal = map[string]string{"adjustment": "SCA"}

// investmentMeasures are what fdi_item and stk_flow measure together: investment
// in the reporting economy (DI__D__F) and abroad (DO__D__F), in all instruments,
// in equity (F5) and in debt (FL); net, or its assets and its liabilities.
func investmentMeasures(inward, outward string) map[string]measure {
	out := map[string]measure{}
	for code, instrument := range map[string]string{"F": "", "F5": "equity", "FL": "debt"} {
		basis := func(side string) map[string]string {
			return map[string]string{"measure": side, "instrument": instrument}
		}
		out["DI__D__"+code+"/NI"] = measure{indicator: inward, basis: basis("net")}
		out["DO__D__"+code+"/NO"] = measure{indicator: outward, basis: basis("net")}
		for side, name := range map[string]string{"ASS": "assets", "LIAB": "liabilities"} {
			out["DI__D__"+code+"/"+side] = measure{indicator: inward, basis: basis(name)}
			out["DO__D__"+code+"/"+side] = measure{indicator: outward, basis: basis(name)}
		}
	}
	return out
}

// investment is the family of the data sets of direct investment, which are
// presented by direction.
func investment(prefix string, measures map[string]measure, stock bool) flowFamily {
	return flowFamily{
		prefixes: []string{prefix}, required: []string{"geo", "partner", "fdi_item", "stk_flow", "currency"}, named: true,
		roles: map[string]dimension{"freq": dimTold, "geo": dimGeo, "partner": dimPartner, "currency": dimCurrency, "unit": dimCurrency, "nace_r2": dimNACE,
			"entity": dimEntity, "fdi_item": dimTold, "stk_flow": dimTold,
			"counterp": {role: roleBasis, name: "counterpart", totals: []string{"IMM"}, names: map[string]string{"ULT": "ultimate"}}},
		fixed: Series{Key: Key{Provider: "eurostat", Product: Total}}, basis: map[string]string{"presentation": "directional"},
		measured: []string{"fdi_item", "stk_flow"}, measures: measures, stock: stock,
	}
}

// flowFamilies are the data sets of Eurostat that are read, the first that fits.
var flowFamilies = []flowFamily{
	{ // long-term indicators of trade in goods, a year a period
		prefixes: []string{"ext_lt_"}, required: []string{"geo", "partner", "indic_et"},
		roles:    map[string]dimension{"freq": dimTold, "geo": dimGeo, "partner": dimPartner, "indic_et": dimTold, "sitc06": dimSITC, "bclas_bec": dimBEC},
		fixed:    Series{Key: Key{Provider: "eurostat", Product: Total, Unit: "EUR"}},
		measured: []string{"indic_et"},
		measures: map[string]measure{
			"MIO_EXP_VAL": {indicator: "exports", valuation: "FOB", unit: "EUR", scale: 6},
			"MIO_IMP_VAL": {indicator: "imports", valuation: "CIF", unit: "EUR", scale: 6},
			"MIO_BAL_VAL": {indicator: "balance", unit: "EUR", scale: 6},
		},
	},
	{ // short-term indicators of trade in goods, a month a period
		prefixes: []string{"ext_st_"}, required: []string{"geo", "partner", "indic_et", "stk_flow"},
		roles: map[string]dimension{"freq": dimTold, "geo": dimGeo, "partner": dimPartner, "indic_et": dimTold, "stk_flow": dimTold,
			"sitc06": dimSITC, "bclas_bec": dimBEC},
		fixed:    Series{Key: Key{Provider: "eurostat", Product: Total, Unit: "EUR"}},
		measured: []string{"stk_flow", "indic_et"}, measures: tradeMeasures,
	},
	{ // trade in goods by characteristics of the enterprises
		prefixes: []string{"ext_tec"}, required: []string{"geo", "partner", "stk_flow", "unit"}, named: true,
		roles: map[string]dimension{"freq": dimTold, "geo": dimGeo, "partner": dimPartner, "stk_flow": dimTold, "unit": dimCurrency,
			"nace_r2": dimNACE, "sizeclas": dimSize},
		fixed:    Series{Key: Key{Provider: "eurostat", Product: Total}},
		basis:    map[string]string{"concept": "enterprises"},
		measured: []string{"stk_flow"},
		measures: map[string]measure{"EXP": {indicator: "exports", valuation: "FOB"}, "IMP": {indicator: "imports", valuation: "CIF"}},
	},
	{ // trade in services of the balance of payments
		prefixes: []string{"bop_its6"}, required: []string{"geo", "partner", "stk_flow", "bop_item"},
		roles: map[string]dimension{"freq": dimTold, "geo": dimGeo, "partner": dimPartner, "stk_flow": dimTold, "currency": dimCurrency, "unit": dimCurrency,
			"bop_item": {role: roleProduct, name: "BPM6", totals: []string{"S"}}},
		fixed:    Series{Key: Key{Provider: "eurostat", Product: Total}},
		basis:    map[string]string{"concept": "bop", "scope": "services"},
		measured: []string{"stk_flow"}, named: true,
		measures: map[string]measure{"CRE": {indicator: "exports"}, "DEB": {indicator: "imports"}, "BAL": {indicator: "balance"}},
	},
	investment("bop_fdi6_flow", investmentMeasures("fdi_inflow", "fdi_outflow"), false),
	investment("bop_fdi6_pos", investmentMeasures("fdi_stock", "fdi_outward_stock"), true),
	{ // euro exchange rates of the national currency
		prefixes: []string{"ert_bil_eur_"}, required: []string{"currency", "statinfo"}, named: true,
		roles:    map[string]dimension{"freq": dimTold, "currency": dimCurrency, "statinfo": dimTold, "unit": dimTold},
		fixed:    Series{Key: Key{Provider: "eurostat", Reporter: "EA", Partner: World, Product: Total}},
		basis:    map[string]string{"base": "EUR"},
		measured: []string{"statinfo", "unit"},
		measures: map[string]measure{
			"AVG/NAC": {indicator: ExchangeRate, basis: map[string]string{"measure": string(RateAverage)}},
			"END/NAC": {indicator: ExchangeRate, basis: map[string]string{"measure": string(RateAtEnd)}},
		},
	},
}
