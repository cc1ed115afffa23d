package store

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"oborot/data"
)

// Found is a series of the store with what there is of it.
type Found struct {
	Series      *data.Series
	Figures     int // periods with a figure
	First, Last data.Period
}

// Series finds the series of which every word stands, in any case, in a code or
// a name (in any language) of its key; a code of an area written in capitals,
// as KZ or BE, stands for itself alone. Without words it returns all.
func (db *DB) Series(ctx context.Context, words []string) ([]Found, error) {
	v, err := db.look(ctx, 0)
	if err != nil {
		return nil, err
	}
	defer v.close()
	out, err := v.find(words)
	return out, db.explain(err)
}

func (v *view) find(words []string) ([]Found, error) {
	all, err := v.choose(Query{})
	if err != nil {
		return nil, err
	}
	n := names{}
	selected := slices.DeleteFunc(all, func(c chosen) bool { return !n.match(c.series.Key, words) })
	if len(selected) == 0 {
		return nil, nil
	}
	periods, err := v.periods(nil)
	if err != nil {
		return nil, err
	}
	out := make([]Found, len(selected))
	for i, c := range selected {
		out[i].Series = c.series
	}
	err = v.visit(selected, periods, func(c cell) {
		f, p := &out[c.slot], data.PeriodOfNumber(c.period)
		if f.Figures == 0 {
			f.First = p
		}
		if f.Last != p {
			f.Figures, f.Last = f.Figures+1, p
		}
	})
	return out, err
}

// names keeps what a code may be called by, in lower case.
type names map[string]string

// match says whether every word stands in one of the key's codes or names.
func (n names) match(k data.Key, words []string) bool {
	for _, w := range words {
		_, code := data.AreaByCode(w)
		lower := strings.ToLower(w)
		if !slices.ContainsFunc([]string{k.Provider, k.Indicator, k.Reporter, k.Partner, k.Product, k.Unit, string(k.Basis)},
			func(c string) bool { return code && c == w || !code && strings.Contains(n.of(c), lower) }) {
			return false
		}
	}
	return true
}

// of returns a code and its names. A code of one list may be one of another
// too; then the names of both are there, which finds more and never less.
func (n names) of(code string) string {
	if s, ok := n[code]; ok {
		return s
	}
	all := []string{code}
	area, isArea := data.AreaByCode(code)
	indicator, isIndicator := data.IndicatorByCode(code)
	provider, isProvider := data.ProviderByCode(code)
	for _, lang := range data.Languages {
		if isArea {
			all = append(all, area.Name(lang))
		}
		if isIndicator {
			all = append(all, indicator.Name(lang))
		}
		if isProvider {
			all = append(all, provider.Name(lang))
		}
	}
	n[code] = strings.ToLower(strings.Join(all, "\n"))
	return n[code]
}

// Notes are what of a release is no figure and no claim: what was left out, and
// why, and what is doubtful.
type Notes struct {
	Findings []data.Finding
	Unstored []data.Unstored
	Rejected []*data.RowError
}

// Notes returns the notes of the release with that SHA-256.
func (db *DB) Notes(ctx context.Context, sha256 string) (Notes, error) {
	v, err := db.look(ctx, 0)
	if err != nil {
		return Notes{}, err
	}
	defer v.close()
	n, err := v.notes(sha256)
	return n, db.explain(err)
}

func (v *view) notes(sum string) (n Notes, err error) {
	const of = " WHERE release = (SELECT id FROM release WHERE sha256 = ?) ORDER BY id"
	err = v.rows("SELECT line, spot, text, kind, args FROM finding"+of, sum, func(scan func(...any) error) error {
		var f data.Finding
		var at packed
		var args string
		err := scan(&at.line, &at.spot, &f.Text, &f.Kind, &args)
		if err == nil && args != "" {
			err = json.Unmarshal([]byte(args), &f.Args)
		}
		f.Where = at.place()
		n.Findings = append(n.Findings, f)
		return err
	})
	if err != nil {
		return n, err
	}
	err = v.rows("SELECT line, spot, figure, sentence, speaker, modality, note, reason FROM unstored"+of, sum, func(scan func(...any) error) error {
		var u data.Unstored
		var at packed
		w := &u.Words
		err := scan(&at.line, &at.spot, &w.Figure, &w.Sentence, &w.Speaker, &w.Modality, &w.Note, &u.Reason)
		u.Where = at.place()
		n.Unstored = append(n.Unstored, u)
		return err
	})
	if err != nil {
		return n, err
	}
	err = v.rows("SELECT file, place, found, expected FROM reject"+of, sum, func(scan func(...any) error) error {
		e := &data.RowError{}
		n.Rejected = append(n.Rejected, e)
		return scan(&e.File, &e.Where, &e.Found, &e.Expected)
	})
	return n, err
}

// packed is a place as the schema keeps it.
type packed struct {
	line int32
	spot int64
}

func (p packed) place() data.Place { return unpackPlace(p.line, p.spot) }

// rows calls f for every row of a query of few rows.
func (v *view) rows(query string, arg any, f func(scan func(...any) error) error) error {
	rows, err := v.conn.QueryContext(v.ctx, query, arg)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := f(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}
