// Package table reads tables of statistics by declared layouts: a workbook or a
// delimited file, as one publisher prints it. A layout is a small YAML file that
// says whose the table is, where its header stands, and what its columns and
// group rows mean; layouts/*.yaml are built in, others are read from the user.
//
// A layout has either a cross section (tables with partners down the side and
// indicators across the top) or a rows section (one observation a line):
//
//	name: kz-trade-by-country      # also the word for --layout
//	provider: kz_stat              # a code of codelist/provider.csv
//	cross: …                       # see Cross
//	rows: …                        # see Rows
//
// The header of a workbook is looked for in the first rows of its sheets. Rows are
// then read one by one, so that an .xlsx of any size takes little memory; a cross
// table is looked at as a whole, and may have a million cells.
//
// A table is read against itself: parts that do not add up to their totals
// beyond rounding are findings, a row that says another thing than an earlier one
// of the same key is an error.
package table
