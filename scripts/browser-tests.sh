#!/usr/bin/env bash
# Runs the browser journeys against the debug program. FILTER picks journeys by name (pytest -k).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

need_chromium
need_python_tools BrowserTests/requirements.txt

# Set by whoever has just built it.
if [[ -z ${REBOUND_BINARY:-} ]]; then
  need_swift
  need_libraries
  step debug-build "Building the debug program" \
    env REBOUND_STRICT=1 swift build --product rebound
  REBOUND_BINARY=$(swift build --show-bin-path)/rebound
  export REBOUND_BINARY
fi

status=0
step browser-tests "Running the browser journeys${FILTER:+ that match $FILTER}" \
  .venv/bin/python -m pytest BrowserTests ${FILTER:+-k "$FILTER"} || status=$?
tail -n 1 .build/browser-tests.log
exit "$status"
