package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"oborot/data"
	"oborot/data/readtest"
	"oborot/data/table"
)

// ingest reads a table into a store, as the command line does.
func ingest(t *testing.T, db *DB, name string, content []byte) {
	t.Helper()
	reading, err := table.New().Read(readtest.Document(name, content))
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
func export(t *testing.T, db *DB) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := table.WriteTidy(&b, db.Histories(t.Context(), Query{})); err != nil {
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

// sameAfterTheRound exports a store, reads that into an empty one, and compares
// what both hold.
func sameAfterTheRound(t *testing.T, db *DB, rows int) {
	t.Helper()
	first := export(t, db)
	again := open(t)
	ingest(t, again, "export.csv", first)
	want, got := rowsOf(t, first), rowsOf(t, export(t, again))
	if len(want) != rows || len(got) != rows {
		t.Errorf("%d rows, after the round %d, expected %d", len(want), len(got), rows)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%.4000s", d)
	}
}

func TestExportComesBack(t *testing.T) {
	db := open(t)
	ingest(t, db, "Relational_View_2024-11-17T07_26_20.933Z.csv", []byte(`REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR
Cyprus,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Jul. 2024,11
Cyprus,Uzbekistan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,12
Malta,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,13
`))
	ingest(t, db, "typed.csv", []byte(`provider,indicator,reporter,partner,unit,period,value,hedge,status,sparse,sentence,words,modality
kz_stat,exports,KZ,BE,USD,2022,44e6,almost,P,,,,
kz_stat,exports,KZ,BE,USD,2023,,,M,,,,
kz_stat,exports,KZ,FR,USD,2023,1.50,,,1,,,
orda.kz,fdi_stock,KZ-75,W00,EUR,2023,347e6,about,V,,=Накоплено около 347 млн евро.,около 347 млн евро,claim
`))
	// Six of the first document, of which three are nil; four of the second.
	sameAfterTheRound(t, db, 10)
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
			ingest(t, db, filepath.Base(file), content)
			read++
		}
	}
	rows := len(rowsOf(t, export(t, db)))
	t.Log(read, "tables of", len(files), "files,", rows, "rows")
	sameAfterTheRound(t, db, rows)
}
