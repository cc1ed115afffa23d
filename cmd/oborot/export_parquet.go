package main

import (
	"io"
	"iter"

	"github.com/parquet-go/parquet-go"

	"oborot/data"
)

// parquetRow is a figure in Parquet. Its value is coefficient × 10^exponent, exact and with the printed precision; both
// are null where the figure is missing. Days are ISO 8601.
type parquetRow struct {
	Provider    string `parquet:"provider,dict"`
	Indicator   string `parquet:"indicator,dict"`
	Reporter    string `parquet:"reporter,dict"`
	Partner     string `parquet:"partner,dict"`
	Product     string `parquet:"product,dict"`
	Unit        string `parquet:"unit,dict"`
	Basis       string `parquet:"basis,dict"`
	Valuation   string `parquet:"valuation,dict"`
	TradeSystem string `parquet:"trade_system,dict"`
	Attribution string `parquet:"attribution,dict"`
	Period      string `parquet:"period,dict"`
	Coefficient *int64 `parquet:"coefficient,optional"`
	Exponent    *int32 `parquet:"exponent,optional"`
	Hedge       string `parquet:"hedge,dict"`
	Status      string `parquet:"status,dict"`
	Edition     string `parquet:"edition,dict"`
	Vintage     string `parquet:"vintage,dict"`
	Document    string `parquet:"document,dict"`
	Place       string `parquet:"place"`
	SHA256      string `parquet:"sha256,dict"`
	Words       string `parquet:"words"`
	Sentence    string `parquet:"sentence"`
	Speaker     string `parquet:"speaker,dict"`
	Restricted  string `parquet:"restricted,dict"`
}

// rowGroup is how many rows are held in memory before they are written.
const rowGroup = 100_000

// writeParquet writes figures as a Parquet file, for the tools that analyse millions of them.
func writeParquet(w io.Writer, histories iter.Seq2[*data.History, error]) error {
	out := parquet.NewGenericWriter[parquetRow](w, parquet.Compression(&parquet.Zstd), parquet.MaxRowsPerRowGroup(rowGroup))
	for h, err := range histories {
		if err != nil {
			return err
		}
		rows := make([]parquetRow, len(h.Figures))
		for i, t := range h.Figures {
			rows[i] = newParquetRow(h.Series, t)
		}
		if _, err := out.Write(rows); err != nil {
			return err
		}
	}
	return out.Close()
}

// newParquetRow makes a row of a figure.
func newParquetRow(s *data.Series, t data.Told) parquetRow {
	e := exportedFigure(s, t)
	row := parquetRow{Provider: e.Provider, Indicator: e.Indicator, Reporter: e.Reporter, Partner: e.Partner, Product: e.Product,
		Unit: e.Unit, Basis: e.Basis, Valuation: e.Valuation, TradeSystem: e.TradeSystem, Attribution: e.Attribution, Period: e.Period,
		Hedge: e.Hedge, Status: e.Status, Edition: e.Edition, Vintage: e.Vintage, Document: e.Document, Place: e.Place, SHA256: e.SHA256,
		Words: e.Words, Sentence: e.Sentence, Speaker: e.Speaker, Restricted: e.Restricted}
	if t.Status != data.Missing {
		coefficient, exponent := t.Figure.Coefficient, int32(t.Figure.Exponent)
		row.Coefficient, row.Exponent = &coefficient, &exponent
	}
	return row
}
