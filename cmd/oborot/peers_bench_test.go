package main

import (
	"compress/gzip"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// pandasLoad reads the columns that a load needs and sums them to half-years:
// what an analyst does with the file today.
const pandasLoad = `
import pandas, sys
d = pandas.read_csv(sys.argv[1], usecols=['period','reporterCode','flowCode','partnerCode','cmdCode','primaryValue','customsCode','motCode','partner2Code'], dtype={'cmdCode': str})
d['half'] = d.period // 100 * 10 + (d.period % 100 - 1) // 6 + 1
print(len(d.groupby(['reporterCode','flowCode','partnerCode','cmdCode','half']).primaryValue.sum()))
`

// pandasGrowth compares the two halves of every series of exports.
const pandasGrowth = `
import pandas, sys
d = pandas.read_csv(sys.argv[1], usecols=['period','reporterCode','flowCode','partnerCode','cmdCode','primaryValue'], dtype={'cmdCode': str})
d['half'] = d.period // 100 * 10 + (d.period % 100 - 1) // 6 + 1
g = d.groupby(['reporterCode','flowCode','partnerCode','cmdCode','half']).primaryValue.sum().unstack('half').reset_index()
g['growth'] = (g[20182] / g[20181] - 1) * 100
g.sort_values(20182, ascending=False).to_csv('/dev/null', index=False)
`

// sqliteImport loads the file into a table with the key of our observations.
const sqliteImport = `
create temp table raw(typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate);
create table f(period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue,customsCode,motCode,partner2Code,
 primary key(period,reporterCode,flowCode,partnerCode,cmdCode,customsCode,motCode,partner2Code)) without rowid;
.mode csv
.import --skip 1 FILE raw
insert or ignore into f select period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue,customsCode,motCode,partner2Code from raw;
`

// unpackedFish returns the monthly file of UN Comtrade as plain CSV.
func unpackedFish(b *testing.B) string {
	b.Helper()
	in, err := os.Open(filepath.Join(moduleRoot, "..", "shared", "sources", "comtrade", "monthly_hs6_fish_2018.csv.gz"))
	if err != nil {
		b.Skip("the file lies in ../shared: ", err)
	}
	defer in.Close()
	z, err := gzip.NewReader(in)
	if err != nil {
		b.Fatal(err)
	}
	path := filepath.Join(b.TempDir(), "fish.csv")
	out, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	if _, err := io.Copy(out, z); err != nil {
		b.Fatal(err)
	}
	if err := out.Close(); err != nil {
		b.Fatal(err)
	}
	return path
}

// peer runs another program; where it is missing the benchmark skips.
func peer(b *testing.B, stdin string, name string, args ...string) {
	b.Helper()
	if _, err := exec.LookPath(name); err != nil {
		b.Skip(err)
	}
	c := exec.Command(name, args...)
	if stdin != "" {
		in, err := os.Open(stdin)
		if err != nil {
			b.Fatal(err)
		}
		defer in.Close()
		c.Stdin = in
	}
	if out, err := c.CombinedOutput(); err != nil {
		b.Skipf("%s: %v\n%s", name, err, out)
	}
}

// python is Debian's interpreter, for which its package python3-pandas is.
const python = "/usr/bin/python3"

// BenchmarkLoad loads the file side by side: oborot into its store, with
// evidence, coverage and vintages; pandas into memory; the sqlite3 shell into a
// table with the same key.
func BenchmarkLoad(b *testing.B) {
	path := unpackedFish(b)
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
	b.Run("sqlite3", func(b *testing.B) {
		script := filepath.Join(b.TempDir(), "import.sql")
		if err := os.WriteFile(script, []byte(strings.Replace(sqliteImport, "FILE", path, 1)), 0o644); err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			peer(b, script, "sqlite3", filepath.Join(b.TempDir(), "import.db"))
		}
	})
}

// BenchmarkGrowthBesidePandas compares every series of exports, both from what
// they have at hand: oborot from its store, pandas from the CSV.
func BenchmarkGrowthBesidePandas(b *testing.B) {
	path := unpackedFish(b)
	db := filepath.Join(b.TempDir(), "oborot.db")
	mustRun(b, "--db", db, "ingest", path)
	b.Run("oborot", func(b *testing.B) {
		for b.Loop() {
			mustRun(b, "--db", db, "growth", "--indicator", "exports", "--indicator", "imports", "--by", "partner",
				"--period", "2018-S2", "--against", "previous", "--format", "csv")
		}
	})
	b.Run("pandas", func(b *testing.B) {
		for b.Loop() {
			peer(b, "", python, "-c", pandasGrowth, path)
		}
	})
}
