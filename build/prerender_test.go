package main

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

func TestNormaliseRepairsWhatGoAppPrints(t *testing.T) {
	for _, c := range []struct {
		name string
		ui   app.UI
		want string
	}{
		{"a true aria attribute keeps its value", app.Button().Aria("pressed", true).Text("A"), `<button aria-pressed="true">A</button>`},
		{"a false boolean is absent", app.Input().Type("checkbox").Checked(false), `<input type="checkbox"/>`},
		{"a true boolean stays", app.Input().Type("checkbox").Checked(true), `<input checked="" type="checkbox"/>`},
		{"attributes are sorted", app.Div().Title("t").ID("i").Class("c").DataSet("z", "1"), `<div class="c" data-z="1" id="i" title="t"></div>`},
		{"indentation is taken out of inline text", app.P().Body(app.Text("a "), app.Strong().Text("b"), app.Text(", c")), `<p>a <strong>b</strong>, c</p>`},
		{"a leading space of the text's own stays", app.P().Body(app.Strong().Text("b"), app.Text(" c")), `<p><strong>b</strong> c</p>`},
		{"neighbouring texts join without a gap", app.P().Body(app.Text("8"), app.Text("21")), `<p>821</p>`},
		{"raw markup keeps its texts", app.Div().Body(app.Raw(`<p> x <b>y</b> </p>`)), `<div><p> x <b>y</b> </p></div>`},
		{"a raw table may leave tbody out", app.Div().Body(app.Raw(`<table><tr><td>1</td></tr></table>`)), `<div><table><tbody><tr><td>1</td></tr></tbody></table></div>`},
		{"svg keeps the case of its names", app.Div().Body(app.Raw(`<svg viewBox="0 0 1 1"><path d="M0,0"></path></svg>`)), `<div><svg viewBox="0 0 1 1"><path d="M0,0"></path></svg></div>`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := normalise(app.HTMLString(c.ui))
			if err != nil {
				t.Fatal(err)
			}
			if got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestNormaliseRefusesToGuess(t *testing.T) {
	for _, c := range []struct {
		name string
		ui   app.UI
		want string
	}{
		{"a quoted attribute", app.Div().Attr("aria-label", `50% of "votes"`), "quoted as a Go string"},
		{"a block inside a paragraph", app.P().Body(app.Div().Text("x"), app.Div()), "a browser would move it"},
		{"a text with a line break", app.P().Body(app.Text("a\nb"), app.Br()), "line break of its own"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := normalise(app.HTMLString(c.ui))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %q, error %v; want an error with %q", got, err, c.want)
			}
		})
	}
}
