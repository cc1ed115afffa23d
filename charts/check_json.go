package charts

import (
	"encoding/json"
	"io"

	"oborot/data"
	"oborot/stats/verdict"

	"github.com/shopspring/decimal"
)

// checkJSON is a text as `oborot check --json` writes it, in an array of one for
// each text. Numbers are numbers in full digits; codes, periods and days are
// those of the command line; what is not known is left out. Sentences are in the
// language of the check; everything else is the same in every language.
type checkJSON struct {
	Name      string      `json:"name"` // as it was given; empty for --text
	Title     string      `json:"title,omitempty"`
	Provider  string      `json:"provider,omitempty"`
	Published string      `json:"published,omitempty"`
	AsOf      string      `json:"as_of"`            // the day that counts as now
	Doubts    []doubtJSON `json:"doubts,omitempty"` // about its day and its language
	Claims    []claimJSON `json:"claims"`
	Empty     bool        `json:"empty"` // the store holds nothing official of these countries
}

// doubtJSON is a doubt about a text.
type doubtJSON struct {
	Kind string   `json:"kind"` // data.FindingKind
	Text string   `json:"text"`
	Args []string `json:"args"`
}

// claimJSON is a claim with its verdict.
type claimJSON struct {
	Verdict    string       `json:"verdict"` // consistent, mismatch, doubtful, revised, cannot_say
	Words      string       `json:"words"`
	Start      int          `json:"start"` // runes from the beginning of the text
	End        int          `json:"end"`
	Sentence   string       `json:"sentence"`
	From       int          `json:"sentence_start"`
	To         int          `json:"sentence_end"`
	Kind       string       `json:"kind"` // level, growth_pct, growth_factor, difference, share
	Indicator  string       `json:"indicator,omitempty"`
	Reporter   string       `json:"reporter,omitempty"`
	Partner    string       `json:"partner,omitempty"`
	Product    string       `json:"product,omitempty"` // words that narrow it
	Period     string       `json:"period,omitempty"`
	Span       string       `json:"span,omitempty"` // a period that is not closed, in words
	BasePeriod string       `json:"base_period,omitempty"`
	Value      json.Number  `json:"value"`
	Low        *json.Number `json:"low"` // where the claim puts the truth; null: open
	High       *json.Number `json:"high"`
	Unit       string       `json:"unit"`
	Hedge      string       `json:"hedge"`
	Modality   string       `json:"modality"`
	Speaker    string       `json:"speaker,omitempty"`
	Reasons    []reasonJSON `json:"reasons"`
}

// reasonJSON is a reason with its sentence.
type reasonJSON struct {
	Kind     string         `json:"kind"`           // the constants of stats/verdict
	Says     string         `json:"says,omitempty"` // the verdict that it speaks for; none of a slip or remark
	Text     string         `json:"text"`
	Args     []argJSON      `json:"args,omitempty"`
	Claims   []int          `json:"claims,omitempty"` // other claims of the text that it uses, counting from 0
	Official []officialJSON `json:"official,omitempty"`
}

// argJSON is an argument: of a span the lower end is its text.
type argJSON struct {
	Type string `json:"type"`
	Text string `json:"text"`
	High string `json:"high,omitempty"`
	Unit string `json:"unit,omitempty"`
}

// officialJSON is an official amount with the published figures behind it.
type officialJSON struct {
	Provider  string         `json:"provider"`
	Indicator string         `json:"indicator"`
	Reporter  string         `json:"reporter"`
	Partner   string         `json:"partner"`
	Basis     string         `json:"basis,omitempty"`
	Period    string         `json:"period"`
	Value     json.Number    `json:"value"`
	Low       *json.Number   `json:"low"`
	High      *json.Number   `json:"high"`
	Unit      string         `json:"unit"`
	Method    string         `json:"method,omitempty"`
	Valuation string         `json:"valuation,omitempty"`
	From      string         `json:"converted_from,omitempty"`
	Vintage   string         `json:"vintage,omitempty"`
	Then      bool           `json:"as_known_then"`  // on the day of publication
	Later     bool           `json:"not_known_then"` // nothing of it was known on that day
	Mirror    bool           `json:"mirror"`         // declared by the partner
	Apart     bool           `json:"another_basis"`  // or composition, or day
	Evidence  []growthSource `json:"evidence"`
}

// WriteJSON writes the check as a JSON array of texts.
func (c *Check) WriteJSON(w io.Writer) error {
	l, err := newLanguage(c.Lang)
	if err != nil {
		return err
	}
	out := make([]checkJSON, len(c.Texts))
	for i := range c.Texts {
		t := &c.Texts[i]
		out[i] = checkJSON{Name: t.Name, Title: t.Title, Provider: t.Provider, Published: day(t.Published), AsOf: day(c.AsOf), Claims: []claimJSON{}, Empty: t.Empty}
		if c.AsOf.IsZero() {
			out[i].AsOf = day(c.Made)
		}
		for j := range t.Doubts {
			out[i].Doubts = append(out[i].Doubts, doubtJSON{string(t.Doubts[j].Kind), l.finding(&t.Doubts[j]), t.Doubts[j].Args})
		}
		for j := range t.Claims {
			out[i].Claims = append(out[i].Claims, l.claimJSON(&t.Claims[j]))
		}
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(out)
}

// openEnd writes an end of an interval, null for an open one.
func openEnd(e decimal.NullDecimal) *json.Number {
	if !e.Valid {
		return nil
	}
	n := json.Number(e.Decimal.String())
	return &n
}

// day writes a day, and nothing for none.
func day(d data.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// canonical writes a period, and nothing for none.
func canonical(p data.Period) string {
	if p.IsZero() {
		return ""
	}
	return p.String()
}

func (l *language) claimJSON(c *verdict.Checked) claimJSON {
	at := c.Interval()
	out := claimJSON{
		Verdict: string(c.Verdict), Words: c.Words.Figure, Start: c.Start, End: c.End, Sentence: c.Words.Sentence, From: c.From, To: c.To,
		Kind: string(c.Kind), Indicator: c.Subject.Indicator, Reporter: c.Subject.Reporter, Partner: c.Subject.Partner, Product: c.Slice,
		Period: canonical(c.Period), Span: c.Span, BasePeriod: canonical(c.BasePeriod), Value: json.Number(c.Figure.Plain()),
		Low: openEnd(at.Low), High: openEnd(at.High), Unit: c.Unit, Hedge: c.Figure.Hedge.String(), Modality: string(c.Words.Modality), Speaker: c.Words.Speaker,
		Reasons: []reasonJSON{},
	}
	for i := range c.Reasons {
		r := &c.Reasons[i]
		reason := reasonJSON{Kind: string(r.Kind), Says: string(r.Says), Text: l.reason(r), Claims: r.Claims}
		for _, a := range r.Args {
			reason.Args = append(reason.Args, argJSON{string(a.Type), a.Text, a.High, a.Unit})
		}
		for j := range r.Official {
			reason.Official = append(reason.Official, jsonOfficial(&r.Official[j]))
		}
		out.Reasons = append(out.Reasons, reason)
	}
	return out
}

func jsonOfficial(o *verdict.Official) officialJSON {
	a, k := o.Amount, o.Series.Key
	out := officialJSON{
		Provider: k.Provider, Indicator: k.Indicator, Reporter: k.Reporter, Partner: k.Partner, Basis: string(k.Basis), Period: o.Period.String(),
		Value: json.Number(a.Value.String()), Low: openEnd(a.Interval.Low), High: openEnd(a.Interval.High), Unit: k.Unit,
		Method: string(a.Method.Kind), Valuation: o.Series.Valuation, Vintage: day(o.Vintage()),
		Then: o.Then, Later: o.Later, Mirror: o.Mirror, Apart: o.Apart, Evidence: jsonSources("value", a),
	}
	if len(a.Conversions) > 0 {
		out.Unit, out.From = a.Conversions[0].To, a.Conversions[0].From
	}
	return out
}
