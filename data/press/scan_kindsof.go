package press

// kindsOf makes plain words of the number of goods that trade is told of, "по 195 товарам",
// which is none of its own and stands in nobody's way: "увеличить экспорт по 195 товарам
// на 260 млн".
func (p *parse) kindsOf() {
	for k := 1; k+1 < len(p.mentions) && p.inflects(); k++ {
		m := &p.mentions[k]
		if m.class == "amount" && (m.amount.measure == plain || m.amount.measure == things) &&
			p.mentions[k-1].is("each") && (p.mentions[k+1].is("kinds") || p.is(m.to-1, "kinds")) {
			m.class = "neutral"
		}
	}
}
