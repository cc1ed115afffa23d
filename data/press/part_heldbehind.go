package press

// heldBehind returns the country behind an amount that is a part of a whole told in
// its clause or before it, over what is said between of the part itself: "в торговле
// 70% /1,6 млрд/ приходится на СНГ", "половину этой суммы, 4 млрд, дал Китай".
func (p *parse) heldBehind(k int) (area, bool) {
	a := p.mentions[k].amount
	if !p.inflects() || a.lead != "" || a.sign != 0 || a.direction != 0 || !p.opensClause(k) && !p.opensWhole(k) {
		return area{}, false
	}
	led, subject := false, false
	for j := k + 1; j < len(p.mentions) && j < k+10; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "area":
			return m.area, led && !m.area.adjective && p.dealt(j) && (!subject || m.area.role == "") &&
				p.closesAmount(j+1)
		case !led && (p.fold(j) == "(" || p.fold(j) == "/"):
			j = p.behindBracket(j)
		case !led && p.fold(j) == "," && p.class(j+1) == "amount" && p.fold(j+2) == ",":
			j += 2
		case !led && p.fold(j) == "," && j == k+1 && p.fold(k-1) == ",": // it is told beside the part itself
		case m.is("gives") || m.is("takes") || m.is("has-part") ||
			m.class == "indicator" && m.entry.Has("verb") && fundsIn(m.entry.Value):
			led, subject = true, true
		case p.fold(j) == "-" || m.is("goes") || m.is("share"):
			led = true
		case m.is("of-which") || m.is("of-that") || m.class == "preposition" || m.class == "neutral" ||
			m.class == "share-of":
		default:
			return area{}, false
		}
	}
	return area{}, false
}

// behindBracket returns the mention that closes the bracket or the stroke at mention
// k, or the last one.
func (p *parse) behindBracket(k int) int {
	closing := ")"
	if p.fold(k) == "/" {
		closing = "/"
	}
	for k++; k < len(p.mentions)-1 && p.fold(k) != closing; {
		k++
	}
	return k
}

// opensWhole says whether nothing of its clause stands before the amount at mention k
// but the whole that it is a part of: "в экспорте Казахстана 18%", "в структуре
// импорта 40%".
func (p *parse) opensWhole(k int) bool {
	whole, at := false, 0
	for j := k - 1; j >= 0; j-- {
		m := &p.mentions[j]
		begins := j == 0 || p.boundary(j-1) || p.class(j-1) == "and" || p.class(j-1) == "but"
		switch {
		case begins && whole &&
			(m.is("share") ||
				m.is("preposition") && (m.lexeme.Is("preposition", "in") || m.lexeme.Is("preposition", "from")) && (p.class(j+1) != "area" || p.mentions[j+1].area.adjective)):
			return true
		case m.class == "indicator" && !m.entry.Has("verb") && !m.entry.Has("count"):
			whole, at = true, j
		case whole && m.class == "amount" && p.wholeLed(j, at):
			return true // "из 1,2 млрд экспорта в ЕАЭС 97% приходится на Россию"
		case m.class == "amount" && m.amount.lead == "in" && m.amount.measure == money: // "из общего экспорта в 3 млрд"
		case m.class == "area" || m.class == "neutral" || m.class == "when" || m.class == "theirs" ||
			m.class == "foreign" || m.class == "preposition" || m.class == "here" || m.is("share") ||
			m.is("share-of"):
		default:
			return false
		}
	}
	return false
}

// heldBefore returns the country that gave or took the part at mention k of what was
// told before: "Китай дал 35% этой суммы".
func (p *parse) heldBefore(k int) (area, bool) {
	if !p.inflects() || k+1 >= len(p.mentions) || p.mentions[k].amount.lead != "" || p.mentions[k].amount.sign != 0 {
		return area{}, false
	}
	of := k + 1
	for p.class(of) == "preposition" || p.class(of) == "share-of" {
		of++
	}
	if of >= len(p.mentions) || !p.mentions[of].is("of-that") {
		return area{}, false
	}
	j := k - 1
	for ; p.class(j) == "neutral"; j-- {
		continue
	}
	if j < 1 || !p.mentions[j].is("gives") && !p.mentions[j].is("takes") && !p.mentions[j].is("share") {
		return area{}, false
	}
	if j--; (p.mentions[j].is("stake") || p.mentions[j].entry.Has("ranked")) && j > 0 &&
		p.mentions[j-1].area.adjective {
		j--
	}
	return p.mentions[j].area, p.class(j) == "area" && p.dealt(j)
}

// objectOfPart says whether the part at mention k is what the verb of a frame of
// investments tells to be put in: "треть этой суммы вложила Россия".
func (p *parse) objectOfPart(f *frame, k int) bool {
	_, held := p.heldBehind(k)
	return held && f.funds() &&
		p.between(k+1, f.at, func(m *mention) bool { return m.is("of-that") || m.is("of-which") })
}

// laterRemark says whether the verb at mention k only stands in a remark behind the
// last of the amounts that were dealt out: "…, остальные соседи торгуют меньше".
func (p *parse) laterRemark(last, k int) bool {
	return p.inflects() && last >= 0 && p.mentions[k].entry.Has("verb") && p.amountBehind(k) < 0 &&
		p.boundaryBetween(last, k)
}
