# SPDX-License-Identifier: Apache-2.0
# Shared by run.sh and test.sh: what to install, and how to say what is done.
# Sourced, not run. Sets `root`, the top of the source tree.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf 'diglot: %s\n' "$*"; }
die() {
    printf 'diglot: %s\n' "$*" >&2
    exit 3
}

# packages GROUP…: the packages of these groups of packages.txt, one a line.
packages() {
    local group
    for group in "$@"; do
        sed -n "/^\[$group\]/,/^\[/{/^\[/d;/^#/d;/./p}" "$root/packaging/packages.txt"
    done
}

# install_missing GROUP…: installs with apt-get what is not installed yet. Where nothing is missing
# apt-get is not called at all.
install_missing() {
    local package missing=() as_root=()
    while read -r package; do
        case $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) in
            installed*) ;;
            *) missing+=("$package") ;;
        esac
    done < <(packages "$@")
    [ ${#missing[@]} -eq 0 ] && return 0

    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "not root and no sudo; install these packages: ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing with apt-get: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq || say "apt-get update failed; trying with the lists at hand"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
        die "apt-get could not install: ${missing[*]}"
}

# The program never switches the Chromium sandbox off by itself; Chromium does not start as root
# with it. So the scripts switch it off for root, and say so.
allow_root() {
    if [ "$(id -u)" -eq 0 ] && [ -z "${QTWEBENGINE_DISABLE_SANDBOX:-}" ]; then
        say "running as root: the Chromium sandbox is off (QTWEBENGINE_DISABLE_SANDBOX=1)"
        export QTWEBENGINE_DISABLE_SANDBOX=1
    fi
}

# configure PRESET: quiet unless it fails.
configure() {
    local output
    output=$(cd "$root" && cmake --preset "$1" 2>&1) || {
        printf '%s\n' "$output" >&2
        return 1
    }
}
