#!/usr/bin/env bash
# Installs what is missing, builds Beffroi and opens the exhibition. Without a display it renders the opening view to
# belgium.png instead. Arguments are passed on to the program: ./run.sh --lang nl --theme day
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

"$here/third_party/install.sh" build run
program="$here/build/release/src/app/beffroi"
if [ ! -x "$program" ] || [ -n "$(find "$here/src" "$here/shaders" "$here/third_party" "$here/CMakeLists.txt" "$here/CMakePresets.json" -newer "$program" -print -quit)" ]; then
  echo "beffroi: building (a few minutes the first time)" >&2
  (cd "$here" && cmake --preset release >&2 && cmake --build --preset release >&2)
  touch "$program"
fi

# A command by its name needs no display, or says so itself.
case "${1:-}" in [a-z]* | --help | -h | --version) exec "$program" "$@" ;; esac
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  "$program" shot belgium.png "$@"
  echo "beffroi: there is no display; the opening view is in $PWD/belgium.png" >&2
  exit 0
fi
exec "$program" "$@"
