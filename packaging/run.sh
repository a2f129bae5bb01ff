#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds Diglot, with everything it needs from Debian 12, and opens its window.
# All arguments go on to the program: packaging/run.sh [LIBRARY] [--article KEY] [--snapshot FILE.png] …
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_missing build run
say "building (the first time takes minutes)"
configure release || die "configuring failed"
cmake --build "$root/build/release" --target programs || die "building failed"

snapshot=no
for argument in "$@"; do
    case $argument in
        --snapshot | --snapshot=*) snapshot=yes ;;
    esac
done

allow_root
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
    if [ $snapshot = no ]; then
        say "built: build/release/diglot. There is no display here, so no window can be opened."
        say "A picture of the window can be taken without one: packaging/run.sh --snapshot window.png"
        exit 0
    fi
    export QT_QPA_PLATFORM=offscreen
fi
exec "$root/build/release/diglot" "$@"
