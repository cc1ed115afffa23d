package charts

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// TestCharts draws every chart of the fixture once: a line here and a golden
// file is what a new chart needs.
func TestCharts(t *testing.T) {
	b := &fixture("en").Blocks[0]
	charts := map[string]func(*page) (figure, error){
		"periods":     func(p *page) (figure, error) { return p.periods(b.Compared[:5]) },
		"history":     func(p *page) (figure, error) { return p.history(b.History) },
		"ranking":     func(p *page) (figure, error) { return p.ranking(b.Rankings[0]) },
		"enterprises": func(p *page) (figure, error) { return p.enterprises(b.Enterprises[0]) },
		"mirror": func(p *page) (figure, error) {
			return p.mirror(b.Mirrors[0], b.Mirrors[0].Declared, b.Mirrors[0].Mirrored)
		},
	}
	for name, draw := range charts {
		t.Run(name, func(t *testing.T) {
			f, err := draw(english(t))
			if err != nil {
				t.Fatal(err)
			}
			golden(t, name+".txt", describe(t, f))
		})
	}
}

// describe writes a chart as its words, its options and its table.
func describe(t *testing.T, f figure) string {
	var b bytes.Buffer
	b.WriteString(f.Title + "\n" + f.Label + "\n" + strings.Join(f.Key, "\n") + "\n\n")
	if err := json.Indent(&b, []byte(f.Option), "", " "); err != nil {
		t.Fatal(err)
	}
	b.WriteString("\n\n")
	for _, h := range f.Table.Head {
		b.WriteString(h.Text + " | ")
	}
	for _, row := range f.Table.Rows {
		b.WriteString("\n")
		for _, c := range row {
			b.WriteString(c.Text)
			for _, mark := range c.Marks {
				b.WriteString(" [" + mark.Mark + "]")
			}
			b.WriteString(" | ")
		}
	}
	for _, n := range f.Table.Notes {
		b.WriteString("\n[" + n.Mark + "] " + n.Text)
	}
	return b.String() + "\n"
}

// A chart has the same bytes whenever it is drawn.
func TestChartsAreStable(t *testing.T) {
	rows := fixture("en").Blocks[0].Compared[:5]
	first, _ := english(t).periods(rows)
	for range 3 {
		if again, _ := english(t).periods(rows); again.Option != first.Option {
			t.Fatalf("options differ between two drawings")
		}
	}
}
