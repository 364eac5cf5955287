package history

import (
	"encoding/csv"
	"math"
	"math/rand"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"explorer/build/source"
)

// The data sets of testdata/reference.R, which made testdata/*.curve.csv with
// R 4.2.2 and survival 3.5-3: survfit(Surv(time, event) ~ 1, conf.type = "log-log").
var (
	// Freireich et al. 1963, weeks of remission (Kalbfleisch, Prentice 1980, p. 205).
	mp = append(ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
		still(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)...)
	placebo = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
	// survival::aml (Miller 1997), weeks.
	maintained    = append(ended(9, 13, 18, 23, 31, 34, 48), still(13, 28, 45, 161)...)
	nonmaintained = append(ended(5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45), still(16)...)
)

func ended(times ...float64) []Row { return rowsOf(true, times) }
func still(times ...float64) []Row { return rowsOf(false, times) }

func rowsOf(event bool, times []float64) []Row {
	var rows []Row
	for _, t := range times {
		rows = append(rows, Row{t, event})
	}
	return rows
}

func TestCurvesAndMediansAreThoseOfR(t *testing.T) {
	na := math.NaN()
	for _, c := range []struct {
		name   string
		rows   []Row
		median Median // as printed by testdata/reference.R
	}{
		{"mp", mp, Median{23, 13, na}},
		{"placebo", placebo, Median{8, 4, 11}},
		{"maintained", maintained, Median{31, 13, na}},
		{"nonmaintained", nonmaintained, Median{23, 5, 33}},
		{"flat", append(ended(1, 2, 4), still(3)...), Median{3, 1, na}},
		{"one", ended(5), Median{5, na, na}},
		{"censored", still(5, 7), Median{na, na, na}},
		{"zero", append(ended(0, 0, 1, 2, 9), still(0, 2, 9)...), Median{2, 0, na}},
	} {
		got := KaplanMeier(c.rows)
		sameCurve(t, c.name, got)
		m := got.Median()
		if !near(m.Value, c.median.Value, 0) || !near(m.Low, c.median.Low, 0) || !near(m.High, c.median.High, 0) {
			t.Errorf("%s: median %v, R has %v", c.name, m, c.median)
		}
	}
}

// sameCurve compares a curve with testdata/name.curve.csv.
func sameCurve(t *testing.T, name string, c Curve) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name+".curve.csv"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")[1:]
	if len(lines) != len(c.Steps) {
		t.Fatalf("%s: %d steps, R has %d", name, len(c.Steps), len(lines))
	}
	for i, s := range c.Steps {
		got := []float64{s.Time, float64(s.AtRisk), float64(s.Events), s.Survival, s.SE, s.Low, s.High, s.Hazard, s.HazardSE}
		for k, field := range strings.Split(lines[i], ",") {
			want := math.NaN()
			if field != "NA" && field != "NaN" {
				if want, err = strconv.ParseFloat(field, 64); err != nil {
					t.Fatal(err)
				}
			}
			if !near(got[k], want, 1e-10) {
				t.Errorf("%s step %d column %d: %v, R has %v", name, i, k, got[k], want)
			}
		}
	}
}

// near takes two NaNs for equal: R prints NA or NaN where we have NaN.
func near(a, b, tolerance float64) bool {
	if math.IsNaN(a) || math.IsNaN(b) {
		return math.IsNaN(a) && math.IsNaN(b)
	}
	return math.Abs(a-b) <= tolerance
}

func TestNoRowsGiveAnEmptyCurve(t *testing.T) {
	c := KaplanMeier(nil)
	if c.N != 0 || len(c.Steps) != 0 || !math.IsNaN(c.Median().Value) {
		t.Errorf("%+v", c)
	}
	if _, ok := c.At(3); ok {
		t.Error("an empty curve has no step")
	}
}

func TestAtRiskCountsWhoIsStillFollowed(t *testing.T) {
	c := KaplanMeier(mp)
	for _, want := range []struct {
		t float64
		n int
	}{{0, 21}, {6, 21}, {6.5, 17}, {10, 15}, {35, 1}, {36, 0}} {
		if got := c.AtRisk(want.t); got != want.n {
			t.Errorf("at %v: %d, want %d", want.t, got, want.n)
		}
	}
	if s, ok := c.At(8); !ok || s.Time != 7 {
		t.Errorf("at 8: %+v", s)
	}
}

// random rows with many ties, as day resolution gives them.
func random(rng *rand.Rand) []Row {
	rows := make([]Row, 1+rng.Intn(40))
	for i := range rows {
		rows[i] = Row{float64(rng.Intn(12)), rng.Intn(3) > 0}
	}
	return rows
}

func TestOrderOfRowsChangesNothing(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	for range 300 {
		rows := random(rng)
		want := print(KaplanMeier(rows))
		rng.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		if got := print(KaplanMeier(rows)); got != want {
			t.Fatalf("%v:\n%s\n%s", rows, got, want)
		}
	}
}

func print(c Curve) string {
	var b strings.Builder
	for _, s := range c.Steps {
		for _, v := range []float64{s.Time, float64(s.AtRisk), s.Survival, s.SE, s.Low, s.High, s.Hazard, s.HazardSE} {
			b.WriteString(strconv.FormatFloat(v, 'g', -1, 64) + " ")
		}
	}
	return b.String()
}

func TestCurveNeverRisesAndStaysInItsBand(t *testing.T) {
	rng := rand.New(rand.NewSource(2))
	for range 300 {
		rows := random(rng)
		last, hazard := 1.0, 0.0
		for _, s := range KaplanMeier(rows).Steps {
			if s.Survival > last || s.Survival < 0 || s.Hazard < hazard {
				t.Fatalf("%v: S from %v to %v, H from %v to %v", rows, last, s.Survival, hazard, s.Hazard)
			}
			if s.Low > s.Survival || s.High < s.Survival {
				t.Fatalf("%v: S %v outside %v to %v", rows, s.Survival, s.Low, s.High)
			}
			last, hazard = s.Survival, s.Hazard
		}
	}
}

func TestOneMoreCensoredRowNeverLowersTheCurve(t *testing.T) {
	rng := rand.New(rand.NewSource(3))
	for range 300 {
		rows := random(rng)
		before := KaplanMeier(rows)
		after := KaplanMeier(append(append([]Row{}, rows...), Row{float64(rng.Intn(14)), false}))
		for at := 0.0; at < 14; at++ {
			b, ok := before.At(at)
			if !ok {
				b.Survival = 1
			}
			a, ok := after.At(at)
			if !ok {
				a.Survival = 1
			}
			if a.Survival < b.Survival-1e-12 {
				t.Fatalf("%v at %v: %v, was %v", rows, at, a.Survival, b.Survival)
			}
		}
	}
}

// The last link of the proof: testdata/spells.csv is what the page offers (a
// test of package view holds it to that), and R's survfit read it and made
// testdata/spells.curve.csv.
func TestTheRecordsOwnCurveIsThatOfR(t *testing.T) {
	file, err := os.Open(filepath.Join("testdata", "spells.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := map[string]int{}
	for i, name := range lines[0] {
		column[name] = i
	}
	var rows []Row
	for _, line := range lines[1:] {
		days, err := strconv.ParseFloat(line[column["time"]], 64)
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, Row{days, line[column["event"]] == "1"})
	}
	sameCurve(t, "spells", KaplanMeier(rows))
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	sameCurve(t, "spells", KaplanMeier(Rows(Spells(r, Dense, nil, nil))))
}
