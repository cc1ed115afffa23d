package sdmx

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"oborot/data"
	"oborot/data/readtest"
)

const (
	xmlHead = `<m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"><m:Header><m:Sender id="IMF"/><m:Structure structureID="S" dimensionAtObservation="TIME_PERIOD"><c:Structure><Ref agencyID="IMF" id="DOT"/></c:Structure></m:Structure></m:Header>`
	xmlSet  = `<m:DataSet structureRef="S">`
	xmlKey  = `<Series FREQ="A" REF_AREA="KZ" COUNTERPART_AREA="BE" INDICATOR="TXG_FOB_USD"`
	xmlEnd  = `</m:DataSet></m:StructureSpecificData>`
	obs     = `<Obs TIME_PERIOD="2020" OBS_VALUE="1.5"/>`
)

// Whatever is unusual in a message of SDMX-ML is told, not passed over.
func TestXMLMessages(t *testing.T) {
	for _, test := range []struct {
		name, xml string
		want      []string // of the observations
		said      string   // in an error, a row error or a finding
	}{
		{"plain", xmlHead + xmlSet + xmlKey + `>` + obs + `</Series>` + xmlEnd, []string{"USD  2020 1.5 A"}, ""},
		{"multiplied", xmlHead + xmlSet + xmlKey + ` UNIT_MULT="6" SCALE="3">` + obs + `</Series>` + xmlEnd, []string{"USD  2020 15e5 A"}, ""},
		{"multiplied by the data set", xmlHead + `<m:DataSet structureRef="S" UNIT_MULT="3">` + xmlKey + `>` + obs + `</Series>` + xmlEnd, []string{"USD  2020 15e2 A"}, ""},
		{"multiplier unknown", xmlHead + xmlSet + xmlKey + ` UNIT_MULT="million">` + obs + `</Series>` + xmlEnd, nil, `UNIT_MULT "million"`},
		{"group", xmlHead + xmlSet + `<Group REF_AREA="KZ" UNIT_MULT="6"/>` + `<Group REF_AREA="BE" UNIT_MULT="3"/>` + xmlKey + `>` + obs + `</Series>` + xmlEnd, []string{"USD  2020 15e5 A"}, ""},
		{"group too late", xmlHead + xmlSet + xmlKey + `>` + obs + `</Series><Group REF_AREA="KZ" UNIT_MULT="6"/>` + xmlEnd, []string{"USD  2020 1.5 A"}, "Group behind a series"},
		{"deletion", xmlHead + `<m:DataSet structureRef="S" ss:action="Delete">` + xmlKey + `>` + obs + `</Series>` + xmlEnd, nil, "orders to delete"},
		{"deletion in the header", strings.Replace(xmlHead, "</m:Header>", "<m:DataSetAction>Delete</m:DataSetAction></m:Header>", 1) + xmlSet + xmlKey + `>` + obs + `</Series>` + xmlEnd, nil, "orders to delete"},
		{"fiscal years", xmlHead + xmlSet + xmlKey + ` REPORTING_YEAR_START_DAY="--04-01">` + obs + `</Series>` + xmlEnd, nil, "REPORTING_YEAR_START_DAY --04-01"},
		{"calendar years", xmlHead + xmlSet + xmlKey + ` REPORTING_YEAR_START_DAY="--01-01">` + obs + `</Series>` + xmlEnd, []string{"USD  2020 1.5 A"}, ""},
		{"no value", xmlHead + xmlSet + xmlKey + `><Obs TIME_PERIOD="2020" OBS_VALUE="NaN" OBS_CONF="N"/></Series>` + xmlEnd, []string{"USD  2020 0 M"}, "confidential (N)"},
		{"free value", xmlHead + xmlSet + xmlKey + `><Obs TIME_PERIOD="2020" OBS_VALUE="2" OBS_CONF="C"/></Series>` + xmlEnd, []string{"USD  2020 2 A"}, ""},
		{"value called missing", xmlHead + xmlSet + xmlKey + `><Obs TIME_PERIOD="2020" OBS_VALUE="0" OBS_STATUS="M"/></Series>` + xmlEnd, []string{"USD  2020 0 M"}, "told as missing"},
		{"words for a value", xmlHead + xmlSet + xmlKey + `><Obs TIME_PERIOD="2020" OBS_VALUE="many"/></Series>` + xmlEnd, nil, `"many" is not a number`},
		{"two series are one", xmlHead + xmlSet + xmlKey + ` KIND="a">` + obs + `</Series>` + xmlKey + ` KIND="b">` + obs + `</Series>` + xmlEnd, []string{"USD  2020 1.5 A"}, "two series that would be one"},
		{"annotations", xmlHead + xmlSet + xmlKey + `><c:Annotations><Obs TIME_PERIOD="1999" OBS_VALUE="7"/></c:Annotations>` + obs + `</Series>` + xmlEnd, []string{"USD  2020 1.5 A"}, ""},
		{"nothing", xmlHead + xmlSet + xmlEnd, nil, "without an observation"},
		{"error message", `<m:Error xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"><m:ErrorMessage code="500"><c:Text>The server broke</c:Text></m:ErrorMessage></m:Error>`, nil, "the server says: The server broke (code 500)"},
		{"cross-sectional of 2.0", `<m:CrossSectionalData xmlns:m="http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message"/>`, nil, "expected generic, compact or structure-specific data"},
		{"cut short", xmlHead + xmlSet + xmlKey + `>` + obs, []string{"USD  2020 1.5 A"}, "cut short"},
		{"ends that cross", xmlHead + xmlSet + xmlKey + `>` + obs + `</m:DataSet></Series></m:StructureSpecificData>`, []string{"USD  2020 1.5 A"}, "well-formed"},
		{"deep", xmlHead + strings.Repeat("<a>", 100), nil, "elements inside each other"},
		{"an endless attribute", xmlHead + `<a b="` + strings.Repeat("x", maxToken+1<<20) + `"/>`, nil, "a single value of more than 16 MB"},
	} {
		expect(t, test.name, test.xml, test.want, test.said)
	}
}

// expect reads a message and looks at its observations and at what it says
// beside them.
func expect(t *testing.T, name, content string, want []string, said string) {
	t.Helper()
	got := readAll(t, readtest.Document("a", []byte(content)))
	if d := cmp.Diff(want, brief(got.observations)); d != "" {
		t.Errorf("%s:\n%s", name, d)
	}
	all := strings.Join(append(got.rejected, got.findings...), "\n")
	if got.err != nil {
		all += "\n" + got.err.Error()
	}
	if said == "" && strings.TrimSpace(all) != "" || !strings.Contains(all, said) {
		t.Errorf("%s: said %.300q, expected %q", name, all, said)
	}
}

const (
	jsonStructureText = `"structure":{"links":[{"rel":"dataflow","href":"http://example.org/dataflow/IMF/DOT/1.0"}],"dimensions":{"dataSet":[],"series":[{"id":"FREQ","values":[{"id":"A"}]},{"id":"REF_AREA","values":[{"id":"KZ"},{"id":"BE"}]},{"id":"COUNTERPART_AREA","values":[{"id":"W00"}]},{"id":"INDICATOR","values":[{"id":"TXG_FOB_USD"}]}],"observation":[{"id":"TIME_PERIOD","values":[{"id":"2019"},{"id":"2020"}]}]},"attributes":{"series":[{"id":"UNIT_MULT","values":[{"id":"6"}]}],"observation":[{"id":"OBS_STATUS","values":[{"id":"A"},{"id":"E"}]}]}}`
	jsonBegin         = `{"header":{"id":"a","sender":{"id":"IMF"}},"dataSets":[{"action":"Information",`
)

func TestJSONMessages(t *testing.T) {
	series := func(body string) string { return jsonBegin + `"series":{` + body + `}}],` + jsonStructureText + `}` }
	for _, test := range []struct {
		name, json string
		want       []string
		said       string
	}{
		{"structure behind the data", series(`"0:0:0:0":{"attributes":[null],"observations":{"1":[1.50,1],"0":[2]}}`), []string{"USD  2019 2 A", "USD  2020 1.50 E"}, ""},
		{"attributes behind the observations", series(`"0:0:0:0":{"observations":{"0":[2]},"attributes":[0]}`), []string{"USD  2019 2e6 A"}, ""},
		{"null", series(`"0:0:0:0":{"observations":{"0":[null,0]}}`), []string{"USD  2019 0 M"}, ""},
		{"an index of no value", series(`"0:7:0:0":{"observations":{"0":[2]}}`), nil, "index 7 of REF_AREA"},
		{"a short key", series(`"0:0":{"observations":{"0":[2]}}`), nil, "a key of 2 indices"},
		{"a key of letters", series(`"a":{"observations":{"0":[2]}}`), nil, "expected indices"},
		{"an attribute too many", series(`"0:0:0:0":{"observations":{"0":[2,0,0]}}`), nil, "2 attributes"},
		{"no structure", jsonBegin + `"series":{"0":{"observations":{"0":[2]}}}}]}`, nil, "which the message does not have"},
		{"no data", `{"header":{"id":"a"},` + jsonStructureText + `}`, nil, "structure message"},
		{"more behind", series(`"0:0:0:0":{"observations":{"0":[2]}}`) + `{}`, nil, "something behind the message"},
		{"cut short", series(``)[:200], nil, "cut short"},
		{"deep", `{"dataSets":[{"x":` + strings.Repeat("[", 1000), nil, "inside each other"},
	} {
		expect(t, test.name, test.json, test.want, test.said)
	}
}

func TestCSVMessages(t *testing.T) {
	const header = "DATAFLOW,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
	for _, test := range []struct {
		name, csv string
		want      []string
		said      string
	}{
		{"plain", header + "IMF:DOT(1.0),A,KZ,BE,TXG_FOB_USD,2020,1.50,E\n", []string{"USD  2020 1.50 E"}, ""},
		{"agency's part", header + "IMF.STA:DOT(1.0),A,KZ,BE,TXG_FOB_USD,2020,1,\n", []string{"USD  2020 1 A"}, ""},
		{"a field too few", header + "IMF:DOT(1.0),A,KZ,BE,TXG_FOB_USD,2020,1.50\n", nil, "7 fields, expected 8"},
		{"no end", header + "IMF:DOT(1.0),A,KZ,BE,TXG_FOB_USD,2020,1.50,E", []string{"USD  2020 1.50 E"}, "no end"},
		{"a quote out of place", header + "IMF:DOT(1.0),A,K\"Z,BE,TXG_FOB_USD,2020,1.50,E\nIMF:DOT(1.0),A,KZ,BE,TXG_FOB_USD,2021,2,\n", []string{"USD  2021 2 A"}, "quote"},
		{"an unknown status", header + "IMF:DOT(1.0),A,KZ,BE,TXG_FOB_USD,2020,1.50,?\n", []string{"USD  2020 1.50 A"}, `status '?', which no list has`},
		{"weeks", header + "IMF:DOT(1.0),W,KZ,BE,TXG_FOB_USD,2020-W05,1.50,E\n", nil, "a document on weeks"},
		{"looks like trade", "DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\nXYZ:EXPORTS(1.0),A,KZ,2020,44000000\n", nil, "a data flow that no declaration knows, XYZ:EXPORTS"},
		{"trade of an agency nobody knows", "DATAFLOW,REF_AREA,COUNTERPART_AREA,TRADE_FLOW,COMMODITY,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\nXYZ:T(1.0),KZ,BE,X,_T,USD,2020,4\n", nil, "the agency XYZ"},
		{"the bank's own key", "KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE\nEXR.M.USD.EUR.SP00.A,M,USD,EUR,SP00,A,2024-01,1.0905\n", []string{"USD base=EUR;measure=average 2024-01 1.0905 A"}, ""},
	} {
		expect(t, test.name, test.csv, test.want, test.said)
	}
}

// Periods, by their frequency.
func TestParsePeriod(t *testing.T) {
	for _, test := range []struct{ written, freq, want, said string }{
		{"2024", "A", "2024", ""}, {"2024", "", "2024", ""}, {"2024-A1", "A", "2024", ""},
		{"2024-Q1", "Q", "2024-Q1", ""}, {"2024-M01", "M", "2024-01", ""}, {"2024-01", "Monthly", "2024-01", ""},
		{"2022-S1", "S", "2022-S1", ""}, {"2022-B1", "S", "2022-S1", ""}, {"2022-S2", "H", "2022-S2", ""},
		{"2010-08-31T00:00:00", "D", "2010-09-01", ""}, {"2010-08-31T00:00:00", "M", "2010-08", ""}, {"2010-08-31T00:00:00Z", "Q", "2010-Q3", ""},
		{"2010-08-31T00:00:00.000+01:00", "A", "2010", ""}, {"2024-01-01/P9M", "", "2024-01-01/P9M", ""}, {"2010-01-01/P1Y", "", "2010", ""},
		{"2024-W05", "", "", "weeks"}, {"2024W05", "W", "", "weeks"}, {"", "A", "", "no period"}, {"2024-01", "A", "", "of frequency A"},
		{"2024", "M", "", "of frequency M"}, {"2024-13", "M", "", "is not a period"}, {"2010-01/2010-06", "", "", "is not a period"},
	} {
		got := parsePeriod(test.written, test.freq)
		said := got.omit
		if got.problem != nil {
			said = got.problem.found
		}
		if said == "" && got.period.String() != test.want || !strings.Contains(said, test.said) || test.said == "" && said != "" {
			t.Errorf("%q of %q: %v, %q; expected %s %s", test.written, test.freq, got.period, said, test.want, test.said)
		}
	}
}

// A stock is told for the end of its span, a rate of a day for that day, whatever
// month it ends.
func TestPeriodOfNature(t *testing.T) {
	day := parsePeriod("2024-01-31", "D")
	if got := day.of(data.Rate); got != (data.Period{Start: 20240131}) {
		t.Errorf("a rate of 31 January is of %v", got)
	}
	if got := day.of(data.Stock); got != data.At(20240131) {
		t.Errorf("a stock of 31 January is of %v", got)
	}
	if got := parsePeriod("2023", "A").of(data.Stock); got != data.At(20231231) {
		t.Errorf("a stock of 2023 is of %v", got)
	}
}

// A file of flows with a key that is none is refused.
func TestParseFlows(t *testing.T) {
	for yaml, want := range map[string]string{
		"flows: [{ids: [A], reportr: {}}]":             "reportr",
		"flows: [{ids: [A], product: {pattern: '('}}]": "flow A",
	} {
		if _, err := parseFlows([]byte(yaml)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, expected %s", yaml, err, want)
		}
	}
}

// Every indicator, provider, area and unit that the embedded flows name is in our
// lists.
func TestFlowsNameWhatExists(t *testing.T) {
	for _, f := range flows().Flows {
		for _, rule := range f.Figures {
			if _, ok := data.IndicatorByCode(rule.Indicator); rule.Omit == "" && !ok {
				t.Errorf("%v: indicator %q", f.IDs, rule.Indicator)
			}
			if _, ok := data.UnitByCode(rule.Unit); rule.Unit != "" && !ok {
				t.Errorf("%v: unit %q", f.IDs, rule.Unit)
			}
		}
		for _, d := range []field{f.Reporter, f.Partner} {
			for _, code := range append(mapValues(d.Codes), d.Value) {
				if _, ok := data.AreaByCode(code); code != "" && !ok {
					t.Errorf("%v: area %q", f.IDs, code)
				}
			}
		}
		if f.About == "" || len(f.IDs) == 0 {
			t.Errorf("%v says nothing of itself", f.IDs)
		}
	}
	for agency, provider := range flows().Agencies {
		if _, ok := data.ProviderByCode(provider); !ok {
			t.Errorf("agency %s: provider %q", agency, provider)
		}
	}
}

func mapValues(m map[string]string) []string {
	var out []string
	for _, v := range m {
		out = append(out, v)
	}
	return out
}
