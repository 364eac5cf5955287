package main

import (
	"strings"
	"testing"
)

func TestCheckURLsFindsWhatAStaticHostCannotServe(t *testing.T) {
	for _, c := range []struct {
		name, path, content string
		want                string // "" for no problem
	}{
		{"a link inside the site", "e/x/index.html", `<a href="../../">x</a>`, ""},
		{"a link to a fragment of the start page", "index.html", `<a href="./#view=map">x</a>`, ""},
		{"a source in a tab of its own", "index.html", `<a href="https://example.org" target="_blank" rel="noopener">x</a>`, ""},
		{"a source in this tab", "index.html", `<a href="https://example.org">x</a>`, "leads elsewhere without"},
		{"a script of another site", "index.html", `<script src="https://example.org/x.js"></script>`, "asked of another site"},
		{"a protocol-relative image", "index.html", `<img src="//example.org/x.png">`, "starts at the host's root"},
		{"an absolute-root link", "index.html", `<a href="/en/">x</a>`, "starts at the host's root"},
		{"a link to nothing", "index.html", `<a href="nowhere/">x</a>`, "which is not there"},
		{"a link out of the site", "index.html", `<a href="../x">x</a>`, "leads out of the site"},
		{"a base", "index.html", `<base href="./">`, "would move every relative address"},
		{"a script link", "index.html", `<a href="javascript:x()">x</a>`, "scheme of its own"},
		{"an inline handler", "index.html", `<p onclick="x()">x</p>`, "inline script"},
		{"a picture in a style attribute", "index.html", `<p style="background:url(https://example.org/x)">x</p>`, "the style loads"},
		{"a font in the stylesheet", "a.css", `@font-face{src:url("/f.woff2")}`, "the style loads"},
		{"an import in a style element", "index.html", `<style>@import "x.css";</style>`, "the style loads"},
		{"a fetch at the host's root", "a.js", `fetch("/data/x.json")`, "not relative"},
		{"a fetch of another site", "a.js", "fetch(`https://example.org`)", "not relative"},
		{"a name of a markup language in a chart", "index.html", `<svg xmlns="http://www.w3.org/2000/svg"></svg>`, ""},
		{"a manifest's absolute start", "m.webmanifest", `{"start_url": "/index.html"}`, "not relative"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := site{"index.html": []byte("x"), "en/index.html": []byte("x")}
			s[c.path] = []byte(c.content)
			got := strings.Join(checkURLs(s), "\n")
			if c.want == "" && got != "" || !strings.Contains(got, c.want) {
				t.Errorf("problems %q, want %q", got, c.want)
			}
		})
	}
}

func TestShrinkCSSDropsCommentsAndIndentationOnly(t *testing.T) {
	in := "/* a\n comment */\n.x {\n  width: calc(1px + 2px); /* why */\n\n  content: \"a  b\";\n}\n"
	want := ".x {\nwidth: calc(1px + 2px);\ncontent: \"a  b\";\n}\n"
	if got := string(shrinkCSS([]byte(in))); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
