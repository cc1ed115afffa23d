package press

import "oborot/data"

// Spoken is a statement in the words of `extract --json`.
type Spoken struct {
	Indicator  string `json:"indicator"`
	Reporter   string `json:"reporter,omitempty"`
	Partner    string `json:"partner,omitempty"`
	Place      string `json:"place,omitempty"`
	Product    string `json:"product,omitempty"`
	Period     string `json:"period,omitempty"`
	Span       string `json:"span,omitempty"`
	Value      string `json:"value"`
	Unit       string `json:"unit"`
	Hedge      string `json:"hedge"`
	Kind       string `json:"kind"`
	BasePeriod string `json:"base_period,omitempty"`
	Modality   string `json:"modality"`
	Speaker    string `json:"speaker,omitempty"`
	Words      string `json:"words"`
	Sentence   string `json:"sentence"`
	Where      string `json:"where"`
	Open       string `json:"open,omitempty"`

	Why []Reason `json:"why,omitempty"`
}

// JSON returns the statement for encoding/json.
func (s *Statement) JSON() Spoken {
	out := Spoken{
		Indicator: s.Indicator, Reporter: s.Reporter, Partner: s.Partner, Place: s.Place, Product: s.Product,
		Value: s.Figure.String(), Unit: s.Unit, Hedge: s.Figure.Hedge.String(), Kind: string(s.Kind),
		Modality: string(s.Modality), Speaker: s.Speaker, Words: s.Words, Sentence: s.Sentence,
		Where: data.Locate(s.where(), nil), Open: s.open(), Why: s.Why,
	}
	if p, closed := s.period(); closed {
		out.Period = p.String()
	} else {
		out.Span = s.When.String()
	}
	if p, closed := s.place(s.Base); closed {
		out.BasePeriod = p.String()
	}
	return out
}
