package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"oborot/data"
	"oborot/data/zipfile"
)

const (
	maxMembers  = 10_000   // documents of one archive
	maxRatio    = 400      // how many times its packed size a member may be, tables being at most some fifty times
	ratioCounts = 64 << 20 // from how many bytes on
)

// unzipped replaces every ZIP archive among some sources by the documents in it. Workbooks, which are archives too, stay.
func unzipped(sources []source) []source {
	var out []source
	for _, s := range sources {
		if s.err != nil {
			out = append(out, s)
			continue
		}
		members, err := s.members()
		switch {
		case err != nil:
			out = append(out, source{name: s.name, err: fmt.Errorf("%s: %w", s.name, err)})
		case members == nil:
			out = append(out, s)
		default:
			out = append(out, members...)
		}
	}
	return out
}

// members lists the documents of an archive, each under its name in it; nil where the source is no archive of documents.
func (s source) members() ([]source, error) {
	f, err := os.Open(s.path)
	if err != nil {
		return nil, nil // said where it is read
	}
	defer f.Close()
	info, err := f.Stat()
	if magic := make([]byte, 4); err != nil || !info.Mode().IsRegular() || !hasMagic(f, magic) {
		return nil, nil
	}
	z, err := zipfile.Open(f, info.Size())
	if err != nil {
		return nil, err
	}
	if what := packaged(z); what == workbook {
		return nil, nil
	} else if what != "" {
		return nil, errors.New(what)
	}
	return s.list(z)
}

// hasMagic says whether a file begins as a ZIP archive does.
func hasMagic(f *os.File, magic []byte) bool {
	_, err := f.ReadAt(magic, 0)
	return err == nil && zipfile.Match(magic)
}

// list lists the members of an opened archive: folders, hidden files and what macOS adds are none.
func (s source) list(z *zip.Reader) ([]source, error) {
	out := []source{}
	total := uint64(0)
	for i, m := range z.File {
		name := memberName(m)
		if strings.HasSuffix(m.Name, "/") || strings.HasPrefix(name, "__MACOSX/") || strings.HasPrefix(path.Base(name), ".") {
			continue
		}
		if total += m.UncompressedSize64; total > maxUnpacked || len(out) == maxMembers {
			return nil, fmt.Errorf("a ZIP archive of more than %d documents or %d GiB, which is not read; unpack it", maxMembers, maxUnpacked>>30)
		}
		member := source{name: s.name + "/" + name, path: s.path, modified: s.modified, member: i + 1}
		if m.UncompressedSize64 > ratioCounts && m.UncompressedSize64/max(m.CompressedSize64, 1) > maxRatio {
			member.err = fmt.Errorf("%s: unpacks to %d times its size, which no table here does", member.name, maxRatio)
		}
		out = append(out, member)
	}
	if len(out) == 0 {
		return nil, errors.New("the ZIP archive holds no files")
	}
	return out, nil
}

// memberName is the name of a member as it can be shown and can lead nowhere. Where the archive does not say that the
// name is UTF-8 and it is none, it is of a Russian DOS, the one such archives mostly come from.
func memberName(m *zip.File) string {
	name := m.Name
	if !utf8.ValidString(name) {
		name, _ = charmap.CodePage866.NewDecoder().String(name) // every byte is a letter in it
	}
	name = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '_'
		}
		return r
	}, strings.ReplaceAll(name, `\`, "/"))
	return strings.TrimPrefix(path.Clean("/"+name), "/")
}

// workbook is the package that is a document as it is.
const workbook = "workbook"

// packaged says what a ZIP archive is that is a document of some program: a workbook, or words on why it is not read.
// It is empty for an archive of documents.
func packaged(z *zip.Reader) string {
	office := false
	for _, m := range z.File {
		switch name := strings.ToLower(memberName(m)); {
		case strings.HasPrefix(name, "xl/"):
			return workbook
		case name == "[content_types].xml":
			office = true
		case name == "mimetype":
			return "an OpenDocument file or a book, which is not read; save its tables as .xlsx or CSV"
		}
	}
	if office {
		return "a Word document or a presentation (.docx, .pptx), which is not read; save its tables as .xlsx or CSV, its text as .txt"
	}
	return ""
}

// openMember opens a member of the archive at the source's path.
func (s source) openMember() (io.ReadCloser, error) {
	f, err := os.Open(s.path)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	z, err := zipfile.Open(f, info.Size())
	if err == nil && s.member > len(z.File) {
		err = errors.New("the archive was changed while it was read")
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	in, err := zipfile.Member(z.File[s.member-1], maxUnpacked)
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return unpacking{in, closers{in, f}}, nil
}

// unpacking is a stream that comes out of an archive, with what is to be closed behind it.
type unpacking struct {
	io.Reader
	io.Closer
}

// closers are closed together.
type closers []io.Closer

// Close closes them all.
func (c closers) Close() error {
	var all []error
	for _, one := range c {
		all = append(all, one.Close())
	}
	return errors.Join(all...)
}

// maxNested is the largest workbook that is opened in an archive.
const maxNested = 64 << 20

// refuseNested refuses an archive that comes out of another one, workbooks aside.
func refuseNested(doc *data.Document) error {
	in, size, closer, err := doc.Random(maxNested)
	if err != nil {
		return fmt.Errorf("%s: %w", doc.Name, err)
	}
	defer closer.Close()
	z, err := zipfile.Open(in, size)
	if err != nil {
		return fmt.Errorf("%s: %w", doc.Name, err)
	}
	switch what := packaged(z); what {
	case workbook:
		return nil
	case "":
		return fmt.Errorf("%s: an archive inside an archive, which is not opened; unpack it", doc.Name)
	default:
		return fmt.Errorf("%s: %s", doc.Name, what)
	}
}

// refused are the files that are known and not read, by their first bytes or those at a place.
var refused = []struct {
	at    int
	magic string
	words string
}{
	{0, "7z\xBC\xAF\x27\x1C", "a 7-Zip archive, which is not opened; unpack it"},
	{0, "Rar!\x1A\x07", "a RAR archive, which is not opened; unpack it"},
	{0, "BZh", "a bzip2 file, which is not opened; unpack it"},
	{0, "\xFD7zXZ\x00", "an xz file, which is not opened; unpack it"},
	{0, "\x28\xB5\x2F\xFD", "a zstd file, which is not opened; unpack it"},
	{257, "ustar", "a TAR archive, which is not opened; unpack it"},
	{0, "%PDF-", "a PDF, which is not read; take the publisher's .xlsx or CSV, or copy its text into a .txt file"},
	{0, `{\rtf`, "a Word document (.rtf), which is not read; save its tables as .xlsx or CSV, its text as .txt"},
}

// refusal says why a file with such a head is not read, nothing where a format may.
func refusal(name string, head []byte) string {
	for _, r := range refused {
		if len(head) > r.at && bytes.HasPrefix(head[r.at:], []byte(r.magic)) {
			return r.words
		}
	}
	if ext := strings.ToLower(path.Ext(name)); bytes.HasPrefix(head, []byte("\xD0\xCF\x11\xE0")) && (ext == ".doc" || ext == ".ppt" || ext == ".msg") {
		return fmt.Sprintf("a Word document, a presentation or a letter (%s), which is not read; save its tables as .xlsx or CSV, its text as .txt", ext)
	}
	return ""
}
