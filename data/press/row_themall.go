package press

// themAll returns the countries that a pronoun in the clause of the amount at mention k
// stands for, each of which the sentence has told an amount of before: "наторговала с
// Турцией на 2 млрд, с Китаем — на 1,5 млрд, а инвестиций получила от них 80 и 30 млн".
func (p *parse) themAll(f *frame, k int) []area {
	at := nowhere
	for j := k - 1; p.inflects() && j > 0 && !p.boundary(j) && p.class(j) != "amount"; j-- {
		if p.mentions[j].is("them-all") && (p.class(j-1) == "preposition" || p.mentions[j].entry.Value != "") {
			at = j
		}
	}
	if at < 0 || p.between(max(f.from, f.at), k, isArea) {
		return nil
	}
	var row []area
	for j := range at {
		a := p.mentions[j].area
		if row := p.joinedRow(j); p.class(j) != "area" || a.role == "" && !row || a.role == "office" ||
			a.adjective || a.code == "" {
			continue
		}
		if len(row) > 0 && a.role != row[0].role {
			return nil
		}
		row = append(row, a)
	}
	role := p.mentions[at].entry.Value // "у них"
	if role == "" {
		role = p.mentions[at-1].entry.Value
	}
	for i := range row {
		row[i].role = role
	}
	if len(row) < 2 {
		return nil
	}
	return row
}

// joinedRow says whether the country at mention k is one of two or more subjects joined by
// "and": "лидируют Турция и Россия".
func (p *parse) joinedRow(k int) bool {
	joined := func(j int) bool {
		return p.class(j) == "area" && p.mentions[j].area.joined && p.mentions[j].area.role == ""
	}
	return joined(k) && p.joins(k-1) || joined(k+2) && p.joins(k+1)
}
