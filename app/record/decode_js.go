//go:build js

package record

import (
	"bytes"
	"encoding/json"
)

// go-app links encoding/json anyway; goccy/go-json would add half as much
// again to the download, so only the build tool uses it.
func unmarshal(data []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	return d.Decode(v)
}
