package store

import (
	"cmp"

	"oborot/data"
)

// mark is the place of a release in the order of knowing: vintage first, then
// release. It is one number so that it compares with <.
type mark int64

func markOf(vintage data.Date, release int32) mark {
	return mark(int64(vintage)<<32 | int64(release))
}

// statement is what one release says of a series in a period.
type statement struct {
	mark        mark
	release     int32
	form        int32
	coefficient int64
	line        int32
	spot        int64
}

func compareMarks(a, b statement) int { return cmp.Compare(a.mark, b.mark) }

// verdict is what a statement is to the one known before it.
type verdict int

const (
	fresh    verdict = iota // nothing was known
	repeated                // the same number, status and edition
	refined                 // finer, and inside the interval of the known one: no revision
	revised                 // anything else
)

// judge compares a figure with the one known at its vintage.
func judge(known, told data.Figure, knownForm, toldForm form) verdict {
	same := knownForm.status == toldForm.status && knownForm.edition == toldForm.edition
	switch {
	case same && known.Same(told):
		return repeated
	case known.Exponent > told.Exponent && !knownForm.missing() && !toldForm.missing() && knownForm.edition == toldForm.edition &&
		told.Interval().Within(known.Interval()):
		return refined
	}
	return revised
}

// knownAt returns what is known before a mark: the last statement by mark, and
// of a run of repeats the first, because that release told it first. Repeats
// are in the table where an older document was read after newer ones. The
// statements are in order of mark.
func (f *forms) knownAt(statements []statement, before mark) (statement, bool) {
	var known statement
	found := false
	for _, s := range statements {
		if s.mark >= before {
			break
		}
		if !found || f.judge(known, s) != repeated {
			known, found = s, true
		}
	}
	return known, found
}

// judge compares two statements. To withdraw what is missing already says
// nothing new.
func (f *forms) judge(known, told statement) verdict {
	exact := known.form == told.form && known.coefficient == told.coefficient
	if exact || told.line == 0 && f.of(told.form).missing() && f.of(known.form).missing() {
		return repeated
	}
	return judge(f.figure(known), f.figure(told), f.of(known.form), f.of(told.form))
}
