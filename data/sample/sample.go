// Package sample holds the documents of the demo: a press note in Russian and
// two tidy tables with the facts of official sources.
//
//   - almaty-2017-11-20.txt: what the ambassador of Belgium said of trade, and
//     how many enterprises with Belgian and French capital work in Almaty.
//   - kz-trade-by-country.csv: turnover, exports and imports of Kazakhstan by
//     partner, 2018–2020 and 2022–2023, as the Bureau of National Statistics
//     publishes them. 2021 is not among its workbooks here and stays a gap.
//   - eu-exports-to-kz.csv: monthly exports of the members of the European
//     Union to Kazakhstan, 2019-01 to 2024-08, of Eurostat's Easy Comext.
package sample

import "embed"

// Files are the documents by name.
//
//go:embed *.txt *.csv
var Files embed.FS
