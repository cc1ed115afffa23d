package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"oborot/data"
	"oborot/data/fetch"

	"github.com/spf13/cobra"
)

// The exit statuses.
const (
	exitDone   = 0
	exitFailed = 1 // something was wrong with the data or the run
	exitUsage  = 2
)

// app is one run of the program: its streams and what all subcommands share.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	screen         io.Writer // stderr as it is, for the progress bar
	db             string    // path of the store
	client         *fetch.Client
	today          data.Date
}

// failure marks an error of the data or of the run; any other error that comes
// back from the command line is one of usage.
type failure struct{ error }

func (f failure) Unwrap() error { return f.error }

// errUsage marks what a subcommand finds wrong with its own arguments.
var errUsage = errors.New("wrong usage")

// usagef returns an error of usage.
func usagef(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{errUsage}, args...)...)
}

// errSilent is a failure whose reasons were already printed.
var errSilent = errors.New("failed")

// run is the program: it reads args, writes results to stdout and everything
// else to stderr, and returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	debug.SetGCPercent(400) // figures come in bulk and go out once: collecting less often saves a quarter of the time
	a := &app{stdin: stdin, stdout: stdout, stderr: stderr, screen: stderr, today: data.DateOf(time.Now())}
	if isTerminal(stdout) {
		a.stdout = tame{stdout}
	}
	if isTerminal(stderr) {
		a.stderr = tame{stderr}
	}
	written := &minded{Writer: a.stdout}
	a.stdout = written
	root := a.root()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	command, err := root.ExecuteContextC(ctx)
	if err == nil && written.err != nil {
		err = failure{fmt.Errorf("the result could not be written: %w", written.err)}
	}
	var failed failure
	switch {
	case err == nil:
		return exitDone
	case ctx.Err() != nil:
		fmt.Fprintln(a.stderr, "oborot: interrupted; nothing of the document under way is stored")
		return exitFailed
	case errors.Is(err, errSilent):
		return exitFailed
	case errors.As(err, &failed) && !errors.Is(err, errUsage):
		fmt.Fprintln(a.stderr, "oborot:", err)
		return exitFailed
	}
	fmt.Fprintf(a.stderr, "oborot: %v\nSee `%s --help`.\n", err, command.CommandPath())
	return exitUsage
}

// root builds the tree of commands.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "oborot",
		Short: "Trade and investment statistics with their evidence",
		Long: `Oborot pulls figures of trade and investment out of press articles and official
files into SQLite, compares one half-year, quarter, month, year or cumulative
span with another, and renders reports. No number without its evidence, no
growth rate that lies.`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
		PersistentPreRunE: func(*cobra.Command, []string) error {
			if a.db == "" || strings.HasPrefix(a.db, ":") {
				return usagef("--db %q is no file", a.db)
			}
			return nil
		},
	}
	db := os.Getenv("OBOROT_DB")
	if db == "" {
		db = "oborot.db"
	}
	root.PersistentFlags().StringVar(&a.db, "db", db, "the store, a SQLite file; $OBOROT_DB names another default")
	root.AddCommand(a.demoCommand(), a.ingestCommand(), a.extractCommand(), a.checkCommand(), a.growthCommand(), a.reportCommand(),
		a.exportCommand(), a.seriesCommand(), a.explainCommand(), a.pullCommand())
	return root
}

// action adapts a subcommand's function: what it returns is a failure, not an
// error of usage.
func action(f func(ctx context.Context, args []string) error) func(*cobra.Command, []string) error {
	return func(c *cobra.Command, args []string) error {
		if err := f(c.Context(), args); err != nil {
			return failure{err}
		}
		return nil
	}
}
