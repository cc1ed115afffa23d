package press

// sentBack says whether a statement is of what the partner sent where the verb of
// its frame told what was sent to him: "из Сербии в Россию вывезли товаров на 300
// млн, в обратную сторону — на 700". It is told as what the other one sold.
func (p *parse) sentBack(f *frame, s *Statement, k int) bool {
	return p.inflects() && f.entry.has("verb") && f.indicator == "exports" && s.Indicator == "imports" && s.Reporter != "" && s.Partner != "" && p.otherWay(k)
}

// turned tells a statement as what the other side sold, where the text was speaking of
// its exports or the goods went the other way.
func (p *parse) turned(f *frame, s *Statement, k int, c *context) {
	bought := f.entry.has("verb") && s.Indicator == "imports"
	switch {
	case bought && c.sells(s.Partner, f.parties):
		s.sold()
		p.because(k, "indicator: buying from the one whose exports are told", f.at)
	case p.sentBack(f, s, k):
		s.sold()
	}
}
