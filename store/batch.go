package store

import (
	"context"
	"errors"
	"iter"
	"sync"

	"oborot/data"
)

// batchSize is how many observations travel together from the reading to the
// writing goroutine.
const batchSize = 2048

// batch is a stretch of a document. Its records are copies and stay valid.
type batch struct {
	observations []data.Observation
	records      []data.Record
	rejects      []*data.RowError
	failure      error // what ended the document
}

var batchPool = sync.Pool{New: func() any { return &batch{observations: make([]data.Observation, 0, batchSize)} }}

// recycle gives an emptied batch back.
func (b *batch) recycle() {
	clear(b.observations)
	*b = batch{observations: b.observations[:0]}
	batchPool.Put(b)
}

func (b *batch) full() bool {
	return len(b.observations)+len(b.records)+len(b.rejects) >= batchSize
}

// batched reads records in a goroutine of its own. stop ends it early; it must
// be called, and returns when the goroutine is gone.
func batched(ctx context.Context, records iter.Seq2[data.Record, error]) (batches <-chan *batch, stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	out := make(chan *batch, 4)
	go func() {
		defer close(out)
		send := func(b *batch) bool {
			select {
			case out <- b:
				return true
			case <-ctx.Done():
				return false
			}
		}
		b := batchPool.Get().(*batch)
		for record, err := range records {
			if more := b.add(record, err); !more {
				break
			}
			if b.full() {
				if !send(b) {
					return
				}
				b = batchPool.Get().(*batch)
			}
		}
		send(b)
	}()
	return out, func() {
		cancel()
		for range out {
		}
	}
}

// add copies a record, because it is valid until the next one only. It says
// whether the document goes on.
func (b *batch) add(r data.Record, err error) bool {
	if err != nil {
		var rejected *data.RowError
		if !errors.As(err, &rejected) {
			b.failure = err
			return false
		}
		b.rejects = append(b.rejects, rejected)
		return true
	}
	if r.Observation != nil {
		b.observations = append(b.observations, *r.Observation)
		if o := &b.observations[len(b.observations)-1]; o.Words != nil {
			o.Words = copied(o.Words)
		}
		return true
	}
	b.records = append(b.records, data.Record{Claim: copied(r.Claim), Coverage: copied(r.Coverage),
		Finding: copied(r.Finding), Unstored: copied(r.Unstored)})
	return true
}

func copied[T any](p *T) *T {
	if p == nil {
		return nil
	}
	c := *p
	return &c
}
