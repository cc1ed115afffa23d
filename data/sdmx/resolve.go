package sdmx

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"oborot/data"
)

// newLine finds out what the observations of one key are. The rest are
// dimensions that the flow does not know.
func (r *reader) newLine(f *flow, s *source, p *point, rest string) *line {
	rule := f.rule(p)
	if rule == nil || rule.Omit != "" {
		return &line{omit: f.omission(s.structure, rule)}
	}
	l := &line{freq: strings.Clone(p.get(alternatives(f.Freq))), note: rule.Note}
	series, omit, wrong := f.seriesOf(s.structure, rule, p)
	if omit != "" || wrong != nil {
		return &line{omit: omit, problem: wrong}
	}
	if l.scale, wrong = f.scale(rule, p); wrong != nil {
		return &line{problem: wrong}
	}
	indicator, _ := data.IndicatorByCode(rule.Indicator)
	l.nature = indicator.Nature
	k := r.series[series]
	if k == nil {
		k = &made{&series, map[string]string{}}
		r.series[series] = k
	}
	if before, ok := k.rest[l.freq]; ok && before != rest {
		return &line{problem: &problem{fmt.Sprintf("two series that would be one: %q and %q", before, rest), "dimensions that the data flow is declared with"}}
	}
	k.rest[l.freq] = rest
	if f.Sparse {
		l.series, l.scope = k.series, r.scope(k.series)
	} else {
		l.line = r.Line(series)
	}
	return l
}

// scope is the part of the coverage that a series of a sparse flow adds to.
func (r *reader) scope(s *data.Series) *data.Scope {
	if r.sparse[s.Provider] == nil {
		r.sparse[s.Provider] = data.NewSparseCoverage(s.Provider)
	}
	return r.sparse[s.Provider].Scope(s.Key)
}

// rule finds what kind of figure an observation is; nil when it is none.
func (f *flow) rule(p *point) *figureRule {
next:
	for i := range f.Figures {
		for ids, values := range f.Figures[i].When {
			if !among(values, p.get(alternatives(ids))) {
				continue next
			}
		}
		return &f.Figures[i]
	}
	return nil
}

// among says whether a value is one of a list, whatever the case of its
// letters. An asterisk at the end of a word of the list stands for the rest.
func among(list []string, value string) bool {
	return slices.ContainsFunc(list, func(one string) bool {
		if stem, open := strings.CutSuffix(one, "*"); open {
			return len(value) >= len(stem) && strings.EqualFold(stem, value[:len(stem)])
		}
		return strings.EqualFold(one, value)
	})
}

// omission names what a row is that is no figure here.
func (f *flow) omission(s structure, rule *figureRule) string {
	what := f.Otherwise
	if rule != nil {
		what = rule.Omit
	}
	return orElse(what, "other rows of "+f.About) + " (data flow " + s.String() + ")"
}

// seriesOf reads the key of a series and what is declared of it.
func (f *flow) seriesOf(s structure, rule *figureRule, p *point) (out data.Series, omit string, wrong *problem) {
	out = data.Series{Valuation: rule.Valuation, TradeSystem: rule.TradeSystem, Attribution: rule.Attribution}
	out.Provider = orElse(f.Provider, s.provider())
	if out.Provider == "" {
		return out, "", &problem{"the agency " + s.agency, "one whose provider flows/*.yaml declares"}
	}
	out.Indicator = rule.Indicator
	pairs, omit := f.basis(rule, p)
	if omit != "" {
		return out, omit + " (data flow " + s.String() + ")", nil
	}
	out.Basis = data.NewBasis(pairs)
	if strings.Count(string(out.Basis), ";") >= len(pairs) && len(pairs) > 0 || strings.Count(string(out.Basis), "=") > len(pairs) {
		return out, "", &problem{fmt.Sprintf("a code with = or ; in it: %q", out.Basis), "codes"}
	}
	for _, one := range []struct {
		into *string
		from *field
		read func(*field, string) (string, error)
		what string
	}{
		{&out.Reporter, &f.Reporter, area, "reporter"}, {&out.Partner, &f.Partner, area, "partner"},
		{&out.Product, &f.Product, product, "product"}, {&out.Unit, f.unitField(rule), unit, "unit"},
	} {
		if *one.into, omit, wrong = one.from.read(p, one.read, one.what); omit != "" || wrong != nil {
			return out, omit, wrong
		}
	}
	return out, "", nil
}

// unitField is where the unit stands: in the figure's rule, else in the flow.
func (f *flow) unitField(rule *figureRule) *field {
	if rule.Unit != "" {
		return &field{Value: rule.Unit}
	}
	return &f.Unit
}

// read finds a word of the key: a constant, one of the flow's own codes, else
// what our lists make of the code.
func (d *field) read(p *point, of func(*field, string) (string, error), what string) (word, omit string, wrong *problem) {
	if d.Concept == "" {
		return d.Value, "", nil
	}
	code := strings.TrimSpace(p.get(alternatives(d.Concept)))
	if what, ok := lookup(d.Omit, code); ok {
		return "", what, nil
	}
	if word, ok := lookup(d.Codes, code); ok {
		return word, "", nil
	}
	if code == "" {
		return "", "", &problem{"no " + what, "the concept " + d.Concept}
	}
	word, err := of(d, code)
	if err != nil {
		return "", "", &problem{what + ": " + err.Error(), ""}
	}
	return word, "", nil
}

// lookup finds a code in a table whatever the case of its letters.
func lookup(table map[string]string, code string) (string, bool) {
	if word, ok := table[code]; ok {
		return word, true
	}
	for key, word := range table {
		if strings.EqualFold(key, code) {
			return word, true
		}
	}
	return "", false
}

// area reads a code or a label of an area.
func area(_ *field, code string) (string, error) {
	a, err := data.LookupArea(code)
	return a.Code, err
}

// product reads a product's code. A label is none: what it means would be a
// guess.
func product(d *field, code string) (string, error) {
	if strings.EqualFold(code, data.Total) {
		return data.Total, nil
	}
	if code = strings.Clone(strings.TrimPrefix(code, d.Trim)); d.Upper {
		code = strings.ToUpper(code)
	}
	if !d.pattern.MatchString(code) {
		return "", fmt.Errorf("found %q, expected a code; ask for codes instead of labels", code)
	}
	classification := d.Classification
	if d.Classes != nil {
		classification = d.Classes[len(code)]
		if classification == "" {
			return "", fmt.Errorf("found %q, expected a code of another length", code)
		}
	}
	if classification == "" {
		return code, nil
	}
	return classification + ":" + code, nil
}

// unit reads the code or a name of a unit.
func unit(_ *field, code string) (string, error) {
	u, err := data.LookupUnit(code)
	return u.Code, err
}

// basis gathers what else tells series apart.
func (f *flow) basis(rule *figureRule, p *point) (pairs map[string]string, omit string) {
	pairs = map[string]string{}
	for name, value := range rule.Basis {
		pairs[name] = value
	}
	for _, b := range f.Basis {
		code := strings.TrimSpace(p.get(alternatives(b.Concept)))
		if code == "" || among(b.Totals, code) {
			continue
		}
		if b.Omit != "" {
			return nil, b.Omit
		}
		if word, ok := lookup(b.Codes, code); ok {
			code = word
		}
		if code != "" {
			pairs[b.Name] = code
		}
	}
	return pairs, ""
}

// scale is the power of ten that a value is multiplied by.
func (f *flow) scale(rule *figureRule, p *point) (int, *problem) {
	written := strings.TrimSpace(p.get(alternatives(f.Multiplier)))
	if written == "" {
		return rule.Scale, nil
	}
	n, err := strconv.Atoi(written)
	if err != nil || n < -15 || n > 15 {
		return 0, &problem{fmt.Sprintf("%s %q", f.Multiplier, written), "a power of ten from -15 to 15"}
	}
	return rule.Scale + n, nil
}
