package state

// The map's options. A place's id is checked against the record by the view.
var mapOptions = []Option{
	{Key: "mpc", Default: "stop", Valid: OneOf("alerts", "responses", "events")}, // what the colour tells
	{Key: "mpp", Default: "none", Valid: idShaped},                               // selected prefecture
}
