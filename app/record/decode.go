package record

import "fmt"

// Decode reads the one JSON file that the build writes for the browser.
func Decode(data []byte) (*Record, error) {
	var f Files
	if err := unmarshal(data, &f); err != nil {
		return nil, fmt.Errorf("record: %w", err)
	}
	return New(f)
}
