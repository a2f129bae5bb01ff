#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds those libraries of Qt that the tests of the preset tsan use with the thread sanitizer, from the sources of the
# installed Debian package, into build/tsan-qt. Once, some 15 minutes. Without them the sanitizer does not see Qt's locks, and takes all
# that is handed over through a QThreadPool or QFuture for a race.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_missing build package
folder=$root/build/tsan-qt
version=$(dpkg-query -W -f='${source:Version}' qt6-base-dev)
mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
cd "$folder"

# The sources lie where the packages come from.
key=/usr/share/keyrings/debian-archive-keyring.gpg
apt-get indextargets --format "deb-src [signed-by=$key] \$(SITE) \$(RELEASE) \$(COMPONENT)" \
    'Created-By: Packages' 'Origin: Debian' | sort -u >sources.list
options=(-o "Dir::Etc::SourceList=$folder/sources.list" -o Dir::Etc::SourceParts=-
    -o "Dir::State::Lists=$folder/lists" -o "Dir::Cache=$folder/cache" -o "APT::Sandbox::User=$(id -un)")
apt-get "${options[@]}" -qq update || die "apt-get could not read the lists of sources"
rm -rf qt6-base-*/ source
apt-get "${options[@]}" -qq source "qt6-base=$version" >/dev/null || die "apt-get could not fetch qt6-base $version"
mv qt6-base-*/ source

# A child that shares the memory of its parent (forkfd_pidfd) switches the sanitizer off in both.
flags="-fsanitize=thread -O1 -g1 -fno-omit-frame-pointer -w"
lib=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)
cmake -G Ninja -S source -B . -DCMAKE_BUILD_TYPE=Debug \
    -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags" -DCMAKE_C_FLAGS_DEBUG= -DCMAKE_CXX_FLAGS_DEBUG= \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$lib/cmake" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
    -DFEATURE_gui=OFF -DFEATURE_widgets=OFF -DFEATURE_network=OFF -DFEATURE_dbus=OFF -DFEATURE_glib=OFF \
    -DFEATURE_forkfd_pidfd=OFF -DFEATURE_system_sqlite=ON -DFEATURE_mimetype_database=OFF -DFEATURE_separate_debug_info=OFF \
    >configure.log 2>&1 || die "Qt could not be configured: $folder/configure.log"
ninja -j "$(nproc)" Core Concurrent Sql QSQLiteDriverPlugin Test
say "built: $folder/lib; ctest --preset tsan uses it"
