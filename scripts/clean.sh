#!/usr/bin/env bash
# Removes what was built and installed inside this folder; no journal is ever kept here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

echo "Removing .build and .venv"
rm -rf .build .venv
