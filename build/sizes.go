package main

import (
	"fmt"
	"io"
	"strings"
)

// Budgets of DESIGN §6 in bytes as sent, that is, zipped.
const (
	pageBudget = 70_000    // HTML and CSS needed to read a page
	wasmBudget = 1_650_000 // the program as gzip, for browsers that cannot inflate xz

	transferBudget = 1_250_000 // what it takes to make a page live, in the best form
)

// printSizes lists the raw and zipped size of what a reader downloads, with
// the budgets beside them, and returns what is over.
func printSizes(w io.Writer, s site) (over []string) {
	style := 0
	for _, p := range s.paths() {
		if strings.HasSuffix(p, ".css") {
			style += zippedSize(s[p])
		}
	}
	fmt.Fprintf(w, "%-44s %9s %9s %9s\n", "", "raw", "gzip", "budget")
	line := func(name string, raw, zipped, budget int) {
		mark := ""
		if budget > 0 {
			mark = fmt.Sprintf("%9d", budget)
			if zipped > budget {
				mark += "  OVER"
				over = append(over, fmt.Sprintf("%s is %d bytes, budget %d", name, zipped, budget))
			}
		}
		fmt.Fprintf(w, "%-44s %9d %9d %s\n", name, raw, zipped, mark)
	}
	var events, eventRaw, eventZipped, widest int
	var data, dataRaw, dataZipped int
	for _, p := range s.paths() {
		raw, zipped := len(s[p]), zippedSize(s[p])
		switch {
		case strings.HasPrefix(p, "e/"), strings.HasPrefix(p, "en/e/"):
			events, eventRaw, eventZipped = events+1, eventRaw+raw, eventZipped+zipped
			widest = max(widest, zipped)
		case strings.HasPrefix(p, "data/"):
			data, dataRaw, dataZipped = data+1, dataRaw+raw, dataZipped+zipped
		case strings.HasSuffix(p, "index.html"):
			line(p+" + css", raw, zipped+style, pageBudget)
		case strings.HasSuffix(p, ".wasm.gz"):
			line(p, len(s[strings.TrimSuffix(p, ".gz")]), raw, wasmBudget)
		case strings.HasSuffix(p, ".gz"):
			line(p, len(s[strings.TrimSuffix(p, ".gz")]), raw, 0)
		case strings.HasSuffix(p, ".xz"), s[p+".gz"] != nil:
			// listed with its zipped twin, or with the transfer
		default:
			line(p, raw, zipped, 0)
		}
	}
	transfer := transferSize(s)
	line("program + record + glue + decoder, as xz", transfer, transfer, transferBudget)
	line(fmt.Sprintf("largest of %d event pages + css", events), eventRaw/max(events, 1), widest+style, pageBudget)
	line("all event pages", eventRaw, eventZipped, 0)
	line(fmt.Sprintf("data/ (%d files)", data), dataRaw, dataZipped, 0)
	return over
}

func zippedSize(data []byte) int {
	z, err := zip(data)
	if err != nil {
		panic(err) // writing to memory does not fail
	}
	return len(z)
}

// transferSize is what a first visit loads to become live, in the best forms.
func transferSize(s site) (sum int) {
	for _, p := range s.paths() {
		switch {
		case strings.HasSuffix(p, ".xz"):
			sum += len(s[p])
		case strings.HasPrefix(p, "assets/wasm_exec."), strings.HasPrefix(p, "assets/xz."):
			sum += zippedSize(s[p])
		}
	}
	return sum
}
