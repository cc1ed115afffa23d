package press

// hereCounted gives enterprises that are told to be in "the country" the one other
// country that their sentence names for their host, and no country of another clause
// for their origin: "Узбекистан — партнёр Польши, в стране работает 120 польских
// компаний". Of several it may be any.
func (p *parse) hereCounted(f *frame, areas []area) []area {
	from, to := p.round(f.at, p.boundary)
	if !p.inflects() || !f.entry.Has("count") || !p.between(from, to, isHereCountry) {
		return areas
	}
	var own []area
	for _, a := range areas {
		if a.role == "in" && !a.adjective && !a.capital {
			return areas
		}
		if a.adjective || a.role == "with" || a.role == "from" || a.role == "share" {
			own = append(own, a)
		}
	}
	if len(own) != 1 {
		return areas
	}
	host := ""
	for k := 0; k < from; k++ {
		a := p.mentions[k].area
		switch {
		case p.class(k) != "area" || a.code == own[0].code || a.code == host || a.group || a.code == "?":
		case host != "":
			return own
		default:
			host = a.code
		}
	}
	if host == "" {
		return own
	}
	return append(own, area{code: host, role: "in"})
}

// isHereCountry says whether a word is "in the country", "the republic".
func isHereCountry(m *mention) bool { return m.class == "here" && m.entry.Value == "country" }
