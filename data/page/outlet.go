package page

import (
	"bytes"
	"net/url"
	"regexp"
	"strings"
)

// hostName is a well-formed name of a host with a domain, in the letters that
// the domain name system has.
var hostName = regexp.MustCompile(`^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)

// savedFrom is what browsers write at the head of a page that they save.
var savedFrom = regexp.MustCompile(`<!-- saved from url=\(\d+\)(\S+) -->`)

// savedAddress returns the address that a saved page is from.
func savedAddress(utf8 []byte) string {
	if m := savedFrom.FindSubmatch(utf8[:min(len(utf8), 4096)]); m != nil {
		return string(bytes.TrimSpace(m[1]))
	}
	return ""
}

// findAddresses gathers the addresses of a page: what it says of itself, then
// where it was had from.
func (p *page) findAddresses(utf8 []byte, from string) []string {
	out := append([]string{}, p.metas["og:url"]...)
	out = append(out, p.doc.Find(`link[rel~="canonical"]`).First().AttrOr("href", ""))
	out = append(out, p.metas["twitter:url"]...)
	for _, o := range p.notes.articles {
		out = append(out, o.text("url"), o.text("mainEntityOfPage"))
	}
	return append(out, from, savedAddress(utf8))
}

// outlet returns the domain of the newspaper, where the page tells it.
func (p *page) outlet() string {
	candidates := p.addresses
	if publisher := p.publisher(); publisher != nil {
		candidates = append(candidates, publisher.text("url"), publisher.text("@id"))
	}
	if p.article != nil {
		candidates = append(candidates, p.article.text("publisher")) // where it is an address
	}
	for _, c := range candidates {
		if host := hostOf(c); host != "" {
			return host
		}
	}
	return ""
}

// hostOf returns the domain of an address, empty for none.
func hostOf(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return ""
	}
	host := strings.ToLower(u.Hostname())
	if len(host) > 253 || !hostName.MatchString(host) || !strings.ContainsAny(host, "abcdefghijklmnopqrstuvwxyz") {
		return ""
	}
	return strings.TrimPrefix(host, "www.")
}

// publisher returns what the JSON-LD says of the outlet.
func (p *page) publisher() object {
	candidates := p.notes.others
	if p.article != nil {
		candidates = append([]object{p.article}, candidates...)
	}
	for _, o := range candidates {
		if publisher := p.notes.object(o, "publisher"); publisher != nil {
			return publisher
		}
	}
	return nil
}

// outletName returns the name of the newspaper, empty where the page does not
// tell it.
func (p *page) outletName() string {
	candidates := []string{p.meta("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_publisher"), p.publisher().text("name")}
	if said := p.article.text("publisher"); !strings.Contains(said, "#") && !strings.Contains(said, "://") {
		candidates = append(candidates, said)
	}
	for _, name := range candidates {
		name = squeeze(clean(name))
		if name != "" && len(name) <= 200 && hostOf("https://"+name) == "" { // a domain is no name
			return name
		}
	}
	return ""
}
