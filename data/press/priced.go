package press

import "oborot/data"

// priced says whether the money at mention k is what a unit of goods costs, and no
// value of trade: "килограмм мандаринов подорожал до 95 рублей".
func (p *parse) priced(k int) bool {
	if p.mentions[k].amount.measure != money || p.mentions[k].amount.multiplier >= 6 || !p.ownersRows() {
		return false
	}
	if p.mentions[k].amount.multiplier < 3 && p.mentions[k].amount.figure.Decimal().LessThan(data.Figure{Coefficient: 1000}.Decimal()) && p.between(k-2, k, func(m *mention) bool { return m.is("worth") }) {
		return true // "товары стоимостью более 500 евро"
	}
	for j := k - 1; j >= 0 && !p.boundary(j) && p.class(j) != "amount"; j-- {
		if p.is(p.mentions[j].from, "physical") && p.opensPrice(j) {
			return true // the unit is what costs so much
		}
	}
	return false
}

// opensPrice says whether the unit at mention k is what its clause tells of: nothing
// stands before it in the clause but "and" or a word that tells nothing.
func (p *parse) opensPrice(k int) bool {
	for k--; k >= 0 && (p.class(k) == "neutral" || p.class(k) == "and" || p.class(k) == "but"); k-- {
		continue
	}
	return k < 0 || p.boundary(k)
}
