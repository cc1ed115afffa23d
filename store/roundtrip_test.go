package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"oborot/data"
	"oborot/data/readtest"
	"oborot/data/sdmx"
	"oborot/data/table"
)

// exportForms are the forms of an export that are read back.
var exportForms = []struct {
	name   string
	format data.Format
	write  func(io.Writer, iter.Seq2[*data.History, error]) error
}{{"tidy", table.New(), table.WriteTidy}, {"SDMX-CSV", sdmx.Format{}, sdmx.Write}}

// ingest reads a document into a store, as the command line does.
func ingest(t *testing.T, db *DB, format data.Format, name string, content []byte) {
	t.Helper()
	reading, err := format.Read(readtest.Document(name, content))
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(content)
	vintage := reading.Date.Date
	if vintage.IsZero() {
		vintage = 20260101
	}
	_, err = db.Append(t.Context(), data.Release{SHA256: hex.EncodeToString(sum[:]), Name: name, Vintage: vintage, Sheets: reading.Sheets}, reading.Records, AppendOptions{})
	if err != nil {
		t.Fatal(err)
	}
}

// export writes all figures of a store.
func export(t *testing.T, db *DB, write func(io.Writer, iter.Seq2[*data.History, error]) error) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, db.Histories(t.Context(), Query{})); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// rowsOf are the rows of an export in order, without the columns that tell the
// document: those are of another one after the round.
func rowsOf(t *testing.T, export []byte) []string {
	t.Helper()
	all, err := csv.NewReader(bytes.NewReader(export)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, row := range all[1:] {
		var cells []string
		for i, name := range all[0] {
			if name != "vintage" && !strings.HasPrefix(name, "source_") {
				cells = append(cells, row[i])
			}
		}
		out = append(out, strings.Join(cells, ","))
	}
	slices.Sort(out)
	return out
}

// sameAfterTheRound exports a store in each form, reads that into an empty one,
// and compares what both hold, which is always looked at in the tidy form.
func sameAfterTheRound(t *testing.T, db *DB, rows int) {
	t.Helper()
	want := rowsOf(t, export(t, db, table.WriteTidy))
	for _, form := range exportForms {
		again := open(t)
		ingest(t, again, form.format, "export.csv", export(t, db, form.write))
		got := rowsOf(t, export(t, again, table.WriteTidy))
		if len(want) != rows || len(got) != rows {
			t.Errorf("%s: %d rows, after the round %d, expected %d", form.name, len(want), len(got), rows)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: %.4000s", form.name, d)
		}
	}
}

func TestExportComesBack(t *testing.T) {
	db := open(t)
	ingest(t, db, table.New(), "Relational_View_2024-11-17T07_26_20.933Z.csv", []byte(`REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR
Cyprus,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Jul. 2024,11
Cyprus,Uzbekistan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,12
Malta,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,13
`))
	ingest(t, db, table.New(), "typed.csv", []byte(`provider,indicator,reporter,partner,unit,period,value,hedge,status,sparse,sentence,words,modality
kz_stat,exports,KZ,BE,USD,2022,44e6,almost,P,,,,
kz_stat,exports,KZ,BE,USD,2023,,,M,,,,
kz_stat,exports,KZ,FR,USD,2023,1.50,,,1,,,
ecb,exchange_rate,EA,W00,USD,2024-01-31,1.0837,,,,,,
ecb,exchange_rate,EA,W00,USD,2024-02-01,1.0814,,,,,,
orda.kz,fdi_stock,KZ-75,W00,EUR,2023,347e6,about,V,,=Накоплено около 347 млн евро.,около 347 млн евро,claim
`))
	// Six of the first document, of which three are nil; six of the second.
	sameAfterTheRound(t, db, 12)
}

// The real downloads of Easy Comext beside the Kazakh workbooks.
func TestExportOfRealTablesComesBack(t *testing.T) {
	root := filepath.Join("..", "..", "shared", "sources")
	var files []string
	for _, pattern := range []string{"eurostat/easy_comext/*/*.csv", "national/kazakhstan/*.xls"} {
		found, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(pattern)))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	if len(files) == 0 {
		t.Skip("no ../shared")
	}
	db := open(t)
	read := 0
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if table.New().Match(readtest.Document(file, content)) {
			ingest(t, db, table.New(), filepath.Base(file), content)
			read++
		}
	}
	rows := len(rowsOf(t, export(t, db, table.WriteTidy)))
	t.Log(read, "tables of", len(files), "files,", rows, "rows")
	sameAfterTheRound(t, db, rows)
}
