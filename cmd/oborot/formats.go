package main

import (
	"oborot/data"
	"oborot/data/baci"
	"oborot/data/census"
	"oborot/data/comtrade"
	"oborot/data/dots"
	"oborot/data/ecb"
	"oborot/data/eurostat"
	"oborot/data/jsonstat"
	"oborot/data/nbk"
	"oborot/data/oecd"
	"oborot/data/press"
	"oborot/data/sdmx"
	"oborot/data/table"
	"oborot/data/unctad"
	"oborot/data/wits"
	"oborot/data/worldbank"
)

// formats is the list of source formats, written out once.
func formats() []data.Format {
	return []data.Format{
		table.New(),
		baci.Format{},
		census.Format{},
		comtrade.Format{},
		dots.Format{},
		ecb.Format{},
		eurostat.Format{},
		jsonstat.Format{},
		nbk.Format{},
		oecd.Format{},
		sdmx.Format{},
		unctad.Format{},
		wits.Format{},
		worldbank.Format{},
		press.Format{},
	}
}
