package main

import (
	"oborot/data"
	"oborot/data/comtrade"
	"oborot/data/ecb"
	"oborot/data/nbk"
	"oborot/data/press"
	"oborot/data/table"
)

// formats is the list of source formats, written out once.
func formats() []data.Format {
	return []data.Format{table.New(), comtrade.Format{}, ecb.Format{}, nbk.Format{}, press.Format{}}
}
