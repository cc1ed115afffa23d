package press

// bareItems gives the countries of a row, each right before its amount and without a case,
// their part: those who have put capital in, "Кипр – 8, Чехия – 3, Дания 2 миллиард доллар
// салған", and those with whom somebody trades who is not named. By default two and more
// such amounts joined by commas make a row. What contradicts: an owner, a place, another
// country beside them that the trade may be of.
func (p *parse) bareItems() {
	if !p.postpositional() {
		return
	}
	var row []int
	what, others := "", false
	for k := range p.mentions {
		m := &p.mentions[k]
		switch {
		case m.class == "indicator" &&
			(fundsIn(m.entry.Value) && !m.entry.Has("ranked") || m.entry.Value == "turnover" && m.entry.Has("verb")):
			what = m.entry.Value
		case m.class == "indicator" || m.class == "trap":
			return
		case m.class == "area":
			j := k + 1
			if p.fold(j) == "-" {
				j++
			}
			sum := p.class(j) == "amount" &&
				(p.mentions[j].amount.measure == money || p.mentions[j].amount.measure == plain)
			if sum && p.bareHolder(k) && (len(row) == 0 || p.joins(k-1) || p.class(k-1) == "but") {
				row = append(row, k)
			} else if !m.area.adjective {
				others = true
			}
		}
	}
	if len(row) < 2 || what == "" || what == "turnover" && others {
		return
	}
	role := "from"
	if what == "turnover" {
		role = "share"
	}
	for _, k := range row {
		p.mentions[k].area.role, p.mentions[k].area.joined = role, false
		if p.fold(k+1) == "-" && role == "from" {
			p.mentions[k+1].class = "neutral" // it parts nobody from the verb at the end
		}
	}
}
