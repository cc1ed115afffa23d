package main

import (
	"context"
	"fmt"
	"io"
	"iter"

	"oborot/data"
	"oborot/stats"
	"oborot/store"

	"github.com/spf13/pflag"
)

// currency is what --currency asks for: the currency, and the rates once they
// are read.
type currency struct {
	code  string
	rates *stats.Rates
}

// flags declares --currency on a subcommand.
func (c *currency) flags(f *pflag.FlagSet) {
	f.StringVar(&c.code, "currency", "", "convert amounts of money into this currency, with the exchange rates of the store")
}

// resolve reads the currency by its code or any of its names.
func (c *currency) resolve() error {
	if c.code == "" {
		return nil
	}
	unit, err := data.LookupUnit(c.code)
	if err == nil && !unit.IsCurrency() {
		err = fmt.Errorf("%s is no currency", unit.Code)
	}
	if err != nil {
		return usagef("--currency: %w", err)
	}
	c.code = unit.Code
	return nil
}

// read reads the rates as they were known on a day: those between the units
// given and the currency asked for, or every one where no units are given.
func (c *currency) read(ctx context.Context, db *store.DB, asOf data.Date, units []string) error {
	if c.rates != nil {
		return nil
	}
	q := store.Query{Indicators: []string{data.ExchangeRate}, AsOf: asOf}
	if units != nil {
		q.Units = append(units, c.code, "EUR", "USD", "KZT") // those that the others are quoted against
		for _, base := range q.Units {
			for _, measure := range []data.RateMeasure{data.RateOfDay, data.RateAverage, data.RateAtEnd} {
				q.Bases = append(q.Bases, data.RateKey("", "", base, "", measure).Basis)
			}
		}
	}
	var err error
	c.rates, err = stats.NewRates(db.Histories(ctx, q))
	return err
}

// set converts a set, where a currency is asked for.
func (c *currency) set(ctx context.Context, db *store.DB, asOf data.Date, set *stats.Set) (*stats.Set, error) {
	if c.code == "" {
		return set, nil
	}
	units := []string{}
	for _, k := range set.Keys() {
		units = append(units, k.Unit)
	}
	if err := c.read(ctx, db, asOf, unique(units)); err != nil {
		return nil, err
	}
	return set.Convert(c.code, c.rates), nil
}

// unique returns words without repetition.
func unique(words []string) []string {
	seen := map[string]bool{}
	out := []string{}
	for _, w := range words {
		if !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	return out
}

// histories converts published figures one by one, for an export. Those without
// a rate stay in their own currency; how many, and what would help, is said
// afterwards.
func (c *currency) histories(in iter.Seq2[*data.History, error], stderr io.Writer) iter.Seq2[*data.History, error] {
	if c.code == "" {
		return in
	}
	return func(yield func(*data.History, error) bool) {
		left := map[stats.Lack]int{}
		for h, err := range in {
			if err != nil {
				yield(h, err)
				return
			}
			converted, own := c.history(h, left)
			if converted != nil && !yield(converted, nil) || own != nil && !yield(own, nil) {
				return
			}
		}
		for lack, n := range left {
			fmt.Fprintf(stderr, "%s in %s not converted, for want of a rate to %s: `oborot pull %s` loads them\n",
				plural(n, "figure", "figures"), lack.From, lack.To, lack.Source)
		}
	}
}

// history parts a history into what is converted and what is not; nil where
// there is none.
func (c *currency) history(h *data.History, left map[stats.Lack]int) (converted, own *data.History) {
	if !stats.Convertible(h.Series.Key, c.code) {
		return nil, h
	}
	series := *h.Series
	series.Key = stats.ConvertedKey(series.Key, c.code)
	converted, own = &data.History{Series: &series, Extent: h.Extent}, &data.History{Series: h.Series}
	for _, t := range h.Figures {
		f, lack := c.rates.Told(h.Series, t, c.code)
		if lack == nil {
			converted.Figures = append(converted.Figures, f)
			continue
		}
		own.Figures = append(own.Figures, t)
		left[stats.Lack{From: lack.From, To: lack.To, Source: lack.Source}]++
	}
	if len(converted.Figures) == 0 {
		return nil, h
	}
	if len(own.Figures) == 0 {
		return converted, nil
	}
	return converted, own
}
