package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"oborot/data"
)

// resolve reads the words of the selection into codes.
func (s *selection) resolve() error {
	for i, word := range s.indicators {
		indicator, err := data.LookupIndicator(word)
		if err != nil {
			return usagef("--indicator: %w", err)
		}
		s.indicators[i] = indicator.Code
	}
	if err := s.resolveCodes(); err != nil {
		return err
	}
	if err := s.currency.resolve(); err != nil {
		return err
	}
	var err error
	for _, area := range []struct {
		flag, word string
		code       *string
	}{{"reporter", s.reporter, &s.reporterCode}, {"partner", s.partner, &s.partnerCode}} {
		if area.word == "" {
			continue
		}
		found, err := data.LookupArea(area.word)
		if err != nil {
			return usagef("--%s: %w", area.flag, err)
		}
		*area.code = found.Code
	}
	if s.basisValue, err = data.ParseBasis(s.basis); err != nil {
		return usagef("--basis: %w", err)
	}
	if s.asOf != "" {
		if s.asOfValue, err = data.ParseDate(s.asOf); err != nil {
			return usagef("--as-of: %w", err)
		}
	}
	return s.resolvePeriods()
}

// resolveCodes reads --unit, --product and --provider, in any case and by any
// name of theirs.
func (s *selection) resolveCodes() error {
	if s.unit != "" {
		unit, err := data.LookupUnit(s.unit)
		if err != nil {
			return usagef("--unit: %w", err)
		}
		s.unit = unit.Code
	}
	s.product = strings.ToUpper(s.product)
	if scheme, code, found := strings.Cut(s.product, ":"); s.product != "" && s.product != data.Total && (!found || scheme == "" || code == "") {
		return usagef("--product %q is none, expected TOTAL or a code with its classification: HS:2709", s.product)
	}
	if s.provider == "" {
		return nil
	}
	code, err := providerCode(s.provider)
	if err != nil {
		return usagef("--provider: %w", err)
	}
	s.provider = code
	return nil
}

// providerCode reads a provider: a code or name of provider.csv, or the domain
// of a newspaper.
func providerCode(word string) (string, error) {
	if p, err := data.LookupProvider(word); err == nil {
		return p.Code, nil
	} else if !domain.MatchString(word) {
		return "", fmt.Errorf("%w, or an outlet's domain such as example.com", err)
	}
	return word, nil
}

// domain is the form of a host's name.
var domain = regexp.MustCompile(`^[a-z0-9-]+(\.[a-z0-9-]+)+$`)

// resolvePeriods reads --period, --against, --freq and --by.
func (s *selection) resolvePeriods() error {
	var err error
	if s.period != "" {
		if s.periodValue, err = data.ParsePeriod(s.period); err != nil {
			return usagef("--period: %w", err)
		}
	}
	if s.against != "yoy" && s.against != "previous" {
		if s.againstValue, err = data.ParsePeriod(s.against); err != nil {
			return usagef("--against: %w, or yoy or previous", err)
		}
	}
	if _, ok := s.periodValue.Previous(); s.against == "previous" && !s.periodValue.IsZero() && !ok {
		return usagef("--against previous: the period before %s is not one that the calendar repeats; name it", s.periodValue)
	}
	if s.freq != "" {
		if s.freqValue, err = data.ParseFreq(s.freq); err != nil {
			return usagef("--freq: %w", err)
		}
	}
	if dimensions := []string{"", "reporter", "partner", "product", "period", "provider"}; !slices.Contains(dimensions, s.by) {
		return usagef("--by %q is unknown, expected reporter, partner, product, period or provider", s.by)
	}
	return nil
}
