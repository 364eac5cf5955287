package chart

import (
	"strings"
	"testing"
)

func sampleGraph() Graph {
	return Graph{
		Label: "Three <bodies>", Width: 400, Height: 120,
		Columns: []GraphColumn{{4, "Left"}, {204, "Right"}},
		Nodes: []GraphNode{
			{ID: "a", Label: "Alpha & sons", X: 10, Y: 40, Weight: 3, Room: 180, Picked: true},
			{ID: "b", Label: "Beta", X: 210, Y: 40, Weight: 2, Room: 180},
			{ID: "c", Label: "A very long name that cannot fit", X: 210, Y: 90, Weight: 1, Room: 90, Faded: true},
		},
		Ties: []GraphTie{
			{From: 0, To: 1, Class: "both", Event: "e-1"},
			{From: 1, To: 0, Class: "seen", New: true},
			{From: 1, To: 2, Class: "plan", Faded: true},
			{From: 0, To: 2, Class: "hypo", Text: "hypothetical"},
			{From: 2, To: 1, Class: "hypo", Text: "hypothetical"},
		},
		Empty: "nothing", Legend: []Key{{"tie seen", "on record"}, {"", "a remark"}},
	}
}

func TestTheNetworkIsDrawnAsKept(t *testing.T) { golden(t, "graph-400", sampleGraph().SVG()) }

func TestANetworkWithoutBodiesSaysSo(t *testing.T) {
	if got := (Graph{Width: 400, Height: 100, Empty: "nothing here"}).SVG(); !strings.Contains(got, ">nothing here<") {
		t.Error(got)
	}
}

func TestTheFirstHypotheticalTieAlwaysCarriesTheWord(t *testing.T) {
	g := sampleGraph()
	for i := range g.Nodes {
		g.Nodes[i].Label, g.Nodes[i].Room, g.Nodes[i].Y = strings.Repeat("m", 90), 400, 65
	}
	if n := strings.Count(g.SVG(), ">hypothetical<"); n != 1 {
		t.Errorf("the word stands %d times where everything is taken, want once", n)
	}
}

func TestLevelsFlowFromSendersToReceivers(t *testing.T) {
	ends := []FlowEnd{{Label: "Central", Note: "7"}, {Label: "Provincial", Note: "45"}}
	golden(t, "flow-343", Flow{
		Label: "Levels", Width: 343, Left: ends, Right: ends, LeftTitle: "Sent by", RightTitle: "Received by",
		Ties:   []FlowTie{{Left: 0, Right: 1, Weight: 9, Class: "seen", New: true}, {Left: 1, Right: 0, Weight: 1, Class: "plan"}},
		Legend: []Key{{"tie seen", "on record"}},
	}.SVG())
}

func TestOneBodyStandsBetweenItsSendersAndReceivers(t *testing.T) {
	golden(t, "flow-body-343", Flow{
		Label: "One body", Width: 343, Centre: "Office", LeftTitle: "Came", RightTitle: "Sent",
		Left: []FlowEnd{{ID: "a", Label: "A"}}, Right: []FlowEnd{{ID: "b", Label: "B"}, {ID: "c", Label: "C"}},
		Ties: []FlowTie{{Left: 0, Right: -1, Weight: 1, Class: "seen", Event: "e-1"}, {Left: -1, Right: 1, Weight: 2, Class: "both"}},
	}.SVG())
}
