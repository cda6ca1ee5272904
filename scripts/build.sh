#!/usr/bin/env bash
# Builds the release program, installing the headers of the libraries it uses first if they are missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

need_swift
need_libraries

note=
[[ -x .build/release/rebound ]] || note=" (the first build takes some minutes)"
step build "Building Rebound$note" swift build -c release --product rebound || {
  printf 'The first build fetches packages, so it needs a network.\n' >&2
  exit 1
}
