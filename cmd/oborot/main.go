// Oborot is a tracker of trade and investment statistics: it pulls figures out
// of press articles and official files into SQLite, compares periods, and
// renders reports. Run `oborot --help`.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	go leave(ctx)
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// leave ends the program after an interrupt that it cannot notice, because it
// waits for a pipe or works through one long text. The store is safe: SQLite
// undoes what was not committed.
func leave(ctx context.Context) {
	<-ctx.Done()
	time.Sleep(2 * time.Second)
	fmt.Fprintln(os.Stderr, "oborot: interrupted; nothing of the document under way is stored")
	os.Exit(exitFailed)
}
