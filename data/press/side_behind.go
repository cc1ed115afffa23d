package press

import "oborot/data"

// describedAbroad says whether an adjective of a country, or the word for
// foreign, stands with the noun at mention k: before it, or behind it where the
// language writes adjectives so, there for two nouns too, "170 entreprises et
// coentreprises françaises".
func (p *parse) describedAbroad(k int) bool {
	if !p.language.Behind {
		return p.adjectiveAbroad(p.overNeutrals(k-1, -1))
	}
	counted := func(j int) bool { return p.class(j) == "indicator" && p.mentions[j].entry.Has("count") }
	next := k + 1
	for counted(k) && (p.class(next) == "and" || p.fold(next) == ",") && counted(next+1) {
		next += 2
	}
	return p.adjectiveAbroad(k-1) || p.adjectiveAbroad(next)
}

func (p *parse) adjectiveAbroad(k int) bool {
	return p.class(k) == "area" && p.mentions[k].area.adjective || p.class(k) == "foreign"
}

// twoSided says whether a sentence has two countries for the sale or purchase at
// a mention, named or spoken of before; without them it is some shop's.
func (p *parse) twoSided(at int, c *context) bool {
	first := ""
	for k := range p.mentions {
		a := p.mentions[k].area
		if p.mentions[k].is("outland") {
			return true
		}
		if p.class(k) != "area" || a.role == "office" || a.code == "" || a.code == first {
			continue
		}
		if first != "" || c.parties.whole() || p.dativeOf(a.code, c) != "" ||
			a.group && p.between(at, len(p.mentions), func(m *mention) bool { return m.is("within") }) {
			return true // "страны ЕАЭС торговали друг с другом на 55 млрд"
		}
		first = a.code
	}
	return c.parties.whole() && !p.mentions[at].entry.Has("verb") && p.tradeTold(c)
}

// otherVerb says whether the participle at mention k goes on with the verb of the
// other flow before it: "a exporté pour 2,1 milliards et importé pour 5,2".
func (p *parse) otherVerb(k int) bool {
	for j := k - 1; j >= 0 && p.fold(j) != ";"; j-- {
		if m := &p.mentions[j]; m.class == "indicator" {
			return p.language.Behind && m.entry.Has("verb") && !m.entry.Has("two") &&
				m.entry.Value == otherFlow(p.mentions[k].entry.Value)
		}
	}
	return false
}

// titled says whether the indicator at mention k is part of a title, with an
// adjective between: "ministre allemand du Commerce".
func (p *parse) titled(k int) bool {
	if !p.language.Behind || !p.ofAt(k-1) {
		return false
	}
	for j := k - 2; j >= 0; j-- {
		switch {
		case p.class(j) == "role" || p.class(j) == "institution":
			return !p.mentions[j].entry.Has("data") // "les chiffres des investissements" tells of them
		case p.class(j) != "area" || !p.mentions[j].area.adjective:
			return false
		}
	}
	return false
}

// counterpart returns the area at mention k, with the part of a counterpart
// where it is the subject of a share or a place among the partners of another
// one: "La Chine représente 12 % des exportations du Kazakhstan".
func (p *parse) counterpart(f *frame, k int) area {
	a := p.mentions[k].area
	if !p.language.Behind {
		return a
	}
	switch {
	case p.boughtFrom(f, k) || a.role == "of" && p.origin(f, k):
		a.role = "from"
		return a
	case a.role == "of" && p.partOfWhole(k):
		a.role = "share"
		return a
	case a.role != "" || a.adjective || k > f.at:
		return a
	}
	if p.hosting(f, k) || p.subjectHost(f, k) ||
		f.funds() && !f.entry.Has("verb") && p.between(k+1, f.at, func(m *mention) bool { return m.is("receives") }) {
		a.role = "in"
		return a
	}
	held := p.between(k+1, f.at, func(m *mention) bool {
		return m.is("share") || isRank(m)
	})
	if held && p.between(f.at+1, f.to, func(m *mention) bool { return m.class == "area" && m.area.role != "office" }) {
		a.role = "share"
	}
	return a
}

// hosting says whether the area at mention k is the subject that receives the
// capital told behind it: "La Serbie compte 40 entreprises à capitaux slovènes".
func (p *parse) hosting(f *frame, k int) bool {
	a := p.mentions[k].area
	if !f.entry.Has("count") && !(f.entry.Has("flow") || f.entry.Has("marked") || f.entry.Has("foreign")) ||
		f.entry.Has("verb") {
		return false
	}
	return a.role == "" && !a.adjective && k < f.at && p.between(f.at+1, min(f.at+5, f.to), func(m *mention) bool {
		return m.class == "area" && (m.area.adjective || m.area.role == "from") ||
			m.class == "foreign" && f.entry.Has("count")
	})
}

// partOfWhole says whether the area at mention k is the one whose part is told:
// "la part de la Chine dans les importations".
func (p *parse) partOfWhole(k int) bool {
	for k--; p.class(k) == "neutral" || p.ofAt(k); k-- {
		continue
	}
	if k < 0 || p.mentions[k].lexeme == nil {
		return false
	}
	e, found := p.mentions[k].lexeme.Find("share")
	return found && e.Has("noun")
}

// shareOf says whether a percentage is told of an indicator behind it: "12 % des
// exportations", and no growth leads to it: "hausse de 12 % des exportations".
func (p *parse) shareOf(k int) bool {
	if !p.language.Behind || p.mentions[k].amount.lead == "by" || !p.ofAt(k+1) {
		return false
	}
	for k += 2; p.class(k) == "neutral"; k++ {
		continue
	}
	return p.class(k) == "indicator"
}

// contrasts says whether an adjective of a frame names its partner, so that
// another adjective names another partner: "les achats de produits chinois ont
// augmenté, ceux de produits thaïlandais ont chuté".
func (p *parse) contrasts(f *frame, partner string) bool {
	return p.language.Behind && f.indicator == "imports" && p.between(f.from, f.to, func(m *mention) bool {
		return m.class == "area" && m.area.adjective && m.area.code == partner
	})
}

// release learns the country of a sentence that announces figures and tells
// none: "L'institut tunisien a publié les chiffres d'avril 2022".
func (c *context) release(p *parse, named []string) {
	publishes := p.between(0, len(p.mentions), func(m *mention) bool { return m.is("publishes") })
	for k := range p.mentions {
		publishes = publishes || p.inflects() && p.mentions[k].is("reports") && p.class(k+1) == "area" // "данные о внешней торговле Чили"
	}
	if len(named) != 1 || !publishes {
		return
	}
	c.parties = parties{reporter: named[0], partner: data.World}
}

// repeated returns the area that a preposition at mention k goes on from, where
// it stands again behind "and" or a comma: "en provenance de Chine et d'Inde".
func (p *parse) repeated(k int, role string) *area {
	if !p.language.Behind || k < 2 || p.class(k-1) != "and" && p.fold(k-1) != "," {
		return nil
	}
	at := k - 2
	if p.fold(at) == ")" {
		at = p.beforeBracket(at) // "suivie de la Turquie (2,8 milliards) et d'Israël"
	}
	if p.class(at) != "area" || at < k-2 && p.mentions[at].area.role != "beside" {
		return nil
	}
	before := &p.mentions[at].area
	if role != "of" && role != before.role || before.role == "" || before.adjective || before.role == "between" {
		return nil
	}
	return before
}

// ours puts the country of the one who says "we" on the side that is open.
func (p *parse) ours(f *frame, q parties, c *context, v voice) parties {
	if !p.language.Behind {
		return p.officeOfOurs(f, q)
	}
	if q.reporter != "" || !p.between(0, len(p.mentions), func(m *mention) bool { return m.is("we") }) {
		return q
	}
	country := v.country
	if country == "" && len(c.named) == 1 {
		country = c.named[0]
	}
	if country != q.partner {
		q.reporter = country
	}
	return q
}

// goods returns what a verb of trade moved: "exporté 2 millions de tonnes de
// ciment", "acheté pour 5 millions de blé".
func (p *parse) goods(f frame) string {
	for k := f.at + 1; k < f.to; k++ {
		if p.class(k) != "amount" {
			continue
		}
		if p.ofAt(k+1) && p.class(k+2) == "word" && !p.first(p.mentions[k+2].from).Capital() {
			return p.first(p.mentions[k+2].from).Text
		}
		return ""
	}
	return ""
}

// bareLead says whether the preposition of an amount is no part of its words:
// "a progressé de 12 %".
func (p *parse) bareLead(k int) bool {
	e, _ := p.entryOf(p.mentions[k].from, "lead")
	return e.Has("bare")
}

// beforeBracket returns the mention before the bracket that closes at mention k.
func (p *parse) beforeBracket(k int) int {
	for k >= 0 && p.fold(k) != "(" {
		k--
	}
	return k - 1
}

// clauseBegins says whether the mark at mention k, behind an area, begins a clause
// with the next one, in a language that says the preposition of place with each of a
// list: "dont 5 millions, et la France", "forte de 400 filiales en Turquie, la France".
func (p *parse) clauseBegins(k int, a *area) bool {
	if !p.language.Behind || p.fold(k) != "," {
		return false
	}
	was := p.mentions[k-1].area
	if was.role == "office" && was.adjective && !a.adjective {
		return true // "selon les douanes chinoises, la France"
	}
	return p.class(k+1) == "and" ||
		was.role == "in" && !was.adjective && !was.joined && !a.adjective && a.place == "" && was.place == ""
}

// beforeTime returns the mention of a time when nothing but its prepositions stand from
// mention k on, "936 as of 1 April", "contre 900 fin 2010"; else k itself.
func (p *parse) beforeTime(k int) int {
	for j := k; j <= k+2; j++ {
		switch {
		case p.class(j) == "when":
			return j
		case p.class(j) != "preposition" && p.class(j) != "month-end" && p.class(j) != "known" && p.class(j) != "neutral":
			return k
		}
	}
	return k
}
