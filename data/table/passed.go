package table

import "oborot/data/cells"

// passedOver names the sheets that hold numbers and are not read: a cover or a
// legend is no loss, a table without its header is.
func (e *emitter) passedOver(b *book, isRead func(sheet int) bool, skip Patterns, layout string) {
	for i := range b.Sheets {
		sheet := &b.Sheets[i]
		if isRead(i) || skip.is(sheet.Name) {
			continue
		}
		row, column, found := firstNumber(sheet)
		switch at := b.place(i, row, column); {
		case found && sheet.Hidden:
			e.finding(at, "the sheet is hidden and was not read")
		case found:
			e.reject(at, "a number in a sheet without the header", "the header of "+layout+", or the sheet under skip_sheets")
		}
	}
}

// firstNumber finds a number in a sheet, where a table would have its first ones.
func firstNumber(sheet *cells.Sheet) (row, column int, found bool) {
	for row := range min(sheet.Rows, 10*headerRows) {
		for column := range min(sheet.Columns, 10*headerColumns) {
			if isNumber(sheet.Cell(row, column)) {
				return row, column, true
			}
		}
	}
	return 0, 0, false
}

// isNumber says whether a cell holds a number that is no date.
func isNumber(cell cells.Cell) bool { return cell.Kind == cells.Number && !cell.IsDate }
