package xls

import "math"

// unpackRK unpacks a number of 30 bits: an integer or the head of a double, perhaps hundredths. The bits of the double
// are what is kept.
func unpackRK(packed uint32) uint64 {
	number := math.Float64frombits(uint64(packed&^3) << 32)
	if packed&2 != 0 {
		number = float64(int32(packed) >> 2) // float: a packed cell stands for an IEEE double
	}
	if packed&1 != 0 {
		number /= 100
	}
	return math.Float64bits(number)
}
