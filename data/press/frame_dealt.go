package press

// dealtTo returns the frame that an amount is dealt to where a sentence hands
// its amounts out to indicators in order: "les exportations et les importations
// ont atteint respectivement 2,8 et 3,1 milliards"; nil where it does not.
func (p *parse) dealtTo(frames []frame, k int) *frame {
	_, paired := p.paired[k]
	if one := len(frames) == 1 && frames[0].at > k; !p.respective() && !p.pairwise(frames, k) && !(paired && one) {
		return nil
	}
	if len(frames) == 1 && !frames[0].trap && frames[0].at > k && p.runBehind(k) > 0 {
		return &frames[0] // "22, 18 and 7% of Georgia's trade"
	}
	turn, total, first := p.turnOf(k)
	var named []*frame
	for i := range frames {
		if f := &frames[i]; f.at < first && !f.trap && !p.toldBetween(f.at, first) {
			named = append(named, f)
		}
	}
	if n := len(named); n > 0 && named[n-1].funds() && named[n-1].entry.Has("verb") {
		return nil // "инвестиции составили 4 млрд, Китай и Россия вложили 2 и 1": those who put it in share them
	}
	if p.inflects() && len(named) > 1 &&
		p.between(named[0].at, named[len(named)-1].at, func(m *mention) bool {
			return m.class == "amount" &&
				m.amount.measure == p.mentions[k].amount.measure
		}) {
		return nil // "вывезло на 4 и 5 млн, а ввезло на 7 и 8 соответственно": the first has its own
	}
	if total < 2 || len(named) != total || len(p.shared(named[total-1], k)) > 1 {
		return nil
	}
	return named[turn]
}

// toldBetween says whether an amount like the one at mention k is told between mention at
// and it, so that an indicator there has its own: "наторговала на 2 млрд, а инвестиций
// получила 80 и 30 млн соответственно".
func (p *parse) toldBetween(at, k int) bool {
	measure := p.mentions[k].amount.measure
	return p.inflects() &&
		p.between(at, k, func(m *mention) bool { return m.class == "amount" && m.amount.measure == measure })
}

// turnOf returns where in a run of amounts, joined by "and" and commas, the one at
// mention k stands, how many they are and the first of them.
func (p *parse) turnOf(k int) (turn, total, first int) {
	first = k
	for p.follows(first) {
		first, turn = p.amountBefore(first), turn+1
	}
	return turn, turn + 1 + p.runBehind(k), first
}

// runBehind counts the amounts that go on behind mention k with its run.
func (p *parse) runBehind(k int) int {
	n := 0
	for next := p.amountBehind(k); next > 0 && p.follows(next); next = p.amountBehind(next) {
		n++
	}
	return n
}

// follows says whether mention k is an amount of the same kind as the one before
// it, with nothing but "and" or a comma between.
func (p *parse) follows(k int) bool {
	j := p.amountBefore(k)
	if j < 0 || !p.sameMeasure(j, k) {
		return false
	}
	for i := j + 1; i < k; i++ {
		if p.class(i) != "and" && p.fold(i) != "," {
			return false
		}
	}
	return true
}

// sameMeasure says whether two amounts measure alike, so that they may be dealt out in one
// row: in the same unit, or how much two things grew, "вдвое и на 15% соответственно".
func (p *parse) sameMeasure(j, k int) bool {
	if p.mentions[j].amount.measure == p.mentions[k].amount.measure {
		return true
	}
	return p.inflects() && p.isRate(j) && p.isRate(k) && p.respective()
}

func (p *parse) amountBefore(k int) int {
	for k--; k >= 0 && p.class(k) != "amount"; k-- {
		continue
	}
	return k
}

func (p *parse) amountBehind(k int) int {
	for k++; k < len(p.mentions); k++ {
		if p.class(k) == "amount" {
			return k
		}
	}
	return -1
}
