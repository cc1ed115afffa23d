package comtrade

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"oborot/data"
)

const header = "typeCode,freqCode,period,reporterCode,reporterDesc,flowCode,partnerCode,partner2Code,classificationCode,cmdCode,cmdDesc,customsCode,mosCode,motCode,cifvalue,fobvalue,primaryValue\n"

// told writes an observation in a line.
func told(o data.Observation) string {
	k := o.Series
	return strings.TrimSpace(fmt.Sprintf("%s %s>%s %s %s %s %s %s line %d %s", k.Indicator, k.Reporter, k.Partner, k.Product, o.Edition,
		o.Period, o.Figure, k.Valuation, o.Place.Row, k.Basis))
}

func TestRows(t *testing.T) {
	for row, want := range map[string]string{
		`C,A,2022,398,Kazakhstan,M,56,0,H6,TOTAL,All,C00,0,0,1.50,,1.50`:                            "imports KZ>BE TOTAL  2022 1.50 CIF line 2",
		`C,A,202252,398,Kazakhstan,X,0,0,H6,TOTAL,All,C00,0,0,,7,7`:                                 "exports KZ>W00 TOTAL  2022 7 FOB line 2",
		`C,M,201801,251,France,X,58,0,H5,030194,"a, ""b""",C00,0 ,0,0,245.091,245.091`:              "exports FR>BLX HS:030194 H5 2018-01 245.091 FOB line 2",
		`C,M,201801,124,Canada,M,842,0,H5,030194,fish,C00,0,0,,12,12`:                               "imports CA>US HS:030194 H5 2018-01 12 FOB line 2",
		`C,M,201801,124,Canada,M,842,0,H5,030194,fish,C00,0,0,12,12,12`:                             "imports CA>US HS:030194 H5 2018-01 12 CIF line 2",
		`C,M,201801,699,India,RX,757,0,H5,03,fish,C00,0,0,,12,12`:                                   "re_exports IN>CH HS:03 H5 2018-01 12 FOB line 2",
		`C,M,201801,699,India,DX,757,0,S4,03,fish,C00,0,0,,12,12`:                                   "domestic_exports IN>CH SITC:03 S4 2018-01 12 FOB line 2",
		`C,M,201801,699,India,MIP,757,0,H5,03,fish,C00,0,0,12,,12`:                                  "imports IN>CH HS:03 H5 2018-01 12 CIF line 2 procedure=inward_processing",
		`C,M,201801,699,India,M,757,0 ,H5,03,fish,C00 ,0 ,0 ,12,0,12`:                               "imports IN>CH HS:03 H5 2018-01 12 CIF line 2",
		`C,M,201801,124,Canada,M,842,0,H5,030194,fish,C00,0,0,0,12,12`:                              "imports CA>US HS:030194 H5 2018-01 12 FOB line 2",
		`C,M,201801,124,Canada,M,842,0,H5,030194,fish,C00,0,0,0,0,12`:                               "imports CA>US HS:030194 H5 2018-01 12 CIF line 2",
		`C,A,2018,124,Canada,M,842,0,HS,30194,fish,C00,0,0,0,0,12`:                                  "imports CA>US HS:030194  2018 12 CIF line 2",
		`S,A,2022,398,Kazakhstan,M,56,,EB10,200,All,,0,,,,5`:                                        "imports KZ>BE EBOPS:200 EB10 2022 5  line 2 scope=services",
		`S,A,2022,398,Kazakhstan,X,56,,EB10,TOTAL,All,,3,,,,5`:                                      "exports KZ>BE EBOPS:TOTAL EB10 2022 5  line 2 scope=services;supply=3",
		`C,M,201801,699,India,M,757,56,H5,03,fish,C04,1,2100,12,,12`:                                "imports IN>CH HS:03 H5 2018-01 12 CIF line 2 customs=C04;second_partner=BE;supply=1;transport=2100",
		`C,A,2022,398,Kazakhstan,M,56,0,H6,TOTAL,All,C00,0,0,6804128143.0,,6804128143.0`:            "imports KZ>BE TOTAL  2022 6804128143.0 CIF line 2",
		`"C","A","2022","398","Kazakhstan","M","56","0","H6","TOTAL","All","C00","0","0","5",,"5",`: "imports KZ>BE TOTAL  2022 5 CIF line 2",

		`S,A,2022,398,Kazakhstan,M,56,0,H6,27,All,C00,0,0,5,,5`:        `typeCode "S" of classification H6, expected C`,
		`C,A,2022,398,Kazakhstan,M,56,0,EB10,200,All,C00,0,0,5,,5`:     `typeCode "C" of classification EB10, expected S`,
		`C,A,2022,398,Kazakhstan,Q,56,0,H6,TOTAL,All,C00,0,0,5,,5`:     `flow "Q", expected M, X, RM, RX, FM, DX, MIP, XIP, MOP, XOP, MIF or XIF`,
		`C,A,2022,9999,Nowhere,M,56,0,H6,TOTAL,All,C00,0,0,5,,5`:       `area 9999, which is in no list, expected Comtrade's number of an area`,
		`C,A,2022,KAZ,Kazakhstan,M,56,0,H6,TOTAL,All,C00,0,0,5,,5`:     `area "KAZ", expected Comtrade's number of an area`,
		`C,M,201813,398,Kazakhstan,M,56,0,H6,TOTAL,All,C00,0,0,5,,5`:   `period "201813" of frequency "M", expected a year of frequency A or a month such as 202201 of M`,
		`C,M,2022,398,Kazakhstan,M,56,0,H6,TOTAL,All,C00,0,0,5,,5`:     `period "2022" of frequency "M", expected a year of frequency A or a month such as 202201 of M`,
		`C,A,2022,398,Kazakhstan,M,56,0,H6,TOTAL,All,C00,0,0,,,`:       `primaryValue: "" is not a number, expected a number`,
		`C,A,2022,398,Kazakhstan,M,56,0,H6,TOTAL,All,C00,0,0,,,12,5`:   `18 fields, expected 17`,
		`C,A,2022,398,Kazakhstan,M,56,0,H6,TOTAL,All,C00,0,0`:          `14 fields, expected 17`,
		`C,A,2022,398,Kaz"akhstan,M,56,0,H6,TOTAL,All,C00,0,0,,,5`:     `a stray quote in field 5, expected quotes around a whole field`,
		`C,A,2022,398,"Kazakhstan,M,56,0,H6,TOTAL,All,C00,0,0,,,5`:     `a quote that is not closed, expected a closing "`,
		`C,A,2022,398,` + "\x00" + `,M,56,0,H6,TOTAL,All,C00,0,0,,,5`:  `a NUL byte, expected text`,
		`C,A,2022,398,,M,56,0,X9,TOTAL,All,C00,0,0,,,5`:                `classification "X9", expected H0 … H6, S1 … S4, B4, B5 or EB10`,
		`C,A,2022,398,,M,56,0,H6,,All,C00,0,0,,,5`:                     `no cmdCode, expected the code of a product or TOTAL`,
		`C,A,2022,398,,M,56,0,H6,01,All,C00,0,0,,,1e5x`:                `primaryValue: "1e5x" is not a number, expected a number`,
		`C,A,2022,398,,M,56,0,H6,01,All,C00,0,0,,,1234567890123456789`: `primaryValue: "1234567890123456789": more than 18 significant digits, expected a number`,
	} {
		const good = "\r\nC,A,2021,398,,X,56,0,H6,01,All,C00,0,0,,8,8\r\n\r\n"
		observations, _, rejected, failure := all(t, document("doc.csv", []byte(header+row+good)))
		var got []string
		for _, e := range rejected {
			got = append(got, strings.TrimPrefix(e, "doc.csv:line 2: "))
		}
		for _, o := range observations {
			got = append(got, told(o))
		}
		expected := []string{want, "exports KZ>BE HS:01 H6 2021 8 FOB line 3"}
		if failure != nil || !slices.Equal(got, expected) {
			t.Errorf("%s\n%q %v\nexpected %q", row, got, failure, expected)
		}
	}
}

func TestMultilineField(t *testing.T) {
	observations, _, rejected, failure := all(t, document("doc.csv", []byte(header+
		"C,A,2022,398,\"Kazakh\nstan\",M,56,0,H6,01,All,C00,0,0,5,,5\nC,A,2021,398,,X,56,0,H6,01,All,C00,0,0,,8,8\n")))
	if failure != nil || len(rejected) > 0 || len(observations) != 2 || observations[0].Place.Row != 2 || observations[1].Place.Row != 4 {
		t.Errorf("%+v %v %v", observations, rejected, failure)
	}
}

// endless is a line of many bytes that is made while it is read.
type endless struct{ left int }

func (e *endless) Read(b []byte) (int, error) {
	if e.left == 0 {
		return 0, io.EOF
	}
	n := min(len(b), e.left)
	for i := range b[:n] {
		b[i] = 'x'
	}
	e.left -= n
	return n, nil
}

func TestLongLine(t *testing.T) {
	doc := document("doc.csv", []byte(header))
	doc.Open = func() (io.ReadCloser, error) {
		return io.NopCloser(io.MultiReader(strings.NewReader(header), &endless{100 << 20},
			strings.NewReader("\nC,A,2021,398,,X,56,0,H6,01,All,C00,0,0,,8,8\n"))), nil
	}
	observations, _, rejected, failure := all(t, doc)
	if failure != nil || !slices.Equal(rejected, []string{"doc.csv:line 2: a row of more than 1 MB, expected a shorter one"}) ||
		len(observations) != 1 || observations[0].Place.Row != 3 {
		t.Errorf("%+v %v %v", observations, rejected, failure)
	}
}

// A file that is cut within a row covers nothing, wherever the cut lies.
func TestCutFile(t *testing.T) {
	const row = "C,A,2021,398,,X,56,0,H6,01,All,C00,0,0,,8,8123\n"
	whole := header + row + row
	for n := len(header) - 1; n < len(whole); n++ {
		_, coverage, _, failure := all(t, document("doc.csv", []byte(whole[:n])))
		const want = "doc.csv: the last line has no end, expected a file that is not cut short"
		ended := whole[n-1] == '\n'
		if n == len(header) {
			if _, ok := failure.(*data.NoFigures); !ok {
				t.Errorf("a header alone: %v", failure)
			}
			continue
		}
		if ended && failure != nil || !ended && (failure == nil || failure.Error() != want || len(coverage) > 0) {
			t.Errorf("cut at byte %d: %v, %d coverages", n, failure, len(coverage))
		}
	}
}

func TestCutReply(t *testing.T) {
	content := header + strings.Repeat("C,A,2021,398,,X,56,0,H6,01,All,C00,0,0,,8,8\n", 500)
	_, coverage, _, failure := all(t, document("doc.csv", []byte(content)))
	want := "doc.csv: exactly 500 rows: Comtrade cuts its replies there, so that the rest is missing; ask for less at a time"
	if failure == nil || failure.Error() != want || len(coverage) > 0 {
		t.Errorf("%v", failure)
	}
}

func TestCoverage(t *testing.T) {
	var rows strings.Builder
	for i, partner := range []int{4, 8, 12, 20, 24, 28, 31, 32, 36, 40, 44, 48, 50, 51, 52, 56, 64, 68, 70, 72} {
		fmt.Fprintf(&rows, "C,M,20180%d,398,,X,%d,0,H5,1604%02d,fish,C00,0,0,,8,8\n", 1+i%2, partner, 11+i)
	}
	const few = "C,A,2018,398,,M,56,0,H5,030110,fish,C00,0,0,8,,8\nC,A,2018,398,,M,251,0,H5,030190,fish,C00,0,0,8,,8\nC,A,2018,398,,MIP,251,0,H5,030190,fish,C00,0,0,8,,8\n"
	for name, test := range map[string]struct {
		rows string
		want []string
	}{
		"all partners": {rows.String(), []string{"exports KZ 2018-01 HS:1604 ", "exports KZ 2018-02 HS:1604 "}},
		"two classifications": {"C,A,2018,398,,M,56,0,H5,0301,fish,C00,0,0,8,,8\nC,A,2018,398,,M,56,0,S4,034,fish,C00,0,0,8,,8\n",
			[]string{"imports KZ 2018 HS:0301 BE", "imports KZ 2018 SITC:034 BE"}},
		"few partners": {few, []string{"imports KZ 2018 HS:0301 BE", "imports KZ 2018 HS:0301 FR"}},
	} {
		_, coverage, rejected, failure := all(t, document("doc.csv", []byte(header+test.rows)))
		var got []string
		for _, c := range coverage {
			if !c.Sparse || c.Provider != "comtrade" {
				t.Errorf("%+v", c)
			}
			got = append(got, fmt.Sprintf("%s %s %s %s %s", c.Indicator, c.Reporter, c.Period, c.Product, c.Partner))
		}
		if failure != nil || len(rejected) > 0 || !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, expected %q %v %v", name, got, test.want, rejected, failure)
		}
	}
}

func TestMatchAndDate(t *testing.T) {
	for head, want := range map[string]bool{
		header:                                   true,
		"\ufeff" + header:                        true,
		strings.ReplaceAll(header, "\n", "\r\n"): true,
		strings.Replace(header, "primaryValue", "Trade Value (US$)", 1):    false,
		strings.Replace(header, "cmdDesc", "cmdCode", 1):                   false,
		"Classification,Year,Period,Trade Flow Code,Reporter Code,Partner": false,
		"": false,
	} {
		if got := (Format{}).Match(document("x", []byte(head))); got != want {
			t.Errorf("Match(%q) = %v", head, got)
		}
	}
	for name, want := range map[string]data.Dated{
		"TradeData_5_23_2023_14_55_12.csv": {Date: data.NewDate(2023, 5, 23), Rule: data.VintageDownload},
		"TradeData_23_5_2023_14_55_12.csv": {},
		"TradeData.csv":                    {},
	} {
		if got := dated(&data.Document{Name: name}); got != want {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

// What encoding/csv reads without complaint is read the same here.
func FuzzRows(f *testing.F) {
	f.Add("a,b,c\n1,2,3\n")
	f.Add("\"a\"\"b\",\"c\nd\",\r\n\n,,\n")
	f.Add("x,y\"z,w\n\"a\"b,c,d\n\"open,1,2\nx,y,z")
	f.Fuzz(func(t *testing.T, content string) {
		r := csv.NewReader(strings.NewReader(content))
		r.FieldsPerRecord = 3
		want, err := r.ReadAll()
		if err != nil || strings.Contains(content, "\x00") || strings.Contains(content, "\r") || strings.Count(content, "\n") >= quotedSpan {
			want = nil
		}
		s := newScanner(bytes.NewReader([]byte(content)), &layout{separator: ',', at: []int8{0, 1, 2}})
		var got [][]string
		for {
			p, err := s.row()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			if p == nil {
				got = append(got, []string{string(s.fields[0]), string(s.fields[1]), string(s.fields[2])})
			}
		}
		if want != nil && !slices.EqualFunc(got, want, slices.Equal) {
			t.Errorf("%q: %q, encoding/csv %q", content, got, want)
		}
	})
}
