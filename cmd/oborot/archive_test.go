package main

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// member is a file to be put into an archive.
type member struct{ name, content string }

// pack makes an archive.
func pack(t *testing.T, members ...member) string {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, m := range members {
		f, err := z.Create(m.name)
		if err == nil {
			_, err = io.WriteString(f, m.content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// put writes a file and expands it as a source.
func put(t *testing.T, name, content string) []source {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return unzipped([]source{{name: name, path: path}})
}

// TestArchive opens an archive with all that archives hold.
func TestArchive(t *testing.T) {
	book := pack(t, member{"[Content_Types].xml", ""}, member{"xl/workbook.xml", ""})
	sources := put(t, "a.zip", pack(t,
		member{"год/", ""}, member{"год/таблица.csv", "a;b\n"}, member{"../../evil\x1b.csv", "c\n"}, member{`back\slash.csv`, "d\n"},
		member{"__MACOSX/a.csv", "x"}, member{".DS_Store", "x"}, member{"\xa3\xae\xa4.csv", "e\n"},
		member{"book.xlsx", book}, member{"inner.zip", pack(t, member{"a.csv", "f"})}, member{"empty.csv", ""}, member{"report.pdf", "%PDF-1.7"},
	))
	want := []struct{ name, content, err string }{
		{"a.zip/год/таблица.csv", "a;b\n", ""},
		{"a.zip/evil_.csv", "c\n", ""},
		{"a.zip/back/slash.csv", "d\n", ""},
		{"a.zip/год.csv", "e\n", ""},
		{"a.zip/book.xlsx", book, ""},
		{"a.zip/inner.zip", "", "an archive inside an archive"},
		{"a.zip/empty.csv", "", "the file is empty"},
		{"a.zip/report.pdf", "", "a PDF, which is not read"},
	}
	if len(sources) != len(want) {
		t.Fatalf("%d sources, expected %d: %+v", len(sources), len(want), sources)
	}
	hashes := map[string]bool{}
	for i, w := range want {
		s := sources[i]
		doc, err := s.document()
		if s.name != w.name || err == nil != (w.err == "") || err != nil && !strings.Contains(err.Error(), w.err) {
			t.Errorf("%s: %v, expected %s with %q", s.name, err, w.name, w.err)
		}
		sum, size, err := s.hash(t.Context())
		if err != nil || hashes[sum] || w.err == "" && size != int64(len(w.content)) {
			t.Errorf("%s: hash %s of %d bytes, %v", s.name, sum, size, err)
		}
		if hashes[sum] = true; w.err == "" && string(doc.Head) != w.content {
			t.Errorf("%s holds %q", s.name, doc.Head)
		}
	}
}

// TestRefused has archives and files that are known and not read.
func TestRefused(t *testing.T) {
	office := member{"[Content_Types].xml", ""}
	for _, c := range []struct{ name, content, words string }{
		{"a.docx", pack(t, office, member{"word/document.xml", ""}), "a Word document or a presentation"},
		{"a.ods", pack(t, member{"mimetype", "application/vnd.oasis"}), "an OpenDocument file"},
		{"a.zip", pack(t), "the ZIP archive holds no files"},
		{"a.zip", pack(t, member{"a.csv", "1"})[:40], "cut short"},
		{"a.zip", pack(t, member{"bomb.csv", strings.Repeat("0", ratioCounts+1)}), "a.zip/bomb.csv: unpacks to 400 times its size"},
		{"a.zip", pack(t, slices.Repeat([]member{{"a", ""}}, maxMembers+1)...), "a ZIP archive of more than 10000 documents"},
		{"a.7z", "7z\xBC\xAF\x27\x1C....", "a 7-Zip archive"},
		{"a.rar", "Rar!\x1A\x07\x00", "a RAR archive"},
		{"a.pdf", "%PDF-1.4", "a PDF"},
		{"A.DOC", "\xD0\xCF\x11\xE0....", "(.doc)"},
		{"a.tar", strings.Repeat("\x00", 257) + "ustar\x00", "a TAR archive"},
	} {
		sources := put(t, c.name, c.content)
		if len(sources) != 1 {
			t.Errorf("%s: %d sources", c.name, len(sources))
			continue
		}
		if _, err := sources[0].document(); err == nil || !strings.Contains(err.Error(), c.words) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v, expected words with %q", c.name, err, c.words)
		}
	}
	book := put(t, "a.xlsx", pack(t, office, member{"xl/workbook.xml", ""}))
	if doc, err := book[0].document(); err != nil || len(book) != 1 || doc.Size <= 0 {
		t.Errorf("a workbook is a document: %+v, %v", book, err)
	}
}
