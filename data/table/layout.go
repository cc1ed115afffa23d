package table

// Layout is a declared layout. It has either a rows or a cross section.
type Layout struct {
	Name     string  `yaml:"name"`
	Provider string  `yaml:"provider"`  // of every figure; empty where a column says it
	Set      Facts   `yaml:"set"`       // what holds for every figure
	FileName []Words `yaml:"file_name"` // of which one must fit the name of the file, without its folder
	Rows     *Rows   `yaml:"rows"`
	Cross    *Cross  `yaml:"cross"`
}

// Words are a text that stands somewhere and what it tells: its braces, and what
// is set.
type Words struct {
	Text *Pattern `yaml:"text"`
	Set  Facts    `yaml:"set"`
}

// Rows is the layout of a delimited file, or of a workbook's sheets, each of whose
// lines tells one figure or several by its own cells.
type Rows struct {
	Numbers    `yaml:",inline"`
	Delimiter  string              `yaml:"delimiter"` // found where it is not said
	AnyOrder   bool                `yaml:"any_order"` // the columns come in any order (with values they do so anyway), and others beside them
	Ended      bool                `yaml:"ended"`     // the publisher ends every line, so that a file without is cut
	Sparse     bool                `yaml:"sparse"`    // an absent row is nil
	Columns    []Field             `yaml:"columns"`
	Values     []Column            `yaml:"values"`     // the columns of figures, where there are several
	Series     map[string]Declared `yaml:"series"`     // what the publisher declares, by indicator
	Classes    map[int]string      `yaml:"classes"`    // the classification of a product code, by its length; 0 for any
	Downloaded string              `yaml:"downloaded"` // the name of a download, with the time as the Go language writes it
	Covers     Covers              `yaml:"covers"`
	SkipSheets Patterns            `yaml:"skip_sheets"` // of a workbook: sheets that hold numbers and are not read
}

// Cross is the layout of a table that is told by its heads, its labels and the
// words above it: a workbook's sheets, or a delimited file.
type Cross struct {
	Numbers      `yaml:",inline"`
	Delimiter    string         `yaml:"delimiter"`     // of a delimited file; found where it is not said
	Title        Patterns       `yaml:"title"`         // one of which stands above the header
	Above        []Words        `yaml:"above"`         // texts above the header and what they tell
	Labels       []Field        `yaml:"labels"`        // the columns left of the figures
	Values       []Column       `yaml:"values"`        // the columns of figures
	LeaveOut     []Column       `yaml:"leave_out"`     // columns that hold numbers and are not read
	Blocks       bool           `yaml:"blocks"`        // the header comes again further down the sheet
	Repeats      string         `yaml:"repeats"`       // cumulative: months to come repeat the last total
	Groups       []Group        `yaml:"groups"`        // the labels that are no countries, as a tree
	EveryPartner bool           `yaml:"every_partner"` // the table speaks of all partners, so that an absent one is missing
	Classes      map[int]string `yaml:"classes"`       // as those of rows
	Published    Patterns       `yaml:"published"`     // a text with the date of publication, on any sheet
	SkipSheets   Patterns       `yaml:"skip_sheets"`   // sheets that hold numbers and are not read
}

// Field is a column and what it tells of the figures beside it.
type Field struct {
	Name      string            `yaml:"name"`      // the head; empty for a label whose column has none
	Also      []string          `yaml:"also"`      // other spellings of the head
	Tells     string            `yaml:"tells"`     // one of the names of fieldNames
	Basis     string            `yaml:"basis"`     // of a column that tells the basis: the name of its pair
	Optional  bool              `yaml:"optional"`  // the column may be absent
	Coded     bool              `yaml:"coded"`     // "2-EXPORT": a code and its label, or the label alone
	Label     bool              `yaml:"label"`     // official names of areas, among which a bare "Congo" is CG
	Form      Patterns          `yaml:"form"`      // how a cell is written; its braces tell what is in it
	Codes     map[string]string `yaml:"codes"`     // what the cells mean
	List      string            `yaml:"list"`      // a built-in list of codes, beside which there are no others
	Means     map[string]Facts  `yaml:"means"`     // what the cells mean, where it is several things
	Down      bool              `yaml:"down"`      // an empty label says what the one above it says
	Skip      Patterns          `yaml:"skip"`      // cells whose rows are passed over
	Footnotes []string          `yaml:"footnotes"` // marks behind the names: digits, stars, brackets, numbers)
	Mend      bool              `yaml:"mend"`      // words that mix Latin and Cyrillic letters are mended
}

// Column is a column of figures.
type Column struct {
	Head     Patterns `yaml:"head"` // its words from the top, one for each row of the header
	Set      Facts    `yaml:"set"`
	Codes    Codes    `yaml:"codes"` // what the braces of the head mean
	Share    Patterns `yaml:"share"` // the head of the column to its right that holds its percentages of the outermost group
	Optional bool     `yaml:"optional"`
	From     int      `yaml:"from"`  // the first year whose column it is
	Until    int      `yaml:"until"` // the last one
	Mend     bool     `yaml:"mend"`  // as that of a label
}

// Codes translate what a table writes.
type Codes map[string]string

// Group is a row that stands for several countries. The rows beneath it, down to
// the next group of the tree, are its members; the groups within it come under it.
// Its area is a code, or, where the composition changes from year to year, found
// from the members: family EU is EU28 where the United Kingdom stands beneath.
type Group struct {
	Labels []string `yaml:"labels"`
	Area   string   `yaml:"area"`   // {EU} stands for the composition found for that family
	Family string   `yaml:"family"` // the group whose composition is to be found
	Set    Facts    `yaml:"set"`    // of its row and those beneath
	Some   bool     `yaml:"some"`   // only some members stand beneath, so that they do not add up
	Beside bool     `yaml:"beside"` // it is no part of the group within which it stands: the EU beside the continents
	Groups []Group  `yaml:"groups"`
}

// Declared is what a publisher says of an indicator.
type Declared struct {
	Valuation   string `yaml:"valuation"`
	TradeSystem string `yaml:"trade_system"`
	Attribution string `yaml:"attribution"`
}

// Covers says what a file speaks of beyond its rows.
type Covers struct {
	// Members are groups whose members are all spoken of where the group and one
	// of them are reporters.
	Members []string `yaml:"members"`
	// EveryPartnerAbove is the number of partners from which on a file speaks of
	// every partner. Zero: only of those in it.
	EveryPartnerAbove int `yaml:"every_partner_above"`
}
