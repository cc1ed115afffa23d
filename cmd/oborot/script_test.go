package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the scenarios run the program as a command.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"oborot": func() { os.Exit(run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// TestScenarios runs testdata/*.txtar. Those that need the publishers' own
// files skip where there is no ../shared beside the project; $SHARED names it.
func TestScenarios(t *testing.T) {
	shared, err := filepath.Abs(filepath.Join(moduleRoot, "..", "shared"))
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			env.Setenv("SHARED", shared)
			return nil
		},
		Condition: func(name string) (bool, error) {
			_, err := os.Stat(shared)
			return name == "shared" && err == nil, nil
		},
	})
}
