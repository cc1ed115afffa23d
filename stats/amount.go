package stats

import (
	"oborot/data"

	"github.com/shopspring/decimal"
)

// Amount is the value of a series in a period: as published, or formed from
// published figures in a way that Method names.
type Amount struct {
	Value     decimal.Decimal // in units of Series.Unit
	Interval  data.Interval   // where the true value lies
	Hedge     data.Hedge
	Status    data.Status // the weakest of its parts: M, then V, F, E, P, A
	Valuation string      // of the parts; "exports FOB + imports CIF" when derived
	Method    Method
	Parts     []Part // the published figures it was formed from

	Own         *Amount       // of a converted amount, the one in its own currency; else nil
	Conversions []*Conversion // the rates it was converted with, one for each period of its parts
}

// Part is a published figure inside an amount.
type Part struct {
	Series *data.Series
	data.Told
	Sign int // +1 when added, −1 when subtracted
}

// Method is how an amount was formed.
type Method struct {
	Kind   MethodKind
	Pieces int       // how many shorter periods were added
	Each   data.Freq // of which frequency
}

// MethodKind is the kind of a Method.
type MethodKind string

// The methods. Published is the figure itself.
const (
	Published  MethodKind = ""
	Summed     MethodKind = "sum"             // shorter periods added
	Discrete   MethodKind = "cumulative"      // one cumulative figure less another
	DerivedSum MethodKind = "exports+imports" // turnover derived
	DerivedNet MethodKind = "exports-imports" // balance derived
	NilFlow    MethodKind = "turnover-flow"   // published turnover equals the other flow, so this one is nil
)

// Point is a series in one period, for a line over time.
type Point struct {
	Period data.Period
	Amount *Amount // nil where there is none
	Status Status  // OK, IsProvisional; or why there is none: Gap, PartialPeriod
}
