package census

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"oborot/data"
	"oborot/data/text"
)

// total is what stands for the total of a dimension.
const total = "-"

// row tells the figures of a row.
func (l *layout) row(t *data.Telling, at data.Place, raw json.RawMessage) {
	var values []json.RawMessage
	if json.Unmarshal(raw, &values) != nil || len(values) != len(l.names) {
		t.Reject(at, fmt.Sprintf("%.40s", raw), fmt.Sprintf("a list of %d values", len(l.names)))
		return
	}
	fields := make([]string, len(values))
	for i, v := range values {
		b, ok := text.Scalar(v)
		if !ok {
			t.Reject(at, fmt.Sprintf("%s %.20s", l.names[i], v), "a text or a number")
			return
		}
		fields[i] = string(b)
	}
	year, month, err := l.month(fields)
	if err != nil {
		t.Reject(at, err.Error(), "time such as 2013-01, or YEAR and MONTH")
		return
	}
	if group, ok := l.group(fields); ok {
		t.Omitted.Add("the group of countries "+group, at)
		return
	}
	key, err := l.key(fields)
	if err != nil {
		t.Reject(at, err.Error(), "")
		return
	}
	for _, m := range l.measures {
		l.tell(t, m, key, data.Observation{Period: m.period(year, month), Edition: editionOf(key.Product, year), Place: at, Status: data.Normal}, fields[m.column])
	}
}

// tell tells one figure. A null is missing.
func (l *layout) tell(t *data.Telling, m measure, key data.Key, o data.Observation, value string) {
	basis, err := data.ParseBasis(string(key.Basis) + ";" + m.basis)
	if err != nil {
		t.Reject(o.Place, err.Error(), "")
		return
	}
	key.Basis = basis
	s := data.Series{Key: key, Valuation: m.valuation, TradeSystem: m.system, Attribution: "origin"}
	if l.exports {
		s.Attribution = "destination"
	}
	if value == "" {
		o.Status = data.Missing
	} else if o.Figure, err = data.ParseFigure(value); err != nil {
		t.Reject(o.Place, l.names[m.column]+": "+err.Error(), "dollars")
		return
	}
	t.Observe(t.Line(s), o)
}

// period is the month, or the year to its end.
func (m measure) period(year, month int) data.Period {
	if m.cumulative {
		return data.Span(year, 1, month)
	}
	return data.Month(year, month)
}

// get returns the value of a column, "-" where it was not asked for.
func (l *layout) get(fields []string, name string) string {
	if i, ok := l.at[name]; ok && fields[i] != "" {
		return fields[i]
	}
	return total
}

// month reads when a row is of.
func (l *layout) month(fields []string) (year, month int, err error) {
	y, m := l.get(fields, "YEAR"), l.get(fields, "MONTH")
	if when := l.get(fields, "time"); when != total {
		y, m, _ = strings.Cut(when, "-")
	}
	year, err = strconv.Atoi(y)
	if err == nil {
		month, err = strconv.Atoi(m)
	}
	if err != nil || year < 1900 || year > 2999 || month < 1 || month > 12 {
		return 0, 0, fmt.Errorf("year %q, month %q", y, m)
	}
	return year, month, nil
}

//go:embed schedule_c.csv
var scheduleC string

// countries are the areas by their numbers in Schedule C.
var countries = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	_, rows, _ := strings.Cut(scheduleC, "\n") // its header
	for line := range strings.Lines(rows) {
		code, area, _ := strings.Cut(strings.TrimSpace(line), ",")
		out[code] = area
	}
	return out
})

// knownGroups are the groups of countries whose members are those of an area.
var knownGroups = map[string]string{"0003": "EU", "0022": "OECD", "0025": "EA", "0027": "ASEAN"}

// group names a group of countries that is in no list of areas.
func (l *layout) group(fields []string) (name string, ok bool) {
	code := l.get(fields, "CTY_CODE")
	grouped := strings.HasPrefix(code, "0") || strings.HasSuffix(code, "XXX") || l.get(fields, "SUMMARY_LVL") == "CGP"
	if !grouped || knownGroups[code] != "" {
		return "", false
	}
	return code + " " + l.get(fields, "CTY_NAME"), true
}

// partner finds the country by its number, else by its name.
func (l *layout) partner(fields []string) (area, basis string, err error) {
	code, name := l.get(fields, "CTY_CODE"), l.get(fields, "CTY_NAME")
	switch {
	case code == "5082" || code == "5083": // Gaza, West Bank
		return "PS", "territory=" + code, nil
	case code != total:
		area = knownGroups[code] + countries()[code]
	case name == total || name == "TOTAL FOR ALL COUNTRIES":
		area = data.World
	default:
		found, err := data.LookupAreaLabel(name)
		if err != nil {
			return "", "", err
		}
		area = found.Code
	}
	if area == "" {
		return "", "", fmt.Errorf("country %s %s, which is not in Schedule C", code, name)
	}
	return area, "", nil
}

// dimensions are the columns that go to the basis where they are no total.
var dimensions = [...]struct{ column, name string }{
	{"DISTRICT", "district"}, {"PORT", "port"}, {"STATE", "state"}, {"RP", "rate_provision"}, {"CTY_SUBCODE", "subcode"},
}

// key names the series of a row, its measure aside.
func (l *layout) key(fields []string) (k data.Key, err error) {
	k = data.Key{Provider: "census", Indicator: "imports", Reporter: "US", Unit: "USD"}
	if l.exports {
		if k.Indicator, err = exported(l.get(fields, "DF")); err != nil {
			return k, err
		}
	}
	area, territory, err := l.partner(fields)
	if err != nil {
		return k, err
	}
	k.Partner = area
	if k.Product, err = l.product(fields); err != nil {
		return k, err
	}
	parts := []string{territory}
	for _, d := range dimensions {
		if value := l.get(fields, d.column); value != total {
			parts = append(parts, d.name+"="+value)
		}
	}
	k.Basis, err = data.ParseBasis(strings.Join(parts, ";"))
	return k, err
}

// exported reads DF.
func exported(df string) (string, error) {
	switch df {
	case total:
		return "exports", nil
	case "1":
		return "domestic_exports", nil
	case "2":
		return "re_exports", nil
	}
	return "", fmt.Errorf("DF %q, expected 1, 2 or -", df)
}

// schemes are the classifications by the column that holds their code.
var schemes = [...]struct{ column, scheme string }{
	{"I_COMMODITY", "HS"}, {"E_COMMODITY", "HS"}, {"NAICS", "NAICS"}, {"SITC", "SITC"}, {"I_ENDUSE", "ENDUSE"}, {"E_ENDUSE", "ENDUSE"},
	{"HITECH", "HITECH"}, {"USDA", "USDA"},
}

// product writes the product of a row.
func (l *layout) product(fields []string) (string, error) {
	for _, s := range schemes {
		code := l.get(fields, s.column)
		switch {
		case code == total:
			continue
		case s.scheme == "HS" && strings.Trim(code, "0123456789") != "":
			return "", fmt.Errorf("%s %q, expected digits", s.column, code)
		case s.scheme != "HS" || len(code) <= 6:
			return s.scheme + ":" + code, nil
		case l.exports:
			return "SCHEDULE_B:" + code, nil
		}
		return "HTS:" + code, nil
	}
	return data.Total, nil
}

// editionOf returns the edition of the Harmonized System in use in a year.
func editionOf(product string, year int) string {
	switch {
	case !strings.HasPrefix(product, "HS:"):
		return ""
	case year >= 2022:
		return "H6"
	case year >= 2017:
		return "H5"
	case year >= 2012:
		return "H4"
	}
	return "H3" // the interface begins with 2010
}
