package xls

import (
	"encoding/binary"
	"time"
)

const (
	propertySaved = 13          // PIDSI_LASTSAVE_DTM
	typeFileTime  = 0x40        // VT_FILETIME
	epoch1601     = 11644473600 // seconds from 1601 to 1970
)

// lastSaved finds the time of the last save in a SummaryInformation stream: a header of 28 bytes, the first property
// set's identifier and place, and there a list of property numbers and places.
func lastSaved(stream []byte) time.Time {
	start := word(stream, 44)
	for i := range word(stream, start+4) {
		if start+8+8*i+8 > uint64(len(stream)) {
			break
		}
		if word(stream, start+8+8*i) != propertySaved {
			continue
		}
		at := start + word(stream, start+12+8*i)
		if word(stream, at) != typeFileTime {
			break
		}
		return fileTime(word(stream, at+8)<<32 | word(stream, at+4))
	}
	return time.Time{}
}

// word is the 32-bit number at a place, zero outside the stream.
func word(stream []byte, at uint64) uint64 {
	if at+4 > uint64(len(stream)) {
		return 0
	}
	return uint64(binary.LittleEndian.Uint32(stream[at:]))
}

// fileTime converts a count of 100 nanoseconds since 1601.
func fileTime(ticks uint64) time.Time {
	if ticks == 0 {
		return time.Time{}
	}
	return time.Unix(int64(ticks/1e7)-epoch1601, int64(ticks%1e7)*100).UTC()
}
