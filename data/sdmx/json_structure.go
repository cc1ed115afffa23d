package sdmx

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strconv"

	"oborot/data"
)

// jsonMessage is all of a message but its observations.
type jsonMessage struct {
	Header     jsonHeader
	Structures []*jsonStructure
	sets       []*jsonSet
}

type jsonHeader struct {
	ID       string `json:"id"`
	Prepared string `json:"prepared"`
	Sender   struct {
		ID string `json:"id"`
	} `json:"sender"`
}

// jsonStructure says what the indices mean.
type jsonStructure struct {
	Name  any `json:"name"`
	Links []struct {
		HRef string `json:"href"`
		Rel  string `json:"rel"`
		URN  string `json:"urn"`
	} `json:"links"`
	Dimensions struct {
		DataSet     []component `json:"dataSet"`
		Series      []component `json:"series"`
		Observation []component `json:"observation"`
	} `json:"dimensions"`
	Attributes struct {
		DataSet        []component `json:"dataSet"`
		DimensionGroup []component `json:"dimensionGroup"`
		Series         []component `json:"series"`
		Observation    []component `json:"observation"`
	} `json:"attributes"`
	Measures struct {
		Observation []component `json:"observation"`
	} `json:"measures"`
}

// component is a dimension, an attribute or a measure with its values.
type component struct {
	ID          string `json:"id"`
	KeyPosition *int   `json:"keyPosition"`
	Values      []struct {
		ID    any `json:"id"`
		Value any `json:"value"`
		Name  any `json:"name"`
	} `json:"values"`
}

// jsonSet is what a data set says of all its observations.
type jsonSet struct {
	Action     string
	Structure  int
	Attributes []json.RawMessage
	groups     jsonGroups
}

// structures reads a message for everything but its observations.
func (j *jsonReader) structures() error {
	m := j.message
	var member func(name string) error
	member = func(name string) error {
		switch name {
		case "data":
			return j.object(member)
		case "header", "meta":
			return j.decode(&m.Header)
		case "structure":
			s := &jsonStructure{}
			m.Structures = append(m.Structures, s)
			return j.decode(s)
		case "structures":
			return j.decodeStructures()
		case "dataSets":
			return j.within('[', j.set)
		}
		return j.skip()
	}
	if err := j.object(member); err != nil {
		return err
	}
	if _, err := j.decoder.Token(); err == nil {
		return errors.New("something behind the message, expected one JSON object")
	}
	return nil
}

// decodeStructures reads an array of structures, or the object of a structure
// message, which has no data.
func (j *jsonReader) decodeStructures() error {
	var raw json.RawMessage
	if err := j.decode(&raw); err != nil {
		return err
	}
	if !bytes.HasPrefix(raw, []byte("[")) {
		return nil
	}
	return json.Unmarshal(raw, &j.message.Structures)
}

// set reads a data set, but not its observations.
func (j *jsonReader) set() error {
	set := &jsonSet{}
	j.message.sets = append(j.message.sets, set)
	return j.object(func(name string) error {
		switch name {
		case "action":
			return j.decode(&set.Action)
		case "structure":
			return j.decode(&set.Structure)
		case "attributes":
			return j.decode(&set.Attributes)
		case "dimensionGroupAttributes":
			return j.object(func(key string) error {
				var values []json.RawMessage
				if err := j.decode(&values); err != nil {
					return err
				}
				return set.groups.add(key, values)
			})
		}
		return j.skip()
	})
}

// structureOf returns the structure of a data set.
func (m *jsonMessage) structureOf(set *jsonSet) (*jsonStructure, error) {
	if set.Structure < 0 || set.Structure >= len(m.Structures) || m.Structures[set.Structure] == nil {
		return nil, fmt.Errorf("a data set of structure %d, which the message does not have", set.Structure)
	}
	return m.Structures[set.Structure], nil
}

// flowLink finds agency and flow in the address of a service:
// …/dataflow/ECB/EXR/1.0.
var flowLink = regexp.MustCompile(`/(?:dataflow|datastructure)/([\w.-]+)/([\w@.-]+)`)

// structure names what the structure is: the data flow of its links, else the
// message's own identifier with its sender.
func (s *jsonStructure) structure(m *jsonMessage) structure {
	for _, link := range s.Links {
		if found := ofURN(link.URN); found.id != "" {
			return found
		}
		if found := flowLink.FindStringSubmatch(link.HRef); found != nil {
			return structure{agency: found[1], id: found[2]}
		}
	}
	return structure{agency: m.Header.Sender.ID, id: m.Header.ID, name: nameOf(s.Name)}
}

// title is the name of the first structure.
func (m *jsonMessage) title() string {
	for _, s := range m.Structures {
		if s != nil {
			return orElse(nameOf(s.Name), s.structure(m).id)
		}
	}
	return ""
}

// nothing names a message without observations.
func (m *jsonMessage) nothing() string {
	if len(m.sets) == 0 {
		return "a structure message of SDMX, concepts and code lists"
	}
	return "a data message of SDMX without an observation"
}

// nameOf is the text of a name, which may be an object of languages.
func nameOf(name any) string {
	switch n := name.(type) {
	case string:
		return n
	case json.Number:
		return n.String()
	case map[string]any:
		for _, language := range data.Languages {
			if s, ok := n[language].(string); ok {
				return s
			}
		}
	}
	return ""
}

// value is the code of an index, else its name.
func (c *component) value(i int) (string, error) {
	if i < 0 || i >= len(c.Values) {
		return "", fmt.Errorf("index %d of %s, which has %d values", i, c.ID, len(c.Values))
	}
	v := c.Values[i]
	return orElse(orElse(nameOf(v.ID), nameOf(v.Value)), nameOf(v.Name)), nil
}

// constant are the indices of dimensions of one value.
func constant(components []component) []int { return make([]int, len(components)) }

// addIndexed puts dimensions onto a level. An index below nought, of an omitted
// part of a key, is none.
func (p *point) addIndexed(level int, components []component, indices []int) error {
	if len(components) == 0 { // a key of nothing is "" or "0"
		return nil
	}
	if len(indices) != len(components) {
		return fmt.Errorf("a key of %d indices, expected %d", len(indices), len(components))
	}
	for i := range components {
		if indices[i] < 0 {
			continue
		}
		value, err := components[i].value(indices[i])
		if err != nil {
			return err
		}
		p.add(level, components[i].ID, value, true)
	}
	return nil
}

// addAttributes puts attributes onto a level: each an index, a value, or null.
func (p *point) addAttributes(level int, components []component, values []json.RawMessage) error {
	for i, raw := range values {
		if i >= len(components) {
			return fmt.Errorf("%d attributes, expected at most %d", len(values), len(components))
		}
		value := literal(raw)
		if n, err := strconv.Atoi(value); err == nil && len(components[i].Values) > 0 && !bytes.HasPrefix(bytes.TrimSpace(raw), []byte(`"`)) {
			if value, err = components[i].value(n); err != nil {
				return err
			}
		}
		if value != "" {
			p.add(level, components[i].ID, value, false)
		}
	}
	return nil
}

// literal is a JSON string or number as text; anything else is none.
func literal(raw json.RawMessage) string {
	raw = bytes.TrimSpace(raw)
	if bytes.HasPrefix(raw, []byte(`"`)) {
		var s string
		if json.Unmarshal(raw, &s) != nil {
			return ""
		}
		return s
	}
	if len(raw) > 0 && (raw[0] == '-' || raw[0] >= '0' && raw[0] <= '9') {
		return string(raw)
	}
	return ""
}
