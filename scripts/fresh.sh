#!/usr/bin/env bash
# Runs 'make run' and 'make test' on a really fresh Debian: a new root with this machine's Swift, what
# swift.org names as needed for it, and nothing else. Prints what each took of time and disk.
# Words pick parts of it: scripts/fresh.sh run test. Needs root and about 10 GB below TMPDIR.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/need.sh

# --- Outside: makes a place, has the work done in namespaces of its own, and removes the place.
# Whatever is mounted or started there ends with the namespaces, be it by Ctrl-C.
outside() {
  local place inner status=0
  if [[ $(uname) != Linux ]] || ((EUID != 0)); then
    give_up "'make fresh' builds a Debian root, so it runs on Linux and as root."
  fi
  need_swift
  command -v debootstrap >/dev/null || need_packages debootstrap
  place=$(mktemp -d "${TMPDIR:-/var/tmp}/rebound-fresh.XXXXXX")
  unshare --mount --pid --fork --kill-child --propagation private \
    "$BASH" scripts/fresh.sh --inside "$place" "$@" &
  inner=$!
  # shellcheck disable=SC2064 # both names are known now, and local
  trap "kill -KILL $inner 2>/dev/null || true; wait $inner 2>/dev/null || true
    rm -rf --one-file-system '$place'" EXIT
  trap 'exit 130' INT TERM HUP
  wait "$inner" || status=$?
  exit "$status"
}

# --- Inside: the root, and the two commands in it.
inside() {
  local root=$1/root
  shift
  # The root has a place for passing files of its own.
  unset TMPDIR
  make_root "$root"
  step fresh-clone "Cloning the project" git clone --no-hardlinks . "$root/root/rebound"
  for part in "$@"; do
    case $part in
      run) try_run "$root" ;;
      test) try_test "$root" ;;
    esac
  done
}

make_root() {
  local root=$1 toolchain mirror
  toolchain=$(toolchain)
  step fresh-root "Building a Debian root" debootstrap --variant=minbase \
    "$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")" "$root"
  lend_network "$root"
  for mirror in "$toolchain" $(mirrors); do
    mkdir -p "$root$mirror"
    mount --bind "$mirror" "$root$mirror"
    mount -o remount,bind,ro "$root$mirror"
  done
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  step fresh-prerequisites "Installing what swift.org names for Swift" install_prerequisites "$root"
  lend_certificates "$root"
  say "The root takes $(size "$root") MB without Swift."
}

# Where this machine's Swift lies: lent to the root, since a toolchain is never installed by a script.
toolchain() {
  local place
  place=$(dirname "$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")")
  [[ $place != / ]] || give_up "Swift lies among the system's own files here, so it cannot be lent."
  printf '%s\n' "$place"
}

# Where git is told to read packages from a copy on this machine, those copies.
mirrors() {
  git config --get-regexp '^url\..*\.insteadof$' |
    sed -nE 's/^url\.(\/[^ ]*[^ /])\/?\.insteadof .*/\1/p' | sort -u
}

# How this machine reaches the network: its package sources, names, proxies and git's copies.
lend_network() {
  local root=$1 key value
  rm -rf "$root/etc/apt"
  cp -a /etc/apt "$root/etc/apt"
  cp -L /etc/hosts /etc/resolv.conf "$root/etc/"
  while read -r key value; do
    git config --file "$root/root/.gitconfig" --add "$key" "$value"
  done < <(git config --get-regexp '^url\..*\.insteadof$' || true)
}

# The certificates a network's own proxy may need, where the environment names a file of them.
lend_certificates() {
  local root=$1 name
  for name in SSL_CERT_FILE PIP_CERT GIT_SSL_CAINFO; do
    [[ ! -f ${!name:-} ]] || install -D -m 644 "${!name}" "$root${!name}"
  done
}

# After https://www.swift.org/install/linux/ and the official images. SQLite is there as a library
# alone, as on any Debian: its header, and the other libraries, are for the project to install.
# shellcheck disable=SC2329 # called by way of step
install_prerequisites() {
  local root=$1 library
  apt_in "$root" update
  library=$(chroot "$root" apt-cache search --names-only '^libstdc[+][+]-[0-9]+-dev$' |
    cut -d ' ' -f 1 | sort --version-sort | tail -n 1)
  apt_in "$root" install --yes --no-install-recommends binutils ca-certificates git gnupg2 libc6-dev \
    libcurl4-openssl-dev libedit2 libncurses6 libpython3-dev libsqlite3-0 "$library" libxml2-dev \
    libz3-dev make pkg-config tzdata zlib1g-dev
}

# shellcheck disable=SC2329 # called by way of step
apt_in() {
  local root=$1
  shift
  try_thrice chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@"
}

# in_root ROOT COMMAND: runs it in the project's folder of the root, with this machine's proxies and
# none of its other settings.
in_root() {
  local root=$1 kept=() name
  for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY \
    SSL_CERT_FILE PIP_CERT GIT_SSL_CAINFO; do
    [[ -z ${!name:-} ]] || kept+=("$name=${!name}")
  done
  chroot "$root" env -i HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" \
    PATH="$(toolchain)/usr/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
    "${kept[@]}" bash -c "cd /root/rebound && $2"
}

# 'make run' up to the address it prints; then the server is asked to end, and has to end well.
try_run() {
  local root=$1 log=.build/fresh-run.log start=$SECONDS before job status=0 address
  before=$(size "$root")
  say "make run"
  in_root "$root" 'make run ARGS="--port 0"' >"$log" 2>&1 &
  job=$!
  until grep -q 'http://' "$log"; do
    if ! kill -0 "$job" 2>/dev/null; then
      cat "$log" >&2
      return 1
    fi
    sleep 1
  done
  sed 's/^/  /' "$log"
  address=$(grep -oE 'http://[^ ]+' "$log" | head -n 1)
  answers "$address" || return 1
  say "  printed an address after $((SECONDS - start)) s, with $(($(size "$root") - before)) MB of disk"
  kill -TERM "$(chroot "$root" pidof -s rebound)"
  wait "$job" || status=$?
  if ((status != 0)); then
    printf 'The server ended with %s when it was asked to.\n' "$status" >&2
    return 1
  fi
  say "  ended well when it was asked to"
}

# Whether a server answers at an address as HTTP; what it answers does not matter here.
answers() {
  local rest=${1#http://} host port line
  host=${rest%%:*} port=${rest#*:} port=${port%%/*}
  exec 3<>"/dev/tcp/$host/$port"
  printf 'GET / HTTP/1.1\r\nHost: %s:%s\r\nConnection: close\r\n\r\n' "$host" "$port" >&3
  read -r line <&3
  exec 3>&-
  [[ $line == HTTP/1.1* ]] || {
    printf 'Nothing answers at the printed address.\n' >&2
    return 1
  }
}

try_test() {
  local root=$1 start=$SECONDS before status=0
  before=$(size "$root")
  say "make test"
  in_root "$root" 'make test' 2>&1 | sed 's/^/  /' || status=$?
  say "  took $((SECONDS - start)) s and $(($(size "$root") - before)) MB of disk"
  return "$status"
}

# What a root takes of the disk in MB, without what is lent to it.
size() {
  local root=$1 skipped=()
  mapfile -t skipped < <({
    toolchain
    mirrors
    printf '/proc\n/dev\n'
  } | sed "s|^|--exclude=$root|")
  du --summarize --block-size=1M "${skipped[@]}" "$root" | cut -f 1
}

if [[ ${1:-} == --inside ]]; then
  shift
  inside "$@"
  exit
fi
for part in "$@"; do
  [[ $part == run || $part == test ]] || give_up "The parts are: run, test."
done
(($#)) || set -- run test
outside "$@"
