package table

import (
	"regexp"
	"strings"
)

// footnoteMarks are what may be glued to a name, by the layout's word for it.
var footnoteMarks = map[string]*regexp.Regexp{
	"digits":   regexp.MustCompile(`(?:([\pL)»"]) ?\d{1,2}|[⁰¹²³⁴-⁹]+)$`), // Всего 2, Экспорт1
	"stars":    regexp.MustCompile(`()[ *]*\*$`),
	"brackets": regexp.MustCompile(`() ?\[[^\]]*\]$`), // [note 2]
	"numbers)": regexp.MustCompile(`() ?\d{1,2}\)$`),  // 1)
}

// withoutMarks takes footnote marks of some kinds off the end of a name.
func withoutMarks(name string, kinds []string) string {
	for _, kind := range kinds {
		name = strings.TrimSpace(footnoteMarks[kind].ReplaceAllString(name, "$1"))
	}
	return name
}
