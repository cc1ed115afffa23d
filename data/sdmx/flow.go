package sdmx

import (
	"bytes"
	"embed"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"
)

//go:embed flows/*.yaml
var flowFiles embed.FS

// flow says what the concepts of a data flow mean. Wherever a concept is named,
// "A|B" is the first of them that an observation has; names and values are
// compared without regard to case.
type flow struct {
	IDs      []string `yaml:"ids"`      // of the data flow or its structure; * stands for any letters
	Agencies []string `yaml:"agencies"` // that maintain it; none: any
	About    string   `yaml:"about"`    // what it tells, as a noun
	Provider string   `yaml:"provider"` // empty: the agency's
	Unknown  bool     `yaml:"unknown"`  // it holds no figure that Oborot keeps; About says what
	Sparse   bool     `yaml:"sparse"`   // an absent figure is nil

	Freq       string       `yaml:"freq"`       // default FREQ|FREQUENCY|TIME_FORMAT
	Multiplier string       `yaml:"multiplier"` // the power of ten that values are multiplied by, default UNIT_MULT
	Needs      []string     `yaml:"needs"`      // concepts without which it is not this flow
	Reporter   field        `yaml:"reporter"`
	Partner    field        `yaml:"partner"`
	Product    field        `yaml:"product"`
	Unit       field        `yaml:"unit"` // where a figure's rule names none
	Figures    []figureRule `yaml:"figures"`
	Otherwise  string       `yaml:"otherwise"` // what the rows are that no rule of Figures takes
	Basis      []basisRule  `yaml:"basis"`
	Ignore     []string     `yaml:"ignore"` // concepts that tell no two series apart

	relevant [][]string      // the concepts a series is made from
	known    map[string]bool // these and those of Ignore
}

// field says where one word of the key stands.
type field struct {
	Concept        string            `yaml:"concept"`
	Value          string            `yaml:"value"`          // the word itself, where no concept tells it
	Codes          map[string]string `yaml:"codes"`          // codes and labels that are not in our own lists
	Omit           map[string]string `yaml:"omit"`           // codes that are no such thing, and what they are
	Classification string            `yaml:"classification"` // of products: HS
	Trim           string            `yaml:"trim"`           // letters before a product's code
	Upper          bool              `yaml:"upper"`          // its letters become capitals
	Classes        map[int]string    `yaml:"classes"`        // the classification by the length of the code
	Pattern        string            `yaml:"pattern"`        // of a product's code
	pattern        *regexp.Regexp
}

// figureRule says which rows are which figure. Of several the first holds.
type figureRule struct {
	When        map[string][]string `yaml:"when"` // concept: its values; all must hold
	Indicator   string              `yaml:"indicator"`
	Unit        string              `yaml:"unit"`
	Scale       int                 `yaml:"scale"` // a power of ten beside the multiplier
	Valuation   string              `yaml:"valuation"`
	TradeSystem string              `yaml:"trade_system"`
	Attribution string              `yaml:"attribution"`
	Basis       map[string]string   `yaml:"basis"`
	Omit        string              `yaml:"omit"` // it is no figure here, and what it is
	Note        string              `yaml:"note"` // a doubt, told once
}

// basisRule says that a concept's value belongs to the basis unless it is a
// total.
type basisRule struct {
	Concept string            `yaml:"concept"`
	Name    string            `yaml:"name"`
	Totals  []string          `yaml:"totals"`
	Codes   map[string]string `yaml:"codes"`
	Omit    string            `yaml:"omit"` // a row that is no total is passed over as this
}

// provision is a file of flows.
type provision struct {
	Agencies map[string]string `yaml:"agencies"` // of an agency its provider here
	Flows    []*flow           `yaml:"flows"`
}

// flows reads the embedded files on first use. They are part of the program, so
// one that cannot be read is a programmer's mistake.
var flows = sync.OnceValue(func() provision {
	all := provision{Agencies: map[string]string{}}
	files, err := flowFiles.ReadDir("flows")
	if err != nil {
		panic(err)
	}
	for _, file := range files {
		content, err := flowFiles.ReadFile("flows/" + file.Name())
		if err != nil {
			panic(err)
		}
		one, err := parseFlows(content)
		if err != nil {
			panic(file.Name() + ": " + err.Error())
		}
		for agency, provider := range one.Agencies {
			all.Agencies[agency] = provider
		}
		all.Flows = append(all.Flows, one.Flows...)
	}
	return all
})

// parseFlows reads a file of flows.
func parseFlows(content []byte) (*provision, error) {
	p := &provision{}
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	decoder.KnownFields(true)
	if err := decoder.Decode(p); err != nil {
		return nil, err
	}
	for _, f := range p.Flows {
		if err := f.prepare(); err != nil {
			return nil, fmt.Errorf("flow %s: %w", strings.Join(f.IDs, " "), err)
		}
	}
	return p, nil
}

// alternatives splits the names of a concept.
func alternatives(concept string) []string {
	return strings.Split(strings.ToUpper(concept), "|")
}

// commonConcepts are read by every flow for what they are. They tell no two
// series apart.
const commonConcepts = "TIME_PERIOD|OBS_VALUE|" + statusConcepts + "|" + confConcepts + "|" + yearStart

// prepare gathers the concepts that a flow knows.
func (f *flow) prepare() error {
	f.Freq = orElse(f.Freq, "FREQ|FREQUENCY")
	f.Multiplier = orElse(f.Multiplier, "UNIT_MULT")
	concepts := []string{f.Freq, f.Multiplier, f.Reporter.Concept, f.Partner.Concept, f.Product.Concept, f.Unit.Concept}
	for _, rule := range f.Figures {
		for concept := range rule.When {
			concepts = append(concepts, concept)
		}
	}
	for _, rule := range f.Basis {
		concepts = append(concepts, rule.Concept)
	}
	slices.Sort(concepts) // the order of a map is none
	f.known = map[string]bool{}
	for _, concept := range slices.Compact(concepts) {
		if concept != "" {
			f.relevant = append(f.relevant, alternatives(concept))
		}
	}
	for _, concept := range append(append(concepts, commonConcepts), f.Ignore...) {
		for _, id := range alternatives(concept) {
			f.known[id] = true
		}
	}
	for _, p := range []*field{&f.Reporter, &f.Partner, &f.Product, &f.Unit} {
		var err error
		if p.pattern, err = regexp.Compile(orElse(p.Pattern, ".")); err != nil {
			return err
		}
	}
	return nil
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// structure names what a message or a row belongs to: the agency and the
// identifier of its data flow, or of the structure where it names no flow.
type structure struct{ agency, id, name string }

// String writes it as a reader knows it: ECB:EXR.
func (s structure) String() string {
	switch {
	case s.id == "" && s.name == "":
		return "that is not named"
	case s.id == "":
		return s.name
	case s.agency == "":
		return s.id
	}
	return s.agency + ":" + s.id
}

// provider is whose figures the structure holds; empty when not known. OECD.SDD
// is a part of OECD.
func (s structure) provider() string {
	for agency := strings.ToUpper(s.agency); agency != ""; agency, _, _ = cutLast(agency, ".") {
		if p, ok := flows().Agencies[agency]; ok {
			return p
		}
	}
	return ""
}

// cutLast cuts around the last instance of a separator.
func cutLast(s, separator string) (before, after string, found bool) {
	if i := strings.LastIndex(s, separator); i >= 0 {
		return s[:i], s[i+len(separator):], true
	}
	return "", s, false
}

// matches says whether the flow is declared for a structure.
func (f *flow) matches(s structure) bool {
	agency, _, _ := strings.Cut(strings.ToUpper(s.agency), ".")
	if len(f.Agencies) > 0 && agency != "" && !slices.Contains(f.Agencies, agency) {
		return false
	}
	return slices.ContainsFunc(f.IDs, func(pattern string) bool {
		ok, err := path.Match(pattern, strings.ToUpper(s.id))
		return ok && err == nil
	})
}

// find returns the flows that are declared for a structure, the first ones
// first.
func find(s structure) []*flow {
	var out []*flow
	for _, f := range flows().Flows {
		if f.matches(s) {
			out = append(out, f)
		}
	}
	return out
}
