#!/usr/bin/env bash
# Serves a lived-in sample journal from a temporary place that is removed at the end.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$here/scripts/build.sh"

place=$(mktemp -d "${TMPDIR:-/tmp}/rebound-demo.XXXXXX")
server=
# In the background, so that a signal to this script reaches the server before the place goes.
trap 'rm -rf "$place"' EXIT
trap '[[ -z $server ]] || kill -TERM "$server" 2>/dev/null || true' INT TERM HUP

echo "A sample journal. Nothing you change here is kept. Ctrl-C ends it."
REBOUND_DATA=$place "$here/.build/release/rebound" serve --sample "$@" &
server=$!

# A trapped signal ends the first wait early; the second one waits for the server itself.
status=0
wait "$server" || status=$?
if kill -0 "$server" 2>/dev/null; then
  status=0
  wait "$server" || status=$?
fi
((status == 130 || status == 143)) && status=0
exit "$status"
