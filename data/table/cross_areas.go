package table

import (
	"fmt"
	"slices"
	"strings"

	"oborot/data"
)

// resolve finds the area of every row: of the countries first, because some
// groups are known by their members.
func (r *crossReader) resolve(t *crossTable, rows []crossRow) {
	for i := range rows {
		if rows[i].group != nil || rows[i].lost {
			continue
		}
		area, err := data.LookupAreaLabel(rows[i].facts.Partner)
		switch {
		case err != nil:
			r.reject(t.place(rows[i].row, r.mainAt(t)), err.Error(), "a country, or a group that the layout declares")
		case area.IsGroup() && len(r.layout.Cross.Groups) > 0 && rows[i].facts.Partner == rows[i].label:
			r.reject(t.place(rows[i].row, r.mainAt(t)), fmt.Sprintf("%q is a group of countries", rows[i].label), "a country, or a group that the layout declares")
		default:
			rows[i].area = area.Code
		}
	}
	compositions, beneath := map[string]string{}, beneath(rows)
	for i := range rows {
		if g := rows[i].group; g != nil && g.Family != "" {
			code, err := composition(g.Family, countriesIn(beneath[i]))
			if err != nil {
				r.reject(t.place(rows[i].row, r.mainAt(t)), err.Error(), "the members of one composition beneath")
			}
			rows[i].area, compositions[g.Family] = code, code
		}
	}
	for i := range rows {
		if g := rows[i].group; g != nil && g.Family == "" {
			rows[i].area = r.groupArea(t, rows[i], compositions)
		}
		rows[i].facts.Partner, rows[i].lost = rows[i].area, rows[i].lost || rows[i].area == ""
	}
}

// mainAt is the column of the label that names the rows.
func (r *crossReader) mainAt(t *crossTable) int { return t.labels[r.layout.Cross.mainLabel()] }

// groupArea writes the compositions that were found into the area of a group.
func (r *crossReader) groupArea(t *crossTable, row crossRow, compositions map[string]string) string {
	code := row.group.Area
	for family, composition := range compositions {
		if composition == "" {
			continue
		}
		code = strings.ReplaceAll(code, "{"+family+"}", composition)
	}
	if _, found := data.AreaByCode(code); !found {
		r.reject(t.place(row.row, r.mainAt(t)), fmt.Sprintf("the group %q would be %s", row.label, code), "a group of area.csv")
		return ""
	}
	return code
}

// countriesIn are the codes of the countries among some rows.
func countriesIn(rows []crossRow) []string {
	var out []string
	for _, row := range rows {
		if row.group == nil && row.area != "" {
			out = append(out, row.area)
		}
	}
	return out
}

// composition finds the latest composition of a family that holds every member:
// EU28 where the United Kingdom stands among the countries of the EU.
func composition(family string, members []string) (string, error) {
	var best data.Area
	for area := range data.Areas() {
		if !area.IsGroup() || area.Parent != family || area.Code == family {
			continue
		}
		all := data.GroupMembers(area.Code, 0)
		missing := func(member string) bool { return !slices.Contains(all, member) }
		if len(all) > 0 && !slices.ContainsFunc(members, missing) && (best.Code == "" || area.From > best.From) {
			best = area
		}
	}
	if len(members) == 0 || best.Code == "" {
		return "", fmt.Errorf("no composition of %s holds the %d rows beneath", family, len(members))
	}
	return best.Code, nil
}
