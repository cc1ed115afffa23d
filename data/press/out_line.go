package press

import (
	"fmt"

	"oborot/data"
)

// Line is a record of `extract --jsonl`: a sentence with what stood before it.
type Line struct {
	ID        string `json:"id"`
	Lang      string `json:"lang"`
	Published string `json:"published"`
	Text      string `json:"text"`
	Context   string `json:"context"`
}

// LineResult is what was found in a Line.
type LineResult struct {
	ID      string        `json:"id"`
	Figures []GuideFigure `json:"figures"`
}

// ExtractLine reads the figures of one record. A date that is none is an error.
func ExtractLine(in Line) (LineResult, error) {
	out := LineResult{ID: in.ID, Figures: []GuideFigure{}}
	var published data.Date
	if in.Published != "" {
		var err error
		if published, err = data.ParseDate(in.Published); err != nil {
			return out, fmt.Errorf("record %s: published: %w", in.ID, err)
		}
	}
	for _, s := range Extract(Article{Lang: in.Lang, Context: in.Context, Text: in.Text}, published) {
		out.Figures = append(out.Figures, s.Guide())
	}
	return out, nil
}
