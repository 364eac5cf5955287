// Command build checks the record and makes the site.
//
//	go run ./build check                     print every problem of data/, exit 1 if there is one
//	go run ./build site [-o dist]            build the site
//	go run ./build sizes                     print the program's code by Go package
//	go run ./build serve [-dir dist] [-addr localhost:8080] [-prefix /]
//	go run ./build run [-addr …] [-prefix …] site, then serve
//	go run ./build dev [-addr …] [-prefix …] run, and build again when a source changes
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"explorer/build/source"
)

func main() {
	if err := command(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func command(args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("say what to do: check, site, sizes, serve, run or dev")
	}
	root := source.Root()
	flags := flag.NewFlagSet("build "+args[0], flag.ExitOnError)
	out := flags.String("o", filepath.Join(root, "dist"), "`folder` of the site")
	flags.StringVar(out, "dir", *out, "`folder` of the site, as -o")
	addr := flags.String("addr", "localhost:8080", "address to serve at; another port if this one is taken")
	prefix := flags.String("prefix", "/", "path to serve under, such as /some/where/")
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	switch args[0] {
	case "check":
		return checkRecord(root)
	case "site":
		return makeSite(root, *out)
	case "sizes":
		return printPackages(os.Stdout, root)
	case "serve":
		return serve(*out, *addr, *prefix)
	case "run":
		if err := makeSite(root, *out); err != nil {
			return err
		}
		return serve(*out, *addr, *prefix)
	case "dev":
		go rebuild(root, *out)
		return serve(*out, *addr, *prefix)
	}
	return fmt.Errorf("unknown command %q; there are check, site, sizes, serve, run and dev", args[0])
}
