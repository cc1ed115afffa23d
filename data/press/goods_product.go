package press

import (
	"strings"
	"unicode/utf8"

	"oborot/data/lexicon"
)

// product returns the words that narrow an indicator to a product or a sector:
// an adjective before it or a noun behind it that the word file does not know.
func (p *parse) product(f frame) string {
	if f.entry.Has("product") {
		p.because(f.at, "product: the word of the indicator itself", f.at)
		return p.productOfWord(f.at)
	}
	if f.entry.Has("verb") && p.postpositional() {
		return p.productBehind(f)
	}
	if f.entry.Has("verb") && p.language.Behind {
		return p.goods(f)
	}
	if f.entry.Has("verb") && f.trades() && !p.language.Caseless() {
		return p.goodsNamed(f, p.goodsDealt)
	}
	if f.entry.Has("verb") && f.trades() {
		return p.dealtIn(f)
	}
	if f.entry.Has("verb") || f.entry.Has("count") {
		return ""
	}
	if p.postpositional() {
		return p.productBefore(f)
	}
	if p.language.Caseless() && !p.language.Behind {
		if goods := p.compound(f.at); goods != "" {
			return goods
		}
	} else if w := p.mentions[f.at].from - 1; p.class(f.at-1) == "word" && p.describes(p.first(w)) &&
		!(w > 0 && p.first(w).Capital()) {
		p.because(f.at, "product: an adjective before the indicator", f.at-1)
		return p.first(w).Text
	}
	if p.goodsAt(f.at - 1) {
		p.because(f.at, "product: a word for goods beside the indicator", f.at-1)
		return p.first(p.mentions[f.at-1].from).Text
	}
	at := f.at + 1
	for (p.class(at) == "known" && !p.mentions[at].is("cause") || p.ofAt(at) ||
		p.class(at) == "area" && p.mentions[at].area.adjective) &&
		!p.goodsAt(at) {
		at++
	}
	if p.goodsAt(at) && !p.language.Behind {
		p.because(f.at, "product: a noun behind the indicator", at)
		return p.first(p.mentions[at].from).Text
	}
	if goods := p.goodsNamed(f, p.goodsBy); goods != "" {
		return goods
	}
	if p.class(at) != "word" ||
		at == f.at+1 && (!p.language.Objects || p.class(f.at) == "pronoun" || p.class(f.at) == "anaphor") ||
		p.becameNotGoods(at) {
		return ""
	}
	named := p.language.PlainNouns() && f.trades() && p.ofAt(at-1) // "exports of Machinery"
	if t := p.first(p.mentions[at].from); (named || !t.Capital()) && !p.language.Verbs(t.Fold) &&
		(len(t.Text) > 3 || len(t.Text) == 3 && at > f.at+1) && !(p.describes(t) && p.isFirm(at+1)) {
		p.because(f.at, "product: a noun behind the indicator", at)
		return t.Text
	}
	return ""
}

// ofAt says whether mention k is the preposition of belonging.
func (p *parse) ofAt(k int) bool {
	return k >= 0 && k < len(p.mentions) && p.mentions[k].lexeme != nil && p.mentions[k].lexeme.Is("preposition", "of")
}

// describes says whether an unknown word before an indicator is an adjective of
// it.
func (p *parse) describes(t lexicon.Token) bool {
	for _, ending := range p.language.Adjectives {
		if strings.HasSuffix(t.Fold, ending) && len(t.Fold) > len(ending)+4 {
			return true
		}
	}
	return false
}

// productBefore returns the goods before an indicator that ends its phrase: a
// noun alone or in the case of belonging.
func (p *parse) productBefore(f frame) string {
	k := f.at - 1
	for p.class(k) == "neutral" {
		k--
	}
	if p.class(k) != "word" && p.class(k) != "product-word" || p.language.Verbs(p.fold(k)) {
		return ""
	}
	p.because(f.at, "product: a word for goods beside the indicator", k)
	return p.stemOfGoods(k)
}

// productBehind returns the goods that stand between an amount and the verb that
// was moved before it.
func (p *parse) productBehind(f frame) string {
	for k := f.at + 1; k < f.to && !p.boundary(k); k++ {
		if p.class(k-1) == "amount" && !isRank(&p.mentions[k-1]) &&
			(p.class(k) == "word" || p.class(k) == "product-word") {
			p.because(f.at, "product: a noun behind the indicator", k)
			return p.stemOfGoods(k)
		}
	}
	return ""
}

// stemOfGoods returns the noun at mention k without its case; empty for what is
// a name or a verb.
func (p *parse) stemOfGoods(k int) string {
	t := p.first(p.mentions[k].from)
	if t.Capital() && p.mentions[k].from > 0 {
		return ""
	}
	letters := 0
	for n := range t.Text {
		if says, bears := p.language.Borne(t.Text[n:]); bears &&
			(says.Owned || utf8.RuneCountInString(t.Text[n:]) > 1) &&
			(letters > 2 || letters == 2 && !says.Owned) && (says.Role == "of" || says.Role == "object") {
			return t.Text[:n]
		}
		letters++
	}
	return t.Text
}

// goodsNamed writes down the goods that a search finds.
func (p *parse) goodsNamed(f frame, find func(frame) (int, bool)) string {
	k, found := find(f)
	if !found {
		return ""
	}
	p.because(f.at, "product: a word for goods beside the indicator", k)
	return p.first(p.mentions[k].from).Text
}

// isFirm says whether mention k is the word for companies, which an adjective
// before it describes.
func (p *parse) isFirm(k int) bool {
	return k < len(p.mentions) && (p.mentions[k].is("company") || p.mentions[k].entry.Has("count"))
}
