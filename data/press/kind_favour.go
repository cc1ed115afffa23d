package press

import (
	"oborot/data"
	"oborot/data/lexicon"
)

// This file tells whom a balance favours, where its sign is told by that: "сальдо торговли
// Чили с Перу — 2 млрд в пользу Перу" is a deficit of Chile.

// favours makes balances of the gaps between what is sold and bought that are told to
// favour somebody, and lets nobody favoured be a side by standing there.
func (p *parse) favours() {
	for k := range p.mentions {
		if p.class(k) != "favours" {
			continue
		}
		for j := k - 1; j >= 0; j-- {
			m := &p.mentions[j]
			if m.class == "trap" && m.entry.Has("gap") {
				m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: "balance", Line: m.entry.Line}
			}
			if m.class == "indicator" {
				break
			}
		}
		if p.class(k+1) == "area" {
			p.mentions[k+1].area.role = "office"
		}
	}
}

// favoured gives the balance at mention k the sign that the one whom it is told to favour
// sees it with, and him for a side where one is open.
func (p *parse) favoured(f *frame, s *Statement, k int) {
	if s.Indicator != "balance" || s.Kind != data.Level || s.Unit == "RANK" {
		return
	}
	for j := f.at + 1; j+1 < f.to; j++ {
		if p.class(j) == "amount" && j > k {
			return
		}
		if p.class(j) != "favours" || p.class(j+1) != "area" {
			continue
		}
		code, sign := p.mentions[j+1].area.code, sign(p.mentions[j].entry.Value)
		switch {
		case code == s.Reporter:
		case code == s.Partner && s.Reporter != "" && s.Partner != data.World:
			sign = -sign
		case s.Reporter == "":
			s.Reporter = code
		default:
			return
		}
		s.Figure.Coefficient = int64(sign) * max(s.Figure.Coefficient, -s.Figure.Coefficient)
		p.because(k, "value: a balance is what it is to the one whom it favours", j)
		return
	}
}
