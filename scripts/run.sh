#!/usr/bin/env bash
# Builds Rebound and serves your journal at a local address; arguments go to `rebound serve`.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$here/scripts/build.sh"
exec "$here/.build/release/rebound" serve "$@"
