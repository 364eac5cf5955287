package state

import (
	"net/url"
	"strings"

	"explorer/app/record"
	"explorer/app/text"
)

// Base is what a page shows before any link: /network/ opens the network.
type Base struct {
	View  View
	Event string
}

// param is one key of the link: how it is written ("" for the default) and
// read. Read returns false for a bad value, which falls back to the default.
type param struct {
	key   string
	write func(s, base State) string
	read  func(s *State, v string, known Known) bool
}

// Known answers what the codec cannot know itself: which ids exist.
type Known interface {
	HasEvent(id string) bool
	HasPlace(id string) bool
}

var params = []param{
	{"t", func(s, b State) string { return unless(s.T == b.T, s.T.String()) }, readT},
	{"w", func(s, b State) string { return unless(s.W == b.W, s.W.From.Short()+","+s.W.To.Short()) }, readW},
	{"layers", func(s, b State) string { return unless(s.Layers == b.Layers, s.Layers.list()) }, readLayers},
	{"on", func(s, b State) string { return strings.Join(s.On.List(), ",") }, readOn},
	{"view", func(s, b State) string { return unless(s.View == b.View, string(s.View)) }, readView},
	{"event", func(s, b State) string { return unless(s.Event == b.Event, s.Event) }, readEvent},
	{"q", func(s, b State) string { return s.Q }, readQ},
	{"who", func(s, b State) string { return s.Who }, readWho},
	{"where", func(s, b State) string { return s.Where }, readWhere},
	{"conf", func(s, b State) string { return s.Conf }, readConf},
	{"present", func(s, b State) string { return unless(!s.Present, "1") }, readFlag(func(s *State) *bool { return &s.Present })},
	{"embed", func(s, b State) string { return unless(!s.Embed, "1") }, readFlag(func(s *State) *bool { return &s.Embed })},
}

// Encode writes what differs from the page's base as a fragment without "#".
func Encode(s State, base Base) string {
	b := baseState(s.Lang, base)
	var parts []string
	add := func(key, value string) {
		if value != "" {
			parts = append(parts, key+"="+escape(value))
		}
	}
	for _, p := range params {
		add(p.key, p.write(s, b))
	}
	for i, o := range Schema {
		if s.Opt[i] != o.Default {
			add(o.Key, s.Opt[i])
		}
	}
	return strings.Join(parts, "&")
}

// Decode reads a fragment over the page's base. It never fails: what it
// cannot use falls back to the default and is told in a line of Notices.
func Decode(fragment string, lang text.Lang, base Base, known Known) State {
	s := baseState(lang, base)
	var bad []string
	sawW := false
	for _, part := range strings.Split(plainLink(fragment), "&") {
		key, raw, pair := strings.Cut(part, "=")
		if !pair {
			continue // an anchor in the page, or the end of a sentence
		}
		value, err := url.PathUnescape(raw)
		if err != nil {
			bad = append(bad, key)
			continue
		}
		key, value = migrate(key, value)
		sawW = sawW || key == "w"
		if !s.take(key, value, known) && !foreign(key) {
			bad = append(bad, key)
		}
	}
	if !s.W.Contains(s.T) && !sawW {
		s.W = follow(s.W, s.T)
	}
	if len(bad) > 0 {
		s.Notices = Notices(text.BadLink.Fill(lang, strings.Join(clip(bad), ", ")))
	}
	return s
}

func (s *State) read(key, value string, known Known) bool {
	for _, p := range params {
		if p.key == key {
			return p.read(s, value, known)
		}
	}
	opt, ok := s.Opt.With(key, value)
	if ok {
		s.Opt = opt
	}
	return ok
}

// clip keeps a hostile link's notice to one short line.
func clip(keys []string) []string {
	const most, longest = 4, 20
	var out []string
	for i, k := range keys {
		if i == most {
			return append(out, "…")
		}
		if r := []rune(k); len(r) > longest {
			k = string(r[:longest]) + "…"
		}
		out = append(out, k)
	}
	return out
}

func baseState(lang text.Lang, base Base) State {
	s := Default(lang)
	if base.View != "" {
		s.View = base.View
	}
	s.Event = base.Event
	return s
}

func readT(s *State, v string, _ Known) bool {
	m, err := record.ParseMoment(v)
	if err != nil || m < Earliest || m >= Latest {
		return false
	}
	s.T = m
	return true
}

func readW(s *State, v string, _ Known) bool {
	from, to, ok := strings.Cut(v, ",")
	if !ok {
		return false
	}
	a, err1 := record.ParseMoment(from)
	b, err2 := record.ParseMoment(to)
	if err1 != nil || err2 != nil || b-a < ShortestWindow || a < Earliest || b > Latest {
		return false
	}
	s.W = record.Span{From: a, To: b}
	return true
}

func readLayers(s *State, v string, _ Known) bool {
	var set Layers
	if v != "none" {
		for _, id := range strings.Split(v, ",") {
			bit := layerBit(record.Layer(id))
			if bit == 0 {
				return false
			}
			set |= bit
		}
	}
	s.Layers = set
	return true
}

func (s Layers) list() string {
	var ids []string
	for _, l := range record.Layers {
		if s.Has(l) {
			ids = append(ids, string(l))
		}
	}
	if len(ids) == 0 {
		return "none"
	}
	return strings.Join(ids, ",")
}

// Off lists the layers that are off, for a style to hide.
func (s Layers) Off() string {
	if s == AllLayers {
		return ""
	}
	var ids []string
	for _, l := range record.Layers {
		if !s.Has(l) {
			ids = append(ids, string(l))
		}
	}
	return strings.Join(ids, " ")
}

func readOn(s *State, v string, _ Known) bool {
	var set Overlays
	for _, id := range strings.Split(v, ",") {
		bit := overlayBit(id)
		if bit == 0 {
			return false
		}
		set |= bit
	}
	s.On = set
	return true
}

func readView(s *State, v string, _ Known) bool {
	for _, name := range Views {
		if string(name) == v {
			s.View = name
			return true
		}
	}
	return false
}

func readEvent(s *State, v string, known Known) bool {
	if !known.HasEvent(v) {
		return false
	}
	s.Event = v
	return true
}

const longestSearch = 200

func readQ(s *State, v string, _ Known) bool {
	if len([]rune(v)) > longestSearch {
		return false
	}
	s.Q = v
	return true
}

func readWho(s *State, v string, _ Known) bool {
	return readList(&s.Who, v, OneOf(text.ActorLevels...))
}

func readWhere(s *State, v string, known Known) bool {
	return readList(&s.Where, v, known.HasPlace)
}

func readConf(s *State, v string, _ Known) bool {
	return readList(&s.Conf, v, OneOf("confirmed", "single", "disputed"))
}

func readList(into *string, v string, valid func(string) bool) bool {
	for _, item := range strings.Split(v, ",") {
		if !valid(item) {
			return false
		}
	}
	*into = v
	return true
}

func readFlag(field func(*State) *bool) func(*State, string, Known) bool {
	return func(s *State, v string, _ Known) bool {
		if v != "1" {
			return false
		}
		*field(s) = true
		return true
	}
}

func unless(is bool, s string) string {
	if is {
		return ""
	}
	return s
}

// escape keeps a fragment readable: letters of any script, digits and the
// signs of dates and lists stay as they are.
func escape(v string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(v); i++ {
		c := v[i]
		if c <= ' ' || c == 0x7f || strings.IndexByte(`"#%&+<>\^{}|`+"`", c) >= 0 {
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}
