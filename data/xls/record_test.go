package xls

import (
	"bytes"
	"encoding/hex"
	"slices"
	"strings"
	"testing"
	"time"

	"oborot/data/xls/xlstest"
)

// Records that the workbooks below are made of, in hexadecimal with spaces.
const (
	bofGlobals = "0908 0400 0006 0500"
	bofSheet   = "0908 0400 0006 1000"
	eof        = "0a00 0000"
	shared2    = "fc00 1000 02000000 02000000 0100 00 41 0100 00 42" // "A", "B"
)

// workbook makes a file of global records and the records of one sheet S.
func workbook(t testing.TB, stream string, globals, sheet []string) []byte {
	t.Helper()
	head := unhex(t, bofGlobals)
	rest := append(unhex(t, globals...), unhex(t, eof)...)
	at := len(head) + 13 + len(rest)
	bound := xlstest.Record(recBoundSheet, byte(at), byte(at>>8), 0, 0, 0, 0, 1, 0, 'S')
	return compound(t, stream, slices.Concat(head, bound, rest, unhex(t, sheet...)))
}

// compound makes a file of one stream.
func compound(t testing.TB, name string, stream []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := xlstest.Compound(&out, xlstest.Stream{Name: name, Data: stream}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// unhex joins hexadecimal bytes.
func unhex(t testing.TB, parts ...string) []byte {
	t.Helper()
	out, err := hex.DecodeString(strings.ReplaceAll(strings.Join(parts, ""), " ", ""))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestRecords reads cells from each kind of record there is.
func TestRecords(t *testing.T) {
	general := func(text string) Cell { return Cell{Kind: Number, Text: text, Format: "General"} }
	text := func(text string) Cell { return Cell{Kind: Text, Text: text} }
	for _, c := range []struct {
		name    string
		globals string
		sheet   string
		want    []Cell // of the first row
	}{
		{"number", "", "0302 0e00 0000 0000 0000 9a9999999999b93f", []Cell{general("0.1")}},
		{"not a number", "", "0302 0e00 0000 0000 0000 000000000000f87f", []Cell{{Kind: Error, Text: "#NUM!"}}},
		{"rk integer", "", "7e02 0a00 0000 0000 0000 b2ffffff", []Cell{general("-20")}},
		{"rk hundredths", "", "7e02 0a00 0000 0000 0000 3b300000", []Cell{general("30.86")}},
		{"rk double", "", "7e02 0a00 0000 0000 0000 0000f83f", []Cell{general("1.5")}},
		{"mulrk", "", "bd00 1200 0000 0100 0000 06000000 0000 0a000000 0200", []Cell{{}, general("1"), general("2")}},
		{"labelsst", shared2, "fd00 0a00 0000 0000 0000 01000000", []Cell{text("B")}},
		{"label", "", "0402 0d00 0000 0000 0000 0200 01 4b04 1f04", []Cell{text("ыП")}},
		{"label of Latin-1", "", "0402 0a00 0000 0000 0000 0100 00 e9", []Cell{text("é")}},
		{"bool and error", "", "0502 0800 0000 0000 0000 0000 0502 0800 0000 0100 0000 2a01",
			[]Cell{{Kind: Bool, Text: "FALSE"}, {Kind: Error, Text: "#N/A"}}},
		{"blanks", "", "0102 0600 0000 0000 0000 be00 0a00 0000 0100 0000 0000 0200", []Cell{{}, {}, {}}},
		{"formula number", "", "0600 0e00 0000 0000 0000 000000000000f03f", []Cell{general("1")}},
		{"formula string", "", "0600 0e00 0000 0000 0000 000000000000ffff bc04 0000 0702 0500 0200 00 4f 4b", []Cell{text("OK")}},
		{"formula empty string", "", "0600 0e00 0000 0000 0000 030000000000ffff", []Cell{text("")}},
		{"formula bool", "", "0600 0e00 0000 0000 0000 010001000000ffff", []Cell{{Kind: Bool, Text: "TRUE"}}},
		{"formula error", "", "0600 0e00 0000 0000 0000 020007000000ffff", []Cell{{Kind: Error, Text: "#DIV/0!"}}},
		{"last of two", "", "7e02 0a00 0000 0000 0000 06000000 7e02 0a00 0000 0000 0000 0a000000", []Cell{general("2")}},
		{"any order", "", "7e02 0a00 0000 0100 0000 06000000 7e02 0a00 0000 0000 0000 0a000000", []Cell{general("2"), general("1")}},
		{"embedded chart", "", bofSheet + "7e02 0a00 0000 0000 0000 06000000" + eof, []Cell{{}}},
		{"rich and phonetic", "fc00 1a00 00000000 01000000 0200 0c 0100 03000000 4b41 01000200 aabbcc",
			"fd00 0a00 0000 0000 0000 00000000", []Cell{text("KA")}},
		{"broken string", "fc00 0c00 00000000 01000000 0300 00 4b 3c00 0500 01 1f04 4b04", "fd00 0a00 0000 0000 0000 00000000", []Cell{text("KПы")}},
		{"broken after its head", "fc00 0b00 00000000 01000000 0100 01 3c00 0200 00 4b", "fd00 0a00 0000 0000 0000 00000000", []Cell{text("K")}},
		{"own date format", "1e04 0b00 a500 0600 00 79797979 2e6d e000 0400 0000 a500", "0302 0e00 0000 0000 0000 000000000006e640",
			[]Cell{{Kind: Number, Text: "45104", Format: "yyyy.m", IsDate: true, Date: time.Date(2023, 6, 27, 0, 0, 0, 0, time.UTC)}}},
		{"since 1904", "2200 0200 0100 e000 0400 0000 0e00", "7e02 0a00 0000 0000 0000 06000000",
			[]Cell{{Kind: Number, Text: "1", Format: "m/d/yyyy", IsDate: true, Date: time.Date(1904, 1, 2, 0, 0, 0, 0, time.UTC)}}},
	} {
		for _, stream := range []string{"Workbook", "Book"} {
			s := &read(t, workbook(t, stream, []string{c.globals}, []string{bofSheet, c.sheet, eof})).Sheets[0]
			for column, want := range c.want {
				if got := s.Cell(0, column); got != want {
					t.Errorf("%s, column %d: %+v, expected %+v", c.name, column, got, want)
				}
			}
		}
	}
}

// TestDamaged says what is wrong with a file, and where.
func TestDamaged(t *testing.T) {
	for _, c := range []struct{ name, globals, sheet, want string }{
		{"encrypted", "2f00 0600 0100 0100 0000", "", "encrypted"},
		{"older", "", "0908 0400 0005 1000" + eof, "expected BIFF8"},
		{"no such string", shared2, bofSheet + "fd00 0a00 0200 0100 0000 02000000" + eof, "sheet S: byte 53: record 0x00FD: B3: shared string 2 of 2"},
		{"string without end", "fc00 0c00 00000000 01000000 0300 00 4b", "", "shared string 0 of 1: the record ends too early"},
		{"too few strings", "fc00 0800 00000000 01000000", "", "shared string 0 of 1"},
		{"character cut", "fc00 0c00 00000000 01000000 0300 01 4b", "", "cut in two"},
		{"formula without its string", "", bofSheet + "0600 0e00 0000 0000 0000 000000000000ffff" + eof, "A1: a formula's string is missing"},
		{"formula, then a cell", "", bofSheet + "0600 0e00 0000 0000 0000 000000000000ffff 7e02 0a00 0000 0100 0000 06000000" + eof, "A1: a formula's string is missing"},
		{"formula of no type", "", bofSheet + "0600 0e00 0000 0000 0000 090000000000ffff" + eof, "type 9"},
		{"mulrk too short", "", bofSheet + "bd00 0c00 0000 0100 0000 06000000 0200" + eof, "B1: 12 bytes for columns 1 to 2"},
		{"column", "", bofSheet + "7e02 0a00 0000 0001 0000 06000000" + eof, "IW1: a sheet has 256 columns"},
		{"no merged range", "", bofSheet + "e500 0a00 0100 0200 0100 0000 0000" + eof, "a merged range that is none"},
		{"short number", "", bofSheet + "0302 0600 0000 0000 0000" + eof, "A1: the record ends too early"},
		{"no EOF", "", bofSheet, "cut short"},
		{"record beyond the end", "", bofSheet + "0302 ff00 0000", "cut short"},
		{"no BOF", "", eof + eof, "expected the BOF"},
	} {
		file := workbook(t, "Workbook", []string{c.globals}, []string{c.sheet})
		if _, err := Read(bytes.NewReader(file), int64(len(file))); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, expected %q in it", c.name, err, c.want)
		}
	}
}

// TestForeign refuses files that are something else.
func TestForeign(t *testing.T) {
	twice := slices.Concat(unhex(t, bofGlobals), bytes.Repeat(xlstest.Record(recBoundSheet, 38, 0, 0, 0, 0, 0, 1, 0, 'S'), 2),
		unhex(t, eof, bofSheet, eof))
	var crowd bytes.Buffer
	if err := xlstest.Compound(&crowd, make([]xlstest.Stream, 3000)...); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		file []byte
		want string
	}{
		{"directory without end", crowd.Bytes(), "a directory of more than"},
		{"empty", nil, "expected the OLE2 signature"},
		{"zip", []byte("PK\x03\x04 and more than eight bytes"), "found 50 4b 03 04"},
		{"signature alone", signature, "damaged or cut short"},
		{"document", compound(t, "WordDocument", []byte("text")), "without a Workbook stream"},
		{"password", compound(t, "EncryptedPackage", []byte("text")), "encrypted"},
		{"no sheets", compound(t, "Workbook", unhex(t, bofGlobals, eof)), "without sheets"},
		{"two sheets at one place", compound(t, "Workbook", twice), "a place of its own"},
	} {
		if _, err := Read(bytes.NewReader(c.file), int64(len(c.file))); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, expected %q in it", c.name, err, c.want)
		}
	}
}

// FuzzRead feeds any bytes, as a file and as the stream in a sound file: whatever they are, the answer is cells or an
// error, and no more cells than there are bytes.
func FuzzRead(f *testing.F) {
	f.Add(write(f, turnover))
	f.Add(unhex(f, bofGlobals, eof, bofSheet, eof))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<20 {
			return
		}
		for _, file := range [][]byte{data, compound(t, "Workbook", data)} {
			w, err := Read(bytes.NewReader(file), int64(len(file)))
			if err != nil {
				continue
			}
			for i := range w.Sheets {
				s := &w.Sheets[i]
				if n := len(contents(s)); n > len(file) {
					t.Fatalf("%d cells out of %d bytes", n, len(file))
				}
			}
		}
	})
}

func TestPlaceName(t *testing.T) {
	for column, want := range map[uint16]string{0: "A3", 25: "Z3", 26: "AA3", 51: "AZ3", 52: "BA3", 255: "IV3", 701: "ZZ3", 702: "AAA3"} {
		if got := placeName(2, column); got != want {
			t.Errorf("column %d: %s, expected %s", column, got, want)
		}
	}
}
