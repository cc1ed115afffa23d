package press

// partsOfThem makes a frame of the shares that somebody holds of what was told
// before, which French points to by one word: "L'Italie en a absorbé 16 %, la Chine
// 15 %", "les hydrocarbures en ont représenté 93 %".
func (p *parse) partsOfThem(c *context) []frame {
	at := p.pointedAt()
	if at == nowhere || c.entry.Class != "indicator" || c.entry.Has("ranked") || c.entry.Has("count") ||
		c.parties.reporter == "" {
		return nil
	}
	f := frame{entry: c.entry, indicator: c.entry.Value, to: len(p.mentions), dealt: map[int]area{}, at: at}
	for k := range p.mentions {
		switch m := &p.mentions[k]; {
		case m.class == "trap" || m.class == "indicator" && !m.entry.Has("verb"):
			return nil
		case m.class != "amount":
		case m.amount.measure != percent || m.amount.sign != 0 || m.amount.direction != 0 || k < at:
			return nil
		default:
			j := p.partHolderBefore(k, at)
			if j < 0 {
				return nil
			}
			f.dealt[k] = p.mentions[j].area
		}
	}
	if len(f.dealt) == 0 {
		return nil
	}
	p.because(at, carriedIndicator, at)
	return []frame{f}
}

// pointedAt returns the mention of the word for "of them" before a verb of holding
// a share; nowhere where there is none.
func (p *parse) pointedAt() int {
	for k := 1; k < len(p.mentions); k++ {
		if !p.mentions[k].is("of-them") || p.class(k+1) == "when" {
			continue
		}
		j := k + 1
		for p.class(j) == "neutral" {
			j++
		}
		if j < len(p.mentions) &&
			(p.mentions[j].is("share") || p.class(j) == "indicator" && p.mentions[j].entry.Has("verb") ||
				p.mentions[j].is("holds-part")) {
			return k
		}
	}
	return nowhere
}

// partHolderBefore returns the mention of the country that holds the part at
// mention k: the subject of the verb at mention at, or the one right before the
// amount; negative where there is none.
func (p *parse) partHolderBefore(k, at int) int {
	j := k - 1
	if p.amountBefore(k) < at {
		j = at - 1
		for j >= 0 && p.class(j) == "neutral" {
			j--
		}
	}
	if j >= 0 && p.class(j) == "area" && p.dealable(j) && !p.mentions[j].area.adjective {
		return j
	}
	return -1
}
