package main

import (
	"fmt"
	"slices"
	"strings"

	"oborot/data"
)

// toldFigure is one figure of a release, as its reader should find it.
type toldFigure struct {
	kind              data.ClaimKind
	indicator         string
	reporter, partner string
	unit              string
	period, base      data.Period
	figure            data.Figure
}

// release is a text that tells a truth, correctly rounded.
type release struct {
	*truth
	*truthWords
	text    string
	figures []toldFigure
	failed  bool   // a slot has no true word for this truth
	inside  string // the text from which the sentence is filled
	slip    *slip  // what goes wrong in it; nil of a true release
	wrong   int    // where the figure that went wrong stands among the figures, from 1
}

// newRelease tells a truth in one to three sentences. Where the truth does not
// fit a sentence (a surplus that is a deficit), another is taken.
func (w *truthWords) newRelease(t *truth) *release {
	r := &release{truth: t, truthWords: w}
	r.say("say")
	if strings.Contains(r.inside, "fdi") {
		return r // whose exports would be meant then?
	}
	for range t.IntN(3) {
		r.say("then")
	}
	return r
}

// say adds one sentence that is true.
func (r *release) say(kind string) {
	for range 50 {
		told := len(r.figures)
		r.failed, r.inside = false, r.pick(r.truth, kind)
		sentence := capital(fill(r.inside, r.slot))
		if !r.failed {
			r.text = strings.TrimSpace(r.text + " " + sentence)
			return
		}
		r.figures = r.figures[:told]
	}
}

// slot fills one slot: {A.gen}, {when}, {verb.exports}, {v.exports.acc}.
func (r *release) slot(name string) string {
	part := strings.Split(name, ".")
	switch part[0] {
	case "A":
		return r.areas[r.reporter][part[1]]
	case "B":
		return r.areas[r.partner][part[1]]
	case "when", "When":
		return r.when(r.period)
	case "past", "Past":
		return r.when(r.base)
	case "ago", "base":
		return r.against(name)
	case "verb", "rising", "more":
		return r.direction(part)
	}
	return r.number(part)
}

// when names a period, in the words of the year before where there are such.
func (r *release) when(p data.Period) string {
	kind := map[data.Freq]string{data.Annual: "year", data.HalfYearly: "half", data.Quarterly: "quarter", data.YTD: "ytd", data.Monthly: "month"}[p.Freq()]
	names := []string{kind}
	if r.published != 0 && r.IntN(3) == 0 {
		names = []string{fmt.Sprintf("%s.%d", kind, p.Start.Year()-r.published.Year()), kind}
	}
	last := p.Start.Month() + int(p.Months) - 1
	return fill(r.pick(r.truth, names...), func(slot string) string {
		switch slot {
		case "y":
			return fmt.Sprint(p.Start.Year())
		case "n":
			return fmt.Sprint(p.Months)
		case "counted":
			return r.words[slot][p.Months-1]
		case "month", "month.in":
			return r.words[strings.Replace(slot, "month", "months", 1)][last-1]
		}
		return r.words[slot][(last-1)/int(p.Months)]
	})
}

// against names the period that a growth is counted from.
func (r *release) against(name string) string {
	if name == "base" && r.period.Freq() == data.Annual {
		name = "base.year"
	}
	return strings.ReplaceAll(r.pick(r.truth, name), "{by}", fmt.Sprint(r.base.Start.Year()))
}

// direction names the way in which an indicator moved; one that did not, or not
// in the way that the sentence wants, makes it untrue.
func (r *release) direction(part []string) string {
	up := r.now[part[1]] > r.then[part[1]] != (r.slip != nil && r.slip.name == "sign turned")
	r.failed = r.failed || r.now[part[1]] == r.then[part[1]] || len(part) > 2 && up != (part[2] == "up")
	words := map[string][2]string{"verb": {"rose", "fell"}, "rising": {"rising", "falling"}, "more": {"more", "less"}}[part[0]]
	if up {
		return r.pick(r.truth, words[0])
	}
	return r.pick(r.truth, words[1])
}

// number writes a number and notes what it tells.
func (r *release) number(part []string) string {
	indicator, modifier := part[1], append(part[2:], "")[0]
	f := toldFigure{kind: data.Level, indicator: indicator, reporter: r.reporter, partner: r.partner, unit: r.unit, period: r.period}
	var w written
	ok := true
	undo := r.falsify(part)
	defer undo()
	switch part[0] {
	case "v":
		w, ok = r.level(r.now[indicator], modifier)
	case "p":
		f.period = r.base
		w, ok = r.level(r.then[indicator], modifier)
	case "t":
		f.partner = data.World
		w, ok = r.level(r.whole[indicator], modifier)
	case "d":
		f.kind = data.Difference
		w, ok = r.difference(indicator)
	case "g", "G", "sign":
		f.kind, f.unit = data.GrowthPct, "PC"
		w, ok = r.growth(part[0], indicator, modifier)
	case "f":
		f.kind, f.unit = data.GrowthFactor, "RATIO"
		w, ok = r.factor(indicator, modifier)
	case "s":
		f.kind, f.unit = data.Share, "PC"
		w, ok = r.share(indicator)
	default:
		panic("no such slot: " + strings.Join(part, "."))
	}
	if f.kind != data.Level && f.kind != data.Share && r.stated() {
		f.base = r.base
	}
	f.figure = w.figure
	if modifier == "minus" {
		f.figure.Coefficient = -f.figure.Coefficient
	}
	r.failed = r.failed || !ok || r.tells(f)
	r.figures = append(r.figures, f)
	return w.words
}

// tells says whether the release has told a figure already: a text repeats
// itself, and a repetition is read once.
func (r *release) tells(f toldFigure) bool {
	return slices.ContainsFunc(r.figures, func(o toldFigure) bool {
		return o.kind == f.kind && o.indicator == f.indicator && o.partner == f.partner && o.period == f.period
	})
}

// stated says whether the sentence says what a growth is counted from.
func (r *release) stated() bool {
	return strings.Contains(r.inside, "{base}") || strings.Contains(r.inside, "{ago") || strings.Contains(r.inside, "{p.")
}

// level writes an amount of money in the way that a modifier asks for.
func (r *release) level(amount int64, modifier string) (written, bool) {
	switch modifier {
	case "plus", "minus":
		if modifier == "minus" {
			amount = -amount
		}
		if amount <= 0 {
			return written{}, false
		}
		return r.money(r.truth, amount, "", data.Exact, true)
	case "over":
		return r.money(r.truth, amount, "abl", data.AtLeast, false)
	case "near":
		return r.money(r.truth, amount, "", data.Almost, false)
	case "bare":
		return r.money(r.truth, amount, "", data.Exact, true)
	}
	return r.money(r.truth, amount, modifier, data.Exact, false)
}

// difference writes by how much an amount moved.
func (r *release) difference(indicator string) (written, bool) {
	d := r.now[indicator] - r.then[indicator]
	if d == 0 {
		return written{}, false
	}
	w, ok := r.money(r.truth, max(d, -d), "", data.Exact, true)
	if d < 0 {
		w.figure.Coefficient = -w.figure.Coefficient
	}
	return w, ok
}
