#!/bin/sh
# demo.sh BIN OUT: under a virtual display, plays one visit from Welcome to the result, one visit from
# the command line, and shows the desk; pictures go to OUT, the command's events to standard output.
set -eu
bin=$1
out=$2
rm -rf "$out"
mkdir -p "$out"
work=$(mktemp -d)
openbox --sm-disable >"$work/openbox.log" 2>&1 &
manager=$!
program=
trap 'kill $program $manager 2>/dev/null || true; rm -rf "$work"' EXIT

grab() { "$bin/vestibule-grab" "$out/$1.png" 2>"$work/grab.log" || cat "$work/grab.log" >&2; }

# until FILE PATTERN SECONDS: waits for a line of the log.
until_line() {
    tries=$(($3 * 10))
    until grep -q "$2" "$1" 2>/dev/null; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || { echo "demo: no \"$2\" within $3 s" >&2; tail -n 5 "$1" >&2; return 1; }
        sleep 0.1
    done
}

echo "demo: a visitor at the kiosk"
"$bin/vestibule" --kiosk --demo --log-level info 2>"$work/kiosk.log" &
program=$!
until_line "$work/kiosk.log" "welcome shown" 20
sleep 1
grab 01-welcome
# The privacy link is the last one of the Tab order.
xdotool key shift+Tab Return
sleep 1
grab 02-privacy
xdotool key Escape Return
until_line "$work/kiosk.log" "screen: before the start" 5
sleep 1
grab 03-before-the-start
xdotool key Return
until_line "$work/kiosk.log" "screen: devices" 5
# A picture comes about a second after the camera was opened.
sleep 4
grab 04-devices
xdotool key Return
until_line "$work/kiosk.log" "page loaded" 20
xdotool key F1
sleep 1
grab 05-help
xdotool key Escape
for number in 06 07 08 09 10 11 12 13; do
    sleep 2
    grep -q "visit ended" "$work/kiosk.log" && break
    grab "$number-flow"
done
until_line "$work/kiosk.log" "visit ended" 60
sleep 1
grab 14-result
kill "$program"
wait "$program" 2>/dev/null || true

echo "demo: the operator's desk"
"$bin/vestibule" --demo --log-level info 2>"$work/desk.log" &
program=$!
until_line "$work/desk.log" "desk shown" 20
sleep 2
grab 15-desk
xdotool type "C-20931"
xdotool key Return
until_line "$work/desk.log" "visit ended" 90
sleep 14
grab 16-desk-result
kill "$program"
wait "$program" 2>/dev/null || true
program=

echo "demo: vestibule onboard --demo --json"
"$bin/vestibule" onboard --demo --json 2>"$work/onboard.log" || { cat "$work/onboard.log" >&2; exit 1; }
echo "demo: $(ls "$out"/*.png | wc -l) pictures in $out"
