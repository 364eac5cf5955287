package main

import (
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"strings"

	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/ui"
	"explorer/app/view"
)

// document is what web/page.html is filled with. Root leads from the page to
// the site's root: "", "../" and so on.
type document struct {
	assets
	Lang               text.Lang
	Tag, Root          string
	View, Event        string
	Title, Description string
	ZhURL, EnURL       string
	Manifest           string
	Late               string // said when boot.js does not come
	Body               template.HTML
}

// addPages writes every HTML page: each view and each event in both
// languages, and the page for what is missing.
func addPages(s site, root string, r *record.Record, a assets) error {
	page, err := template.ParseFiles(filepath.Join(root, "web", "page.html"))
	if err != nil {
		return err
	}
	put := func(path string, d document) error {
		// The address in the other language, as the way up and down again.
		d.Root = rootFrom(path)
		bare := strings.TrimPrefix(path, "en/")
		d.Tag = d.Lang.Tag()
		d.ZhURL, d.EnURL = orHere(d.Root+bare), d.Root+"en/"+bare
		d.Manifest = d.Root + a.Manifests[d.Lang]
		var b strings.Builder
		if err := page.Execute(&b, d); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		s[path+"index.html"] = []byte(b.String())
		return nil
	}
	for _, l := range text.Langs {
		for _, v := range state.Views {
			d, path, err := viewPage(r, l, v)
			if err != nil {
				return err
			}
			d.assets, d.Late = a, text.BootFailed.In(l)
			if err := put(path, d); err != nil {
				return err
			}
		}
		for i := range r.Events {
			e := &r.Events[i]
			path := home(l) + "e/" + e.ID + "/"
			title, description, body := view.EventPage(r, l, e, rootFrom(path))
			d := document{assets: a, Lang: l, Event: e.ID, Title: title, Description: description, Body: template.HTML(body)}
			d.Boot = "" // a page to read: nothing to make live
			if err := put(path, d); err != nil {
				return err
			}
		}
	}
	missing, err := os.ReadFile(filepath.Join(root, "web", "404.html"))
	if err != nil {
		return err
	}
	t, err := template.New("404").Parse(string(missing))
	if err != nil {
		return err
	}
	var b strings.Builder
	if err := t.Execute(&b, map[string]text.Pair{"Title": text.DocMissing, "Hint": text.DocMissingHint, "Home": text.DocMissingHome}); err != nil {
		return err
	}
	s["404.html"] = []byte(b.String())
	return nil
}

// viewPage prerenders a view: the app's own first element, then the record as
// a list, which stays when the program takes the first element over.
func viewPage(r *record.Record, l text.Lang, v state.View) (document, string, error) {
	st := state.Default(l)
	st.View = v
	path := home(l)
	title := text.SiteName.In(l)
	if v != state.Timeline {
		path += string(v) + "/"
		title = text.View(string(v)).In(l) + " · " + title
	}
	up := rootFrom(path)
	printed, err := ui.Prerender(r, st, up)
	if err != nil {
		return document{}, "", err
	}
	body, err := normalise(printed)
	if err != nil {
		return document{}, "", fmt.Errorf("%s: %w", path, err)
	}
	return document{
		Lang: l, View: string(v), Title: title, Description: text.DocDescription[string(v)].In(l),
		Body: template.HTML(body + "\n" + view.RecordSection(r, st, up)),
	}, path, nil
}

// home is the folder of a language.
func home(l text.Lang) string {
	if l == text.En {
		return "en/"
	}
	return ""
}

// rootFrom is the way from a folder, written with a slash at the end, to the
// site's root.
func rootFrom(folder string) string { return strings.Repeat("../", strings.Count(folder, "/")) }

func orHere(url string) string {
	if url == "" {
		return "./"
	}
	return url
}
