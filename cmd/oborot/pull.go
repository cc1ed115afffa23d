package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"oborot/data"
	"oborot/data/fetch"
	"oborot/data/press"
	"oborot/store"

	"github.com/spf13/cobra"
)

// pulling is what `oborot pull` was asked.
type pulling struct {
	config                             string
	set                                []string
	list, dryRun, fresh, partial, json bool
}

func (a *app) pullCommand() *cobra.Command {
	var in pulling
	c := &cobra.Command{
		Use:   "pull [NAME…]",
		Short: "Fetch what is new from statistical APIs",
		Long: `Asks the sources that oborot.yaml declares, or those named, for their figures and
stores them as oborot ingest does. Some sources are ready (--list) and need no
oborot.yaml. What a server has not changed is not read again; a pull that was
interrupted goes on where it was. Keys of APIs come out of the environment, as
${NAME} in oborot.yaml, and are never stored or printed.`,
		Example: `  oborot pull nbk
  oborot pull comtrade --set reporter=KZ --set partner=BE,FR --set period=2019..2024
  oborot pull --dry-run            the addresses of all sources of oborot.yaml`,
		RunE: action(func(ctx context.Context, args []string) error { return a.pull(ctx, in, args) }),
	}
	f := c.Flags()
	f.StringVar(&in.config, "config", "oborot.yaml", "the file that declares sources")
	f.StringArrayVar(&in.set, "set", nil, "a parameter for this pull, as name=value or name=value,value")
	f.BoolVar(&in.list, "list", false, "list the sources and what they can be asked")
	f.BoolVar(&in.dryRun, "dry-run", false, "print the addresses, fetch nothing")
	f.BoolVar(&in.fresh, "fresh", false, "ask for everything, whatever was pulled before")
	f.BoolVar(&in.partial, "partial", false, "store the readable rows of a reply with unreadable ones")
	f.BoolVar(&in.json, "json", false, "print the summary (or the addresses) as JSON")
	return c
}

// pull asks all sources that are wanted.
func (a *app) pull(ctx context.Context, in pulling, args []string) error {
	wanted, err := a.wanted(in, args)
	if err != nil {
		return err
	}
	if in.list {
		return a.listSources(wanted)
	}
	plan, err := a.plan(in, wanted)
	if err != nil {
		return err
	}
	if in.dryRun {
		return a.printAddresses(in, plan)
	}
	for _, p := range plan {
		if p.keys, p.secrets, err = p.source.secrets(); err != nil {
			return err
		}
	}
	db, err := store.Open(ctx, a.db)
	if err != nil {
		return err
	}
	if err := fetch.Sweep(a.archive(), time.Now()); err != nil {
		return errors.Join(err, db.Close())
	}
	client := a.client
	if client == nil {
		client = &fetch.Client{}
	}
	client.Log = func(s string) { fmt.Fprintln(a.stderr, s) }
	err = nil
	for _, p := range plan {
		if p.db, p.client, p.ingest.db = db, client, db; err == nil {
			err = p.run(ctx)
		}
	}
	return errors.Join(err, db.Close(), a.reportPulled(in, plan))
}

// wanted finds the declarations of the sources that are named; without names,
// all of oborot.yaml; for a list, all there are.
func (a *app) wanted(in pulling, args []string) ([]*declared, error) {
	ready, err := readyDeclared()
	if err != nil {
		return nil, err
	}
	own, err := loadDeclared(in.config, ready)
	none := errors.Is(err, fs.ErrNotExist) && in.config == "oborot.yaml"
	if err != nil && !none {
		return nil, err
	}
	every := own
	for _, r := range ready {
		if find(own, r.name) == nil {
			every = append(every[:len(every):len(every)], r)
		}
	}
	switch {
	case len(args) == 0 && in.list:
		return every, nil
	case len(args) == 0 && none:
		return nil, usagef("no oborot.yaml here and no source named, expected one of %s", names(ready))
	case len(args) == 0:
		return own, nil
	}
	var out []*declared
	for _, name := range args {
		d := find(every, name)
		if d == nil {
			return nil, usagef("the source %q is unknown, expected one of %s", name, names(every))
		}
		if find(out, name) == nil {
			out = append(out, d)
		}
	}
	return out, nil
}

// plan checks the sources and writes their requests out.
func (a *app) plan(in pulling, wanted []*declared) ([]*puller, error) {
	var out []*puller
	var wrong []error
	if err := assign(in.set, wanted); err != nil {
		return nil, err
	}
	for _, d := range wanted {
		s, err := newPullSource(d, a.today)
		if err != nil {
			wrong = append(wrong, err)
			continue
		}
		p := &puller{app: a, source: s, fresh: in.fresh, spoken: time.Now(), bar: newProgress(noTerminal{a.stderr}, 0)}
		if p.requests, err = s.requests(); err == nil {
			p.ingest, err = a.ingestFor(s, in)
		}
		for _, r := range p.requests {
			if err == nil {
				_, err = s.address(r, 1)
			}
		}
		wrong, out = append(wrong, err), append(out, p)
	}
	return out, errors.Join(wrong...)
}

// assign gives parameters other values for this run, in every source that has
// them.
func assign(assignments []string, wanted []*declared) error {
	for _, assignment := range assignments {
		name, text, ok := strings.Cut(assignment, "=")
		if !ok || name == "" || text == "" {
			return usagef("--set %q, expected name=value", assignment)
		}
		used := false
		for _, d := range wanted {
			if d.has(name) {
				d.Parameters = merged(d.Parameters, map[string]listed{name: {values: strings.Split(text, ",")}})
				used = true
			}
		}
		if !used {
			return usagef("--set %s: no source that is pulled has the parameter %s; --list shows what they have", assignment, name)
		}
	}
	return nil
}

// has says whether the address of a source has a parameter.
func (d *declared) has(name string) bool {
	t, err := parseTemplate(d.URL)
	return err == nil && name != pageHole && slices.ContainsFunc(t.holes(), func(h placeholder) bool { return h.name == name })
}

// ingestFor prepares the reading of the replies of a source.
func (a *app) ingestFor(s *pullSource, in pulling) (*ingestRun, error) {
	how := ingestion{format: s.Format, layout: s.beside(s.Layout), encoding: s.Encoding, partial: in.partial}
	for _, file := range s.Corrections {
		how.corrections = append(how.corrections, s.beside(file))
	}
	corrections, err := how.readCorrections()
	if err != nil {
		return nil, err
	}
	readers, err := how.readers()
	if err != nil {
		return nil, s.errorf("%s", strings.TrimPrefix(err.Error(), errUsage.Error()+": "))
	}
	if s.Format == "" { // what an API says in words is no article, but an error
		readers = slices.DeleteFunc(readers, func(f data.Format) bool { return f.Name() == press.Format{}.Name() })
	}
	if s.Provider != "" {
		if how.provider, err = providerCode(s.Provider); err != nil {
			return nil, s.errorf("provider: %v", err)
		}
	}
	return &ingestRun{app: a, in: how, formats: readers, corrections: corrections}, nil
}

// beside returns the path of a file that is named in a declaration, as seen from
// the folder of the declaration.
func (d *declared) beside(path string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(d.file), path)
}

// run pulls one source.
func (p *puller) run(ctx context.Context) error {
	if p.fresh {
		if err := p.db.ForgetPulled(ctx, p.source.name); err != nil {
			return err
		}
	}
	p.begun = true
	err := p.all(ctx)
	if errors.Is(err, errGivenUp) {
		return nil
	}
	return err
}

// printAddresses prints what would be asked, without keys.
func (a *app) printAddresses(in pulling, plan []*puller) error {
	type asked struct {
		Source  string `json:"source"`
		Address string `json:"address"`
	}
	all := []asked{}
	for _, p := range plan {
		for _, r := range p.requests {
			address, err := p.source.address(r, 1)
			if err != nil {
				return err
			}
			all = append(all, asked{p.source.name, address})
		}
	}
	if in.json {
		return a.printJSON(all)
	}
	for _, one := range all {
		fmt.Fprintf(a.stdout, "%s %s\n", one.Source, one.Address)
	}
	return nil
}

// noTerminal hides that a stream is a terminal, where no bar is wanted.
type noTerminal struct{ io.Writer }
