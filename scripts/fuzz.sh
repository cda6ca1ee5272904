#!/usr/bin/env bash
# Sends inputs nobody would write to every reader, every route and the API, and prints how many, how slow.
# scripts/fuzz.sh [COUNT [SECONDS [SEED [READERS]]]]: how many of each sort of request, how long each sort
# may take, where to begin, and how many files all readers get together: 500,000. An input that ends the
# process is named at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

export REBOUND_STRICT=1
export REBOUND_FUZZ=${1:-20000} REBOUND_FUZZ_SECONDS=${2:-900} REBOUND_SEED=${3:-1}
export REBOUND_FUZZ_READERS=${4:-500000}
REBOUND_FUZZ_NOTES=$PWD/.build/fuzz
export REBOUND_FUZZ_NOTES
status=0

need_swift
need_libraries
rm -rf "$REBOUND_FUZZ_NOTES"
mkdir -p "$REBOUND_FUZZ_NOTES"
step test-build "Building the tests (a warning is an error)" swift build --build-tests
say "Trying $REBOUND_FUZZ_READERS files, and $REBOUND_FUZZ inputs of each other sort, from seed $REBOUND_SEED on," \
  "$REBOUND_FUZZ_SECONDS s at most for a sort"
# The readers by themselves: what they take of memory is held against a limit.
swift_tests --filter ReaderFuzzTests >.build/fuzz.log 2>&1 || status=$?
swift_tests --filter FuzzTests --skip ReaderFuzzTests >>.build/fuzz.log 2>&1 || status=$?
grep '^fuzz: ' .build/fuzz.log || true
if ((status != 0)); then
  show_errors .build/fuzz.log >&2
  if ! grep -q 'Test run with' .build/fuzz.log; then
    say "The process ended. The last input of each sort, one of which ended it:" >&2
    grep -H . "$REBOUND_FUZZ_NOTES"/* >&2
  fi
fi
if ((status == 0)); then
  # More of every operation, and requests that follow from the answers to others.
  scripts/api-tests.sh 25 "$REBOUND_SEED" coverage,fuzzing,stateful || status=$?
fi
exit "$status"
