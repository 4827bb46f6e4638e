#!/usr/bin/env bash
# Installs what is missing, builds Beffroi with warnings as errors and runs every test. Other presets are named as
# arguments: ./test.sh dev asan gl33 tidy
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

third_party/install.sh build run test
for preset in "${@:-dev}"; do
  cmake --preset "$preset" >/dev/null
  cmake --build --preset "$preset"
  [ "$preset" = tidy ] || ctest --preset "$preset"
done
