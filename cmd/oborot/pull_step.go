package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"

	"oborot/data/fetch"
	"oborot/store"
)

// tooLong says that a reply has as many rows as the server ever sends.
type tooLong struct {
	address string
	rows    int
}

// Error says what was found and why it is refused.
func (e *tooLong) Error() string {
	return fmt.Sprintf("%s: found %d rows, which is where this server cuts its replies; nothing of it is stored", e.address, e.rows)
}

// step asks for one address, stores what comes and remembers that it is done.
func (p *puller) step(ctx context.Context, shown string, page int, r request) (store.Pulled, error) {
	known, ok := p.known[shown]
	if ok && known.Open && known.Split == "" {
		p.tally.before++
		return known, nil
	}
	known.Address, known.Split = shown, ""
	p.tally.asked++
	reply, err := p.client.Get(ctx, p.fetching(known), p.archive())
	var status *fetch.StatusError
	switch {
	case errors.As(err, &status) && slices.Contains(p.source.NoData, status.Code):
		p.tally.without++
		return store.Pulled{}, p.keep(ctx, store.Pulled{Address: shown})
	case err != nil:
		return store.Pulled{}, err
	}
	p.tally.down = 0
	if reply.Unchanged {
		p.tally.unchanged++
		return known, p.keep(ctx, known)
	}
	return p.take(ctx, known, reply, page, r)
}

// fetching is the request for an address, on the condition that its answer has
// changed.
func (p *puller) fetching(known store.Pulled) fetch.Request {
	header := map[string]string{}
	for name, value := range p.source.Headers {
		header[name] = p.keys.in(value, plain)
	}
	return fetch.Request{Address: p.keys.inAddress(known.Address), Name: known.Address, Header: header, Secrets: p.secrets,
		Every: p.source.every, ETag: known.ETag, Modified: known.Modified}
}

// take stores a reply, unless it is the known one once more.
func (p *puller) take(ctx context.Context, known store.Pulled, reply *fetch.Reply, page int, r request) (store.Pulled, error) {
	now := store.Pulled{Address: known.Address, ETag: reply.ETag, Modified: reply.LastModified}
	var err error
	if now.SHA256, err = p.source.identity(reply.Path); err != nil {
		return now, err
	}
	if err := p.whole(known.Address, reply.Path); err != nil {
		return now, errors.Join(err, p.discard(ctx, reply))
	}
	if now.Next, err = p.next(reply, page, r); err != nil {
		return now, err
	}
	if known.SHA256 == now.SHA256 {
		p.tally.unchanged++
		if now.SHA256 != reply.SHA256 { // it differs in what does not count
			err = p.discard(ctx, reply)
		}
		return now, errors.Join(err, p.keep(ctx, now))
	}
	p.ingest.narrow = r.narrow
	nothing, already := true, true
	for _, document := range unzipped([]source{{name: known.Address, path: reply.Path, modified: dateOrNone(reply.Modified)}}) {
		receipt, err := p.document(ctx, document)
		if err != nil {
			return now, err
		}
		nothing, already = nothing && receipt.Nothing != "", already && (receipt.Receipt.Already || receipt.Nothing != "")
	}
	switch {
	case nothing:
		p.tally.without++
		if p.source.paged && p.source.pages == nil {
			now.Next = "" // the page after the last one
		}
	case already:
		p.tally.unchanged++
	}
	return now, p.keep(ctx, now)
}

// document stores one document of a reply. What is wrong with it is an error.
func (p *puller) document(ctx context.Context, s source) (documentReceipt, error) {
	receipt, err := p.ingest.take(ctx, s, p.bar)
	switch {
	case err != nil:
		return receipt, err
	case receipt.Error != "":
		return receipt, errors.New(receipt.Error)
	case receipt.Receipt.RejectedCount > 0 && !p.ingest.in.partial:
		return receipt, fmt.Errorf("%s: %s; nothing of it is stored", s.name, plural(receipt.Receipt.RejectedCount, "row could not be read", "rows could not be read"))
	}
	p.ingest.troubles(receipt)
	return receipt, nil
}

// discard removes a reply that is not wanted, but no document of the store.
func (p *puller) discard(ctx context.Context, reply *fetch.Reply) error {
	if _, stored, err := p.db.Known(ctx, reply.SHA256); err != nil || stored {
		return err
	}
	return os.Remove(reply.Path)
}

// next finds the address of the following page; empty when there is none.
func (p *puller) next(reply *fetch.Reply, page int, r request) (string, error) {
	address := p.fetching(store.Pulled{})
	switch {
	case reply.Next != "" && fetch.SameServer(p.source.URL, reply.Next):
		return address.Redact(reply.Next), nil
	case reply.Next != "":
		return "", fmt.Errorf("%s: the next page is said to be on another server (%s), which is not asked", p.source.name, address.Redact(reply.Next))
	case !p.source.paged:
		return "", nil
	case p.source.pages == nil:
		return p.source.address(r, page+1)
	}
	begin, err := beginning(reply.Path)
	if err != nil {
		return "", err
	}
	m := p.source.pages.FindSubmatch(begin)
	if m == nil {
		return "", nil
	}
	if pages, err := strconv.Atoi(string(m[1])); err != nil || page >= pages {
		return "", err
	}
	return p.source.address(r, page+1)
}

// beginning reads the first bytes of a file.
func beginning(path string) ([]byte, error) {
	return head(func() (io.ReadCloser, error) { return os.Open(path) }, headSize)
}

// identity is the SHA-256 of a reply without what differs between replies that
// say the same: the time that the server took. That stands at the beginning.
func (s *pullSource) identity(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	begin := make([]byte, 4096)
	n, err := io.ReadFull(f, begin)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		return "", err
	}
	begin = begin[:n]
	for _, re := range s.volatile {
		begin = re.ReplaceAll(begin, nil)
	}
	h := sha256.New()
	h.Write(begin)
	_, err = io.Copy(h, f)
	return hex.EncodeToString(h.Sum(nil)), err
}
