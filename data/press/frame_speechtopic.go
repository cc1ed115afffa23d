package press

import "oborot/data"

// topicOfSpeech says whether the indicator at mention k is what somebody is told,
// before it, to have spoken about: "«…», — сказал посол о торговле с Россией".
func (p *parse) topicOfSpeech(k int) bool {
	if !p.inflects() {
		return false
	}
	j := k - 1
	for j > 0 &&
		(p.class(j) == "bilateral" || p.class(j) == "area" && p.mentions[j].area.adjective || p.class(j) == "neutral") {
		j--
	}
	if j < 1 || !p.mentions[j].is("about") {
		return false
	}
	for j--; j >= 0 && p.class(j) != "amount" && !p.boundary(j); j-- {
		if p.mentions[j].is("say") {
			return true
		}
	}
	return false
}

// nounBehind returns the frame that the amount at mention k is of, though its clause
// names nothing and none stands before it: what is spoken about, or what an aim is set
// for; or the flow that its part is told to be in, whatever stands before.
func (p *parse) nounBehind(frames []frame, before *frame, k int) *frame {
	for i := range frames {
		if f := &frames[i]; f.at > k && !f.trap && p.ofFlowBehind(k, f.at) {
			return f
		}
	}
	if before != nil {
		return nil
	}
	if f := p.spokenAbout(frames, k); f != nil {
		return f
	}
	return p.aimBefore(frames, k)
}

// spokenAbout returns the frame whose indicator the words of the amount at mention k
// leave out, as somebody says them about it: "«У нас 8 миллиардов, — сказал посол о
// торговле с Россией»".
func (p *parse) spokenAbout(frames []frame, k int) *frame {
	for i := range frames {
		if f := &frames[i]; f.at > k && (f.trap || !p.topicOfSpeech(f.at)) {
			return nil
		} else if f.at > k {
			if p.measures(k) && p.subjectless(k) {
				return f
			}
			return nil
		}
	}
	return nil
}

// aimBefore returns the frame of the trade that a clause before it, which names
// nothing, has set an aim for: "поставили задачу выйти на миллиард: товарооборот вырос".
func (p *parse) aimBefore(frames []frame, k int) *frame {
	if !p.inflects() || len(frames) == 0 || frames[0].at < k || frames[0].trap ||
		frames[0].indicator != "turnover" || frames[0].entry.Has("verb") ||
		p.mentions[k].amount.measure != money {
		return nil
	}
	if p.modality(k, false) == data.Target && p.subjectless(k) && p.bare(0, k) &&
		p.between(0, k, func(m *mention) bool { return m.class == "level" }) {
		return &frames[0]
	}
	return nil
}
