#!/usr/bin/env bash
# Builds the release program, installing SQLite's header first if it is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

readonly log=.build/build.log

need_swift
need_sqlite

mkdir -p .build
if [[ -x .build/release/rebound ]]; then
  say "Building Rebound…"
else
  say "Building Rebound (the first build takes a few minutes)…"
fi

if ! swift build -c release --product rebound >"$log" 2>&1; then
  grep -E 'error:' "$log" | sort -u | head -n 20 >&2 || true
  tail -n 20 "$log" >&2
  printf '\nRebound could not be built. The whole log is in %s.\n' "$log" >&2
  printf 'The first build fetches packages, so it needs a network.\n' >&2
  exit 1
fi
