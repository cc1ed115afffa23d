package main

import (
	"fmt"
	"io"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// progress shows how far a long load has come: a bar on a terminal, a plain
// line every few seconds where stderr is a pipe.
type progress struct {
	out    io.Writer
	bars   *mpb.Progress
	bar    *mpb.Bar
	read   atomic.Int64
	done   int
	total  int
	spoken time.Time
}

// patience is how long a load stays silent where there is no terminal.
const patience = 5 * time.Second

func newProgress(out io.Writer, documents int) *progress {
	p := &progress{out: out, total: documents, spoken: time.Now()}
	if isTerminal(out) {
		p.bars = mpb.New(mpb.WithOutput(out), mpb.WithWidth(40))
		records := decor.Any(func(decor.Statistics) string { return fmt.Sprintf(" %d records", p.read.Load()) })
		p.bar = p.bars.AddBar(int64(documents), mpb.BarRemoveOnComplete(),
			mpb.PrependDecorators(decor.Name("reading "), decor.CountersNoUnit("%d of %d documents")), mpb.AppendDecorators(records))
	}
	return p
}

// records tells that so many records of the document under way were read.
func (p *progress) records(n int) {
	p.read.Store(int64(n))
	if p.bars == nil && time.Since(p.spoken) > patience {
		p.spoken = time.Now()
		fmt.Fprintf(p.out, "document %d of %d: %d records read\n", p.done+1, p.total, n)
	}
}

// document tells that one document is done.
func (p *progress) document() {
	p.done++
	if p.bar != nil {
		p.bar.Increment()
	}
}

// stop takes the bar away.
func (p *progress) stop() {
	if p.bar != nil {
		p.bar.Abort(true)
		p.bars.Wait()
	}
}
