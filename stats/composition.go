package stats

import (
	"slices"
	"strings"

	"oborot/data"
)

// composed deals with rows of groups whose members differ between the two
// periods. It says whether they do; then the row's notes carry the rate as
// published and, where the members' figures allow it, the rate of like for like.
func (s *Set) composed(row *Row) bool {
	var differing [][2]side
	for _, reporter := range []bool{false, true} {
		now, then := end(row.Series.Key, row.Period, row.Value, reporter), end(row.Series.Key, row.BasePeriod, row.Base, reporter)
		if !now.same(then) {
			differing = append(differing, [2]side{now, then})
		}
	}
	for _, d := range differing {
		s.differ(row, d[0], d[1], len(differing) == 1)
	}
	return len(differing) > 0
}

// differ notes how two compositions differ, and the rates. Like is compared with
// like where only one side differs and neither composition changes inside its
// period.
func (s *Set) differ(row *Row, now, then side, alone bool) {
	row.Notes = append(row.Notes, Note{NoteComposition, []string{now.code, then.code}})
	if row.Base.Value.IsPositive() {
		row.Notes = append(row.Notes, Note{NotePublished, []string{percent(growth(row.Value.Value, row.Base.Value))}})
	}
	if alone && !now.changes && !then.changes {
		s.likeForLike(row, now, then)
	}
}

// side is the area that an amount is of, on the side of the partner or of the
// reporter; a group has members where the code list knows them.
type side struct {
	code     string
	members  []string
	changes  bool // the composition changes inside the period
	reporter bool // the group stands on the reporter's side
}

// same says whether two sides are one area in one composition. Groups whose
// members nobody lists are the same only by their code.
func (a side) same(b side) bool {
	if len(a.members) == 0 || len(b.members) == 0 {
		return a.code == b.code
	}
	return slices.Equal(a.members, b.members)
}

// end returns one side of an amount. An evolving group that changes inside the
// period has members of both times, and so is the same as no other.
func end(k data.Key, p data.Period, a *Amount, reporter bool) side {
	if len(a.Parts) > 0 {
		k = a.Parts[0].Series.Key
	}
	out := side{code: k.Partner, reporter: reporter}
	if reporter {
		out.code = k.Reporter
	}
	first, last := data.GroupMembers(out.code, p.Start), data.GroupMembers(out.code, p.End().AddDays(-1))
	out.members = first
	if out.changes = !slices.Equal(first, last); out.changes {
		out.members = append(slices.Clone(first), last...)
	}
	return out
}

// likeForLike notes the growth with the members of today on both sides: who has
// left is taken out of the base, who has joined is added to it.
func (s *Set) likeForLike(row *Row, now, then side) {
	left, joined := without(then.members, now.members), without(now.members, then.members)
	base := *row.Base
	base.Parts = slices.Clone(base.Parts)
	formed := row.Base.Value.String()
	for _, change := range []struct {
		sign  int
		codes []string
	}{{-1, left}, {1, joined}} {
		for _, code := range change.codes {
			k := row.Series.Key
			if k.Partner = code; now.reporter {
				k.Partner, k.Reporter = row.Series.Partner, code
			}
			member := s.Find(k, row.BasePeriod)
			if member.Amount == nil {
				return
			}
			base.merge(member.Amount, change.sign)
			formed += map[int]string{-1: " − ", 1: " + "}[change.sign] + code + " " + member.Amount.Value.String()
		}
	}
	if !base.Value.IsPositive() {
		return
	}
	var words []string
	if len(left) > 0 {
		words = append(words, "without "+strings.Join(left, ", "))
	}
	if len(joined) > 0 {
		words = append(words, "with "+strings.Join(joined, ", "))
	}
	row.Notes = append(row.Notes, Note{NoteLikeForLike, []string{percent(growth(row.Value.Value, base.Value)), strings.Join(words, "; "), formed + " = " + base.Value.String()}})
}

// without returns the codes of a that are not in b.
func without(a, b []string) []string {
	var out []string
	for _, code := range a {
		if !slices.Contains(b, code) {
			out = append(out, code)
		}
	}
	return out
}

// sibling finds the amount of the same group in another composition: the EU of
// 28 for the EU of 27.
func (s *Set) sibling(k data.Key, p data.Period) Found {
	if !isGroup(k.Partner) && !isGroup(k.Reporter) {
		return Found{Status: BaseMissing}
	}
	for _, other := range s.keys {
		if ofBothFlows(k.Indicator) && other.Indicator == "exports" {
			other.Indicator = k.Indicator // it may be derived
		}
		if !related(k, other) {
			continue
		}
		if found := s.Find(other, p); found.Amount != nil {
			return found
		}
	}
	return Found{Status: BaseMissing}
}

func isGroup(code string) bool {
	area, ok := data.AreaByCode(code)
	return ok && area.IsGroup()
}

// related says whether two keys differ in nothing but the composition of one
// group.
func related(a, b data.Key) bool {
	if a == b || a.Provider != b.Provider || a.Indicator != b.Indicator || a.Product != b.Product || a.Unit != b.Unit || a.Basis != b.Basis {
		return false
	}
	if a.Reporter == b.Reporter {
		return data.SameFamily(a.Partner, b.Partner)
	}
	return a.Partner == b.Partner && data.SameFamily(a.Reporter, b.Reporter)
}
