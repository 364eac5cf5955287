package view

import "testing"

func TestAMemoMakesAValueOncePerKeyAndStaysSmall(t *testing.T) {
	type place struct{ n int }
	type other struct{ n int }
	var m Memo
	made := 0
	get := func(n int) int { return Keep(&m, 3, place{n}, func() int { made++; return 10 * n }) }
	if get(1) != 10 || get(1) != 10 || made != 1 {
		t.Errorf("made %d times", made)
	}
	if got := Keep(&m, 3, other{1}, func() string { return "else" }); got != "else" {
		t.Errorf("another type of key gives %q", got)
	}
	get(2)
	get(3)
	get(4) // empties the shelf of three
	if get(4); made != 4 {
		t.Errorf("made %d times, want 4", made)
	}
	if get(1); made != 5 {
		t.Error("a full shelf is never emptied")
	}
	if Keep(nil, 3, place{1}, func() int { return 7 }) != 7 {
		t.Error("without a memo nothing is made")
	}
}
