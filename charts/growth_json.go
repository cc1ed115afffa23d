package charts

import (
	"encoding/json"
	"io"

	"oborot/stats"
)

// growthRow is a row as JSON: the fields of GrowthColumns, numbers as numbers in
// full digits, and null where there is none.
type growthRow struct {
	Provider    string         `json:"provider"`
	Indicator   string         `json:"indicator"`
	Reporter    string         `json:"reporter"`
	Partner     string         `json:"partner"`
	Product     string         `json:"product"`
	Unit        string         `json:"unit"`
	Period      string         `json:"period"`
	BasePeriod  string         `json:"base_period"`
	Value       *json.Number   `json:"value"`
	BaseValue   *json.Number   `json:"base_value"`
	Change      *json.Number   `json:"change"`
	GrowthPct   *json.Number   `json:"growth_pct"`
	GrowthLow   *json.Number   `json:"growth_low"`
	GrowthHigh  *json.Number   `json:"growth_high"`
	Status      string         `json:"status"`
	Hedge       string         `json:"hedge"`
	Vintage     string         `json:"vintage"`
	Release     string         `json:"release"`
	BaseLow     *json.Number   `json:"base_low"`
	BaseHigh    *json.Number   `json:"base_high"`
	BaseVintage string         `json:"base_vintage"`
	BaseRelease string         `json:"base_release"`
	Basis       string         `json:"basis"`
	Valuation   string         `json:"valuation"`
	Notes       []growthNote   `json:"notes"`
	Evidence    []growthSource `json:"evidence"`
}

// growthNote is a note with its code and its English sentence.
type growthNote struct {
	Code string   `json:"code"`
	Args []string `json:"args,omitempty"`
	Text string   `json:"text"`
}

// growthSource is a published figure behind a row.
type growthSource struct {
	Of       string      `json:"of"` // value or base
	Period   string      `json:"period"`
	Figure   json.Number `json:"figure"`
	Sign     int         `json:"sign"`
	Release  string      `json:"release"` // SHA-256
	Document string      `json:"document"`
	Place    string      `json:"place"`
	Words    string      `json:"words,omitempty"`
	Speaker  string      `json:"speaker,omitempty"`
}

// WriteGrowthJSON writes rows as an array of objects, each with the published
// figures it was formed from.
func WriteGrowthJSON(w io.Writer, rows []stats.Row) error {
	l, err := newLanguage("en")
	if err != nil {
		return err
	}
	out := make([]growthRow, len(rows))
	for i := range rows {
		out[i] = jsonRow(l, &rows[i])
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(out)
}

// jsonRow takes the fields of a row from its record, so that CSV and JSON agree.
func jsonRow(l *language, r *stats.Row) growthRow {
	c := record(l, r)
	k := &r.Series.Key
	row := growthRow{
		Provider: k.Provider, Indicator: k.Indicator, Reporter: k.Reporter, Partner: k.Partner, Product: k.Product, Unit: k.Unit,
		Period: c[6], BasePeriod: c[7], Value: perhapsNumber(c[8]), BaseValue: perhapsNumber(c[9]), Change: perhapsNumber(c[10]),
		GrowthPct: perhapsNumber(c[11]), GrowthLow: perhapsNumber(c[12]), GrowthHigh: perhapsNumber(c[13]),
		Status: c[14], Hedge: c[15], Vintage: c[16], Release: c[17], BaseLow: perhapsNumber(c[18]), BaseHigh: perhapsNumber(c[19]),
		BaseVintage: c[20], BaseRelease: c[21], Basis: string(k.Basis), Valuation: valuationOf(r), Notes: []growthNote{},
	}
	for _, n := range r.Notes {
		row.Notes = append(row.Notes, growthNote{string(n.Code), n.Args, l.note(n)})
	}
	row.Evidence = append(jsonSources("value", r.Value), jsonSources("base", r.Base)...)
	return row
}

func perhapsNumber(s string) *json.Number {
	if s == "" {
		return nil
	}
	n := json.Number(s)
	return &n
}

// jsonSources lists the published figures inside an amount.
func jsonSources(of string, a *stats.Amount) []growthSource {
	out := []growthSource{}
	if a == nil {
		return out
	}
	for _, part := range a.Parts {
		s := growthSource{Of: of, Period: part.Period.String(), Figure: json.Number(part.Figure.Plain()), Sign: part.Sign}
		if part.Release != nil {
			s.Release, s.Document, s.Place = part.Release.SHA256, part.Release.Name, part.Release.Locate(part.Place)
		}
		if part.Words != nil {
			s.Words, s.Speaker = part.Words.Sentence, part.Words.Speaker
		}
		out = append(out, s)
	}
	return out
}
