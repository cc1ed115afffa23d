package lexicon

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

// node is a place in the trie of forms, one word a step.
type node struct {
	next    map[string]*node
	entries []Entry
}

// draft is a place in the trie while the word file is read. All endings of a word
// lead to one place, so that a form of three declined words takes three of them
// and not a thousand; a word may lead to several places, which ready joins.
type draft struct {
	next    map[string][]*draft
	written map[string]*draft // where a word leads, by how the word file writes it
	entries []Entry
}

// step returns the place that a word leads to, as the word file writes it, with
// all its endings.
func (d *draft) step(written string, words []string) *draft {
	if to := d.written[written]; to != nil {
		return to
	}
	if d.written == nil {
		d.written, d.next = map[string]*draft{}, map[string][]*draft{}
	}
	to := &draft{}
	d.written[written] = to
	for _, w := range words {
		if !slices.Contains(d.next[w], to) {
			d.next[w] = append(d.next[w], to)
		}
	}
	return to
}

// insert files a form under its entry. A word of it that ends in ~name stands for
// all endings of that paradigm.
func (d *draft) insert(form string, e Entry, paradigms map[string][]string) error {
	if e.Class == "role" && e.Value == "" {
		e.Value = nominative(form, paradigms)
	}
	for form = strings.TrimSpace(form); form != ""; {
		stem, rest, inflected := strings.Cut(form, "~")
		if !inflected || stem == "" {
			d, form = d.words(Tokenize(form)), ""
			break
		}
		name, tail, _ := strings.Cut(rest, " ")
		endings, known := paradigms[name]
		if !known {
			return fmt.Errorf("the paradigm %q is not declared above", name)
		}
		d, form = d.declined(stem, name, endings), strings.TrimSpace(tail)
	}
	if !slices.Contains(d.entries, e) {
		d.entries = append(d.entries, e)
	}
	return nil
}

// nominative returns a form as a dictionary has it: each word of it with the first
// ending of its paradigm.
func nominative(form string, paradigms map[string][]string) string {
	words := strings.Fields(form)
	for i, w := range words {
		stem, name, _ := strings.Cut(w, "~")
		words[i] = stem
		if endings := paradigms[name]; len(endings) > 0 {
			words[i] += endings[0]
		}
	}
	return strings.ReplaceAll(strings.Join(words, " "), " - ", "-")
}

// words goes along words that have no endings.
func (d *draft) words(tokens []Token) *draft {
	for _, t := range tokens {
		d = d.step(t.Fold, []string{t.Fold})
	}
	return d
}

// declined goes along the words of a stem, of which the last takes the endings. An
// ending that is more than one word leads to the same place by itself.
func (d *draft) declined(stem, name string, endings []string) *draft {
	tokens := Tokenize(stem)
	d = d.words(tokens[:len(tokens)-1])
	last := tokens[len(tokens)-1].Fold
	var forms []string
	var long [][]Token
	for _, ending := range endings {
		switch form := Tokenize(last + ending); {
		case len(form) == 1:
			forms = append(forms, form[0].Fold)
		default:
			long = append(long, form)
		}
	}
	to := d.step(last+"~"+name, forms)
	for _, form := range long {
		before := d.words(form[:len(form)-1])
		end := form[len(form)-1].Fold
		if before.next == nil {
			before.written, before.next = map[string]*draft{}, map[string][]*draft{}
		}
		if !slices.Contains(before.next[end], to) {
			before.next[end] = append(before.next[end], to)
		}
	}
	return to
}

// joining makes nodes of drafts. Drafts to which one word leads become one node.
type joining struct {
	done map[*draft]*node // of a draft alone
}

// ready returns the trie of a draft.
func (d *draft) ready() node {
	j := joining{done: map[*draft]*node{}}
	return *j.node([]*draft{d})
}

// node joins drafts.
func (j *joining) node(drafts []*draft) *node {
	if len(drafts) == 1 {
		if n := j.done[drafts[0]]; n != nil {
			return n
		}
	}
	out := &node{}
	if len(drafts) == 1 {
		j.done[drafts[0]] = out
		out.entries = drafts[0].entries
	}
	next := map[string][]*draft{}
	for _, d := range drafts {
		if len(drafts) > 1 {
			out.entries = append(out.entries, d.entries...)
		}
		for word, to := range d.next {
			for _, t := range to {
				if !slices.Contains(next[word], t) {
					next[word] = append(next[word], t)
				}
			}
		}
	}
	if len(drafts) > 1 {
		slices.SortStableFunc(out.entries, func(a, b Entry) int { return int(a.Line - b.Line) })
		out.entries = slices.Compact(out.entries)
	}
	if len(next) > 0 {
		out.next = make(map[string]*node, len(next))
		for word, to := range next {
			out.next[word] = j.node(to)
		}
	}
	return out
}

// Forms goes through every form of the word file, its words parted by spaces, with
// each of its entries.
func (l *Language) Forms() iter.Seq2[string, Entry] {
	return func(yield func(string, Entry) bool) { l.root.walk("", yield) }
}

// walk goes through the forms that begin with the words before a place.
func (n *node) walk(form string, yield func(string, Entry) bool) bool {
	for _, e := range n.entries {
		if !yield(form, e) {
			return false
		}
	}
	for word, next := range n.next {
		if !next.walk(strings.TrimSpace(form+" "+word), yield) {
			return false
		}
	}
	return true
}
