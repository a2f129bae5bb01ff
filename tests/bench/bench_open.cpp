// SPDX-License-Identifier: Apache-2.0
//
// How long a library takes to open, against a plain search through the same folder: opened with
// nothing known, and opened again unchanged with its catalogue. Everything in one process and one
// run, medians, files in the system's cache.
//
//   bench_open [FOLDER]     default: the corpus
#include "app/workspace/librarybuilder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace diglot;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;

double milliseconds(const std::function<bool()> &work, bool *ok)
{
    QElapsedTimer timer;
    timer.start();
    *ok = work() && *ok;
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

// The output is read: grep stops at the first hit of a file when nobody does.
bool grep(const QString &folder)
{
    QProcess process;
    process.start(u"grep"_s, {u"-rc"_s, u"data-ttu-id"_s, folder});
    return process.waitForFinished(-1) && !process.readAllStandardOutput().isEmpty();
}

bool open(const QString &folder, const QString &catalogueFolder)
{
    const auto tree = files::FileTree::open(folder);
    const std::atomic_bool cancel = false;
    workspace::BuildOptions options;
    options.catalogueFolder = catalogueFolder;
    return tree && workspace::buildLibrary(**tree, options, cancel);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(DIGLOT_CORPUS);
    const QTemporaryDir kept;
    bool ok = grep(folder) && open(folder, {}) && open(folder, kept.path()); // warm
    QList<double> plain;
    QList<double> first;
    QList<double> again;
    for (int i = 0; i < rounds && ok; ++i) {
        plain.append(milliseconds([&] { return grep(folder); }, &ok));
        first.append(milliseconds([&] { return open(folder, {}); }, &ok));
        again.append(milliseconds([&] { return open(folder, kept.path()); }, &ok));
    }
    QTextStream out(stdout);
    if (!ok) {
        out << "bench_open: " << folder << " cannot be opened\n";
        return 3;
    }
    const double base = median(plain);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << "grep -rc data-ttu-id   " << base << " ms\n"
        << "opened                 " << median(first) << " ms, " << median(first) / base
        << " times (at most 8)\n"
        << "opened again unchanged " << median(again) << " ms, " << median(again) / base
        << " times (at most 2)\n";
    return 0;
}
