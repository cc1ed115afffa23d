package main

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oborot/data/sample"
)

// TestReadme runs the commands of the README in their order, as a new user
// would, with the sample's documents in the place of the user's own.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join(moduleRoot, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	commands := shellLines(string(readme))
	if len(commands) < 2 || commands[0] != "go run ./cmd/oborot demo" || commands[1] != "go test ./..." {
		t.Fatalf("the README begins with %q, expected the demo and the tests", commands)
	}
	t.Chdir(t.TempDir())
	layOut(t)
	for name, block := range map[string]string{"table.csv": "csv\n", "my.yaml": "yaml\nname: my-table"} {
		if err := os.WriteFile(name, []byte(blockOf(string(readme), block)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, command := range commands {
		command = strings.TrimPrefix(command, "go run ./cmd/")
		args := strings.Fields(command)
		if args[0] != "oborot" {
			continue // the go command's own
		}
		var out, problems bytes.Buffer
		if code := run(context.Background(), args[1:], nil, &out, &problems); code != exitDone {
			t.Errorf("%s: exit %d\n%s%s", command, code, out.String(), problems.String())
		}
		if want := blockOf(string(readme), "text\nexports KG"); strings.Contains(command, "my.yaml") && (want == "" || !strings.HasPrefix(out.String(), want)) {
			t.Errorf("%s prints\n%sexpected\n%s", command, out.String(), want)
		}
	}
	for _, file := range []string{"oborot-demo/oborot.db", "oborot-demo/report.html", "oborot-demo/summary.csv", "report.html"} {
		if _, err := os.Stat(file); err != nil {
			t.Error(err)
		}
	}
}

// blockOf returns the README's block that begins in a way, without the word for
// its language.
func blockOf(readme, begins string) string {
	for i, block := range strings.Split(readme, "```") {
		if i%2 == 1 && strings.HasPrefix(block, begins) {
			_, text, _ := strings.Cut(block, "\n")
			return text
		}
	}
	return ""
}

// shellLines returns the commands of the README's shell blocks, comments taken
// off.
func shellLines(readme string) []string {
	var out []string
	for i, block := range strings.Split(readme, "```") {
		if i%2 == 0 || !strings.HasPrefix(block, "sh\n") {
			continue
		}
		for line := range strings.Lines(strings.TrimPrefix(block, "sh\n")) {
			line, _, _ = strings.Cut(line, " #")
			if line = strings.TrimSpace(line); line != "" {
				out = append(out, line)
			}
		}
	}
	return out
}

// layOut puts the sample's documents where the README has the user's.
func layOut(t *testing.T) {
	t.Helper()
	if err := os.Mkdir("tables", 0o755); err != nil {
		t.Fatal(err)
	}
	documents, err := fs.Glob(sample.Files, "*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range documents {
		content, err := sample.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		to := filepath.Join("tables", name)
		if strings.HasSuffix(name, ".txt") {
			to = "article.txt"
		}
		if err := os.WriteFile(to, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
