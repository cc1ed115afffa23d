package charts

import (
	"slices"
	"strings"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// note writes the sentence of a note, its arguments in the words of the language.
func (l *language) note(n stats.Note) string {
	args := append([]string{}, n.Args...)
	for len(args) < 3 {
		args = append(args, "")
	}
	if n.Code == stats.NoteSpeaker && args[0] == "" {
		return l.text("note.speaker.none")
	}
	switch n.Code {
	case stats.NoteText:
		return l.remark(args[0])
	case stats.NoteRate:
		return l.rateNote(args)
	case stats.NoteNoRate:
		return l.lackNote(args)
	case stats.NoteConverted:
		return l.convertedNote(args)
	case stats.NoteStatus:
		return l.text("status." + args[0] + ".why")
	case stats.NoteSummed:
		args[0] = l.pieces(args[0], freqOf(args[1]))
	case stats.NoteDerived:
		args[0] = l.valuation(args[0])
	case stats.NoteHedge:
		args[0] = l.text("hedge.name." + args[0])
	case stats.NoteComposition:
		args[0], args[1] = l.area(args[0]), l.area(args[1])
	case stats.NotePublished:
		args[0] = l.percentWord(args[0])
	case stats.NoteLikeForLike:
		return l.likeForLike(args)
	case stats.NoteValuation:
		args[0], args[1] = l.valued(args[0]), l.valued(args[1])
	case stats.NoteDiscrete, stats.NoteBaseDate, stats.NoteLength:
		args[0], args[1] = l.periodWords(args[0], " + "), l.periodWords(args[1], " + ")
	case stats.NoteNilParts:
		args[1] = l.periodWords(args[1], ", ")
	case stats.NoteMissingParts:
		args[0] = l.periodWords(args[0], ", ")
	case stats.NoteOneFlow:
		args[0], args[1] = l.indicator(args[0]), l.indicator(args[1])
	}
	return l.text("note."+string(n.Code), args...)
}

// likeForLike writes the rate of equal members, with the base so formed where
// the note tells it.
func (l *language) likeForLike(args []string) string {
	key := "note.like_for_like"
	if args[2] != "" {
		key += ".base"
	}
	return l.text(key, l.percentWord(args[0]), l.members(args[1]), l.sumWords(args[2]))
}

// sumWords writes an arithmetic of plain digits and codes of areas in the
// numbers and names of the language.
func (l *language) sumWords(sum string) string {
	words := strings.Split(sum, " ")
	for i, word := range words {
		if d, err := decimal.NewFromString(word); err == nil {
			words[i] = l.number(d, decimals(d))
		} else {
			words[i] = l.area(word)
		}
	}
	return strings.Join(words, " ")
}

// valued writes a valuation, or that none is said.
func (l *language) valued(words string) string {
	if words == "" {
		return l.text("valuation.none")
	}
	return l.valuation(words)
}

// remarks are what the reader of press texts notes, with the keys of their
// sentences.
var remarks = map[string]string{
	data.RemarkPlaceOpen: "note.place_open",
	data.RemarkPresent:   "note.present",
}

// remark writes the remarks of a reader in the language where they are known,
// else as they are.
func (l *language) remark(text string) string {
	parts := strings.Split(text, "; ")
	for i, part := range parts {
		if key, found := remarks[part]; found {
			parts[i] = l.text(key)
		} else if words, paragraph, again := data.ParseRemarkAgain(part); again {
			parts[i] = l.text("note.again", words, paragraph)
		}
	}
	return strings.Join(parts, " ")
}

// sentences writes notes and remarks, each once.
func (l *language) sentences(notes []stats.Note, remarks ...string) []string {
	var out []string
	add := func(s string) {
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	for _, n := range notes {
		add(l.note(n))
	}
	for _, r := range remarks {
		add(l.remark(r))
	}
	return out
}

func freqOf(word string) data.Freq {
	if word == "" {
		return 0
	}
	return data.Freq(word[0])
}

// percentWord writes a percentage given in plain digits as the language does;
// what is no number stays as it is.
func (l *language) percentWord(word string) string {
	d, err := decimal.NewFromString(word)
	if err != nil {
		return word
	}
	return l.percent(d, decimals(d))
}

// periodWords writes a list of canonical periods in words; what is no period
// stays as it is.
func (l *language) periodWords(list, separator string) string {
	words := strings.Split(list, separator)
	for i, word := range words {
		if p, err := data.ParsePeriod(word); err == nil {
			words[i] = l.short(p)
		}
	}
	return strings.Join(words, separator)
}

// members writes which members of a group were left out or added: "without GB;
// with HR".
func (l *language) members(list string) string {
	parts := strings.Split(list, "; ")
	for i, part := range parts {
		word, codes, found := strings.Cut(part, " ")
		if !found || !l.has("members."+word) {
			continue
		}
		names := strings.Split(codes, ", ")
		for j, code := range names {
			names[j] = l.area(code)
		}
		parts[i] = l.text("members."+word, strings.Join(names, ", "))
	}
	return strings.Join(parts, l.text("semicolon")+" ")
}
