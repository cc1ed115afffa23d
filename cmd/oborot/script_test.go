package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

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
			env.Values[asked{}] = &atomic.Int64{}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"serve": serve, "await": await},
		Condition: func(name string) (bool, error) {
			_, err := os.Stat(shared)
			return name == "shared" && err == nil || name == "root" && os.Geteuid() == 0, nil
		},
	})
}

// asked is where a scenario counts what its server is asked.
type asked struct{}

// await is the scenarios' command `await N`: it waits until the server was asked
// for the Nth time.
func await(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.ParseInt(strings.Join(args, " "), 10, 64)
	ts.Check(err)
	for range 1000 {
		if ts.Value(asked{}).(*atomic.Int64).Load() >= n {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	ts.Fatalf("the server was not asked %d times", n)
}

// serve is the scenarios' command `serve FOLDER FILE…`: a server of the folder's
// files, whose address takes the place of http://SERVER in the other files. A
// query ?x=y asks for the file that is called after its value. A file that says
// HANG is one for which the server never answers.
func serve(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: serve FOLDER FILE…")
	}
	folder := ts.MkAbs(args[0])
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, value, _ := strings.Cut(r.URL.RawQuery, "=")
		ts.Value(asked{}).(*atomic.Int64).Add(1)
		content, err := os.ReadFile(filepath.Join(folder, filepath.Base(r.URL.Path), filepath.Base(value)))
		if err != nil {
			http.NotFound(w, r)
			return
		}
		if strings.HasPrefix(string(content), "HANG") {
			<-r.Context().Done()
			return
		}
		w.Header().Set("ETag", fmt.Sprintf(`"%x"`, sha256.Sum256(content)))
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
	}))
	ts.Defer(server.Close)
	for _, name := range args[1:] {
		declared := strings.ReplaceAll(ts.ReadFile(name), "http://SERVER", server.URL)
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(declared), 0o600))
	}
}
