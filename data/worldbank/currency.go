package worldbank

import (
	"slices"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"

	"oborot/data"
)

// rateCode is the Bank's code of the official exchange rate: local currency
// units for a US dollar, the average of the period.
const rateCode = "PA.NUS.FCRF"

// redenominated are countries that changed their money after the list of
// currencies here was made, or that did so several times. The Bank restates
// their rates, each edition in the money of its day.
var redenominated = []string{"BY", "CW", "LR", "MR", "SL", "SS", "ST", "SX", "VE", "ZM", "ZW"}

// currencyOf returns the money in which the Bank tells a country's rate: the
// euro while it has it, before that what it had, and else today's, to which
// older rates are restated. It is empty where that cannot be told.
func currencyOf(area string, p data.Period) string {
	if area == "EA" || slices.Contains(data.GroupMembers("EA", p.Start), area) {
		return "EUR"
	}
	region, err := language.ParseRegion(area)
	if err != nil || slices.Contains(redenominated, area) {
		return ""
	}
	unit, known := currency.FromRegion(region)
	if joined := slices.Contains(data.GroupMembers("EA", data.NewDate(2999, 1, 1)), area); joined || !known {
		unit, known = before(region, p)
	}
	if u, listed := data.UnitByCode(unit.String()); known && listed && u.IsCurrency() {
		return u.Code
	}
	return ""
}

// before returns the money of a region in a period, where it had one alone.
func before(region language.Region, p data.Period) (unit currency.Unit, one bool) {
	for found := currency.Query(currency.Region(region), currency.Date(p.Start.Time())); found.Next(); {
		if one {
			return currency.Unit{}, false
		}
		unit, one = found.Unit(), true
	}
	return unit, one
}
