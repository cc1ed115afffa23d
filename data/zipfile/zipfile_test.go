package zipfile

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
)

// pack makes an archive of one member.
func pack(t *testing.T, name, content string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	f, err := z.Create(name)
	if err == nil {
		_, err = io.WriteString(f, content)
	}
	if err = errors.Join(err, z.Close()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// content reads the only member of an archive, with a limit.
func content(archive []byte, most int64) (string, error) {
	z, err := Open(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		return "", err
	}
	in, err := Member(z.File[0], most)
	if err != nil {
		return "", err
	}
	defer in.Close()
	all, err := io.ReadAll(in)
	return string(all), err
}

func TestMember(t *testing.T) {
	archive := pack(t, "a.csv", "1;2")
	if got, err := content(archive, 3); got != "1;2" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := content(archive, 2); !errors.Is(err, ErrTooLarge) {
		t.Errorf("3 bytes into 2: %v", err)
	}
	locked := bytes.Clone(archive)
	locked[bytes.Index(locked, []byte("PK\x01\x02"))+8] |= encrypted
	if _, err := content(locked, 3); err == nil || !strings.Contains(err.Error(), "encrypted") {
		t.Errorf("an encrypted member: %v", err)
	}
	lying := bytes.Clone(archive) // says that the member has two bytes
	lying[bytes.Index(lying, []byte("PK\x01\x02"))+24] = 2
	if _, err := content(lying, 2); err == nil {
		t.Error("a member longer than said was read")
	}
}

// TestTruncated cuts an archive at every length: an error each time.
func TestTruncated(t *testing.T) {
	archive := pack(t, "a.csv", strings.Repeat("1;2\n", 100))
	for n := range archive {
		if _, err := content(archive[:n], 1<<20); err == nil {
			t.Fatalf("%d of %d bytes: read, expected an error", n, len(archive))
		}
	}
}

// TestDirectory has a list of members that is larger than any archive's.
func TestDirectory(t *testing.T) {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	name := strings.Repeat("a", 60000)
	for range maxDirectory/len(name) + 1 {
		if _, err := z.Create(name); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(bytes.NewReader(out.Bytes()), int64(out.Len())); err == nil || !strings.Contains(err.Error(), "list of members") {
		t.Errorf("found %v, expected that the list of members is too long", err)
	}
	if _, err := Open(bytes.NewReader(nil), 0); err == nil {
		t.Error("an empty file was opened")
	}
}

func TestMatch(t *testing.T) {
	if !Match(pack(t, "a", "")) || Match([]byte("PK")) || Match(nil) {
		t.Error("Match must tell a ZIP archive from all others")
	}
}

// FuzzOpen feeds any bytes: an error or members, no panic.
func FuzzOpen(f *testing.F) {
	f.Add([]byte("PK\x05\x06" + strings.Repeat("\x00", 18)))
	f.Add([]byte("PK\x06\x07" + strings.Repeat("\x00", 16) + "PK\x05\x06" + strings.Repeat("\xff", 18)))
	f.Fuzz(func(t *testing.T, data []byte) {
		z, err := Open(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			return
		}
		for _, m := range z.File {
			if in, err := Member(m, 1<<16); err == nil {
				n, _ := io.Copy(io.Discard, in)
				if n > 1<<16 {
					t.Fatalf("%d bytes of a member", n)
				}
				in.Close()
			}
		}
	})
}
