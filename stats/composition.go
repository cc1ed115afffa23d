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
	now, then := s.ends(row.Series.Key, row.Period, row.Value), s.ends(row.Series.Key, row.BasePeriod, row.Base)
	if slices.Equal(now.members, then.members) {
		return false
	}
	row.Notes = append(row.Notes, Note{NoteComposition, []string{now.code, then.code}})
	if row.Base.Value.IsPositive() {
		row.Notes = append(row.Notes, Note{NotePublished, []string{percent(growth(row.Value.Value, row.Base.Value))}})
	}
	s.likeForLike(row, now, then)
	return true
}

// side is the group that an amount is of, on the side of the partner or of the
// reporter.
type side struct {
	code     string
	members  []string
	reporter bool // the group stands on the reporter's side
}

// ends returns the group of an amount. An evolving group that changes inside
// the period has members of both times, and so equals no other.
func (s *Set) ends(k data.Key, p data.Period, a *Amount) side {
	if len(a.Parts) > 0 {
		k.Partner, k.Reporter = a.Parts[0].Series.Partner, a.Parts[0].Series.Reporter
	}
	for _, end := range []side{{code: k.Partner}, {code: k.Reporter, reporter: true}} {
		first := data.GroupMembers(end.code, p.Start)
		last := data.GroupMembers(end.code, p.End().AddDays(-1))
		if first == nil && last == nil {
			continue
		}
		end.members = first
		if !slices.Equal(first, last) {
			end.members = append(slices.Clone(first), last...)
		}
		return end
	}
	return side{}
}

// likeForLike notes the growth with the members of today on both sides: who has
// left is taken out of the base, who has joined is added to it.
func (s *Set) likeForLike(row *Row, now, then side) {
	left, joined := without(then.members, now.members), without(now.members, then.members)
	base := *row.Base
	base.Parts = slices.Clone(base.Parts)
	for sign, codes := range map[int][]string{-1: left, 1: joined} {
		for _, code := range codes {
			k := row.Series.Key
			if k.Partner = code; now.reporter {
				k.Partner, k.Reporter = row.Series.Partner, code
			}
			member := s.Find(k, row.BasePeriod)
			if member.Amount == nil {
				return
			}
			base.merge(member.Amount, sign)
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
	row.Notes = append(row.Notes, Note{NoteLikeForLike, []string{percent(growth(row.Value.Value, base.Value)), strings.Join(words, "; ")}})
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
