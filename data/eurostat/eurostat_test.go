package eurostat

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

func TestCuts(t *testing.T) {
	for _, sample := range []string{"sample-estat_ext_lt_maineu.tsv", "sample_full_v2_202402.dat", "sample_prodcom.csv"} {
		readtest.Cuts(t, Format{}, sample)
	}
}

func FuzzRead(f *testing.F) { readtest.Fuzz(f, Format{}) }

// The real extracts of COMEXT: a value and a weight for every row that
// encoding/csv finds, in the same order.
func TestSharedComext(t *testing.T) {
	for _, name := range []string{"full_200201_one_row.dat", "full_v2_202402_AT_AD_sample.dat"} {
		doc := readtest.Shared(t, "eurostat", "comext_dat", name)
		rows, err := csv.NewReader(bytes.NewReader(doc.Head)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		told := readtest.Gather(t, Format{}, doc)
		if !(Format{}).Match(doc) || told.Failure != nil || len(told.Rejected) > 0 || len(told.Observations) != 2*(len(rows)-1) || len(rows) < 2 {
			t.Errorf("%s: %d observations of %d rows, %q, %v", name, len(told.Observations), len(rows)-1, told.Rejected, told.Failure)
			continue
		}
		for i, o := range told.Observations {
			f := rows[i/2+1]
			value, unit := f[14], "EUR"
			if i%2 == 1 {
				value, unit = f[16], "KG"
			}
			missing := unit == "KG" && f[16] == "0"
			if o.Series.Unit != unit || o.Series.Product != "CN:"+f[3] || o.Figure.String() != value || (o.Status == data.Missing) != missing ||
				strings.ReplaceAll(o.Period.String(), "-", "") != f[13] || o.Series.Reporter != f[0] || o.Series.Partner != f[1] {
				t.Errorf("%v is %+v of %+v", f, o, *o.Series)
			}
		}
	}
}

// Data sets on something else end in one sentence, whatever their periods.
func TestSharedWithoutFigures(t *testing.T) {
	for name, want := range map[string]string{
		"demo_mock_weekly_flags.tsv": `Eurostat's data set "demo_mock_weekly_flags" by age, sex, unit, geo`,
		"nama_10r_3gdp_sample.tsv":   `Eurostat's data set "nama_10r_3gdp_sample" by freq, unit, geo`,
	} {
		doc := readtest.Shared(t, "eurostat", "tsv", name)
		var none *data.NoFigures
		if told := readtest.Gather(t, Format{}, doc); !errors.As(told.Failure, &none) || none.What != want || len(told.Rejected) > 0 {
			t.Errorf("%s: %v", name, told.Failure)
		}
	}
}

func TestDataSet(t *testing.T) {
	for name, want := range map[string]string{
		"estat_ext_lt_maineu.tsv": "ext_lt_maineu", "ext_lt_intratrd.tsv.gz": "ext_lt_intratrd", "dir/estat_bop_fdi6_flow_filtered_en.tsv": "bop_fdi6_flow",
		"https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/ext_st_easitc?format=TSV": "ext_st_easitc",
		"ext_lt_maineu__custom_1234_linear.tsv":                                                  "ext_lt_maineu", "tet00034.tsv": "tet00034", "download.tsv": "", "data (3).tsv": "",
	} {
		if got := dataSet(name); got != want {
			t.Errorf("%s is of %q, expected %q", name, got, want)
		}
	}
}

// The dimensions alone tell trade, but not whether investment is a flow.
func TestDimensionsAlone(t *testing.T) {
	const trade = "indic_et,sitc06,partner,geo\\time\t2017S1 \t2017M01\t2017Q1 \nMIO_EXP_VAL,TOTAL,US,BE\t1 \t2 \t3 \n"
	told := readtest.Gather(t, Format{}, readtest.Document("download.tsv", []byte(trade)))
	var periods []string
	for _, o := range told.Observations {
		periods = append(periods, o.Period.String())
	}
	if fmt.Sprint(periods) != "[2017-S1 2017-01 2017-Q1]" || told.Failure != nil {
		t.Errorf("%v, %v", periods, told.Failure)
	}
	const investment = "currency,stk_flow,fdi_item,partner,geo\\time\t2017 \nMIO_EUR,NI,DI__D__F,US,BE\t1 \n"
	var none *data.NoFigures
	if told := readtest.Gather(t, Format{}, readtest.Document("download.tsv", []byte(investment))); !errors.As(told.Failure, &none) {
		t.Errorf("%v", told.Failure)
	}
	if told := readtest.Gather(t, Format{}, readtest.Document("bop_fdi6_flow.tsv", []byte(investment))); len(told.Observations) != 1 || told.Observations[0].Series.Indicator != "fdi_inflow" {
		t.Errorf("%+v", told)
	}
}

// A row of a hundred megabytes is passed over in one buffer.
func TestLongRow(t *testing.T) {
	const header = "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,FLOW,STAT_PROCEDURE,PERIOD,VALUE_EUR,QUANTITY_KG\n"
	content := header + strings.Repeat("x", 5<<20) + "\nAT,AD,E,38089490,2,1,202402,7,1\n"
	told := readtest.Gather(t, Format{}, readtest.Document("x.dat", []byte(content)))
	if told.Failure != nil || len(told.Observations) != 2 || fmt.Sprint(told.Rejected) != "[x.dat:line 2: a row of more than 1 MB, expected a shorter one]" {
		t.Errorf("%+v", told)
	}
	for content, want := range map[string]string{
		header: "x.dat: no rows below the header",
		header + "AT,AD,E,38089490,2,1,202402,7,1": "x.dat: the last line has no end, expected a file that is not cut short",
	} {
		if told := readtest.Gather(t, Format{}, readtest.Document("x.dat", []byte(content))); told.Failure == nil || told.Failure.Error() != want {
			t.Errorf("%v, expected %s", told.Failure, want)
		}
	}
}

// A series of many months is one series, also where the name says one month.
func TestComextSeries(t *testing.T) {
	const header = "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,FLOW,STAT_PROCEDURE,PERIOD,VALUE_EUR,QUANTITY_KG\n"
	const rows = "AT,AD,E,38089490,2,1,202402,7,1\nAT,AD,E,38089490,2,1,202403,8,1\nAT,AD,E,38089490,2,1,202404,9,1\n"
	for name, want := range map[string]int{"trade.dat": 2, "full_v2_202402.dat": 4} {
		series := map[*data.Series]bool{}
		told := readtest.Gather(t, Format{}, readtest.Document(name, []byte(header+rows)))
		for _, o := range told.Observations {
			series[o.Series] = true
			if o.Series.Compare(told.Observations[0].Series.Key) != 0 && o.Series.Unit != "KG" {
				t.Errorf("%s: %+v", name, *o.Series)
			}
		}
		if len(series) != want || len(told.Observations) != 6 || len(told.Coverage) != 3 {
			t.Errorf("%s: %d series of %d observations, %d coverages", name, len(series), len(told.Observations), len(told.Coverage))
		}
	}
}

func BenchmarkComext(b *testing.B) {
	var content bytes.Buffer
	content.WriteString("REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_CPA21,PRODUCT_CPA22,PRODUCT_BEC,PRODUCT_BEC5,PRODUCT_SECTION,FLOW,STAT_PROCEDURE,SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC,QUANTITY_KG,QUANTITY_SUPPL_UNIT\n")
	partners := []string{"AD", "KZ", "US", "CN", "FR", "RU", "TR", "GB"}
	const rows = 500_000
	for i := range rows {
		fmt.Fprintf(&content, "AT,%s,E,%08d,59140,2020,2020,630,313101,06,%d,1,NO_SU,202402,%d,2700,136,0\n", partners[i%8], 1000000+i/16*97, 1+i/8%2, i)
	}
	b.SetBytes(int64(content.Len()))
	b.ReportAllocs()
	for b.Loop() {
		reading, err := Format{}.Read(readtest.Document("full_v2_202402.dat", content.Bytes()))
		if err != nil {
			b.Fatal(err)
		}
		for _, err := range reading.Records {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(rows*b.N)/b.Elapsed().Seconds(), "rows/s")
}
