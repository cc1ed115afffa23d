package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"oborot/data"
	"oborot/data/fetch"
	"oborot/data/zipfile"
)

// source is one document on its way in.
type source struct {
	name     string
	path     string    // where its bytes lie on this machine
	member   int       // of the ZIP archive there, counting from 1; 0 the file itself
	modified data.Date // of the HTTP header Last-Modified
	err      error     // why there is no such document
}

// maxUnpacked caps what a gzip file may unpack to, against bombs.
const maxUnpacked = 8 << 30

// headSize is how many bytes a format may look at before it reads.
const headSize = 64 << 10

// sources expands what the user named: files, folders, patterns, addresses, and
// "-" for standard input. What cannot be had comes as a source with its error,
// so that it keeps no other from being read. Downloads lie in the archive.
func (a *app) sources(ctx context.Context, args []string, archive string, cleanup *[]string) []source {
	var out []source
	client := &fetch.Client{}
	for _, arg := range args {
		var found []source
		var err error
		switch {
		case arg == "-":
			found, err = a.standardInput(ctx, cleanup)
		case strings.HasPrefix(arg, "http://") || strings.HasPrefix(arg, "https://"):
			found, err = download(ctx, client, arg, archive)
		default:
			found, err = a.onDisk(arg)
		}
		if err != nil {
			found = []source{{name: arg, err: err}}
		}
		out = append(out, unfolded(unzipped(found), cleanup)...)
	}
	return out
}

// archive is the folder in which the replies of servers are kept, by their
// SHA-256.
func (a *app) archive() string { return a.db + ".files" }

// standardInput keeps what comes through the pipe in a temporary file, because
// a document is read more than once.
func (a *app) standardInput(ctx context.Context, cleanup *[]string) ([]source, error) {
	f, err := os.CreateTemp("", "oborot-stdin-*")
	if err != nil {
		return nil, err
	}
	*cleanup = append(*cleanup, f.Name())
	if _, err := io.Copy(f, interruptible{ctx, a.stdin}); err != nil {
		return nil, errors.Join(fmt.Errorf("standard input: %w", err), f.Close())
	}
	return []source{{name: "-", path: f.Name()}}, f.Close()
}

// interruptible is a reader that an interrupt ends between two reads.
type interruptible struct {
	ctx context.Context
	io.Reader
}

func (r interruptible) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.Reader.Read(p)
}

// download fetches an address into the archive.
func download(ctx context.Context, client *fetch.Client, address, archive string) ([]source, error) {
	reply, err := client.Get(ctx, fetch.Request{Address: address}, archive)
	if err != nil {
		return nil, err
	}
	return []source{{name: address, path: reply.Path, modified: dateOrNone(reply.Modified)}}, nil
}

// dateOrNone returns the day of a time, none for no time.
func dateOrNone(t time.Time) data.Date {
	if t.IsZero() {
		return 0
	}
	return data.DateOf(t)
}

// onDisk expands a file, a folder with all that lies beneath it, or a pattern.
func (a *app) onDisk(arg string) ([]source, error) {
	info, err := os.Stat(arg)
	switch {
	case err == nil && info.IsDir():
		return a.folder(arg)
	case err == nil:
		return []source{{name: arg, path: arg}}, nil
	}
	if _, lerr := os.Lstat(arg); lerr == nil {
		return nil, fmt.Errorf("%s: a link that leads nowhere", arg)
	}
	matches, globErr := filepath.Glob(arg)
	if globErr != nil || len(matches) == 0 {
		return nil, fmt.Errorf("%s: no such file, folder or pattern", arg)
	}
	var out []source
	for _, m := range matches {
		found, err := a.onDisk(m)
		if err != nil {
			found = []source{{name: m, err: err}}
		}
		out = append(out, found...)
	}
	return out, nil
}

// folder lists the files beneath a folder in order of name, hidden ones aside,
// and what browsers save beside a page; a folder in it that cannot be opened comes
// with its error. Links to files count as files; links to folders are not followed.
func (a *app) folder(root string) ([]source, error) {
	var out []source
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil && path != root {
			out = append(out, source{name: path, err: err}) // what lies beside it can be read
			return nil
		} else if err != nil {
			return err
		}
		if strings.HasPrefix(entry.Name(), ".") && path != root {
			if entry.IsDir() {
				return filepath.SkipDir
			}
			return nil
		}
		if entry.IsDir() && path != root {
			if page := pageOf(path); page != "" {
				fmt.Fprintf(a.stderr, "%s: belongs to the page %s, skipped\n", path, filepath.Base(page))
				return filepath.SkipDir
			}
		}
		if entry.Type()&fs.ModeSymlink != 0 {
			found, err := a.onDisk(path)
			if info, statErr := os.Stat(path); statErr == nil && info.IsDir() {
				return nil
			} else if err != nil {
				found = []source{{name: path, err: err}}
			}
			out = append(out, found...)
		} else if entry.Type().IsRegular() {
			out = append(out, source{name: path, path: path})
		}
		return nil
	})
	if err == nil && len(out) == 0 {
		err = fmt.Errorf("%s: the folder holds no files", root)
	}
	return out, err
}

// hash returns the SHA-256 of the file's bytes and their number.
func (s source) hash(ctx context.Context) (string, int64, error) {
	if s.err != nil {
		return "", 0, s.err
	}
	if info, err := os.Stat(s.path); err != nil || !info.Mode().IsRegular() {
		return "", 0, fmt.Errorf("%s: no regular file", s.name)
	}
	f, err := s.open()
	if err != nil {
		return "", 0, err
	}
	defer f.Close()
	h := sha256.New()
	n, err := io.Copy(h, interruptible{ctx, f})
	return hex.EncodeToString(h.Sum(nil)), n, err
}

// open opens the bytes of the source.
func (s source) open() (io.ReadCloser, error) {
	if s.member > 0 {
		return s.openMember()
	}
	return os.Open(s.path)
}

// document opens the source for the formats. A gzip file is unpacked on the
// way; what is known and not read is refused with a word on what to do.
func (s source) document() (*data.Document, error) {
	if s.err != nil {
		return nil, s.err
	}
	doc := &data.Document{Name: s.name, Size: -1, Open: s.open}
	magic, err := head(doc.Open, 4)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.name, err)
	}
	switch {
	case len(magic) == 0:
		return nil, fmt.Errorf("%s: the file is empty", s.name)
	case bytes.HasPrefix(magic, []byte{0x1f, 0x8b}):
		doc.Open = func() (io.ReadCloser, error) { return unpack(s.open) }
	case s.member == 0:
		info, err := os.Stat(s.path)
		if err != nil {
			return nil, err
		}
		doc.Size = info.Size()
	}
	if doc.Head, err = head(doc.Open, headSize); err != nil {
		return nil, fmt.Errorf("%s: %w", s.name, err)
	}
	if words := refusal(s.name, doc.Head); words != "" {
		return nil, fmt.Errorf("%s: %s", s.name, words)
	}
	if zipfile.Match(doc.Head) && doc.Size < 0 {
		return doc, refuseNested(doc)
	}
	return doc, nil
}

// head reads the first n bytes, or all of a shorter document.
func head(open func() (io.ReadCloser, error), n int64) ([]byte, error) {
	r, err := open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(io.LimitReader(r, n))
}

// unpack opens a gzip file, with a limit on what comes out of it.
func unpack(open func() (io.ReadCloser, error)) (io.ReadCloser, error) {
	f, err := open()
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("not a whole gzip file: %w", err), f.Close())
	}
	return unpacking{&limited{z, maxUnpacked}, f}, nil
}

// limited fails where more than left bytes come out.
type limited struct {
	r    io.Reader
	left int64
}

func (l *limited) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	if l.left -= int64(n); l.left < 0 {
		return 0, fmt.Errorf("unpacks to more than %d GiB, which no table here is", maxUnpacked>>30)
	}
	return n, err
}
