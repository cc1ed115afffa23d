package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// moduleRoot is the folder of go.mod, seen from this package.
const moduleRoot = "../.."

// leaves read bytes; any format may use them, and they know nothing of ours
// but, for workbooks, the words for cells and the opening of archives.
var leaves = []string{"oborot/data/cells", "oborot/data/xls", "oborot/data/xlsx", "oborot/data/zipfile", "oborot/data/text", "oborot/data/fetch"}

// outside lists, for each package of ours, the modules that it alone may use;
// the standard library and golang.org/x are free.
var outside = map[string][]string{
	"oborot/data":          {"github.com/shopspring/decimal"},
	"oborot/data/xls":      {"github.com/richardlehane/mscfb"},
	"oborot/data/dots":     {"github.com/shopspring/decimal"},
	"oborot/data/table":    {"go.yaml.in/yaml/v3", "github.com/shopspring/decimal"},
	"oborot/data/check":    {"go.yaml.in/yaml/v3", "github.com/shopspring/decimal"},
	"oborot/data/sdmx":     {"go.yaml.in/yaml/v3"},
	"oborot/data/page":     {"github.com/PuerkitoBio/goquery"},
	"oborot/store":         {"github.com/mattn/go-sqlite3"},
	"oborot/stats":         {"github.com/shopspring/decimal"},
	"oborot/stats/verdict": {"github.com/shopspring/decimal"},
	"oborot/charts":        {"github.com/go-echarts/go-echarts/v2", "github.com/shopspring/decimal"},
	"oborot/cmd/oborot": {"github.com/spf13/", "github.com/vbauerster/mpb/v8", "github.com/shopspring/decimal", "go.yaml.in/yaml/v3", "github.com/xuri/excelize/v2",
		"github.com/parquet-go/parquet-go"},
	"oborot/data/readtest": {"github.com/google/go-cmp"},
}

// inside says which packages of ours a package may import.
func inside(from, to string) bool {
	switch {
	case from == "oborot/cmd/oborot":
		return true
	case strings.HasPrefix(to, "oborot/cmd"):
		return false
	case (to == "oborot/data/cells" || to == "oborot/data/zipfile") && strings.HasPrefix(from, "oborot/data/xls"):
		return true
	case from == "oborot/data" || slices.Contains(leaves, from) || from == "oborot/data/sample":
		return false
	case from == "oborot/data/lexicon":
		return to == "oborot/data/text"
	case from == "oborot/data/press" && (to == "oborot/data/page" || to == "oborot/data/lexicon"):
		return true
	case strings.HasPrefix(from, "oborot/data/"):
		return to == "oborot/data" || slices.Contains(leaves, to)
	case from == "oborot/store" || from == "oborot/stats":
		return to == "oborot/data"
	case from == "oborot/stats/verdict":
		return to == "oborot/data" || to == "oborot/stats"
	case from == "oborot/charts":
		return to == "oborot/data" || to == "oborot/stats" || to == "oborot/stats/verdict"
	}
	return false
}

// TestArrows walks all packages and fails on an import that the house does not
// have.
func TestArrows(t *testing.T) {
	for _, p := range listPackages(t) {
		for _, imported := range p.Imports {
			switch {
			case imported == "C" || strings.HasPrefix(imported, "golang.org/x/"):
			case strings.HasPrefix(imported, "oborot/"):
				if !inside(p.ImportPath, imported) {
					t.Errorf("%s imports %s", p.ImportPath, imported)
				}
			case strings.Contains(strings.Split(imported, "/")[0], "."):
				allowed := func(module string) bool { return strings.HasPrefix(imported, module) }
				if !slices.ContainsFunc(outside[p.ImportPath], allowed) {
					t.Errorf("%s imports %s", p.ImportPath, imported)
				}
			}
		}
	}
}

type goPackage struct {
	ImportPath string
	Imports    []string
}

func listPackages(t *testing.T) []goPackage {
	t.Helper()
	list := exec.Command("go", "list", "-json=ImportPath,Imports", "./...")
	list.Dir = moduleRoot
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var packages []goPackage
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p goPackage
		if err := d.Decode(&p); err == io.EOF {
			return packages
		} else if err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
}

// TestHouse reads every Go file: none too long, no function too long, every
// exported name documented, no float on the way of a published figure.
func TestHouse(t *testing.T) {
	var lengths []int
	for _, path := range goFiles(t) {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(string(source), "\n")
		if len(lines) > 301 {
			t.Errorf("%s: %d lines, the budget is 300", path, len(lines)-1)
		}
		floats(t, path, lines)
		lengths = append(lengths, declarations(t, path, source)...)
	}
	slices.Sort(lengths)
	n := len(lengths)
	if lengths[n/2] > 12 || lengths[n*9/10] > 45 {
		t.Errorf("functions: median %d lines, p90 %d, the budget is 12 and 45", lengths[n/2], lengths[n*9/10])
	}
	t.Logf("%d functions: median %d lines, p90 %d, longest %d (budget 12, 45, 80)", n, lengths[n/2], lengths[n*9/10], lengths[n-1])
}

// goFiles lists the Go files that are no tests.
func goFiles(t *testing.T) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(moduleRoot, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
			out = append(out, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// floats reports the floats of the packages that published figures pass
// through. A line that needs one for something else says so.
func floats(t *testing.T, path string, lines []string) {
	t.Helper()
	if !slices.Contains([]string{"data", "store", "stats"}, strings.Split(path, string(filepath.Separator))[2]) {
		return
	}
	for i, line := range lines {
		code, comment, _ := strings.Cut(line, "//")
		if (strings.Contains(code, "float32") || strings.Contains(code, "float64")) && !strings.Contains(comment, "float:") {
			t.Errorf("%s:%d: a float, which no published figure passes through", path, i+1)
		}
	}
}

// declarations checks the functions and the exported names of a file, and
// returns the lengths of its functions.
func declarations(t *testing.T, path string, source []byte) []int {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, path, source, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var lengths []int
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			n := set.Position(d.End()).Line - set.Position(d.Pos()).Line + 1
			lengths = append(lengths, n)
			if n > 80 {
				t.Errorf("%s: %s has %d lines, the budget is 80", set.Position(d.Pos()), d.Name.Name, n)
			}
			if d.Name.IsExported() && d.Doc == nil && exportedReceiver(d) {
				t.Errorf("%s: %s has no doc comment", set.Position(d.Pos()), d.Name.Name)
			}
		case *ast.GenDecl:
			undocumented(t, set, d)
		}
	}
	return lengths
}

// exportedReceiver says whether a function is one, or a method of an exported
// type.
func exportedReceiver(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	name := strings.TrimLeft(fmt.Sprint(typeName(d.Recv.List[0].Type)), "*")
	return ast.IsExported(name)
}

func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return typeName(e.X)
	case *ast.IndexExpr:
		return typeName(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// undocumented reports exported types, constants and variables without a doc
// comment of their own or of their group.
func undocumented(t *testing.T, set *token.FileSet, d *ast.GenDecl) {
	t.Helper()
	for _, spec := range d.Specs {
		switch s := spec.(type) {
		case *ast.TypeSpec:
			if s.Name.IsExported() && d.Doc == nil && s.Doc == nil {
				t.Errorf("%s: %s has no doc comment", set.Position(s.Pos()), s.Name.Name)
			}
		case *ast.ValueSpec:
			if s.Names[0].IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
				t.Errorf("%s: %s has no doc comment", set.Position(s.Pos()), s.Names[0].Name)
			}
		}
	}
}
