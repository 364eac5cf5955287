package main

import (
	"fmt"
	"sort"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// normalise repairs what go-app's HTML printer gets wrong, so that the
// prerendered page means what the live one does: aria-x="true" is printed
// bare, false booleans are printed as present, attributes come in the order of
// a Go map, and indentation is added inside inline text. The result is compact
// and the same for every run.
//
// It fails where a repair would be a guess: attributes that were quoted as Go
// strings (a backslash in a value), a text with a line break of its own, and
// nesting that a browser would parse into another tree.
func normalise(printed string) (string, error) {
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	nodes, err := html.ParseFragment(strings.NewReader(printed), body)
	if err != nil {
		return "", fmt.Errorf("prerender: %w", err)
	}
	if err := sameNesting(printed, nodes); err != nil {
		return "", err
	}
	var b strings.Builder
	for _, n := range nodes {
		if err := repair(n, 0); err != nil {
			return "", err
		}
		if n.Type == html.TextNode && strings.TrimSpace(n.Data) == "" {
			continue
		}
		if err := html.Render(&b, n); err != nil {
			return "", fmt.Errorf("prerender: %w", err)
		}
	}
	return b.String(), nil
}

// repair mends a node and its children; depth counts the elements around it,
// which is what go-app indents by.
func repair(n *html.Node, depth int) error {
	if n.Type == html.ElementNode {
		if err := repairAttributes(n); err != nil {
			return err
		}
	}
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type == html.TextNode {
			text, err := unindent(c.Data, depth+1)
			if err != nil {
				return err
			}
			if c.Data = text; text == "" {
				n.RemoveChild(c)
			}
		} else if err := repair(c, depth+1); err != nil {
			return err
		}
		c = next
	}
	return nil
}

func repairAttributes(n *html.Node) error {
	kept := n.Attr[:0]
	for _, a := range n.Attr {
		if strings.Contains(a.Val, `\`) {
			return fmt.Errorf("prerender: <%s %s=%q> was quoted as a Go string; build it with package markup", n.Data, a.Key, a.Val)
		}
		switch a.Key {
		case "checked", "disabled", "hidden", "selected", "open", "required", "readonly", "multiple":
			if a.Val == "false" {
				continue
			}
		case "draggable", "contenteditable", "spellcheck":
			if a.Val == "" {
				a.Val = "true"
			}
		}
		if strings.HasPrefix(a.Key, "aria-") && a.Val == "" {
			a.Val = "true"
		}
		kept = append(kept, a)
	}
	n.Attr = kept
	sort.SliceStable(n.Attr, func(i, j int) bool { return n.Attr[i].Key < n.Attr[j].Key })
	return nil
}

// unindent takes go-app's line breaks and indentation out of a text. A text
// that does not begin with a line break was printed as it is.
func unindent(text string, depth int) (string, error) {
	if !strings.HasPrefix(text, "\n") {
		return text, nil
	}
	indent := strings.Repeat(" ", 2*depth)
	lines := strings.Split(text[1:], "\n")
	var b strings.Builder
	for i, line := range lines {
		if i == len(lines)-1 && strings.Trim(line, " ") == "" {
			break // the indentation of the next tag
		}
		rest, ok := strings.CutPrefix(line, indent)
		if !ok && line != "" {
			return "", fmt.Errorf("prerender: the text %q has a line break of its own", text)
		}
		b.WriteString(rest)
	}
	return b.String(), nil
}

// sameNesting makes sure that parsing moved nothing: a block inside a <p>
// would close it, and the live page would differ from the prerendered one.
// Only the <tbody> that every parser adds may be new.
func sameNesting(printed string, nodes []*html.Node) error {
	var parsed []string
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode && n.Data != "tbody" {
			parsed = append(parsed, fmt.Sprintf("%d %s", depthOf(n), strings.ToLower(n.Data)))
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	for _, n := range nodes {
		walk(n)
	}
	i, depth := 0, 0
	z := html.NewTokenizer(strings.NewReader(printed))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		name, _ := z.TagName()
		tag := string(name)
		if tag == "tbody" {
			continue
		}
		switch kind {
		case html.StartTagToken, html.SelfClosingTagToken:
			here := fmt.Sprintf("%d %s", depth, tag)
			if i >= len(parsed) || parsed[i] != here {
				return fmt.Errorf("prerender: <%s> (element %d) is not allowed where it stands; a browser would move it", tag, i)
			}
			i++
			if kind == html.StartTagToken && !voidTags[tag] {
				depth++
			}
		case html.EndTagToken:
			depth--
		}
	}
	if i != len(parsed) {
		return fmt.Errorf("prerender: parsing made %d elements out of %d", len(parsed), i)
	}
	return nil
}

func depthOf(n *html.Node) int {
	d := 0
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Data != "tbody" {
			d++
		}
	}
	return d
}

var voidTags = map[string]bool{
	"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true,
	"input": true, "link": true, "meta": true, "source": true, "track": true, "wbr": true,
}
