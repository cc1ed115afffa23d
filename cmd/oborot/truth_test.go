package main

import (
	"math/rand/v2"

	"oborot/data"
)

// truth is what a made-up office knows: the trade of two countries in a period
// and a year earlier, to the last unit of money. Turnover and balance follow
// from the flows, and the reporter's whole trade holds more than that with one
// partner.
type truth struct {
	*rand.Rand
	reporter, partner string
	unit              string
	published         data.Date
	period, base      data.Period
	now, then, before map[string]int64 // by indicator: in the period, one year and two years earlier
	whole             map[string]int64
	plain             bool // no hedges
}

// truthAreas are the countries that the word files of testdata/truths know.
var truthAreas = []string{"KZ", "RU", "CN", "UZ", "TR", "DE", "FR", "BE", "IT", "GE", "AZ", "PL", "VN", "MN"}

// newTruth makes the truth of a number: the same one whenever it is asked.
func newTruth(number uint64) *truth {
	t := &truth{Rand: rand.New(rand.NewPCG(number, 20171120)), unit: "USD"}
	a := t.IntN(len(truthAreas))
	b := (a + 1 + t.IntN(len(truthAreas)-1)) % len(truthAreas)
	t.reporter, t.partner = truthAreas[a], truthAreas[b]
	if t.IntN(4) == 0 {
		t.unit = "EUR"
	}
	t.published = data.NewDate(2012+t.IntN(13), 1+t.IntN(12), 1+t.IntN(28))
	t.period = t.ended()
	t.base = t.period.YearEarlier()
	t.now, t.then, t.before, t.whole = map[string]int64{}, map[string]int64{}, map[string]int64{}, map[string]int64{}
	for _, flow := range []string{"exports", "imports", "fdi_inflow"} {
		t.before[flow] = t.amount()
		t.then[flow] = t.moved(t.before[flow])
		t.now[flow] = t.moved(t.then[flow])
		t.whole[flow] = t.now[flow] + t.now[flow]*int64(t.IntN(2000))/100
	}
	for _, m := range []map[string]int64{t.now, t.then, t.before, t.whole} {
		m["turnover"], m["balance"] = m["exports"]+m["imports"], m["exports"]-m["imports"]
	}
	return t
}

// ended picks a period that is over on the day of publication, seldom long ago.
func (t *truth) ended() data.Period {
	for {
		year := t.published.Year() - min(t.IntN(3), t.IntN(3))
		var p data.Period
		switch t.IntN(6) {
		case 0, 1:
			p = data.Year(year)
		case 2:
			p = data.Half(year, 1+t.IntN(2))
		case 3:
			p = data.Quarter(year, 1+t.IntN(4))
		case 4:
			p = data.Span(year, 1, 2+t.IntN(10))
		default:
			p = data.Month(year, 1+t.IntN(12))
		}
		if p.End() <= t.published {
			return p
		}
	}
}

// amount picks a number of any size that trade has, from a hundred thousand to
// some hundred billions, as likely small as large.
func (t *truth) amount() int64 {
	n := int64(100_000)
	for range t.IntN(6) {
		n *= 10
	}
	return n + t.Int64N(9*n)
}

// moved picks what an amount became in a year: mostly somewhat more or less, now
// and then about twice or half.
func (t *truth) moved(n int64) int64 {
	switch t.IntN(10) {
	case 0:
		return n * int64(1800+t.IntN(250)) / 1000
	case 1:
		return n * int64(460+t.IntN(80)) / 1000
	case 2:
		return n * int64(1000+t.IntN(8000)) / 1000
	case 3:
		return n * int64(1280+t.IntN(100)) / 1000
	}
	return n * int64(650+t.IntN(700)) / 1000
}

// histories is the truth as a store knows it.
func (t *truth) histories() []*data.History {
	release := &data.Release{Provider: "kz_stat", Vintage: t.published.AddDays(-1)}
	var out []*data.History
	add := func(indicator, partner string, now int64, earlier ...int64) {
		k := data.Key{Provider: "kz_stat", Indicator: indicator, Reporter: t.reporter, Partner: partner, Product: data.Total, Unit: t.unit}
		h := &data.History{Series: &data.Series{Key: k}}
		for i, amount := range earlier {
			p := data.Period{Start: t.period.Start.AddMonths(-12 * (len(earlier) - i)), Months: t.period.Months}
			h.Figures = append(h.Figures, data.Told{Period: p, Figure: data.Figure{Coefficient: amount}, Status: data.Normal, Release: release})
		}
		h.Figures = append(h.Figures, data.Told{Period: t.period, Figure: data.Figure{Coefficient: now}, Status: data.Normal, Release: release})
		out = append(out, h)
	}
	for _, indicator := range []string{"exports", "imports", "turnover", "balance", "fdi_inflow"} {
		add(indicator, t.partner, t.now[indicator], t.before[indicator], t.then[indicator])
		add(indicator, data.World, t.whole[indicator], t.wholeThen(indicator))
	}
	return out
}

// wholeThen is the reporter's whole trade a year earlier: with all the others it
// was what it is. A balance is no part of a whole.
func (t *truth) wholeThen(indicator string) int64 {
	return t.whole[indicator] - t.now[indicator] + t.then[indicator]
}
