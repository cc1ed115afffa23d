package press

// note is one decision: the rule that took it, for what, and the mention whose
// words it leaned on.
type note struct {
	rule    string
	subject int // the mention of an amount or of an indicator; sentence for all of them
	at      int // the mention leaned on; nowhere where the rule leans on none
}

const (
	carriedTime      = "period: carried on from the sentences before"
	carriedIndicator = "indicator: a pronoun for the one spoken of before"
	carriedList      = "indicator: a list that goes on with the one spoken of before"
)

const (
	whole   = -1 // subject of a note that holds for a whole sentence
	nowhere = -1
)

// because notes that a rule has decided a field of what stands at mention
// subject, leaning on the words of mention at. The rule's name begins with the
// field and stands in the table of rules. It costs nothing while nobody asks.
func (p *parse) because(subject int, rule string, at int) {
	if p.explained {
		p.notes = append(p.notes, note{rule, subject, at})
	}
}

// sided notes the rule that has filled the sides of an indicator which were
// open before.
func (p *parse) sided(subject int, was, now parties, rule string) {
	if !p.explained {
		return
	}
	if was.reporter != now.reporter {
		p.notes = append(p.notes, note{"reporter" + rule, subject, nowhere})
	}
	if was.partner != now.partner {
		p.notes = append(p.notes, note{"partner" + rule, subject, nowhere})
	}
}

// noted returns the last decision on a field of the amount at mention k, whose
// indicator stands at mention frame.
func (p *parse) noted(field string, k, frame int) (note, bool) {
	for i := len(p.notes) - 1; i >= 0; i-- {
		n := p.notes[i]
		if fieldOf(n.rule) == field && (n.subject == k || n.subject == frame || n.subject == whole) {
			return n, true
		}
	}
	return note{}, false
}

// notedOfLike returns the last decision on a field of an amount before the one at
// mention k that it takes the field over from: the sum that it converts, or, for how
// firmly it is said and of which goods, the one before it.
func (p *parse) notedOfLike(field string, k, frame int) (note, bool) {
	switch field {
	case "kind", "period":
		if j := p.convertedFrom(k); j >= 0 {
			return p.noted(field, j, frame)
		}
	case "modality", "product":
		for j := k - 1; j >= 0; j-- {
			if n, found := p.noted(field, j, nowhere); found && p.class(j) == "amount" {
				return n, true
			}
		}
	}
	return note{}, false
}

// markOnce remembers mention k for an area that nothing better stands for yet.
func (c *context) markOnce(name string, p *parse, k int) {
	if _, known := c.marks[name]; !known {
		c.mark(name, p, k, k+1)
	}
}

// mark is where an article said something that a later sentence leans on.
type mark struct {
	words     string
	paragraph int
}

// markTime remembers the words of the time that the amounts of a sentence hold
// for.
func (c *context) markTime(p *parse, told []Statement) {
	if !p.explained || told[0].When == (When{}) {
		return
	}
	for k := range p.mentions {
		if p.class(k) == "when" && p.mentions[k].when == told[0].When {
			c.mark("time", p, k, k+1)
			return
		}
	}
}

// mark remembers the words of the mentions [from, to) under a name: an area's
// code, "time" or "indicator".
func (c *context) mark(name string, p *parse, from, to int) {
	if !p.explained || from >= to {
		return
	}
	if c.marks == nil {
		c.marks = map[string]mark{}
	}
	c.marks[name] = mark{p.words(p.mentions[from].from, p.mentions[to-1].to), p.paragraph}
}
