package record

import "fmt"

// Decode reads the compact record that the build writes for the browser.
func Decode(data []byte) (*Record, error) {
	f, err := Unpack(data)
	if err != nil {
		return nil, fmt.Errorf("record: %w", err)
	}
	return New(f)
}
