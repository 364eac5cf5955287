package view

import (
	"strconv"

	"explorer/app/analysis/psr"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// Cursor is the playhead over the timeline, with the veil over what is still
// to come. It is one slider: moving it is one transform, set by ui, whatever
// the number of events.
func Cursor(x *psr.Index, s state.State) string {
	var w markup.Writer
	w.Open("div", "class", "plot")
	w.Open("div", "id", "cursor", "class", "cursor", "style", "transform:"+CursorAt(s))
	w.Leaf("div", "class", "veil")
	w.Open("div", "id", "playhead", "class", "playhead", "role", "slider", "tabindex", "0",
		"aria-label", text.Playhead.In(s.Lang), "aria-orientation", "horizontal",
		"aria-valuemin", strconv.FormatInt(int64(s.W.From), 10), "aria-valuemax", strconv.FormatInt(int64(s.W.To), 10),
		"aria-valuenow", strconv.FormatInt(int64(s.T), 10), "aria-valuetext", CursorWords(x, s))
	w.Elem("span", MomentText(s.Lang, s.T), "id", "flag", "class", "flag", "style", "transform:"+FlagAt(s), "aria-hidden", "true")
	w.Close("div")
	w.Close("div")
	w.Close("div")
	return w.String()
}

// CursorAt is the playhead's place as a style transform: a share of the
// plot's own width, so that it holds at any width.
func CursorAt(s state.State) string {
	return "translateX(" + strconv.FormatFloat(CursorShare(s)*100, 'f', 3, 64) + "%)"
}

// FlagAt shifts the playhead's flag: it hangs from its middle, but near an end
// of the plot it ends where the plot ends.
func FlagAt(s state.State) string {
	const edge = 0.1 // share of the plot that is near an end
	f := CursorShare(s)
	shift := min(f/edge, 1) * 50
	if f > 1-edge {
		shift = 50 + (f-(1-edge))/edge*50
	}
	return "translateX(" + strconv.FormatFloat(-min(max(shift, 0), 100), 'f', 1, 64) + "%)"
}

// FlagText is what the flag says: the moment, with an arrow towards a playhead
// outside the window; out is then "1".
func FlagText(s state.State) (words, out string) {
	words = MomentText(s.Lang, s.T)
	switch {
	case s.T < s.W.From:
		return "← " + words, "1"
	case s.T > s.W.To:
		return words + " →", "1"
	}
	return words, "0"
}

// CursorShare is the playhead's place as a share of the plot; just outside it
// when the playhead is outside the window.
func CursorShare(s state.State) float64 {
	f := float64(s.T-s.W.From) / float64(s.W.To-s.W.From)
	return min(max(f, -0.001), 1.001)
}

// CursorWords is the playhead's value in words, for those who hear it.
func CursorWords(x *psr.Index, s state.State) string {
	level := text.LevelNone
	if l, _ := x.LevelAt(s.T); l != nil {
		level = text.ResponseLevel(l.Level)
	}
	return text.PlayheadValue.Fill(s.Lang, MomentText(s.Lang, s.T), text.Weekday(s.Lang, s.T.Weekday()),
		text.TrackLevel.In(s.Lang)+text.Colon.In(s.Lang)+level.In(s.Lang))
}

// DragUnit is what a drag over a plot of this width snaps to, so that a pixel
// never stands for a false precision.
func DragUnit(w record.Span, width float64) record.Moment {
	perPixel := float64(w.To-w.From) / max(width, 1)
	for _, unit := range []record.Moment{1, 5, 15, 30, record.Hour, 3 * record.Hour, 6 * record.Hour, record.Day} {
		if float64(unit) >= perPixel {
			return unit
		}
	}
	return record.Day
}
