package sdmx

import (
	"encoding/xml"
	"fmt"
	"strings"

	"oborot/data"
)

// dataSet opens a data set. Its structure is told by the header, by its
// namespace or by an element inside it.
func (x *xmlReader) dataSet(e xml.StartElement) error {
	if x.headOnly {
		return errEnough
	}
	s := x.header.of(attribute(e, "structureRef"))
	if s.structure.id == "" {
		s.structure = ofURN(x.spaces[e.Name.Space])
	}
	x.header.current = s
	x.source = x.reader.source(s.structure)
	x.deleting = strings.EqualFold(orElse(attribute(e, "action"), x.header.action), "Delete")
	x.groups, x.series, x.nested = groups{}, false, false
	for l := range x.point.levels {
		x.point.reset(l)
	}
	if x.specific() {
		x.attributes(ofDataSet, e, false)
	}
	return nil
}

// specific says whether values stand in attributes named for their concepts.
func (x *xmlReader) specific() bool {
	return strings.HasPrefix(x.header.root, "StructureSpecific") || x.header.root == "CompactData"
}

// attributes puts the attributes of an element onto a level, but for those of
// XML and of the message itself, which have prefixes.
func (x *xmlReader) attributes(level int, e xml.StartElement, key bool) {
	for _, a := range e.Attr {
		if a.Name.Space == "" && a.Name.Local != "xmlns" {
			x.point.add(level, a.Name.Local, a.Value, key)
		}
	}
}

// dataStart opens an element of a data set.
func (x *xmlReader) dataStart(e xml.StartElement, parent string) error {
	switch e.Name.Local {
	case "Series":
		if x.nested = parent != "DataSet"; x.nested {
			x.point.levels[ofGroup] = append(x.point.levels[ofGroup][:0], x.values...)
		}
		x.series = x.series || !x.nested
		x.into = ofSeries
		x.point.reset(ofSeries)
		x.attributes(ofSeries, e, x.header.current.observation != "AllDimensions")
	case "Obs":
		x.into, x.value = ofObservation, ""
		x.point.reset(ofObservation)
		x.attributes(ofObservation, e, false)
	case "SeriesKey", "ObsKey", "GroupKey", "Attributes":
		x.key = e.Name.Local != "Attributes"
		if parent == "DataSet" {
			x.into = ofDataSet
		}
	case "ObsDimension":
		id := orElse(orElse(attribute(e, "id"), x.header.current.observation), "TIME_PERIOD")
		x.point.add(ofObservation, id, attribute(e, "value"), true)
	case "Value":
		x.valueElement(e)
	case "ObsValue":
		x.value = attribute(e, "value")
	case "KeyFamilyRef", "DataProvider", "Time":
	default:
		if parent == "DataSet" {
			return x.group(e)
		}
	}
	return nil
}

// valueElement reads id or concept with its value.
func (x *xmlReader) valueElement(e xml.StartElement) {
	id := orElse(attribute(e, "id"), attribute(e, "concept"))
	if x.into == ofGroup {
		x.values = append(x.values, concept{strings.ToUpper(id), attribute(e, "value"), x.key})
		return
	}
	x.point.add(x.into, id, attribute(e, "value"), x.key)
}

// group opens a group: attributes that several series share. A group of
// SDMX-ML 2.0 may hold its series.
func (x *xmlReader) group(e xml.StartElement) error {
	if x.series {
		return fmt.Errorf("%s behind a series, which would have needed it before", e.Name.Local)
	}
	x.into, x.values, x.nested = ofGroup, nil, false
	for _, a := range e.Attr {
		if x.specific() && a.Name.Space == "" && a.Name.Local != "xmlns" {
			x.values = append(x.values, concept{id: strings.ToUpper(a.Name.Local), value: a.Value})
		}
	}
	return nil
}

// dataEnd closes an element of a data set.
func (x *xmlReader) dataEnd(name, text string) error {
	switch name {
	case "DataSet":
		x.source = nil
	case "KeyFamilyRef":
		x.source = x.reader.source(structure{agency: x.header.sender, id: text})
	case "Time":
		x.point.add(ofObservation, "TIME_PERIOD", text, true)
	case "Obs":
		x.observation()
		x.into = ofSeries
	case "Series", "SeriesKey", "ObsKey", "GroupKey", "Attributes", "Value", "ObsDimension", "ObsValue", "DataProvider":
	default:
		if x.open() == "DataSet" && !x.nested {
			return x.groups.add(x.values)
		}
		x.point.reset(ofGroup)
	}
	return nil
}

// observation tells the observation that ends.
func (x *xmlReader) observation() {
	x.records++
	x.point.at = data.RecordPlace(x.records)
	if x.deleting {
		x.Omitted.Add(deletion, x.point.at)
		return
	}
	if !x.nested {
		x.groups.apply(&x.point)
	}
	value := x.value
	if value == "" {
		value = x.point.get(valueIDs)
	}
	x.observe(x.source, &x.point, value)
}

var valueIDs = []string{"OBS_VALUE"}

// deletion is what rows are that a publisher tells to delete.
const deletion = "orders to delete what was told before (action Delete), which are no observations"
