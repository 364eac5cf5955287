package state

var mapOptions = []Option{}
