package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"

	"oborot/data"
	"oborot/data/fetch"
	"oborot/store"
)

// puller is one source being pulled.
type puller struct {
	*app
	source                *pullSource
	requests              []request
	fresh, begun, through bool
	db                    *store.DB
	client                *fetch.Client
	ingest                *ingestRun
	keys                  keys
	secrets               []fetch.Secret
	known                 map[string]store.Pulled
	tally                 tally
	bar                   *progress
	spoken                time.Time
}

// tally is what came of a source.
type tally struct {
	since     data.Date // the day of the pull before; zero when there was none
	asked     int       // requests made
	before    int       // requests that the pull before, which died, had done
	unchanged int
	without   int // without data
	failed    int
	down      int // failures in a row that look like a server that is down
	errors    []string
}

// errGivenUp ends the pull of a source before it is through.
var errGivenUp = errors.New("given up")

// maxDown is how many requests in a row may fail before a server counts as down.
const maxDown = 3

// all asks for everything, page by page. A request that fails keeps no other
// from being made; what would keep all of them from succeeding ends the pull.
func (p *puller) all(ctx context.Context) error {
	if err := p.resume(ctx); err != nil {
		return err
	}
	for queue := p.requests; len(queue) > 0; {
		halves, err := p.chain(ctx, queue[0])
		if err != nil {
			return err
		}
		queue = slices.Concat(halves, queue[1:])
		if time.Since(p.spoken) > patience && len(queue) > 0 {
			p.spoken = time.Now()
			fmt.Fprintf(p.stderr, "%s: %d requests made, %d or more to come\n", p.source.name, p.tally.asked, len(queue))
		}
	}
	p.through = true
	return p.db.ClosePulled(ctx, p.source.name)
}

// resume finds out what is known of the source and says where a pull that died
// goes on.
func (p *puller) resume(ctx context.Context) error {
	var err error
	if p.known, err = p.db.Pulled(ctx, p.source.name); err != nil {
		return err
	}
	done := 0
	for _, k := range p.known {
		if k.Open {
			done++
		}
		p.tally.since = max(p.tally.since, k.Asked)
	}
	if done > 0 {
		fmt.Fprintf(p.stderr, "%s: goes on with the pull of %s, of which %s; --fresh begins anew\n", p.source.name, p.tally.since,
			plural(done, "request is done", "requests are done"))
	}
	return nil
}

// maxPages caps the pages of one request.
const maxPages = 10_000

// chain asks for all pages of a request. Where its reply is cut it returns the
// halves of the request instead.
func (p *puller) chain(ctx context.Context, r request) ([]request, error) {
	shown, err := p.source.address(r, 1)
	if err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	sum := ""
	for page := 1; shown != ""; page++ {
		if seen[shown] || page > maxPages {
			return nil, p.fail(ctx, fmt.Errorf("%s: the pages lead back to one that was read, or are more than %d", shown, maxPages))
		}
		seen[shown] = true
		if by := p.known[shown].Split; by != "" {
			if _, halves := p.source.halved(r, by); halves != nil {
				return halves, nil
			}
		}
		answer, err := p.step(ctx, shown, page, r)
		var long *tooLong
		switch {
		case errors.As(err, &long):
			return p.halve(ctx, r, shown, err)
		case err != nil:
			return nil, p.fail(ctx, err)
		}
		if shown = answer.Next; page > 1 && answer.SHA256 == sum {
			shown = "" // a server that knows no pages repeats the first one
		}
		sum = answer.SHA256
	}
	return nil, nil
}

// halve parts a request whose reply is cut, or fails where it cannot be parted.
func (p *puller) halve(ctx context.Context, r request, shown string, why error) ([]request, error) {
	by, halves := p.source.halved(r, "")
	if halves == nil {
		return nil, p.fail(ctx, fmt.Errorf("%w: ask for less: fewer values or a shorter period", why))
	}
	fmt.Fprintf(p.stderr, "%v: asked for in two halves of %s\n", why, by)
	return halves, p.keep(ctx, store.Pulled{Address: shown, Split: by})
}

// fail counts a request that failed. It returns an error where the pull cannot
// go on.
func (p *puller) fail(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	p.tally.failed++
	p.tally.errors = append(p.tally.errors, err.Error())
	fmt.Fprintln(p.stderr, err)
	var status *fetch.StatusError
	denied := errors.As(err, &status) && (status.Code == http.StatusUnauthorized || status.Code == http.StatusForbidden)
	if p.tally.down++; !errors.Is(err, fetch.ErrUnreachable) {
		p.tally.down = 0
	}
	if denied || p.tally.down >= maxDown {
		fmt.Fprintf(p.stderr, "%s: given up; the next pull goes on here\n", p.source.name)
		return errGivenUp
	}
	return nil
}

// keep remembers what came of an address, as part of a pull that is under way.
func (p *puller) keep(ctx context.Context, k store.Pulled) error {
	k.Asked, k.Open = p.today, true
	p.known[k.Address] = k
	return p.db.KeepPulled(ctx, p.source.name, k)
}
