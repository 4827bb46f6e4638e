#!/usr/bin/env bash
# Installs the Debian packages of the named sections of debian-packages.txt that are not there yet, as root or through
# sudo. Asks no network when nothing is missing.
set -euo pipefail
list="$(dirname "${BASH_SOURCE[0]}")/debian-packages.txt"

packages_of() { # section
  awk -v section="$1" '/^# [a-z]+$/ { at = $2 } /^[^#]/ && at == section { print $1 }' "$list"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else
    echo "beffroi: packages are missing and there is no sudo; as root, run: apt-get install ${missing[*]}" >&2
    exit 1
  fi
}

wanted=()
for section in "$@"; do mapfile -t -O ${#wanted[@]} wanted < <(packages_of "$section"); done
# One question for all: a second start must not feel this. Foreign-architecture copies do not count as another package.
installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' || true)
missing=()
for package in "${wanted[@]}"; do grep -qx "$package" <<<"$installed" || missing+=("$package"); done
[ ${#missing[@]} -gt 0 ] || exit 0

echo "beffroi: installing from Debian: ${missing[*]}" >&2
as_root apt-get update -q
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
