package check

import (
	"fmt"
	"net/url"

	"explorer/app/record"
)

func (b *book) judgeSources() {
	for i, s := range b.Sources {
		p := b.entry("sources.json", s.ID, i)
		// Titles and dates stay empty where the publication's own were not seen.
		p.pair("publisher", s.Publisher)
		p.oneOf("lang", s.Lang, sourceLangs)
		p.oneOf("kind", s.Kind, sourceKinds)
		p.oneOf("url_status", s.URLStatus, urlStatuses)
		if s.Published != "" {
			p.time("published", s.Published)
		}
		p.address("url", s.URL)
		switch {
		case s.URL == "" && s.URLStatus != "none":
			p.say("url", "is empty, but url_status is %s", quote(s.URLStatus))
		case s.URL != "" && s.URLStatus == "none":
			p.say("url", "is given, but url_status is \"none\"")
		}
	}
}

// address wants an http or https address, or none.
func (p page) address(field, v string) {
	if v == "" {
		return
	}
	if u, err := url.Parse(v); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		p.say(field, "%s is not an http or https address", quote(v))
	}
}

func (b *book) judgeActors() {
	for i, a := range b.Actors {
		p := b.entry("actors.json", a.ID, i)
		p.pair("name", a.Name)
		p.pair("role", a.Role)
		p.oneOf("level", a.Level, actorLevels)
		p.sources("sources", a.Sources)
	}
}

// judgePlaces wants every place inside one of the next larger kind. As each
// step up is to another kind, a chain of parents always ends at the nation.
func (b *book) judgePlaces() {
	kinds := map[string]string{}
	for _, pl := range b.Places {
		kinds[pl.ID] = pl.Kind
	}
	for i, pl := range b.Places {
		p := b.entry("places.json", pl.ID, i)
		p.pair("name", pl.Name)
		p.oneOf("kind", pl.Kind, placeKinds)
		want, known := parents[pl.Kind]
		switch {
		case !known:
		case want == "" && pl.Parent != "":
			p.say("parent", "a %s lies in no other place", pl.Kind)
		case want != "":
			p.ref("parent", pl.Parent, "places.json")
			if kind, ok := kinds[pl.Parent]; ok && kind != want {
				p.say("parent", "%s is a %s; a %s lies in a %s", quote(pl.Parent), kind, pl.Kind, want)
			}
		}
	}
}

func (b *book) judgeSeries() {
	for i, s := range b.Series {
		p := b.entry("series.json", s.ID, i)
		p.pair("title", s.Title)
		p.unit("unit", s.Unit)
		if len(s.Points) == 0 {
			p.say("points", "is empty")
		}
		p.points(s.Points)
	}
}

// points wants dates in order and each once; a date and the month it lies
// in may stand side by side.
func (p page) points(points []record.Point) {
	seen := map[string]bool{}
	var last record.Span
	for i, pt := range points {
		at := fmt.Sprintf("points[%d].", i)
		p.oneOf(at+"precision", pt.Precision, pointPrecisions)
		p.finite(at+"value", pt.Value)
		p.sources(at+"sources", pt.Sources)
		p.note(at+"note", pt.Note)
		if pt.Window != "" {
			p.window(at+"window", pt.Window)
		}
		span, ok := p.time(at+"date", pt.Date)
		switch {
		case !ok:
			continue
		case seen[pt.Date]:
			p.say(at+"date", "%s is given twice", quote(pt.Date))
		case span.From < last.From && i > 0:
			p.say(at+"date", "%s is before the point above it", quote(pt.Date))
		}
		seen[pt.Date] = true
		last = span
	}
}

func (b *book) judgeParameters() {
	for i, q := range b.Parameters {
		p := b.entry("parameters.json", q.ID, i)
		p.pair("title", q.Title)
		p.unit("unit", q.Unit)
		p.note("note", q.Note)
		p.sources("sources", q.Sources)
		bounds := []struct {
			field string
			v     *float64
		}{{"low", q.Low}, {"value", q.Value}, {"high", q.High}}
		known := 0
		for j, x := range bounds {
			if x.v == nil {
				continue
			}
			known++
			p.finite(x.field, *x.v)
			for _, y := range bounds[j+1:] {
				if y.v != nil && *x.v > *y.v {
					p.say(x.field, "%s is above %s %s", number(*x.v), y.field, number(*y.v))
				}
			}
		}
		if known == 0 {
			p.say("value", "none of low, value and high is known")
		}
	}
}

func (b *book) judgeLinks() {
	for i, l := range b.Links {
		p := b.entry("links.json", l.ID, i)
		p.ref("from", l.From, "actors.json")
		p.ref("to", l.To, "actors.json")
		if l.From != "" && l.From == l.To {
			p.say("to", "is the same as from")
		}
		p.oneOf("kind", l.Kind, linkKinds)
		p.oneOf("certainty", l.Certainty, certainties)
		p.pair("what", l.What)
		p.sources("sources", l.Sources)
		if l.Date != "" {
			p.time("date", l.Date)
		}
		if l.Event != "" {
			p.ref("event", l.Event, events)
		}
		if !l.Planned && !l.Observed {
			p.say("observed", "the link is neither planned nor observed")
		}
	}
}

func (b *book) judgeMetrics() {
	used := map[string]bool{}
	for _, e := range b.Events {
		for _, f := range e.Figures {
			used[f.Metric] = true
		}
	}
	for i, m := range b.Metrics {
		p := b.entry("metrics.json", m.ID, i)
		p.pair("title", m.Title)
		if !used[m.ID] && !b.unread[events] {
			p.say("id", "is used by no figure of events.json")
		}
	}
}

func (b *book) judgeNotes() {
	for i, n := range b.Notes {
		p := b.entry("notes.json", n.ID, i)
		p.oneOf("kind", n.Kind, noteKinds)
		p.pair("text", n.Text)
		p.refs("events", n.Events, events)
	}
}
