# Functions that check for what a script needs, and install what is missing. Sourced, never run.
# shellcheck shell=bash
# What is readonly is spelled in CAPITALS and what is local in small letters: a local name that is
# readonly in the script that sources this would end it.

# 69 is EX_UNAVAILABLE of sysexits.h: something the script needs is not there.
readonly UNAVAILABLE=69

say() { printf '%s\n' "$*"; }

# Says why a script stops, and stops it.
give_up() {
  printf '%s\n' "$@" >&2
  exit "$UNAVAILABLE"
}

# step NAME TEXT COMMAND…: runs COMMAND and prints one line, with the seconds it took. What it prints
# is kept in .build/NAME.log; where it does not pass, the errors in it are shown.
step() {
  local log=.build/$1.log text=$2 start=$SECONDS status=0
  shift 2
  mkdir -p .build
  printf '%s … ' "$text"
  "$@" >"$log" 2>&1 || status=$?
  if ((status == 0)); then
    say "$((SECONDS - start)) s"
    return
  fi
  say "not passed, after $((SECONDS - start)) s"
  show_errors "$log" >&2
  printf 'The whole log is in %s.\n' "$log" >&2
  return "$status"
}

# What a log says of what went wrong: its errors, each once, or its last lines where it names none.
show_errors() {
  local errors
  errors=$(grep -E 'error:|✘|^(FAILED|ERROR|E:) ' "$1" | awk '!seen[$0]++' | head -n 40) || true
  if [[ -n $errors ]]; then printf '%s\n' "$errors"; else tail -n 20 "$1"; fi
}

# The Swift the package needs. Toolchains come from swift.org and are never installed here.
need_swift() {
  local found version
  if ! command -v swift >/dev/null; then
    give_up "Rebound is built with Swift 6.2 or newer, and there is no 'swift' on this machine." \
      "Install it from https://www.swift.org/install/ and run the same command again."
  fi
  found=$(swift --version 2>&1) || true
  version=$(sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' <<<"$found" | head -n 1)
  if ! at_least 6.2 "${version:-0.0}"; then
    give_up "Rebound is built with Swift 6.2 or newer; this machine has ${version:-an unknown version}." \
      "Install a newer one from https://www.swift.org/install/ and run the same command again."
  fi
}

# swift_tests ARGUMENT…: runs built Swift tests, a few at a time.
#
# All 1,600 at once open more files than many machines allow, and Foundation's Process crashes with
# more than about 1,360 open: it reads 256 bytes of each name in /proc/self/fd, past the end of the list.
swift_tests() {
  local width=()
  if swift test --help-hidden 2>/dev/null | grep -q -- '--experimental-maximum-parallelization-width'; then
    width=(--experimental-maximum-parallelization-width 8)
  fi
  swift test --skip-build --disable-xctest "${width[@]}" "$@"
}

# at_least MINIMUM VERSION: compares major.minor.
at_least() {
  local minimum_major=${1%%.*} minimum_minor=${1#*.} major=${2%%.*} minor=${2#*.}
  ((major > minimum_major || (major == minimum_major && minor >= minimum_minor)))
}

# The headers of the libraries that Rebound is compiled against. On macOS, SQLite's and expat's are part
# of the system.
need_libraries() {
  local missing=()
  if [[ $(uname) == Darwin ]]; then
    has_header archive.h libarchive || need_brew libarchive
    return
  fi
  has_header sqlite3.h sqlite3 || missing+=(libsqlite3-dev)
  has_header archive.h libarchive || missing+=(libarchive-dev)
  has_header expat.h expat || missing+=(libexpat1-dev)
  ((${#missing[@]} == 0)) || need_packages "${missing[@]}"
}

# has_header FILE NAME: whether a header is here, by its place or by pkg-config's NAME.
has_header() {
  compgen -G "/usr/include/$1" >/dev/null && return
  compgen -G "/usr/include/*/$1" >/dev/null && return
  if [[ $(uname) == Darwin ]] && command -v brew >/dev/null; then
    [[ -f $(brew --prefix)/opt/$2/include/$1 ]] && return
  fi
  command -v pkg-config >/dev/null && pkg-config --exists "$2"
}

# need_brew NAME: installs a Homebrew package, or says what to type.
need_brew() {
  command -v brew >/dev/null ||
    give_up "Rebound needs $1. Install Homebrew from https://brew.sh, and run the same command again."
  step brew-install "Installing $1" try_thrice brew install "$1" ||
    give_up "Homebrew could not install $1. Is there a network?"
}

# A Chromium for the browser tests; leaves its path in REBOUND_CHROMIUM.
need_chromium() {
  if [[ -z ${REBOUND_CHROMIUM:-} ]] && ! find_chromium; then
    need_packages chromium
    find_chromium || give_up "Chromium was installed, but no 'chromium' is on the PATH." \
      "Set REBOUND_CHROMIUM to the browser's path and run the same command again."
  fi
  export REBOUND_CHROMIUM
}

find_chromium() {
  local name
  for name in chromium chromium-browser google-chrome; do
    REBOUND_CHROMIUM=$(command -v "$name") && return
  done
  return 1
}

need_python() {
  command -v python3 >/dev/null || need_packages python3
  python3 -c 'import ensurepip, venv' 2>/dev/null || need_packages python3-venv
}

# The load generator of `make bench`. It reads what programs use from /proc, so Linux it has to be.
need_wrk() {
  [[ $(uname) == Linux ]] || give_up "'make bench' measures on Linux only."
  command -v wrk >/dev/null || need_packages wrk
}

# need_python_tools FILE: the pinned packages of FILE, in .venv. Quick when they are there already.
need_python_tools() {
  local requirements=$1 stamp
  stamp=.venv/installed-$(basename "$(dirname "$requirements")").txt
  if [[ -x .venv/bin/python ]] && cmp -s "$requirements" "$stamp" && .venv/bin/python -c ''; then
    return
  fi
  need_python
  .venv/bin/python -m pip --version >/dev/null 2>&1 || python3 -m venv --clear .venv
  step python-packages "Installing the Python packages of $requirements into .venv" \
    try_thrice .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --requirement "$requirements" ||
    give_up "The packages of $requirements could not be installed." \
      "Is there a network? When there is, run the same command again."
  cp "$requirements" "$stamp"
}

# need_packages NAME…: installs Debian packages, or says what to type.
need_packages() {
  local become=
  if ! command -v apt-get >/dev/null; then
    give_up "Rebound needs $* (Debian's name), and this machine has no apt-get." \
      "Install it in your system's way and run the same command again."
  fi
  if ((EUID != 0)); then
    if ! sudo -n true 2>/dev/null; then
      give_up "Rebound needs $*. Type this, then run the same command again:" "" \
        "  sudo apt-get update && sudo apt-get install --yes $*" ""
    fi
    become=sudo
  fi
  step apt-update "Refreshing the package lists" try_thrice apt_get "$become" update ||
    say "Trying with the package lists that are here."
  step apt-install "Installing $*" \
    try_thrice apt_get "$become" install --yes --no-install-recommends "$@" ||
    give_up "apt-get could not install $*. Is there a network?" \
      "When there is, run the same command again."
}

# apt_get ""|sudo ARGUMENT…: apt-get without questions.
apt_get() {
  local become=$1
  shift
  $become env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120 "$@"
}

# The places that hold Swift, for the formatter.
swift_places() { ls -d Sources Tests Benchmarks Package.swift 2>/dev/null || true; }

# Mirrors stumble; a second look a few seconds later usually finds them well.
try_thrice() {
  local pause
  for pause in 3 10; do
    "$@" && return
    sleep "$pause"
  done
  "$@"
}
