#!/usr/bin/env bash
# gallery.sh [WORD...]   renders every state, look, language and size off screen into tests/gallery/, with a sheet that
#                        shows them all: tests/gallery/index.html. Words narrow it: gallery.sh night fr 1920x1080 matrix
# BEFFROI names another program than that of the release build.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
beffroi=${BEFFROI:-$here/../build/release/src/app/beffroi}
out=$here/gallery

looks=(night day contrast)
languages=(fr nl de en)
sizes=(1280x720 1920x1080 3840x2160 1080x1920 2560x1080)

# A state a line: its name, and the actions that lead to it from the opening view of this width and height.
list_states() {
  cat <<END
opening
far-away       map.zoom 0.1 $(($1 / 2)) $(($2 / 2))
inset          map.zoom 2.2 $(($1 / 2)) $(($2 / 2))
coast          hub.open bruges; card.close; map.zoom 9 $(($1 / 2)) 0; map.pan $(($1 / 3)) 0; map.fling 0 0
province       province.select hainaut
region         region.open flanders
topic          topic.select ai
topic-largest  text.size 3; topic.select digital
arcs           hub.open ghent; topic.select robotics
overview       overview.open
matrix         matrix.open; topic.select health
matrix-link    matrix.show brussels digital
compare        hub.compare ghent liege
search         search.open; search.type bio
help           help.toggle
settings       settings.toggle
largest        text.size 3; hub.open louvain-la-neuve
hub-brussels   hub.open brussels
hub-antwerp    hub.open antwerp
hub-ghent      hub.open ghent
hub-charleroi  hub.open charleroi
hub-liege      hub.open liege
hub-louvain    hub.open louvain-la-neuve
hub-bruges     hub.open bruges
END
}

# Which lead back to it, from any.
to_opening="back; back; back; back; text.size 0; topic.clear; place.clear; card.close; map.home"

# Keeps those of the named list that are among the words, if any is.
narrow() { # LIST WORD...
  local -n list=$1
  local kept=() item
  for item in "${list[@]}"; do [[ " ${*:2} " != *" $item "* ]] || kept+=("$item"); done
  [ ${#kept[@]} -eq 0 ] || list=("${kept[@]}")
}

refuse_unknown() {
  local known=("${looks[@]}" "${languages[@]}" "${sizes[@]}" "${states[@]}") word
  for word; do
    [[ " ${known[*]} " == *" $word "* ]] && continue
    echo "gallery.sh: '$word' is none of: ${known[*]}" >&2
    exit 64
  done
}

write_actions() { echo "do ${1//; /$'\nwait 0.1\ndo '}"; }

# One program takes all pictures of a size, look and language, without flights.
write_session() { # SIZE LOOK LANGUAGE
  local width=${1%x*} height=${1#*x} state actions
  printf 'size %s %s\ntheme %s\nlang %s\ndo motion.set reduced\n' "$width" "$height" "$2" "$3"
  while read -r state actions; do
    [[ " ${states[*]} " == *" $state "* ]] || continue
    write_actions "$to_opening"
    echo "wait 1"
    [ -z "$actions" ] || write_actions "$actions"
    printf 'wait 0.1\nwait 1\nshot %s-%s-%s.png\n' "$state" "$2" "$3"
  done < <(list_states "$width" "$height")
}

# Of all that is in the folder, whenever it was rendered.
write_sheet() {
  local folder picture
  echo '<!doctype html><meta charset="utf-8"><title>Beffroi: the gallery</title><style>'
  echo 'body{font:14px sans-serif;background:#222;color:#ddd}figure{display:inline-block;margin:6px}img{width:340px}</style>'
  for folder in "$out"/*/; do
    folder=$(basename "$folder")
    echo "<h2>$folder</h2>"
    for picture in "$out/$folder"/*.png; do
      picture=$(basename "$picture" .png)
      echo "<figure><a href='$folder/$picture.png'><img loading='lazy' src='$folder/$picture.png'></a><br>$picture</figure>"
    done
  done
}

readarray -t states < <(list_states 0 0 | cut -d' ' -f1)
refuse_unknown "$@"
for list in looks languages sizes states; do narrow "$list" "$@"; done
for size in "${sizes[@]}"; do
  mkdir -p "$out/$size"
  for look in "${looks[@]}"; do
    for language in "${languages[@]}"; do
      write_session "$size" "$look" "$language" >"$out/$size.session"
      "$beffroi" play "$out/$size.session" --pictures "$out/$size"
    done
  done
done
write_sheet >"$out/index.html"
echo "$out/index.html"
