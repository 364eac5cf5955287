// Command app is the program that runs in the reader's browser.
package main

import "explorer/app/ui"

func main() { ui.Run() }
