package store

import (
	"context"
	"database/sql"
	"fmt"

	"oborot/data"
)

// codes gives the words of the table code their numbers and back.
type codes struct {
	byWord map[string]int32
	words  []string // by number; number 0 is no word
	rows   *bulk    // where new words go; nil when reading

	partners map[int32]int32 // see partnerLevel
}

func loadCodes(ctx context.Context, conn *sql.Conn) (*codes, error) {
	c := &codes{byWord: map[string]int32{}, words: []string{""}, partners: map[int32]int32{}}
	rows, err := conn.QueryContext(ctx, "SELECT id, word FROM code ORDER BY id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id int32
		var word string
		if err := rows.Scan(&id, &word); err != nil {
			return nil, err
		}
		c.byWord[word] = id
		c.words = append(c.words, word)
	}
	return c, rows.Err()
}

// number returns the number of a word, a new one where the word is new.
func (c *codes) number(word string) (int32, error) {
	if id, ok := c.byWord[word]; ok {
		return id, nil
	}
	id := int32(len(c.words))
	c.byWord[word] = id
	c.words = append(c.words, word)
	return id, c.rows.add(int64(id), word)
}

// numbers is number of many words; the first error wins.
func (c *codes) numbers(words ...string) ([]int32, error) {
	out := make([]int32, len(words))
	for i, w := range words {
		n, err := c.number(w)
		if err != nil {
			return nil, err
		}
		out[i] = n
	}
	return out, nil
}

// form is how a figure is told, see the table.
type form struct {
	exponent int8
	hedge    data.Hedge
	status   string
	edition  string
	spoken   bool
}

// missing says whether the figure is withdrawn or not there.
func (f form) missing() bool { return f.status == string(data.Missing) }

// forms gives forms their numbers and back.
type forms struct {
	byForm map[form]int32
	list   []form // by number; number 0 is no form
	rows   *bulk
}

func loadForms(ctx context.Context, conn *sql.Conn) (*forms, error) {
	f := &forms{byForm: map[form]int32{}, list: []form{{}}}
	rows, err := conn.QueryContext(ctx, "SELECT exponent, status, hedge, edition, spoken FROM form ORDER BY id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var one form
		var hedge string
		if err := rows.Scan(&one.exponent, &one.status, &hedge, &one.edition, &one.spoken); err != nil {
			return nil, err
		}
		if one.hedge, err = data.ParseHedge(hedge); err != nil {
			return nil, err
		}
		f.byForm[one] = int32(len(f.list))
		f.list = append(f.list, one)
	}
	return f, rows.Err()
}

func (f *forms) number(one form) (int32, error) {
	if id, ok := f.byForm[one]; ok {
		return id, nil
	}
	id := int32(len(f.list))
	f.byForm[one] = id
	f.list = append(f.list, one)
	return id, f.rows.add(int64(id), int64(one.exponent), one.status, one.hedge.String(), one.edition, one.spoken)
}

func (f *forms) of(id int32) form { return f.list[id] }

// figure rebuilds the figure of a statement.
func (f *forms) figure(s statement) data.Figure {
	one := f.list[s.form]
	return data.Figure{Coefficient: s.coefficient, Exponent: one.exponent, Hedge: one.hedge}
}

// packPlace splits a place into the line and the spot of the schema.
func packPlace(p data.Place) (line int32, spot int64, err error) {
	if p.Row < 0 || p.Sheet < 0 || p.Sheet > 0x7FFF || p.Width < 0 || p.Width >= 1<<24 || p.Column < 0 || p.Column >= 1<<24 {
		return 0, 0, fmt.Errorf("place %+v is out of range", p)
	}
	return p.Row, int64(p.Sheet)<<48 | int64(p.Width)<<24 | int64(p.Column), nil
}

func unpackPlace(line int32, spot int64) data.Place {
	return data.Place{Sheet: int32(spot >> 48), Row: line, Column: int32(spot & 0xFFFFFF), Width: int32(spot >> 24 & 0xFFFFFF)}
}
