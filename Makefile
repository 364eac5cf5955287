# Everything needs only Go; make test also wants Chromium and says how it gets it.
.PHONY: help run site dev check test unit e2e fmt-check vet tools bench shots wasm-test

help: ## list the targets
	@awk -F':.*## ' '/^[a-z0-9-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' Makefile

run: ## build the site and serve it at a printed address
	@go run ./build run

site: ## build dist/: relative, reproducible, for any static host
	@go run ./build site

dev: ## serve, and build again whenever a source changes
	@go run ./build dev

check: ## print every problem of the record
	@go run ./build check

test: tools fmt-check vet check unit wasm-test e2e ## everything that must hold before a change lands

unit: ## the tests that need only Go
	go test $$(go list ./... | grep -v '/build/e2e')

wasm-test: ## the pure packages as wasm on node, as a browser computes them
	@sh build/wasmtest.sh

e2e: ## the site in a headless browser
	go test -timeout 14m ./build/e2e

fmt-check:
	@bad=$$(gofmt -l app build); test -z "$$bad" || { echo "not gofmt-ed: $$bad"; exit 1; }

vet:
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./app/...

tools:
	@sh build/tools.sh

bench: ## measure loading and scrubbing (prints, never fails on a number)
	@sh build/tools.sh bench
	@go run ./build/bench

shots: ## screenshots of every view into .cache/shots
	@go run ./build/e2e/shots
