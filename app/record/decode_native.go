//go:build !js

package record

import "github.com/goccy/go-json"

func unmarshal(data []byte, v any) error { return json.Unmarshal(data, v) }
