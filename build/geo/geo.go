// Package geo turns the prefectures' boundaries into small SVG paths at build
// time: it projects them, simplifies every shared boundary once, so that
// neighbours still fit without gaps or overlaps, and prints whole coordinates.
package geo

import (
	"fmt"
	"math"
	"sort"
	"strings"

	"explorer/app/record"

	"github.com/goccy/go-json"
)

// Width of the picture; its height follows from the shape, see Project.
const Width = 1000

// Tolerance of the simplification in units of the picture: no point of a
// drawn boundary lies further than this from the original.
const Tolerance = 1.5

const margin = 4

type point struct{ x, y float64 }

type feature struct {
	name  string
	label point
	rings [][]point // closed: the first point is repeated at the end
}

// Regions reads the boundaries and returns one region per place whose Chinese
// name a feature carries, in the order of the places. Features without a
// place, and polygons with broken rings, are errors: the map must be whole.
func Regions(geojson []byte, places []record.Place) ([]record.Region, error) {
	features, err := read(geojson)
	if err != nil {
		return nil, err
	}
	project(features)
	paths := outline(features)
	byName := map[string]int{}
	for i, f := range features {
		byName[f.name] = i
	}
	var regions []record.Region
	for _, p := range places {
		i, ok := byName[p.Name.Zh]
		if !ok || p.Kind != "prefecture" {
			continue
		}
		delete(byName, p.Name.Zh)
		regions = append(regions, record.Region{Place: p.ID, Path: paths[i],
			X: math.Round(features[i].label.x), Y: math.Round(features[i].label.y)})
	}
	if len(byName) > 0 {
		var names []string
		for n := range byName {
			names = append(names, n)
		}
		sort.Strings(names)
		return nil, fmt.Errorf("geo: no prefecture of the record is named %s", strings.Join(names, ", "))
	}
	return regions, nil
}

func read(geojson []byte) ([]feature, error) {
	var file struct {
		Features []struct {
			Properties struct {
				Name  string     `json:"name"`
				Label [2]float64 `json:"label_point"`
			} `json:"properties"`
			Geometry struct {
				Type        string          `json:"type"`
				Coordinates json.RawMessage `json:"coordinates"`
			} `json:"geometry"`
		} `json:"features"`
	}
	if err := json.Unmarshal(geojson, &file); err != nil {
		return nil, fmt.Errorf("geo: %w", err)
	}
	var features []feature
	for _, g := range file.Features {
		f := feature{name: g.Properties.Name, label: point{g.Properties.Label[0], g.Properties.Label[1]}}
		var polygons [][][][2]float64
		var err error
		switch g.Geometry.Type {
		case "Polygon":
			polygons = make([][][][2]float64, 1)
			err = json.Unmarshal(g.Geometry.Coordinates, &polygons[0])
		case "MultiPolygon":
			err = json.Unmarshal(g.Geometry.Coordinates, &polygons)
		default:
			err = fmt.Errorf("a %q is not an area", g.Geometry.Type)
		}
		if err != nil {
			return nil, fmt.Errorf("geo: %s: %w", f.name, err)
		}
		for _, polygon := range polygons {
			for _, ring := range polygon {
				if len(ring) < 4 || ring[0] != ring[len(ring)-1] {
					return nil, fmt.Errorf("geo: %s has a ring that does not close", f.name)
				}
				points := make([]point, len(ring))
				for i, c := range ring {
					points[i] = point{c[0], c[1]}
				}
				f.rings = append(f.rings, points)
			}
		}
		features = append(features, f)
	}
	return features, nil
}

// project maps longitude and latitude to the picture: equirectangular with
// the middle latitude true to scale, which is enough for one province.
func project(features []feature) {
	west, east, south, north := math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)
	for _, f := range features {
		for _, r := range f.rings {
			for _, p := range r {
				west, east = math.Min(west, p.x), math.Max(east, p.x)
				south, north = math.Min(south, p.y), math.Max(north, p.y)
			}
		}
	}
	squeeze := math.Cos((south + north) / 2 * math.Pi / 180)
	scale := (Width - 2*margin) / ((east - west) * squeeze)
	to := func(p point) point {
		return point{margin + (p.x-west)*squeeze*scale, margin + (north-p.y)*scale}
	}
	for i := range features {
		features[i].label = to(features[i].label)
		for _, r := range features[i].rings {
			for k := range r {
				r[k] = to(r[k])
			}
		}
	}
}
