#!/usr/bin/env bash
# Lays out every Swift file as .swift-format says.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

need_swift
say "Formatting the Swift files"
# shellcheck disable=SC2046 # names without spaces, one word each
swift format format --in-place --parallel --recursive $(swift_places)
