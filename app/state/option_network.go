package state

var networkOptions = []Option{}
