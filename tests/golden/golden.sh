#!/usr/bin/env bash
# golden.sh compare NAME BEFFROI COMPARE FOLDER   renders a case of cases.txt into FOLDER and compares it
# golden.sh bless   NAME|all BEFFROI              renders it into pictures/: then look at it
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mode=$1 wanted=$2 beffroi=$3

render() { # out.png, the rest of the case's line
  eval "set -- $1 $2"
  "$beffroi" shot "$@" --strict-gl
}

status=1
while read -r name options; do
  [ "$name" = "$wanted" ] || [ "$wanted" = all ] || continue
  if [ "$mode" = bless ]; then
    render "$here/pictures/$name.png" "$options"
  else
    render "$5/$name.png" "$options"
    "$4" "$here/pictures/$name.png" "$5/$name.png"
  fi
  status=0
done < <(grep -v '^#' "$here/cases.txt")
exit $status
