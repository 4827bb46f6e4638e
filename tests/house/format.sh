#!/usr/bin/env bash
# The tree is as clang-format would have it.
set -euo pipefail
cd "$1"
find src tests -name '*.h' -o -name '*.cpp' | xargs clang-format --dry-run --Werror
