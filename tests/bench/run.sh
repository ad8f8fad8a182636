#!/bin/sh
# run.sh BIN: every measuring program, one after the other.
set -eu
export VESTIBULE_BIN="$1"
VESTIBULE_BENCH_DATA=$(dirname "$0")
export VESTIBULE_BENCH_DATA
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache"
for bench in watcher visits process growth history webhooks delivery import refresh; do
    echo "== $bench"
    "$1/vestibule-bench-$bench"
done
