package press

// frame is an indicator of a sentence and the mentions that speak of it.
type frame struct {
	entry     entry // of the indicator
	indicator string
	at        int // its mention
	from, to  int // mentions
	trap      bool
	product   string
	parties   parties
}

// frames finds the indicators of a sentence, and the traps, which are heads
// that draw numbers to themselves and are none of ours.
func (p *parse) frames() []frame {
	var out []frame
	for k := range p.mentions {
		m := &p.mentions[k]
		f := frame{entry: m.entry, indicator: m.entry.value, at: k}
		switch {
		case m.class == "trap":
			f.trap = true
		case m.class != "indicator" || p.class(k-1) == "institution" || p.class(k-1) == "role":
			continue
		case m.entry.has("count") && !p.foreignOwned(k):
			continue
		case m.entry.has("marked") && !p.foreignFunds(k):
			f.trap = true
		}
		out = append(out, f)
	}
	for i := range out {
		p.window(out, i)
		out[i].trap = out[i].trap || p.weighed(out[i])
		if !out[i].trap {
			out[i].product = p.product(out[i])
		}
	}
	return out
}

// window finds where the speech of frame i begins and ends: from the boundary
// before its indicator to the beginning of the next frame.
func (p *parse) window(frames []frame, i int) {
	f := &frames[i]
	f.to = len(p.mentions)
	if i == 0 {
		return
	}
	f.from = f.at
	for f.from > frames[i-1].at+1 && !p.boundary(f.from-1) && p.class(f.from-1) != "amount" {
		f.from--
	}
	if f.from == frames[i-1].at+1 {
		for f.from = f.at; f.from > frames[i-1].at+1 && p.describing(f.from-1); {
			f.from--
		}
	}
	frames[i-1].to = f.from
}

// describing says whether mention k may stand between an indicator and what
// describes it from before.
func (p *parse) describing(k int) bool {
	switch p.class(k) {
	case "area", "neutral", "foreign", "share-of", "bilateral", "and", "here":
		return true
	}
	return false
}

// weighed says whether a frame counts tonnes or people and no money, so that
// its growth is none of ours.
func (p *parse) weighed(f frame) bool {
	weighed := false
	for _, m := range p.mentions[f.from:f.to] {
		if m.class == "amount" && m.amount.measure == physical || m.class == "physical" {
			weighed = true
		}
		if m.class == "amount" && m.amount.measure == money {
			return false
		}
	}
	return weighed && !f.entry.has("count")
}

// foreignOwned says whether the enterprises at mention k are told to be of
// foreign capital: "с участием бельгийского капитала", "Uzbek-owned", or of a
// country and at work in another.
func (p *parse) foreignOwned(k int) bool {
	owned := false
	for j := k + 1; j < len(p.mentions) && j <= k+7 && !p.boundary(j) && p.class(j) != "amount"; j++ {
		if p.mentions[j].is("stake") {
			owned = p.between(k+1, j, func(m *mention) bool {
				return m.class == "stake-lead" || m.class == "foreign" || m.class == "area" || m.is("stake-lead")
			})
			break
		}
	}
	if owned || p.mentions[k].entry.value == "joint_ventures" {
		return true
	}
	before := k > 0 && (p.class(k-1) == "area" && p.mentions[k-1].area.adjective || p.class(k-1) == "foreign")
	return before && p.mentions[k].entry.value == "enterprises_foreign_capital" && p.settled(k)
}

// settled says whether a sentence tells where the enterprises are.
func (p *parse) settled(k int) bool {
	return p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "area" && m.area.role == "in" && !m.area.adjective || m.class == "operates"
	}) && !p.between(k, len(p.mentions), func(m *mention) bool {
		return m.class == "area" && m.area.role == "with"
	})
}

// between says whether a mention of [from, to) is as asked.
func (p *parse) between(from, to int, asked func(*mention) bool) bool {
	for j := max(from, 0); j < min(to, len(p.mentions)); j++ {
		if asked(&p.mentions[j]) {
			return true
		}
	}
	return false
}

// foreignFunds says whether the investments at mention k are told to come from
// abroad: "китайские инвестиции", "инвестиции из Китая".
func (p *parse) foreignFunds(k int) bool {
	if p.class(k-1) == "area" && p.mentions[k-1].area.adjective || p.class(k-1) == "foreign" {
		return true
	}
	return p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "area" && m.area.role == "from"
	})
}

// frameOf returns the frame that the amount at mention k belongs to: the last
// indicator before it, or one that follows in the same clause.
func (p *parse) frameOf(frames []frame, k int) *frame {
	var before, after *frame
	for i := range frames {
		if frames[i].at < k {
			before = &frames[i]
		} else if after == nil {
			after = &frames[i]
		}
	}
	if after != nil && (before == nil || p.touches(k, after.at) || after.from <= k && p.boundaryBetween(before.at, k)) {
		return after
	}
	return before
}

// touches says whether only describing words stand between an amount and the
// indicator behind it.
func (p *parse) touches(k, at int) bool {
	for j := k + 1; j < at; j++ {
		if !p.describing(j) {
			return false
		}
	}
	return true
}

func (p *parse) boundaryBetween(from, to int) bool {
	for j := from + 1; j < to; j++ {
		if p.boundary(j) {
			return true
		}
	}
	return false
}
