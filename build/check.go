package main

import (
	"fmt"
	"os"
	"path/filepath"

	"explorer/build/check"
)

// checkRecord prints every problem of the record.
func checkRecord(root string) error {
	problems := check.Dir(filepath.Join(root, "data", "sichuan2022"))
	for _, p := range problems {
		fmt.Fprintln(os.Stderr, p)
	}
	if len(problems) > 0 {
		return fmt.Errorf("the record has %d problems", len(problems))
	}
	fmt.Println("the record has no problems")
	return nil
}
