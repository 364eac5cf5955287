// Package text holds every word, date and number a reader sees, in Simplified
// Chinese and English. Other packages of app contain no Chinese characters
// (a test looks), so a missing translation cannot hide elsewhere.
//
// Words are package variables of type Pair, one file per view:
//
//	var LayerPressure = Pair{"压力", "Pressure"}
//	text.LayerPressure.In(lang)
//
// The package knows no record, no browser and no clock.
package text

import "strings"

// Lang is a reader's language.
type Lang string

// The two languages of the site.
const (
	Zh Lang = "zh"
	En Lang = "en"
)

// Langs lists the languages in the order in which pages are built.
var Langs = []Lang{Zh, En}

// Tag is the BCP 47 tag for the html element: zh-CN or en.
func (l Lang) Tag() string {
	if l == En {
		return "en"
	}
	return "zh-CN"
}

// Other is the language one switch away.
func (l Lang) Other() Lang {
	if l == En {
		return Zh
	}
	return En
}

// Pair is one text in both languages.
type Pair struct {
	Zh string `json:"zh"`
	En string `json:"en"`
}

// In picks the text of a language.
func (p Pair) In(l Lang) string {
	if l == En {
		return p.En
	}
	return p.Zh
}

// Empty tells whether neither language has a text.
func (p Pair) Empty() bool { return p.Zh == "" && p.En == "" }

// Fill replaces {0}, {1}… by args, in both languages' own order.
func (p Pair) Fill(l Lang, args ...string) string {
	return fill(p.In(l), args)
}

func fill(s string, args []string) string {
	for i, a := range args {
		s = strings.ReplaceAll(s, "{"+string(rune('0'+i))+"}", a)
	}
	return s
}

// Split cuts a note of the form "Chinese / English" into its half for l.
// A note without the separator is returned whole: figures and terms are
// written once where they are the same in both languages.
func Split(note string, l Lang) string {
	zh, en, ok := strings.Cut(note, " / ")
	if !ok {
		return note
	}
	if l == En {
		return strings.TrimSpace(en)
	}
	return strings.TrimSpace(zh)
}
