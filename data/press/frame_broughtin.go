package press

// broughtIn makes a frame of a sentence that has investors of a country bring money and
// calls it by no noun: "American investors have brought Kazakhstan 48 billion", "les
// Pays-Bas restent en tête des investisseurs au Kazakhstan avec 8 milliards, devant la
// Suisse (3 milliards)". It is asked of the mentions up to one where no form of speech of
// its own was found, and speaks where the text tells into which country the money goes,
// unless the sentence names what is none of ours.
func (p *parse) broughtIn(to int, c *context) []frame {
	investors := nowhere
	for k := range to {
		switch m := &p.mentions[k]; {
		case isInvestors(m):
			investors = k
		case p.investorsDo(k):
		case p.ofAnotherKind(m):
			return nil
		}
	}
	if investors < 0 {
		return nil
	}
	from, named := p.originOfInvestors(investors)
	host, found := p.intoWhich(investors, to, from.code, c)
	if !found {
		return nil
	}
	f := frame{entry: p.mentions[investors].entry, indicator: "fdi_inflow", at: investors, to: to, going: true, dealt: map[int]area{}}
	f.entry.Features, f.parties = "", parties{}.reportedBy(host)
	last := nowhere
	for k := range to {
		if m := &p.mentions[k]; m.class != "amount" || m.amount.measure != money && m.amount.measure != percent {
			continue
		}
		a, beside := p.besideAmount(k, host.code)
		switch {
		case beside:
			f.dealt[k], last = a, k
		case last >= 0 && p.saidOfSame(last, k):
			f.dealt[k], last = f.dealt[last], k
		case named && p.mentions[k].amount.measure == money:
			f.dealt[k], last = from, k
		}
	}
	if len(f.dealt) == 0 || !p.between(0, to, isMoney) {
		return nil
	}
	p.because(investors, "indicator: what investors of a country bring", investors)
	return []frame{f}
}

// isInvestors says whether a mention is those who put in capital.
func isInvestors(m *mention) bool {
	return m.class == "indicator" && m.entry.Has("ranked") && fundsIn(m.entry.Value)
}

// investorsDo says whether the word at mention k, else one of trade, tells what investors
// do: "Swiss investors supplied 2 billion".
func (p *parse) investorsDo(k int) bool {
	return isTradeVerb(&p.mentions[k]) && k > 0 && isInvestors(&p.mentions[k-1])
}

// isMoney says whether a mention is an amount of money.
func isMoney(m *mention) bool { return m.class == "amount" && m.amount.measure == money }

// ofAnotherKind says whether a mention heads or tells what is none of ours, or is an
// indicator, which speaks for itself.
func (p *parse) ofAnotherKind(m *mention) bool {
	return m.class == "indicator" || m.class == "trap" || m.class == "physical" ||
		m.is("company") && !m.is("company-many") || m.is("paper")
}

// originOfInvestors returns the country whose investors stand at mention k: "American
// investors", "investors from Italy".
func (p *parse) originOfInvestors(k int) (area, bool) {
	if p.class(k-1) == "area" && p.mentions[k-1].area.adjective {
		return p.mentions[k-1].area, true
	}
	for j := k + 1; j <= k+2; j++ {
		if p.class(j) == "area" &&
			(p.mentions[j].area.adjective && j == k+1 || p.mentions[j].area.role == "from" ||
				p.mentions[j].area.role == "of") {
			return p.mentions[j].area, true
		}
	}
	return area{}, false
}

// intoWhich returns the country that investors bring their money to: the one that stands
// behind them as a place, the only other that the sentence names as a whole, else the one
// that the text was telling the capital of.
func (p *parse) intoWhich(k, to int, from string, c *context) (host area, found bool) {
	for j := range to {
		a := p.mentions[j].area
		if p.class(j) != "area" || a.adjective || a.code == from || a.code == "" || a.code == "?" ||
			a.role == "office" {
			continue
		}
		if a.role == "in" || a.role == "toward" || j == k+2 && p.class(k+1) == "stake-lead" {
			return a, true
		}
		if from != "" && !found {
			host, found = a, true
		} else {
			found = false
		}
	}
	if !found && fundsIn(c.entry.Value) && c.parties.reporter != "" && c.since < 2 {
		return area{code: c.parties.reporter}, true
	}
	return host, found
}
