package state

var historyOptions = []Option{}
