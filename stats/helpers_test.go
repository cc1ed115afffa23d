package stats_test

import (
	"iter"
	"testing"

	"oborot/data"
	"oborot/stats"
)

// key is a series of a made-up office.
func key(indicator, partner string) data.Key {
	return data.Key{Provider: "kz_stat", Indicator: indicator, Reporter: "KZ", Partner: partner, Product: data.Total, Unit: "USD"}
}

// series builds a history from pairs of a period and a figure: "2024-Q1", "44e6".
func series(t *testing.T, k data.Key, pairs ...string) *data.History {
	t.Helper()
	h := &data.History{Series: &data.Series{Key: k}}
	for i := 0; i < len(pairs); i += 2 {
		h.Figures = append(h.Figures, told(t, pairs[i], pairs[i+1]))
	}
	return h
}

// told reads one figure; "M" is a missing one, "P 44e6" a provisional one.
func told(t *testing.T, period, figure string) data.Told {
	t.Helper()
	out := data.Told{Period: when(t, period), Status: data.Normal}
	if figure == "M" {
		out.Status = data.Missing
		return out
	}
	if figure[0] == 'P' {
		out.Status, figure = data.Provisional, figure[2:]
	}
	f, err := data.ParseFigure(figure)
	if err != nil {
		t.Fatal(err)
	}
	out.Figure = f
	return out
}

func when(t *testing.T, s string) data.Period {
	t.Helper()
	p, err := data.ParsePeriod(s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// set gathers histories without claims.
func set(t *testing.T, histories ...*data.History) *stats.Set {
	t.Helper()
	return claimed(t, nil, histories...)
}

func claimed(t *testing.T, claims []data.ToldClaim, histories ...*data.History) *stats.Set {
	t.Helper()
	s, err := stats.NewSet(each(histories), claims)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func each(histories []*data.History) iter.Seq2[*data.History, error] {
	return func(yield func(*data.History, error) bool) {
		for _, h := range histories {
			if !yield(h, nil) {
				return
			}
		}
	}
}

// notes returns the codes of a row's notes.
func notes(row stats.Row) []stats.NoteCode {
	var out []stats.NoteCode
	for _, n := range row.Notes {
		out = append(out, n.Code)
	}
	return out
}
