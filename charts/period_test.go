package charts

import (
	"testing"

	"oborot/data"
)

func TestPeriodNames(t *testing.T) {
	type words struct{ period, against, short string }
	tests := []struct {
		period data.Period
		want   map[string]words
	}{
		{data.Half(2024, 1), map[string]words{
			"en": {"first half of 2024", "against the first half of 2024", "H1 2024"},
			"ru": {"первое полугодие 2024 года", "к первому полугодию 2024 года", "I полугодие 2024"},
			"kk": {"2024 жылдың бірінші жартыжылдығы", "(2024 жылдың бірінші жартыжылдығымен салыстырғанда)", "I жартыжылдық 2024"},
			"fr": {"premier semestre 2024", "par rapport au premier semestre 2024", "S1 2024"},
		}},
		{data.Half(2023, 2), map[string]words{"en": {"second half of 2023", "against the second half of 2023", "H2 2023"}}},
		{data.Quarter(2024, 3), map[string]words{
			"en": {"third quarter of 2024", "against the third quarter of 2024", "Q3 2024"},
			"ru": {"третий квартал 2024 года", "к третьему кварталу 2024 года", "III кв. 2024"},
		}},
		{data.Span(2024, 1, 9), map[string]words{
			"en": {"January–September 2024", "against January–September 2024", "Jan–Sep 2024"},
			"ru": {"январь–сентябрь 2024 года", "к январю–сентябрю 2024 года", "янв.–сент. 2024"},
			"kk": {"2024 жылғы қаңтар–қыркүйек", "(2024 жылғы қаңтар–қыркүйек кезеңімен салыстырғанда)", "қаң.–қыр. 2024"},
		}},
		{data.Year(2023), map[string]words{"en": {"2023", "against 2023", "2023"}, "ru": {"2023 год", "к 2023 году", "2023"}}},
		{data.Month(2024, 5), map[string]words{"en": {"May 2024", "against May 2024", "May 2024"}, "ru": {"май 2024 года", "к маю 2024 года", "май 2024"}}},
		{data.At(data.NewDate(2023, 12, 31)), map[string]words{"en": {"end of 2023", "against the end of 2023", "end of 2023"}}},
		{data.At(data.NewDate(2024, 6, 30)), map[string]words{"en": {"30 June 2024", "against 30 June 2024", "30 June 2024"}}},
		{data.Span(2023, 11, 4), map[string]words{"en": {"1 November 2023 to 29 February 2024", "against 1 November 2023 to 29 February 2024", "1 November 2023 to 29 February 2024"}}},
	}
	for _, test := range tests {
		for lang, want := range test.want {
			l := mustLanguage(t, lang)
			got := words{spaced(l.period(test.period)), spaced(l.against(test.period)), spaced(l.short(test.period))}
			if got != want {
				t.Errorf("%s in %s: %q, expected %q", test.period, lang, got, want)
			}
		}
	}
}
