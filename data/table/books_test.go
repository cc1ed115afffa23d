package table

import "oborot/data/xls/xlstest"

// kyrgyzGeography is imports by country, groups beside continents, one country
// under two names.
func kyrgyzGeography() []xlstest.Sheet {
	return []xlstest.Sheet{{Name: "import", Rows: [][]any{
		{"4.03.00.20: Импорттун географиясы", "4.03.00.20: Географическое распределение импорта товаров", "4.03.00.20: Geographic distribution"},
		{"(миң АКШ доллары)", "(тыс. долларов США)", "(thousand US dollars)"},
		{nil, nil, nil, num("2022"), "2023 1"},
		{"Бардыгы", "Всего", "Total", num("30.5"), num("41")},
		{"ЕС", "ЕС", "The EU", num("10.5"), num("10")},
		{"ШОС", "ШОС", "SCO", "-", num("20")},
		{},
		{"Европа", "Европа", "Europe", num("10.5"), num("11")},
		{"Бельгия", "Бельгия", "Belgium", num("10.5"), num("10")},
		{"Европа биримдиги", "Европейский союз (ЕС)", "European Union (EU)", "-", num("1")},
		{"Америка", "Америка", "America", num("20"), num("29")},
		{"Сальвадор", "Сальвадор", "Salvador", num("20"), "-"},
		{"Эль-Сальвадор", "Эль-Сальвадор", "El Salvador", "-", num("29")},
		{},
		{"1 алдын ала", "1 предварительные данные", "1 preliminary"},
	}}}
}

// kyrgyzExports is exports in all and with the CIS, footnote digits at the names.
func kyrgyzExports() []xlstest.Sheet {
	return []xlstest.Sheet{{Name: "Лист1", Rows: [][]any{
		{"4.03.00.17 экспорту 1", "4.03.00.17  Экспорт товаров по странам 1", "4.03.00.17 Export of goods by countries 1"},
		{"(миң сому)", "(тыс. сомов)", "(thousand soms)"},
		{"Көрсөткүчтөр", "Наименование показателей", "Items", num("1992"), num("1993")},
		{},
		{"Бардыгы 2", "Всего 2", "Total 2", num("263851.3"), num("1795371.4")},
		{"алардын ичинен", "в том числе", "Including"},
		{"тышкары", "  вне СНГ", "Out of CIS countries", num("32308.1"), num("518665")},
		{"КМШ", "  СНГ", "CIS countries", num("231543.2"), "1276706,4"},
	}}, {Name: "Лист2"}}
}

// kyrgyzGoods is imports of goods; a figure of the first year is a text.
func kyrgyzGoods() []xlstest.Sheet {
	return []xlstest.Sheet{{Name: "4030012", Rows: [][]any{
		{"4.03.00.12: Импорт 1", " 4.03.00.12: Импорт основных видов товаров 1", " 4.03.00.12: Import of basic commodities 1"},
		{"  (миң АКШ доллары)", "(тыс.долларов США)", "(thousand US dollars)"},
		{},
		{"Көрсөткүчтөр", "Наименование показателей", "Items", num("1994"), num("1995")},
		{},
		{"Бардыгы2", "Всего 2", "Total 2", num("317004.7"), num("522334.9")},
		{"Чай", " Чай", "Tea", num("530.5"), num("793.4")},
		{"Буудай уну", " Мука пшеничная", "Wheat flour", "88,0", num("10540.9")},
		{"Эт", " Мясо и пищевые субпродукты", "Meat", "-", num("561.1")},
	}}}
}

// onsBook is a cover, and exports and imports by year, quarter and month.
func onsBook() []xlstest.Sheet {
	table := func(name, title string, heads ...any) xlstest.Sheet {
		return xlstest.Sheet{Name: name, Rows: [][]any{
			{title},
			{"This worksheet contains one table."},
			{"Source: Office for National Statistics"},
			append([]any{"Country Code", "Country Name"}, heads...),
			{"BE", "Belgium", num("7993"), num("8038")},
			{"XK", "Kosovo [note 1]", "[x]", num("0")},
			{"D5", "Total Non EU [note 3]", num("100"), num("101")},
			{"B5", "Total EU27 [note 2]", num("200"), num("-202")},
			{"W1", "Total", num("300"), num("303")},
		}}
	}
	return []xlstest.Sheet{
		{Name: "Cover Sheet", Rows: [][]any{
			{"Trade in goods: All countries June 2026, current prices, seasonally adjusted"},
			{"The data tables in this spreadsheet were originally published at 7:00am Thursday 13 August 2026."},
		}},
		table("1. Annual Exports", "1. Annual Exports: UK trade in goods annual exports to all countries, current prices", "2024", "2025"),
		table("4. Quarterly Imports", "4. Quarterly Imports: UK trade in goods quarterly imports from all countries", "2025Q4", "2026Q1"),
		table("5. Monthly Exports", "5. Monthly Exports: UK trade in goods monthly exports to all countries", "2026May", "2026Jun"),
	}
}

// russianYears is a sheet a year behind a contents sheet.
func russianYears() []xlstest.Sheet {
	year := func(name string, exports, far, near, kazakhstan string) xlstest.Sheet {
		return xlstest.Sheet{Name: name, Rows: [][]any{
			{"К содержанию"},
			{"Основные показатели Российской Федерации"},
			{"(по данным ФТС России)", "(млн долларов США)"},
			{nil, num(name)},
			{"Экспорт ", num(exports)},
			{" со странами дальнего зарубежья", num(far)},
			{" со странами СНГ", num(near)},
			{"Казахстан", num(kazakhstan)},
			{"Импорт", num("38661")},
			{" со странами дальнего зарубежья", num("28344")},
			{" со странами СНГ", num("10317")},
			{"Казахстан", num("1996")},
		}}
	}
	return []xlstest.Sheet{
		{Name: "Содержание", Rows: [][]any{{"Содержание"}, {nil, "год", num("1994")}}},
		year("1994", "63286", "49204", "14082", "2198"),
		year("1995", "78217", "63687", "14535", "2555"),
	}
}

// russianPartners is years and months down and partners across, some of their
// names with Latin letters.
func russianPartners() []xlstest.Sheet {
	flow := func(name, title string) xlstest.Sheet {
		return xlstest.Sheet{Name: name, Rows: [][]any{
			{"К содержанию"},
			{title},
			{"(по данным ФТС России)"},
			{"(млн доллалов США)"},
			{nil, "Китaй", "Республикa \nКорея", "Казахстан"},
			{num("2010")},
			{"  январь", num("1197.01099"), num("139.32521"), num("374.00699")},
			{"  февраль", num("947.2459"), num("216.3897"), "…"},
			{num("2011")},
			{"  январь", num("1101.5935"), num("287.39987"), nil},
		}}
	}
	return []xlstest.Sheet{
		flow("Экспорт", "Экспорт Российской Федерации в основные страны"),
		flow("Импорт", "Импорт Российской Федерации из основных стран"),
	}
}

// russianCumulative is three blocks beneath one another, in the second year of
// which only January is published.
func russianCumulative() []xlstest.Sheet {
	heads := [][]any{
		{nil, "2021 год", nil, nil, "   2022 год", nil, nil, "       2022 г. в % к 2021 г."},
		{nil, "Оборот", "Экспорт", "Импорт", "Оборот", "Экспорт", "Импорт", "Оборот"},
		{},
	}
	rows := [][]any{
		{"    ВНЕШНЯЯ  ТОРГОВЛЯ  РОССИИ  В  2021  ГОДУ"},
		{nil, nil, nil, nil, "                 СТРАНЫ  ДАЛЬНЕГО  ЗАРУБЕЖЬЯ"},
		{nil, nil, nil, nil, nil, "             (миллионов долларов)"},
	}
	rows = append(append(rows, heads...), [][]any{
		{"Январь", num("38460.6542"), num("23419.5583"), num("15041.0959"), num("62489.4009"), num("41310.8777"), num("21178.5232"), num("162.5")},
		{"Январь-февраль", num("82960.1913"), num("49399.4995"), num("33560.6918"), num("62489.4009"), num("41310.8777"), num("21178.5232"), num("75.3")},
		{"Январь-март", num("136737.5676"), num("80724.2352"), num("56013.3324"), num("62489.4009"), num("41310.8777"), num("21178.5232"), num("45.7")},
		{},
		{nil, nil, nil, nil, nil, nil, "     П О   М Е С Я Ц А М"},
	}...)
	rows = append(append(rows, heads...), [][]any{
		{"Январь", num("38460.6542"), num("23419.5583"), num("15041.0959"), num("62489.4009"), num("41310.8777"), num("21178.5232"), num("162.5")},
		{"Февраль", num("44499.5371"), num("25979.9412"), num("18519.5959"), 0, 0, 0, 0},
		{},
	}...)
	rows = append(append(rows, heads...), []any{
		"I квартал", num("136737.5676"), num("80724.2352"), num("56013.3324"), num("62489.4009"), num("41310.8777"), num("21178.5232"), num("45.7"),
	})
	return []xlstest.Sheet{{Name: "1", Rows: rows}}
}

// russianContinents is four months of two years for each flow, with their growth.
func russianContinents() []xlstest.Sheet {
	return []xlstest.Sheet{{Name: "1", Rows: [][]any{
		{"Экспорт и импорт товаров Российской Федерации по группам стран\n(млрд. долл. США)"},
		{},
		{},
		{nil, "Экспорт", nil, nil, "Импорт"},
		{nil, "Январь-апрель 2023", "Январь-апрель 2024", "темп роста, %", "Январь-апрель 2023", "Январь-апрель 2024", "темп роста, %"},
		{"Весь мир", num("135.546"), num("135.1346"), num("99.7"), num("93.0353"), num("84.5673"), num("90.9")},
		{"в том числе:", 0, 0, 0, nil, nil, 0},
		{"ЕВРОПА", num("44.2795"), num("33.6945"), num("60.3"), num("34.3966"), num("28.0268"), num("80.8")},
		{"АЗИЯ", num("91.2665"), num("101.4401"), num("111.1"), num("58.6387"), num("56.5405"), num("96.4")},
		{},
		{"* При использовании"},
	}}}
}
