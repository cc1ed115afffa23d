package press

import (
	"fmt"
	"strings"
	"testing"

	"oborot/data/lexicon"
	"oborot/data/page"
)

// articleText is a text of the length of some hundred articles.
func articleText() string {
	paragraphs := []string{
		"Министр торговли Чехии посетил Астану и провёл переговоры с коллегами. Стороны обсудили поставки оборудования, подготовку кадров и работу деловых советов.",
		"По его словам, за январь–август 2019 года товарооборот между Казахстаном и Чехией составил 312,4 млн долларов, что на 8,5% больше, чем за аналогичный период прошлого года. Экспорт вырос на 12% и достиг 190 млн долларов, импорт — на 3%, до 122,4 млн.",
		"В столице работают 17 предприятий с участием чешского капитала. Создано более 400 рабочих мест, а урожай в этом году превысил 2 млн тонн.",
		"Участники встречи договорились провести следующее заседание комиссии весной и пригласили бизнесменов на выставку, которая откроется 14 марта.",
	}
	var b strings.Builder
	for b.Len() < 1<<20 {
		for _, p := range paragraphs {
			b.WriteString(p)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func BenchmarkExtract(b *testing.B) {
	text := articleText()
	languages()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if len(Extract(Article{Lang: "ru", Text: text}, 20191001)) == 0 {
			b.Fatal("nothing found")
		}
	}
}

// BenchmarkExtractKazakh reads a language whose words are cut from their endings.
func BenchmarkExtractKazakh(b *testing.B) {
	text := strings.Repeat(
		"Чехияның сауда министрі Астанаға келіп, әріптестерімен келіссөз жүргізді. Тараптар жабдық жеткізу мен кадр даярлау мәселелерін талқылады.\n"+
			"Оның айтуынша, 2019 жылғы қаңтар–тамызда Қазақстан мен Чехия арасындағы тауар айналымы 312,4 млн долларды құрады, бұл өткен жылдың сәйкес кезеңінен 8,5 пайызға көп.\n"+
			"Елордада чех капиталының қатысуымен 17 кәсіпорын жұмыс істейді. Төрт жүзден астам жұмыс орны ашылды, ал егін көлемі 2 млн тоннадан асты.\n", 1800)
	languages()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if len(Extract(Article{Lang: "kk", Text: text}, 20191001)) == 0 {
			b.Fatal("nothing found")
		}
	}
}

// BenchmarkLong reads 5 MB that say one thing again and again, each time in the
// name of another, and makes records of it. Its speed is that of short texts.
func BenchmarkLong(b *testing.B) {
	var text strings.Builder
	for n := 0; text.Len() < 5<<20; n++ {
		name := strings.Repeat(string(rune('а'+n%32)), 3) + string(rune('а'+n/32%32)) + string(rune('а'+n/1024%32)) + "вич"
		fmt.Fprintf(&text, "По словам посла Чехии в Казахстане П%s, в 2019 году товарооборот Казахстана и Чехии составил 312,4 млн долларов.\n", name)
	}
	languages()
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		n := 0
		for range (article{Article: page.Article{Text: text.String()}}).records("long.txt") {
			n++
		}
		if n != 1 {
			b.Fatalf("%d records, want the one that is repeated", n)
		}
	}
}

// BenchmarkEndless reads one sentence without an end, the worst of inputs.
func BenchmarkEndless(b *testing.B) {
	text := strings.Repeat("экспорт с Китаем, вырос на 5% и 7 млн ", 1<<14)
	languages()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Extract(Article{Lang: "ru", Text: text}, 20191001)
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		for _, code := range []string{"en", "ru"} {
			file, err := files.Open("lang/" + code + ".csv")
			if err != nil {
				b.Fatal(err)
			}
			if _, err := lexicon.Load(code, file); err != nil {
				b.Fatal(err)
			}
		}
	}
}
