#!/usr/bin/env bash
# A presenter with two windows under Xvfb: the audience's and the console, on one display. Keys work in either, hands on
# the map only when they are let, and a tour that was told to its end is remembered.
# What the program understood is read from the title of the audience's window.
set -uo pipefail
beffroi=$1
work=$(mktemp -d)
failed=0

Xvfb -displayfd 3 -screen 0 2560x1440x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$work/display")"


# The audience's window stands in the middle, the console in the lower right corner. Keys go where the pointer is.
on_audience() { xdotool mousemove 700 420; }
on_console() { xdotool mousemove 2550 1430; }

title() { xdotool getwindowname "$audience" 2>/dev/null; }

# expect PATTERN WHAT: the title comes to match within twenty seconds
expect() {
  for _ in $(seq 200); do
    [[ $(title) =~ $1 ]] && return
    sleep 0.1
  done
  echo "$2: expected a title like /$1/, got '$(title)'"
  failed=1
}

# window_called PATTERN: its number
window_called() {
  for _ in $(seq 300); do
    for id in $(xdotool search --onlyvisible --name "$1" 2>/dev/null); do echo "$id" && return; done
    sleep 0.1
  done
  echo "no window is called '$1'" >&2
}

# start OPTION...: the program with both its windows
start() {
  "$beffroi" --present --lang de --notes-lang fr --tour hubs --window 1280x720 --state "$work/state" "$@" &
  program=$!
  console=$(window_called '^Console')
  audience=$(window_called '(Sieben|Brüssel)')
  [ -n "$console" ] && [ -n "$audience" ] || { kill $program; exit 1; }
}

end() {
  kill -TERM $program
  wait $program 2>/dev/null
}

start
on_console
xdotool key Next
expect '^Sieben' 'the first Page Down begins the tour'
xdotool key Next
expect '^Brüssel' 'Page Down on the console'
on_audience
xdotool key Next
expect '^Antwerpen' 'Page Down on the audience'\''s window'
xdotool key Prior
expect '^Brüssel' 'Page Up'

xdotool key b key period key h
xdotool click 1
sleep 1
expect '^Brüssel' 'keys that darken, keys that mean nothing and hands that are not admitted'

on_console
xdotool key F5
expect '^Sieben' 'F5 begins anew'
for city in Brüssel Antwerpen Gent Charleroi Lüttich Louvain Brügge Sieben; do
  sleep 0.3
  xdotool key Next
  expect "^$city" 'through the tour'
done
xdotool key Next
for _ in $(seq 100); do [ -s "$work/state/rehearsals/belgium/hubs.toml" ] && break; sleep 0.1; done
[ "$(grep -c ' = ' "$work/state/rehearsals/belgium/hubs.toml")" = 9 ] || { echo 'the run was not remembered'; failed=1; }

xdotool key Escape
on_audience
sleep 1
xdotool key 3
expect '^Gent' 'Escape gives the display back: the visitors'\'' keys work'

end
# A kiosk goes on by itself until somebody takes it over at the console, and again once it is handed back.
start --kiosk
scene_says() {
  for _ in $(seq 200); do
    grep -q "$1" "$work/state/scene" 2>/dev/null && return
    sleep 0.1
  done
  echo "$2: the scene does not say '$1'"
  failed=1
}
scene_says '^attract.set on' 'a kiosk waits for visitors'
on_console
xdotool key Next
scene_says '^present.start' 'the first Page Down takes over'
xdotool key Next
expect '^Brüssel' 'the tour goes on'
scene_says '^present.jump 2' 'so it is kept'
kill -KILL $program
wait $program 2>/dev/null
start --kiosk --restarts 1
expect '^Brüssel' 'a presenter is found where they were'
on_console
xdotool key Next
expect '^Antwerpen' 'and goes on'
xdotool key Escape
scene_says '^attract.set on' 'handed back, it waits for visitors'

end
exit $failed
