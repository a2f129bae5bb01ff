#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tidy.sh BUILD-FOLDER: clang-tidy on the source files that changed since the merge base with
# origin/main, or on all of them where there is none. Two environment variables, see test.sh.
# Says what was checked and how many files of which folder there was no time for. Exit 1: something was found.
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root" || exit 3

build=${1:?which build folder?}
[ -f "$build/compile_commands.json" ] || die "$build holds no compile_commands.json: configure it first"
seconds=${DIGLOT_TIDY_SECONDS:-300}

head=$(git rev-parse -q --verify HEAD 2>/dev/null)
base=${DIGLOT_TIDY_BASE:-$(git merge-base HEAD origin/main 2>/dev/null)}
if [ -n "$base" ] && [ "$base" != "$head" ]; then
    reason="changed since $(git rev-parse --short "$base")"
    changed=$(git diff --name-only --diff-filter=d "$base" -- app ui tests)
else
    reason="all"
    changed=$(find app ui tests -name '*.cpp' -o -name '*.h' | sort)
fi

# A header is checked through its own .cpp file. Only files that this build compiles can be checked.
files=()
while read -r file; do
    [ -n "$file" ] && [ -f "$file" ] && grep -qF "/$file\"" "$build/compile_commands.json" || continue
    # Debian 12's clang stops in qpdf's JSON.hh: a vector of a class that is not whole yet.
    if grep -qF '#include <qpdf/' "$file"; then
        say "clang-tidy: $file is left out, clang cannot read qpdf's headers as C++20"
        continue
    fi
    files+=("$file")
done < <(sed -n 's/\.\(cpp\|h\)$/.cpp/p' <<<"$changed" | sort -u)

say "clang-tidy: ${#files[@]} files ($reason), at most $seconds s"
[ ${#files[@]} -eq 0 ] && exit 0

log=$(mktemp -d)
trap 'rm -rf "$log"' EXIT
# clang cannot read what g++ has precompiled; without it a file is held to its own includes.
sed -E 's/ -Winvalid-pch -include [^ ]*cmake_pch\.hxx//' "$build/compile_commands.json" >"$log/compile_commands.json"
export log build deadline=$((EPOCHSECONDS + seconds))
check_one() {
    if [ "$EPOCHSECONDS" -ge "$deadline" ]; then
        echo "$1" >>"$log/unchecked"
    elif clang-tidy --quiet -p "$log" "$1" >"$log/out.$$" 2>/dev/null; then
        echo "$1" >>"$log/clean"
    else
        echo "$1" >>"$log/bad"
        cat "$log/out.$$"
    fi
}
export -f check_one
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -I{} bash -c 'check_one {}'

count() { [ -f "$log/$1" ] && wc -l <"$log/$1" || echo 0; }
say "clang-tidy: $(count clean) files clean, $(count bad) with findings, $(count unchecked) not checked for lack of time"
[ -f "$log/bad" ] && sed 's/^/  findings: /' "$log/bad"
[ -f "$log/unchecked" ] && sed 's,/[^/]*$,,' "$log/unchecked" | sort | uniq -c |
    awk '{ printf "%s%s %d", (NR > 1 ? ", " : "  not checked: "), $2, $1 } END { print "" }'
[ ! -f "$log/bad" ]
