package press

import "strings"

// postAfter returns the mention of the post that stands right behind a word of
// source: "according to Ambassador Jan Novak"; nowhere where an institution or
// anything else does.
func (p *parse) postAfter(k int) int {
	for j := k + 1; j < len(p.mentions) && j <= k+5; j++ {
		switch {
		case p.class(j) == "role" && p.language.PlainNouns() && p.narrowsOffice(j):
			return nowhere
		case p.class(j) == "role":
			return j
		case p.mentions[j].is("neutral"), p.class(j) == "area", p.capitalised(j):
		case p.language.PlainNouns() && (p.class(j) == "institution" || p.class(j) == "indicator"):
			// "an embassy counsellor", "a trade official": what follows is the head
		default:
			return nowhere
		}
	}
	return nowhere
}

// narrowsOffice says whether the post at mention j only tells whose office or which data
// are the source: "the prime minister's press office", "official trade data".
func (p *parse) narrowsOffice(j int) bool {
	if j++; p.fold(j) == "'s" {
		j++
		return p.class(j) == "institution"
	}
	return p.class(j) == "institution" || p.class(j) == "indicator" || p.class(j) == "known"
}

// attributed says whether a word of source names a person by his post.
func (p *parse) attributed(k int) bool { return p.postAfter(k) != nowhere }

// investorsBefore says whether the projects at mention k are told to be those of
// investors or companies of another country, in the same clause.
func (p *parse) investorsBefore(k int) bool {
	for j := k - 1; j > 0 && !p.boundary(j); j-- {
		if p.mentions[j].is("investor") && p.adjectiveAbroad(j-1) ||
			p.language.Behind && p.mentions[j].is("company-many") && p.adjectiveAbroad(j+1) {
			return true
		}
	}
	return false
}

// companyDeal says whether the verb of trade at mention k tells what one company did:
// "the Turkish holding bought a stake", "the firm, which sells its machines abroad".
func (p *parse) companyDeal(k int) bool {
	if p.class(k-1) == "relative-pronoun" && p.fold(k-2) == "," && k > 2 {
		k -= 2
	}
	k = p.beforeSaying(k)
	if j := p.nameOpens(k - 1); j > 0 && p.class(j-1) == "area" && p.mentions[j-1].area.adjective {
		return true // "немецкая X вложит 5 млн"
	}
	named := false
	for j, left := k-1, 3; j >= 0 && left > 0 && !p.boundary(j); j-- {
		if open := p.quoteOpens(j); open >= 0 {
			named, j = named || j == k-1 && p.inflects(), open
			continue
		}
		if p.aCompany(j) || p.oneFirm(j) {
			return true
		}
		if c := p.class(j); c != "when" && c != "preposition" && c != "here" && !p.mentions[j].is("whole") &&
			!p.ofAt(j) {
			left--
		}
	}
	return named && p.mentions[k].entry.Has("verb") && !fundsIn(p.mentions[k].entry.Value)
}

// nameOpens returns the mention where a name that ends at mention k begins: one in quotes,
// or a capitalised word with the words before it, "датский гигант X Y"; nowhere where
// none does.
func (p *parse) nameOpens(k int) int {
	if open := p.quoteOpens(k); open >= 0 && p.inflects() {
		return open
	}
	if !p.capitalised(k) || p.class(k) != "word" {
		return nowhere
	}
	for last := k - 3; k > last && k > 0 && p.class(k-1) == "word" && p.inflects(); {
		k--
	}
	return k
}

// quoteOpens returns the mark that opens the name in quotes which mention k closes, or
// nowhere: "компания «Заря» вывезла".
func (p *parse) quoteOpens(k int) int {
	for j := k - 2; p.fold(k) == "\"" && j >= 0 && j >= k-6; j-- {
		if p.fold(j) == "\"" {
			return j
		}
	}
	return nowhere
}

// beforeSaying returns where an aside between commas begins that tells who says it and
// stands right before mention k: "корпорация, по словам министра, вложила"; k where none
// does.
func (p *parse) beforeSaying(k int) int {
	if p.fold(k-1) != "," {
		return k
	}
	told := false
	for j := k - 2; j > 0; j-- {
		if p.boundary(j) {
			if told && p.fold(j) == "," {
				return j
			}
			break
		}
		told = told || p.mentions[j].is("say") || p.mentions[j].is("source")
	}
	return k
}

// aCompany says whether mention k is one company. Those that are many and told
// by their country are the business of that country: "немецкие компании".
func (p *parse) aCompany(k int) bool {
	if p.language.PlainNouns() && (p.class(k+1) == "say" || p.class(k-1) == "say") {
		return false // "the Peru Invest company says"
	}
	if many := p.mentions[k].is("company-many"); many &&
		(k > 0 && p.adjectiveAbroad(k-1) ||
			p.inflects() && p.class(k+1) == "area" && p.mentions[k+1].area.role == "" && !p.mentions[k+1].area.adjective) {
		return false
	}
	return p.mentions[k].is("company")
}

// companies says whether a sentence speaks of one company.
func (p *parse) companies() bool { return p.companyIn(0, len(p.mentions)) }

// companyIn says whether one of the mentions [from, to) is one company.
func (p *parse) companyIn(from, to int) bool {
	for k := from; k < to; k++ {
		if p.aCompany(k) {
			return true
		}
	}
	return false
}

// ownsFunds says whether the enterprises at mention k only tell whose the
// investments before them are: "инвестиции турецких компаний".
func (p *parse) ownsFunds(frames []frame, k int) bool {
	if len(frames) == 0 || !p.mentions[k].entry.Has("count") || !p.describedAbroad(k) {
		return false
	}
	last := &frames[len(frames)-1]
	if p.putToo(last, k) {
		return true
	}
	return last.entry.Has("marked") && !last.entry.Has("verb") && k-last.at <= 4 &&
		!p.between(last.at+1, k-1, func(m *mention) bool {
			return m.class == "amount" || m.class == "area" || m.class == "mark"
		})
}

// doTrade says whether the enterprises at mention k only tell who does the trade named
// right before them: "exports by foreign-invested firms rose 8%".
func (p *parse) doTrade(frames []frame, k int) bool {
	if !p.language.PlainNouns() || len(frames) == 0 || !p.mentions[k].entry.Has("count") {
		return false
	}
	last := &frames[len(frames)-1]
	return !last.trap && last.trades() && !last.entry.Has("verb") && k-last.at <= 6 &&
		(p.class(last.at+1) == "preposition" || p.class(last.at+1) == "area") &&
		!p.between(last.at+1, k, func(m *mention) bool {
			return m.class == "amount" || m.class == "but" || m.class == "and" || m.class == "level" ||
				m.class == "growth"
		})
}

// ofContract says whether the trade at mention k is only what a contract is for: "a contract
// to export 100 buses to Ghana is worth 20 million".
func (p *parse) ofContract(k int) bool {
	if !p.language.PlainNouns() || !tradesIn(p.mentions[k].entry.Value) || p.mentions[k].entry.Has("ranked") {
		return false
	}
	j := k - 1
	for j > k-4 && j > 0 &&
		(p.class(j) == "preposition" || p.mentions[j].is("preposition") || p.class(j) == "article" ||
			p.mentions[j].is("lead")) {
		j--
	}
	return j >= 0 && j < k-1 && p.class(j) == "trap" && p.mentions[j].is("paper")
}

// rolePerson is a speaker told by his post, with the name behind it if there is
// one.
func (p *parse) rolePerson(c *context, k int) voice {
	for j := k + 1; j < len(p.mentions) && j <= k+4; j++ {
		if p.capitalised(j) {
			from, to := p.nameRun(j)
			known := c.person(p.folds(from, to))
			return voice{said: true, name: p.words(p.mentions[from].from, p.mentions[to-1].to), country: known.country}
		}
		if p.boundary(j) || p.language.PlainNouns() && p.class(j) == "word" {
			break // "an official quoted by Reuters"
		}
	}
	if p.class(k-1) == "area" && p.mentions[k-1].area.adjective {
		return voice{said: true, name: p.words(p.mentions[k-1].from, p.mentions[k].to), post: true, country: p.mentions[k-1].area.code}
	}
	if p.language.Behind && p.class(k+1) == "area" && p.mentions[k+1].area.adjective {
		return voice{said: true, name: p.words(p.mentions[k].from, p.mentions[k+1].to), post: true, country: p.mentions[k+1].area.code}
	}
	v := voice{said: true, name: p.post(k), post: true}
	if p.inflects() && p.class(k+1) == "area" && p.mentions[k+1].area.role == "office" && !p.mentions[k+1].area.adjective {
		v.country = p.mentions[k+1].area.code
	}
	if p.mentions[k].is("role") && len(c.guests) == 1 && p.guestRole(k) {
		v.country = c.guests[0]
	}
	return v
}

// post returns the post at mention k as it is written, or in the nominative where
// it has an ending: "по словам посла" is said by the "посол".
func (p *parse) post(k int) string {
	end := k
	for p.language.PlainNouns() && p.class(end+1) == "role" {
		end++ // "the deputy prime minister"
	}
	written := p.words(p.mentions[k].from, p.mentions[end].to)
	if p.mentions[k].lexeme == nil {
		return written
	}
	if e, found := p.mentions[k].lexeme.Find("role"); found && end == k && e.Value != "" && !strings.EqualFold(e.Value, written) {
		return e.Value
	}
	return written
}

// worthOfPapers says whether the money at mention k is only what papers are worth that were
// counted right before it: "подписано 20 соглашений на 3 млн долларов".
func (p *parse) worthOfPapers(k int) bool {
	j := p.amountBefore(k)
	if j < 0 || p.mentions[k].amount.measure != money || p.mentions[j].amount.measure != things ||
		!p.is(p.mentions[j].to-1, "paper") {
		return false
	}
	return !p.between(j+1, k, func(m *mention) bool { return m.class == "indicator" || m.class == "level" })
}
