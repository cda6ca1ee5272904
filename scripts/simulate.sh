#!/usr/bin/env bash
# Makes people up from seeds, runs every insight over them, and prints how often it is right.
# Words pick parts of it: scripts/simulate.sh [tune] [--people 2000] [funnel segments answers factors …]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

need_swift
step trials-build "Building the program that tries insights (release)" \
  env REBOUND_TRIALS=1 swift build -c release --product ReboundTrials
say "Trying (some minutes; a gate that is missed ends it with an error)"
"$(REBOUND_TRIALS=1 swift build -c release --show-bin-path)/ReboundTrials" "$@"
