#!/usr/bin/env bash
# Runs every check that compiles nothing: layout, imports, decisions, sizes, words, embedded files, scripts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

failed=()

# check NAME COMMAND…: runs one check, and goes on to the next whatever it finds.
check() {
  local name=$1
  shift
  say "· $name"
  "$@" || failed+=("$name")
}

layout() {
  # shellcheck disable=SC2046 # names without spaces, one word each
  swift format lint --strict --parallel --recursive $(swift_places) && return
  printf "'make format' repairs most of this.\n" >&2
  return 1
}

# A check that can no longer fail is a defect, so each one first proves on a sample that it can.
python_check() {
  .venv/bin/python "scripts/$1.py" --self-test && .venv/bin/python "scripts/$1.py"
}

# node reads a module only from standard input without a package.json; its name is put back.
javascript() {
  local file status=0
  while IFS= read -r file; do
    node --check --input-type=module - <"$file" 2>&1 | sed "s|^\[stdin\]|$file|" >&2 || status=1
  done < <(find Sources/EmbeddedFiles/Files -name '*.js' | sort)
  return "$status"
}

shell() { .venv/bin/shellcheck --external-sources .ci/run scripts/*.sh; }

need_swift
need_python_tools scripts/requirements.txt

check "layout (swift format)" layout
check "imports" python_check check-imports
check "folders of Web" python_check check-web
check "decisions" python_check check-decisions
check "unused names and imports" python_check check-unused
check "sizes" python_check check-sizes
check "words" python_check check-words
check "examples of STYLE.md" python_check check-style
check "embedded files" python_check check-embedded
check "shell scripts" shell
check "names in shell scripts" python_check check-shell
if command -v node >/dev/null; then
  check "JavaScript" javascript
else
  say "· JavaScript: skipped, there is no 'node' on this machine"
fi

if ((${#failed[@]})); then
  printf 'Not passed: %s.\n' "${failed[@]}" >&2
  exit 1
fi
say "Every check passed."
