#!/usr/bin/env bash
# Prints how well words of somebody at risk are found, on phrasings that the patterns were never tuned
# on. With "tuning" it shows what is missed of those they were tuned on; with the path of another file it
# prints its figures and nothing else; with "points" it works out what weak signs weigh, and writes it:
# scripts/safety.sh [tuning | points | /path/to/phrasings.txt]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

export REBOUND_STRICT=1 REBOUND_SAFETY=${1:-figures}

need_swift
need_libraries
say "Building the tests"
swift build --quiet --build-tests
say "Trying (a bar that is missed ends it with an error)"
swift_tests --filter 'Words of somebody at risk' 2>&1 |
  grep -vE '^(◇|✔|↳)|^\[|Test run started|Testing Library|Target Platform'
