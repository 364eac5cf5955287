package views

import (
	"testing"

	"explorer/app/text"
	"explorer/build/viewtest"
)

func TestEnglishNetworkAndMapCarryNoChinese(t *testing.T) {
	r := viewtest.Record(t)
	for _, set := range [][]string{nil, {"on=data", "on=duty", "on=region", "on=public"}, {"nwa=sc-eit", "mpp=chengdu"}, {"nwp=matrix", "mpc=alerts"}} {
		s := viewtest.State(t, text.En, 900, set...)
		for _, v := range All {
			if v.Blocks == nil || v.ID != "network" && v.ID != "map" {
				continue
			}
			for _, b := range v.Blocks(nil, r, s) {
				for _, c := range b.Markup() {
					if c >= 0x4e00 && c <= 0x9fff {
						t.Errorf("%v: %s contains %q", set, b.ID, c)
						break
					}
				}
			}
		}
	}
}
