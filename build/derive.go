package main

import (
	"os"
	"path/filepath"

	"explorer/app/analysis/network"
	"explorer/app/record"
	"explorer/build/geo"
)

// derive fills what the browser should not have to compute: the prefectures'
// outlines and the places of the actors in the coordination picture. It runs
// after the check and before the record is made, and depends on data/ alone.
func derive(root string, f *record.Files) error {
	shapes, err := os.ReadFile(filepath.Join(root, "data", "geo", "sichuan-prefectures.geojson"))
	if err != nil {
		return err
	}
	if f.Regions, err = geo.Regions(shapes, f.Places); err != nil {
		return err
	}
	f.Spots = network.Layout(f)
	return nil
}
