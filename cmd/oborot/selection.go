package main

import (
	"cmp"
	"context"
	"iter"
	"maps"
	"slices"

	"oborot/data"
	"oborot/stats"
	"oborot/store"

	"github.com/spf13/pflag"
)

// selection is what growth, report, export and explain are asked about.
type selection struct {
	indicators                  []string
	reporter, partner, product  string
	period, against, by, freq   string
	unit, basis, provider, asOf string
	reporterCode, partnerCode   string
	periodValue, againstValue   data.Period
	freqValue                   data.Freq
	basisValue                  data.Basis
	asOfValue                   data.Date
	currency                    currency
}

// flags declares the selection on a subcommand.
func (s *selection) flags(f *pflag.FlagSet) {
	f.StringSliceVar(&s.indicators, "indicator", nil, "turnover, exports, imports, balance, fdi_inflow … ; repeats")
	f.StringVar(&s.reporter, "reporter", "", "the reporting country or place: KZ, KAZ, 398, Kazakhstan, Казахстан")
	f.StringVar(&s.partner, "partner", "", "the partner country or group")
	f.StringVar(&s.product, "product", "", "TOTAL, or a code with its classification: HS:2709")
	f.StringVar(&s.period, "period", "", "2024-S1, H1 2024, 2024, 9M 2024, «январь–июнь 2024» … (the latest complete one)")
	f.StringVar(&s.against, "against", "yoy", "the base: yoy, previous, or a period")
	f.StringVar(&s.by, "by", "", "a row for each: reporter, partner, product, period, provider")
	f.StringVar(&s.freq, "freq", "", "A, S, Q, M or YTD")
	f.StringVar(&s.unit, "unit", "", "USD, EUR, PN …")
	f.StringVar(&s.basis, "basis", "", "name=value;… where a provider tells several series apart")
	f.StringVar(&s.provider, "provider", "", "kz_stat, eurostat, press …")
	s.currency.flags(f)
	f.StringVar(&s.asOf, "as-of", "", "what was known on that day, YYYY-MM-DD")
}

// base returns the base period that the selection asks for.
func (s *selection) base(p data.Period) data.Period {
	previous, ok := p.Previous()
	switch {
	case ok && s.against == "previous":
		return previous
	case s.againstValue.IsZero():
		return p.YearEarlier()
	case p.IsInstant() && !s.againstValue.IsInstant():
		return s.againstValue.Instant()
	}
	return s.againstValue
}

// queries returns what to ask the store so that rows of the selection can lean
// on what they need: both flows of a turnover, the members of a group and its
// other compositions, and a press turnover in either order of the pair.
func (s *selection) queries() []store.Query {
	q := s.query()
	q.Indicators = leaning(q.Indicators)
	out := []store.Query{q}
	if s.reporterCode != "" && s.partnerCode != "" {
		swapped := q
		swapped.Reporters, swapped.Partners = q.Partners, q.Reporters
		out = append(out, swapped)
	}
	return out
}

// trade are the indicators of which one can be formed from the others.
var trade = []string{"turnover", "exports", "imports", "balance"}

// leaning returns indicators with those that they can be formed from.
func leaning(indicators []string) []string {
	if slices.ContainsFunc(indicators, func(i string) bool { return slices.Contains(trade, i) }) {
		return append(slices.Clone(indicators), trade...)
	}
	return indicators
}

// query asks the store for the series of the selection, and for the members and
// other compositions of its groups.
func (s *selection) query() store.Query {
	q := store.Query{AsOf: s.asOfValue, Indicators: s.indicators, Reporters: family(s.reporterCode), Partners: family(s.partnerCode)}
	q.Products, q.Units, q.Providers = one(s.product), one(s.unit), one(s.provider)
	if s.basis != "" {
		q.Bases = []data.Basis{s.basisValue}
	}
	return q
}

// one returns a list of the word, none of no word.
func one(word string) []string {
	if word == "" {
		return nil
	}
	return []string{word}
}

// family returns an area with the areas that a comparison of it may need: the
// other compositions of a group, and every member of any of them.
func family(code string) []string {
	if code == "" {
		return nil
	}
	out := []string{code}
	for area := range data.Areas() {
		if area.Code != code && area.IsGroup() && data.SameFamily(code, area.Code) {
			out = append(out, area.Code)
		}
	}
	for _, group := range slices.Clone(out) {
		for _, era := range []data.Date{data.NewDate(2000, 1, 1), data.NewDate(2019, 1, 1), data.NewDate(2024, 1, 1)} {
			out = append(out, data.GroupMembers(group, era)...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// gather reads the histories and claims that several questions ask for.
func gather(ctx context.Context, db *store.DB, queries []store.Query) (*stats.Set, error) {
	var claims []data.ToldClaim
	for _, q := range queries {
		found, err := db.Claims(ctx, q)
		if err != nil {
			return nil, err
		}
		claims = append(claims, found...)
	}
	return stats.NewSet(histories(ctx, db, queries), claims)
}

// histories joins the answers to several questions; each series comes once.
func histories(ctx context.Context, db *store.DB, queries []store.Query) iter.Seq2[*data.History, error] {
	seen := map[data.Key]bool{}
	return func(yield func(*data.History, error) bool) {
		for _, q := range queries {
			for h, err := range db.Histories(ctx, q) {
				if err == nil && seen[h.Series.Key] {
					continue
				}
				if err == nil {
					seen[h.Series.Key] = true
				}
				if !yield(h, err) {
					return
				}
			}
		}
	}
}

// wants says whether a series is one that the selection asks for, and not only
// one that its rows lean on.
func (s *selection) wants(k data.Key) bool {
	if len(s.indicators) > 0 && !slices.Contains(s.indicators, k.Indicator) {
		return false
	}
	if s.partnerCode == "" || s.reporterCode == "" {
		return s.matches(k.Reporter, k.Partner)
	}
	return s.matches(k.Reporter, k.Partner) || k.Indicator == "turnover" && isPress(k.Provider) && s.matches(k.Partner, k.Reporter)
}

// matches says whether reporter and partner are those of the selection. A group
// that evolves asks for all its compositions.
func (s *selection) matches(reporter, partner string) bool {
	return (s.reporterCode == "" || s.reporterCode == reporter || evolves(s.reporterCode, reporter)) &&
		(s.partnerCode == "" || s.partnerCode == partner || evolves(s.partnerCode, partner))
}

// names says whether the selection asks for the very areas of a series, and not
// only for the family that its group belongs to.
func (s *selection) names(k data.Key) bool {
	return !evolves(s.reporterCode, k.Reporter) && !evolves(s.partnerCode, k.Partner)
}

// evolves says whether code is the name of a whole family and other one of its
// compositions: EU asks for EU28 and for EU27_2020.
func evolves(code, other string) bool {
	area, ok := data.AreaByCode(other)
	return ok && area.IsGroup() && area.Parent == code && other != code
}

// isPress says whether a provider is a newspaper: the code press, or a domain.
func isPress(provider string) bool {
	p, ok := data.ProviderByCode(provider)
	return !ok || p.Kind == "press"
}

// keys returns the series that rows are asked for, derived ones included.
func (s *selection) keys(set *stats.Set) []data.Key {
	var out []data.Key
	all := set.Keys()
	if len(s.indicators) == 0 || slices.ContainsFunc(s.indicators, func(i string) bool { return i == "turnover" || i == "balance" }) {
		all = append(slices.Clone(all), set.Derivable()...)
	}
	for _, k := range all {
		if s.wants(k) {
			out = append(out, k)
		}
	}
	s.sort(out)
	return out
}

// sort puts series in order. What the order of providers and indicators needs is
// looked up once for each pair of them.
func (s *selection) sort(keys []data.Key) {
	head := func(k data.Key) data.Key { return data.Key{Provider: k.Provider, Indicator: k.Indicator} }
	heads := map[data.Key]bool{}
	for _, k := range keys {
		heads[head(k)] = true
	}
	places := s.places(heads)
	slices.SortStableFunc(keys, func(a, b data.Key) int {
		if a.Provider != b.Provider || a.Indicator != b.Indicator {
			return places[head(a)] - places[head(b)]
		}
		return a.Compare(b)
	})
}

// places numbers keys in their order.
func (s *selection) places(keys map[data.Key]bool) map[data.Key]int {
	out := map[data.Key]int{}
	for i, k := range slices.SortedFunc(maps.Keys(keys), s.inOrder) {
		out[k] = i
	}
	return out
}

// inOrder orders series by provider, the reporter's own office first, and by
// indicator as the code lists do, then by key.
func (s *selection) inOrder(a, b data.Key) int {
	return cmp.Or(boolOrder(!s.ownOffice(a.Provider))-boolOrder(!s.ownOffice(b.Provider)), data.ProviderRank(a.Provider)-data.ProviderRank(b.Provider),
		indicatorOrder(a.Indicator)-indicatorOrder(b.Indicator), a.Compare(b))
}

// ownOffice says whether a provider is the office of the reporter, or of the
// country that the reporter is a region of.
func (s *selection) ownOffice(provider string) bool {
	p, ok := data.ProviderByCode(provider)
	area, _ := data.AreaByCode(s.reporterCode)
	return ok && p.Area != "" && (p.Area == s.reporterCode || !area.IsGroup() && p.Area == area.Parent)
}

// indicatorOrder is the place of an indicator in indicator.csv.
func indicatorOrder(code string) int {
	return slices.IndexFunc(data.Indicators(), func(i data.Indicator) bool { return i.Code == code })
}
