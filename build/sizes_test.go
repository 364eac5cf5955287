package main

import (
	"io"
	"strings"
	"testing"
)

func TestATransferOverItsBudgetIsTold(t *testing.T) {
	made := func(program int) site {
		return site{
			"assets/app.0.wasm": make([]byte, 9), "assets/app.0.wasm.gz": make([]byte, 9), "assets/app.0.wasm.xz": make([]byte, program),
			"assets/record.0.json.xz": make([]byte, 100), "assets/wasm_exec.0.js": []byte("glue"), "assets/xz.0.js": []byte("decoder"),
		}
	}
	rest := transferSize(made(0))
	if want := 100 + zippedSize([]byte("glue")) + zippedSize([]byte("decoder")); rest != want {
		t.Errorf("record, glue and decoder are %d bytes, want %d", rest, want)
	}
	if over := printSizes(io.Discard, made(transferBudget-rest)); len(over) > 0 {
		t.Errorf("at the budget: %v", over)
	}
	over := printSizes(io.Discard, made(transferBudget-rest+1))
	if len(over) != 1 || !strings.Contains(over[0], "as xz") {
		t.Errorf("a byte over the budget: %v", over)
	}
}
