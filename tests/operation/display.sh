#!/usr/bin/env bash
# A display under Xvfb to which things happen: it is killed and stopped, its exhibition is edited, broken and taken away,
# its disk is full. It comes back by itself with the right scene; what it shows is read from the window's title.
set -uo pipefail
beffroi=$1
source_dir=$2
work=$(mktemp -d)
failed=0

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$work/display" 2>/dev/null &
server=$!
supervisor=
trap '[ -z "$supervisor" ] || kill "$supervisor" 2>/dev/null; kill $server 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$work/display")"

mkdir -p "$work/own/assets"
cp -r "$source_dir/assets/belgium" "$work/own/assets/"
cp -r "$source_dir/geodata" "$work/own/"
own="$work/own/assets/belgium"
state="$work/state"

titles() {
  local window
  for window in $(xdotool search --onlyvisible --class beffroi 2>/dev/null); do xdotool getwindowname "$window" 2>/dev/null; done
}

# expect PATTERN WHAT: a title comes to match within half a minute
expect() {
  for _ in $(seq 300); do
    [[ $(titles) =~ $1 ]] && return
    sleep 0.1
  done
  echo "$2: expected a title like /$1/, got '$(titles)'"
  failed=1
}

said() { # PATTERN WHAT: the log comes to say so
  for _ in $(seq 300); do
    grep -qE -- "$1" "$work/log" && return
    sleep 0.1
  done
  echo "$2: nothing in the log matches /$1/:"
  cat "$work/log"
  failed=1
}

place() { # PATTERN WHAT: the window comes to stand there
  local at
  for _ in $(seq 300); do
    at=$(xdotool search --onlyvisible --class beffroi getwindowgeometry 2>/dev/null)
    [[ $at =~ Position:\ $1 ]] && return
    sleep 0.1
  done
  echo "$2: expected to find it at $1, got $at"
  failed=1
}

child() { pgrep -P "$supervisor"; }
key() { xdotool search --onlyvisible --class beffroi windowfocus key "$1" 2>/dev/null; }
# kept WORDS: the scene is kept a second or two after the last touch, and anew once a display runs again
kept() {
  for _ in $(seq 300); do
    [ "$state/scene" -nt "$work/mark" ] && grep -qF -- "$1" "$state/scene" && return
    sleep 0.1
  done
  echo "the scene was not kept: '$1' is not in $(cat "$state/scene" 2>&1)"
  failed=1
}

start() { # TITLE SIZE...
  touch "$work/mark"
  "$beffroi" supervise "${@:2}" --lang nl --exhibition "$own" --state "$state" 2>"$work/log" &
  supervisor=$!
  expect "^$1" 'the display opens in Dutch'
  [[ $(titles) =~ ^$1 ]] || { cat "$work/log"; exit 1; }
}

gone() { # PROCESS WHAT
  for _ in $(seq 100); do
    [ -d "/proc/$1" ] || return
    sleep 0.1
  done
  echo "$2"
  failed=1
}

# finish: asked to end, it ends well, and its child with it
finish() {
  local last
  last=$(child)
  kill -TERM "$supervisor"
  wait "$supervisor" || { echo "it did not end well: exit $?"; failed=1; }
  supervisor=
  gone "$last" 'its child is an orphan'
}

# ---- killed and stopped: the same scene, in the same language
start 'Zeven steden' --window 1280x720
key l
expect '^Sieben' 'the key L'
key 3
expect '^Gent' 'the key 3'
kept 'hub.open ghent'
first=$(child)
touch "$work/mark"
kill -KILL "$first"
said 'start number 2 follows' 'a killed display is started again'
kept 'hub.open ghent'
expect '^Gent – Sieben' 'a killed display comes back'
[ "$(child)" != "$first" ] || { echo "the killed display still runs"; failed=1; }
touch "$work/mark"
kill -STOP "$(child)"
said 'hung; start number 3 follows' 'a stopped display is started again'
kept 'hub.open ghent'
expect '^Gent – Sieben' 'a stopped display comes back'

# ---- made anew from nothing
renewed=$(child)
kill -USR1 "$renewed"
sleep 1
expect '^Gent – Sieben' 'a picture made anew shows the same'
[ "$(child)" = "$renewed" ] || { echo "it took a new start to make the picture anew"; failed=1; }

# ---- edited: shown where one stands; broken: told with its line, and nothing changes
sed -i 's/"Gent"/"Gand"/' "$own/text/de.toml"
expect '^Gand – Sieben' 'an edited text is shown'
cp "$own/text/de.toml" "$work/good.toml"
sed -i 's/"Gand"/"Gand/' "$own/text/de.toml"
said 'de.toml:[0-9]+:[0-9]+: error' 'a mistake is told with file and line'
expect '^Gand – Sieben' 'a mistake changes nothing'
cp "$work/good.toml" "$own/text/de.toml"
mv "$own" "$own.away"
said 'exhibition.toml: error: cannot be read' 'a folder taken away is told'
expect '^Gand – Sieben' 'a folder taken away changes nothing'
mv "$own.away" "$own"
sed -i 's/"Gand"/"Gent"/' "$own/text/de.toml"
expect '^Gent – Sieben' 'a folder that came back is shown'

for number in $(seq 40); do
  sed 's/"Gand"/"Gent '"$number"'"/' "$work/good.toml" > "$own/text/de.toml"
  sleep 0.1
done
expect '^Gent 40 – Sieben' 'the last of many edits is shown'
cp "$work/good.toml" "$own/text/de.toml"
expect '^Gand – Sieben' 'and the first again'
finish
[ ! -e "$state/scene" ] || { echo "a display that ended well left its scene"; failed=1; }

# ---- without its exhibition, the one that ships; with it again, its own
start 'Zeven steden' --window 1280x720
key l
expect '^Sieben' 'the key L'
key 3
kept 'hub.open ghent'
mv "$own" "$own.away"
kill -KILL "$(child)"
said 'with the exhibition that ships' 'a display without its exhibition falls back'
expect '^Gent – Sieben' 'the exhibition that ships is shown, in the same scene'
mv "$own.away" "$own"
sed -i 's/"Zeven steden/"Negen steden/' "$own/text/nl.toml"
sed -i 's/"Sieben Städte/"Neun Städte/' "$own/text/de.toml"
expect '^Gand – Neun' 'its own exhibition is shown again, once it is there and edited'

# ---- a folder without room for the scene never stops the show; a screen that went and came back is filled
finish
rm -rf "$state"
ln -s /proc/nowhere "$state"
start 'Negen steden' --fullscreen
key 3
expect '^Gent' 'and answers'
said 'nothing is kept' 'and says once that nothing is kept'
place '0,0' 'it fills the screen'
xrandr --output screen --off 2>/dev/null # an X server without a screen has no size for that, but the screen goes
place '-?[1-9][0-9]*,' 'without a screen it is somewhere'
xrandr --output screen --mode 1280x800
place '0,0' 'it fills the screen again'
expect '^Gent' 'and shows what it showed'

# ---- a machine that is on before its screen is
finish
xrandr --output screen --off 2>/dev/null
start 'Negen steden' --fullscreen
place '[1-9][0-9]*,' 'without a screen it is somewhere'
xrandr --output screen --mode 1280x800
place '0,0' 'it fills the screen that was switched on late'

# ---- whoever kills the supervisor has killed the display
last=$(child)
kill -KILL "$supervisor"
{ wait "$supervisor"; } 2>/dev/null
supervisor=
gone "$last" 'a killed supervisor leaves its display behind'

exit $failed
