package press

import "oborot/data/lexicon"

// membersAside makes plain words of the countries that are only named as some of a group,
// set off behind it with nothing told of each: "в страны Азии, в том числе во Вьетнам и
// Непал, вырос на 5%", "с участниками союза, среди которых Перу и Чили".
func (p *parse) membersAside() {
	for k := 0; k+3 < len(p.mentions) && p.inflects(); k++ {
		if p.class(k) != "area" || !p.mentions[k].area.group || p.fold(k+1) != "," ||
			p.class(k+2) != "of-which" && !p.mentions[k+2].is("among-them") {
			continue
		}
		last := k + 2
		j := k + 3
		for p.class(j) == "preposition" || p.class(j) == "area" || p.class(j) == "and" ||
			p.fold(j) == "," && p.class(j+1) == "area" {
			if p.class(j) == "area" {
				last = j
			}
			j++
		}
		if last == k+2 || p.class(last+1) != "mark" || p.class(last+2) == "amount" || p.fold(last+1) == "(" {
			continue
		}
		for j = k + 2; j <= last; j++ {
			if p.class(j) != "mark" {
				p.mentions[j].class, p.mentions[j].entry = "neutral", lexicon.Entry{Class: "neutral"}
			}
		}
	}
}
