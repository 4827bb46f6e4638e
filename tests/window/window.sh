#!/usr/bin/env bash
# Opens the window under Xvfb and uses it as a visitor would: a click on a marker, keys, sleep, resize, close.
# What the program understood is read from the window's title.
set -uo pipefail
beffroi=$1
scene="$2/tests/scenes/opening.scene" # where the markers are at 1920x1080
work=$(mktemp -d)
failed=0
. "$(dirname "${BASH_SOURCE[0]}")/idle.sh"

Xvfb -displayfd 3 -screen 0 1920x1080x24 -fbdir "$work" -nolisten tcp -noreset 3>"$work/display" 2>/dev/null &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$work/display")"

"$beffroi" --lang nl --fullscreen &
program=$!

title() { xdotool getwindowname "$window" 2>/dev/null; }

# expect PATTERN WHAT: the title comes to match within ten seconds
expect() {
  for _ in $(seq 100); do
    [[ $(title) =~ $1 ]] && return
    sleep 0.1
  done
  echo "$2: expected a title like /$1/, got '$(title)'"
  failed=1
}

# The server keeps the glass in a file, as X window dumps are: a header, as many colours as it says, then the pixels.
number_at() { od -An -N4 -j"$1" --endian=big -t u4 "$work/Xvfb_screen0" | tr -d ' '; }
pixel() { # X Y
  od -An -N4 -j$(($(number_at 0) + $(number_at 76) * 12 + ($2 * 1920 + $1) * 4)) -t x4 "$work/Xvfb_screen0" | tr -d ' '
}

is_lit() { # X Y
  local colour
  colour=$(pixel "$1" "$2")
  [[ $colour =~ ^[0-9a-f]{8}$ && ! $colour =~ 000000$ ]]
}
is_filled() { is_lit 4 4 && is_lit 1915 4 && is_lit 4 1075 && is_lit 1915 1075; }

# The middle of the n-th marker: markers are the scene's large discs, in the order of the hubs.
marker() { awk -v n="$1" '$1 == "disc" && $5 > 15 && ++i == n { printf "%d %d", $2, $3 }' "$scene"; }

window=
for _ in $(seq 200); do
  window=$(xdotool search --onlyvisible --pid "$program" 2>/dev/null | head -n 1)
  [ -n "$window" ] && break
  sleep 0.1
done
expect '^Zeven steden' 'the window opens in Dutch'
for _ in $(seq 50); do is_filled && break; sleep 0.1; done
is_filled || { echo "the first picture does not fill the glass"; failed=1; }

read -r x y <<<"$(marker 3)"
xdotool mousemove "$x" "$y" click 1
expect '^Gent' 'a click on the marker of Ghent'
sleeps || { echo "it did not sleep while nothing moved"; failed=1; }

xdotool key Escape
expect '^Zeven' 'Escape closes the card'
xdotool key 5
expect '^Luik' 'the key 5'
xdotool key Right
expect '^Louvain' 'the right arrow'
xdotool key l
expect '^Louvain-la-Neuve – Sieben' 'the key L'
xdotool key 0
expect '^Belgien' 'the key 0'

kill -TERM $program
wait $program 2>/dev/null
exit $failed
