package comtrade

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
	"oborot/data/text"
)

// jsonRow writes a row with the value and the keys that a test changes.
func jsonRow(value string, more ...string) string {
	return `{"typeCode":"C","freqCode":"A","period":"2023","reporterCode":398,"flowCode":"M","partnerCode":251,"partnerDesc":null,"partner2Code":0,` +
		`"classificationCode":"H6","cmdCode":"TOTAL","customsCode":"C00","mosCode":"0","motCode":0,"cifvalue":null,"fobvalue":null` +
		strings.Join(append([]string{""}, more...), ",") + `,"primaryValue":` + value + `}`
}

func TestReply(t *testing.T) {
	five := jsonRow("5")
	for content, want := range map[string][]string{
		`{"count":1,"data":[` + five + `],"error":""}`:                                            {"imports KZ>FR TOTAL  2023 5 CIF line 1"},
		`{"error":null,"data":[` + five + `],"x":{"y":[1]}}`:                                      {"imports KZ>FR TOTAL  2023 5 CIF line 1"},
		"\ufeff" + `{"data":[` + five + "]}\n":                                                    {"imports KZ>FR TOTAL  2023 5 CIF line 1"},
		`{"data":[` + jsonRow("6804128143.0") + `]}`:                                              {"imports KZ>FR TOTAL  2023 6804128143.0 CIF line 1"},
		`{"data":[` + jsonRow("0.1000000000000000055") + `]}`:                                     {`reject primaryValue: "0.1000000000000000055": more than 18 significant digits, expected a number`},
		`{"data":[` + jsonRow(`"12"`) + `]}`:                                                      {"imports KZ>FR TOTAL  2023 12 CIF line 1"},
		`{"data":[` + five + `,` + jsonRow("null") + `]}`:                                         {"imports KZ>FR TOTAL  2023 5 CIF line 1", `reject primaryValue: "" is not a number, expected a number`},
		`{"data":[` + five + `,` + jsonRow(`{"a":1}`) + `]}`:                                      {"imports KZ>FR TOTAL  2023 5 CIF line 1", `reject primaryValue {"a":1}, expected a text or a number`},
		`{"data":[` + five + `,7,` + jsonRow("6") + `]}`:                                          {"imports KZ>FR TOTAL  2023 5 CIF line 1", "reject a value that is no object, expected a row", "imports KZ>FR TOTAL  2023 6 CIF line 3"},
		`{"data":[` + five + `,null]}`:                                                            {"imports KZ>FR TOTAL  2023 5 CIF line 1", `reject primaryValue: "" is not a number, expected a number`},
		`{"data":[` + jsonRow("5", `"period":202301`, `"freqCode":"M"`) + `]}`:                    {"imports KZ>FR TOTAL  2023-01 5 CIF line 1"},
		`{"data":[` + jsonRow("5", `"motCode":2100`, `"mosCode":"0 "`) + `]}`:                     {"imports KZ>FR TOTAL  2023 5 CIF line 1 transport=2100"},
		`{"count":2,"data":[` + five + `],"error":""}`:                                            {"imports KZ>FR TOTAL  2023 5 CIF line 1", "failure count 2, but 1 rows: the reply is cut"},
		`{"count":1,"data":[` + five + `],"error":"calls exceeded"}`:                              {"imports KZ>FR TOTAL  2023 5 CIF line 1", "failure UN Comtrade answered with an error: calls exceeded"},
		`{"count":0,"data":null,"error":"too many calls"}`:                                        {"failure UN Comtrade answered with an error: too many calls"},
		`{"count":0,"data":[],"error":""}`:                                                        {"failure a reply of UN Comtrade without any row, without a figure of trade, investment or exchange rates"},
		`{"count":0,"data":null,"error":null}`:                                                    {"failure a reply of UN Comtrade without any row, without a figure of trade, investment or exchange rates"},
		`{"data":[` + five + `],"data":[` + five + `]}`:                                           {"imports KZ>FR TOTAL  2023 5 CIF line 1", "failure the key data stands there twice"},
		`{"data":[` + five + `]} {}`:                                                              {"imports KZ>FR TOTAL  2023 5 CIF line 1", "failure something stands after the reply, expected its end"},
		`{"data":[` + five + `],"count":[1]}`:                                                     {"imports KZ>FR TOTAL  2023 5 CIF line 1", "failure [1], expected a text or a number"},
		`{"data":[{"fileUrl":"x","reporterCode":32,"classificationCode":"S1"}],"error":""}`:       {"failure a list of UN Comtrade's bulk files, without a figure of trade, investment or exchange rates"},
		`{"count":500,"data":[` + strings.Repeat(five+",", 499) + five + `]}`:                     {"imports KZ>FR TOTAL  2023 5 CIF line 499", "imports KZ>FR TOTAL  2023 5 CIF line 500", "failure exactly 500 rows: Comtrade cuts its replies there, so that the rest is missing; ask for less at a time"},
		`{"data":[` + five + `,{"x":"` + strings.Repeat("x", 2<<20) + `"}],"count":1}`:            {"imports KZ>FR TOTAL  2023 5 CIF line 1", "failure a value of more than 1 MB, expected rows"},
		`{"data":[` + five + `],"x":` + strings.Repeat("[", 1<<20) + `}`:                          {"imports KZ>FR TOTAL  2023 5 CIF line 1", "failure invalid character '[' exceeded max depth"},
		`{"data":[` + jsonRow("5", `"typeCode":"S"`, `"classificationCode":"EB10"`) + `]}`:        {"imports KZ>FR EBOPS:TOTAL EB10 2023 5  line 1 scope=services"},
		`{"data":[` + jsonRow("5", `"cmdCode":"01\u0030101"`, `"classificationCode":"H3"`) + `]}`: {"imports KZ>FR HS:010101 H3 2023 5 CIF line 1"},
	} {
		doc := document("a.json", []byte(content))
		if !(Format{}).Match(doc) {
			t.Errorf("%.200s: no match", content)
			continue
		}
		if got := inOrder(t, doc); !slices.Equal(got, want) {
			t.Errorf("%.300s\n%q\nexpected %q", content, got, want)
		}
	}
}

// inOrder writes what a reply tells, in its order: of many rows only the last
// thing. A failure comes before any coverage.
func inOrder(t *testing.T, doc *data.Document) (got []string) {
	reading, err := Format{}.Read(doc)
	if err != nil {
		t.Fatal(err)
	}
	for r, err := range reading.Records {
		var row *data.RowError
		switch {
		case errors.As(err, &row):
			got = append(got, "reject "+row.Found+", expected "+row.Expected)
		case err != nil:
			got = append(got, "failure "+strings.TrimPrefix(err.Error(), "a.json: "))
		case r.Observation != nil && r.Observation.Place != data.RecordPlace(int(r.Observation.Place.Row)):
			t.Errorf("place %+v", r.Observation.Place)
		case r.Observation != nil:
			got = append(got, told(*r.Observation))
		case len(got) > 0 && strings.HasPrefix(got[len(got)-1], "failure"):
			t.Errorf("covers what it does not tell: %v", r.Coverage)
		}
	}
	return got[len(got)-min(len(got), 3):]
}

// A reply is known by its rows, whatever else stands in it.
func TestMatchReply(t *testing.T) {
	for content, want := range map[string]bool{
		`{"elapsedTime":"1 secs","count":1,"data":[{"id":1}],"error":""}`: false,
		`{"elapsedTime":"1 secs","count":0,"error":""}`:                   false,
		`{"data":[],"total":0}`:                                           false,
		`{"count":0,"data":{},"error":""}`:                                false,
		`[` + jsonRow("5") + `]`:                                          false,
		`{"data":[` + jsonRow("5"):                                        true,
		`{"data":[` + jsonRow("5") + strings.Repeat(" ", 70<<10) + `]}`:   true,
		`{"data":[{"primaryValue":5}]}`:                                   false,
		`{"results":[{"id":"4","reporterCode":4}],"more":false}`:          false,
		`{"a"`: false,
		``:     false,
	} {
		if got := (Format{}).Match(document("x.json", []byte(content))); got != want {
			t.Errorf("Match(%.80s) = %v", content, got)
		}
	}
}

// A reply that is cut at any byte tells an error.
func TestCutReplyJSON(t *testing.T) {
	whole := `{"count":2,"data":[` + jsonRow("5") + `,` + jsonRow("6") + `],"error":""}`
	for n := range whole {
		doc := document("a.json", []byte(whole[:n]))
		if !(Format{}).Match(doc) {
			continue
		}
		_, coverage, _, failure := all(t, doc)
		if failure == nil || len(coverage) > 0 {
			t.Errorf("cut at byte %d: no error", n)
		}
	}
}

func TestSharedReplies(t *testing.T) {
	for _, name := range []string{"data_v1_get_C_A_HS-60a6ad.json", "un-comtrade-usa-jpn-total-goods-2023-import-export.json"} {
		content := shared(t, name)
		var want struct {
			Count int
			Data  []struct {
				Period       string
				FlowCode     string
				PrimaryValue json.Number
			}
		}
		if err := json.Unmarshal(content, &want); err != nil {
			t.Fatal(err)
		}
		observations, coverage, rejected, failure := all(t, document(name, content))
		if failure != nil || len(rejected) > 0 || len(observations) != want.Count || len(coverage) == 0 {
			t.Fatalf("%s: %d observations of %d rows, %v %v", name, len(observations), want.Count, rejected, failure)
		}
		flow := map[string]string{"M": "imports", "X": "exports"}
		for i, o := range observations {
			if w := want.Data[i]; o.Figure.Plain() != w.PrimaryValue.String() && o.Figure.String() != w.PrimaryValue.String() ||
				o.Period.String() != w.Period || o.Series.Indicator != flow[w.FlowCode] || o.Series.Product != data.Total {
				t.Errorf("%s: %s, expected %+v", name, told(o), w)
			}
		}
	}
	for name, what := range map[string]string{
		"bulk_v1_get_error_HS-a503f3.json":       "a reply of UN Comtrade without any row",
		"bulk_v1_get_listing_C_A_HS-4f1d0f.json": "a list of UN Comtrade's bulk files",
	} {
		_, _, _, failure := all(t, document(name, shared(t, name)))
		var none *data.NoFigures
		if !errors.As(failure, &none) || none.What != what {
			t.Errorf("%s: %v", name, failure)
		}
	}
}

// A value of a gigabyte is refused without being held.
func TestEndlessValue(t *testing.T) {
	doc := document("a.json", []byte(`{"data":[`+jsonRow("5")+`]}`))
	doc.Open = func() (io.ReadCloser, error) {
		return io.NopCloser(io.MultiReader(strings.NewReader(`{"data":["`), &endless{1 << 30}, strings.NewReader(`"]}`))), nil
	}
	if _, _, _, failure := all(t, doc); !errors.Is(failure, text.ErrLongValue) {
		t.Errorf("%v", failure)
	}
}

// No bytes make the reader panic, and half a document tells an error or a
// beginning of what the whole one tells.
func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"count":1,"data":[` + jsonRow("5") + `],"error":""}`))
	f.Add([]byte(header + "C,A,2022,398,Kazakhstan,M,56,0,H6,TOTAL,All,C00,0,0,1.50,,1.50\n"))
	f.Add([]byte("Classification,Period,Trade Flow,Reporter Code,Partner Code,Commodity Code,Trade Value (US$)\nHS,201401,Export,826,0,1511,7\n"))
	f.Fuzz(func(t *testing.T, content []byte) {
		whole, ok := observed(content)
		half, halfOK := observed(content[:len(content)/2])
		if ok && halfOK && !strings.HasPrefix(whole, half) {
			t.Errorf("half tells\n%s\nthe whole\n%s", half, whole)
		}
	})
}

// observed writes the observations of a document, and whether all of it was
// read.
func observed(content []byte) (text string, ok bool) {
	doc := readtest.Document("C_A_32_196201_S1_O.txt", content)
	if !(Format{}).Match(doc) {
		return "", false
	}
	ok = true
	for line := range strings.Lines(readtest.Text(Format{}, doc)) {
		if strings.HasPrefix(line, "observation") {
			text += line
		}
		ok = ok && !strings.Contains(line, "error: ")
	}
	return text, ok
}
