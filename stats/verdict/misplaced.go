package verdict

import (
	"slices"
	"strconv"
	"strings"

	"oborot/data"
)

// misplace takes back what official figures made of a level whose year was
// perhaps read wrong: its sentence tells another level of the same thing and
// period, which agrees, and this one agrees with another year that the sentence
// names. The writer may have meant that year.
func (c *checker) misplace(i int) {
	f := &c.found[i]
	if f.store != Mismatch && f.store != Doubtful || !c.paired(i) {
		return
	}
	at := slices.IndexFunc(f.slips, func(r Reason) bool { return r.Kind == SlipYear })
	if at < 0 || !c.names(i, f.slips[at].Args[0].Text) {
		return
	}
	for j := range f.reasons {
		f.reasons[j].Says = CannotSay
	}
	f.reasons = append(f.reasons, f.slips[at])
	f.store, f.slips, f.misplaced = CannotSay, nil, true
}

// paired says whether the sentence of a level tells another one of the same thing
// and period that official figures confirm.
func (c *checker) paired(i int) bool {
	a := &c.text.Claims[i]
	for _, j := range c.shelf.sentences[a.From] {
		b := &c.text.Claims[j]
		if j != i && a.Kind == data.Level && b.Kind == data.Level && b.Subject == a.Subject && b.Slice == a.Slice && b.Period == a.Period && c.settled(j) {
			return true
		}
	}
	return false
}

// names says whether the sentence of a claim names the year of a period: in
// digits, or as the period or the base of another claim.
func (c *checker) names(i int, period string) bool {
	p, err := data.ParsePeriod(period)
	if err != nil {
		return false
	}
	a := &c.text.Claims[i]
	if strings.Contains(a.Words.Sentence, strconv.Itoa(p.Start.Year())) {
		return true
	}
	return slices.ContainsFunc(c.shelf.sentences[a.From], func(j int) bool {
		b := &c.text.Claims[j]
		return b.Period == p || b.BasePeriod == p
	})
}
