package press

// originRows deals what is counted out to the countries of its capital, where a
// noun that ends its clause stands once behind a row of numbers: "қазақстандық
// капиталмен 700, ресейлік капиталмен 900 кәсіпорын", "500 қытай, 300 түрік
// компаниясы". Every number has its country, or nothing is dealt.
func (p *parse) originRows(frames []frame) {
	if !p.postpositional() && !p.language.PlainNouns() {
		return
	}
	first := 0
	for i := range frames {
		f := &frames[i]
		if f.entry.Has("count") && !f.trap && f.dealt == nil {
			p.originRow(f, first)
		}
		first = f.at + 1
	}
}

// originRow deals out the numbers between mention first and the noun of a frame.
func (p *parse) originRow(f *frame, first int) {
	for i, origin := range [...]func(int) int{p.originAfter, p.originBefore} {
		if i > 0 && !p.postpositional() {
			return
		}
		dealt, codes := map[int]area{}, map[string]bool{}
		for k := first; k < f.at; k++ {
			if p.class(k) != "amount" || p.mentions[k].amount.measure != plain {
				continue
			}
			j := origin(k)
			if j < 0 {
				codes = nil
				break
			}
			dealt[k] = p.mentions[j].area
			codes[dealt[k].code] = true
		}
		if len(codes) < 2 || len(codes) < len(dealt) {
			continue
		}
		f.dealt = dealt
		for k := range p.mentions {
			if a := p.mentions[k].area; p.class(k) == "area" &&
				(a.role == "in" && !a.adjective || p.houses(f, k)) && !codes[a.code] {
				f.parties = f.parties.reportedBy(a)
			}
		}
		return
	}
}

// originAfter returns the country right behind the number at mention k that says
// what the number counts; negative where none does.
func (p *parse) originAfter(k int) int {
	if j := k + 1; p.class(j) == "area" && p.ending(j) != "of" &&
		(p.postpositional() || p.mentions[j].area.adjective) &&
		(p.boundary(j+1) || p.class(j+1) == "and" || p.class(j+1) == "indicator" || p.class(j+1) == "neutral") {
		return j
	}
	return -1
}

// originBefore returns the country whose the number behind it is, or whose
// capital it counts; negative where none is.
func (p *parse) originBefore(k int) int {
	j := k - 1
	for p.class(j) == "neutral" || p.class(j) == "operates" || p.fold(j) == "-" {
		j--
	}
	staked := false
	for j > 0 && p.mentions[j].is("stake") {
		j, staked = j-1, true
	}
	if p.class(j) == "area" && p.mentions[j].area.role != "in" &&
		(staked || p.ending(j) == "of" || p.mentions[j].area.role == "from") {
		return j
	}
	return -1
}

// togetherWith says whether what is counted at mention k is told to be done or
// founded together with a country: "Өзбекстанмен бірлескен 30 кәсіпорын",
// "Түркиямен бірлесіп 80 жоба".
func (p *parse) togetherWith(k int) bool {
	for j := k - 1; j > 0 && p.postpositional() && !p.boundary(j); j-- {
		if p.mentions[j].is("jointly") {
			return p.class(j-1) == "area" && p.mentions[j-1].area.role == "with"
		}
	}
	return false
}

// byFirms says whether the projects at mention k are told to be those of companies
// of a country in another one that the sentence names, or joint with that country: "Қытай компаниялары
// Қазақстанда 50 жобаны жүзеге асыруда".
func (p *parse) byFirms(k int) bool {
	if !p.postpositional() || p.mentions[k].entry.Value != "projects" {
		return false
	}
	hosted := p.between(0, k, func(m *mention) bool {
		return m.class == "area" && m.area.role == "in" && !m.area.adjective ||
			m.class == "here" && m.entry.Value == "country" && p.lexemes[m.to-1].Role == "in"
	})
	for j := k - 1; j >= 0 && hosted && !p.boundary(j); j-- {
		m := &p.mentions[j]
		if m.class == "area" && (m.area.role == "with" || m.area.role == "" && !m.area.adjective && !m.area.joined) {
			return true // "Катар Қазақстанда 17 жобаны жүзеге асыруда"
		}
		if m.class == "indicator" && m.entry.Has("count") || m.is("stake") {
			return p.adjectiveAbroad(j - 1)
		}
	}
	return false
}

// indicatorAt returns what the indicator at mention k is called: enterprises that
// are told to be founded together with a country are joint ventures.
func (p *parse) indicatorAt(k int) string {
	value := p.mentions[k].entry.Value
	if value == "enterprises_foreign_capital" && (p.togetherWith(k) || p.foundedWith(k)) {
		return "joint_ventures"
	}
	if value == "joint_ventures" && p.language.PlainNouns() && p.class(k-1) == "and" &&
		p.class(k-2) == "area" && p.mentions[k-2].area.adjective && p.class(k-3) == "amount" {
		return "enterprises_foreign_capital" // "30 Russian and joint ventures" are a mixed list
	}
	if joined := k + 2; value == "joint_ventures" && p.language.PlainNouns() && p.class(k+1) == "and" &&
		p.class(joined) == "indicator" && p.mentions[joined].entry.Value == "enterprises_foreign_capital" {
		return p.mentions[joined].entry.Value // "140 joint ventures and companies with Polish capital"
	}
	return value
}

// intoProjects says whether the investments at mention k are told to be put into the
// projects counted before them: "52 жоба іске асырылып, оған 21 млрд инвестиция тартылды".
func (p *parse) intoProjects(frames []frame, k int) bool {
	last := len(frames) - 1
	return p.postpositional() && last >= 0 && !frames[last].trap && frames[last].indicator == "projects" &&
		p.between(frames[last].at+1, k, func(m *mention) bool { return m.is("into-them") })
}
