package main

import (
	"fmt"
	"path"
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

// checkURLs looks for every address that would not work at a sub-path, on a
// static host, or that would ask another site for something: absolute-root
// and third-party URLs, and links to files that are not there. Only a link
// that a reader follows may lead elsewhere, in a tab of its own.
func checkURLs(s site) []string {
	var problems []string
	for _, p := range s.paths() {
		var found []string
		switch {
		case strings.HasSuffix(p, ".html"):
			found = htmlURLs(s, p)
		case strings.HasSuffix(p, ".css"):
			found = styleURLs(string(s[p]))
		case strings.HasSuffix(p, ".js"), strings.HasSuffix(p, ".webmanifest"):
			found = quotedURLs(string(s[p]))
		}
		for _, f := range found {
			problems = append(problems, p+": "+f)
		}
	}
	return problems
}

// loading are the attributes that hold an address.
var loading = map[string]bool{
	"href": true, "src": true, "action": true, "formaction": true, "poster": true, "data": true,
	"xlink:href": true, "background": true, "cite": true, "ping": true, "manifest": true,
}

func htmlURLs(s site, page string) (problems []string) {
	z := html.NewTokenizer(strings.NewReader(string(s[page])))
	inStyle := false
	for {
		switch z.Next() {
		case html.ErrorToken:
			return problems
		case html.TextToken:
			if inStyle {
				problems = append(problems, styleURLs(string(z.Text()))...)
			}
		case html.EndTagToken:
			inStyle = false
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			inStyle = t.Data == "style"
			attrs := map[string]string{}
			for _, a := range t.Attr {
				attrs[a.Key] = a.Val
			}
			if t.Data == "base" {
				problems = append(problems, "<base> would move every relative address")
			}
			for key, val := range attrs {
				switch {
				case strings.HasPrefix(key, "on"):
					problems = append(problems, fmt.Sprintf("<%s %s> is an inline script", t.Data, key))
				case key == "style":
					problems = append(problems, styleURLs(val)...)
				case key == "srcset":
					for _, part := range strings.Split(val, ",") {
						url, _, _ := strings.Cut(strings.TrimSpace(part), " ")
						problems = append(problems, addressProblems(s, page, t.Data, url, attrs)...)
					}
				case loading[key]:
					problems = append(problems, addressProblems(s, page, t.Data, val, attrs)...)
				}
			}
		}
	}
}

func addressProblems(s site, page, tag, url string, attrs map[string]string) []string {
	say := func(what string) []string { return []string{fmt.Sprintf("<%s> %q %s", tag, url, what)} }
	switch {
	case strings.HasPrefix(url, "https://"), strings.HasPrefix(url, "http://"):
		if tag != "a" {
			return say("would be asked of another site")
		}
		if attrs["target"] != "_blank" || !strings.Contains(attrs["rel"], "noopener") {
			return say(`leads elsewhere without target="_blank" rel="noopener"`)
		}
		return nil
	case strings.HasPrefix(url, "/"):
		return say("starts at the host's root")
	case strings.HasPrefix(url, "#"):
		return nil
	case strings.Contains(strings.SplitN(url, "/", 2)[0], ":"):
		if strings.HasPrefix(url, "data:image/") || strings.HasPrefix(url, "mailto:") {
			return nil
		}
		return say("has a scheme of its own")
	}
	if page == "404.html" {
		return nil // served at any depth: only the way up is known
	}
	file, _, _ := strings.Cut(url, "#")
	file, _, _ = strings.Cut(file, "?")
	target := path.Join(path.Dir(page), file)
	if strings.HasPrefix(target, "..") {
		return say("leads out of the site")
	}
	if file == "" || strings.HasSuffix(file, "/") || target == "." || strings.HasSuffix(file, "..") {
		target = path.Join(target, "index.html")
		if file == "" {
			target = page
		}
	}
	if s[target] == nil {
		return say("leads to " + target + ", which is not there")
	}
	return nil
}

var (
	cssAddress = regexp.MustCompile(`(?i)(?:url\(\s*['"]?|@import\s+['"]?)([^'")\s]+)`)
	// A quoted address at the host's root or on another host. SVG's and
	// MathML's names of languages are not addresses.
	quotedAddress = regexp.MustCompile("[\"'`]((?:https?:)?//[^\"'`\\s]*|/[A-Za-z][^\"'`\\s]*)[\"'`]")
)

func styleURLs(css string) (problems []string) {
	for _, m := range cssAddress.FindAllStringSubmatch(css, -1) {
		if !strings.HasPrefix(m[1], "data:image/") && !strings.HasPrefix(m[1], "#") {
			problems = append(problems, fmt.Sprintf("the style loads %q", m[1]))
		}
	}
	return problems
}

func quotedURLs(script string) (problems []string) {
	for _, m := range quotedAddress.FindAllStringSubmatch(script, -1) {
		problems = append(problems, fmt.Sprintf("the address %q is not relative", m[1]))
	}
	return problems
}
