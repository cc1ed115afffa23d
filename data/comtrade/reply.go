package comtrade

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// isReply says whether a document is JSON of Comtrade: an object whose data are
// rows with the keys of a trade flow or of a bulk file, or an empty reply. How
// long the server took (elapsedTime) is in other interfaces' replies as well
// and says nothing.
func isReply(head []byte) bool {
	d := text.NewJSON(bytes.NewReader(head))
	if ok, err := d.Opens('{'); !ok || err != nil {
		return false
	}
	told := map[string]bool{}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return false
		}
		name, _ := key.(string)
		told[name] = true
		if name == "data" {
			if known, empty := firstRow(d); !empty {
				return known
			}
			continue
		}
		var passed json.RawMessage
		if d.Decode(&passed) != nil {
			return false
		}
	}
	return told["data"] && told["count"] && told["error"]
}

// firstRow looks at the first of the data. It says whether the keys are
// Comtrade's, or that there is none.
func firstRow(d *text.JSON) (known, empty bool) {
	token, err := d.Token()
	if token == nil && err == nil { // null
		return false, true
	}
	if token != json.Delim('[') {
		return false, false
	}
	if !d.More() {
		_, err := d.Token()
		return false, err == nil
	}
	var fields map[string]json.RawMessage
	if d.Decode(&fields) != nil {
		return false, false
	}
	return has(fields, "reporterCode", "flowCode", "partnerCode", "cmdCode", "primaryValue") || isListing(fields), false
}

// isListing says whether a row describes a file of the bulk interface.
func isListing(fields map[string]json.RawMessage) bool {
	return has(fields, "fileUrl", "reporterCode", "classificationCode")
}

func has(fields map[string]json.RawMessage, names ...string) bool {
	for _, name := range names {
		if _, ok := fields[name]; !ok {
			return false
		}
	}
	return true
}

// reply reads a reply of the programming interface.
func (r *reader) reply(open func() (io.ReadCloser, error)) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		in, err := open()
		if err != nil {
			yield(data.Record{}, err)
			return
		}
		defer in.Close()
		if on, err := r.object(text.NewJSON(in), yield); err != nil {
			yield(data.Record{}, fmt.Errorf("%s: %w", r.name, text.CutShort(err)))
		} else if on && r.notCut(yield) {
			r.end(yield)
		}
	}
}

// object reads the outermost object. It says whether to go on; the error is
// about the document as a whole.
func (r *reader) object(d *text.JSON, yield func(data.Record, error) bool) (bool, error) {
	if ok, err := d.Opens('{'); !ok || err != nil {
		return false, cmp.Or(err, errors.New("expected an object"))
	}
	count, failure := "", ""
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return false, err
		}
		switch key {
		case "data":
			if on, err := r.dataRows(d, yield); !on || err != nil {
				return false, err
			}
		case "count":
			count, err = d.Scalar()
		case "error":
			failure, err = d.Scalar()
		default:
			var passed json.RawMessage
			err = d.Decode(&passed)
		}
		if err != nil {
			return false, err
		}
	}
	if err := d.Closes(); err != nil {
		return false, err
	}
	return true, r.agree(count, failure)
}

// agree checks what the reply says of itself.
func (r *reader) agree(count, failure string) error {
	switch {
	case strings.TrimSpace(failure) != "":
		return fmt.Errorf("UN Comtrade answered with an error: %s", failure)
	case count != "" && count != fmt.Sprint(r.rows):
		return fmt.Errorf("count %s, but %d rows: the reply is cut", count, r.rows)
	}
	return nil
}

// dataRows reads the list of rows. It says whether to go on.
func (r *reader) dataRows(d *text.JSON, yield func(data.Record, error) bool) (bool, error) {
	if r.seen {
		return false, errors.New("the key data stands there twice")
	}
	r.seen = true
	token, err := d.Token()
	if err != nil || token == nil {
		return err == nil, err
	}
	if token != json.Delim('[') {
		return false, errors.New("data is no list, expected rows")
	}
	fields := map[string]json.RawMessage{}
	for d.More() {
		clear(fields)
		r.rows++
		err := d.Decode(&fields)
		var wrong *json.UnmarshalTypeError
		if err != nil && !errors.As(err, &wrong) {
			return false, err
		}
		if isListing(fields) {
			yield(data.Record{}, &data.NoFigures{File: r.name, What: "a list of UN Comtrade's bulk files"})
			return false, nil
		}
		if !r.record(fields, err != nil, yield) {
			return false, nil
		}
	}
	_, err = d.Token()
	return err == nil, err
}

// record reads a row. It says whether to go on.
func (r *reader) record(fields map[string]json.RawMessage, wrong bool, yield func(data.Record, error) bool) bool {
	place := data.RecordPlace(r.rows)
	var p *problem
	if wrong {
		p = &problem{"a value that is no object", "a row"}
	} else if f, bad := rowOf(fields); bad != nil {
		p = bad
	} else {
		p = r.observe(&f, place)
	}
	if p != nil {
		return r.reject(p, data.Locate(place, nil), yield)
	}
	return yield(data.Record{Observation: &r.last}, nil)
}

// rowOf picks the columns.
func rowOf(fields map[string]json.RawMessage) (f row, p *problem) {
	for c, name := range columnNames {
		value, ok := text.Scalar(fields[name])
		if !ok {
			return f, &problem{fmt.Sprintf("%s %.20s", name, fields[name]), "a text or a number"}
		}
		f[c] = value
	}
	return f, nil
}
