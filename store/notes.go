package store

import (
	"errors"

	"oborot/data"
)

// record takes what is no observation.
func (in *intake) record(r data.Record) error {
	switch {
	case r.Coverage != nil:
		return in.coverage(r.Coverage)
	case r.Claim != nil:
		return in.claim(r.Claim)
	case r.Finding != nil:
		return in.finding(*r.Finding)
	case r.Unstored != nil:
		return in.unstored(r.Unstored)
	}
	return errors.New("a record that says nothing: the reader has a mistake")
}

func (in *intake) coverage(c *data.Coverage) error {
	n, err := in.codes.numbers(c.Provider, c.Indicator, c.Reporter, c.Partner, c.Product)
	if err != nil {
		return err
	}
	t, period := teller{n[0], n[1], n[2]}, c.Period.Number()
	if !in.reach.cover(scope{t, period}, extent{n[3], n[4]}) {
		return nil
	}
	in.receipt.Coverage++
	if err := in.catalogue.load(t); err != nil {
		return err
	}
	return in.rows.coverage.add(int64(n[0]), int64(n[1]), int64(n[2]), period, int64(n[3]), int64(n[4]), int64(in.id), c.Sparse)
}

func (in *intake) words(period int64, series int32, w *data.Words) error {
	return in.rows.words.add(period, int64(series), int64(in.id), w.Figure, w.Sentence, w.Speaker, string(w.Modality), w.Note)
}

func (in *intake) claim(c *data.Claim) error {
	line, spot, err := packPlace(c.Where)
	if err != nil {
		return err
	}
	in.receipt.Claims++
	k, w := c.Subject, c.Words
	return in.rows.claim.add(nil, int64(in.id), string(c.Kind), k.Provider, k.Indicator, k.Reporter, k.Partner, k.Product, k.Unit,
		string(k.Basis), c.Place, c.Period.Number(), c.Span, c.BasePeriod.Number(),
		c.Figure.Coefficient, int64(c.Figure.Exponent), c.Figure.Hedge.String(), c.Unit,
		int64(line), spot, w.Figure, w.Sentence, w.Speaker, string(w.Modality), w.Note)
}

func (in *intake) unstored(u *data.Unstored) error {
	line, spot, err := packPlace(u.Where)
	if err != nil {
		return err
	}
	in.receipt.Unstored++
	if len(in.receipt.UnstoredList) < listed {
		in.receipt.UnstoredList = append(in.receipt.UnstoredList, *u)
	}
	w := u.Words
	return in.rows.unstored.add(nil, int64(in.id), int64(line), spot, w.Figure, w.Sentence, w.Speaker, string(w.Modality), w.Note, u.Reason)
}

// reject takes a row that could not be read.
func (in *intake) reject(e *data.RowError) error {
	in.receipt.RejectedCount++
	if len(in.receipt.Rejected) < listed {
		in.receipt.Rejected = append(in.receipt.Rejected, e)
	}
	if in.options.Rejected != nil {
		in.options.Rejected(e)
	}
	if !in.options.Partial {
		return nil
	}
	return in.rows.reject.add(nil, int64(in.id), e.File, e.Where, e.Found, e.Expected)
}
