package press

import (
	"encoding/csv"
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestRules keeps rules.csv equal to the rules that the code can name: every
// text of the code that begins with a field and a colon is one, and one that
// begins with the colon is a rule of both sides.
func TestRules(t *testing.T) {
	fields := []string{"indicator", "reporter", "partner", "place", "product", "period", "base", "value", "hedge", "unit", "kind", "modality", "speaker"}
	named := map[string]bool{}
	for _, s := range literals(t) {
		field, rule, found := strings.Cut(s, ": ")
		switch {
		case found && field == "" && rule != "":
			named["sides: "+rule] = true
		case found && slices.Contains(fields, field):
			named[s] = true
		}
	}
	file, err := os.Open("rules.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	documented := map[string]bool{}
	for _, row := range rows[1:] {
		name := row[0] + ": " + row[1]
		if documented[name] {
			t.Errorf("rules.csv tells %q twice", name)
		}
		if !named[name] {
			t.Errorf("rules.csv tells of %q, which no code names", name)
		}
		if row[2] == "" {
			t.Errorf("rules.csv has no example of %q", name)
		}
		documented[name] = true
	}
	for name := range named {
		if !documented[name] {
			t.Errorf("rules.csv does not tell of %q", name)
		}
	}
}

// literals returns the texts that stand in the code of the package.
func literals(t *testing.T) []string {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(gotoken.NewFileSet(), f.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			if x, ok := n.(*ast.BasicLit); ok && x.Kind == gotoken.STRING {
				s, err := strconv.Unquote(x.Value)
				if err != nil {
					t.Fatal(err)
				}
				out = append(out, s)
			}
			return true
		})
	}
	return out
}
