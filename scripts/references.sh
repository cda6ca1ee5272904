#!/usr/bin/env bash
# Makes the References of StatisticsTests and SkillsTests anew, with packages of its own in .venv-references.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! -x .venv-references/bin/python ]; then
  python3 -m venv .venv-references
fi
.venv-references/bin/pip install --quiet --requirement scripts/references-requirements.txt
.venv-references/bin/python scripts/references.py
.venv-references/bin/python scripts/references-scheduling.py
