package data

import "strings"

// monthWords are the names of the months in English, French, Russian and
// Kazakh. A star stands for an ending of up to five letters.
var monthWords = [12]string{
	"january jan janvier janv январ* янв қаңтар* қаң",
	"february feb février fevrier févr fév феврал* фев ақпан* ақп",
	"march mar mars март* мар наурыз* нау",
	"april apr avril avr апрел* апр сәуір* сәу",
	"may mai май мая мае мамыр* мам",
	"june jun juin июн* маусым* мау",
	"july jul juillet juil июл* шілде* шіл",
	"august aug août aout август* авг тамыз* там",
	"september sep sept septembre сентябр* сен сент қыркүйек* қыркүйег* қыр",
	"october oct octobre октябр* окт қазан* қаз",
	"november nov novembre ноябр* ноя қараша* қар",
	"december dec décembre decembre déc декабр* дек желтоқсан* жел",
}

// ordinalWords are first to fourth, in words and in Roman numerals. The letter
// і of Kazakh often stands for the numeral.
var ordinalWords = [4]string{
	"i і first premier première перв* бірінші",
	"ii іі second deuxième втор* екінші",
	"iii ііі third troisième трет* үшінші",
	"iv іv fourth quatrième четверт* төртінші",
}

// kindWords are the other words of periods.
var kindWords = map[rune]string{
	wordHalf:    "h s b half semestre полугоди* жартыжылд* жартыжылдық* жартыжылдығы*",
	wordQuarter: "q quarter trimestre квартал* тоқсан*",
	wordTerm:    "t",
	wordMonths:  "m month months mois месяц* мес ай айда айы айында айлық",
	wordLength:  "p",
	wordEnd:     "end fin конец конце соңы соңында",
	wordFiller: "of in for the at as year st nd rd th " +
		"de du des en au le la à l année er e ème premiers " +
		"за в на г год года году годы й я е го ый ое ая ый первых первые " +
		"ж жыл жылғы жылы жылдың ші шы",
}

// periodWords finds a word, or a stem that ends in a star.
var periodWords = readPeriodWords()

func readPeriodWords() map[string]periodToken {
	words := map[string]periodToken{}
	add := func(list string, t periodToken) {
		for word := range strings.FieldsSeq(list) {
			words[word] = t
		}
	}
	for i, list := range monthWords {
		add(list, periodToken{kind: wordMonth, n: i + 1})
	}
	for i, list := range ordinalWords {
		add(list, periodToken{kind: 'n', n: i + 1})
	}
	for kind, list := range kindWords {
		add(list, periodToken{kind: kind})
	}
	return words
}
