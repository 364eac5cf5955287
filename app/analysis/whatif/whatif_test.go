package whatif

import (
	"math"
	"math/rand"
	"strconv"
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/text"
	"explorer/build/source"
)

func load(t *testing.T) *record.Record {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// with sets choices as a link writes them, on top of none.
func with(t *testing.T, pairs ...string) Choices {
	t.Helper()
	c := Choices{Level: map[string]int{}, Lever: map[string]Setting{}}
	for i := 0; i < len(pairs); i += 2 {
		key, value := pairs[i], pairs[i+1]
		kind, id, _ := strings.Cut(key, "_")
		n, err := strconv.ParseFloat(strings.TrimPrefix(value, "a"), 64)
		switch {
		case key == "gap":
			c.Reading = value
		case key == "base" && value == "after":
			c.After = true
		case key == "rule":
			c.Rule = value
		case kind == "am" && err == nil:
			c.Level[id] = int(n)
		case kind == "lv" && value == "off":
			c.Lever[id] = Setting{Off: true}
		case kind == "lv" && err == nil && value[0] == 'a':
			c.Lever[id] = Setting{Level: int(n)}
		case kind == "lv" && err == nil:
			c.Lever[id] = Setting{Own: true, Value: n}
		default:
			t.Fatalf("choice %s=%s is refused", key, value)
		}
	}
	return c
}

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestLeversAtZeroReproduceTheRecordExactly(t *testing.T) {
	r := load(t)
	for _, id := range ReadingIDs {
		s := Choices{}
		if id != "served" {
			s = with(t, "gap", id)
		}
		o := Result(r, s)
		if len(o.Steps) != 0 || o.Left != o.Reading.Gap || o.Start != o.Reading.Gap {
			t.Errorf("%s: %+v, want the reading's own gap and no step", id, o)
		}
		if h := Shifted(r, s); h.Any() || h.Energy.Hi != 0 {
			t.Errorf("%s: the record as it is moves a response: %+v", id, h)
		}
		if list := Shadows(r, s); len(list) != 0 {
			t.Errorf("%s: the record as it is casts shadows: %v", id, list)
		}
	}
}

// Expected values are those of parameters.json and series.json.
func TestTheLedgerHoldsTheRecordedNumbers(t *testing.T) {
	r := load(t)
	for _, c := range []struct {
		id   string
		want Band
	}{
		{"served", Band{17, 18}}, // gap-20220820-derived
		{"hind", Band{20, 20}},   // gap-2022-nea
		{"peak", Band{5.9, 5.9}}, // 65 − peak-served-2022
	} {
		if g := Read(r, c.id).Gap; !near(g.Lo, c.want.Lo) || !near(g.Hi, c.want.Hi) {
			t.Errorf("%s: gap %v, want %v", c.id, g, c.want)
		}
	}
	want := map[string]float64{"hydro-normal": 900, "hydro-lost": 460, "hydro-left": 440, "imports": 132, "thermal": 306, "recorded-sum": 878}
	for _, b := range Energy(r) {
		if !near(b.Amount(), want[b.ID]) {
			t.Errorf("%s: %v, want %v", b.ID, b.Amount(), want[b.ID])
		}
	}
}

func TestEveryWaterfallAddsUp(t *testing.T) {
	r := load(t)
	lists := [][]Bar{Energy(r)}
	for _, id := range ReadingIDs {
		lists = append(lists, Read(r, id).Bars)
	}
	for _, bars := range lists {
		at := 0.0
		for i, b := range bars {
			switch b.Kind {
			case BarLess, BarMore:
				if !near(b.From, at) {
					t.Errorf("%s starts at %v, the bar before ends at %v", b.ID, b.From, at)
				}
			case BarResult:
				if i > 0 && !near(b.To, at) {
					t.Errorf("%s is %v, the bars before leave %v", b.ID, b.To, at)
				}
			}
			at = b.To
		}
	}
}

func TestEveryLeverHasWordsAndSourcedNumbers(t *testing.T) {
	r := load(t)
	for i := range Levers {
		l := &Levers[i]
		w := text.ModelLeverByID(l.ID)
		for _, p := range []text.Pair{w.Title, w.How, w.Range, w.Disprove} {
			if p.Zh == "" || p.En == "" {
				t.Errorf("%s lacks a word", l.ID)
			}
		}
		if l.Most(r) <= 0 {
			t.Errorf("%s has no bound", l.ID)
		}
		if full, ok := l.Full(r); ok != l.HasRange() || full.Lo > full.Hi || full.Lo < 0 {
			t.Errorf("%s: range %v %v", l.ID, full, ok)
		} else if ok && !full.Contains(l.Middle(r)) {
			t.Errorf("%s: centre %v outside %v", l.ID, l.Middle(r), full)
		}
		checkRefs(t, r, l.ID, l.Refs())
	}
	_, _, refs := ImportCap(r)
	checkRefs(t, r, "import cap", refs)
	checkRefs(t, r, "stop", StopFreed.Refs())
	for _, id := range ReadingIDs {
		for _, b := range Read(r, id).Bars {
			checkRefs(t, r, b.ID, b.Expr.Refs())
		}
	}
	for _, b := range Energy(r) {
		if b.Expr != nil {
			checkRefs(t, r, b.ID, b.Expr.Refs())
		}
		if text.ModelBar(b.ID).Zh == b.ID {
			t.Errorf("bar %s has no name", b.ID)
		}
	}
	for _, id := range SignalIDs {
		if b := specs[id].base; b != nil {
			checkRefs(t, r, id, b(2022).Refs())
		}
	}
}

func checkRefs(t *testing.T, r *record.Record, what string, refs []Ref) {
	t.Helper()
	if len(refs) == 0 {
		t.Errorf("%s rests on no recorded number", what)
	}
	for _, ref := range refs {
		if _, ok := ref.Value(r); !ok {
			t.Errorf("%s: %v is not in the record", what, ref)
		}
		a := ref.About(r)
		if len(a.Sources) == 0 {
			t.Errorf("%s: %v has no source", what, ref)
		}
		for _, id := range a.Sources {
			if r.Source(id) == nil {
				t.Errorf("%s: %v names an unknown source %s", what, ref, id)
			}
		}
	}
}

func TestTheBandContainsEveryPointResult(t *testing.T) {
	r := load(t)
	rng := rand.New(rand.NewSource(1))
	levels := []string{"off", "a1", "a2", "a3", "a4", "0.7", "2", "3", "9"}
	for n := 0; n < 300; n++ {
		pairs := []string{}
		for i := range Levers {
			pairs = append(pairs, "lv_"+Levers[i].ID, levels[rng.Intn(len(levels))])
		}
		if rng.Intn(2) == 0 {
			pairs = append(pairs, "base", "after")
		}
		if g := []string{"served", "hind", "peak"}[rng.Intn(3)]; g != "served" {
			pairs = append(pairs, "gap", g)
		}
		s := with(t, pairs...)
		o := Result(r, s)
		for k := 0; k < 20; k++ {
			gap := pick(rng, o.Reading.Gap)
			var in []applied
			for _, st := range o.Steps {
				in = append(in, applied{st.Lever, st.Choice, Point(pick(rng, st.Effect))})
			}
			got := left(r, s, gap, in)
			if got < o.Left.Lo-1e-9 || got > o.Left.Hi+1e-9 {
				t.Fatalf("%v: point result %v outside %v", pairs, got, o.Left)
			}
		}
		for _, st := range o.Steps {
			if st.Left.Lo < 0 || st.Left.Lo > st.Left.Hi || st.Counted.Lo > st.Counted.Hi+1e-9 {
				t.Fatalf("%v: step %s is not a band: %+v", pairs, st.Lever.ID, st)
			}
		}
	}
}

func pick(rng *rand.Rand, b Band) float64 { return b.Lo + rng.Float64()*b.Width() }

func TestMoreAmbitionNeverLeavesALargerGap(t *testing.T) {
	r := load(t)
	for _, group := range []string{"region", "public", "plan"} {
		last := Result(r, Choices{}).Left
		for _, level := range []string{"1", "2", "3", "4"} {
			got := Result(r, with(t, "am_"+group, level)).Left
			if got.Lo > last.Lo+1e-9 || got.Hi > last.Hi+1e-9 {
				t.Errorf("%s %s: %v after %v", group, level, got, last)
			}
			last = got
		}
	}
}

func TestIntervalArithmeticIsInclusionMonotone(t *testing.T) {
	rng := rand.New(rand.NewSource(2))
	band := func() Band { a, b := rng.Float64()*20, rng.Float64()*20; return Band{min(a, b), max(a, b)} }
	for n := 0; n < 500; n++ {
		a, b, k := band(), band(), rng.Float64()*3
		x, y := pick(rng, a), pick(rng, b)
		for name, c := range map[string]struct {
			band Band
			v    float64
		}{
			"plus": {a.Plus(b), x + y}, "minus": {a.Minus(b), x - y}, "times": {a.Times(k), x * k},
			"floor": {a.Minus(b).AtLeast(0), max(0, x-y)}, "cap": {a.AtMost(b.Lo), min(x, b.Lo)},
		} {
			if c.v < c.band.Lo-1e-9 || c.v > c.band.Hi+1e-9 {
				t.Fatalf("%s of %v and %v: %v outside %v", name, a, b, c.v, c.band)
			}
		}
	}
}

func TestTheAnswersAReaderLooksFor(t *testing.T) {
	r := load(t)
	// Demand response alone: 17–18 GW less 7.03–11 GW (dr-max-2024, dr-pool-2024).
	o := Result(r, with(t, "lv_dr", "a4"))
	if o.Closed() != "no" || !near(o.Left.Lo, 6) || !near(o.Left.Hi, 10.97) {
		t.Errorf("demand response alone leaves %v (%s)", o.Left, o.Closed())
	}
	// After the stop, of about 7 GW, only what exceeds it counts.
	o = Result(r, with(t, "lv_dr", "a4", "base", "after"))
	if !near(o.Left.Lo, 17-7-4) || !near(o.Left.Hi, 18-7-0.03) || !o.Steps[0].Overlap {
		t.Errorf("after the stop demand response leaves %v", o.Left)
	}
	// The import levers: 6.5 + 4 + 3 are capped at 12 + 4 − 5.5.
	o = Result(r, with(t, "am_region", "4"))
	if !near(o.Left.Lo, 17-10.5) || !near(o.Left.Hi, 18) || !o.Steps[2].Capped {
		t.Errorf("imports leave %v, %+v", o.Left, o.Steps)
	}
}

func TestWhenTheRulesFire(t *testing.T) {
	r := load(t)
	for _, c := range []struct {
		why     string
		opts    []string
		at      string
		notice  int
		level   int
		signals string
	}{
		{"2 of 3 as published: Bloomberg's inflow and Jingwei's load of 16 August", []string{"rule", "two"}, "2022-08-16", -2, 5, "nat inflow load "},
		{"2 of 3 with data shared at once: July's inflow and the load reported on 9 August", []string{"rule", "two", "am_data", "4"}, "2022-08-09", 5, 12, "inflow load "},
		{"broad: Chengdu's and the national orange warning", []string{"rule", "broad"}, "2022-07-12", 33, 40, "nat cd "},
		{"strict as published: hydropower of 19 August", []string{"rule", "strict"}, "2022-08-19", -5, 2, "nat load hydro "},
	} {
		rule, ok := RuleOf(with(t, c.opts...))
		if !ok {
			t.Fatalf("%s: no rule", c.why)
		}
		a := Run(r, rule)
		used := ""
		for _, h := range a.Used {
			used += h.Signal + " "
		}
		if a.At.Date() != c.at || a.LeadNotice != c.notice || a.LeadLevel != c.level || used != c.signals {
			t.Errorf("%s: %s, leads %d and %d, used %s", c.why, a.At, a.LeadNotice, a.LeadLevel, used)
		}
	}
}

func TestARuleNeverUsesWhatWasNotYetKnown(t *testing.T) {
	r := load(t)
	for _, p := range Presets {
		for _, within := range []float64{-1, 0, 3} {
			p.Within = within
			a := Run(r, p)
			for _, h := range a.Used {
				if h.Sight.Known > a.At {
					t.Errorf("%s: %s was known on %s, after %s", p.ID, h.Signal, h.Sight.Known, a.At)
				}
				if within < 0 && h.Sight.Known < h.Sight.Published {
					t.Errorf("%s: %s counts before it was published", p.ID, h.Signal)
				}
			}
			for _, g := range a.Signals {
				for _, rd := range g.Readings {
					if rd.Known < rd.From {
						t.Errorf("%s: %s is known before it begins", p.ID, g.ID)
					}
				}
			}
		}
	}
	// A monthly mean waits for its month: July's inflow, under data at once.
	rule, _ := Preset("two")
	rule.Within = 0
	for _, g := range Watch(r, rule, 2022) {
		if g.ID == "inflow" && g.Readings[0].Known.Date() != "2022-07-31" {
			t.Errorf("July's inflow is known on %s", g.Readings[0].Known)
		}
	}
}

func TestPrecisionDecidesWhatAThresholdMayClaim(t *testing.T) {
	for _, c := range []struct {
		v           float64
		precision   string
		above       bool
		yes, unsure bool
	}{
		{47, "at-least", true, false, true},
		{60, "at-least", true, true, false},
		{60, "at-most", true, false, true},
		{-60, "at-most", false, true, false},
		{-60, "at-least", false, false, true},
		{-30, "at-most", false, false, true},
		{-40, "about", false, true, false},
	} {
		limit := 50.0
		if !c.above {
			limit = -40
		}
		yes, unsure := meets(c.v, limit, c.precision, c.above)
		if yes != c.yes || unsure != c.unsure {
			t.Errorf("%s %v: yes %v unsure %v", c.precision, c.v, yes, unsure)
		}
	}
}

func TestOtherYearsAreCheckedOnlyWhereDataExist(t *testing.T) {
	r := load(t)
	two, _ := Preset("two")
	for _, y := range Check(r, two) {
		// The load signal alone is past the year before in 2023, 2024 and 2025.
		if y.Signals[2] != Fires || y.Signals[0] != Unknown || y.Rule != Unknown {
			t.Errorf("%d: %v %v", y.Year, y.Signals, y.Rule)
		}
	}
	own := Rule{ID: "own", K: 1, Signals: []string{"load"}, Heat: "red", Within: -1}
	for _, y := range Check(r, own) {
		if y.Rule != Fires {
			t.Errorf("%d: load alone is %v", y.Year, y.Rule)
		}
	}
}

func TestWarningAndDutyMoveResponsesTogether(t *testing.T) {
	r := load(t)
	// The meeting of 9 August to the notice of 14 August, cut by half: 2.5 days.
	h := Shifted(r, with(t, "am_duty", "2"))
	if got := h.Moves[0].Earliest.String(); got != "2022-08-11T12:00" || h.Moves[0].Delay != 5 || h.Moves[1].Delay != 12 {
		t.Errorf("half the delay: %s, %+v", got, h.Moves)
	}
	if !near(h.Energy.Hi, 7*24*2.5) || h.Energy.Lo != 0 {
		t.Errorf("energy %v", h.Energy)
	}
	// A rule that fires after 9 August moves nothing.
	if h := Shifted(r, with(t, "rule", "two")); h.Any() || h.ByRule {
		t.Errorf("the 2-of-3 as published moved %+v", h.Moves)
	}
	h = Shifted(r, with(t, "rule", "broad", "am_duty", "4"))
	if !h.ByRule || h.Moves[0].Earliest.Date() != "2022-07-12" {
		t.Errorf("both: %+v", h)
	}
}

func TestSwitchesCountAsTheSmallestStep(t *testing.T) {
	r := load(t)
	s := Choices{}
	s.On = map[string]bool{"public": true}
	a, b := Result(r, s).Left, Result(r, with(t, "am_public", "1")).Left
	if a != b {
		t.Errorf("switch %v, level 1 %v", a, b)
	}
	if len(Shadows(r, s)) == 0 {
		t.Error("a switch that acts casts no shadow")
	}
	s.On = map[string]bool{"warning": true}
	if rule, ok := RuleOf(s); !ok || rule.ID != "two" {
		t.Errorf("the early-warning switch gives rule %v", rule)
	}
}

func TestOwnValuesAreHeldAtTheirBounds(t *testing.T) {
	r := load(t)
	o := Result(r, with(t, "lv_dr", "99"))
	if c := o.Steps[0].Choice; !c.Own || !c.Clipped || c.Value != 11 {
		t.Errorf("%+v", c)
	}
}

func TestTheTornadoPutsTheWidestFirst(t *testing.T) {
	r := load(t)
	for _, s := range []Choices{Choices{}, with(t, "am_region", "4", "am_public", "3", "base", "after")} {
		base, swings, _ := Tornado(r, s)
		for i, sw := range swings {
			if i > 0 && sw.Width() > swings[i-1].Width()+1e-9 {
				t.Errorf("%s is wider than the one before", sw.ID)
			}
			if sw.Worst < sw.Best-1e-9 {
				t.Errorf("%s: worst %v below best %v", sw.ID, sw.Worst, sw.Best)
			}
		}
		if base < 0 {
			t.Error("base below zero")
		}
	}
}
