package table

// Layout is a declared layout.
type Layout struct {
	Name     string `yaml:"name"`
	Provider string `yaml:"provider"` // of every row; empty where a column says it
	Sheet    *Sheet `yaml:"sheet"`
	Rows     *Rows  `yaml:"rows"`
}

// Sheet is the layout of a workbook: every sheet with the header is read, the
// others are passed over.
type Sheet struct {
	Reporter    string           `yaml:"reporter"`
	Product     string           `yaml:"product"`      // TOTAL where not said
	TradeSystem string           `yaml:"trade_system"` // general or special; empty where the publisher does not say
	Title       string           `yaml:"title"`        // words that stand above the header
	Label       []string         `yaml:"label"`        // spellings of the head of the column of partners
	Columns     []Column         `yaml:"columns"`
	Units       map[string]Scale `yaml:"units"`     // the words above the header that tell the unit
	Published   string           `yaml:"published"` // the words before the date of publication, on any sheet
	Decimal     string           `yaml:"decimal"`   // the decimal sign of numbers that are texts; a point where not said
	Absent      []string         `yaml:"absent"`    // texts that stand for no figure, as an empty cell does
	Skip        []string         `yaml:"skip"`      // sheets that hold numbers and are not read
	Groups      []Group          `yaml:"groups"`    // the rows that are no countries, as a tree
}

// Column is a column of figures.
type Column struct {
	Indicator   string   `yaml:"indicator"`
	Header      []string `yaml:"header"` // its words from the top, one for each row of the header
	Valuation   string   `yaml:"valuation"`
	Attribution string   `yaml:"attribution"`
	Of          []string `yaml:"of"` // the indicators it is the sum of
}

// Scale is a unit and the power of ten that it is printed in.
type Scale struct {
	Unit  string `yaml:"unit"`
	Power int    `yaml:"power"`
}

// Group is a row that stands for several countries. The rows beneath it, down to
// the next group of the tree, are its members; the groups within it come under it.
// Its area is a code, or, where the composition changes from year to year, found
// from the members: family EU is EU28 where the United Kingdom stands beneath.
type Group struct {
	Labels []string `yaml:"labels"`
	Area   string   `yaml:"area"`   // {EU} stands for the composition found for that family
	Family string   `yaml:"family"` // the group whose composition is to be found
	Groups []Group  `yaml:"groups"`
}

// Rows is the layout of a delimited file with one observation a line.
type Rows struct {
	AnyOrder bool                `yaml:"any_order"` // the columns come in any order, and others beside them
	Ended    bool                `yaml:"ended"`     // the publisher ends every line, so that a file without is cut
	Sparse   bool                `yaml:"sparse"`    // an absent row is nil
	Columns  []Field             `yaml:"columns"`
	Unit     string              `yaml:"unit"`    // where no column says it
	Series   map[string]Declared `yaml:"series"`  // what the publisher declares, by indicator
	Classes  map[int]string      `yaml:"classes"` // the classification of a product code, by its length
	FileName string              `yaml:"file_name"`
	Covers   Covers              `yaml:"covers"`
}

// Field is a column of a delimited file and what it tells.
type Field struct {
	Name     string            `yaml:"name"`
	Tells    string            `yaml:"tells"`    // one of the names of fieldNames
	Basis    string            `yaml:"basis"`    // of a column that tells the basis: the name of its pair
	Optional bool              `yaml:"optional"` // the column may be absent
	Coded    bool              `yaml:"coded"`    // "2-EXPORT": a code and its label, or the label alone
	Label    bool              `yaml:"label"`    // official names of areas, among which a bare "Congo" is CG
	Codes    map[string]string `yaml:"codes"`    // what the cells mean
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
