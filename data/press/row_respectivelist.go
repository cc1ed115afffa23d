package press

// respectiveItems pairs the amounts of a row that a sentence hands out in order with
// the countries of a row before it: "Spain, Italy and Greece were the top buyers, with
// 87, 60 and 45 million, respectively". Where there are not as many of the one as of
// the other, nothing is paired.
func (p *parse) respectiveItems() (list, bool) {
	l := list{areas: map[int]int{}, first: nowhere}
	if !p.language.PlainNouns() && !p.language.Behind || !p.respective() {
		return l, false
	}
	for k := range p.mentions {
		n := 1 + p.runBehind(k)
		if !isSum(&p.mentions[k]) || n < 2 || p.follows(k) {
			continue
		}
		areas := p.areaRow(k, n)
		rates := p.mentions[k].amount.measure == percent &&
			p.between(0, k, func(m *mention) bool { return m.class == "growth" })
		if areas == nil || rates || p.language.Behind && !p.withBalances(areas[n-1], k) {
			return l, false
		}
		l.first = k
		for i := 0; i < n; i, k = i+1, p.amountBehind(k) {
			l.areas[k], l.last = areas[i], k
		}
		return l, true
	}
	return l, false
}

// withBalances says whether the amounts from mention k on are told to be of the trade or the
// balances with the countries before: "la Chine et le Togo, avec des déficits respectifs de".
func (p *parse) withBalances(from, k int) bool {
	both := func(m *mention) bool {
		return m.class == "indicator" && (m.entry.Value == "balance" || m.entry.Value == "turnover") &&
			!m.entry.Has("verb")
	}
	return p.between(from, k, both) && p.between(from, k, func(m *mention) bool { return m.is("stake-lead") })
}

// areaRow returns the last n countries that stand in a row before mention k, joined
// by "and"; nil where the row is no such one.
func (p *parse) areaRow(k, n int) []int {
	var row []int
	joined := false
	for j := k - 1; j >= 0; j-- {
		switch {
		case p.class(j) == "area" && !p.mentions[j].area.owner &&
			(!p.mentions[j].area.adjective || n > 2 && p.language.PlainNouns()) &&
			p.mentions[j].area.role != "office":
			row = append([]int{j}, row...)
		case len(row) > 1 && joined && p.mentions[j].is("rank-verb"):
			return rowOfLength(row, n)
		case len(row) > 0 && p.class(j) == "and":
			joined = true
		case len(row) > 0 &&
			(p.fold(j) == "," || p.class(j) == "neutral" || p.class(j) == "preposition" && p.joins(j-1)):
		case len(row) > 1 && joined:
			return rowOfLength(row, n)
		default:
			row, joined = nil, false
		}
	}
	if joined {
		return rowOfLength(row, n)
	}
	return nil
}

// rowOfLength returns a row of the length asked for, nil for another.
func rowOfLength(row []int, n int) []int {
	if len(row) != n {
		return nil
	}
	return row
}

// areaRowBehind returns the n countries that stand behind a row of n amounts from mention
// k on, over the word that hands them out: "12 и 9% — соответственно Чехия и Венгрия";
// nil where the row is no such one.
func (p *parse) areaRowBehind(k, n int) []int {
	for i := 1; i < n; i++ {
		k = p.amountBehind(k)
	}
	j, handed := k+1, false
	for j < len(p.mentions) &&
		(p.fold(j) == "-" || p.class(j) == "respectively" || p.class(j) == "neutral" ||
			p.mentions[j].is("share") || p.mentions[j].is("gives") || p.mentions[j].is("has-part")) {
		handed = handed || p.class(j) == "respectively"
		j++
	}
	var row []int
	for ; handed && p.class(j) == "area" && !p.mentions[j].area.adjective && len(row) < n; j += 2 {
		row = append(row, j)
		if p.class(j+1) != "and" && p.fold(j+1) != "," {
			break
		}
	}
	return rowOfLength(row, n)
}

// respectiveBehind says whether the bare number at mention k opens a row of amounts that
// are handed out to countries behind it.
func (p *parse) respectiveBehind(k int) bool {
	return p.class(k) == "amount" && p.mentions[k].amount.measure == plain &&
		p.areaRowBehind(k, 1+p.runBehind(k)) != nil
}
