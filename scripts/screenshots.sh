#!/usr/bin/env bash
# Takes the pictures in docs/screenshots anew, from the debug program with the sample journal.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

need_swift
need_libraries
need_chromium
need_python_tools BrowserTests/requirements.txt

step debug-build "Building the debug program" \
  env REBOUND_STRICT=1 swift build --product rebound
REBOUND_BINARY=$(swift build --show-bin-path)/rebound
export REBOUND_BINARY

say "Taking the pictures"
.venv/bin/python BrowserTests/screenshots.py
