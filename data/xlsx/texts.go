package xlsx

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// texts are the strings that the cells of a workbook share. There may be millions of them: they lie end to end in
// chunks, and each costs four bytes beside its own.
type texts struct {
	chunks []string
	open   []byte   // the chunk that is being filled
	at     []uint32 // of each string its chunk and its first byte there, 16 bits each
	size   int
}

// add keeps a string.
func (t *texts) add(text string) error {
	if t.size += len(text); t.size > maxTexts {
		return fmt.Errorf("shared strings of more than %d MiB", maxTexts>>20)
	}
	if len(t.at) == maxShared {
		return fmt.Errorf("more than %d shared strings", maxShared)
	}
	if len(t.open) > 0 && len(t.open)+len(text) >= textChunk {
		t.seal()
	}
	t.at = append(t.at, uint32(len(t.chunks))<<16|uint32(len(t.open)))
	t.open = append(t.open, text...)
	return nil
}

// seal ends a chunk.
func (t *texts) seal() {
	t.chunks = append(t.chunks, string(t.open))
	t.open = t.open[:0]
}

// get returns a string by its number.
func (t *texts) get(number string) (string, error) {
	i, err := strconv.Atoi(strings.TrimSpace(number))
	if err != nil || i < 0 || i >= len(t.at) {
		return "", fmt.Errorf("found the shared string %q of %d", number, len(t.at))
	}
	chunk, from := t.at[i]>>16, t.at[i]&0xFFFF
	if i+1 < len(t.at) && t.at[i+1]>>16 == chunk {
		return t.chunks[chunk][from : t.at[i+1]&0xFFFF], nil
	}
	return t.chunks[chunk][from:], nil
}

// sharedStrings reads the strings when the first cell asks for one.
func (w *Workbook) sharedStrings() (*texts, error) {
	if w.texts != nil || w.strings == nil {
		return w.texts, nil
	}
	t := &texts{}
	err := w.parse(w.strings, "sst", func(m *markup, e element) error {
		if !e.is("si") {
			return nil
		}
		text, err := m.rich()
		if err == nil {
			err = t.add(text)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	t.seal()
	t.open = nil
	w.texts = t
	return t, nil
}

// rich reads a string that may be of several runs, each of its own look. How it is pronounced is no part of it.
func (m *markup) rich() (string, error) {
	out := ""
	var run func(e element) error
	run = func(e element) error {
		switch {
		case e.is("r"):
			return m.each(run)
		case e.is("t"):
			text, err := m.text()
			if e.prefixed("space") != "preserve" {
				text = strings.Trim(text, " \t\r\n")
			}
			if out += unescape(text); len(out) > maxText {
				return fmt.Errorf("a text of more than %d bytes", maxText)
			}
			return err
		}
		return nil
	}
	err := m.each(run)
	return out, err
}

// unescape replaces _x000D_ and its like, by which characters are written that XML has no room for.
func unescape(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var out []byte
	for i := 0; i < len(text); {
		unit, ok := escape(text[i:])
		if !ok {
			out = append(out, text[i])
			i++
			continue
		}
		i += 7
		if low, ok := escape(text[i:]); ok && utf16.IsSurrogate(unit) {
			if both := utf16.DecodeRune(unit, low); both != utf8.RuneError {
				unit = both
				i += 7
			}
		}
		out = utf8.AppendRune(out, unit)
	}
	return string(out)
}

// escape reads one escape, _xHHHH_, at the beginning of a text.
func escape(text string) (rune, bool) {
	if len(text) < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_' {
		return 0, false
	}
	unit, err := strconv.ParseUint(text[2:6], 16, 16)
	return rune(unit), err == nil
}
