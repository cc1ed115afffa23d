package main

import (
	"iter"
	"strings"

	"oborot/data"
)

// narrowed keeps what a document covers to what it was asked: a reply on two
// products of a chapter says nothing of the others, and does not withdraw them.
func narrowed(records iter.Seq2[data.Record, error], narrow func(data.Coverage) []data.Coverage) iter.Seq2[data.Record, error] {
	if narrow == nil {
		return records
	}
	return func(yield func(data.Record, error) bool) {
		for record, err := range records {
			if record.Coverage == nil {
				if !yield(record, err) {
					return
				}
				continue
			}
			for _, c := range narrow(*record.Coverage) {
				if !yield(data.Record{Coverage: &c}, nil) {
					return
				}
			}
		}
	}
}

// asked returns the words of a parameter that was restricted; none where it was
// not.
func (r request) asked(name string) []string {
	var out []string
	for _, v := range r[name] {
		if v.word != "" {
			out = append(out, v.word)
		}
	}
	return out
}

// narrow returns the part of a coverage that a request asked for, by partner
// and by product.
func (r request) narrow(c data.Coverage) []data.Coverage {
	out := []data.Coverage{c}
	if partners := r.asked("partner"); c.Partner == "" && len(partners) > 0 {
		out = nil
		for _, partner := range partners {
			c.Partner = partner
			out = append(out, c)
		}
	}
	products := r.askedBeneath(c.Product)
	if len(products) == 0 {
		return out
	}
	var finer []data.Coverage
	for _, o := range out {
		for _, product := range products {
			o.Product = product
			finer = append(finer, o)
		}
	}
	return finer
}

// askedBeneath returns the products asked for that a coverage of the prefix
// includes. A code without its classification is of that of the prefix.
func (r request) askedBeneath(prefix string) []string {
	var out []string
	classification, _, classified := strings.Cut(prefix, ":")
	for _, word := range r.asked("product") {
		if classified && !strings.Contains(word, ":") {
			word = classification + ":" + word
		}
		if len(word) > len(prefix) && strings.HasPrefix(word, prefix) {
			out = append(out, word)
		}
	}
	return out
}
