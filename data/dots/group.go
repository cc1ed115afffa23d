package dots

import (
	"slices"

	"github.com/shopspring/decimal"

	"oborot/data"
)

// compositions are, of a group that has grown or shrunk, the states of it that
// an edition of the statistics may mean. An edition means one of them in all
// its years: the workbooks of 2021 have nineteen countries of the euro in 1960.
var compositions = map[string][]string{
	"EA": {"EA19", "EA20", "EA21"},
	"EU": {"EU27_2020", "EU28", "EU27_2007", "EU25", "EU15"},
}

// compose finds the composition of a group by its members' rows: the first with
// which they add up to the group in every period. There is none where they
// never do.
func (t *table) compose(to *data.Telling, p *partner) {
	candidates := compositions[p.area]
	if candidates == nil {
		return
	}
	i := slices.IndexFunc(candidates, func(group string) bool { return t.addsUp(p, group) })
	p.area = ""
	if i >= 0 {
		p.area = candidates[i]
		to.Noted.Add(p.name+" is "+p.area+" in all periods, as its members' rows add up to it", t.place(p.row, t.label))
	}
}

// addsUp says whether the members of a group add up to it in every period, the
// rounding of their figures aside.
func (t *table) addsUp(total *partner, group string) bool {
	members := data.GroupMembers(group, 0)
	if slices.Contains(members, "BE") {
		members = append(members, "BLX")
	}
	sums := map[int]decimal.Decimal{}
	for _, p := range t.partners {
		if !slices.Contains(members, p.area) {
			continue
		}
		for _, f := range p.figures {
			sums[f.column] = sums[f.column].Add(f.value.Decimal())
		}
	}
	for _, f := range total.figures {
		published := f.value.Decimal()
		tolerance := published.Abs().Shift(-6).Add(decimal.New(1, -1)) // twenty members of two decimals each
		if published.Sub(sums[f.column]).Abs().GreaterThan(tolerance) {
			return false
		}
	}
	return true
}
