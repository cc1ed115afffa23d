package main

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// comtradeRow is a record of UN Comtrade's API: exports of Kazakhstan to a
// partner, in the API's own layout.
func comtradeRow(year string, partner int) string {
	return fmt.Sprintf(`{"typeCode":"C","freqCode":"A","refPeriodId":%[1]s0101,"refYear":%[1]s,"refMonth":52,"period":"%[1]s","reporterCode":398,"reporterISO":"KAZ","flowCode":"X",`+
		`"partnerCode":%[2]d,"partner2Code":0,"classificationCode":"H6","classificationSearchCode":"HS","isOriginalClassification":true,"cmdCode":"TOTAL","aggrLevel":0,`+
		`"isLeaf":false,"customsCode":"C00","mosCode":"0","motCode":0,"qtyUnitCode":-1,"qty":null,"netWgt":null,"cifvalue":null,"fobvalue":44%[2]d.5,"primaryValue":44%[2]d.5,`+
		`"legacyEstimationFlag":0,"isReported":false,"isAggregate":true}`, year, partner)
}

// The ready source of UN Comtrade asks with the key in a header, halves what is
// cut at 100 000 rows, and is not taken in by a reply that differs in the time
// it took.
func TestPullComtrade(t *testing.T) {
	t.Setenv("COMTRADE_KEY", "0123456789abcdef")
	o := opened(t, func(w http.ResponseWriter, r *http.Request, before int) {
		q := r.URL.Query()
		if r.Header.Get("Ocp-Apim-Subscription-Key") != "0123456789abcdef" || q.Get("reporterCode") != "398" || q.Get("flowCode") != "X" {
			http.Error(w, `{ "statusCode": 401, "message": "Access denied due to missing subscription key." }`, http.StatusUnauthorized)
			return
		}
		var rows []string
		for _, year := range strings.Split(q.Get("period"), ",") {
			for _, partner := range []int{56, 251} {
				rows = append(rows, comtradeRow(year, partner))
			}
		}
		if strings.Contains(q.Get("period"), ",") {
			rows = slices.Repeat([]string{`{"typeCode":"C","period":"2023","primaryValue":1.5}`}, 100_000)
		}
		fmt.Fprintf(w, `{"elapsedTime":"0.%d secs","count":%d,"data":[%s],"error":""}`, before, len(rows), strings.Join(rows, ","))
	})
	d := newDesk(t, o.declare(`sources:
  comtrade:
    use: comtrade
    url: SERVER/data/v1/get/C/{period:freq}/HS?reporterCode={reporter:comtrade}&period={period:comtrade}&partnerCode={partner:comtrade}&cmdCode={product:code}&flowCode={indicator}
    parameters: {indicator: exports, period: 2022..2023}
    every: 0s
`))
	d.expect("comtrade: 3 requests; 4 figures read, 4 new, 0 revised, 0 repeated, 0 rejected")
	if asked := o.since(1); len(asked) != 2 || asked[1] != "/data/v1/get/C/A/HS?reporterCode=398&period=2023&cmdCode=TOTAL&flowCode=X" {
		t.Errorf("asked %v", asked)
	}
	d.expect("comtrade: 2 requests, 2 unchanged; nothing new since 2024-11-17")
	if kept := d.archived(); len(kept) != 2 {
		t.Errorf("%v are kept, expected the two that were read", kept)
	}
	t.Setenv("COMTRADE_KEY", "wrong")
	if _, err := d.pull(t.Context()); err == nil || !strings.Contains(d.said.String(), `401 Unauthorized: { "statusCode": 401, "message": "Access denied`) {
		t.Errorf("%v: %s", err, d.said.String())
	}
}

// The National Bank of Kazakhstan says of a day without rates that there is
// none, which is no failure.
func TestPullNationalBank(t *testing.T) {
	o := opened(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		day := r.URL.Query().Get("fdate")
		w.Header().Set("Content-Type", "text/xml; charset=utf-8")
		if day == "05.05.2024" {
			send(w, "<rates><date>"+day+"</date><info>на выбранную дату информации нет.</info></rates>")
			return
		}
		send(w, `<?xml version="1.0" encoding="utf-8"?><rates><generator>Alternate RSS Builder</generator><title>Official exchange rates</title><date>`+day+`</date>`+
			`<item><fullname>ДОЛЛАР США</fullname><title>USD</title><description>44`+day[1:2]+`.12</description><quant>1</quant><index>UP</index><change>+0.10</change></item>`+
			`<item><fullname>УЗБЕКСКИХ СУМОВ</fullname><title>UZS</title><description>3.5</description><quant>100</quant><index></index><change>0.00</change></item></rates>`)
	})
	d := newDesk(t, o.declare("sources:\n  nbk: {url: 'SERVER/rss/get_rates.cfm?fdate={period:dd.mm.yyyy}', parameters: {period: 2024-05-04..2024-05-06}, every: 0s}\n"))
	out, err := d.pull(t.Context())
	if err != nil || !strings.HasPrefix(out, "nbk: 3 requests, 1 without data; 4 figures read, 4 new, ") {
		t.Errorf("%v: %s", err, out)
	}
	if said := d.said.String(); !strings.Contains(said, "fdate=05.05.2024: ") || strings.Contains(said, "failed") {
		t.Errorf("said %s", said)
	}
	d.said.Reset()
	d.expect("nbk: 3 requests, 3 unchanged; nothing new since 2024-11-17")
}

// Requests on parts of a chapter, or on some of many partners, withdraw nothing
// that another request has brought.
func TestPullWithdrawsNothingUnasked(t *testing.T) {
	t.Setenv("COMTRADE_KEY", "0123456789abcdef")
	o := opened(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		var rows []string
		for _, product := range strings.Split(r.URL.Query().Get("cmdCode"), ",") {
			for _, partner := range strings.Split(r.URL.Query().Get("partnerCode"), ",") {
				n := 0
				fmt.Sscan(partner, &n)
				rows = append(rows, strings.Replace(comtradeRow("2023", n), `"TOTAL"`, `"`+product+`"`, 1))
			}
		}
		fmt.Fprintf(w, `{"elapsedTime":"0.1 secs","count":%d,"data":[%s],"error":""}`, len(rows), strings.Join(rows, ","))
	})
	d := newDesk(t, o.declare(`sources:
  comtrade:
    use: comtrade
    url: SERVER/data/v1/get/C/{period:freq}/HS?reporterCode={reporter:comtrade}&period={period:comtrade}&partnerCode={partner:comtrade}&cmdCode={product:code}&flowCode={indicator}
    parameters:
      indicator: exports
      period: 2023
      product: [HS:0301, HS:0302, HS:0303, HS:0304]
      partner: [AT, BE, BG, CZ, DE, DK, EE, ES, FI, FR, GB, GR, HR, HU, IE, IT, LT, LU, LV, MT, NL, PL,
        PT, RO, RU, SE, SI, SK, CN, JP, KR, IN, TR, UZ, KG, TJ, TM, AZ, GE, AM, BY, UA, MD, IL, EG, CA, BR, MX, AU, TH]
    most: {product: 2, partner: 25}
    every: 0s
`))
	d.expect("comtrade: 4 requests; 200 figures read, 200 new, 0 revised, 0 repeated, 0 rejected")
}

// The World Bank tells on every page how many there are.
func TestPullWorldBank(t *testing.T) {
	o := opened(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		page := 0
		fmt.Sscan(r.URL.Query().Get("page"), &page)
		fmt.Fprintf(w, `[{"page":%[1]d,"pages":3,"per_page":2,"total":6,"sourceid":"2","lastupdated":"2024-10-24"},[`, page)
		for i, comma := range []string{",", ""} {
			fmt.Fprintf(w, `{"indicator":{"id":"BX.KLT.DINV.CD.WD","value":"Foreign direct investment, net inflows (BoP, current US$)"},"country":{"id":"KZ","value":"Kazakhstan"},`+
				`"countryiso3code":"KAZ","date":"%d","value":%d00000000.25,"unit":"","obs_status":"","decimal":0}%s`, 2025-2*page-i, page+i, comma)
		}
		send(w, "]]")
	})
	d := newDesk(t, o.declare(`sources:
  wb:
    use: worldbank
    url: SERVER/v2/country/{reporter:alpha3}/indicator/{indicator}?format=json&per_page=2&date={period.first:yyyy}:{period.last:yyyy}&page={page}
    parameters: {indicator: fdi_inflow, period: 2018..2023}
    every: 0s
`))
	out, err := d.pull(t.Context())
	if err != nil || !strings.HasPrefix(out, "wb: 3 requests; 6 figures read, 6 new, ") {
		t.Errorf("%v: %s %s", err, out, d.said.String())
	}
	if asked := o.since(2); len(asked) != 1 || asked[0] != "/v2/country/KAZ/indicator/BX.KLT.DINV.CD.WD?format=json&per_page=2&date=2018:2023&page=3" {
		t.Errorf("asked %v", asked)
	}
}
