package press

// besideRival returns the sides of an amount that is told of one whom another is ahead
// of, or behind: the rival stands where that other one stood, not across from him. "With
// 4 billion of sales in Algeria, China is ahead of France (3 billion)".
func (p *parse) besideRival(f *frame, k int) (parties, bool) {
	q, at := f.parties, p.rivalOf(k)
	if at < 0 {
		return q, false
	}
	a := p.mentions[at].area
	row := p.rivalRow(at)
	if row == nil || a.code == q.reporter || a.code == q.partner {
		return q, false
	}
	for _, lead := range row {
		switch lead {
		case "":
		case q.reporter:
			return q.reportedBy(a), true
		case q.partner:
			return q.rowPartner(a), true
		}
	}
	return q, false
}

// rivalOf returns the mention of the country that the amount at mention k stands right
// behind; -1 where it stands behind none.
func (p *parse) rivalOf(k int) int {
	for k--; p.fold(k) == "(" || p.ledBy(k) || p.class(k) == "stake-lead"; k-- {
		continue
	}
	if p.class(k) != "area" || p.mentions[k].area.adjective {
		return nowhere
	}
	return k
}

// rivalRow returns those before the country at mention k in the row of rivals, each with
// its amount in brackets, the nearest first, and the one who is told to be ahead of them
// last; none where nobody is.
func (p *parse) rivalRow(k int) []string {
	var row []string
	for k >= 0 && p.class(k) == "area" {
		if p.mentions[k].area.role == "beside" {
			return append(row, p.leadOver(k))
		}
		k--
		for p.class(k) == "neutral" || p.class(k) == "preposition" {
			k--
		}
		if p.class(k) != "and" && p.fold(k) != "," {
			return nil
		}
		if k--; p.fold(k) == ")" {
			k = p.beforeBracket(k)
		}
		if p.class(k) == "area" {
			row = append(row, p.mentions[k].area.code)
		}
	}
	return nil
}

// leadOver returns the country that is told to be ahead of the rival at mention k: the
// subject of the verb, else the one whose amount stands last before. It is open where a
// comma sets the rival behind a country across from the subject, as he may be another of
// those: "exports go to Algeria, ahead of France".
func (p *parse) leadOver(k int) string {
	for k--; p.class(k) == "neutral" || p.class(k) == "preposition"; k-- {
		continue
	}
	behind := p.fold(k) == "," && !p.mentions[k+1].entry.Has("verb") // "…, ahead of France" and not "China is ahead of France"
	for ; k >= 0 && p.fold(k) != ";"; k-- {
		switch a := p.mentions[k].area; {
		case p.class(k) != "area" || a.adjective || a.role == "office" || a.role == "of":
		case a.role == "":
			return a.code
		case behind:
			return ""
		}
	}
	return ""
}
