#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Starts the version of Stepwell that the file `current` names. A new one that has twice begun to open the window and
# has not shown it is given up for the one before; app/updates/installation.py says what the files mean. No update
# changes this script, so it asks for little: a POSIX shell, and mv, rm, grep, readlink, dirname of the system.

here=$(dirname "$(readlink -f "$0")")
window=yes
expects=
for word in "$@"; do
    if [ -n "$expects" ]; then expects=; continue; fi
    case $word in
    --kiosk | --safe-mode | --home=* | --lang=*) ;;
    --home | --lang) expects=value ;;
    *) window= ;;
    esac
done

line() { # the first line of a file, empty where there is none
    read=
    [ -f "$here/$1" ] && IFS= read -r read <"$here/$1"
    printf '%s' "$read"
}

put() { # replace a file in one step; fails where this account may not write
    { printf '%s\n' "$2" >"$here/.$1.$$" && mv -f "$here/.$1.$$" "$here/$1"; } 2>/dev/null
}

alive() { # whether the start before still runs: its process, of this boot, and not our own number come round again
    [ "${1%@*}" != "$$" ] && [ "${1#*@}" = "$boot" ] && kill -0 "${1%@*}" 2>/dev/null
}

go_back() { # current, why
    [ -n "$before" ] && [ "$before" != "$1" ] && [ -x "$here/versions/$before/stepwell" ] || return
    grep -q "^$1 " "$here/bad" 2>/dev/null || printf '%s %s\n' "$1" "$2" 2>/dev/null >>"$here/bad" || return
    put went_back "$1 $2" && put current "$before" || return
    rm -f "$here/trial"
    current=$before
}

boot=
[ -r /proc/sys/kernel/random/boot_id ] && IFS= read -r boot </proc/sys/kernel/random/boot_id
current=$(line current)
before=$(line before)
if [ ! -x "$here/versions/$current/stepwell" ]; then
    go_back "$current" missing
elif [ -n "$window" ]; then
    set -- "$(line trial)" "$@"
    trial=$1
    shift
    version=${trial%% *}
    rest=${trial#* }
    tries=${rest%% *}
    process=${rest#* }
    if [ "$version" = "$current" ] && ! alive "$process"; then
        case $tries in
        1) put trial "$version 2 $$@$boot" ;;
        2) go_back "$current" no_first_screen ;;
        *) put trial "$version 1 $$@$boot" ;;
        esac
    fi
fi
if [ ! -x "$here/versions/$current/stepwell" ]; then
    printf 'stepwell: The folder %s holds no version that can be started. Unpack the tarball again.\n' "$here" >&2
    exit 1
fi
STEPWELL_PROGRAM=$here/versions/$current
export STEPWELL_PROGRAM
exec "$STEPWELL_PROGRAM/stepwell" "$@"
