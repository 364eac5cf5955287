package history

import (
	"encoding/csv"
	"math"
	"math/rand"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"explorer/app/record"
	"explorer/build/source"
)

var inf = math.Inf(1)

// cosmesis reads testdata/cosmesis.csv: Finkelstein, Wolfe, Biometrics 41
// (1985) 933–945, months until retraction of the breast.
func cosmesis(t *testing.T, chemo string) []Wait {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", "cosmesis.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var waits []Wait
	for i, line := range lines[1:] {
		if line[2] != chemo {
			continue
		}
		lo, err1 := strconv.ParseFloat(line[0], 64)
		hi, err2 := strconv.ParseFloat(line[1], 64)
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		waits = append(waits, Wait{lo, hi, i})
	}
	return waits
}

// Shares and log-likelihood as printed by testdata/turnbull.R: self-consistency
// in plain R until no share moves by 1e-15. Survfit's own drops in that output
// agree with them to the 3e-4 at which it stops.
func TestTurnbullIsThatOfRForTheCosmesisData(t *testing.T) {
	for _, c := range []struct {
		chemo  string
		n      int
		loglik float64
		masses []Mass
		median Range
	}{
		{"0", 46, -58.060021954, []Mass{
			{4, 5, 4.634677399e-02}, {6, 7, 3.336337093e-02}, {7, 8, 8.866736806e-02}, {11, 12, 7.075292179e-02},
			{24, 25, 9.264583659e-02}, {33, 34, 8.178576490e-02}, {38, 40, 1.208798274e-01}, {46, 48, 4.655581364e-01},
		}, Range{38, 40}},
		{"1", 48, -65.6369649077, []Mass{
			{4, 5, 4.328262770e-02}, {5, 8, 4.328262770e-02}, {11, 12, 6.920558336e-02}, {16, 17, 1.453977153e-01},
			{18, 19, 1.410948977e-01}, {19, 20, 1.157459257e-01}, {24, 25, 9.986531074e-02}, {30, 31, 7.088137654e-02},
			{35, 36, 1.608311074e-01}, {44, 48, 5.520641390e-02}, {48, 60, 5.520641390e-02},
		}, Range{19, 20}},
	} {
		got := TurnbullNPMLE(cosmesis(t, c.chemo))
		if !got.Converged || got.N != c.n || !near(got.LogLik, c.loglik, 1e-8) {
			t.Errorf("chemo %s: n %d, log-likelihood %v (gap %g), R has %v", c.chemo, got.N, got.LogLik, got.Gap, c.loglik)
		}
		if len(got.Masses) != len(c.masses) {
			t.Fatalf("chemo %s: %v", c.chemo, got.Masses)
		}
		for i, m := range got.Masses {
			if w := c.masses[i]; m.Lo != w.Lo || m.Hi != w.Hi || !near(m.Share, w.Share, 1e-7) {
				t.Errorf("chemo %s: %v, R has %v", c.chemo, m, w)
			}
		}
		if m := got.Median(); m != c.median || m.Identified() {
			t.Errorf("chemo %s: median %v", c.chemo, m)
		}
	}
}

// survfit(Surv(left, right, type = "interval2")) of testdata/turnbull.R.
func TestTurnbullAgreesWithSurvfitToItsOwnStop(t *testing.T) {
	got := TurnbullNPMLE(cosmesis(t, "1"))
	for at, want := range map[float64]float64{
		10: 0.91343486, 15: 0.84422151, 17: 0.69890550, 19: 0.55765150, 22: 0.44198945,
		28: 0.34209672, 33: 0.27125248, 40: 0.11040949, 48: 0.05520474,
	} {
		if low, high := got.At(at); low != high || !near(low, want, 3e-4) {
			t.Errorf("S(%v) = %v to %v, R has %v", at, low, high, want)
		}
	}
	if low, high := got.At(6); !near(high-low, 4.328262770e-02, 1e-7) {
		t.Errorf("inside (5, 8] the curve is known to %v to %v", low, high)
	}
}

// Without intervals the estimate is Kaplan and Meier's: R's for the same rows.
func TestTurnbullOfExactTimesIsKaplanMeier(t *testing.T) {
	for _, rows := range [][]Row{mp, placebo, maintained, nonmaintained} {
		var waits []Wait
		for _, r := range rows {
			w := Wait{Lo: r.Time, Hi: r.Time}
			if !r.Event {
				w.Hi = inf
			}
			waits = append(waits, w)
		}
		got := TurnbullNPMLE(waits)
		for _, s := range KaplanMeier(rows).Steps {
			if low, high := got.At(s.Time); !near(low, s.Survival, 1e-8) || !near(high, s.Survival, 1e-8) {
				t.Errorf("S(%v) = %v to %v, Kaplan and Meier have %v", s.Time, low, high, s.Survival)
			}
		}
	}
}

func TestTurnbullCertifiesItself(t *testing.T) {
	rng := rand.New(rand.NewSource(5))
	for range 200 {
		var waits []Wait
		for range 1 + rng.Intn(60) {
			w := Wait{Lo: float64(rng.Intn(15))}
			w.Hi = w.Lo + 1 + float64(rng.Intn(6))
			if rng.Intn(4) == 0 {
				w.Hi = inf
			}
			waits = append(waits, w)
		}
		got := TurnbullNPMLE(waits)
		sum := 0.0
		for _, m := range got.Masses {
			sum += m.Share
		}
		if !got.Converged || !near(sum, 1, 1e-9) {
			t.Fatalf("%v: gap %g after %d rounds, sum %v", waits, got.Gap, got.Rounds, sum)
		}
		if low, high := got.At(0); low > 1+1e-9 || !near(high, 1, 1e-9) {
			t.Fatalf("at 0 all still wait, not %v to %v", low, high)
		}
	}
}

func TestTurnbullOfNothing(t *testing.T) {
	got := TurnbullNPMLE(nil)
	if got.N != 0 || got.Masses != nil || !math.IsNaN(got.Median().Lo) {
		t.Errorf("%+v", got)
	}
	got = TurnbullNPMLE([]Wait{{3, inf, 0}, {5, inf, 1}})
	if m := got.Median(); m.Lo != 5 || m.Hi != inf || !got.Converged {
		t.Errorf("nobody ended: %+v, median %v", got, m)
	}
}

func TestWaitsOfTheRecordNeverDropAtZero(t *testing.T) {
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	spells := Spells(r, Dense, nil, nil)
	waits := Waits(spells, Dense)
	if len(waits) < 30 {
		t.Fatalf("%d waits", len(waits))
	}
	for i, w := range waits {
		if !(w.Lo >= 0 && w.Lo < w.Hi) || spells[i].Answered() == math.IsInf(w.Hi, 1) {
			t.Errorf("%s waits (%v, %v]", spells[i].Event.ID, w.Lo, w.Hi)
		}
	}
	got := TurnbullNPMLE(waits)
	if low, high := got.At(0); !near(high, 1, 1e-9) || !near(low, 1, 1e-9) || !got.Converged {
		t.Errorf("at 0: %v to %v still wait; %+v", low, high, got)
	}
}

func TestWaitsFollowThePrecisionOfTheRecord(t *testing.T) {
	day := func(d int) record.Span {
		return record.Span{From: record.At(2022, 8, d, 0, 0), To: record.At(2022, 8, d+1, 0, 0)}
	}
	minute := func(d, h int) record.Span {
		return record.Span{From: record.At(2022, 8, d, h, 0), To: record.At(2022, 8, d, h, 0) + 1}
	}
	seen := record.Span{From: record.At(2022, 8, 1, 0, 0), To: record.At(2022, 8, 31, 0, 0)}
	for _, c := range []struct {
		why    string
		at, by record.Span
		lo, hi float64
	}{
		{"same day", day(10), day(10), 0, 1},
		{"next day", day(10), day(11), 0, 2},
		{"a day between", day(10), day(12), 1, 3},
		{"an earlier day", day(10), day(9), 0, 1},
		{"both to the minute", minute(10, 0), minute(10, 12), 0.5, 0.5 + 1.0/1440},
		{"the same minute", minute(10, 0), minute(10, 0), 0, 1.0 / 1440},
		{"no answer", day(10), record.Span{}, 20, inf},
	} {
		s := Spell{Event: &record.Event{At: c.at}}
		if c.by.To > 0 {
			s.add(&record.Event{At: c.by})
		}
		if w := Waits([]Spell{s}, seen)[0]; !near(w.Lo, c.lo, 1e-12) || w.Hi != c.hi && !near(w.Hi, c.hi, 1e-12) {
			t.Errorf("%s: (%v, %v], want (%v, %v]", c.why, w.Lo, w.Hi, c.lo, c.hi)
		}
	}
}

func TestTheBandIsTheSameEveryTimeAndHoldsTheCurve(t *testing.T) {
	waits := cosmesis(t, "1")
	times := []float64{10, 17, 22, 33, 40}
	one := TurnbullBand(waits, times, 200, Seed)
	for i, j := 0, len(waits)-1; i < j; i, j = i+1, j-1 {
		waits[i], waits[j] = waits[j], waits[i]
	}
	two := TurnbullBand(waits, times, 200, Seed)
	other := TurnbullBand(waits, times, 200, Seed+1)
	curve := TurnbullNPMLE(waits)
	differ := false
	for i, at := range times {
		low, high := curve.At(at)
		if one.Low[i] != two.Low[i] || one.High[i] != two.High[i] {
			t.Errorf("the order of rows moves the band at %v", at)
		}
		differ = differ || one.Low[i] != other.Low[i]
		// A band of a share of 48 cannot be narrower than half a binomial one, nor much wider.
		se := math.Sqrt(low * (1 - low) / 48)
		if w := one.High[i] - one.Low[i]; one.Low[i] > low || one.High[i] < high || w < 1.96*se || w > 10*se {
			t.Errorf("at %v the band %v to %v for %v", at, one.Low[i], one.High[i], low)
		}
	}
	if !differ {
		t.Error("another seed gives the same band")
	}
	if m := one.Median; m.Lo > 19 || m.Hi < 20 {
		t.Errorf("median %v", m)
	}
}

func TestFewClustersCarryNoBand(t *testing.T) {
	waits := cosmesis(t, "0")
	for i := range waits {
		waits[i].Cluster = i % (MinClusters - 1)
	}
	b := TurnbullBand(waits, []float64{10}, 50, Seed)
	if b.Clusters != MinClusters-1 || !math.IsNaN(b.Low[0]) || !math.IsNaN(b.Median.Lo) {
		t.Errorf("%+v", b)
	}
	// One cluster that holds everything twice over is drawn whole.
	if g := clusters([]Wait{{1, 2, 7}, {0, 1, 3}, {3, 4, 7}}); len(g) != 2 || len(g[1]) != 2 {
		t.Errorf("%v", g)
	}
}
