package sdmx

import (
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"

	"oborot/data"
)

// xmlHeader is what stands before the data, and the footer behind it.
type xmlHeader struct {
	root       string // the name of the message's element
	prepared   string
	sender     string
	action     string // of all data sets that tell none
	structures []xmlStructure
	current    xmlStructure // of the open data set
	notices    []notice
}

// xmlStructure is a structure that data sets refer to.
type xmlStructure struct {
	id          string // by which they do so
	observation string // the dimension at the observation
	structure
}

// notice is what a server says beside or instead of data.
type notice struct{ code, severity, text string }

// begin looks at the message's own element.
func (h *xmlHeader) begin(root string) error {
	h.root = root
	switch root {
	case "GenericData", "GenericTimeSeriesData", "StructureSpecificData", "StructureSpecificTimeSeriesData", "CompactData", "MessageGroup", "Structure", "Error":
		return nil
	}
	return fmt.Errorf("a message %s, expected generic, compact or structure-specific data", root)
}

// start reads an element outside the data.
func (h *xmlHeader) start(e xml.StartElement, parent string) {
	last := len(h.structures) - 1
	switch e.Name.Local {
	case "Sender":
		h.sender = attribute(e, "id")
	case "Structure":
		if parent == "Header" {
			h.structures = append(h.structures, xmlStructure{id: attribute(e, "structureID"), observation: attribute(e, "dimensionAtObservation")})
		}
	case "Ref":
		if last >= 0 && h.structures[last].structure.id == "" && (parent == "Structure" || parent == "StructureUsage" || parent == "ProvisionAgreement") {
			h.structures[last].structure = structure{agency: attribute(e, "agencyID"), id: attribute(e, "id")}
		}
	case "Message", "ErrorMessage":
		h.notices = append(h.notices, notice{code: attribute(e, "code"), severity: attribute(e, "severity")})
	}
}

// end reads the text of an element outside the data.
func (h *xmlHeader) end(name, text string) {
	structures, notices := len(h.structures)-1, len(h.notices)-1
	switch {
	case name == "Prepared" && h.prepared == "":
		h.prepared = text
	case name == "DataSetAction":
		h.action = text
	case name == "URN" && structures >= 0 && h.structures[structures].structure.id == "":
		h.structures[structures].structure = ofURN(text)
	case name == "Text" && notices >= 0 && len(h.notices[notices].text) < 1000:
		h.notices[notices].text = strings.TrimSpace(h.notices[notices].text + " " + text[:min(len(text), 1000)])
	}
}

// urn finds agency and identifier in the name of a structure:
// urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=ECB:ECB_EXR1(1.0), and
// KeyFamily=BIS:EXT_DEBT:compact of SDMX-ML 2.0.
var urn = regexp.MustCompile(`=([\w.-]+):([\w@.-]+?)(\(|:|$)`)

// ofURN reads the name of a structure.
func ofURN(s string) structure {
	m := urn.FindStringSubmatch(s)
	if m == nil {
		return structure{}
	}
	return structure{agency: m[1], id: m[2]}
}

// of returns the structure that a data set refers to; the only one where it
// refers to none.
func (h *xmlHeader) of(id string) xmlStructure {
	for _, s := range h.structures {
		if s.id == id || id == "" {
			return s
		}
	}
	return xmlStructure{structure: structure{agency: h.sender}}
}

// provider is whose the message is: the agency's of its first structure, else
// the sender's.
func (h *xmlHeader) provider() string {
	s := h.of("").structure
	return orElse(s.provider(), structure{agency: h.sender}.provider())
}

// title names the data flow.
func (h *xmlHeader) title() string {
	if s := h.of("").structure; s.id != "" {
		return s.String()
	}
	return ""
}

// finish ends a message: one without data says why, or is about something else.
func (x *xmlReader) finish() error {
	h := &x.header
	switch {
	case h.root == "Structure":
		return &data.NoFigures{File: x.name, What: "a structure message of SDMX, concepts and code lists"}
	case x.records == 0 && len(h.notices) > 0:
		return fmt.Errorf("no data; the server says: %s", h.notices[0].String())
	case x.records == 0:
		return &data.NoFigures{File: x.name, What: "a data message of SDMX without an observation, data flow " + h.of("").structure.String()}
	}
	for _, n := range h.notices {
		x.Noted.Add("the server says: "+n.String(), data.RecordPlace(x.records))
	}
	return nil
}

// String writes code and text.
func (n notice) String() string {
	s := n.text
	if n.code != "" {
		s += " (code " + n.code + ")"
	}
	return strings.TrimSpace(s)
}
