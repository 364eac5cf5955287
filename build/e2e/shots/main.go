// Command shots takes a picture of every view in both languages, at 1280 and
// 375 pixels, light and dark, into .cache/shots or the folder SHOTS names.
//
//	go run ./build/e2e/shots [view…]          of a fresh build
//	DIST=dist go run ./build/e2e/shots map    of a built site, one view
//
// Each picture shows the whole page down to 2,600 pixels. Names read
// view-lang-width-theme.png; "-static" is the page with scripts off.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"explorer/app/state"
	_ "explorer/app/views" // fills state.Views
	"explorer/build/e2e/drive"
	"explorer/build/source"
)

func main() {
	hash := flag.String("hash", "", "state to show, such as t=2022-08-29T00:00&on=data")
	flag.Parse()
	if err := shoot(flag.Args(), *hash); err != nil {
		fmt.Fprintln(os.Stderr, "shots:", err)
		os.Exit(1)
	}
}

func shoot(views []string, hash string) error {
	out := os.Getenv("SHOTS")
	if out == "" {
		out = filepath.Join(source.Root(), ".cache", "shots")
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	dir, err := drive.Site()
	if err != nil {
		return err
	}
	if len(views) == 0 {
		for _, v := range state.Views {
			views = append(views, string(v))
		}
	}
	chrome, err := drive.Start()
	if err != nil {
		return err
	}
	defer chrome.Stop()
	server := drive.Serve(dir)
	defer server.Stop()
	for _, view := range views {
		for _, lang := range []string{"zh", "en"} {
			for _, width := range []int{1280, 375} {
				for _, dark := range []bool{false, true} {
					for _, static := range []bool{false, true} {
						if static && (dark || view != "timeline") {
							continue
						}
						look := drive.Look{Width: width, Height: 800, Dark: dark, Touch: width < 500, NoScripts: static}
						if err := one(chrome, server, look, out, view, lang, hash); err != nil {
							fmt.Fprintln(os.Stderr, "shots:", view, lang, width, err)
						}
					}
				}
			}
		}
	}
	return nil
}

func one(chrome *drive.Chrome, server *drive.Server, look drive.Look, out, view, lang, hash string) error {
	tab, err := chrome.Open(look)
	if err != nil {
		return err
	}
	defer tab.Close()
	url := server.URL
	if lang == "en" {
		url += "en/"
	}
	if view != "timeline" {
		url += view + "/"
	}
	if hash != "" {
		url += "#" + hash
	}
	if err := tab.Go(url); err != nil {
		return err
	}
	theme, static := "light", ""
	if look.Dark {
		theme = "dark"
	}
	if look.NoScripts {
		static = "-static"
	} else if err := tab.Ready(); err != nil {
		fmt.Fprintln(os.Stderr, "shots:", err) // the picture may tell why
	}
	png, err := tab.Picture(true)
	if err != nil {
		return err
	}
	for _, p := range tab.Problems() {
		fmt.Fprintln(os.Stderr, "shots:", view, lang, p)
	}
	name := filepath.Join(out, fmt.Sprintf("%s-%s-%d-%s%s.png", view, lang, look.Width, theme, static))
	fmt.Println(name)
	return os.WriteFile(name, png, 0o644)
}
