package state

var whatifOptions = []Option{}
