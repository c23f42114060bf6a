#!/bin/sh
# Looks for the system's part of what the program needs, and installs what is missing where that is allowed.
#
#   system_packages.sh screenless   to draw without a screen: tests, the tour
#   system_packages.sh window       besides, to show windows and to print
#
# As root on Debian or Ubuntu the missing packages are installed; otherwise the line to type is printed.
set -eu

# Library looked for and the package that brings it.
screenless='
libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libglib-2.0.so.0 libglib2.0-0
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libdbus-1.so.3 libdbus-1-3
'
window='
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libcups.so.2 libcups2
'

case "${1:-}" in
    screenless) wanted=$screenless ;;
    window) wanted="$screenless$window" ;;
    *) echo "usage: $0 screenless|window" >&2; exit 2 ;;
esac

[ "$(uname -s)" = Linux ] || exit 0  # elsewhere the wheels bring everything

known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
missing=$(
    echo "$wanted" | while read -r library package; do
        [ -n "$library" ] || continue
        case "$known" in
            *"$library"*) ;;
            *) echo "$package" ;;
        esac
    done
)

if ! packaging/find_python.sh >/dev/null 2>&1 && command -v apt-get >/dev/null; then
    missing="$missing python3 python3-venv"
fi

# shellcheck disable=SC2086 # the words of the list are meant one by one
set -- $missing
[ $# -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "Missing on this system (Debian's names): $*" >&2
    echo "Install the packages that bring them, then try again." >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "Missing on this system. Please install it once, then try again:" >&2
    echo "    sudo apt-get install -y --no-install-recommends $*" >&2
    exit 1
fi
echo "Installing from the system's packages: $*"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "$@" >/dev/null
