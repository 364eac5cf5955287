#!/bin/sh
# Runs the tests of the pure packages as wasm on node: the numbers a browser
# computes, not only those of this machine's processor. Skipped without node.
# The environment is emptied because Go's wasm runner refuses a long one.
set -eu
cd "$(dirname "$0")/.."
command -v node >/dev/null 2>&1 || { echo "wasm-test skipped: there is no node on this machine"; exit 0; }
runner="$(go env GOROOT)/lib/wasm"
exec env -i PATH="$runner:$PATH" HOME="$HOME" GOPATH="$(go env GOPATH)" GOCACHE="$(go env GOCACHE)" \
	GOFLAGS="$(go env GOFLAGS)" GOPROXY="$(go env GOPROXY)" GOOS=js GOARCH=wasm \
	go test "$@" ./app/analysis/... ./app/chart ./app/markup ./app/record ./app/state ./app/text ./app/view
