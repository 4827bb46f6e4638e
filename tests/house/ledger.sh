#!/usr/bin/env bash
# Every guest that the build brings in, and every package that it needs, is in the ledger.
set -uo pipefail
cd "$1/third_party" || exit 1
missing=0
for guest in $(sed -nE 's/^add_guest\(([a-z0-9]+) .*/\1/p; s/.*guest::([a-z0-9]+) ALIAS.*/\1/p' CMakeLists.txt | sort -u); do
  grep -q "\`$guest\`" LEDGER.md || { echo "guest::$guest is not in LEDGER.md"; missing=1; }
done
for package in $(grep -vE '^#|^$' debian-packages.txt); do
  grep -qF "$package" LEDGER.md || { echo "package $package is not in LEDGER.md"; missing=1; }
done
exit $missing
