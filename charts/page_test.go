package charts

import (
	"os"
	"testing"
)

func TestScratch(t *testing.T) {
	for _, lang := range Languages() {
		f, err := os.Create("/tmp/report-" + lang + ".html")
		if err != nil {
			t.Fatal(err)
		}
		if err := fixture(lang).WriteHTML(f); err != nil {
			t.Fatal(err)
		}
		f.Close()
	}
}
