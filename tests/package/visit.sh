#!/bin/sh
# visit.sh DEB BIN OUT: installs DEB into a clean Debian 12 root below OUT and plays one visit there, as an
# ordinary user, in the kiosk session that its desktop entry starts. Root is needed for the former,
# vestibule-grab from BIN for the pictures, which go to OUT. cage runs inside a virtual display, so
# that it can be given keys.
set -eu
deb=$1
bin=$2
out=$3
root=$out/root
work=$(mktemp -d)
server=
session=

cleanup() {
    # Without its display the compositor goes, and with it the program in it.
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$session" ] || kill "$session" 2>/dev/null || true
    wait 2>/dev/null || true
    # What is just ending may still hold one; nothing of it stays when that is over.
    for place in tmp/.X11-unix dev/pts dev/shm dev sys proc; do
        ! mountpoint -q "$root/$place" || umount -l "$root/$place"
    done
    rm -rf "$work"
}
trap cleanup EXIT

inside() { chroot "$root" "$@"; }
as_user() { inside su visitor -s /bin/sh -c "$1"; }

if [ ! -e "$root/etc/debian_version" ]; then
    echo "package: making a clean Debian 12"
    debootstrap --variant=minbase bookworm "$root" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" \
        >"$work/debootstrap.log" 2>&1 || { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    inside useradd -m -s /bin/sh visitor
fi
for place in proc sys dev dev/shm dev/pts tmp/.X11-unix; do
    mkdir -p "$root/$place"
    [ "$place" != tmp/.X11-unix ] || mkdir -p /tmp/.X11-unix
    mountpoint -q "$root/$place" || mount --bind "/$place" "$root/$place"
done

echo "package: installing $(basename "$deb")"
cp "$deb" "$root/tmp/vestibule.deb"
inside sh -c 'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y \
    --no-install-recommends --reinstall /tmp/vestibule.deb cage xwayland fonts-noto-core' \
    >"$work/apt.log" 2>&1 || { tail -n 20 "$work/apt.log" >&2; exit 1; }
as_user 'QT_QPA_PLATFORM=offscreen vestibule --smoke'

Xvfb -displayfd 3 -screen 0 1024x768x24 -ac 3>"$work/display" 2>"$work/xvfb.log" &
server=$!
tries=100
until [ -s "$work/display" ]; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || { echo "package: no virtual display" >&2; exit 1; }
    sleep 0.1
done
DISPLAY=:$(cat "$work/display")
export DISPLAY

entry=/usr/share/wayland-sessions/vestibule-kiosk.desktop
command=$(inside sed -n 's/^Exec=//p' "$entry")
echo "package: starting \"$command\" of $entry"
as_user "
    export XDG_RUNTIME_DIR=\$HOME/run WLR_BACKENDS=x11 WLR_RENDERER=pixman DISPLAY=$DISPLAY
    export QTWEBENGINE_CHROMIUM_FLAGS=--use-fake-device-for-media-stream
    mkdir -p -m 700 \$XDG_RUNTIME_DIR
    exec $command --demo --log-level info" >"$work/session.log" 2>&1 &
session=$!

until_line() {
    tries=$(($2 * 10))
    until grep -q "$1" "$work/session.log"; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || { echo "package: no \"$1\" within $2 s" >&2; cat "$work/session.log" >&2; exit 1; }
        sleep 0.1
    done
}
grab() { XDG_RUNTIME_DIR=$work "$bin/vestibule-grab" "$out/$1.png"; }

until_line "welcome shown" 30
sleep 1
grab visit-1-welcome
xdotool mousemove 1020 760
# Each screen's first button goes on; the page of the sandbox plays by itself.
number=2
until grep -q "visit ended" "$work/session.log"; do
    [ "$number" -lt 60 ] || { echo "package: the visit does not end" >&2; cat "$work/session.log" >&2; exit 1; }
    grep -q "page loaded" "$work/session.log" || xdotool key Return
    sleep 2
    grab "visit-$(printf %02d "$number")"
    number=$((number + 1))
done
sleep 1
grab visit-99-result
grep "visit ended" "$work/session.log"
grep -q "visit ended: .*passed" "$work/session.log"
