package history

import (
	"encoding/csv"
	"math"
	"math/rand"
	"os"
	"path/filepath"
	"strconv"
	"testing"
)

// numbers reads a CSV of testdata; NA and NaN are NaN. The header is left out.
func numbers(t *testing.T, name string) [][]float64 {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var list [][]float64
	for _, line := range lines[1:] {
		row := make([]float64, len(line))
		for i, f := range line {
			if f == "NA" {
				f = "NaN"
			}
			if row[i], err = strconv.ParseFloat(f, 64); err != nil {
				t.Fatal(err)
			}
		}
		list = append(list, row)
	}
	return list
}

var ties = []EndRow{{0, 1}, {0, 2}, {1, 1}, {1, 0}, {2, 2}, {2, 1}, {2, 1}, {5, 0}, {9, 2}, {9, 1}}

// survfit of a multi-state Surv, by testdata/incidence.R (R 4.2.2, survival
// 3.5-3), for the first 120 rows of survival's mgus2 and for a list with ties.
func TestIncidenceIsThatOfR(t *testing.T) {
	var mgus []EndRow
	for _, row := range numbers(t, "mgus2.csv") {
		mgus = append(mgus, EndRow{row[0], End(row[1])})
	}
	for name, rows := range map[string][]EndRow{"mgus2": mgus, "ties": ties} {
		var got []IncidenceStep
		for _, s := range AalenJohansen(rows).Steps {
			if s.ended() > 0 {
				got = append(got, s)
			}
		}
		want := numbers(t, name+".incidence.csv")
		if len(got) != len(want) {
			t.Fatalf("%s: %d steps, R has %d", name, len(got), len(want))
		}
		for i, w := range want {
			s := got[i]
			if s.Time != w[0] || float64(s.AtRisk) != w[1] {
				t.Fatalf("%s: step %v of %d, R has %v", name, s.Time, s.AtRisk, w)
			}
			for k := WasAnswered; k < endKinds; k++ {
				if !near(s.Share[k], w[1+k], 1e-10) || !near(s.SE[k], w[3+k], 1e-10) {
					t.Errorf("%s at %v: share %v se %v, R has %v %v", name, s.Time, s.Share[k], s.SE[k], w[1+k], w[3+k])
				}
				if s.Share[k] > 0 && (!near(s.Low[k], w[5+k], 1e-10) || !near(s.High[k], w[7+k], 1e-10)) {
					t.Errorf("%s at %v: %v to %v, R has %v to %v", name, s.Time, s.Low[k], s.High[k], w[5+k], w[7+k])
				}
			}
		}
	}
}

func TestSharesOfAllEndsAddUp(t *testing.T) {
	rng := rand.New(rand.NewSource(6))
	for range 300 {
		var rows []EndRow
		var any []Row
		for range 1 + rng.Intn(40) {
			r := EndRow{float64(rng.Intn(12)), End(rng.Intn(3))}
			rows = append(rows, r)
			any = append(any, Row{r.Time, r.End != NoEnd})
		}
		km := KaplanMeier(any)
		for i, s := range AalenJohansen(rows).Steps {
			if sum := s.Share[NoEnd] + s.Share[WasAnswered] + s.Share[WasEased]; !near(sum, 1, 1e-12) {
				t.Fatalf("%v: shares at %v add up to %v", rows, s.Time, sum)
			}
			if !near(s.Share[NoEnd], km.Steps[i].Survival, 1e-12) {
				t.Fatalf("%v: %v still wait, Kaplan and Meier have %v", rows, s.Share[NoEnd], km.Steps[i].Survival)
			}
		}
	}
}

func TestIncidenceBeforeTheFirstEnd(t *testing.T) {
	c := AalenJohansen(ties)
	if _, ok := c.At(-1); ok {
		t.Error("something before the first time")
	}
	s, ok := c.At(4)
	if !ok || s.Time != 2 || s.AllEnded || !c.Steps[len(c.Steps)-1].AllEnded {
		t.Errorf("at 4: %+v", s)
	}
	if got := AalenJohansen(nil); got.N != 0 || got.Steps != nil {
		t.Errorf("%+v", got)
	}
	odd := AalenJohansen([]EndRow{{1, 7}, {2, -1}, {3, WasEased}})
	if s := odd.Steps[2]; s.Share[WasEased] != 1 || !math.IsNaN(s.Low[WasEased]) {
		t.Errorf("ends of unknown kinds are none: %+v", s)
	}
}
