package state

import (
	"net/url"
	"strings"
)

// Links come back from chats, mails and documents changed: encoded once more,
// with HTML's &amp;, with the sentence's full stop, with parameters of the
// sender's. What was meant can still be told, since a value of ours other
// than a search is made of few signs.

// IsLink tells a fragment that describes a state from an anchor in the page.
func IsLink(fragment string) bool { return strings.Contains(plainLink(fragment), "=") }

// plainLink undoes what was done to a link as a whole.
func plainLink(fragment string) string {
	fragment = strings.TrimPrefix(fragment, "#")
	// Encoded as a whole, a link has no "=" of its own; more than twice is nobody's doing.
	for range 2 {
		if strings.Contains(fragment, "=") || !strings.Contains(fragment, "%") {
			break
		}
		once, err := url.PathUnescape(fragment)
		if err != nil {
			break
		}
		fragment = strings.TrimPrefix(once, "#")
	}
	fragment = strings.TrimPrefix(fragment, "%23")
	// A "#" of ours is always encoded: what follows a second one was added.
	fragment, _, _ = strings.Cut(fragment, "#")
	for strings.Contains(fragment, "&amp;") {
		fragment = strings.ReplaceAll(fragment, "&amp;", "&")
	}
	return fragment
}

// take reads one pair of a link, as written or as it was meant.
func (s *State) take(key, value string, known Known) bool {
	// Where only the "&" between pairs was encoded, the rest is in the value.
	head, rest, several := strings.Cut(strings.ReplaceAll(value, "&amp;", "&"), "&")
	if several && key != "q" {
		return s.take(key, head, known) && s.takeRest(rest, known)
	}
	for _, v := range readings(key, value) {
		if s.read(key, v, known) {
			return true
		}
	}
	lower := strings.ToLower(key)
	return lower != key && s.take(lower, value, known)
}

func (s *State) takeRest(rest string, known Known) bool {
	for _, part := range strings.Split(rest, "&") {
		key, value, pair := strings.Cut(part, "=")
		key, value = migrate(key, value)
		if pair && !s.take(key, value, known) && !foreign(key) {
			return false
		}
	}
	return true
}

// readings lists what a value may mean, the likeliest first. A search means
// what it says.
func readings(key, value string) []string {
	list := []string{value}
	if key == "q" {
		return list
	}
	if once, err := url.PathUnescape(value); err == nil {
		value = once // encoded twice
	}
	plain := ownSigns(value)
	if key == "t" || key == "w" {
		return append(list, strings.ToUpper(plain)) // some lower the T between day and hour
	}
	return append(list, plain, strings.ToLower(plain))
}

// ownSigns cuts a value where the surrounding sentence begins.
func ownSigns(v string) string {
	end := strings.IndexFunc(v, func(r rune) bool {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
		return !letter && !strings.ContainsRune("-_.,:+", r)
	})
	if end >= 0 {
		v = v[:end]
	}
	return strings.TrimRight(v, ".,:-_+")
}

// foreigners are the parameters that chat applications, mail and campaigns
// add to every link; they say nothing about the page.
var foreigners = []string{
	"from", "isappinstalled", "shareto", "sharefrom", "share_source", "share_medium", "share_token", "sharer_shareid",
	"scene", "srcid", "nsukey", "wxfrom", "wx_fmt", "wechat_redirect", "weibo_id", "timestamp", "clicktime", "enterid",
	"sessionid", "subscene", "ascene", "devicetype", "nettype", "version", "lang", "pass_ticket", "exportkey",
	"tt_from", "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "spm", "ref", "ref_src",
	"source", "si", "_t", "_wv", "_ga", "_gl", "chksm", "tdsourcetag", "app", "platform",
}

// foreign tells a key that the sender's application added.
func foreign(key string) bool {
	key = strings.ToLower(key)
	for _, f := range foreigners {
		if f == key {
			return true
		}
	}
	return strings.HasPrefix(key, "utm_") || strings.HasPrefix(key, "share_")
}
