#!/usr/bin/env bash
# Renders one golden case and compares it: case.sh BEFFROI COMPARE EXPECTED.png FOLDER [shot options...]
set -euo pipefail
beffroi=$1 compare=$2 expected=$3 folder=$4
shift 4
actual="$folder/$(basename "$expected")"
"$beffroi" shot "$actual" --strict-gl "$@"
"$compare" "$expected" "$actual"
