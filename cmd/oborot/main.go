// Oborot is a tracker of trade and investment statistics: it pulls figures out
// of press articles and official files into SQLite, compares periods, and
// renders reports. Run `oborot --help`.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
