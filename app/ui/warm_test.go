package ui

import (
	"fmt"
	"math/rand"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"explorer/app/analysis/psr"
	"explorer/app/browser"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// headWords are the words of the as-of panel's head, which p.head writes one
// by one.
var headWords = regexp.MustCompile(`(id="asof-(?:day|weekday|clock|level)")[^<]*<`)

// shown is everything that a program keeps between two states, by its place.
func shown(p *program) map[string]string {
	all := map[string]string{
		"detail": p.pics.detail(p), "overlays": p.pics.overlays(p), "list": p.pics.list(p),
		"timeline": p.pics.timeline(p, p.s.Width), "overview": p.pics.overview(p),
		"intro": p.pics.intro(p), "answer": p.pics.answer(p),
	}
	list := append(append([]view.Block{p.pics.filters(p)}, p.pics.asof(p)...), p.pics.blocks(p)...)
	for _, b := range list {
		all[b.ID] = headWords.ReplaceAllString(b.Markup(), "$1<") + fmt.Sprint(b.Class, b.Label, b.After, b.Controls)
	}
	return all
}

// fresh is a program that has shown nothing yet. It looks at a copy of the
// record, so that nothing kept for the record itself can help it.
func fresh(r *record.Record, s state.State) *program {
	mine := *r
	p := newProgram(psr.New(&mine), browser.Page{Lang: string(s.Lang)})
	p.page, p.s = true, s
	return p
}

func compare(t *testing.T, why string, warm *program) {
	t.Helper()
	now, want := shown(warm), shown(fresh(warm.x.Record, warm.s))
	if len(now) != len(want) {
		t.Errorf("%s: %d parts, a fresh program shows %d", why, len(now), len(want))
	}
	for id := range want {
		if now[id] != want[id] {
			t.Errorf("%s: %s is not what a fresh program shows", why, id)
		}
	}
}

// others are other values for each field of the state.
func others(r *record.Record) map[string][]func(*state.State) {
	set := func(list ...func(*state.State)) []func(*state.State) { return list }
	fields := map[string][]func(*state.State){
		"Lang": set(func(s *state.State) { s.Lang = text.En }),
		"W": set(func(s *state.State) {
			s.W = record.Span{From: record.At(2022, 7, 1, 0, 0), To: record.At(2022, 10, 1, 0, 0)}
		},
			func(s *state.State) { s.W.To += record.Hour }),
		"Layers": set(func(s *state.State) { s.Layers = s.Layers.With(record.State, false) },
			func(s *state.State) { s.Layers = 0 }),
		"Q":       set(func(s *state.State) { s.Q = "dujiangyan" }),
		"Who":     set(func(s *state.State) { s.Who = "grid" }),
		"Where":   set(func(s *state.State) { s.Where = "chengdu" }),
		"Conf":    set(func(s *state.State) { s.Conf = "disputed" }),
		"Present": set(func(s *state.State) { s.Present = true }),
		"Embed":   set(func(s *state.State) { s.Embed = true }),
		"Root":    set(func(s *state.State) { s.Root = "../" }),
		"Width":   set(func(s *state.State) { s.Width = 343 }, func(s *state.State) { s.Width = 901 }),
		"Playing": set(func(s *state.State) { s.Playing = true }),
		"Speed":   set(func(s *state.State) { s.Speed = 4 }),
		"Pause":   set(func(s *state.State) { s.Pause = !s.Pause }),
		"Loop":    set(func(s *state.State) { s.Loop = s.W }),
		"Theme":   set(func(s *state.State) { s.Theme = "dark" }),
		"Help":    set(func(s *state.State) { s.Help = true }),
		"Blank":   set(func(s *state.State) { s.Blank = true }),
		"Reduced": set(func(s *state.State) { s.Reduced = true }),
		"Notices": set(func(s *state.State) { s.Notices = "n" }),
		"Intro":   set(func(s *state.State) { s.Intro = !s.Intro }),
	}
	const day = record.Day
	for _, by := range []record.Moment{-1, 7, record.Hour, day, -30 * day, 8 * day, -2000 * day, 900 * day} {
		fields["T"] = append(fields["T"], func(s *state.State) { s.T += by })
	}
	for _, id := range append(append([]string{}, state.Proposals...), state.Aspects...) {
		fields["On"] = append(fields["On"], func(s *state.State) { s.On = s.On.With(id, !s.On.Has(id)) })
		fields["Asked"] = append(fields["Asked"], func(s *state.State) { s.Asked = id })
	}
	for _, v := range state.Views {
		fields["View"] = append(fields["View"], func(s *state.State) { s.View = v })
	}
	for _, id := range []string{"", "e-20220821-level1", "e-20220819-hydro-440", "e-20220814-notice"} {
		fields["Event"] = append(fields["Event"], func(s *state.State) { s.Event = id })
	}
	shaped := []string{"energy-lg-office", "chengdu", "e-20220825-meeting", "all.0", "a3", "2.5", "-4", "load.hydro", "none"}
	for _, o := range state.Schema {
		for _, v := range append(append([]string{}, shaped...), o.Values...) {
			if o.Accepts(v) && v != o.Default {
				fields["Opt"] = append(fields["Opt"], func(s *state.State) { s.Opt, _ = s.Opt.With(o.Key, v) })
			}
		}
	}
	return fields
}

func TestWarmEqualsFreshForEveryFieldOfTheState(t *testing.T) {
	r := ours(t)
	fields := others(r)
	for i := range reflect.TypeFor[state.State]().NumField() {
		if name := reflect.TypeFor[state.State]().Field(i).Name; len(fields[name]) == 0 {
			t.Errorf("nothing perturbs the state's %s", name)
		}
	}
	for _, v := range state.Views {
		base := state.Default(text.Zh)
		base.View, base.Event, base.On = v, "e-20220821-level1", base.On.With("data", true)
		warm := fresh(r, base)
		for name, list := range fields {
			for n, change := range list {
				if name == "Opt" && !concerns(change, base, v) {
					continue
				}
				warm.s = base
				shown(warm)
				change(&warm.s)
				compare(t, fmt.Sprintf("%s: %s, value %d", v, name, n), warm)
			}
		}
	}
}

// concerns tells whether a change of options is one of the view's own; the
// random walk mixes all of them.
func concerns(change func(*state.State), s state.State, v state.View) bool {
	was := s
	change(&s)
	for _, o := range state.OptionsOf(v).All() {
		if o.Of(s) != o.Of(was) {
			return true
		}
	}
	return false
}

func TestWarmEqualsFreshOnARandomWalk(t *testing.T) {
	r := ours(t)
	var names []string
	fields := others(r)
	for i := range reflect.TypeFor[state.State]().NumField() {
		names = append(names, reflect.TypeFor[state.State]().Field(i).Name)
	}
	rnd := rand.New(rand.NewSource(821))
	warm := fresh(r, state.Default(text.En))
	var walk []string
	for range 150 {
		if len(walk) == 15 {
			walk, warm.s = nil, state.Default(text.En) // back where it has been before
		}
		name := names[rnd.Intn(len(names))]
		fields[name][rnd.Intn(len(fields[name]))](&warm.s)
		walk = append(walk, name)
		warm.s.T = min(max(warm.s.T, state.Earliest), state.Latest-1)
		compare(t, strings.Join(walk, " "), warm)
		if t.Failed() {
			return
		}
	}
}

func TestTheDetailNamesDatesWhateverThePlayhead(t *testing.T) {
	p := open(t, browser.Page{Lang: "en", Hash: "event=e-20220821-level1"})
	at := func(m record.Moment) string {
		p.send(state.Scrubbed{T: m})
		return p.pics.detail(p)
	}
	same, other := at(record.At(2022, 8, 21, 9, 0)), at(record.At(2022, 8, 10, 9, 0))
	if same != other || !strings.Contains(same, `>21 Aug<`) || strings.Contains(same, ">"+text.ThatDay.En+"<") {
		t.Error("a date of the detail depends on the playhead")
	}
}
