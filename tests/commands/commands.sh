#!/usr/bin/env bash
# Runs the program with good and bad arguments, and holds exit code and message against what the manual promises.
set -uo pipefail
beffroi=$1
source_dir=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
failed=0

# expect CODE PATTERN arguments...: the exit code, and what standard error or output must say ('' for nothing special)
expect() {
  local code=$1 pattern=$2
  shift 2
  local said status
  said=$("$beffroi" "$@" 2>&1)
  status=$?
  if [ $status -ne "$code" ] || ! grep -qE -- "$pattern" <<<"$said"; then
    printf 'beffroi %s\n  expected exit %s and /%s/\n  got exit %s: %s\n' "$*" "$code" "$pattern" "$status" "$said"
    failed=1
  fi
}

absent() { [ ! -e "$1" ] || { echo "$1 should not have been written"; failed=1; }; }
present() { [ -s "$1" ] || { echo "$1 should have been written"; failed=1; }; }

# A copy of the exhibition to break.
exhibition() {
  rm -rf "$work/copy"
  mkdir -p "$work/copy/assets"
  cp -r "$source_dir/assets/belgium" "$work/copy/assets/"
  ln -s "$source_dir/geodata" "$work/copy/geodata"
}
copy="$work/copy/assets/belgium"

# ---- help
expect 0 'Exit codes'            --help
expect 0 'OUT.png'               shot --help
expect 0 '^[0-9]+\.[0-9]+'       --version

# ---- pictures
expect 0 ''                      shot a.png --size 320x180
present a.png
expect 1 'cannot be written'     shot /nowhere/a.png --size 320x180
expect 64 'no size'              shot b.png --size huge
expect 64 'no size'              shot b.png --size 0x100
expect 64 'too small'            --window 800x600
expect 64 "no language 'xx'"     shot b.png --lang xx
expect 64 "no theme 'pink'"      shot b.png --theme pink
expect 64 "did you mean 'ghent'" shot b.png --do 'hub.open gent'
expect 64 'hub.opn'              shot b.png --do 'hub.opn ghent'
expect 64 'a number was expected' shot b.png --do 'wait soon'
expect 64 ''                     shot
expect 64 ''                     paint b.png
expect 64 ''                     --sideways
absent b.png

expect 1 'cannot be written'     shot e.png --size 320x180 --do 'picture.save /nowhere/x.png'
expect 64 'for the window'       --fullscreen shot b.png
absent b.png
mkfifo pipe
expect 1 'no regular file'       shot pipe --size 320x180
[ -p pipe ] || { echo "the pipe was replaced"; failed=1; }
touch real.png
ln -s real.png link.png
expect 0 ''                      shot link.png --size 320x180
[ -L link.png ] && [ -s real.png ] || { echo "the link was replaced"; failed=1; }
expect 0 ''                      --theme day shot before.png --size 320x180
expect 0 ''                      shot behind.png --theme day --size 320x180
cmp -s before.png behind.png || { echo "an option before the command was not heard"; failed=1; }

# ---- a display is needed for a window
DISPLAY= WAYLAND_DISPLAY= expect 2 'display'

# ---- exhibitions
expect 0 'no issues'             check
expect 3 'exhibition.toml'       check /nowhere
expect 3 'exhibition.toml'       shot b.png --exhibition /nowhere
absent b.png

exhibition
sed -i '/^\[hub.ghent\]/,/^\[/ s/^name .*/name = /' "$copy/text/nl.toml"
expect 3 'nl.toml:[0-9]+'        check "$copy"
expect 0 'nl.toml:[0-9]+'        shot c.png --size 320x180 --exhibition "$copy"   # the other languages still speak
present c.png

exhibition
printf '\n[unexpected]\nkey = 1\n' >> "$copy/exhibition.toml"
expect 3 "unknown key 'unexpected'" check "$copy"

exhibition
rm "$work/copy/geodata"
mkdir "$work/copy/geodata"
cp "$source_dir"/geodata/* "$work/copy/geodata/"
truncate -s 1000 "$work/copy/geodata/ne_10m_urban_areas.shp"
expect 3 'ne_10m_urban_areas.shp'  check "$copy"
expect 0 'ne_10m_urban_areas.shp'  shot d.png --size 320x180 --exhibition "$copy"  # the other layers still draw
present d.png

# ---- sessions
printf 'size 320 180\ndo hub.open ghent\nexpect hub ghent\n' > good.session
expect 0 ''                      play good.session
printf 'size 320 180\nexpect hub ghent\n' > wrong.session
expect 1 'wrong.session:2'       play wrong.session
printf 'size 320 180\ntap hub gent\n' > mistyped.session
expect 1 "no hub 'gent'"         play mistyped.session
printf 'size 320 180\njump 3\nat x tap 1 1\n' > broken.session
expect 64 'broken.session:2'     play broken.session
expect 64 'broken.session:3'     play broken.session
expect 64 'nowhere.session'      play nowhere.session

exit $failed
