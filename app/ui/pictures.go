package ui

import (
	"explorer/app/chart"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/view"
)

// pictures remembers the last markup of each slot by what it depends on, so
// that a redraw makes only what has changed.
type pictures struct {
	main, over, det, lay memo
	lead, ans            memo
	cursorHTML           string
	panel                asofMemo
	blockKey             state.State
	blockList, drawn     []view.Block // as of now, and as go-app last laid them out
	filterKey            state.State
	filterBlock          view.Block
}

type memo struct {
	key    state.State
	markup string
}

func (m *memo) get(key state.State, make func() string) string {
	if m.markup == "" || m.key != key {
		m.key, m.markup = key, make()
	}
	return m.markup
}

// timeline depends on neither the playhead nor the layers: one is a line over
// it, the others are hidden by style.
func (c *pictures) timeline(p *program, width int) string {
	key := quiet(p.s)
	key.T, key.Layers, key.Width = 0, 0, width
	if key.View != state.Timeline {
		key.View = state.Network // all others share the compact picture
	}
	return c.main.get(key, func() string {
		s := p.s
		s.Width = width
		return view.Timeline(p.x, s, view.Shadows(p.x.Record, s)).SVG()
	})
}

func (c *pictures) overview(p *program) string {
	key := state.State{Lang: p.s.Lang, W: p.s.W}
	return c.over.get(key, func() string { return view.Overview(p.x.Record, p.s) })
}

func (c *pictures) detail(p *program) string {
	if p.s.Event == "" {
		return ""
	}
	key := state.State{Lang: p.s.Lang, Event: p.s.Event, Root: p.s.Root}
	return c.det.get(key, func() string { return view.Detail(p.x.Record, p.s) })
}

func (c *pictures) overlays(p *program) string {
	if p.s.On == 0 {
		return ""
	}
	key := state.State{Lang: p.s.Lang, On: p.s.On, Root: p.s.Root}
	return c.lay.get(key, func() string { return view.OverlayPanel(p.x.Record, p.s) })
}

func (c *pictures) blocks(p *program) []view.Block {
	key := quiet(p.s)
	if c.blockList == nil || c.blockKey != key {
		c.blockKey, c.blockList = key, view.Blocks(p.x.Record, p.s)
	}
	return c.blockList
}

func (c *pictures) filters(p *program) view.Block {
	s := p.s
	key := state.State{Lang: s.Lang, Q: s.Q, Who: s.Who, Where: s.Where, Conf: s.Conf}
	if c.filterBlock.ID == "" || c.filterKey != key {
		c.filterKey, c.filterBlock = key, view.Filters(p.x.Record, s)
	}
	return c.filterBlock
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
