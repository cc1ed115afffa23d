package sdmx

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"oborot/data"
)

// jsonReader reads SDMX-JSON value by value. What the indices of its
// observations mean may stand behind them, so that a message is read twice:
// first its structures, then its data.
type jsonReader struct {
	*reader
	in      *limited
	decoder *json.Decoder
	message *jsonMessage
	point   point
	records int
}

func newJSONReader(r *reader, in io.Reader, m *jsonMessage) *jsonReader {
	j := &jsonReader{reader: r, in: &limited{in: in}, message: m}
	j.decoder = json.NewDecoder(j.in)
	j.decoder.UseNumber()
	return j
}

// isJSON says whether the members of the first object are those of SDMX-JSON.
func isJSON(head []byte) bool {
	j := newJSONReader(nil, bytes.NewReader(head), nil)
	seen := map[string]bool{}
	_ = j.object(func(name string) error { // the head is cut somewhere
		seen[name] = true
		if name != "data" {
			return j.skip()
		}
		return j.object(func(name string) error {
			seen["data/"+name] = true
			return j.skip()
		})
	})
	return seen["dataSets"] || seen["header"] && seen["structure"] || seen["data/dataSets"] || seen["data/structures"] || seen["data/structure"] ||
		seen["meta"] && seen["data"] && bytes.Contains(head, []byte("sdmx"))
}

// readJSON reads the structures of a message and opens it.
func readJSON(doc *data.Document) (*data.Reading, error) {
	m := &jsonMessage{}
	if err := withOpen(doc, func(in io.Reader) error { return newJSONReader(nil, in, m).structures() }); err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	r := newReader(doc)
	out := &data.Reading{Title: m.title(), Date: printed(m.Header.Prepared), Provider: structure{agency: m.Header.Sender.ID}.provider()}
	if len(m.Structures) > 0 {
		out.Provider = orElse(m.Structures[0].structure(m).provider(), out.Provider)
	}
	out.Records = r.read(func() error {
		return withOpen(doc, func(in io.Reader) error { return newJSONReader(r, in, m).data() })
	})
	return out, nil
}

// withOpen reads a document from its beginning.
func withOpen(doc *data.Document, read func(io.Reader) error) error {
	in, err := doc.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	return read(in)
}

// token reads the next mark, name or value.
func (j *jsonReader) token() (json.Token, error) {
	j.in.left = maxToken
	t, err := j.decoder.Token()
	if err == io.EOF {
		err = errors.New("the message is cut short, expected the end of a JSON object")
	}
	return t, err
}

// decode reads the next value into v.
func (j *jsonReader) decode(v any) error {
	j.in.left = maxToken
	err := j.decoder.Decode(v)
	if err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF) {
		err = errors.New("the message is cut short, expected the end of a JSON value")
	}
	return err
}

// object reads an object; member is called for each name and reads its value.
func (j *jsonReader) object(member func(name string) error) error {
	return j.within('{', func() error {
		t, err := j.token()
		if err != nil {
			return err
		}
		return member(t.(string)) // the name of a member is a string, else Token had failed
	})
}

// within reads an object or an array; one reads each of its members. Null is an
// empty one.
func (j *jsonReader) within(open json.Delim, one func() error) error {
	t, err := j.token()
	if err != nil || t == nil {
		return err
	}
	if t != open {
		return fmt.Errorf("found %v at byte %d, expected %v", t, j.decoder.InputOffset(), open)
	}
	for j.decoder.More() {
		if err := one(); err != nil {
			return err
		}
	}
	_, err = j.token()
	return err
}

// skip passes over a value, however large.
func (j *jsonReader) skip() error {
	for depth := 0; ; {
		t, err := j.token()
		if err != nil {
			return err
		}
		switch t {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth > maxDepth {
			return fmt.Errorf("more than %d values inside each other, expected a message of SDMX-JSON", maxDepth)
		}
		if depth == 0 {
			return nil
		}
	}
}

// data reads the data sets.
func (j *jsonReader) data() error {
	sets := 0
	err := j.dataSets(func() error {
		sets++
		return j.dataSet(j.message.sets[sets-1])
	})
	if err == nil && !j.Done() && j.records == 0 {
		return &data.NoFigures{File: j.name, What: j.message.nothing()}
	}
	return err
}

// errStopped ends the reading when the receiver has enough.
var errStopped = errors.New("stopped")

// dataSets calls read at each data set of the message.
func (j *jsonReader) dataSets(read func() error) error {
	return j.object(func(name string) error {
		switch name {
		case "data":
			return j.object(func(name string) error {
				if name != "dataSets" {
					return j.skip()
				}
				return j.within('[', read)
			})
		case "dataSets":
			return j.within('[', read)
		}
		return j.skip()
	})
}

// dataSet reads one data set.
func (j *jsonReader) dataSet(set *jsonSet) error {
	s, err := j.message.structureOf(set)
	if err != nil {
		return err
	}
	from := j.source(s.structure(j.message))
	for l := range j.point.levels {
		j.point.reset(l)
	}
	if err := j.point.addIndexed(ofDataSet, s.Dimensions.DataSet, constant(s.Dimensions.DataSet)); err != nil {
		return err
	}
	if err := j.point.addAttributes(ofDataSet, s.Attributes.DataSet, set.Attributes); err != nil {
		return err
	}
	return j.object(func(name string) error {
		switch name {
		case "series":
			return j.object(func(key string) error { return j.seriesObject(from, s, set, key) })
		case "observations":
			return j.object(func(key string) error {
				var values []json.RawMessage
				if err := j.decode(&values); err != nil {
					return err
				}
				return j.observation(from, s, set, key, values)
			})
		}
		return j.skip()
	})
}

// seriesObject reads one series.
func (j *jsonReader) seriesObject(from *source, s *jsonStructure, set *jsonSet, key string) error {
	var series struct {
		Attributes   []json.RawMessage `json:"attributes"`
		Observations ordered           `json:"observations"`
	}
	if err := j.decode(&series); err != nil {
		return err
	}
	j.point.reset(ofSeries)
	indices, err := indices(key)
	if err != nil {
		return err
	}
	if err := j.point.addIndexed(ofSeries, s.Dimensions.Series, indices); err != nil {
		return err
	}
	if err := j.point.addAttributes(ofSeries, s.Attributes.Series, series.Attributes); err != nil {
		return err
	}
	for _, o := range series.Observations {
		if err := j.observation(from, s, set, o.key, o.values); err != nil {
			return err
		}
	}
	return nil
}

// observation tells one observation: its values first, then its attributes.
func (j *jsonReader) observation(from *source, s *jsonStructure, set *jsonSet, key string, values []json.RawMessage) error {
	if j.Done() {
		return errStopped
	}
	j.records++
	j.point.at = data.RecordPlace(j.records)
	if strings.EqualFold(set.Action, "Delete") {
		j.Omitted.Add(deletion, j.point.at)
		return nil
	}
	j.point.reset(ofObservation)
	j.point.reset(ofGroup)
	indices, err := indices(key)
	if err != nil {
		return err
	}
	if err := j.point.addIndexed(ofObservation, s.Dimensions.Observation, indices); err != nil {
		return err
	}
	measures := max(1, len(s.Measures.Observation))
	if len(values) > measures {
		if err := j.point.addAttributes(ofObservation, s.Attributes.Observation, values[measures:]); err != nil {
			return err
		}
	}
	if err := set.groups.apply(&j.point, s); err != nil {
		return err
	}
	value := ""
	if len(values) > 0 {
		value = literal(values[0])
	}
	j.observe(from, &j.point, value)
	return nil
}

// indices reads a key such as 0:12:3.
func indices(key string) ([]int, error) {
	var out []int
	for part := range strings.SplitSeq(key, ":") {
		n, err := strconv.Atoi(part)
		if err != nil && part != "" {
			return nil, fmt.Errorf("key %q, expected indices such as 0:12:3", key)
		}
		if part == "" {
			n = -1
		}
		out = append(out, n)
	}
	return out, nil
}
