package press

// dealtTo returns the frame that an amount is dealt to where a sentence hands
// its amounts out to indicators in order: "les exportations et les importations
// ont atteint respectivement 2,8 et 3,1 milliards"; nil where it does not.
func (p *parse) dealtTo(frames []frame, k int) *frame {
	if !p.respective() || len(frames) < 2 {
		return nil
	}
	first, last := k, k
	for p.follows(first) {
		first = p.amountBefore(first)
	}
	for next := p.amountBehind(last); next > 0 && p.follows(next); next = p.amountBehind(last) {
		last = next
	}
	turn, total := 0, 0
	for j := first; j <= last; j++ {
		if p.class(j) == "amount" {
			if j < k {
				turn++
			}
			total++
		}
	}
	var named []*frame
	for i := range frames {
		if f := &frames[i]; f.at < first && !f.trap {
			named = append(named, f)
		}
	}
	if total < 2 || len(named) != total || len(p.shared(named[total-1], k)) > 1 {
		return nil
	}
	return named[turn]
}

// follows says whether mention k is an amount of the same kind as the one before
// it, with nothing but "and" or a comma between.
func (p *parse) follows(k int) bool {
	j := p.amountBefore(k)
	if j < 0 || p.mentions[j].amount.measure != p.mentions[k].amount.measure {
		return false
	}
	for i := j + 1; i < k; i++ {
		if p.class(i) != "and" && p.fold(i) != "," {
			return false
		}
	}
	return true
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
