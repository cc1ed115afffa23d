package comtrade

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"oborot/data"
)

// document makes a document of bytes.
func document(name string, content []byte) *data.Document {
	return &data.Document{Name: name, Size: int64(len(content)), Head: content[:min(len(content), 64<<10)],
		Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(content)), nil }}
}

// shared reads a file of the collection of real documents, which is not part of
// the repository.
func shared(t testing.TB, name string) []byte {
	t.Helper()
	path := filepath.Join("..", "..", "..", "shared", "sources", "comtrade", name)
	f, err := os.Open(path)
	if err != nil {
		t.Skip("no ../shared: ", err)
	}
	defer f.Close()
	var in io.Reader = f
	if filepath.Ext(name) == ".gz" {
		if in, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	content, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// all reads a document to its end.
func all(t testing.TB, doc *data.Document) (observations []data.Observation, coverage []data.Coverage, rejected []string, failure error) {
	t.Helper()
	reading, err := Format{}.Read(doc)
	if err != nil {
		t.Fatal(err)
	}
	for r, err := range reading.Records {
		var row *data.RowError
		switch {
		case errors.As(err, &row):
			rejected = append(rejected, err.Error())
		case err != nil:
			failure = err
		case r.Observation != nil:
			observations = append(observations, *r.Observation)
		default:
			coverage = append(coverage, *r.Coverage)
		}
	}
	return
}

func TestSharedFiles(t *testing.T) {
	for _, test := range []struct {
		name         string
		observations int
		series       int
		coverage     int
	}{
		{"comtradeplus_TradeData.csv", 1352, 1352, 6},
		{"new_api_columns_KAZ_BEL_FRA_fish_2018_2023.csv", 5289, 362, 222},
		{"monthly_hs6_fish_2018.csv.gz", 403339, 77971, 6562},
	} {
		content := shared(t, test.name)
		observations, coverage, rejected, failure := all(t, document(test.name, content))
		series := map[*data.Series]bool{}
		for _, o := range observations {
			series[o.Series] = true
		}
		if failure != nil || len(observations) != test.observations || len(series) != test.series || len(coverage) != test.coverage {
			t.Errorf("%s: %d observations of %d series, %d coverages, %d rejected, %v", test.name, len(observations), len(series), len(coverage), len(rejected), failure)
		}
		for _, e := range rejected[:min(len(rejected), 10)] {
			t.Log(e)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	content := shared(b, "monthly_hs6_fish_2018.csv.gz")
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		reading, err := Format{}.Read(document("fish.csv", content))
		if err != nil {
			b.Fatal(err)
		}
		n := 0
		for _, err := range reading.Records {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
	}
}
