#!/usr/bin/env bash
# Sends the debug program's API requests made from its own description, with a fixed seed.
# scripts/api-tests.sh [EXAMPLES [SEED [PHASES]]]: how many for each operation and phase.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

need_python_tools APITests/requirements.txt

# Set by whoever has just built it.
if [[ -z ${REBOUND_BINARY:-} ]]; then
  need_swift
  need_libraries
  step debug-build "Building the debug program" \
    env REBOUND_STRICT=1 swift build --product rebound
  REBOUND_BINARY=$(swift build --show-bin-path)/rebound
  export REBOUND_BINARY
fi

step api-tests "Holding the API against its description" .venv/bin/python APITests/run.py "$@"
