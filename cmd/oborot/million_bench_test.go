package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// millionRows writes a file of UN Comtrade's CSV: so many rows of twelve months,
// two flows, real numbers of countries and codes of six digits, no key twice.
func millionRows(b *testing.B, rows int) string {
	b.Helper()
	path := filepath.Join(b.TempDir(), "generated.csv")
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	areas := []int{4, 8, 12, 32, 36, 40, 56, 76, 100, 124, 156, 203, 208, 233, 246, 251, 276, 300, 348, 372, 380, 392, 398, 428, 440, 528, 579, 616, 643, 699, 757, 842}
	w := bufio.NewWriter(f)
	fmt.Fprintln(w, "typeCode,freqCode,period,reporterCode,reporterDesc,flowCode,partnerCode,partner2Code,classificationCode,cmdCode,cmdDesc,customsCode,mosCode,motCode,cifvalue,fobvalue,primaryValue")
	for i := range rows {
		n := i
		digit := func(of int) (d int) { d, n = n%of, n/of; return d }
		month, flow, partner, reporter, code := 1+digit(12), digit(2), digit(len(areas)), digit(len(areas)), digit(90)
		fmt.Fprintf(w, "C,M,2018%02d,%d,,%s,%d,0,H5,0301%02d,fish,C00,0,0,,,%d.%d\n", month, areas[reporter], [2]string{"M", "X"}[flow], areas[partner], 10+code, 1000+i*7919%1000003, i%10)
	}
	if err := w.Flush(); err != nil {
		b.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
	return path
}

// BenchmarkLoadMillion loads a million generated rows, from the file into the
// store, beside pandas.
func BenchmarkLoadMillion(b *testing.B) {
	path := millionRows(b, 1_000_000)
	b.Run("oborot", func(b *testing.B) {
		for b.Loop() {
			mustRun(b, "--db", filepath.Join(b.TempDir(), "oborot.db"), "ingest", path)
		}
	})
	b.Run("pandas", func(b *testing.B) {
		for b.Loop() {
			peer(b, "", python, "-c", pandasLoad, path)
		}
	})
}
