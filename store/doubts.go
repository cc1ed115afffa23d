package store

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"slices"

	"oborot/data"
)

// finding keeps a doubt.
func (in *intake) finding(f data.Finding) error {
	line, spot, err := packPlace(f.Where)
	if err != nil {
		return err
	}
	args := ""
	if len(f.Args) > 0 {
		list, err := json.Marshal(f.Args)
		if err != nil {
			return err
		}
		args = string(list)
	}
	in.receipt.Findings++
	if len(in.receipt.FindingList) < listed {
		f.Args = slices.Clone(f.Args)
		in.receipt.FindingList = append(in.receipt.FindingList, f)
	}
	if f.Kind == data.SlipNearby {
		in.slipped[f.Where] = true
	}
	return in.rows.finding.add(nil, int64(in.id), int64(line), spot, f.Text, string(f.Kind), args)
}

// findDuplicates rejects the rows that tell another figure than an earlier row
// of the same release for the same series and period, and doubts the first ones
// that tell the same figure again.
func (in *intake) findDuplicates() error {
	if err := in.sorter.start(); err != nil {
		return err
	}
	var first row
	again := 0
	for {
		r, ok, err := in.sorter.next()
		if err == nil && !ok {
			return in.manyAgain(again)
		}
		if err != nil {
			return err
		}
		switch {
		case r.key != first.key:
			first = r
		case in.forms.judge(statementOf(first), statementOf(r)) != repeated:
			err = in.reject(in.contradiction(first, r))
		default:
			if again++; again <= listedAgain && !in.forms.of(r.form).spoken {
				before := in.release.Locate(first.place())
				err = in.finding(data.Finding{Where: r.place(), Kind: data.Again, Args: []string{before}, Text: "repeats " + before})
			}
		}
		if err != nil {
			return err
		}
	}
}

// listedAgain is how many figures told again are doubts of their own.
const listedAgain = 20

// manyAgain doubts the document for the other figures that it tells again.
func (in *intake) manyAgain(again int) error {
	if again <= listedAgain {
		return nil
	}
	return in.finding(data.Finding{Text: fmt.Sprintf("%d more figures are told twice alike", again-listedAgain)})
}

func (in *intake) contradiction(first, second row) *data.RowError {
	return &data.RowError{
		File:  in.release.Name,
		Where: in.release.Locate(second.place()),
		Found: fmt.Sprintf("%s for what %s tells as %s", in.forms.figure(statementOf(second)), in.release.Locate(first.place()),
			in.forms.figure(statementOf(first))),
		Expected: "one figure for one series and period",
	}
}

// slip doubts a total that stands a thousand or a million times above or below
// what was known of the same period before.
func (in *intake) slip(r row, known, told statement) error {
	k := in.catalogue.key(r.series())
	if in.codes.words[k.product] != data.Total || in.slipped[r.place()] {
		return nil
	}
	return in.doubtSlip(r, in.forms.figure(known), in.forms.figure(told), data.PeriodOfNumber(r.period()))
}

// doubtSlip doubts a figure where it stands so many times above or below one
// that was known of a period.
func (in *intake) doubtSlip(r row, known, told data.Figure, of data.Period) error {
	factor := data.Slip(told, known)
	if factor == 0 {
		return nil
	}
	k, w := in.catalogue.key(r.series()), in.codes.words
	key := data.Key{Indicator: w[k.indicator], Reporter: w[k.reporter], Partner: w[k.partner], Product: w[k.product]}
	return in.finding(data.Doubt(data.SlipKnown, key, data.PeriodOfNumber(r.period()), told, r.place(),
		data.SlipText(known, of, factor), known.Plain(), of.String(), fmt.Sprint(factor)))
}

// maxFresh is how many new totals are compared with the years before.
const maxFresh = 2000

// noteFresh remembers a total of a known series in a new period.
func (in *intake) noteFresh(r row) {
	if len(in.fresh) < maxFresh && in.catalogue.knows(r.series()) && !in.forms.of(r.form).missing() && !in.slipped[r.place()] &&
		in.codes.words[in.catalogue.key(r.series()).product] == data.Total {
		in.fresh = append(in.fresh, r)
	}
}

// yearsBack is how many years before a new figure are looked at.
const yearsBack = 4

// slips compares new totals with the four years that were known before them,
// where these are near one another.
func (in *intake) slips() error {
	for _, r := range in.fresh {
		var before []data.Figure
		p := data.PeriodOfNumber(r.period())
		q := p
		for range yearsBack {
			q = q.YearEarlier()
			err := each(in.ctx, in.conn, "SELECT release, coefficient, form FROM observation WHERE period = ? AND series = ? AND release < ? ORDER BY release DESC LIMIT 1",
				[]any{q.Number(), int64(r.series()), int64(in.id)}, func(v []driver.Value) error {
					s := statement{form: number(v[2]), coefficient: v[1].(int64)}
					if !in.forms.of(s.form).missing() {
						before = append(before, in.forms.figure(s))
					}
					return nil
				})
			if err != nil {
				return err
			}
		}
		if len(before) == yearsBack && data.Steady(before) {
			if err := in.doubtSlip(r, before[0], in.forms.figure(statementOf(r)), p.YearEarlier()); err != nil {
				return err
			}
		}
	}
	return nil
}
