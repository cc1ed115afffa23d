package data

import (
	"slices"
	"strings"
	"testing"
)

func TestGroupMembersAreAreas(t *testing.T) {
	for group, stays := range areas().groups {
		if a, ok := AreaByCode(group); !ok || !a.IsGroup() {
			t.Errorf("%s has members and is no group", group)
		}
		for i, m := range stays {
			if a, ok := AreaByCode(m.member); !ok || a.IsGroup() {
				t.Errorf("%s: member %s is no country", group, m.member)
			}
			if m.to != 0 && m.to <= m.from {
				t.Errorf("%s: %s leaves on %s and came on %s", group, m.member, m.to, m.from)
			}
			for _, n := range stays[:i] {
				if n.member == m.member && (n.to == 0 || n.to > m.from) && (m.to == 0 || m.to > n.from) {
					t.Errorf("%s: %s is listed twice for one day", group, m.member)
				}
			}
		}
	}
}

func TestGroupMembers(t *testing.T) {
	for _, c := range []struct {
		group string
		on    Date
		want  string
	}{
		{"EU", 19580101, "BE DE FR IT LU NL"},
		{"EU", 19730101, "BE DE DK FR GB IE IT LU NL"},
		{"EAEU", 20150101, "BY KZ RU"},
		{"EAEU", 20150102, "AM BY KZ RU"},
		{"EAEU", 20240101, "AM BY KG KZ RU"},
		{"CIS", 20230101, "AM AZ BY KG KZ MD RU TJ TM UA UZ"},
		{"CIS_XEAEU", 20230101, "AZ MD TJ TM UA UZ"},
		{"C_ASIA", 0, "KG KZ TJ TM UZ"},
		{"KZ", 20230101, ""},
		{"W00", 20230101, ""},
		{"EU", 19500101, ""},
	} {
		if got := strings.Join(GroupMembers(c.group, c.on), " "); got != c.want {
			t.Errorf("GroupMembers(%s, %s) = %s, want %s", c.group, c.on, got, c.want)
		}
	}
}

func TestTheEvolvingGroupsMeetTheirCompositions(t *testing.T) {
	for _, c := range []struct {
		evolving, constant string
		on                 Date
		size               int
	}{
		{"EU", "EU15", 20040430, 15}, {"EU", "EU25", 20040501, 25}, {"EU", "EU27_2007", 20070101, 27},
		{"EU", "EU28", 20130701, 28}, {"EU", "EU28", 20200131, 28}, {"EU", "EU27_2020", 20200201, 27},
		{"EA", "EA19", 20150101, 19}, {"EA", "EA20", 20230101, 20}, {"EA", "EA21", 20260101, 21},
	} {
		now, fixed := GroupMembers(c.evolving, c.on), GroupMembers(c.constant, 0)
		if !slices.Equal(now, fixed) || len(now) != c.size {
			t.Errorf("%s on %s has %d members %v, %s has %v", c.evolving, c.on, len(now), now, c.constant, fixed)
		}
	}
}

// TestContinentsPartTheWorld checks what the sums of a Kazakh table rest on:
// each country lies in the CIS or in exactly one of its five continents.
func TestContinentsPartTheWorld(t *testing.T) {
	count := map[string]int{}
	for _, g := range []string{"CIS", "EUROPE_XCIS", "ASIA_XCIS", "AMERICA", "AFRICA", "OCEANIA"} {
		for _, m := range GroupMembers(g, 20240101) {
			count[m]++
		}
	}
	for a := range Areas() {
		want := 1
		if a.Code == "AQ" {
			want = 0 // Antarctica is in no continent of the table
		}
		if a.Kind == "country" && count[a.Code] != want {
			t.Errorf("%s lies in %d of the table's groups, want %d", a.Code, count[a.Code], want)
		}
	}
	for _, c := range []struct{ outside, union string }{{"EUROPE_XEU28", "EU28"}, {"EUROPE_XEU27_2020", "EU27_2020"}} {
		both := append(GroupMembers(c.outside, 0), GroupMembers(c.union, 0)...)
		slices.Sort(both)
		if !slices.Equal(both, GroupMembers("EUROPE_XCIS", 0)) {
			t.Errorf("%s and %s do not make EUROPE_XCIS", c.outside, c.union)
		}
	}
}

func TestSameFamily(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"EU28", "EU27_2020", true}, {"EU", "EU28", true}, {"EA19", "EA20", true}, {"KZ", "KZ", true},
		{"EU", "EA", false}, {"KZ", "RU", false}, {"KZ-71", "KZ-75", false}, {"EU", "XEU28", false}, {"", "EU", false},
		{"WB_ARB", "WB_CEB", false}, {"CIS", "CIS_XEAEU", false}, {"EUROPE", "EUROPE_XCIS", false},
	} {
		if got := SameFamily(c.a, c.b); got != c.want {
			t.Errorf("SameFamily(%s, %s) = %v", c.a, c.b, got)
		}
	}
}
