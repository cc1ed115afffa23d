package press

import "strings"

// speech follows who holds the floor in a paragraph: a quotation that goes on
// over several sentences, or an answer of an interview.
type speech struct {
	open      bool // a quotation has begun and has not ended
	asked     bool // a paragraph that begins with a dash has put a question
	answering bool // the paragraph is an answer
}

// paragraph begins another paragraph. In an interview, paragraphs begin with a
// dash; those that ask show that it is one.
func (s *speech) paragraph(line string) {
	line = strings.TrimSpace(line)
	dash := false
	for _, mark := range [...]string{"— ", "– ", "- ", "—\u00a0", "–\u00a0"} {
		dash = dash || strings.HasPrefix(line, mark)
	}
	asks := strings.HasSuffix(line, "?")
	s.asked = s.asked || dash && asks
	s.answering, s.open = s.asked && dash && !asks, false
}

// hears follows the quotation marks of a sentence. It says whether the sentence
// is spoken from its beginning: it goes on with a quotation, or opens one that
// holds more than a name.
func (s *speech) hears(p *parse) bool {
	spoken, words := s.open, 0
	for i := p.sentence.From; i < p.sentence.To; i++ {
		t := p.tokens[i]
		switch {
		case t.Fold != "\"":
			words++
			continue
		case t.Text == "»" || t.Text == "”":
			s.open = false
		case t.Text == "\"":
			s.open = !s.open
		default:
			s.open = true
		}
		if s.open && i == p.sentence.From {
			spoken = true
		} else if !s.open && words < shortestSpeech {
			spoken = false
		}
	}
	return spoken || s.answering
}

// shortestSpeech is more words and marks than a name in quotation marks has.
const shortestSpeech = 6
