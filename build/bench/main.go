// Command bench measures what DESIGN §6 promises: how soon the page can be
// read and used on a slow phone, and what one step of scrubbing costs beside
// vis-timeline in the same browser. It prints a table and judges nothing:
// timings depend on the machine. The build judges sizes.
//
//	go run ./build/bench            of a fresh build
//	DIST=dist go run ./build/bench  of a built site
package main

import (
	"fmt"
	"os"
	"sort"

	"explorer/build/e2e/drive"
)

func main() {
	if err := bench(); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func bench() error {
	dir, err := drive.Site()
	if err != nil {
		return err
	}
	chrome, err := drive.Start()
	if err != nil {
		return err
	}
	defer chrome.Stop()
	fmt.Println("Loading at 1.6 Mbit/s, 150 ms, processor ÷4; the middle of three, in ms")
	fmt.Printf("  %-28s %8s %8s %8s\n", "", "zh", "en", "budget")
	if err := loading(chrome, dir); err != nil {
		return err
	}
	fmt.Println("\nMain-thread time of one step, in ms (scripts, style, layout, paint)")
	return scrubbing(chrome, dir)
}

// middle is the median.
func middle(values []float64) float64 {
	sort.Float64s(values)
	return values[len(values)/2]
}
