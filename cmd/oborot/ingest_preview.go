package main

import (
	"fmt"
	"io"
	"iter"

	"oborot/data"
)

// previewed passes records on and shows the first figures among them as they were
// read, so that whoever writes a layout sees whether its columns are right.
func previewed(out io.Writer, sheets []string, records iter.Seq2[data.Record, error]) iter.Seq2[data.Record, error] {
	const shown = 6
	return func(yield func(data.Record, error) bool) {
		n := 0
		for record, err := range records {
			if o := record.Observation; o != nil && n < shown {
				n++
				fmt.Fprintln(out, previewLine(o, sheets))
			}
			if !yield(record, err) {
				return
			}
		}
	}
}

// previewLine writes a figure, its series and its place.
func previewLine(o *data.Observation, sheets []string) string {
	k, value := o.Series.Key, o.Figure.Plain()+" "+o.Series.Unit
	if o.Status == data.Missing {
		value = "missing"
	}
	words := k.Indicator + " " + k.Reporter + "–" + k.Partner
	if k.Product != data.Total {
		words += " " + k.Product
	}
	if k.Basis != "" {
		words += " " + string(k.Basis)
	}
	return fmt.Sprintf("%s %s: %s (%s)", words, o.Period, value, data.Locate(o.Place, sheets))
}
