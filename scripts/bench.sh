#!/usr/bin/env bash
# Builds the release program and prints the numbers the budgets are about, as ratios of one run.
# Words pick parts of it: scripts/bench.sh pages starts command memory saves import weight
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

need_python
need_wrk
scripts/build.sh
step bench-build "Building the program that measures" \
  env REBOUND_BENCHMARKS=1 swift build -c release --product ReboundBenchmarks
say "Measuring for about three minutes (numbers are for reading; nothing fails here)"
python3 Benchmarks/bench.py "$@"
