package jsonstat

import (
	"slices"
	"strings"

	"oborot/data"
)

// plan is what a data set means here.
type plan struct {
	provider string
	flow     *data.Dataflow // nil where it holds no figures of ours
	time     int            // which dimension tells the periods
}

// planOf finds what the data set means: by its identifier and its dimensions.
func (d *dataset) planOf() plan {
	p := plan{time: -1}
	var dims []string
	for i, one := range d.dims {
		name := strings.ToLower(one.id)
		if slices.Contains(d.Role.Time, one.id) || name == "time" || name == "time_period" {
			p.time = i
			continue
		}
		dims = append(dims, name)
	}
	if d.Extension.Agency == "ESTAT" || d.Source == "ESTAT" || d.Source == "Eurostat" {
		p.provider = "eurostat"
		p.flow = data.EurostatFlow(d.Extension.ID, dims)
	}
	return p
}

// reader reads the cells of a data set.
type reader struct {
	*data.Telling
	*dataset
	plan
	series map[string]*measured
	index  []int
}

// measured is a series of the data set; it has no line where it is passed over
// or rejected.
type measured struct {
	data.Measured
	line *data.Line
	err  error
}

// cell tells the value at a position, which is the place of its evidence. The
// last dimension runs first.
func (r *reader) cell(at int, value, flag string) {
	place := data.RecordPlace(at + 1)
	var codes []string
	for i, rest := len(r.dims)-1, at; i >= 0; i-- {
		r.index[i], rest = rest%r.Size[i], rest/r.Size[i]
	}
	for i, n := range r.index {
		if i != r.time {
			codes = append(codes, r.dims[i].codes[n])
		}
	}
	m := r.find(codes)
	p, err := data.ParsePeriod(r.dims[r.time].codes[r.index[r.time]])
	switch {
	case m.err != nil:
		r.Reject(place, m.err.Error(), "")
	case m.Omitted != "":
		r.Omitted.Add(m.Omitted, place)
	case err != nil:
		r.Reject(place, err.Error(), "")
	default:
		if m.Stock {
			p = p.Instant()
		}
		r.observe(m, value, strings.Trim(flag, ": "), data.Observation{Period: p, Place: place})
	}
}

// find returns the series of a combination of codes.
func (r *reader) find(codes []string) *measured {
	key := strings.Join(codes, "\x00")
	m := r.series[key]
	if m == nil {
		m = &measured{}
		if m.Measured, m.err = r.flow.Measure(codes); m.err == nil && m.Omitted == "" {
			m.line = r.Line(m.Series)
		}
		r.series[key] = m
	}
	return m
}

// observe tells a value, a number or null, with its flags.
func (r *reader) observe(m *measured, value, flag string, o data.Observation) {
	status, words := data.EurostatFlags(flag)
	for _, w := range words {
		r.Noted.Add(w, o.Place)
	}
	o.Status = status
	switch figure, err := data.ParseFigure(value); {
	case value == "null" && strings.Contains(flag, "c"):
		o.Status = data.Missing
		r.Observe(m.line, o)
	case value == "null":
		r.Cover(m.line, o.Period)
	case err != nil:
		r.Reject(o.Place, err.Error(), "a number or null")
	default:
		o.Figure = figure.Scaled(m.Scale)
		r.Observe(m.line, o)
	}
}
