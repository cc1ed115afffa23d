package worldbank

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"oborot/data"
)

// page is the first element of a reply: where it stands among its pages, or a
// message instead of an answer.
type page struct {
	Page        json.Number `json:"page"`
	Pages       json.Number `json:"pages"`
	PerPage     json.Number `json:"per_page"`
	LastUpdated string      `json:"lastupdated"`
	Message     []struct {
		Key   string `json:"key"`
		Value string `json:"value"`
	} `json:"message"`
}

// entry is a figure of a reply.
type entry struct {
	Indicator struct {
		ID    string `json:"id"`
		Value string `json:"value"`
	} `json:"indicator"`
	Country struct {
		Value string `json:"value"`
	} `json:"country"`
	ISO3   string       `json:"countryiso3code"`
	Date   string       `json:"date"`
	Value  *json.Number `json:"value"`
	Status string       `json:"obs_status"`
}

// firstElement reads the first element of a reply from the head of it.
func firstElement(head []byte) (first page, err error) {
	d := json.NewDecoder(bytes.NewReader(head))
	if _, err := d.Token(); err != nil {
		return first, err
	}
	return first, d.Decode(&first)
}

// maxReply is more than the 32 500 figures that the interface puts on a page
// can take.
const maxReply = 64 << 20

// readReply opens a reply. One that is a message is an error.
func readReply(doc *data.Document) (*data.Reading, error) {
	first, err := firstElement(bytes.TrimPrefix(doc.Head, []byte("\ufeff")))
	if err == nil && len(first.Message) > 0 {
		err = fmt.Errorf("the World Bank answers %q: %s", first.Message[0].Key, first.Message[0].Value)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	r := &data.Reading{Provider: "worldbank", Title: "World Bank Indicators"}
	if d, err := data.ParseDate(first.LastUpdated); err == nil {
		r.Date = data.Dated{Date: d, Rule: data.VintagePrinted}
	}
	r.Records = data.Tell(doc.Name, func(t *data.Telling) error {
		in, err := doc.Open()
		if err != nil {
			return err
		}
		defer in.Close()
		limited := &io.LimitedReader{R: in, N: maxReply}
		err = readEntries(t, limited)
		if limited.N == 0 {
			return fmt.Errorf("longer than %d MiB, expected a page of the interface", maxReply>>20)
		}
		if err == nil && !t.Done() && first.Page != first.Pages {
			t.Find(data.RecordPlace(1), fmt.Sprintf("page %s of %s: the other pages hold the rest", first.Page, first.Pages))
		}
		return err
	})
	return r, nil
}

// errReply says that a reply is not of the form that is documented.
var errReply = errors.New("expected an array of the page and of its figures")

// readEntries reads the two elements of a reply.
func readEntries(t *data.Telling, in io.Reader) error {
	d := json.NewDecoder(skipMark(in))
	var first page
	if err := opening(d); err != nil {
		return err
	}
	if err := d.Decode(&first); err != nil {
		return unexpected(err)
	}
	switch list, err := d.Token(); {
	case err != nil:
		return unexpected(err)
	case list == nil: // nothing was found
	case list == json.Delim('['):
		for n := 1; d.More(); n++ {
			var e entry
			if err := d.Decode(&e); err != nil {
				return unexpected(err)
			}
			if e.tell(t, data.RecordPlace(n)); t.Done() {
				return nil
			}
		}
		if _, err := d.Token(); err != nil { // its bracket
			return unexpected(err)
		}
	default:
		return errReply
	}
	return closing(d)
}

// closing reads the bracket that closes the reply, and its end.
func closing(d *json.Decoder) error {
	if last, err := d.Token(); err != nil {
		return unexpected(err)
	} else if last != json.Delim(']') {
		return errReply
	}
	if _, err := d.Token(); err != io.EOF {
		return errReply
	}
	return nil
}

// opening reads the bracket of the reply.
func opening(d *json.Decoder) error {
	if list, err := d.Token(); err != nil {
		return unexpected(err)
	} else if list != json.Delim('[') {
		return errReply
	}
	return nil
}

// unexpected says of the end of the input that it came too early.
func unexpected(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("the reply ends in its middle, expected one that is not cut short")
	}
	return err
}

// skipMark passes over a byte order mark.
func skipMark(in io.Reader) io.Reader {
	var mark [3]byte
	n, _ := io.ReadFull(in, mark[:]) // what is wrong with the input will be met again on reading it
	return io.MultiReader(strings.NewReader(strings.TrimPrefix(string(mark[:n]), "\ufeff")), in)
}

// tell tells a figure of a reply. The code of a country of two letters is the
// Bank's own for groups, so that its name is asked where there are no three.
func (e *entry) tell(t *data.Telling, at data.Place) {
	p, err := data.ParsePeriod(e.Date)
	if err != nil {
		t.Reject(at, err.Error(), "")
		return
	}
	country := e.ISO3
	if country == "" {
		country = e.Country.Value
	}
	c, known := topicOf(t, e.Indicator.ID, e.Indicator.Value, country, at)
	if !known {
		return
	}
	o := data.Observation{Period: p, Place: at}
	if o.Status, err = data.ParseStatus(e.Status); err != nil {
		t.Noted.Add(fmt.Sprintf("status %q, which is in no list", e.Status), at)
		o.Status = data.Normal
	}
	value := ""
	if e.Value != nil {
		value = e.Value.String()
	}
	c.observe(t, value, o)
}
