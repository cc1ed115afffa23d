package press

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestZZ(t *testing.T) {
	f, err := os.Open("/tmp/r8e-in.txt")
	if err != nil {
		t.Skip()
	}
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		ctx, text, ok := strings.Cut(sc.Text(), "||")
		if !ok {
			ctx, text = "", sc.Text()
		}
		l := languageOf("ru", "")
		for _, line := range []string{strings.TrimSpace(ctx), strings.TrimSpace(text)} {
			tokens := l.script.rewrite(tokenize(line), line)
			for _, s := range l.sentences(tokens) {
				p := l.scan(line, tokens, s)
				for k := range p.mentions {
					m := &p.mentions[k]
					x := ""
					switch m.class {
					case "amount":
						x = fmt.Sprintf("%v %v dir=%d sign=%d lead=%s h=%v", m.amount.measure, m.amount.figure, m.amount.direction, m.amount.sign, m.amount.lead, m.amount.figure.Hedge)
					case "when":
						x = fmt.Sprintf("%+v main=%v", m.when, p.isMain(k))
					case "area":
						x = fmt.Sprintf("%+v", m.area)
					}
					alt := ""
					if m.lexeme != nil {
						for _, e := range m.lexeme.entries {
							alt += e.class + "=" + e.value + "[" + e.features + "] "
						}
					}
					fmt.Printf("%d:%s[%s/%s]«%s» %s {%s}\n", k, m.class, m.entry.value, m.entry.features, p.words(m.from, m.to), x, alt)
				}
				fmt.Println("--")
			}
		}
		doc := Article{Lang: "ru", Context: strings.TrimSpace(ctx), Text: strings.TrimSpace(text), Explain: true}
		for _, s := range Extract(doc, (&context{}).published) {
			fmt.Printf("%s %s-%s %+v k=%v %v\n", s.Indicator, s.Reporter, s.Partner, s.When, s.Kind, s.Figure)
		}
	}
}
