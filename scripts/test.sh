#!/usr/bin/env bash
# Runs every test: Swift Testing, the API against its description, then the browser journeys. With
# FILTER, only the Swift tests it names.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

export REBOUND_STRICT=1
failed=()

need_swift
need_libraries
if [[ -z ${FILTER:-} ]]; then
  # First, so that what cannot be installed is known before the long build.
  need_chromium
  need_python_tools BrowserTests/requirements.txt
  need_python_tools APITests/requirements.txt
fi

step test-build "Building the program and its tests (a warning is an error)" \
  swift build --build-tests

step swift-tests "Running the Swift tests${FILTER:+ that match $FILTER}" \
  swift_tests ${FILTER:+--filter "$FILTER"} ||
  failed+=("Swift tests")
grep -E 'Test run with' .build/swift-tests.log | tail -n 1 || true

if [[ -n ${FILTER:-} ]]; then
  say "FILTER is set, so the API and the browser journeys were not tried. 'make browser-tests' runs those."
else
  REBOUND_BINARY=$(swift build --show-bin-path)/rebound
  export REBOUND_BINARY
  scripts/api-tests.sh || failed+=("the API against its description")
  scripts/browser-tests.sh || failed+=("browser journeys")
fi

if ((${#failed[@]})); then
  printf 'Not passed: %s.\n' "${failed[@]}" >&2
  exit 1
fi
