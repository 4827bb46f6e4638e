#!/usr/bin/env bash
# A kiosk under Xvfb: no key, combination or wish of the window's frame ends, shrinks or covers it; a signal does.
set -uo pipefail
beffroi=$1
work=$(mktemp -d)
failed=0
. "$(dirname "${BASH_SOURCE[0]}")/idle.sh"

Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
server=$!
program=
trap '[ -n "$program" ] && kill -KILL $program 2>/dev/null; kill $server 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$work/display")"

complain() { echo "$1"; failed=1; }
alive() { kill -0 $program 2>/dev/null; }
title() { xdotool getwindowname "$window" 2>/dev/null; }
geometry() { xdotool getwindowgeometry --shell "$window" 2>/dev/null | grep -E '^(X|Y|WIDTH|HEIGHT)=' | tr '\n' ' '; }

start() {
  cd "$work" || exit 1
  "$beffroi" --kiosk --operator "$work/beffroi.toml" --lang nl &
  program=$!
  window=
  for _ in $(seq 200); do
    window=$(xdotool search --onlyvisible --pid "$program" 2>/dev/null | head -n 1)
    [ -n "$window" ] && [[ $(title) =~ ^Zeven ]] && return
    sleep 0.1
  done
  complain "the kiosk does not open"
}

# end SIGNAL: it goes within five seconds, in peace
end() {
  kill -"$1" $program
  for _ in $(seq 50); do alive || break; sleep 0.1; done
  alive && { complain "SIG$1 does not end it"; return; }
  wait $program
  [ $? -eq 0 ] || complain "after SIG$1 it does not end with 0"
  program=
}

# Without drift no minute is due while it is watched sleeping.
printf '[idle]\nmap_s = 3000\n[care]\ndrift = false\n' > "$work/beffroi.toml"
start
full='X=0 Y=0 WIDTH=1280 HEIGHT=720 '
[ "$(geometry)" = "$full" ] || complain "it does not fill the screen: $(geometry)"

# Waking, then rest: a kiosk that counts idle seconds sleeps all the same.
xdotool mousemove 640 20 click 1
sleeps || complain "it did not sleep while nothing moved"

keys="Escape q w x c d z f p s Tab Return space BackSpace Delete Insert Home End Prior Next Pause Print Menu Super_L
  F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12"
for held in "" ctrl+ alt+ shift+ super+ ctrl+alt+ ctrl+shift+ alt+shift+ ctrl+alt+shift+; do
  chords=()
  for key in $keys; do chords+=("$held$key"); done
  xdotool key --delay 2 "${chords[@]}"
  alive || { complain "a key with '$held' ended it"; break; }
done
# What a window's frame sends when its cross is pressed.
xdotool windowquit "$window" 2>/dev/null
sleep 1
alive || complain "a wish to close ended it"
[ "$(geometry)" = "$full" ] || complain "keys have moved it: $(geometry)"
[ -z "$(find "$work" -name '*.png')" ] || complain "keys have written a picture"
end TERM

start
end INT
exit $failed
