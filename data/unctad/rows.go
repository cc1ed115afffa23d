package unctad

import (
	"fmt"
	"strconv"
	"strings"

	"oborot/data"
)

// flow is a flow with its direction, as ours.
type flow struct {
	indicator, valuation string
	stock                bool
}

// flows are UNCTADstat's codes of Flow and Direction, which mean the same in
// all its reports.
var flows = map[[2]string]flow{
	{"01", ""}:  {indicator: "imports", valuation: "CIF"},
	{"02", ""}:  {indicator: "exports", valuation: "FOB"},
	{"14", ""}:  {indicator: "balance"},
	{"08", "1"}: {indicator: "fdi_inflow"},
	{"08", "2"}: {indicator: "fdi_outflow"},
	{"09", "1"}: {indicator: "fdi_stock", stock: true},
	{"09", "2"}: {indicator: "fdi_outward_stock", stock: true},
}

// assetLiability is the footnote of investment that is not told by direction
// but as assets and liabilities, which is another series.
const assetLiability = "Asset/liability basis."

// row reads a row.
func (l *layout) row(t *data.Telling, line int32, f []string, bad error) {
	switch {
	case bad != nil:
		t.Reject(data.Place{Row: line}, bad.Error(), "")
		return
	case len(f) != l.width:
		t.Reject(data.Place{Row: line}, strconv.Itoa(len(f))+" fields", strconv.Itoa(l.width))
		return
	}
	for _, name := range l.others {
		t.Omitted.Add(name, data.Place{Row: line})
	}
	if l.value < 0 {
		return
	}
	code := [2]string{f[l.flow]}
	if len(code[0]) == 1 {
		code[0] = "0" + code[0] // a spreadsheet took the nought away
	}
	if l.direction >= 0 {
		code[1] = f[l.direction]
	}
	found, known := flows[code]
	if !known {
		t.Reject(data.Place{Row: line, Column: int32(l.flow + 1)}, fmt.Sprintf("flow %q, direction %q", code[0], code[1]),
			"01 imports, 02 exports, 14 balance, or 08 flow and 09 stock with direction 1 or 2")
		return
	}
	reporter, err := areaOf(f[l.economy])
	if err != nil && len(f[l.economy]) != 4 {
		t.Reject(data.Place{Row: line, Column: int32(l.economy + 1)}, err.Error(), "")
		return
	} else if err != nil {
		t.Omitted.Add(fmt.Sprintf("%s (%s), a group that is in no list", f[l.label], f[l.economy]), data.Place{Row: line, Column: int32(l.economy + 1)})
		return
	}
	l.observe(t, line, f, found, reporter)
}

// observe tells the figure of a row.
func (l *layout) observe(t *data.Telling, line int32, f []string, found flow, reporter string) {
	year, err := strconv.Atoi(f[l.year])
	if err != nil || year < 1900 || year > 2999 {
		t.Reject(data.Place{Row: line, Column: int32(l.year + 1)}, fmt.Sprintf("year %q", f[l.year]), "a year of four digits")
		return
	}
	o := data.Observation{Period: data.Year(year), Status: data.Normal, Place: data.Place{Row: line, Column: int32(l.value + 1)}}
	if found.stock {
		o.Period = o.Period.Instant()
	}
	switch why := f[l.missing]; {
	case f[l.value] == "" && why == "Not applicable":
		t.Omitted.Add("economies in years in which they were none: Not applicable", o.Place)
		return
	case f[l.value] == "":
		o.Status = data.Missing
		t.Noted.Add("no figure: "+nonempty(why), o.Place)
	default:
		figure, err := data.ParseFigure(f[l.value])
		if err != nil {
			t.Reject(o.Place, err.Error(), "a number")
			return
		}
		o.Figure = figure.Scaled(l.scale)
	}
	key := data.Key{Provider: "unctad", Indicator: found.indicator, Reporter: reporter, Partner: data.World, Product: data.Total, Unit: "USD"}
	switch note := f[l.footnote]; note {
	case "":
	case assetLiability:
		key.Basis = "presentation=asset_liability"
	default:
		t.Noted.Add("footnote: "+note, o.Place)
	}
	t.Observe(t.Line(data.Series{Key: key, Valuation: found.valuation}), o)
}

// nonempty names a reason that is not given.
func nonempty(why string) string {
	if why == "" {
		return "no reason given"
	}
	return why
}

// groups are the groups of UNCTADstat that other publishers have too. Those that
// it alone has are in the list of areas as UNCTAD_ and the code.
var groups = map[string]string{
	"0000": data.World, "0": data.World,
	"1400": "UNCTAD_DEVELOPING", "1500": "UNCTAD_DEVELOPED", "1610": "WB_LDC",
	"2711": "BRICS", "3412": "EU27_2020", "3905": "OECD", "3916": "G20",
	"5100": "AFRICA", "5110": "UN_015", "5120": "UN_202", "5121": "UN_014", "5122": "UN_017", "5123": "UN_018", "5124": "UN_011",
	"5200": "AMERICA", "5210": "UN_021", "5220": "UN_419", "5221": "UN_029", "5222": "UN_013", "5223": "UN_005",
	"5300": "ASIA", "5310": "C_ASIA", "5320": "UN_034", "5330": "UN_030", "5340": "UN_145", "5350": "UN_035",
	"5400": "EUROPE", "5410": "UN_151", "5420": "UN_154", "5430": "UN_039", "5440": "UN_155",
	"5500": "OCEANIA", "5520": "UN_053",
}

// areaOf finds an economy: by M49, three digits, or a group of four.
func areaOf(code string) (string, error) {
	if group, known := groups[code]; known {
		return group, nil
	}
	if len(code) == 4 {
		code = "UNCTAD_" + code
		if a, known := data.AreaByCode(code); known {
			return a.Code, nil
		}
	}
	if strings.Trim(code, "0123456789") != "" {
		return "", fmt.Errorf("economy %q is no number", code)
	}
	a, err := data.LookupArea(code)
	return a.Code, err
}
