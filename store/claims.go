package store

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"oborot/data"
)

// Claims returns what texts say about the selected things and what is no
// figure, in order of release and of the text. A claim that leaves its
// indicator, product, unit or period open is about all of them.
func (db *DB) Claims(ctx context.Context, q Query) ([]data.ToldClaim, error) {
	v, err := db.look(ctx, q.AsOf)
	if err != nil {
		return nil, err
	}
	defer v.close()
	claims, err := v.claims(q)
	return claims, db.explain(err)
}

func (v *view) claims(q Query) ([]data.ToldClaim, error) {
	where, args := claimsWhere(q)
	rows, err := v.conn.QueryContext(v.ctx, `SELECT release, kind, provider, indicator, reporter, partner, product, unit, basis,
		place, period, span, base_period, coefficient, exponent, hedge, claim_unit, line, spot,
		figure, sentence, speaker, modality, note FROM claim WHERE `+where+" ORDER BY release, id", args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []data.ToldClaim
	for rows.Next() {
		id, c, err := scanClaim(rows.Scan)
		if err != nil {
			return nil, err
		}
		if r := v.releases.byID[id]; r != nil && inSpans(c.Period, q.Periods) {
			out = append(out, data.ToldClaim{Claim: c, Release: r})
		}
	}
	return out, rows.Err()
}

func inSpans(p data.Period, spans []data.Period) bool {
	return p.IsZero() || len(spans) == 0 || slices.ContainsFunc(spans, func(s data.Period) bool { return s.Contains(p) })
}

func scanClaim(scan func(...any) error) (release int32, c data.Claim, err error) {
	var period, base, spot int64
	var line int32
	var hedge string
	k, w := &c.Subject, &c.Words
	err = scan(&release, &c.Kind, &k.Provider, &k.Indicator, &k.Reporter, &k.Partner, &k.Product, &k.Unit, &k.Basis,
		&c.Place, &period, &c.Span, &base, &c.Figure.Coefficient, &c.Figure.Exponent, &hedge, &c.Unit, &line, &spot,
		&w.Figure, &w.Sentence, &w.Speaker, &w.Modality, &w.Note)
	if err != nil {
		return 0, c, err
	}
	c.Period, c.BasePeriod = data.PeriodOfNumber(period), data.PeriodOfNumber(base)
	c.Where = unpackPlace(line, spot)
	c.Figure.Hedge, err = data.ParseHedge(hedge)
	return release, c, err
}

// claimsWhere writes the condition of a query on the table claim, which keeps
// its words as they are.
func claimsWhere(q Query) (string, []any) {
	conditions, args := []string{"true"}, []any(nil)
	limit := func(column, open string, words []string) {
		if len(words) > 0 {
			list, _ := json.Marshal(words) // strings can always be written
			conditions = append(conditions, "("+column+" IN (SELECT value FROM json_each(?))"+open+")")
			args = append(args, string(list))
		}
	}
	limit("provider", "", q.Providers)
	limit("indicator", " OR indicator = ''", q.Indicators)
	limit("reporter", "", q.Reporters)
	limit("partner", "", q.Partners)
	limit("product", " OR product = ''", q.Products)
	limit("unit", " OR unit = ''", q.Units)
	return strings.Join(conditions, " AND "), args
}
