package text

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

// readRows collects rows, each with its line before it.
func readRows(r *Rows) (out []string) {
	for r.Next() {
		out = append(out, fmt.Sprintf("%d:%s", r.Line(), strings.Join(r.Fields(), "|")))
	}
	return out
}

func TestRows(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"empty", "", nil},
		{"comma", "a,b\n1,2\n", []string{"1:a|b", "2:1|2"}},
		{"no end of line", "a,b\n1,2", []string{"1:a|b", "2:1|2"}},
		{"CR LF", "a,b\r\n1,2\r\n", []string{"1:a|b", "2:1|2"}},
		{"CR CR LF", "a,b\r\r\n1,2\r\r\n", []string{"1:a|b", "2:1|2"}},
		{"CR", "a,b\r1,2\r", []string{"1:a|b", "2:1|2"}},
		{"empty lines", "a,b\n\n\r\n1,2\n", []string{"1:a|b", "4:1|2"}},
		{"quotes", "a,\"b \"\"c\"\", d\"\n1,2\n", []string{`1:a|b "c", d`, "2:1|2"}},
		{"line in a field", "a,\"b\nc\"\n1,2\n", []string{"1:a|b\nc", "3:1|2"}},
		{"ragged", "a,b\n1,2,3,\n4\n", []string{"1:a|b", "2:1|2|3|", "3:4"}},
		{"semicolon", "a;b\n1,5;2,5\n", []string{"1:a|b", "2:1,5|2,5"}},
		{"tab", "freq,geo\t2020 \t2021\nA,KZ\t1\t2\n", []string{"1:freq,geo|2020 |2021", "2:A,KZ|1|2"}},
		{"spaces stay", " a , b\n", []string{"1: a | b"}},
	} {
		for _, in := range []io.Reader{strings.NewReader(c.in), iotest.OneByteReader(strings.NewReader(c.in))} {
			r := NewRows(in, 0)
			if got := readRows(r); !slices.Equal(got, c.want) || r.Err() != nil {
				t.Errorf("%s: %q, %v, expected %q", c.name, got, r.Err(), c.want)
			}
		}
	}
}

// TestRowsQuote goes on behind a row whose quotes are out of place.
func TestRowsQuote(t *testing.T) {
	r := NewRows(strings.NewReader("a,b\n1,\"x \"y\" z\"\n3,4\n"), ',')
	if got := readRows(r); !slices.Equal(got, []string{"1:a|b"}) {
		t.Errorf("before: %q", got)
	}
	if !errors.Is(r.Err(), ErrQuote) || !strings.HasPrefix(r.Err().Error(), "line 2, column 6: ") {
		t.Errorf("error %v", r.Err())
	}
	if got := readRows(r); !slices.Equal(got, []string{"3:3|4"}) || r.Err() != nil {
		t.Errorf("after: %q, %v", got, r.Err())
	}
}

// endless gives the same bytes without end and counts them.
type endless struct {
	text string
	read int
}

// Read repeats the text.
func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = e.text[(e.read+i)%len(e.text)]
	}
	e.read += len(p)
	return len(p), nil
}

// TestRowsTooLong stops soon after the longest row, whether the line or a quote has no end, and stays stopped.
func TestRowsTooLong(t *testing.T) {
	for _, text := range []string{"no end ", "quote\n"} {
		tail := &endless{text: text}
		r := NewRows(io.MultiReader(strings.NewReader("a,b\n\"c\nd\",2\n\""), tail), ',')
		if got := readRows(r); len(got) != 2 {
			t.Errorf("rows %q", got)
		}
		for range 2 {
			if r.Next() || r.Err() == nil || !strings.HasPrefix(r.Err().Error(), "line 4: longer than 16 MiB") {
				t.Errorf("error %v", r.Err())
			}
		}
		if tail.read > maxRow+4*ahead {
			t.Errorf("%d bytes read", tail.read)
		}
	}
	r := NewRows(&endless{text: strings.Repeat("1,", 5000) + "\n"}, 0)
	for range 2 * maxRow / 10000 {
		if !r.Next() {
			t.Fatalf("line %d: %v: many short rows are no long one", r.Line(), r.Err())
		}
	}
}

func TestRowsFailure(t *testing.T) {
	r := NewRows(io.MultiReader(strings.NewReader("a,b\n1"), iotest.ErrReader(io.ErrClosedPipe)), ',')
	if got := readRows(r); !slices.Equal(got, []string{"1:a|b"}) || r.Err() != io.ErrClosedPipe || r.Next() {
		t.Errorf("%q, %v: a row that the failure cut is no row", got, r.Err())
	}
}

func TestDelimiter(t *testing.T) {
	for in, want := range map[string]rune{
		"": ',', "one\ntwo\n": ',', "a,b\n": ',', "a;b": ';', "a|b\nc|d\n": '|', "a\tb\n": '\t',
		"Title, with a comma\n\na;b;c\n1,5;2;3\n4,5;6;7\n": ';',
		"\"a;b\",c\n\"d;e\",f\n":                           ',',
		"a,b;c\nd,e\nf,g\n":                                ',',
		"a,b,c;d\n\"x\",1,2;3\n":                           ',',
		"geo,x,y\t1\nBE,y,z\t2\n":                          '\t',
		"a,b\r\rc,d\r":                                     ',',
		"code,x\t1\t2\ncode,y\t3\t4\n":                     '\t',
		"a;b\n\"x\ny,z\";2\n3;4\n":                         ';',
	} {
		if got := Delimiter([]byte(in)); got != want {
			t.Errorf("%q: %q, expected %q", in, got, want)
		}
	}
}

// FuzzRows: no panic; lines grow; and rows without quotes come back as they were written.
func FuzzRows(f *testing.F) {
	f.Add("a,b\r\n1,2\r\r\n\"x\ny\",z\n")
	f.Add("a;b\rc;d\r\r")
	f.Fuzz(func(t *testing.T, in string) {
		r, line := NewRows(strings.NewReader(in), 0), 0
		for r.Next() {
			if r.Line() <= line || len(r.Fields()) == 0 {
				t.Fatalf("row %q on line %d after line %d", r.Fields(), r.Line(), line)
			}
			line = r.Line()
		}
		if strings.ContainsAny(in, "\"\r") {
			return
		}
		var want, got [][]string
		for _, l := range strings.Split(in, "\n") {
			if l != "" {
				want = append(want, strings.Split(l, ";"))
			}
		}
		for r := NewRows(strings.NewReader(in), ';'); r.Next(); {
			got = append(got, slices.Clone(r.Fields()))
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%q, expected %q", got, want)
		}
	})
}
