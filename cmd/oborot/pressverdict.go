package main

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"oborot/charts"
	"oborot/data"
	"oborot/data/press"
	"oborot/stats/verdict"
)

// pressClaim is a claim of a text with the statement of the report that shows it.
type pressClaim struct {
	verdict.Claim
	shown *charts.Statement
}

// verdicts checks what each text of the report says: against itself, and against
// official figures as known on its day and as the report knows them.
func (m *pageMaker) verdicts(ctx context.Context) error {
	var order []*data.Release
	claims := map[string][]pressClaim{} // by the release
	days := map[data.Date][]verdict.Claim{}
	var all []verdict.Claim
	for i := range m.page.Press {
		s := &m.page.Press[i]
		if claims[s.Release.SHA256] == nil {
			order = append(order, s.Release)
		}
		for _, c := range claimsShown(s) {
			claims[s.Release.SHA256] = append(claims[s.Release.SHA256], c)
			days[s.Release.Vintage] = append(days[s.Release.Vintage], c.Claim)
			all = append(all, c.Claim)
		}
	}
	if len(all) == 0 {
		return nil
	}
	now, rates, err := officialOn(ctx, m.db, all, m.asOfValue)
	if err != nil {
		return err
	}
	today := m.page.Made
	if !m.asOfValue.IsZero() {
		today = m.asOfValue
	}
	known, err := m.knownThen(ctx, days)
	if err != nil {
		return err
	}
	for _, r := range order {
		text := verdict.Text{Published: r.Vintage}
		sentences := map[string]int{}
		for _, c := range claims[r.SHA256] {
			if _, found := sentences[c.Words.Sentence]; !found {
				sentences[c.Words.Sentence] = len(sentences)
			}
			c.From = sentences[c.Words.Sentence] // claims of one sentence stand together
			text.Claims = append(text.Claims, c.Claim)
		}
		then := known[r.Vintage]
		then.Now, then.NowRates, then.Today = now, rates, today
		for i, checked := range verdict.Check(text, then) {
			if shown := claims[r.SHA256][i].shown; shown != nil {
				shown.Checked = &checked
			}
		}
	}
	return nil
}

// knownThen reads what was known officially on the days of some texts. Nothing
// changes between two official releases, so that the days between them ask the
// store once.
func (m *pageMaker) knownThen(ctx context.Context, days map[data.Date][]verdict.Claim) (map[data.Date]verdict.Known, error) {
	releases, err := m.db.Releases(ctx)
	if err != nil {
		return nil, err
	}
	releases = slices.DeleteFunc(releases, func(r *data.Release) bool { return r.Format == (press.Format{}).Name() && isPress(r.Provider) })
	together := map[int][]data.Date{} // by how many official releases there were
	for _, day := range slices.Sorted(maps.Keys(days)) {
		n, _ := slices.BinarySearchFunc(releases, day+1, func(r *data.Release, d data.Date) int { return cmp.Compare(r.Vintage, d) })
		together[n] = append(together[n], day)
	}
	out := map[data.Date]verdict.Known{}
	for _, alike := range together {
		var told []verdict.Claim
		for _, day := range alike {
			told = append(told, days[day]...)
		}
		var known verdict.Known
		if known.Then, known.ThenRates, err = officialOn(ctx, m.db, told, alike[0]); err != nil {
			return nil, err
		}
		for _, day := range alike {
			out[day] = known
		}
	}
	return out, nil
}

// claimsShown are the claims behind a statement: its own, and those from which
// its rows are implied, which stand with it.
func claimsShown(s *charts.Statement) []pressClaim {
	own := pressClaim{shown: s, Claim: verdict.Claim{Claim: data.Claim{
		Kind: s.Kind, Subject: s.Series.Key, Period: s.Period, BasePeriod: s.BasePeriod, Span: s.Span,
		Figure: s.Figure, Unit: s.Unit, Where: s.Where, Words: s.Words,
	}}}
	out := []pressClaim{own}
	for i := range s.Rows {
		if c := s.Rows[i].Claim; c != nil {
			out = append(out, pressClaim{Claim: verdict.Claim{Claim: c.Claim}})
		}
	}
	for i := range out {
		out[i].PlaceOpen = strings.Contains(out[i].Words.Note, data.RemarkPlaceOpen)
	}
	return out
}
