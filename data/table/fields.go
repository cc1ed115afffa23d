package table

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"oborot/data"
)

// named says whether a head is a field's, letter by letter.
func (f *Field) named(head string) bool {
	head = strings.TrimSpace(head)
	return f.Name == head || slices.Contains(f.Also, head)
}

// headed says whether a head is a field's, whatever its case and spaces.
func (f *Field) headed(head string) bool {
	is := func(name string) bool { return simple(name) == simple(head) }
	return is(f.Name) || slices.ContainsFunc(f.Also, is)
}

// spellings are all heads that a field may have.
func (f *Field) spellings() []string { return append([]string{f.Name}, f.Also...) }

// skips says whether a cell means that its row is passed over.
func (f *Field) skips(cell string) bool { return len(f.Skip) > 0 && f.Skip.is(cell) }

// facts are what a cell tells: its code, and more than its field alone where its
// form has braces or its meaning is several things.
func (f *Field) facts(cell string) (string, Facts, error) {
	code, out, err := f.formed(withoutMarks(data.SpreadsheetPlain(strings.TrimSpace(cell)), f.Footnotes))
	if err != nil {
		return code, out, err
	}
	if _, found := f.Codes[code]; f.List != "" && !found {
		return code, out, fmt.Errorf("found %s, expected a code of the list %s", quote(code), f.List)
	}
	code = f.code(code)
	if len(f.Means) > 0 {
		means, found := f.Means[code]
		if !found {
			return code, out, fmt.Errorf("found %s, expected one of %s", quote(code), strings.Join(slices.Sorted(maps.Keys(f.Means)), ", "))
		}
		out = out.with(means)
	}
	if own := out.texts()[f.Tells]; own != nil && *own == "" {
		*own = code
	}
	return code, out, nil
}

// formed takes a cell apart by the field's form: what {code} found, and what the
// other braces tell.
func (f *Field) formed(cell string) (string, Facts, error) {
	if _, known := f.Codes[cell]; known || len(f.Form) == 0 {
		return cell, Facts{}, nil
	}
	for _, form := range f.Form {
		if found, is := form.match(cell); is {
			return found["code"], found.facts(), nil
		}
	}
	return "", Facts{}, fmt.Errorf("found %s, expected the form %s", quote(cell), f.Form)
}

// code is what a cell means: the code before its label, where the column holds
// both, translated where the layout says so.
func (f *Field) code(cell string) string {
	if f.Coded {
		code, label, found := strings.Cut(cell, "-")
		if found && isCode(code) && strings.ContainsFunc(label, unicode.IsLetter) {
			cell = code
		}
	}
	if meaning, found := f.Codes[cell]; found {
		return meaning
	}
	return cell
}

// isCode says whether a text is made of digits and capitals only.
func isCode(s string) bool {
	return s != "" && strings.Trim(s, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// addBasis adds what a cell tells to a basis.
func (f *Field) addBasis(b data.Basis, cell string) (data.Basis, error) {
	if f.Basis != "" && cell != "" {
		cell = f.Basis + "=" + cell
	}
	return data.ParseBasis(string(b) + ";" + cell)
}

// productCode finds a product: TOTAL, a code with its classification, or a bare
// code whose classification is told or follows from its length.
func productCode(text, class string, classes map[int]string) (string, error) {
	if text == "" || strings.EqualFold(text, data.Total) {
		return data.Total, nil
	}
	told, code, found := strings.Cut(text, ":")
	switch {
	case found:
		class = told
	case class == "" && classes[len(text)] != "":
		class, code = classes[len(text)], text
	case class == "":
		class, code = classes[0], text
	default:
		code = text
	}
	if !isCode(class) || code == "" || strings.Trim(code, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ._-") != "" {
		return "", fmt.Errorf("found the product %s, expected TOTAL or a code with its classification, HS:2709", quote(text))
	}
	return class + ":" + code, nil
}
