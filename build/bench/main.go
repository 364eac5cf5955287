// Command bench measures what DESIGN §6 promises: how soon the page can be
// read and used on a slow phone, and what one step of scrubbing costs beside
// vis-timeline in the same browser. It prints a table and judges nothing:
// timings depend on the machine. The build judges sizes.
//
//	go run ./build/bench                      of a fresh build
//	DIST=dist go run ./build/bench scrubbing  of a built site, one half
//	ROUNDS=2 go run ./build/bench loading     fewer rounds than five
package main

import (
	"fmt"
	"os"
	"sort"
	"strconv"

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
	half := ""
	if len(os.Args) > 1 {
		half = os.Args[1]
	}
	if half != "scrubbing" {
		rounds := 5
		if n, err := strconv.Atoi(os.Getenv("ROUNDS")); err == nil && n > 0 {
			rounds = n
		}
		if err := loading(chrome, dir, rounds); err != nil {
			return err
		}
	}
	if half == "loading" {
		return nil
	}
	return scrubbing(chrome, dir)
}

// middle is the median.
func middle(values []float64) float64 {
	sort.Float64s(values)
	return values[len(values)/2]
}
