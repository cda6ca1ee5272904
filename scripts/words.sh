#!/usr/bin/env bash
# Prints every sentence a person can meet, with its place. scripts/words.sh [PART OF A PATH…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

need_python_tools scripts/requirements.txt
.venv/bin/python scripts/words.py "$@"
