package state

import "explorer/app/record"

// Bounds of what the timeline can show.
var (
	Earliest = record.At(2006, 1, 1, 0, 0)
	Latest   = record.At(2027, 1, 1, 0, 0)
)

// ShortestWindow is as far as one can zoom in.
const ShortestWindow = 6 * record.Hour

// Zoom scales the window by factor (below 1 zooms in) around a moment that
// keeps its place, and keeps it inside the bounds.
func Zoom(w record.Span, factor float64, around record.Moment) record.Span {
	length := float64(w.To-w.From) * factor
	length = min(max(length, float64(ShortestWindow)), float64(Latest-Earliest))
	at := 0.5
	if w.To > w.From {
		at = float64(around-w.From) / float64(w.To-w.From)
	}
	from := record.Moment(float64(around) - at*length)
	return inside(record.Span{From: from, To: from + record.Moment(length)})
}

// Pan moves the window by a fraction of its length.
func Pan(w record.Span, fraction float64) record.Span {
	d := record.Moment(float64(w.To-w.From) * fraction)
	return inside(record.Span{From: w.From + d, To: w.To + d})
}

// follow moves the window so that t lies in its middle.
func follow(w record.Span, t record.Moment) record.Span {
	half := (w.To - w.From) / 2
	from := t - half
	if from > t-half%record.Day {
		from = from.StartOfDay()
	}
	return inside(record.Span{From: from, To: from + (w.To - w.From)})
}

// inside shifts a window into the bounds, keeping its length.
func inside(w record.Span) record.Span {
	if w.From < Earliest {
		w.To += Earliest - w.From
		w.From = Earliest
	}
	if w.To > Latest {
		w.From -= w.To - Latest
		w.To = Latest
	}
	w.From = max(w.From, Earliest)
	return w
}

func clampT(t record.Moment) record.Moment { return min(max(t, Earliest), Latest-1) }
