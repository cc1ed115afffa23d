package charts

import (
	"slices"
	"strings"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// The fixture is a report of invented figures of realistic shape.

var kazStat = &data.Release{
	SHA256: "5a1c0de0f00dfeed5a1c0de0f00dfeed5a1c0de0f00dfeed5a1c0de0f00dfeed", Name: "trade-by-country-2024.xls",
	Title: "Trade of Kazakhstan by country", Provider: "kz_stat", Vintage: data.NewDate(2024, 8, 14),
	VintageFrom: data.VintagePrinted, Sheets: []string{"2022", "2023", "2024"},
}

var eurostat = &data.Release{
	SHA256: "e0e0a7e0f00dfeed5a1c0de0f00dfeed5a1c0de0f00dfeed5a1c0de0f00dfeed", Name: "ext_lt_maineu.tsv.gz",
	Provider: "eurostat", Vintage: data.NewDate(2024, 9, 16), VintageFrom: data.VintageDownload,
}

var newspaper = &data.Release{
	SHA256: "9a9e79a9e79a9e79a9e79a9e79a9e79a9e79a9e79a9e79a9e79a9e79a9e79a9e", Name: "almaty-belgium.txt",
	Title: "Mayor meets ambassador", Provider: "example-news.kz", Vintage: data.NewDate(2017, 9, 21), VintageFrom: data.VintagePrinted,
}

func key(provider, indicator, reporter, partner, unit string) data.Key {
	return data.Key{Provider: provider, Indicator: indicator, Reporter: reporter, Partner: partner, Product: data.Total, Unit: unit}
}

var (
	turnoverBE = key("kz_stat", "turnover", "KZ", "BE", "USD")
	exportsEU  = key("eurostat", "exports", "EU27_2020", "KZ", "EUR")
	firms      = key("kz_stat", "enterprises_foreign_capital", "KZ-75", "BE", "PN")
)

func num(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func perhaps(s string) decimal.NullDecimal { return decimal.NewNullDecimal(num(s)) }

// amount is a published figure as an amount; a letter after a space is its
// status: "41.2e6 P".
func amount(s *data.Series, p data.Period, text string, r *data.Release) *stats.Amount {
	if text == "" {
		return nil
	}
	figure, letter, _ := strings.Cut(text, " ")
	f, err := data.ParseFigure(figure)
	if err != nil {
		panic(err)
	}
	status, err := data.ParseStatus(letter)
	if err != nil {
		panic(err)
	}
	told := data.Told{Period: p, Figure: f, Status: status, Release: r, Place: data.Place{Sheet: 3, Row: int32(p.Start.Month() + 11), Column: 4}}
	if len(r.Sheets) == 0 {
		told.Place = data.Place{Row: 431, Column: int32(p.Start.Month())}
	}
	return &stats.Amount{
		Value: f.Decimal(), Interval: f.Interval(), Status: status, Valuation: s.Valuation,
		Parts: []stats.Part{{Series: s, Told: told, Sign: 1}},
	}
}

// compare makes a row of two published figures, either of which may be empty.
func compare(k data.Key, p data.Period, value, base string, r *data.Release, status stats.Status, notes ...stats.Note) stats.Row {
	s := &data.Series{Key: k}
	row := stats.Row{Series: *s, Period: p, BasePeriod: p.YearEarlier(), Status: status, Notes: notes}
	row.Value, row.Base = amount(s, p, value, r), amount(s, row.BasePeriod, base, r)
	if row.Base != nil {
		row.BaseInterval = row.Base.Interval
	}
	if row.Value == nil || row.Base == nil || status == stats.BasisDiffers {
		return row
	}
	change := row.Value.Value.Sub(row.Base.Value)
	row.Change = &change
	if status.HasRate() {
		row.Rate = rateOf(row.Value, row.Base)
	}
	return row
}

func rateOf(value, base *stats.Amount) *stats.Rate {
	grow := func(v, b decimal.Decimal) decimal.NullDecimal {
		return decimal.NewNullDecimal(v.Sub(b).Mul(num("100")).DivRound(b, 20))
	}
	return &stats.Rate{
		Percent: grow(value.Value, base.Value),
		Low:     grow(value.Interval.Low.Decimal, base.Interval.High.Decimal),
		High:    grow(value.Interval.High.Decimal, base.Interval.Low.Decimal),
	}
}

// implied is the press figure whose base is implied by "almost twice".
func implied() stats.Row {
	k := key("example-news.kz", "turnover", "KZ-75", "BE", "USD")
	s := &data.Series{Key: k}
	p := data.Half(2017, 1)
	words := &data.Words{
		Figure: "about 44 million dollars", Speaker: "the mayor", Modality: data.Said,
		Sentence: "Turnover with Belgium was about 44 million dollars in the half-year, almost twice as much as before.",
	}
	told := data.Told{
		Period: p, Figure: data.Figure{Coefficient: 44, Exponent: 6, Hedge: data.About}, Status: data.Unvalidated,
		Release: newspaper, Place: data.Place{Row: 3, Column: 27, Width: 24}, Words: words,
	}
	claim := &data.ToldClaim{Claim: data.Claim{
		Kind: data.GrowthFactor, Subject: k, Period: p, BasePeriod: p.YearEarlier(), Unit: "RATIO",
		Figure: data.Figure{Coefficient: 2, Hedge: data.Almost}, Where: data.Place{Row: 3, Column: 72, Width: 12},
		Words: data.Words{Figure: "almost twice", Sentence: words.Sentence, Speaker: "the mayor", Modality: data.Said},
	}, Release: newspaper}
	return stats.Row{
		Series: *s, Period: p, BasePeriod: p.YearEarlier(), Status: stats.Implied,
		Value: &stats.Amount{
			Value: told.Figure.Decimal(), Interval: told.Figure.Interval(), Hedge: data.About, Status: data.Unvalidated,
			Parts: []stats.Part{{Series: s, Told: told, Sign: 1}},
		},
		BaseInterval: data.Closed(num("21750000"), num("44500000").DivRound(num("1.875"), 10)),
		Rate:         &stats.Rate{Percent: perhaps("100"), Low: perhaps("87.5"), High: perhaps("100"), Hedge: data.Almost},
		Claim:        claim,
		Notes: []stats.Note{
			{Code: stats.NoteClaim, Args: []string{"almost twice"}}, {Code: stats.NoteSpeaker, Args: []string{"the mayor"}},
			{Code: stats.NoteText, Args: []string{data.RemarkPlaceOpen}}, {Code: stats.NoteHedge, Args: []string{"about"}},
		},
	}
}

// statement is the press text of implied as a statement.
func statement() Statement {
	row := implied()
	told := row.Value.Parts[0]
	return Statement{
		Series: row.Series, Period: row.Period, Kind: data.Level, Figure: told.Figure, Unit: "USD", Words: *told.Words,
		Where: told.Place, Release: newspaper, Rows: []stats.Row{row}, Notes: []stats.Note{{Code: stats.NoteText, Args: []string{data.RemarkPlaceOpen}}},
	}
}

// derived is a turnover formed from both flows, each added up from months.
func derived() stats.Row {
	k := key("eurostat", "turnover", "EU27_2020", "KZ", "EUR")
	row := compare(k, data.Half(2024, 1), "19832.6e6", "20411.2e6", eurostat, stats.OK, stats.Note{Code: stats.NoteDerived, Args: []string{"exports FOB + imports CIF"}})
	flows := []data.Key{exportsEU, key("eurostat", "imports", "EU27_2020", "KZ", "EUR")}
	row.Value.Parts, row.Value.Valuation = nil, "exports FOB + imports CIF"
	row.Value.Method = stats.Method{Kind: stats.DerivedSum, Pieces: 6, Each: data.Monthly}
	for i, each := range []string{"1021.4e6", "2284.0e6"} {
		s := &data.Series{Key: flows[i]}
		for m := 1; m <= 6; m++ {
			row.Value.Parts = append(row.Value.Parts, amount(s, data.Month(2024, m), each, eurostat).Parts...)
		}
	}
	return row
}

// years makes rows of one series from values of successive periods; each is
// compared with the one that lies back positions before.
func successive(k data.Key, first data.Period, back int, r *data.Release, values ...string) []stats.Row {
	var out []stats.Row
	p := first
	for i, v := range values {
		base, status := "", stats.OK
		if i >= back {
			base = values[i-back]
		} else {
			status = stats.BaseMissing
		}
		if strings.HasSuffix(v, "P") && status == stats.OK {
			status = stats.IsProvisional
		}
		if v == "" {
			status = stats.Gap
		}
		if base == "" && v != "" {
			status = stats.BaseMissing
		}
		out = append(out, compare(k, p, v, base, r, status))
		p = data.Period{Start: p.End(), Months: p.Months}
	}
	return out
}

func historyOf(rows []stats.Row) History {
	h := History{Series: &rows[0].Series}
	for _, r := range rows {
		point := stats.Point{Period: r.Period, Amount: r.Value, Status: stats.OK}
		if r.Value == nil {
			point.Status = stats.Gap
		} else if r.Value.Status == data.Provisional {
			point.Status = stats.IsProvisional
		}
		h.Points = append(h.Points, point)
	}
	return h
}

// ranked makes a ranking of partners from codes and pairs of value and base.
func ranked(k data.Key, p data.Period, r *data.Release, of string, rows ...[3]string) Ranking {
	out := Ranking{By: ByPartner}
	for i, row := range rows {
		k.Partner = row[0]
		status := stats.OK
		if row[2] == "" {
			status = stats.BaseMissing
		}
		one := stats.Ranked{Row: compare(k, p, row[1], row[2], r, status), Rank: i + 1}
		if one.Value != nil {
			one.Share = decimal.NewNullDecimal(one.Value.Value.Mul(num("100")).DivRound(num(of), 20))
		}
		if one.Change != nil {
			one.Contribution = decimal.NewNullDecimal(one.Change.Mul(num("100")).DivRound(num(of), 20))
		}
		out.Rows = append(out.Rows, one)
	}
	return out
}

// fixture is the report that the tests look at.
func fixture(lang string) *Report {
	halves := successive(turnoverBE, data.Half(2022, 1), 2, kazStat, "268.4e6", "301.7e6", "291.08e6", "322.95e6", "320.184e6 P")
	quarters := successive(turnoverBE, data.Quarter(2022, 1), 4, kazStat,
		"121.2e6", "147.2e6", "139.9e6", "161.8e6", "", "160.9e6", "158.3e6", "164.6e6", "151.6e6", "168.6e6 P")
	years := successive(turnoverBE, data.Year(2018), 1, kazStat, "611.4e6", "588.0e6", "402.9e6", "455.3e6", "570.1e6", "614.03e6")
	partial := compare(turnoverBE, data.Span(2024, 1, 9), "489.9e6", "", kazStat, stats.PartialPeriod,
		stats.Note{Code: stats.NoteMissingParts, Args: []string{"2024-09"}})
	differs := compare(key("kz_stat", "exports", "KZ", "EU", "USD"), data.Half(2024, 1), "16.2e9", "15.9e9", kazStat, stats.BasisDiffers,
		stats.Note{Code: stats.NoteComposition, Args: []string{"EU27_2020", "EU28"}},
		stats.Note{Code: stats.NoteLikeForLike, Args: []string{"+3.1", "without GB", "15900000000 − GB 187196896.2 = 15712803103.8"}})
	euHalves := successive(exportsEU, data.Half(2022, 1), 2, eurostat, "4412.3e6", "5618.9e6", "6023.7e6", "5933.0e6", "6128.4e6")
	mirrored := successive(key("eurostat", "imports", "BE", "KZ", "USD"), data.Half(2022, 1), 2, eurostat, "301.1e6", "288.2e6", "305.6e6", "341.0e6", "349.9e6")
	partners := ranked(key("kz_stat", "turnover", "KZ", "", "USD"), data.Half(2024, 1), kazStat, "67812e6",
		[3]string{"CN", "14688.1e6", "14020.4e6"}, [3]string{"RU", "12610.3e6", "13201.8e6"}, [3]string{"IT", "9833.7e6", "7921.1e6"},
		[3]string{"NL", "2311.6e6", "2240.8e6"}, [3]string{"FR", "2301.9e6", "2098.0e6"}, [3]string{"BE", "320.184e6 P", "291.08e6"},
		[3]string{"MT", "4.1e6", ""})
	total := compare(key("kz_stat", "turnover", "KZ", data.World, "USD"), data.Half(2024, 1), "67812e6", "66984e6", kazStat, stats.OK)
	partners.Total = &total
	enterprises := ranked(firms, data.At(data.NewDate(2024, 7, 1)), kazStat, "4180",
		[3]string{"RU", "1904", "1788"}, [3]string{"CN", "811", "640"}, [3]string{"TR", "702", "689"}, [3]string{"FR", "61", "58"}, [3]string{"BE", "29", "27"})
	return &Report{
		Lang: lang, Made: data.NewDate(2024, 11, 4), AsOf: data.NewDate(2024, 10, 31), Program: Program{"Oborot", "1.0"},
		Selection: Selection{Indicators: []string{"turnover", "exports"}, Reporter: "KZ", Partner: "BE", Period: data.Half(2024, 1), Against: "yoy"},
		Headline:  &halves[4],
		Blocks: []Block{
			{
				Provider: "kz_stat", Latest: []stats.Row{halves[4], years[5], differs}, Compared: slices.Concat(halves, years),
				History: []History{historyOf(quarters)}, Rankings: []Ranking{partners}, Enterprises: []Ranking{enterprises},
				Growth: slices.Concat(halves, []stats.Row{partial, differs}), Mirrors: []Mirror{{historyOf(halves), historyOf(mirrored)}},
			},
			{
				Provider: "eurostat", Latest: []stats.Row{euHalves[4], derived()}, Compared: euHalves, History: []History{historyOf(euHalves)},
				Growth: []stats.Row{euHalves[4], derived()},
			},
		},
		Press: []Statement{statement()},
		Omissions: []Omission{
			{
				Kind: OmittedUnstored, What: "“12 projects worth 300 million”", Why: "the period stays open",
				Release: newspaper, Where: data.Place{Row: 5, Column: 14, Width: 31},
			},
			{
				Kind: OmittedFinding, What: "2024, column D", Why: "the last cumulative total is repeated",
				Release: kazStat, Where: data.Place{Sheet: 3, Row: 40, Column: 4},
			},
			{Kind: OmittedGap, Series: &data.Series{Key: turnoverBE}, Period: data.Quarter(2023, 1), Why: string(stats.Gap)},
		},
	}
}
