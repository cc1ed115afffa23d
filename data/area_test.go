package data

import "testing"

func TestLookupArea(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"KZ", "KZ"}, {"kz", "KZ"}, {"KAZ", "KZ"}, {"398", "KZ"}, {" Kazakhstan ", "KZ"}, {"Қазақстан", "KZ"}, {"РК", "KZ"},
		{"056", "BE"}, {"56", "BE"}, {"4", "AF"}, {"058", "BLX"}, {"0", "W00"}, {"001", "W00"},
		{"250", "FR"}, {"251", "FR"}, {"840", "US"}, {"842", "US"}, {"756", "CH"}, {"757", "CH"}, {"578", "NO"}, {"579", "NO"},
		{"356", "IN"}, {"699", "IN"}, {"380", "IT"}, {"492", "MC"}, {"490", "NES_ASIA"}, {"158", "TW"},
		{"UK", "GB"}, {"EL", "GR"}, {"XKX", "XK"}, {"WLD", "W00"}, {"EUU", "EU"}, {"EMU", "EA"},
		{"Belgium (incl. Luxembourg 'LU' -> 1998)", "BE"},
		{"Belgium-Luxembourg (...1998)", "BLX"}, {"Belgien und Luxemburg (bis 1998)", "BLX"},
		{"Ethiopia (...1992)", "ET_1992"}, {"Ethiopia (incl. Eritrea 'ER' -> 1993)", "ET"},
		{"United States (incl. Navassa Island (part of 'UM') from 1995 -> 2000)", "US"},
		{"European Union - 27 countries (AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR)", "EU27_2020"},
		{"European Union (AT-01/1995, BE-01/1958, GB-01/1973->01/2020)", "EU"},
		{"European Union - 28 countries (2013-2020)", "EU28"}, {"European Union - 27 countries (2007-2013)", "EU27_2007"},
		{"Euro area - 19 countries  (2015-2022)", "EA19"}, {"Euro area – 20 countries (from 2023)", "EA20"},
		{"Total EU27 [note 2]", "EU27_2020"}, {"EU27_2020", "EU27_2020"}, {"eu28", "EU28"}, {"G7", "G7"},
		{"Всего\nв том числе", "W00"}, {"Всего 2", "W00"}, {" World", "W00"}, {"Бардыгы2", "W00"},
		{"Сан-Томе  и Принсипи", "ST"}, {"Чили\u00a0", "CL"}, {"Китaй", "CN"}, {"Нидерлaнды", "NL"},
		{"Кот-Д'Ивуар", "CI"}, {"Côte d’Ivoire (Ivory Coast)", "CI"}, {"COTE D'IVOIRE", "CI"}, {"Папуа-новая Гвинея", "PG"},
		{"Соединённые Штаты Америки", "US"}, {"Соединенные Штаты Америки*", "US"}, {"Türkiye", "TR"}, {"Turkey", "TR"},
		{"Демократическая Республика Конго", "CD"}, {"Congo, Rep.", "CG"}, {"Республика Корея", "KR"}, {"Корея (КНДР)", "KP"},
		{"KZ-75", "KZ-75"}, {"Алма-Ата", "KZ-75"}, {"Almaty Region", "KZ-19"}, {"Алматы облысы", "KZ-19"}, {"г. Алматы", "KZ-75"},
		{"Nur-Sultan", "KZ-71"}, {"область Ұлытау", "KZ-62"}, {"СНГ", "CIS"}, {"ТМД", "CIS"}, {"CEI", "CIS"}, {"ЕАЭС", "EAEU"},
		{"Areas, nes", "_X"}, {"Bunkers", "QQ"}, {"CSHH", "CSHH"}, {"USSR", "SUHH"}, {"Kosovo", "XK"}, {"XC", "XC"},
	} {
		a, err := LookupArea(c.text)
		if err != nil || a.Code != c.want {
			t.Errorf("LookupArea(%q) = %s, %v; want %s", c.text, a.Code, err, c.want)
		}
	}
}
