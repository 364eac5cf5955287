package ui

import (
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// timeline lays out the main view: layers, picture, as-of panel, playback,
// overlays. Beside other views only what moves the playhead and switches
// layers and overlays stays.
func (p *program) timeline() app.UI {
	s := p.s
	main := s.View == state.Timeline
	overview := `<span hidden></span>`
	if main {
		overview = p.pics.overview(p)
	}
	outer, class := "timeline-view", "split"
	if !main {
		outer, class = "timeline-view beside", "split compact"
	}
	if s.View == state.Evidence {
		class += " only-detail" // an opened event is read here too
	}
	return app.Elem("div").Class(outer).Body(
		app.Elem("div").Class("bar").Hidden(s.View == state.Evidence).Body(p.layers(), p.overlays()),
		p.slot("answer", func() string { return p.pics.answer(p) }),
		app.Elem("div").Class(class).Body(
			app.Elem("div").Class("pictures").Body(
				app.Elem("div").ID("timeline").Class("drawing").Body(p.drawing()...),
				app.Elem("p").Class("legend").Hidden(!main).Text(text.LegendLine.In(s.Lang)),
				app.Elem("div").ID("overview").Class("overview").Hidden(!main).Body(app.Raw(overview)),
				p.playback(),
				app.Elem("div").Class("more").Hidden(s.View == state.Evidence).Body(p.options(), p.windows()),
			),
			p.aside(),
		),
		p.slot("overlays", func() string { return p.pics.overlays(p) }),
	)
}

// drawing is the picture with its cursor. The prerendered page has the
// picture twice, laid out for wide and for narrow screens; live it is drawn
// for the real width.
func (p *program) drawing() []app.UI {
	if p.page {
		return []app.UI{
			app.Elem("div").Class("pic").Body(app.Raw(p.pics.timeline(p, p.s.Width))),
			app.Raw(p.pics.cursor(p)),
		}
	}
	return []app.UI{
		app.Elem("div").Class("pic wide").Body(app.Raw(p.pics.timeline(p, prerenderWide))),
		app.Raw(p.pics.cursor(p)),
		app.Elem("div").Class("pic narrow").Body(app.Raw(p.pics.timeline(p, prerenderNarrow))),
	}
}

// Widths for which the build draws the timeline.
const (
	prerenderWide   = 900
	prerenderNarrow = 343
)

func (p *program) layers() app.UI {
	l := p.s.Lang
	return app.Elem("fieldset").Class("layers").Body(each(len(record.Layers), func(i int) app.UI {
		layer := record.Layers[i]
		return check("layer-"+string(layer), text.Layer(string(layer)).In(l), p.s.Layers.Has(layer), "layer "+string(layer))
	}, app.Elem("legend").Text(text.LayerGroup.In(l)))...)
}

// check is a checkbox with its label; its change is read from its id.
func check(id, label string, on bool, class string) app.UI {
	return app.Elem("label").Class("check "+class).Attr("for", id).Body(
		input("checkbox", id).Attr("checked", on),
		app.Elem("span").Text(label),
	)
}

func (p *program) windows() app.UI {
	l := p.s.Lang
	return app.Elem("div").Class("windows live-only").Role("group").Aria("label", text.WindowGroup.In(l)).Body(each(len(presets), func(i int) app.UI {
		return app.Elem("button").Attr("type", "button").Class("act").DataSet("act", "window:"+presets[i].key).
			Aria("pressed", pressed(presets[i].w == p.s.W)).Text(presets[i].label.In(l))
	},
		act("zoom-in", "+", text.ZoomIn.In(l)),
		act("zoom-out", "−", text.ZoomOut.In(l)),
		act("pan-left", "‹", text.PanLeft.In(l)),
		act("pan-right", "›", text.PanRight.In(l)),
	)...)
}

var presets = []struct {
	key   string
	label text.Pair
	w     record.Span
}{
	{"default", text.WindowDefault, state.DefaultW},
	{"level", text.WindowLevel, record.Span{From: record.At(2022, 8, 20, 0, 0), To: record.At(2022, 9, 2, 0, 0)}},
	{"summer", text.WindowSummer, record.Span{From: record.At(2022, 7, 1, 0, 0), To: record.At(2022, 10, 1, 0, 0)}},
	{"year", text.WindowYear, record.Span{From: record.At(2022, 1, 1, 0, 0), To: record.At(2023, 1, 1, 0, 0)}},
	{"all", text.WindowAll, record.Span{From: state.Earliest, To: state.Latest}},
}

// act is a small button; name is its spoken name when its label is a sign.
func act(action, label, name string) app.UI {
	b := app.Elem("button").Attr("type", "button").Class("act").DataSet("act", action).Text(label)
	if name != "" {
		b = b.Aria("label", name).Title(name)
	}
	return b
}

func (p *program) playback() app.UI {
	s := p.s
	l := s.Lang
	label, sign := text.Play.In(l), "▶"
	if s.Playing {
		label, sign = text.Pause.In(l), "❚❚"
	}
	return app.Elem("div").Class("playback live-only").Hidden(s.View == state.Evidence).Role("group").Aria("label", text.PlayGroup.In(l)).Body(
		app.Elem("button").ID("play").Attr("type", "button").Class("play").DataSet("act", "play").Aria("label", label).Text(sign),
		app.Elem("span").ID("now").Class("now").Aria("hidden", "true"),
		stepButton("prev-turn", "«", text.PrevTurn.In(l), false),
		stepButton("prev-event", "‹", text.PrevEvent.In(l), false),
		stepButton("next-event", "›", text.NextEvent.In(l), true),
		stepButton("next-turn", "»", text.NextTurn.In(l), true),
	)
}

// stepButton is a sign with its words, which a phone leaves out.
func stepButton(action, sign, label string, after bool) app.UI {
	words := app.Elem("span").Class("words").Text(label)
	mark := app.Elem("span").Class("sign").Aria("hidden", "true").Text(sign)
	b := app.Elem("button").Attr("type", "button").Class("act step").DataSet("act", action).Aria("label", label)
	if after {
		return b.Body(words, mark)
	}
	return b.Body(mark, words)
}

// options are the playback's settings, which need not be under the thumb.
func (p *program) options() app.UI {
	s := p.s
	l := s.Lang
	return app.Elem("div").Class("play-options live-only").Hidden(s.View == state.Evidence).Role("group").Aria("label", text.PlayOptions.In(l)).Body(
		app.Elem("label").Class("check").Attr("for", "speed").Body(
			app.Elem("span").Text(text.Speed.In(l)),
			app.Elem("select").ID("speed").Body(each(len(state.Speeds), func(i int) app.UI {
				v := text.Number(state.Speeds[i])
				return option(v, v+"×", state.Speeds[i] == s.Speed)
			})...),
		),
		check("pause-turns", text.PauseAtTurns.In(l), s.Pause, ""),
		act("loop-start", "[", text.LoopStart.In(l)),
		act("loop-end", "]", text.LoopEnd.In(l)),
		app.Elem("button").Attr("type", "button").Class("act").DataSet("act", "loop-clear").Hidden(s.Loop == record.Span{}).Text(text.LoopClear.In(l)),
	)
}

func (p *program) overlays() app.UI {
	l := p.s.Lang
	return app.Elem("div").Class("switches").Body(
		p.switches("proposal", text.ProposalGroup.In(l), state.Proposals),
		p.switches("aspect", text.AspectGroup.In(l), state.Aspects),
	)
}

func (p *program) switches(kind, label string, ids []string) app.UI {
	return app.Elem("fieldset").Class("switch-group").Body(each(len(ids), func(i int) app.UI {
		return app.Elem("label").Class("check switch").Attr("for", kind+"-"+ids[i]).Body(
			input("checkbox", kind+"-"+ids[i]).Attr("checked", p.s.On.Has(ids[i])),
			app.Elem("b").Text(state.Letter(ids[i])),
			app.Elem("span").Text(text.OverlayShort(ids[i]).In(p.s.Lang)),
		)
	}, app.Elem("legend").Text(label))...)
}
