#!/bin/sh
# format.sh ROOT: fails when a source file is not formatted. Skipped (77) without the clang-format whose
# output .clang-format was made for: others lay out some lines differently.
set -eu
cd "$1"
clang-format --version 2>/dev/null | grep -q ' 14\.' || exit 77
files=$(find src tests -name '*.h' -o -name '*.cpp' | sort)
[ "$(echo "$files" | wc -l)" -gt 100 ] || { echo "too few files: is $1 the source tree?"; exit 1; }
echo "$files" | xargs clang-format --dry-run --Werror
