package ui

import (
	"explorer/app/view"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// block shows one block of a panel: real controls and its markup. Both
// places exist in every block, so that a changed block changes in place.
func (p *program) block(b view.Block) app.UI {
	group := app.Elem("div").Class("controls live-only").Role("group").Aria("label", labelOr(b)).Hidden(len(b.Controls) == 0).
		Body(controls(b.Controls)...)
	parts := []app.UI{group, p.slot(b.ID, b.Markup)}
	if b.After {
		parts[0], parts[1] = parts[1], parts[0]
	}
	return app.Elem("div").Class("block " + b.Class).Body(parts...)
}

func labelOr(b view.Block) string {
	if b.Label != "" {
		return b.Label
	}
	return b.ID
}

func controls(list []view.Control) []app.UI {
	var out []app.UI
	for _, c := range list {
		out = append(out, control(c))
	}
	return out
}

func control(c view.Control) app.UI {
	switch c.Kind {
	case view.Button:
		b := app.Elem("button").ID(c.ID).Attr("type", "button").Class("act").Attr("disabled", c.Disabled).
			DataSet("set", c.Key+"="+c.Value).Text(c.Label)
		if c.Toggle {
			b = b.Aria("pressed", pressed(c.Pressed))
		}
		return b
	case view.Checkbox:
		return labelled(c, "check", app.Input().Type("checkbox").ID(c.ID).DataSet("key", c.Key).Checked(c.Value == "1").
			Disabled(c.Disabled).AutoComplete(false))
	case view.Select:
		return labelled(c, "field", app.Elem("select").ID(c.ID).DataSet("key", c.Key).Attr("disabled", c.Disabled).
			Body(each(len(c.Choices), func(i int) app.UI {
				return option(c.Choices[i].Value, c.Choices[i].Label, c.Choices[i].Value == c.Value)
			})...))
	}
	in := input(string(c.Kind), c.ID).DataSet("key", c.Key).Attr("value", c.Value).Attr("disabled", c.Disabled)
	if c.Min != "" {
		in = in.Attr("min", c.Min)
	}
	if c.Max != "" {
		in = in.Attr("max", c.Max)
	}
	if c.Step != "" {
		in = in.Attr("step", c.Step)
	}
	if c.Text != "" {
		in = in.Aria("valuetext", c.Text)
	}
	return labelled(c, "field", in)
}

func pressed(on bool) string {
	if on {
		return "true"
	}
	return "false"
}

func labelled(c view.Control, class string, input app.UI) app.UI {
	parts := []app.UI{app.Elem("span").Class("control-label").Text(c.Label)}
	if c.Mark != "" {
		parts = append(parts, app.Elem("span").Class("ours").Text(c.Mark))
	}
	parts = append(parts, input)
	if c.Text != "" {
		parts = append(parts, app.Elem("span").Class("control-text").Text(c.Text))
	}
	if c.Hint != "" {
		parts = append(parts, app.Elem("span").Class("hint").Text(c.Hint))
	}
	return app.Elem("label").Class(class).Attr("for", c.ID).Body(parts...)
}
