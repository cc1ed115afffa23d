package verdict

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"oborot/data"
	"oborot/stats"
)

// figure is an official figure, written "provider indicator reporter partner unit
// period value vintage".
type figure struct {
	key     data.Key
	period  data.Period
	figure  data.Figure
	vintage data.Date
}

func figures(t testing.TB, lines ...string) []figure {
	t.Helper()
	var out []figure
	for _, line := range lines {
		w := strings.Fields(line)
		if len(w) != 8 {
			t.Fatalf("%q has %d words", line, len(w))
		}
		f := figure{key: data.Key{Provider: w[0], Indicator: w[1], Reporter: w[2], Partner: w[3], Product: data.Total, Unit: w[4]}}
		if unit, basis, found := strings.Cut(w[4], ";"); found {
			f.key.Unit, f.key.Basis = unit, data.Basis(basis)
		}
		var errs [3]error
		if f.period, errs[0] = data.ParsePeriod(w[5]); f.key.Indicator == data.ExchangeRate {
			f.period = data.RatePeriod(w[5], f.period)
		}
		f.figure, errs[1] = data.ParseFigure(w[6])
		f.vintage, errs[2] = data.ParseDate(w[7])
		for _, err := range errs {
			if err != nil {
				t.Fatalf("%q: %v", line, err)
			}
		}
		out = append(out, f)
	}
	return out
}

// histories are the figures as known on a day; the zero day is today.
func histories(all []figure, day data.Date) iter.Seq2[*data.History, error] {
	byKey := map[data.Key]*data.History{}
	var order []data.Key
	slices.SortStableFunc(all, func(a, b figure) int { return int(a.vintage - b.vintage) })
	for _, f := range all {
		if !day.IsZero() && f.vintage > day {
			continue
		}
		h := byKey[f.key]
		if h == nil {
			h = &data.History{Series: &data.Series{Key: f.key}}
			byKey[f.key], order = h, append(order, f.key)
		}
		h.Figures = slices.DeleteFunc(h.Figures, func(t data.Told) bool { return t.Period == f.period })
		h.Figures = append(h.Figures, data.Told{Period: f.period, Figure: f.figure, Status: data.Normal,
			Release: &data.Release{SHA256: fmt.Sprint(f.vintage), Provider: f.key.Provider, Vintage: f.vintage}})
	}
	return func(yield func(*data.History, error) bool) {
		for _, k := range order {
			h := byKey[k]
			slices.SortFunc(h.Figures, func(a, b data.Told) int { return a.Period.Compare(b.Period) })
			if !yield(h, nil) {
				return
			}
		}
	}
}

// knownOf is what figures make known; no day of publication is the empty word.
func knownOf(t testing.TB, published string, lines ...string) (Known, data.Date) {
	t.Helper()
	all := figures(t, lines...)
	k := Known{Today: data.NewDate(2026, 1, 1)}
	sets := func(day data.Date) (*stats.Set, *stats.Rates) {
		set, err := stats.NewSet(histories(all, day), nil)
		if err != nil {
			t.Fatal(err)
		}
		rates, err := stats.NewRates(histories(all, day))
		if err != nil {
			t.Fatal(err)
		}
		return set, rates
	}
	k.Now, k.NowRates = sets(0)
	if published == "" {
		return k, 0
	}
	day, err := data.ParseDate(published)
	if err != nil {
		t.Fatal(err)
	}
	k.Then, k.ThenRates = sets(day)
	return k, day
}

// claims reads claims, each written "kind indicator reporter partner period value
// unit", then any of base=, hedge=, modality=, words=, slice=, sentence= and the
// word open. A dash is a field that the text leaves open.
func claims(t testing.TB, lines ...string) []Claim {
	t.Helper()
	var out []Claim
	for i, line := range lines {
		w := strings.Fields(line)
		if len(w) < 7 {
			t.Fatalf("%q has %d words", line, len(w))
		}
		for i := range w {
			if w[i] == "-" {
				w[i] = ""
			}
		}
		c := Claim{Start: i, End: i + 1, From: 0, To: len(lines)}
		c.Kind, c.Unit = data.ClaimKind(w[0]), w[6]
		c.Subject = data.Key{Indicator: w[1], Reporter: w[2], Partner: w[3], Product: data.Total}
		c.Words.Figure, c.Words.Modality = w[5], data.Actual
		var err error
		if w[4] != "" {
			if c.Period, err = data.ParsePeriod(w[4]); err != nil {
				t.Fatal(err)
			}
		}
		if c.Figure, err = data.ParseFigure(w[5]); err != nil {
			t.Fatal(err)
		}
		for _, word := range w[7:] {
			c.option(t, word)
		}
		if i > 0 && c.Figure.Hedge == data.Range && out[i-1].Figure.Hedge == data.Range {
			c.Start, c.End = out[i-1].Start, out[i-1].End // two ends of one range
		}
		out = append(out, c)
	}
	return out
}

func (c *Claim) option(t testing.TB, word string) {
	t.Helper()
	name, value, _ := strings.Cut(word, "=")
	var err error
	switch name {
	case "base":
		c.BasePeriod, err = data.ParsePeriod(value)
	case "hedge":
		c.Figure.Hedge, err = data.ParseHedge(value)
	case "modality":
		c.Words.Modality = data.Modality(value)
	case "words":
		c.Words.Figure = value
	case "slice":
		c.Slice = value
	case "sentence":
		c.From = len(value)
	case "place":
		c.PlaceOpen = true
	case "undated":
		c.Counted, c.CountedBase, c.Period, c.BasePeriod = c.Period, c.BasePeriod, data.Period{}, data.Period{}
	default:
		t.Fatalf("option %q", word)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// told writes what came of a claim: its verdict and the kinds of its reasons with
// what each says.
func told(c Checked) string {
	out := string(c.Verdict) + ":"
	for _, r := range c.Reasons {
		out += " " + string(r.Kind)
		if r.Says != "" && r.Says != c.Verdict {
			out += "(" + string(r.Says) + ")"
		}
	}
	return out
}
