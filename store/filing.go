package store

import (
	"maps"
	"slices"
)

// later is a release that was read before this one and was published after it.
type later struct {
	id    int32
	mark  mark
	reach *reach
}

// file puts the sorted rows beside what is known, period after period, and
// withdraws what the release covers and no longer tells.
func (in *intake) file() error {
	if err := in.sorter.start(); err != nil {
		return err
	}
	if err := in.loadLater(); err != nil {
		return err
	}
	in.candidates = in.catalogue.candidates()
	periods := in.reach.periods()
	maps.Copy(periods, in.periods)
	for _, p := range slices.Sorted(maps.Keys(periods)) {
		if err := in.filePeriod(p); err != nil {
			return err
		}
	}
	return nil
}

// filePeriod merges the rows of a period with the known statements, both in
// order of series.
func (in *intake) filePeriod(period int64) error {
	known := in.knownIn(period)
	group, found, err := known.next()
	for err == nil {
		r, more := in.peek(period)
		switch {
		case !more && !found:
			return nil
		case found && (!more || group.series < r.series()):
			err = in.absent(period, group)
		case found && group.series == r.series():
			err = in.told(r, group.statements)
		default:
			err = in.told(r, nil)
			if err == nil {
				err = in.skip(r.key)
			}
			continue
		}
		if err == nil && more && group.series == r.series() {
			err = in.skip(r.key)
		}
		if err == nil {
			group, found, err = known.next()
		}
	}
	return err
}

// peek returns the next row if it is of the period.
func (in *intake) peek(period int64) (row, bool) {
	r, ok := in.sorter.peek()
	return r, ok && r.period() == period
}

// skip passes over the row that was just filed and over its duplicates.
func (in *intake) skip(key uint64) error {
	for n := 0; ; n++ {
		r, ok := in.sorter.peek()
		if !ok || r.key != key {
			return nil
		}
		if n > 0 {
			in.receipt.Repeated++
		}
		if _, _, err := in.sorter.next(); err != nil {
			return err
		}
	}
}

func statementOf(r row) statement {
	return statement{form: r.form, coefficient: r.coefficient, line: r.line, spot: r.spot}
}

// told files a figure. An exact repeat is not stored again where the coverage
// of the release says that it would have told otherwise.
func (in *intake) told(r row, statements []statement) error {
	s := statementOf(r)
	s.release = in.id
	verdict := fresh
	if known, found := in.forms.knownAt(statements, in.mark); found {
		verdict = in.forms.judge(known, s)
		if verdict == revised {
			if err := in.slip(r, known, s); err != nil {
				return err
			}
		}
	} else {
		in.noteFresh(r)
	}
	in.count(verdict)
	before, found := lastBefore(statements, in.mark)
	if found && before.form == s.form && before.coefficient == s.coefficient {
		if f := in.forms.of(s.form); !f.spoken && !f.missing() && in.reach.holds(in.catalogue.key(r.series()), r.period()) {
			return nil
		}
		return in.store(r.key, s)
	}
	if err := in.store(r.key, s); err != nil {
		return err
	}
	absent := !found || in.forms.of(before.form).missing()
	if absent && in.forms.of(s.form).missing() {
		return nil
	}
	return in.settle(r.key, before, absent, statements)
}

func (in *intake) count(v verdict) {
	switch v {
	case fresh:
		in.receipt.New++
	case repeated:
		in.receipt.Repeated++
	case refined:
		in.receipt.Refined++
	case revised:
		in.receipt.Revised++
	}
}

// absent withdraws a known figure that the release covers and does not tell.
func (in *intake) absent(period int64, g group) error {
	known, found := in.forms.knownAt(g.statements, in.mark)
	if !found || in.forms.of(known.form).missing() || !in.reach.holds(in.catalogue.key(g.series), period) {
		return nil
	}
	in.receipt.Withdrawn++
	key := rowKey(period, g.series)
	if err := in.withdraw(key, in.id); err != nil {
		return err
	}
	before, _ := lastBefore(g.statements, in.mark)
	return in.settle(key, before, false, g.statements)
}

// settle keeps the meaning of silence. A later release that covers the key and
// has no row for it meant the statement that then stood before it; now that
// this older release stands between them, that must be written down. With
// absent there was no figure before, so that the silence withdraws.
func (in *intake) settle(key uint64, before statement, absent bool, statements []statement) error {
	if len(in.later) == 0 {
		return nil
	}
	k, period := in.catalogue.key(row{key: key}.series()), row{key: key}.period()
	end := nextAfter(statements, in.mark)
	for _, l := range in.later {
		if l.mark >= end {
			return nil
		}
		if !l.reach.holds(k, period) {
			continue
		}
		in.receipt.Settled++
		if absent {
			return in.withdraw(key, l.id)
		}
		before.release, before.line, before.spot = l.id, 0, 0
		return in.store(key, before)
	}
	return nil
}

// lastBefore returns the last statement before m.
func lastBefore(statements []statement, m mark) (last statement, found bool) {
	for _, s := range statements {
		if s.mark < m {
			last, found = s, true
		}
	}
	return last, found
}

// nextAfter returns the mark of the first statement after m.
func nextAfter(statements []statement, m mark) mark {
	for _, s := range statements {
		if s.mark > m {
			return s.mark
		}
	}
	return 1<<63 - 1
}

func (in *intake) store(key uint64, s statement) error {
	r := row{key: key}
	return in.rows.observation.add(r.period(), int64(r.series()), int64(s.release), s.coefficient, int64(s.form), int64(s.line), s.spot)
}

// withdraw writes that a release no longer tells a figure.
func (in *intake) withdraw(key uint64, release int32) error {
	id, err := in.forms.number(form{status: "M"})
	if err != nil {
		return err
	}
	return in.store(key, statement{release: release, form: id})
}
