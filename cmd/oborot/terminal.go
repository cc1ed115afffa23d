package main

import (
	"io"
	"os"
	"runtime/debug"

	"oborot/charts"

	"golang.org/x/term"
)

// isTerminal says whether a person watches what is written.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// terminalWidth returns the columns of a terminal; 0 where there is none.
func terminalWidth(w io.Writer) int {
	if m, ok := w.(*minded); ok {
		w = m.Writer
	}
	if t, ok := w.(tame); ok {
		w = t.Writer
	}
	f, ok := w.(*os.File)
	if !ok {
		return 0
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0
	}
	return width
}

// tame writes text to a terminal without the control characters by which a
// document could write more than text there.
type tame struct{ io.Writer }

func (t tame) Write(p []byte) (int, error) {
	if _, err := t.Writer.Write(charts.Visible(p)); err != nil {
		return 0, err
	}
	return len(p), nil
}

// minded remembers the first failure to write, so that a run whose result went
// nowhere does not end as if it had been read.
type minded struct {
	io.Writer
	err error
}

func (m *minded) Write(p []byte) (int, error) {
	n, err := m.Writer.Write(p)
	if m.err == nil {
		m.err = err
	}
	return n, err
}

// version tells which commit the program was built from, where the build knows.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value[:min(12, len(s.Value))]
		}
	}
	return ""
}
