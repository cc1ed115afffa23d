package eurostat

import (
	"fmt"
	"path"
	"regexp"
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// dimensions is the first field of a TSV: the dimensions, the last of which
// names what the columns are.
var dimensions = regexp.MustCompile(`^[A-Za-z0-9_]+(,[A-Za-z0-9_]+)*\\(?i:time|TIME_PERIOD)$`)

// isTSV says whether a line is the header of a TSV.
func isTSV(line string) bool {
	first, _, found := strings.Cut(line, "\t")
	return found && dimensions.MatchString(strings.TrimSpace(first))
}

// tsv is where the periods stand and what the dimensions mean.
type tsv struct {
	flow    *data.Dataflow
	dims    int
	periods []data.Period
}

// readTSV opens a TSV. A data set that is on something else has no figures.
func readTSV(doc *data.Document, line string) (*data.Reading, error) {
	fields := strings.Split(line, "\t")
	names, _, _ := strings.Cut(strings.TrimSpace(fields[0]), `\`)
	dims := strings.Split(strings.ToLower(names), ",")
	id := dataSet(doc.Name)
	t := &tsv{flow: data.EurostatFlow(id, dims), dims: len(dims)}
	r := &data.Reading{Provider: "eurostat", Title: id}
	if t.flow == nil {
		r.Records = data.Tell(doc.Name, func(*data.Telling) error {
			return &data.NoFigures{File: doc.Name, What: fmt.Sprintf("Eurostat's data set %q by %s", id, strings.Join(dims, ", "))}
		})
		return r, nil
	}
	for i, name := range fields[1:] {
		p, err := data.ParsePeriod(strings.TrimSpace(name))
		if err != nil {
			return nil, fmt.Errorf("%s: line 1, field %d: %w", doc.Name, i+2, err)
		}
		t.periods = append(t.periods, p)
	}
	r.Records = data.Tell(doc.Name, func(told *data.Telling) error {
		return text.Each(doc.Open, doc.Encoding, '\t', func(line int, f []string, bad error) bool {
			t.row(told, int32(line), f, bad)
			return !told.Done()
		})
	})
	return r, nil
}

// named is a data set in a file name: estat_ext_lt_maineu.tsv.gz,
// estat_bop_fdi6_flow_filtered_en.tsv, ext_st_easitc__custom_1234.tsv.
var named = regexp.MustCompile(`^(?:.*[ -])?(?:estat_)?([a-z0-9_]+?)(?:_filtered)?(?:_(?:en|fr|de))?(?:__custom.*)?(?:\.tsv)?(?:\.gz)?$`)

// table is a data set that Eurostat selects of a larger one: tet00034.
var table = regexp.MustCompile(`^[a-z]{3,5}\d{5}$`)

// dataSet returns the identifier of a data set that the name of a document
// tells; none where the name is not of Eurostat's making.
func dataSet(name string) string {
	name, _, _ = strings.Cut(name, "?")
	base := strings.ToLower(path.Base(strings.ReplaceAll(name, `\`, "/")))
	if m := named.FindStringSubmatch(base); m != nil && (strings.Contains(m[1], "_") || table.MatchString(m[1])) {
		return m[1]
	}
	return ""
}

// row reads a row.
func (t *tsv) row(told *data.Telling, line int32, f []string, bad error) {
	switch {
	case bad != nil:
		told.Reject(data.Place{Row: line}, bad.Error(), "")
		return
	case len(f) != len(t.periods)+1:
		told.Reject(data.Place{Row: line}, strconv.Itoa(len(f))+" fields", strconv.Itoa(len(t.periods)+1))
		return
	}
	codes := strings.Split(strings.TrimSpace(f[0]), ",")
	if len(codes) != t.dims {
		told.Reject(data.Place{Row: line, Column: 1}, strconv.Itoa(len(codes))+" codes", strconv.Itoa(t.dims))
		return
	}
	m, err := t.flow.Measure(codes)
	if err != nil {
		told.Reject(data.Place{Row: line, Column: 1}, err.Error(), "")
		return
	}
	if m.Omitted != "" {
		told.Omitted.Add(m.Omitted, data.Place{Row: line, Column: 1})
		return
	}
	series := told.Line(m.Series)
	for i, cell := range f[1:] {
		if told.Done() {
			return
		}
		p := t.periods[i]
		if m.Stock {
			p = p.Instant()
		}
		observe(told, series, m.Scale, cell, p, data.Place{Row: line, Column: int32(i + 2)})
	}
}

// value is a cell: a number or a colon, then letters that are flags.
var value = regexp.MustCompile(`^\s*(:|[-+0-9.eE]*[0-9])\s*([a-z]*)\s*$`)

// observe tells the figure of a cell.
func observe(told *data.Telling, series *data.Line, scale int, cell string, p data.Period, at data.Place) {
	m := value.FindStringSubmatch(cell)
	if m == nil {
		told.Reject(at, strconv.Quote(cell), "a number or a colon, and flags")
		return
	}
	status, words := data.EurostatFlags(m[2])
	for _, w := range words {
		told.Noted.Add(w, at)
	}
	o := data.Observation{Period: p, Status: status, Place: at}
	switch figure, err := data.ParseFigure(m[1]); {
	case m[1] == ":" && strings.Contains(m[2], "c"):
		o.Status = data.Missing
		told.Observe(series, o)
	case m[1] == ":":
		told.Cover(series, p)
	case err != nil:
		told.Reject(at, err.Error(), "a number")
	default:
		o.Figure = figure.Scaled(scale)
		told.Observe(series, o)
	}
}
