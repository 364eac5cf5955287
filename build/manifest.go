package main

import (
	"explorer/app/text"

	"github.com/goccy/go-json"
)

// addManifests writes one web manifest per language, beside that language's
// start page, so that an installed icon has the reader's language.
func (a *assets) addManifests(s site) error {
	type icon struct {
		Src     string `json:"src"`
		Sizes   string `json:"sizes"`
		Type    string `json:"type"`
		Purpose string `json:"purpose,omitempty"`
	}
	a.Manifests = map[text.Lang]string{}
	for _, l := range text.Langs {
		up := rootFrom(home(l))
		scope := up
		if scope == "" {
			scope = "./"
		}
		data, err := json.MarshalIndent(struct {
			Name        string `json:"name"`
			ShortName   string `json:"short_name"`
			Description string `json:"description"`
			Lang        string `json:"lang"`
			StartURL    string `json:"start_url"`
			Scope       string `json:"scope"`
			Display     string `json:"display"`
			Background  string `json:"background_color"`
			Theme       string `json:"theme_color"`
			Icons       []icon `json:"icons"`
		}{
			text.SiteName.In(l), text.DocShort.In(l), text.DocDescription["timeline"].In(l), l.Tag(),
			"./", scope, "standalone", "#fbfaf7", "#fbfaf7",
			[]icon{
				{up + a.Icon, "any", "image/svg+xml", ""},
				{up + a.Icon192, "192x192", "image/png", ""},
				{up + a.Icon512, "512x512", "image/png", ""},
				{up + a.IconMasked, "512x512", "image/png", "maskable"},
			},
		}, "", "  ")
		if err != nil {
			return err
		}
		a.Manifests[l] = home(l) + "manifest.webmanifest"
		s[a.Manifests[l]] = append(data, '\n')
	}
	return nil
}
