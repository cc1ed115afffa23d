package main

import (
	"os"
	"path/filepath"
)

// mayWrite refuses to write results over the store, or two results into one
// file. Empty paths are not written to.
func (a *app) mayWrite(paths ...string) error {
	for i, path := range paths {
		if path == "" {
			continue
		}
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			return usagef("%s is a folder, expected a file to write to", path)
		}
		for _, suffix := range []string{"", "-wal", "-shm"} {
			if sameFile(path, a.db+suffix) {
				return usagef("%s is the store, expected another file to write to", path)
			}
		}
		for _, other := range paths[:i] {
			if other != "" && sameFile(path, other) {
				return usagef("%s is named twice as a file to write to", path)
			}
		}
	}
	return nil
}

// sameFile says whether two paths lead to one file, there or not yet.
func sameFile(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	if errX == nil && errY == nil {
		return os.SameFile(x, y)
	}
	absX, errX := filepath.Abs(a)
	absY, errY := filepath.Abs(b)
	return errX == nil && errY == nil && absX == absY
}
