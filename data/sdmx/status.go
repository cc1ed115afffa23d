package sdmx

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strings"
	"sync"

	"oborot/data"
)

// The concepts that tell the status of an observation and whether it is free
// for publication.
const (
	statusConcepts = "OBS_STATUS|OBS_FLAG|STATUS"
	confConcepts   = "OBS_CONF|CONF_STATUS|CONF_STATUS_OBS"
)

// statusList says what the codes of the SDMX list CL_OBS_STATUS, which are
// capitals, and Eurostat's flags, which are not, mean here. "says" is what a
// reader must know of a figure beside its status.
//
//go:embed status.csv
var statusList string

// flag is a row of the list.
type flag struct {
	status data.Status
	says   string
}

var flagOf = sync.OnceValue(func() map[rune]flag {
	rows, err := csv.NewReader(strings.NewReader(statusList)).ReadAll()
	if err != nil {
		panic(err)
	}
	out := map[rune]flag{}
	for _, row := range rows[1:] {
		out[rune(row[1][0])] = flag{data.Status(row[2][0]), row[3]}
	}
	return out
})

// weight orders the statuses: of several flags on one figure the one that
// says most against it holds.
const weight = "APEFVM"

// status reads the flags of an observation. They may stand side by side,
// "ep". Missing says that there is no value, whatever stands in its place.
func (r *reader) status(p *point) (status data.Status, missing bool) {
	status = data.Normal
	for _, code := range p.get(statusIDs) {
		f, ok := flagOf()[code]
		switch {
		case strings.ContainsRune(" ,;_", code):
			continue
		case !ok:
			r.Noted.Add(fmt.Sprintf("status %q, which no list has: taken as normal", code), p.at)
			continue
		case f.says != "":
			r.Noted.Add(fmt.Sprintf("status %c: %s", code, f.says), p.at)
		}
		if strings.IndexByte(weight, byte(f.status)) > strings.IndexByte(weight, byte(status)) {
			status = f.status
		}
	}
	return status, status == data.Missing
}

var statusIDs = alternatives(statusConcepts)

// isSecret says whether a code of the SDMX list CL_CONF_STATUS withholds a value:
// all but F, free.
func isSecret(code string) bool { return code != "" && !strings.EqualFold(code, "F") }
