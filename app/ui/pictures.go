package ui

import (
	"explorer/app/chart"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/view"
	"explorer/app/views"
)

// pictures holds the one memo of the program: what each place of the page
// shows, by all of the state that it depends on, so that a redraw makes only
// what has changed.
type pictures struct {
	memo       view.Memo
	cursorHTML string
	panel      asofMemo
	drawn      []view.Block // as go-app last laid them out
}

// The keys of the memo. Fields of the state that a place does not show are
// zero in its key.
type (
	mainKey     struct{ state.State }
	overviewKey struct{ state.State }
	overlayKey  struct{ state.State }
	answerKey   struct{ state.State }
	introKey    struct{ state.State }
	listKey     struct{ state.State }
	filterKey   struct{ state.State }
	panelKey    struct{ state.State }
	detailKey   struct{ state.State }
)

// kept is how many of a place's last looks stay: a reader goes to and fro.
const kept = 2

// timeline depends on neither the playhead nor the layers: one is a line over
// it, the others are hidden by style.
func (c *pictures) timeline(p *program, width int) string {
	key := quiet(p.s)
	key.T, key.Layers, key.Width = 0, 0, width
	if key.View != state.Timeline {
		key.View = state.Network // all others share the compact picture
	}
	return view.Keep(&c.memo, kept, mainKey{key}, func() string {
		s := p.s
		s.Width = width
		return view.Timeline(p.x, s, views.Shadows(p.x.Record, s)).SVG()
	})
}

func (c *pictures) overview(p *program) string {
	key := overviewKey{state.State{Lang: p.s.Lang, W: p.s.W}}
	return view.Keep(&c.memo, kept, key, func() string { return view.Overview(p.x.Record, p.s) })
}

// detail says of some events that they are of the playhead's day.
func (c *pictures) detail(p *program) string {
	if p.s.Event == "" {
		return ""
	}
	key := detailKey{state.State{Lang: p.s.Lang, Event: p.s.Event, Root: p.s.Root}}
	return view.Keep(&c.memo, kept, key, func() string { return view.Detail(p.x.Record, p.s) })
}

func (c *pictures) overlays(p *program) string {
	if p.s.On == 0 {
		return ""
	}
	key := overlayKey{state.State{Lang: p.s.Lang, On: p.s.On, Root: p.s.Root}}
	return view.Keep(&c.memo, kept, key, func() string { return view.OverlayPanel(p.x.Record, p.s) })
}

// listOf is what the record's list below the app depends on.
func listOf(s state.State) listKey {
	return listKey{state.State{Lang: s.Lang, Root: s.Root, Q: s.Q, Who: s.Who, Where: s.Where, Conf: s.Conf}}
}

// list is the record's list below the app.
func (c *pictures) list(p *program) string {
	return view.Keep(&c.memo, kept, listOf(p.s), func() string { return view.RecordList(p.x.Record, p.s) })
}

func (c *pictures) blocks(p *program) []view.Block {
	return view.Keep(&c.memo, kept, panelKey{quiet(p.s)}, func() []view.Block {
		return views.Blocks(&c.memo, p.x.Record, p.s)
	})
}

func (c *pictures) filters(p *program) view.Block {
	s := p.s
	key := filterKey{state.State{Lang: s.Lang, Q: s.Q, Who: s.Who, Where: s.Where, Conf: s.Conf, Layers: s.Layers}}
	return view.Keep(&c.memo, kept, key, func() view.Block { return view.Filters(p.x.Record, s) })
}

// cursor is made once: afterwards only its place and words change, by place,
// flag and words.
func (c *pictures) cursor(p *program) string {
	if c.cursorHTML == "" {
		c.cursorHTML = view.Cursor(p.x, p.s)
	}
	return c.cursorHTML
}

// quiet drops what no picture shows.
func quiet(s state.State) state.State {
	s.Playing, s.Speed, s.Pause, s.Help, s.Blank, s.Reduced = false, 0, false, false, false, false
	s.Notices, s.Theme, s.Loop, s.Present, s.Embed = "", "", record.Span{}, false, false
	s.Intro, s.Asked = false, ""
	return s
}

// frameOf is the place of the plot inside the drawing of a width.
func frameOf(width int) chart.Frame { return chart.FrameOf(float64(width)) }
