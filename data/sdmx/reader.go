package sdmx

import (
	"iter"
	"maps"
	"slices"
	"strings"

	"oborot/data"
)

// reader makes records of the observations of a message, whatever its
// rendering. What repeats (series, periods) is made once and found again, so
// that an observation needs no memory.
type reader struct {
	*data.Telling
	name     string
	sparse   map[string]*data.SparseCoverage // of each provider of a sparse flow
	sources  map[structure]*source
	series   map[data.Series]*made
	periods  map[string]told
	key      []byte
	decimals bool // values have a decimal comma
}

// source is a structure with its flows and the series found in it.
type source struct {
	structure
	flows []*flow
	lines map[string]*line
}

// made is a series with the dimensions that it was made from and that its flow
// does not know, for each frequency.
type made struct {
	series *data.Series
	rest   map[string]string
}

func newReader(doc *data.Document) *reader {
	return &reader{name: doc.Name, sparse: map[string]*data.SparseCoverage{}, sources: map[structure]*source{}, series: map[data.Series]*made{}, periods: map[string]told{}}
}

// read ranges over a body, which reads the message and tells its observations.
// An error of it concerns the message as a whole.
func (r *reader) read(body func() error) iter.Seq2[data.Record, error] {
	return data.Tell(r.name, func(t *data.Telling) error {
		r.Telling = t
		err := body()
		if err == nil {
			for _, provider := range slices.Sorted(maps.Keys(r.sparse)) {
				t.CoverSparse(r.sparse[provider])
			}
		}
		return err
	})
}

// reject tells an observation that could not be read.
func (r *reader) reject(at data.Place, p *problem) { r.Reject(at, p.found, p.expected) }

// problem is what is wrong with an observation.
type problem struct{ found, expected string }

// source returns what is known of a structure.
func (r *reader) source(s structure) *source {
	if r.sources[s] == nil {
		r.sources[s] = &source{structure: s, flows: find(s), lines: map[string]*line{}}
	}
	return r.sources[s]
}

// flow chooses among the flows of a structure; nil where it has none.
func (s *source) flow(p *point) *flow {
next:
	for _, f := range s.flows {
		for _, need := range f.Needs {
			if !p.has(alternatives(need)) {
				continue next
			}
		}
		return f
	}
	return nil
}

// line is what all observations of one key have in common.
type line struct {
	line    *data.Line
	nature  data.Nature
	scale   int
	freq    string
	series  *data.Series // of a sparse flow, which has no line
	scope   *data.Scope
	omit    string   // it is no figure here, and what it is
	problem *problem // it cannot be read
	note    string   // a doubt about all of it
}

// maxLines is how many series and how many periods are remembered. A message
// has fewer, so that one with more is no message or means harm; it is read all
// the same, only slower.
const maxLines = 5_000_000

// line finds the line of an observation.
func (r *reader) line(s *source, p *point) *line {
	f := s.flow(p)
	if f == nil || f.Unknown {
		return &line{omit: unknownFlow(s.structure, f)}
	}
	r.key = r.key[:0]
	for _, ids := range f.relevant {
		r.key = append(append(r.key, p.get(ids)...), 0)
	}
	rest := len(r.key)
	for l := range p.levels {
		for i := range p.levels[l] {
			if c := &p.levels[l][i]; c.key && !f.known[c.id] {
				r.key = append(append(append(append(r.key, c.id...), '='), c.value...), ' ')
			}
		}
	}
	if l, ok := s.lines[string(r.key)]; ok {
		return l
	}
	l := r.newLine(f, s, p, string(r.key[rest:]))
	if len(s.lines) < maxLines {
		s.lines[string(r.key)] = l
	}
	return l
}

// unknownFlow names a data flow that holds no figures for us.
func unknownFlow(s structure, f *flow) string {
	if f != nil {
		return f.About + " (data flow " + s.String() + ")"
	}
	return "a data flow that no declaration knows, " + s.String()
}

// observe tells an observation with its value, which is empty when the message
// gives none.
func (r *reader) observe(s *source, p *point, value string) {
	l := r.line(s, p)
	switch {
	case l.omit != "":
		r.Omitted.Add(l.omit, p.at)
		return
	case l.problem != nil:
		r.reject(p.at, l.problem)
		return
	}
	when := r.period(p, l.freq)
	switch {
	case when.omit != "":
		r.Omitted.Add(when.omit, p.at)
		return
	case when.problem != nil:
		r.reject(p.at, when.problem)
		return
	}
	figure, status, wrong := r.figure(p, value, l.scale)
	if wrong != nil {
		r.reject(p.at, wrong)
		return
	}
	if l.note != "" {
		r.Noted.Add(l.note, p.at)
	}
	o := data.Observation{Period: when.of(l.nature), Figure: figure, Status: status, Place: p.at}
	if l.line != nil {
		r.Observe(l.line, o)
		return
	}
	l.scope.Add(o.Period)
	o.Series = l.series
	r.Share(o)
}

// figure reads a value with its status and confidentiality. A value that is
// absent, or that its status calls missing, is never nought.
func (r *reader) figure(p *point, value string, scale int) (data.Figure, data.Status, *problem) {
	status, missing := r.status(p)
	value = strings.TrimSpace(value)
	secret := p.get(alternatives(confConcepts))
	absent := value == "" || value == "NaN" || value == ":"
	switch {
	case absent && isSecret(secret):
		r.Noted.Add("confidential ("+secret+"): told as missing, never as nought", p.at)
		return data.Figure{}, data.Missing, nil
	case absent:
		return data.Figure{}, data.Missing, nil
	case missing:
		r.Noted.Add("a value beside a status that calls it missing: told as missing", p.at)
		return data.Figure{}, data.Missing, nil
	}
	if r.decimals {
		value = strings.Replace(value, ",", ".", 1)
	}
	figure, err := data.ParseFigure(value)
	if err != nil {
		return figure, status, &problem{"value " + err.Error(), "a number"}
	}
	return figure.Scaled(scale), status, nil
}
