package sdmx

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"testing"

	"oborot/data"
)

// message is a structure-specific message of many months of many pairs of
// areas, made while it is read.
type message struct {
	left   int // series
	buffer bytes.Buffer
	areas  []string
	ended  bool
}

const messageHead = `<?xml version="1.0"?><message:StructureSpecificData xmlns:ss="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific" xmlns:message="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"><message:Header><message:ID>a</message:ID><message:Prepared>2025-01-01</message:Prepared><message:Sender id="IMF"/><message:Structure structureID="S" dimensionAtObservation="TIME_PERIOD"><common:StructureUsage><Ref agencyID="IMF.STA" id="IMTS"/></common:StructureUsage></message:Structure></message:Header><message:DataSet ss:structureRef="S">`

func newMessage(series int) *message {
	m := &message{left: series}
	for a := range data.Areas() {
		if !a.IsGroup() {
			m.areas = append(m.areas, a.Code)
		}
	}
	m.buffer.WriteString(messageHead)
	return m
}

// Read makes series as they are asked for.
func (m *message) Read(b []byte) (int, error) {
	if m.buffer.Len() == 0 && !m.ended {
		m.series()
	}
	return m.buffer.Read(b)
}

// series writes the next series of 30 years, or the end.
func (m *message) series() {
	if m.left == 0 {
		m.ended = true
		m.buffer.WriteString(`</message:DataSet></message:StructureSpecificData>`)
		return
	}
	m.left--
	n := len(m.areas)
	fmt.Fprintf(&m.buffer, `<Series COUNTRY="%s" COUNTERPART_COUNTRY="%s" INDICATOR="XG_FOB_USD" FREQUENCY="M" SCALE="6">`, m.areas[m.left/n%n], m.areas[m.left%n])
	for month := range 360 {
		fmt.Fprintf(&m.buffer, `<Obs TIME_PERIOD="%d-%02d" OBS_VALUE="%d.%04d" OBS_STATUS="A" DECIMALS="4"/>`+"\n", 1990+month/12, month%12+1, 1000000+m.left*month, month)
	}
	m.buffer.WriteString(`</Series>`)
}

// counted counts the bytes read through it.
type counted struct {
	in io.Reader
	n  int64
}

// Read reads on.
func (c *counted) Read(b []byte) (int, error) {
	n, err := c.in.Read(b)
	c.n += int64(n)
	return n, err
}

// peakOf reads a message of so many series and returns its bytes, the
// observations in it and the most memory that was held while reading.
func peakOf(t testing.TB, series int) (size int64, observations int, peak uint64) {
	t.Helper()
	var in *counted
	doc := &data.Document{Name: "large.xml", Size: -1, Head: []byte(messageHead), Open: func() (io.ReadCloser, error) {
		in = &counted{in: newMessage(series)}
		return io.NopCloser(in), nil
	}}
	reading, err := Format{}.Read(doc)
	if err != nil {
		t.Fatal(err)
	}
	runtime.GC()
	var before, now runtime.MemStats
	runtime.ReadMemStats(&before)
	for record, err := range reading.Records {
		if err != nil {
			t.Fatal(err)
		}
		if record.Observation == nil {
			continue
		}
		if observations++; observations%20000 == 0 {
			runtime.ReadMemStats(&now)
			peak = max(peak, now.HeapInuse+now.StackInuse-min(now.HeapInuse, before.HeapInuse))
		}
	}
	return in.n, observations, peak
}

// A message of 20 MB is read in the memory of a few of its series.
func TestMemoryOfLargeMessage(t *testing.T) {
	if testing.Short() {
		t.Skip("a message of 20 MB")
	}
	size, observations, peak := peakOf(t, 700)
	if observations != 700*360 || size < 20e6 {
		t.Fatalf("%d observations, %d bytes", observations, size)
	}
	if peak > 40<<20 {
		t.Errorf("%d MB of memory for a message of %d MB", peak>>20, size>>20)
	}
	t.Logf("%d MB, %d observations, %d MB of memory", size>>20, observations, peak>>20)
}

// BenchmarkLargeMessage reads a message of 100 MB.
func BenchmarkLargeMessage(b *testing.B) {
	for range b.N {
		size, observations, peak := peakOf(b, 3600)
		b.SetBytes(size)
		b.ReportMetric(float64(observations), "observations/op")
		b.ReportMetric(float64(peak>>20), "MB-held")
	}
}
