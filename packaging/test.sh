#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds and checks everything: a release build with all tests and lints; all that needs no web
# engine under the address and undefined behaviour sanitizers; clang-tidy on what has changed.
# Ends with what failed, if anything did, and "N passed, N failed". Exit 1: something failed.
#
#   DIGLOT_TIDY_BASE=COMMIT     clang-tidy: what changed since COMMIT (default: the merge base with
#                               origin/main; without one, or on it, everything)
#   DIGLOT_TIDY_SECONDS=N       clang-tidy starts no further file after N seconds (default 300)
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root" || exit 3

passed=0
failed=0
fallen=() # what failed, by name
started=$SECONDS

# stage NAME COMMAND…: runs it and says how long it took.
stage() {
    local name=$1 begin=$SECONDS status
    shift
    say "== $name"
    "$@"
    status=$?
    say "-- $name: $((SECONDS - begin)) s, $([ $status -eq 0 ] && echo ok || echo FAILED)"
    return $status
}

finish() {
    say "all stages: $((SECONDS - started)) s"
    for name in "${fallen[@]}"; do say "FAILED: $name"; done
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
    exit
}

# A stage that is one check by itself.
check() {
    if stage "$@"; then passed=$((passed + 1)); return; fi
    failed=$((failed + 1))
    fallen+=("$1")
    return 1
}

build() { configure "$1" && cmake --build "build/$1"; }

# tests PRESET CTEST-ARGUMENTS…: runs ctest and adds up what it counted.
tests() {
    local log summary name preset=$1 status
    shift
    log=$(mktemp)
    ctest --preset "$preset" "$@" 2>&1 | tee "$log"
    status=${PIPESTATUS[0]}
    # "97% tests passed, 2 tests failed out of 61"
    summary=$(sed -n 's/^[0-9]*% tests passed, \([0-9]*\) tests failed out of \([0-9]*\)$/\1 \2/p' "$log")
    # "	 72 - tst_mainwindow (Failed)"
    while read -r name; do fallen+=("$preset: $name"); done \
        < <(sed -n 's/^[[:blank:]]*[0-9]* - \(.*\) (\(.*\))$/\1 (\2)/p' "$log")
    rm -f "$log"
    if [ -z "$summary" ]; then
        failed=$((failed + 1))
        fallen+=("$preset: no result of ctest $*")
        return 1
    fi
    passed=$((passed + ${summary#* } - ${summary% *}))
    failed=$((failed + ${summary% *}))
    return "$status"
}

install_missing build test run
allow_root
export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}

check "release: build" build release || finish
# Windows are driven one at a time: two that wait for the same two cores disturb each other's clocks.
stage "release: tests without a window" tests release -LE gui -j "$(nproc)"
stage "release: tests of the window" tests release -L gui

if check "sanitizers: build" build asan; then
    stage "sanitizers: tests" tests asan -LE lint -j "$(nproc)"
fi

check "clang-tidy" packaging/tidy.sh build/release
finish
