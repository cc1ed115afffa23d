package wits

import (
	"encoding/csv"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

func TestCuts(t *testing.T) { readtest.Cuts(t, Format{}, "sample_Trade_Summary.CSV") }

func FuzzRead(f *testing.F) { readtest.Fuzz(f, Format{}) }

// Every cell of the real files that holds money of trade is one observation.
func TestSharedFiles(t *testing.T) {
	for name, want := range map[string]int{"en_KAZ_AllYears_WITS_Trade_Summary.CSV": 862, "en_BEL_AllYears_WITS_Trade_Summary.CSV": 751} {
		doc := readtest.Shared(t, "wits", name)
		rows, err := csv.NewReader(strings.NewReader(string(doc.Head))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		var cells []string // the value and the year
		for _, row := range rows[1:] {
			if i := row[4]; !strings.Contains(i, "US$ ") || strings.HasPrefix(i, "GDP") {
				continue
			}
			for i, v := range row[5:] {
				if v = strings.TrimSpace(v); v != "" && v != "..." {
					cells = append(cells, v+" "+rows[0][5+i])
				}
			}
		}
		told := readtest.Gather(t, Format{}, doc)
		if told.Failure != nil || len(told.Rejected) > 0 || len(told.Observations) != len(cells) || len(cells) != want {
			t.Errorf("%s: %d observations of %d cells, %q, %v", name, len(told.Observations), len(cells), told.Rejected, told.Failure)
			continue
		}
		for i, o := range told.Observations {
			v, y, _ := strings.Cut(cells[i], " ")
			scale := "e6"
			if o.Series.Basis == "duty=free" {
				scale = "e3"
			}
			if f, err := data.ParseFigure(v + scale); err != nil || f != o.Figure || o.Period.String() != y {
				t.Errorf("%s: %s: %+v of %+v", name, cells[i], o, *o.Series)
			}
		}
	}
}

// A sum over a classification is the total, to a thousandth: the groups are read
// as groups.
func TestSharedSum(t *testing.T) {
	told := readtest.Gather(t, Format{}, readtest.Shared(t, "wits", "en_KAZ_AllYears_WITS_Trade_Summary.CSV"))
	var total, chapters, stages int64
	for _, o := range told.Observations {
		if s := o.Series; s.Indicator != "exports" || s.Partner != data.World || o.Period != data.Year(2018) {
			continue
		}
		switch n := o.Figure.Decimal().IntPart(); {
		case o.Series.Product == data.Total:
			total += n
		case strings.HasPrefix(o.Series.Product, "WITS:UNCTAD"):
			stages += n
		default:
			chapters += n
		}
	}
	if total != 61109050000 || chapters < total/1000*999 || chapters > total/1000*1001 || stages < total*95/100 || stages > total {
		t.Errorf("total %d, chapters %d, stages %d", total, chapters, stages)
	}
}

func TestMatch(t *testing.T) {
	for head, want := range map[string]bool{
		header + "2018\n":                   true,
		"\ufeff" + header + "2018,2017\r\n": true,
		header + "\n":                       false,
		header + "2018,Note\n":              false,
		"Reporter,Partner\n":                false,
	} {
		if got := (Format{}).Match(readtest.Document("x", []byte(head))); got != want {
			t.Errorf("Match(%q) = %t", head, got)
		}
	}
	if (Format{}).Match(readtest.Shared(t, "wits", "sample_trade_data.json")) {
		t.Error("SDMX-JSON is claimed")
	}
}

// Names of partners as WITS writes them.
func TestPartners(t *testing.T) {
	for name, want := range map[string]string{"Korea, Rep.": "KR", "Egypt, Arab Rep.": "EG", "Hong Kong, China": "HK", "Slovak Republic": "SK",
		"Iran, Islamic Rep.": "IR", "Kyrgyz Republic": "KG", "Venezuela": "VE", "Other Asia, nes": "NES_ASIA", "Unspecified": "_X",
		"Yemen": "YE", "Congo, Dem. Rep.": "CD", "Congo, Rep.": "CG", "Russian Federation": "RU", "Turkey": "TR", "East Timor": "TL",
		"Macedonia, FYR": "MK", "Lao PDR": "LA", "Cote d'Ivoire": "CI", "Bahamas, The": "BS", "Gambia, The": "GM", "Vietnam": "VN",
		"Macao": "MO", "Ethiopia(excludes Eritrea)": "ET", "Serbia, FR(Serbia/Montenegro)": "CSXX", "Belgium-Luxembourg": "BLX",
		"Areas, nes": "_X", "Bunkers": "QQ", "Special Categories": "QX", "Free Zones": "X2"} {
		a, err := data.LookupAreaLabel(name)
		if err != nil || a.Code != want {
			t.Errorf("%s: %s %v, expected %s", name, a.Code, err, want)
		}
	}
}
