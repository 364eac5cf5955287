#!/bin/sh
# Brings what the browser tests need and Go cannot: Chromium with a Chinese
# font, and axe-core; with "bench", also vis-timeline to compare with. What is
# there already is left alone. Without the rights to install, the tests that
# need it say so and are skipped (in CI they fail).
set -eu
cd "$(dirname "$0")/.."

has() { command -v "$1" >/dev/null 2>&1; }
apt() {
	if has apt-get && [ "$(id -u)" = 0 ]; then
		apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
	else
		echo "not installed: $*"
	fi
}

want=""
has chromium || has chromium-browser || has google-chrome || want="$want chromium"
find /usr/share/fonts "$HOME/.fonts" -iname '*CJK*' 2>/dev/null | grep -q . || want="$want fonts-noto-cjk"
has npm || want="$want npm"
# shellcheck disable=SC2086
[ -z "$want" ] || apt $want

# A package's files from the npm registry, unpacked into .cache/npm/NAME.
package() {
	dir=".cache/npm/$1"
	[ "$(cat "$dir/version" 2>/dev/null)" = "$2" ] && return
	has npm || { echo "no npm, so no $1"; return; }
	rm -rf "$dir" && mkdir -p "$dir"
	(cd "$dir" && npm pack --silent --loglevel=error "$1@$2" >/dev/null && tar xzf ./*.tgz --strip-components=1 && rm -f ./*.tgz)
	echo "$2" >"$dir/version"
}
package axe-core 4.14.1
if [ "${1:-}" = bench ]; then package vis-timeline 8.5.4; fi
