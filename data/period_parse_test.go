package data

import (
	"strings"
	"testing"
)

func TestParsePeriod(t *testing.T) {
	for canonical, spellings := range map[string][]string{
		"2024": {"2024", "2024 год", "2024 года", "2024 г.", "202452", "12M 2024", "12 месяцев 2024 года", "Jan-Dec 2024",
			"за январь-декабрь 2024 года", "Jan.-Dec. 2024", "2024 жыл", "2024-01-01/P12M", " 2024 ", "année 2024"},
		"2024-S1": {"2024-S1", "H1 2024", "1H2024", "1H 2024", "2024H1", "2024-H1", "2024S1", "2024-B1", "S1 2024", "H1-2024",
			"Jan-Jun 2024", "January–June 2024", "январь–июнь 2024", "январь—июнь 2024 года", "в январе-июне 2024 г.", "I полугодие 2024",
			"1 полугодие 2024", "1-е полугодие 2024 года", "первое полугодие 2024 года", "в первом полугодии 2024 года", "6 месяцев 2024",
			"қаңтар-маусым 2024", "2024 жылғы қаңтар–маусым", "2024 жылғы I жартыжылдық", "2024 жылғы 1-жартыжылдық", "2024 жылдың бірінші жартыжылдығында",
			"1er semestre 2024", "premier semestre 2024", "janvier-juin 2024", "first half of 2024", "first half-year 2024", "6M 2024", "Q1-Q2 2024", "I-II кварталы 2024"},
		"2024-S2":        {"second half 2024", "2e semestre 2024", "июль–декабрь 2024", "II полугодие 2024"},
		"2024-Q1":        {"2024-Q1", "Q1 2024", "1Q2024", "2024Q1", "2024 Q1", "I квартал 2024", "1-й квартал 2024 года", "T1 2024", "1T2024", "1er trimestre 2024", "2024 жылғы 1-тоқсан", "Jan-Mar 2024", "3M 2024"},
		"2024-Q3":        {"2024-Q3", "третий квартал 2024", "3e trimestre 2024", "III квартал 2024 года", "third quarter of 2024", "2024 жылғы үшінші тоқсан"},
		"2024-Q4":        {"T4 2024", "четвёртый квартал 2024"},
		"2024-07":        {"2024-07", "202407", "2024M07", "2024-M07", "2024-M7", "Jul. 2024", "July 2024", "июль 2024", "в июле 2024 года", "juillet 2024", "2024 жылғы шілде", "2024 July"},
		"2019-05":        {"May. 2019", "май 2019", "mai 2019", "201905"},
		"2024-08":        {"Aug. 2024", "août 2024", "август 2024 г.", "тамыз 2024"},
		"2024-01":        {"1 month 2024", "январь 2024", "қаңтар 2024"},
		"2017-01":        {"2017-M01", "2017M01"},
		"2024-12-31":     nil,
		"2017-01-01/P4M": {"2017-T1", "2017T1", "Jan-Apr 2017", "4 месяца 2017"},
		"2017-09-01/P4M": {"2017-T3"},
		"2024-01-01/P9M": {"2024-01-01/P9M", "9M 2024", "9 месяцев 2024", "9 мес. 2024", "за 9 месяцев 2024 года", "Jan-Sep 2024", "January–September 2024",
			"9 mois 2024", "9 premiers mois 2024", "2024 жылғы 9 ай", "2024 жылдың 9 айында", "январь-сентябрь 2024", "I-III кварталы 2024"},
		"2023-07-01/P12M": {"июль 2023 – июнь 2024", "Jul 2023 - Jun 2024"},
		"2023-03-15/P7M":  {"2023-03-15/P7M"},
		"2024-01-01":      {"31.12.2023", "2023-12-31", "2024-01-01", "01.01.2024", "на 1 января 2024 года", "31 December 2023", "Dec 31, 2023", "end of 2023", "на конец 2023 года", "fin 2023", "2023 жылдың соңында"},
		"2024-07-15":      {"15.07.2024", "15 июля 2024 г.", "15 juillet 2024"},
	} {
		for _, s := range spellings {
			p, err := ParsePeriod(s)
			if err != nil || p.String() != canonical {
				t.Errorf("%q is %v (%v), expected %s", s, p, err, canonical)
			}
		}
	}
}

func TestParsePeriodRefuses(t *testing.T) {
	for s, why := range map[string]string{
		"12_2019":         "ambiguous",
		"12.2019":         "ambiguous",
		"12/2019":         "ambiguous",
		"06/07/2024":      "day cannot be told from the month",
		"13-07-2024":      "day cannot be told from the month",
		"2023-2024":       "one year or many",
		"2017-T4":         "a year has 3 of them",
		"2024-Q5":         "a year has 4 of them",
		"2024-S3":         "a year has 2 of them",
		"2024-13":         "a year has 12 of them",
		"2024-00":         "found number 0",
		"201913":          "a year has 12 of them",
		"2024-02-30":      "the calendar has no day",
		"31.11.2024":      "the calendar has no day",
		"Sep-Jan 2024":    "found months 9 to 1",
		"13M 2024":        "found months 1 to 13",
		"2024-01-01/P0M":  "no months",
		"2024-01-01/P1Y":  "not a period",
		"0000":            "not between 1000 and 2999",
		"0999":            "not between 1000 and 2999",
		"3000":            "not between 1000 and 2999",
		"end of 2999":     "not between 1000 and 2999",
		"9999-12-31":      "not between 1000 and 2999",
		"":                "not a period",
		"2024-7":          "not a period",
		"24":              "not a period",
		"H1":              "not a period",
		"half 2024":       "not a period",
		"20240701":        "not a period",
		"2024-Q":          "not a period",
		"Q1 24":           "not a period",
		"last year":       "not a period",
		"2024?":           "not a period",
		"-2024":           "not a period",
		"2024 2025":       "not a period",
		"2024;DROP TABLE": "not a period",
	} {
		p, err := ParsePeriod(s)
		if err == nil || !strings.Contains(err.Error(), why) || !strings.Contains(err.Error(), "expected") {
			t.Errorf("%q is %v (%v), expected an error with %q", s, p, err, why)
		}
	}
}

func FuzzParsePeriod(f *testing.F) {
	for _, s := range []string{"2024", "H1 2024", "9M 2024", "январь–июнь 2024 года", "2024-01-01/P9M", "31.12.2023", "2017-T1", "201952", "12_2019"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePeriod(s)
		if err != nil {
			return
		}
		if q, err := ParsePeriod(p.String()); err != nil || q != p {
			t.Fatalf("%q is %v, which reads as %v (%v)", s, p, q, err)
		}
	})
}

func FuzzPeriodString(f *testing.F) {
	f.Add(2024, 1, 1, 6)
	f.Fuzz(func(t *testing.T, year, month, day, months int) {
		year, month, day, months = 1000+mod(year, 1999), 1+mod(month, 12), 1+mod(day, 28), mod(months, 1000)
		p := Period{NewDate(year, month, day), int16(months)}
		if months == 0 {
			p = At(p.Start)
		}
		if q, err := ParsePeriod(p.String()); err != nil || q != p {
			t.Fatalf("%v reads as %v (%v)", p, q, err)
		}
		if PeriodOfNumber(p.Number()) != p {
			t.Fatalf("%v packed is %v", p, PeriodOfNumber(p.Number()))
		}
	})
}

// mod is the remainder that is never negative.
func mod(a, b int) int { return ((a % b) + b) % b }
