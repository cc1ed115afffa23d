package press

import "strings"

// compound returns the goods whose name stands right before an indicator in a
// language that joins nouns so: "crude oil exports", "non-oil trade",
// "agricultural imports". What a country that is the subject did is no goods:
// "China boosts exports".
func (p *parse) compound(at int) string {
	first := at
	for first > 0 && p.namesGoods(first-1) {
		first--
		if p.joint(first - 1) {
			first--
		}
	}
	if p.joint(first) || first == at {
		return ""
	}
	if before := &p.mentions[max(first-1, 0)]; first > 0 {
		subject := before.class == "area" && !before.area.adjective && !before.area.owner
		if before.is("lead") && !before.lexeme.Is("preposition", "from") && first == at-1 ||
			subject && strings.HasSuffix(p.fold(first), "s") {
			return ""
		}
	}
	p.because(at, "product: an adjective before the indicator", at-1)
	return p.words(p.mentions[first].from, p.mentions[at].from)
}

// namesGoods says whether mention k may be a word of the name of goods: one that
// the word file does not know, that is no verb and no name.
func (p *parse) namesGoods(k int) bool {
	if p.class(k) == "known" && p.mentions[k].is("sector") {
		return true
	}
	if p.class(k) != "word" && (p.class(k) != "known" || !p.mentions[k].is("generic")) {
		return false
	}
	t := p.first(p.mentions[k].from)
	opens := k == 0 && !p.first(p.mentions[k].to).Capital() // "Wine exports rose", which is no headline
	return (!t.Capital() || opens) && !p.language.Verbs(t.Fold)
}

// joint says whether mention k is a hyphen inside a word.
func (p *parse) joint(k int) bool {
	return k > 0 && p.fold(k) == "-" && !p.first(p.mentions[k].from).Spaced
}

// dealtIn returns the goods that a verb of trade names beside its amount: "sold
// $3 billion worth of Brazilian poultry", "shipped machine tools worth $5 million".
func (p *parse) dealtIn(f frame) string {
	for k := f.at + 1; k < f.to && !p.boundary(k); k++ {
		if !p.namesGoods(k) && !p.goodsAt(k) {
			continue
		}
		end := k + 1
		for end < f.to && p.namesGoods(end) {
			end++
		}
		generic := end == k+1 && p.mentions[k].is("generic") // "products" name none
		if !generic && (p.measuredOut(k) || p.pricedAt(end) || k == f.at+1 && p.sentOn(end)) {
			p.because(f.at, "product: a noun behind the indicator", k)
			return p.words(p.mentions[k].from, p.mentions[end-1].to)
		}
		k = end - 1
	}
	return ""
}

// measuredOut says whether the goods at mention k follow an amount and the word
// of belonging: "2 million tonnes of", "$5 billion worth of its".
func (p *parse) measuredOut(k int) bool {
	for k--; p.class(k) == "neutral" && !p.ofAt(k) || p.class(k) == "area" && p.mentions[k].area.adjective; k-- {
		continue
	}
	if !p.ofAt(k) {
		return false
	}
	for k--; p.class(k) == "neutral"; k-- {
		continue
	}
	return p.class(k) == "amount" && p.mentions[k].amount.measure != percent
}

// pricedAt says whether what is sold is told to be worth an amount at mention k
// or soon behind it.
func (p *parse) pricedAt(k int) bool {
	at := k
	for p.class(at) == "neutral" || p.class(at) == "level" {
		at++
	}
	return at > k && p.class(at) == "amount" && p.mentions[at].amount.measure == money
}

// sentOn says whether a country that goods go to, or come from, follows at mention k, right
// behind them: "exported sugar to Rwanda".
func (p *parse) sentOn(k int) bool {
	if p.class(k) != "area" && k < len(p.mentions) && p.mentions[k].is("preposition") {
		k++
	}
	a := p.mentions[min(k, len(p.mentions)-1)].area
	return p.class(k) == "area" && (a.role == "toward" || a.role == "from")
}
