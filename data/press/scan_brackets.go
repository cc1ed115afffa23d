package press

// bracketOf returns the bracket that opens a remark right behind an amount, in
// which mention k stands; nought where there is none.
func (p *parse) bracketOf(k int) int {
	for j := k - 1; j > 0 && p.fold(j) != ")"; j-- {
		if p.fold(j) == "(" {
			if p.class(j-1) == "amount" {
				return j
			}
			return 0
		}
	}
	return 0
}

// clauseBetween says whether a boundary of clauses stands between two mentions,
// outside remarks in brackets.
func (p *parse) clauseBetween(from, to int) bool {
	inside := false
	for j := from + 1; j < to; j++ {
		switch {
		case p.fold(j) == "(":
			inside = true
		case p.fold(j) == ")":
			inside = false
		case !inside && p.boundary(j):
			return true
		}
	}
	return false
}

// leadsOver says whether an amount and the share behind it are told of the
// indicator that the share names: "6 млрд /61 процент товарооборота/", "5 млрд и
// 34 % внешней торговли".
func (p *parse) leadsOver(k, at int) bool {
	shared := false
	for j := k + 1; j < at; j++ {
		switch {
		case p.class(j) == "amount" && p.mentions[j].amount.measure == percent && !shared:
			shared = true
		case p.class(j) == "and" || p.fold(j) == "/" || p.fold(j) == "(" || p.describing(j):
		default:
			return false
		}
	}
	return shared
}
