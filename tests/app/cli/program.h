// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace diglot::test {

// How a run of diglot-cli ended.
struct Run
{
    int code = -1; // -1: it crashed, hung or did not start
    QByteArray out;
    QByteArray err;
    qint64 milliseconds = 0;
    qint64 peakKiB = 0; // largest resident memory of all runs so far

    [[nodiscard]] QList<QByteArray> outLines() const;
    [[nodiscard]] QList<QByteArray> errLines() const;
};

struct RunOptions
{
    QString outFile;            // standard output goes there instead of into Run::out
    QString workingFolder;      // empty: the test's own
    QString cacheFolder;        // XDG_CACHE_HOME; empty: a folder that is thrown away
    QString dataFolder;         // XDG_DATA_HOME; likewise
    qint64 addressSpaceMiB = 0; // RLIMIT_AS of the child; 0, and under sanitizers: none
    qint64 fileSizeBytes = 0;   // RLIMIT_FSIZE of the child; 0: none
    bool asNobody = false;      // where the test is root, the child is not: permissions bind it
    int timeoutMs = 120'000;
};

// Runs the diglot-cli of this build with the C locale and waits for its end.
[[nodiscard]] Run runCli(const QStringList &arguments, const RunOptions &options = {});

// A segment as the localization tool writes it.
[[nodiscard]] QByteArray segment(int number, const QByteArray &target, const QByteArray &source);

// Writes a file, making its folders.
void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);

// Paths of all "*.md" below a folder, relative to it, in byte order, found by other means than the
// program's own.
[[nodiscard]] QStringList markdownBelow(const QString &folder);

} // namespace diglot::test
