package view

import (
	"strconv"
	"sync"

	"explorer/app/analysis/network"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// Network is the panel of the coordination network. It only changes when the
// set of links does, so its blocks are kept per step of the network: moving
// the playhead inside a day gives the very same strings.
func Network(r *record.Record, s state.State) []Block {
	k := networkKeyOf(r, s)
	blocks := networkCache.get(k, func() []Block { return networkBlocks(newScene(r, s, k.step)) })
	out := make([]Block, 0, len(blocks)+1)
	out = append(out, networkLead(r, s, k.step))
	return append(out, blocks...)
}

// networkKey is everything that the panel below its first lines depends on.
type networkKey struct {
	r      *record.Record
	step   record.Moment // the last day with a new link, or the playhead's day if it has one
	onDay  bool          // the playhead's own day brings links
	lang   text.Lang
	root   string
	on     state.Overlays
	width  int
	window record.Span
	options
}

// options are the network's settings as plain words; "" stands for all.
type options struct {
	picture, frame, body, group string
	filter                      network.Filter
	strict, table               bool
}

func networkOptionsOf(r *record.Record, s state.State) options {
	all := func(key string) string {
		if v := s.Opt.Get(key); v != "all" {
			return v
		}
		return ""
	}
	o := options{
		picture: s.Opt.Get("nwp"), frame: s.Opt.Get("nwf"), body: s.Opt.Get("nwa"), group: s.Opt.Get("nwg"),
		filter: network.Filter{Kind: all("nwk"), Level: all("nwl"), Certainty: all("nwc"), Undated: s.Opt.Get("nwu") == "in"},
		strict: s.Opt.Get("nwm") == "kind", table: s.Opt.Get("nwt") == "show",
	}
	if r.Actor(o.body) == nil {
		o.body = ""
	}
	return o
}

func networkKeyOf(r *record.Record, s state.State) networkKey {
	k := networkKey{r: r, lang: s.Lang, root: s.Root, on: onlyProposals(s.On), width: s.Width, options: networkOptionsOf(r, s)}
	today := s.T.StartOfDay()
	for _, day := range networkDays(r) {
		if day > s.T {
			break
		}
		k.step = day
	}
	k.onDay = k.step == today
	k.window = s.W
	return k
}

func onlyProposals(on state.Overlays) state.Overlays {
	var kept state.Overlays
	for _, p := range state.Proposals {
		kept = kept.With(p, on.Has(p))
	}
	return kept
}

func networkDays(r *record.Record) []record.Moment {
	return dayCache.get(r, func() []record.Moment { return network.Days(r, network.Filter{}) })
}

// cache keeps what was computed for a key. It is emptied when full, which
// bounds its memory; views stay pure, as a key holds all that a value
// depends on.
type cache[K comparable, V any] struct {
	mu   sync.Mutex
	most int
	kept map[K]V
}

func (c *cache[K, V]) get(k K, make func() V) V {
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.kept[k]; ok {
		return v
	}
	v := make()
	if c.kept == nil || len(c.kept) >= c.most {
		c.kept = map[K]V{}
	}
	c.kept[k] = v
	return v
}

var (
	networkCache = cache[networkKey, []Block]{most: 48}
	dayCache     = cache[*record.Record, []record.Moment]{most: 4}
	spotCache    = cache[*record.Record, map[string]record.Spot]{most: 4}
	valueCache   = cache[valueKey, *networkValues]{most: 24}
)

// networkSpots are the build's positions, or the same computed here where the
// build has not run.
func networkSpots(r *record.Record) map[string]record.Spot {
	return spotCache.get(r, func() map[string]record.Spot {
		list := r.Spots
		if len(list) == 0 {
			list = network.Layout(&r.Files)
		}
		spots := make(map[string]record.Spot, len(list))
		for _, s := range list {
			spots[s.Actor] = s
		}
		return spots
	})
}

func networkBlocks(x *scene) []Block {
	late := func(id string, make func(*scene) string) Block {
		return late(id, func() string { return make(x) })
	}
	picture := late("network-picture", networkPicture)
	picture.Class = "network-picture"
	blocks := []Block{
		networkControls(x),
		picture,
		late("network-day", networkDay),
		late("network-body", networkBody),
		late("network-proposals", networkProposals),
		late("network-list-head", networkListHead),
	}
	for _, level := range text.ActorLevels {
		blocks = append(blocks, late("network-list-"+level, func(x *scene) string { return networkLevelList(x, level) }))
	}
	return append(blocks,
		late("network-difference", networkDifference),
		late("network-measures", networkMeasures),
		late("network-bodies", networkBodies),
		networkTableControl(x),
		late("network-table", networkTable),
		late("network-files", networkFiles),
	)
}

func itoa(n int) string { return strconv.Itoa(n) }
