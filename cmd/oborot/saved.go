package main

import (
	"os"
	"path/filepath"
	"strings"
)

// companions are what browsers add to the name of a page that they save with
// its pictures and scripts, to name the folder of these.
var companions = []string{"_files", ".files", "-files", "_файлы", ".файлы", "-файлы", "_fichiers", ".fichiers", "-fichiers", "_файлдар"}

// pageOf returns the page that a folder was saved with, the file beside it under
// the same name; empty where there is none.
func pageOf(folder string) string {
	for _, companion := range companions {
		base, found := strings.CutSuffix(folder, companion)
		for _, ext := range []string{".html", ".htm", ".xhtml", ".html.gz", ".htm.gz"} {
			if info, err := os.Stat(base + ext); found && filepath.Base(base) != "" && err == nil && info.Mode().IsRegular() {
				return base + ext
			}
		}
	}
	return ""
}
