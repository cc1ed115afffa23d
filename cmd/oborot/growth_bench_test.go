package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// fishStore loads the monthly file of UN Comtrade beside the project into a
// store; without the file, as many generated rows.
func fishStore(b *testing.B) string {
	b.Helper()
	db := filepath.Join(b.TempDir(), "oborot.db")
	file := filepath.Join(moduleRoot, "..", "shared", "sources", "comtrade", "monthly_hs6_fish_2018.csv.gz")
	if _, err := os.Stat(file); err != nil {
		file = filepath.Join(b.TempDir(), "generated.csv")
		if err := os.WriteFile(file, generated(), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	mustRun(b, "--db", db, "ingest", file)
	return db
}

// generated is 400 000 rows in the 47 columns of UN Comtrade: 12 months of two
// flows of 40 reporters with 20 partners in 21 products.
func generated() []byte {
	var out bytes.Buffer
	out.WriteString("typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate\n")
	codes := []int{4, 8, 12, 24, 31, 32, 36, 40, 50, 51, 56, 68, 70, 72, 76, 100, 112, 116, 120, 124, 144, 152, 156, 170, 180, 188, 191, 196, 203, 208, 214, 218, 222, 231, 233, 246, 251, 268, 276, 300}
	for month := 1; month <= 12; month++ {
		for _, reporter := range codes {
			for _, flow := range []string{"M", "X"} {
				for _, partner := range codes[:20] {
					for product := 0; product < 21; product++ {
						value := 1000*month + 7*reporter + partner + product
						fmt.Fprintf(&out, "C,M,2018%02d01,2018,%d,2018%02d,%d,,,%s,,%d,,,0,,,H5,HS,true,0302%02d,,6,true,C00,,0,0,,8,kg,1,true,-1,N/A,0,false,0,true,0,false,,,%d.5,6,false,true\n",
							month, month, month, reporter, flow, partner, 11+product, value)
					}
				}
			}
		}
	}
	return out.Bytes()
}

func mustRun(b *testing.B, args ...string) {
	b.Helper()
	var out, problems bytes.Buffer
	if code := run(context.Background(), args, nil, &out, &problems); code != exitDone {
		b.Fatalf("oborot %v: exit %d: %s", args, code, problems.String())
	}
}

// BenchmarkGrowth compares every partner and product of every reporter, months
// summed to half-years, second half against first, from a store of 400 000
// figures to CSV.
func BenchmarkGrowth(b *testing.B) {
	db := fishStore(b)
	for b.Loop() {
		mustRun(b, "--db", db, "growth", "--indicator", "exports", "--indicator", "imports", "--by", "product", "--period", "2018-S2", "--against", "previous", "--format", "csv")
	}
}

// BenchmarkReport renders the report of one pair out of the same store.
func BenchmarkReport(b *testing.B) {
	db := fishStore(b)
	out := filepath.Join(b.TempDir(), "report.html")
	for b.Loop() {
		mustRun(b, "--db", db, "report", "--reporter", "FR", "--partner", "BE", "--product", "HS:030214", "--out", out)
	}
}
